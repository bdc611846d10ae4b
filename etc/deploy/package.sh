#!/usr/bin/env bash
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

usage() {
  cat <<'TEXT'
Builds everything that a machine without internet needs into one archive. Runs on a connected machine with
the .NET SDK and Node.js.

  etc/deploy/package.sh [--output DIR] [--runtime RID] [--version VERSION]

  --output DIR       where the archive goes (artifacts/packages)
  --runtime RID      what the servers are: linux-x64 (default) or linux-arm64
  --version VERSION  the version's name (the one in common.props)
  --help             this text

Prints the archive: legal-affairs-VERSION-RID.tar.gz; beside it lies its SHA-256. It contains .NET itself.
TEXT
}

output=$artifacts/packages
runtime=linux-x64
version=

while [ $# -gt 0 ]; do
  case $1 in
    --help | -h)
      usage
      exit 0
      ;;
    --output | --runtime | --version)
      [ $# -ge 2 ] || die "$1 needs a value. See etc/deploy/package.sh --help."
      declare "${1#--}=$2"
      shift
      ;;
    *) die "unknown option $1. See etc/deploy/package.sh --help." ;;
  esac
  shift
done
[[ $runtime =~ ^linux-(x64|arm64)$ ]] || die "--runtime is linux-x64 or linux-arm64, not \"$runtime\"."
require_commands awk cut find gzip mktemp sed sha256sum sort tar xargs
require_dotnet
require_node
version=${version:-$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$root/common.props")}
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+[-.0-9A-Za-z]*$ ]] || die "\"$version\" is no version, such as 1.2.3."

# Both programs into one directory: they share .NET and every assembly.
publish() {
  local project
  for project in LegalAffairs.HttpApi.Host LegalAffairs.Cli; do
    dotnet publish "$root/aspnet-core/host/$project" --configuration Release --runtime "$runtime" --self-contained true \
      --output "$1/app" -p:Version="$version" -p:DebugType=none --artifacts-path "$artifacts/publish" --verbosity quiet || return 1
  done
}

name=legal-affairs-$version-$runtime
mkdir -p "$output"
output=$(cd "$output" && pwd)
stage=$(mktemp -d "$output/.package.XXXXXX")
trap 'rm -rf "$stage"' EXIT
trap 'exit 130' INT TERM
content=$stage/$name
mkdir -p "$content/etc"

{
  step publish "Building the programs for $runtime" publish "$content"
  build_angular
} >&2
cp -R "$web_root" "$content/app/wwwroot"
cp "$root"/etc/{backup,restore,lib,place}.sh "$content/etc/"
cp -R "$root/etc/deploy" "$content/etc/deploy"
cp "$root"/{LICENSE,THIRD-PARTY-NOTICES.md,CHANGELOG.md} "$content/"
printf '%s\n' "$version" >"$content/VERSION"
chmod -R u=rwX,go=rX "$content"
(cd "$content" && find . -type f -print0 | sort -z | xargs -0 sha256sum) >"$stage/sums"
mv "$stage/sums" "$content/SHA256SUMS"
chmod 644 "$content/SHA256SUMS"
tar --create --gzip --owner=0 --group=0 --numeric-owner --file="$stage/archive" --directory="$stage" "$name"
mv "$stage/archive" "$output/$name.tar.gz"
(cd "$output" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
echo "$output/$name.tar.gz"
