#!/usr/bin/env bash
set -euo pipefail

usage() {
  cat <<'TEXT'
Brings the nodes of this machine to a release that install.sh has placed, one after the other: take out of the
balancer, stop, start from the new version, wait until it is ready, put back. Also goes back. Runs as root.

  etc/deploy/upgrade.sh VERSION PORT...

  VERSION   a directory of /opt/legal-affairs/releases
  PORT      the nodes of this machine, for example 5001 5002

  LEGALAFFAIRS_BALANCER   how the balancer is told; gets "drain" or "resume" and HOST:PORT. balancer.sh of this
                          directory if nginx runs here; on another machine for example "ssh balancer balancer.sh".
                          For a single node, which cannot be spared: "true"; then nobody can work for a moment.
  LEGALAFFAIRS_HOST       how the balancer calls this machine (127.0.0.1)
  LEGALAFFAIRS_SERVICES   systemctl; gets "stop" or "start" and legal-affairs@PORT
  LEGALAFFAIRS_BASE       /opt/legal-affairs
  LEGALAFFAIRS_PATIENCE   seconds to wait for a node to be ready (300; the first one changes the database)
TEXT
}

die() {
  printf 'Error: %s\n' "$*" >&2
  exit 1
}

case ${1:---help} in
  --help | -h)
    usage
    exit
    ;;
esac
[ $# -ge 2 ] || die 'which version, and which nodes? See upgrade.sh --help.'
base=${LEGALAFFAIRS_BASE:-/opt/legal-affairs}
host=${LEGALAFFAIRS_HOST:-127.0.0.1}
patience=${LEGALAFFAIRS_PATIENCE:-300}
read -ra balancer <<<"${LEGALAFFAIRS_BALANCER:-$(dirname "${BASH_SOURCE[0]}")/balancer.sh}"
read -ra services <<<"${LEGALAFFAIRS_SERVICES:-systemctl}"
version=$1
shift
[ -x "$base/releases/$version/app/LegalAffairs.HttpApi.Host" ] || die "there is no release $version in $base/releases. Place it with install.sh."

# Never absent, not even for a moment.
switch() {
  ln -sfn "releases/$version" "$base/.next"
  mv -T "$base/.next" "$base/current"
}

is_ready() {
  curl --silent --fail --max-time 5 --output /dev/null "http://$host:$1/health/ready"
}

wait_until_ready() {
  local end=$((SECONDS + patience))
  until is_ready "$1"; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.5
  done
}

echo "From $(readlink "$base/current" || echo nothing) to releases/$version"
for port in "$@"; do
  "${balancer[@]}" drain "$host:$port"
  "${services[@]}" stop "legal-affairs@$port"
  switch
  "${services[@]}" start "legal-affairs@$port"
  wait_until_ready "$port" ||
    die "node $port is not ready after $patience s; it stays out of the balancer and the others go on as they are. See: journalctl -u legal-affairs@$port"
  "${balancer[@]}" resume "$host:$port"
  echo "Node $port runs version $version."
done
