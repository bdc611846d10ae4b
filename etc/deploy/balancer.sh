#!/usr/bin/env bash
set -euo pipefail

usage() {
  cat <<'TEXT'
Takes a node out of the balancer before it is stopped, and puts it back. Runs as root where nginx runs.

  balancer.sh drain ADDRESS    no new requests go there; returns when those under way are answered
  balancer.sh resume ADDRESS   requests go there again
  balancer.sh show             the nodes as nginx sees them

  ADDRESS    as in the file of the nodes, for example 127.0.0.1:5001

  LEGALAFFAIRS_NODES   the file of the nodes (/etc/nginx/legal-affairs/nodes.conf)
  LEGALAFFAIRS_NGINX   how nginx is called, with its options (nginx)
  LEGALAFFAIRS_NGINX_PID   where it writes its number (/run/nginx.pid)
TEXT
}

die() {
  printf 'Error: %s\n' "$*" >&2
  exit 1
}

nodes=${LEGALAFFAIRS_NODES:-/etc/nginx/legal-affairs/nodes.conf}
pid_file=${LEGALAFFAIRS_NGINX_PID:-/run/nginx.pid}
read -ra nginx <<<"${LEGALAFFAIRS_NGINX:-nginx}"

servers() {
  grep -E '^[[:space:]]*server[[:space:]]' "$nodes"
}

# rewrite <sed expression>: nginx never reads a half-written file, and keeps the old one if the new one is no good.
rewrite() {
  local previous=$nodes.previous
  cp "$nodes" "$previous"
  sed -E "$1" "$previous" >"$nodes.new"
  mv "$nodes.new" "$nodes"
  if ! "${nginx[@]}" -t -q || ! reload; then
    mv "$previous" "$nodes"
    die "nginx does not accept $nodes; it is as it was."
  fi
  rm "$previous"
}

# The workers from before answer what they have begun, and then end.
reload() {
  local before worker
  before=$(workers)
  "${nginx[@]}" -s reload || return 1
  for worker in $before; do
    while kill -0 "$worker" 2>/dev/null; do sleep 0.1; done
  done
}

workers() {
  ps --ppid "$(cat "$pid_file")" -o pid=,args= | awk '/worker process/ { print $1 }'
}

case ${1:-} in
  show)
    servers
    exit
    ;;
  drain | resume) [ $# -eq 2 ] || die "$1 needs the address of one node. See balancer.sh --help." ;;
  --help | -h)
    usage
    exit
    ;;
  *)
    usage
    exit 2
    ;;
esac

[ -w "$nodes" ] || die "$nodes cannot be written. Run this as root where nginx runs."
[ -s "$pid_file" ] || die "nginx does not run: there is no $pid_file."
address=${2//./\\.}
line=$(grep -E "^[[:space:]]*server[[:space:]]+${address}[[:space:];]" "$nodes") || die "$nodes has no node $2."
case $1 in
  drain)
    [ "$(servers | grep -vcE "[[:space:]]down;|[[:space:]]${address}[[:space:];]")" -gt 0 ] ||
      die "$2 is the only node that is left; without it nobody can work."
    [[ $line == *' down;' ]] || rewrite "/^[[:space:]]*server[[:space:]]+${address}[[:space:];]/ s/;/ down;/"
    ;;
  resume) rewrite "/^[[:space:]]*server[[:space:]]+${address}[[:space:];]/ s/ down;/;/" ;;
esac
