#!/usr/bin/env bash
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Runs a private MariaDB server for tests, with its own data directory, on a free port of this machine only.

  etc/mariadb.sh start DIRECTORY [OPTIONS]   prints the connection string of its administrator
  etc/mariadb.sh stop DIRECTORY              stops it; the directory stays

  OPTIONS   further ones of the server, for example --ssl-cert=FILE. With --defaults-file=FILE as the first it
            reads its settings from there; otherwise it keeps the built-in ones (also the latin1 charset), as
            a careless installation would.

Needs Debian's mariadb-server.
TEXT
}

mariadb_user() {
  # As root the server has to be told that this is meant.
  if [ "$(id -u)" -eq 0 ]; then echo '--user=root'; fi
}

free_port() {
  node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

start() {
  local directory port log defaults=--no-defaults
  local options=("${@:2}")
  if [[ ${2:-} == --defaults-file=* ]]; then
    defaults=$2
    options=("${@:3}")
  fi
  mkdir -p "$1"
  directory=$(cd "$1" && pwd)
  log=$directory/server.log
  if [ -e "$directory/pid" ] && kill -0 "$(cat "$directory/pid")" 2>/dev/null; then
    die "a server runs in $1 already."
  fi
  # A server that starts removes temporary tables that it finds, also another server's.
  export TMPDIR=$directory/tmp
  mkdir -p "$TMPDIR"
  if [ ! -d "$directory/data/mysql" ]; then
    # shellcheck disable=SC2046
    mariadb-install-db --no-defaults $(mariadb_user) --auth-root-authentication-method=normal --skip-test-db \
      --datadir="$directory/data" >"$directory/install.log" 2>&1 || die "the database server could not be set up: $(grep -m 3 ERROR "$directory/install.log") ($directory/install.log)"
  fi
  port=$(free_port)
  # shellcheck disable=SC2046
  setsid "$mariadbd" "$defaults" $(mariadb_user) --datadir="$directory/data" --port="$port" --bind-address=127.0.0.1 \
    --socket="$directory/socket" --pid-file="$directory/pid" --innodb-buffer-pool-size=64M --max-connections=400 "${options[@]}" >"$log" 2>&1 </dev/null &
  for _ in $(seq 300); do
    if mariadb-admin --no-defaults --socket="$directory/socket" --user=root ping >/dev/null 2>&1; then
      echo "Server=127.0.0.1;Port=$port;User ID=root"
      return
    fi
    kill -0 $! 2>/dev/null || die "the database server did not start, see $log."
    sleep 0.1
  done
  die "the database server was not ready in 30 seconds, see $log."
}

stop() {
  local pid
  [ -e "$1/pid" ] || return 0
  pid=$(cat "$1/pid")
  kill "$pid" 2>/dev/null || return 0
  while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
}

[ $# -ge 2 ] || {
  usage
  exit 2
}
mariadbd=$(PATH=$PATH:/usr/sbin command -v mariadbd) || die "the server of MariaDB is not installed (Debian: apt-get install mariadb-server)."
require_commands mariadb-admin mariadb-install-db node setsid
case $1 in
  start | stop) "$@" ;;
  *)
    usage
    exit 2
    ;;
esac
