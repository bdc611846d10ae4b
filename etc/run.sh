#!/usr/bin/env bash
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Builds LegalAffairs and starts it on http://localhost:5000. Ctrl-C stops it.

  etc/run.sh [--port N] [--data DIR] [--empty] [--database mysql --connection STRING]

  --port N             port to listen on (5000)
  --data DIR           where the database and the uploaded files live (data/ of the project)
  --empty              a new database gets no demo data: only roles, settings, the calendar and the
                       account "admin", whose password is LEGALAFFAIRS_ADMIN_PASSWORD or asked for
  --database ENGINE    sqlite, a file in the data directory; or mysql, a server of MariaDB 10.11+ or
                       MySQL 8.0.31+ (Database__Engine, else sqlite)
  --connection STRING  how to reach that server, for example
                       "Server=127.0.0.1;User ID=legal;Password=…;Database=legal_affairs"; the database
                       is made if there is none (ConnectionStrings__Default, which others cannot see)
  --help               this text

A new database otherwise gets demo data: a fictional city with one account per role, printed
at the start. Their password is LEGALAFFAIRS_DEMO_PASSWORD, or a random one, printed as well.
TEXT
}

port=5000
data=$root/data
mode=demo
engine=${Database__Engine:-sqlite}
connection=${ConnectionStrings__Default:-}

parse_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --port | --data | --database | --connection)
        [ $# -ge 2 ] || die "$1 needs a value. See etc/run.sh --help."
        case $1 in
          --port) port=$2 ;;
          --data) data=$2 ;;
          --database) engine=$2 ;;
          --connection) connection=$2 ;;
        esac
        shift
        ;;
      --empty) mode=empty ;;
      --help | -h)
        usage
        exit 0
        ;;
      *) die "unknown option $1. See etc/run.sh --help." ;;
    esac
    shift
  done
  if ! [[ $port =~ ^[1-9][0-9]{0,4}$ && $port -le 65535 ]]; then
    die "--port must be a number from 1 to 65535, not \"$port\"."
  fi
  [ -n "$data" ] || die '--data must name a directory.'
  case $engine in
    sqlite) [ -z "$connection" ] || die 'a connection string is for --database mysql.' ;;
    mysql) [ -n "$connection" ] || die '--database mysql needs --connection STRING. See etc/run.sh --help.' ;;
    *) die "--database is sqlite or mysql, not \"$engine\"." ;;
  esac
}

prepare_data_directory() {
  local probe
  mkdir -p "$data" 2>/dev/null || die "the data directory $data cannot be created. Choose another one with --data DIR."
  probe=$(mktemp "$data/.probe.XXXXXX" 2>/dev/null) ||
    die "the data directory $data is read-only for $(id -un). Make it writable, or choose another one with --data DIR."
  rm -f "$probe"
  data=$(cd "$data" && pwd)
}

# Tries the very thing that the server will do, so that rights and both address families are covered.
require_free_port() {
  local answer
  answer=$(node -e '
    const { createServer } = require("node:net");
    const listen = host => new Promise(done => {
      const server = createServer().once("error", error => done(error.code)).listen(port, host, () => server.close(() => done()));
    });
    const port = Number(process.argv[1]);
    (async () => console.log([await listen("127.0.0.1"), await listen("::1")].find(code => code === "EADDRINUSE" || code === "EACCES") ?? ""))();
  ' "$port")
  case $answer in
    EADDRINUSE) die "port $port is in use. Stop the program that uses it, or choose another one with --port N." ;;
    EACCES) die "port $port is reserved for the system administrator. Choose one above 1023 with --port N." ;;
  esac
}

database_exists() {
  [ -e "$data/legal-affairs.db" ]
}

# The rule that the server applies, told before a build of minutes.
password_fault() {
  local LC_ALL=C password=$1 classes=0 class
  for class in '[a-z]' '[A-Z]' '[0-9]' '[^a-zA-Z0-9]'; do
    # shellcheck disable=SC2053 # the pattern is meant as one
    [[ $password == *$class* ]] && classes=$((classes + 1))
  done
  if [ ${#password} -lt 10 ]; then
    echo 'needs at least 10 characters'
  elif [ $classes -lt 3 ]; then
    echo 'needs three of these four: lower-case letters, upper-case letters, digits, symbols'
  fi
}

ask_admin_password() {
  local password repeated fault
  [ -t 0 ] || die '--empty needs the password of "admin": set LEGALAFFAIRS_ADMIN_PASSWORD, or start from a terminal to be asked for it.'
  while :; do
    read -rsp 'Password for the account "admin": ' password && echo
    fault=$(password_fault "$password")
    if [ -n "$fault" ]; then
      echo "It $fault."
      continue
    fi
    read -rsp 'Once more: ' repeated && echo
    [ "$password" = "$repeated" ] && break
    echo 'The two are not the same.'
  done
  export LEGALAFFAIRS_ADMIN_PASSWORD=$password
}

require_sound_password() {
  local fault
  fault=$(password_fault "${!1}")
  [ -z "$fault" ] || die "the password in $1 $fault."
}

prepare_new_database() {
  if [ "$mode" = demo ]; then
    [ -z "${LEGALAFFAIRS_DEMO_PASSWORD:-}" ] || require_sound_password LEGALAFFAIRS_DEMO_PASSWORD
  elif [ -n "${LEGALAFFAIRS_ADMIN_PASSWORD:-}" ]; then
    require_sound_password LEGALAFFAIRS_ADMIN_PASSWORD
  elif [ "$engine" = sqlite ]; then
    ask_admin_password
  fi
}

parse_options "$@"
require_commands awk cut find mktemp sha256sum sort xargs
require_dotnet
require_node
require_time_zones
prepare_data_directory
require_free_port
# Whether a database on a server is new, only the product can tell; it says what it misses.
if [ "$engine" = sqlite ] && database_exists; then
  [ "$mode" = demo ] || echo "There is a database in $data already; --empty changes nothing."
else
  prepare_new_database
fi

build_host || exit 1
build_angular || exit 1

export ASPNETCORE_URLS=http://localhost:$port
export App__DataDirectory=$data App__WebRoot=$web_root App__SeedMode=$mode Database__Engine=$engine
if [ "$engine" = sqlite ]; then
  echo "Starting on http://localhost:$port, data in $data. Ctrl-C stops it."
else
  export ConnectionStrings__Default=$connection
  echo "Starting on http://localhost:$port, database on the server, files and keys in $data. Ctrl-C stops it."
fi
cd "$(dirname "$host_assembly")"
exec dotnet "$host_assembly"
