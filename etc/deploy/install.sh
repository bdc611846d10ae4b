#!/usr/bin/env bash
set -euo pipefail

usage() {
  cat <<'TEXT'
Places a release on this machine; nothing that runs is touched. Runs as root, from the unpacked archive:

  etc/deploy/install.sh [--root DIR]

  --root DIR   pretend that DIR is / (to look at what would be done)

The release goes to /opt/legal-affairs/releases/VERSION. On the first time it also makes the account
legal-affairs, the directories, the units of systemd, and /etc/legal-affairs/legal-affairs.env with mode 0600 to be
filled in; what is there is kept. "current" is only set if there is none: upgrade.sh changes it.
TEXT
}

die() {
  printf 'Error: %s\n' "$*" >&2
  exit 1
}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
place=
case ${1:-} in
  '') ;;
  --root)
    [ -n "${2:-}" ] || die '--root needs a directory.'
    mkdir -p "$2"
    place=$(cd "$2" && pwd)
    ;;
  --help | -h)
    usage
    exit
    ;;
  *) die "unknown option $1. See install.sh --help." ;;
esac
[ -e "$here/VERSION" ] || die "$here is no unpacked release: build one with etc/deploy/package.sh."
[ -n "$place" ] || [ "$(id -u)" -eq 0 ] || die 'only root may install.'
version=$(cat "$here/VERSION")
base=$place/opt/legal-affairs
release=$base/releases/$version

make_account() {
  [ -z "$place" ] || return 0
  id legal-affairs >/dev/null 2>&1 || useradd --system --user-group --home-dir /nonexistent --shell /usr/sbin/nologin legal-affairs
}

# owned_directory <path>: for the service's account only.
owned_directory() {
  [ -d "$place$1" ] && return
  install -d -m 0700 "$place$1"
  [ -n "$place" ] || chown legal-affairs:legal-affairs "$1"
}

place_release() {
  if [ -e "$release" ]; then
    echo "Version $version is there already."
    return
  fi
  (cd "$here" && sha256sum --check --quiet --strict SHA256SUMS) || die 'the release is damaged: unpack the archive again.'
  install -d -m 0755 "$base/releases"
  rm -rf "$release.part"
  cp -R "$here" "$release.part"
  [ -n "$place" ] || chown -R root:root "$release.part"
  # It has its name when it is whole.
  mv "$release.part" "$release"
  echo "Version $version is placed in $release."
}

# keep_or_copy <mode> <file of the release> <destination>
keep_or_copy() {
  if [ -e "$place$3" ]; then
    cmp -s "$release/etc/deploy/$2" "$place$3" || echo "$3 is kept; compare it with $release/etc/deploy/$2."
  else
    install -D -m "$1" "$release/etc/deploy/$2" "$place$3"
    echo "$3 is new."
  fi
}

make_account
place_release
for directory in /var/lib/legal-affairs /var/lib/legal-affairs/key /srv/legal-affairs/files /var/backups/legal-affairs; do
  owned_directory "$directory"
done
install -d -m 0755 "$place/etc/legal-affairs"
keep_or_copy 0600 legal-affairs.env /etc/legal-affairs/legal-affairs.env
for unit in legal-affairs@.service legal-affairs-backup.service legal-affairs-backup.timer; do
  keep_or_copy 0644 "systemd/$unit" "/etc/systemd/system/$unit"
done
[ -n "$place" ] || [ ! -d /run/systemd/system ] || systemctl daemon-reload
[ -e "$base/current" ] || ln -s "releases/$version" "$base/current"
