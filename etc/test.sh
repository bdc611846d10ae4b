#!/usr/bin/env bash
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Checks everything: formatting, analyzers, .NET tests (on SQLite and on a private MariaDB server), Angular
tests, end-to-end tests in Chromium.

  etc/test.sh [--only dotnet|angular|e2e]

The last line is "N passed, N failed, N skipped"; a step that fails without a test counts as one failure.
Logs are in artifacts/logs, test results in artifacts/test-results, pictures of what failed in artifacts/e2e.
Pictures of every page on a desk and on a phone: npm --prefix tests/e2e test -- --pictures
TEXT
}

results=$artifacts/test-results
only=
passed=0 failed=0 skipped=0
mariadb_directory=
nodes=LegalAffairs.Nodes.Tests
nodes_pid=

parse_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --only)
        only=${2:-}
        [[ $only =~ ^(dotnet|angular|e2e)$ ]] || die '--only takes dotnet, angular or e2e.'
        shift
        ;;
      --help | -h)
        usage
        exit 0
        ;;
      *) die "unknown option $1. See etc/test.sh --help." ;;
    esac
    shift
  done
}

wanted() {
  [ -z "$only" ] || [ "$only" = "$1" ]
}

# A step that is no test run: formatting, a build.
check() {
  step "$@" || failed=$((failed + 1))
}

# A test run: it leaves a report, from which <reader> makes "passed failed skipped".
# test_run <report> <reader> <arguments of step...>
test_run() {
  local report=$1 reader=$2 status=0 counts run_passed=0 run_failed=0 run_skipped=0
  shift 2
  rm -f "$report"
  mkdir -p "$results"
  step "$@" || status=1
  if [ -e "$report" ] && counts=$("$reader" "$report"); then
    read -r run_passed run_failed run_skipped <<<"$counts"
  elif [ $status -eq 0 ]; then
    echo "No report was written: counted as failed."
    status=1
  fi
  if [ $status -ne 0 ] && [ "$run_failed" -eq 0 ]; then
    run_failed=1
  fi
  echo "  $run_passed passed, $run_failed failed, $run_skipped skipped"
  passed=$((passed + run_passed)) failed=$((failed + run_failed)) skipped=$((skipped + run_skipped))
}

# The runner's own counter of skipped tests stays 0; skipped is what was found and not executed.
read_trx() {
  awk -F '"' '/<Counters / { print $6, $8, $2 - $4; found = 1 } END { exit !found }' "$1"
}

read_vitest() {
  node -p 'const r = JSON.parse(fs.readFileSync(process.argv[1])); [r.numPassedTests, r.numFailedTests, r.numPendingTests + r.numTodoTests].join(" ")' "$1"
}

read_e2e() {
  node -p 'const r = JSON.parse(fs.readFileSync(process.argv[1])); [r.passed, r.failed, r.skipped].join(" ")' "$1"
}

dotnet_tests() {
  local project
  check tool-restore 'Restoring the tools' dotnet tool restore
  check csharpier 'Formatting of C#' dotnet csharpier check .
  if ! step dotnet-build 'Building the solution, warnings are errors' dotnet build LegalAffairs.sln -c Release -v quiet \
    -p:UseSharedCompilation=true; then
    failed=$((failed + 1))
    echo 'The .NET tests were not run.'
    return
  fi
  dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1 || true
  if ! { require_packages 'The .NET tests' mariadb-server nginx procps && start_mariadb; }; then
    failed=$((failed + 1))
    echo 'The .NET tests were not run.'
    return
  fi
  while read -r project; do
    run_dotnet_tests "$project" "$(basename "$project" .csproj)"
  done < <(grep -l 'Include="Microsoft.NET.Test.Sdk"' tests/*/*.csproj | grep -v "$nodes" | sort)
  # The tests of the command line go from a file to the server themselves, whatever the engine of the run.
  LEGALAFFAIRS_TEST_ENGINE=mysql run_dotnet_tests tests/LegalAffairs.Tests/LegalAffairs.Tests.csproj LegalAffairs.Tests-on-MariaDB \
    --filter 'FullyQualifiedName!~LegalAffairs.Tests.Cli.'
  begin_nodes
}

# Nodes wait for each other most of the time: the checks of angular run meanwhile.
begin_nodes() {
  mkdir -p "$results/nodes"
  dotnet test "tests/$nodes/$nodes.csproj" -c Release --no-build --results-directory "$results/nodes" --logger 'trx;LogFileName=run.trx' \
    >"$artifacts/logs/$nodes.begun.log" 2>&1 </dev/null &
  nodes_pid=$!
}

collect_nodes() {
  [ -n "$nodes_pid" ] || return 0
  test_run "$results/$nodes.trx" read_trx "$nodes" "$nodes, begun before" await_nodes
}

await_nodes() {
  local status=0
  wait "$nodes_pid" || status=$?
  nodes_pid=
  cat "$artifacts/logs/$nodes.begun.log"
  mv "$results/nodes/run.trx" "$results/$nodes.trx"
  return $status
}

stop_all() {
  [ -z "$nodes_pid" ] || kill "$nodes_pid" 2>/dev/null || true
  stop_mariadb
}

# run_dotnet_tests <project> <name of the run> [<argument>...]
run_dotnet_tests() {
  test_run "$results/$2.trx" read_trx "$2" "$2" \
    dotnet test "$1" -c Release --no-build --results-directory "$results" --logger "trx;LogFileName=$2.trx" "${@:3}"
}

# In memory if there is room, and without waiting for the disk: the tests make and drop a thousand databases.
start_mariadb() {
  local parent=${TMPDIR:-/tmp} free
  free=$(df --output=avail /dev/shm 2>/dev/null | tail -n 1)
  if [ "${free:-0}" -gt $((2 * 1024 * 1024)) ]; then parent=/dev/shm; fi
  mariadb_directory=$(mktemp -d "$parent/legal-affairs-mariadb-XXXXXX")
  LEGALAFFAIRS_TEST_MYSQL=$(etc/mariadb.sh start "$mariadb_directory" --innodb-file-per-table=0 --innodb-doublewrite=0 \
    --innodb-flush-method=nosync) || return 1
  export LEGALAFFAIRS_TEST_MYSQL
}

stop_mariadb() {
  [ -n "$mariadb_directory" ] || return 0
  etc/mariadb.sh stop "$mariadb_directory"
  rm -rf "$mariadb_directory"
}

angular_tests() {
  if ! npm_install angular; then
    failed=$((failed + 1))
    echo 'The checks of angular were not run.'
    return
  fi
  check angular-format 'Formatting of angular' npm --prefix angular run format:check
  check angular-lint 'Lint of angular' npm --prefix angular run lint
  check offline-decoder 'Script of the offline page' node etc/make-offline-decoder.mjs --check
  test_run "$results/vitest.json" read_vitest angular-test 'Unit tests of angular' \
    npm --prefix angular test -- --reporters json --reporters default --output-file "$results/vitest.json"
  build_angular || failed=$((failed + 1))
}

missing_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
  done
}

install_packages() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"
}

# require_packages <what needs them> <package...>
require_packages() {
  local packages needed_by=$1
  shift
  command -v dpkg-query >/dev/null || return 0
  mapfile -t packages < <(missing_packages "$@")
  [ ${#packages[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -eq 0 ]; then
    step apt "Installing ${packages[*]}" install_packages "${packages[@]}"
  else
    echo "$needed_by need Debian packages that only root may install: sudo apt-get install ${packages[*]}"
    return 1
  fi
}

e2e_tests() {
  if ! { require_packages 'The end-to-end tests' chromium fonts-noto-cjk && build_host && build_angular && npm_install tests/e2e; }; then
    failed=$((failed + 1))
    echo 'The end-to-end tests were not run.'
    return
  fi
  check e2e-format 'Formatting of tests/e2e' npm --prefix tests/e2e run format:check
  test_run "$results/e2e.json" read_e2e e2e 'End-to-end tests in Chromium' npm --prefix tests/e2e test -- --report "$results/e2e.json"
}

parse_options "$@"
require_commands awk cut find grep sha256sum sort xargs
require_dotnet
require_node
require_time_zones
cd "$root"
trap 'exit 130' INT
trap stop_all EXIT

if wanted dotnet; then dotnet_tests; fi
if wanted angular; then angular_tests; fi
collect_nodes
if wanted e2e; then e2e_tests; fi

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
