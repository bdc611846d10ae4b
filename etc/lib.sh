# shellcheck shell=bash
# What the scripts of this folder share. To be sourced, after `set -euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
artifacts=$root/artifacts
host_project=$root/aspnet-core/host/LegalAffairs.HttpApi.Host
host_assembly=$host_project/bin/Release/net10.0/LegalAffairs.HttpApi.Host.dll
web_root=$root/angular/dist/legal-affairs/browser

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en NG_CLI_ANALYTICS=false
# Compiler processes that outlive the build would hold memory for as long as the host runs.
export MSBUILDDISABLENODEREUSE=1

die() {
  printf 'Error: %s\n' "$*" >&2
  exit 1
}

# --- What the machine must have -------------------------------------------------------------------------------------

require_commands() {
  local name missing=()
  for name in "$@"; do
    command -v "$name" >/dev/null || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] || die "these commands are missing: ${missing[*]}. Install them (Debian: apt-get install coreutils findutils gawk) and try again."
}

require_dotnet() {
  local answer
  command -v dotnet >/dev/null ||
    die "the .NET SDK 10 is not installed, or not in PATH. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and try again."
  if ! answer=$(cd "$root" && dotnet --version 2>&1); then
    [[ $answer != *ICU* ]] || die ".NET needs the ICU library. Install it (Debian 12: apt-get install libicu72) and try again."
    answer=$(dotnet --list-sdks 2>/dev/null | awk '{ print $1 }' | paste -sd ' ')
  fi
  [[ $answer =~ ^([0-9]+)\. && ${BASH_REMATCH[1]} -ge 10 ]] ||
    die "the .NET SDK 10 is needed, found: ${answer:-a runtime without SDK}. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and try again."
}

# The versions that Angular 21 runs on.
require_node() {
  local version major minor
  command -v node >/dev/null ||
    die "Node.js is not installed, or not in PATH. Install version 20.19 or later from https://nodejs.org and try again."
  version=$(node --version)
  IFS=. read -r major minor _ <<<"${version#v}"
  if [ "$major" -lt 20 ] || { [ "$major" -eq 20 ] && [ "$minor" -lt 19 ]; }; then
    die "Node.js 20.19 or later is needed, found $version. Install a newer one from https://nodejs.org and try again."
  elif [ "$major" -eq 21 ] || [ "$major" -eq 23 ] || { [ "$major" -eq 22 ] && [ "$minor" -lt 12 ]; }; then
    die "Angular does not run on Node.js $version. Install 20.19+, 22.12+ or 24 from https://nodejs.org and try again."
  fi
  command -v npm >/dev/null || die "npm is not installed. It comes with Node.js from https://nodejs.org; on Debian: apt-get install npm."
}

# Deadlines are days in Shanghai; slim images come without the time zones.
require_time_zones() {
  [ -e /usr/share/zoneinfo/Asia/Shanghai ] || die "the time zone data is missing. Install it (Debian: apt-get install tzdata) and try again."
}

# --- Steps: one line each, the whole output in a log -------------------------------------------------------------------

# step <name of the log> <label> <command...>
step() {
  local log=$artifacts/logs/$1.log label=$2 started=$SECONDS
  shift 2
  mkdir -p "$artifacts/logs"
  printf '%s ... ' "$label"
  if NO_COLOR=1 "$@" >"$log" 2>&1 </dev/null; then
    printf '%d s\n' $((SECONDS - started))
  else
    printf 'FAILED\n'
    tail -n 80 "$log"
    printf '(all of it: %s)\n' "${log#"$root"/}"
    return 1
  fi
}

# One hash over the names and contents of files; what builds write themselves is left out.
fingerprint() {
  (cd "$root" && find "$@" \( -name node_modules -o -name dist -o -name .angular -o -name bin -o -name obj \) -prune \
    -o -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1)
}

# step_if_changed <name> <what the step makes> <fingerprint> <label> <command...>
step_if_changed() {
  local stamp=$artifacts/stamps/$1 name=$1 product=$2 hash=$3
  shift 3
  if [ -e "$product" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$hash" ]; then
    return 0
  fi
  rm -f "$stamp"
  step "$name" "$@" || return 1
  mkdir -p "$artifacts/stamps"
  printf '%s\n' "$hash" >"$stamp"
}

# --- What run.sh and test.sh both build -----------------------------------------------------------------------------

build_host() {
  step_if_changed host-build "$host_assembly" "$(fingerprint aspnet-core Directory.Build.props Directory.Packages.props common.props global.json)" \
    'Building the server (a minute or two the first time)' dotnet build "$host_project" -c Release -v quiet
}

# npm_install <directory under the root>
npm_install() {
  step_if_changed "npm-${1//\//-}" "$root/$1/node_modules/.package-lock.json" "$(fingerprint "$1/package.json" "$1/package-lock.json")" \
    "Installing the packages of $1" npm --prefix "$root/$1" ci --no-audit --no-fund
}

build_angular() {
  npm_install angular || return 1
  step_if_changed angular-build "$web_root/index.html" "$(fingerprint angular)" \
    'Building the pages' npm --prefix "$root/angular" run build
}
