#!/usr/bin/env bash
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Puts an archive of etc/backup.sh into an empty place: a data directory without anything in it, and for
MySQL or MariaDB a database without tables (it is made if need be).

  etc/restore.sh ARCHIVE [--key FILE] [--data DIR] [--database sqlite|mysql] [--connection STRING]

  --key FILE           the master key that belongs to it, where the archive does not hold it and it is not in its
                       place (Security__MasterKeyFile, else master.key of the data directory)
  --data DIR           the data directory (App__DataDirectory, else data/ of the project)
  --database ENGINE    sqlite, or mysql (Database__Engine, else sqlite); the same as in the archive
  --connection STRING  how to reach the server (better: the variable ConnectionStrings__Default, which
                       others cannot see)
  --help               this text

Run it as the account that the service runs as, so that the files are its own. Nothing is written before
every part of the archive has been compared with its SHA-256. Broken off, empty the place and start again.
TEXT
}

archive='' stage='' key=''
# shellcheck source=etc/place.sh
source "$(dirname "${BASH_SOURCE[0]}")/place.sh"

own_operand() {
  [ -z "$archive" ] || return 1
  archive=$1
}

own_option() {
  [ "$1" = --key ] || return 1
  key=$2
}

fact() {
  sed -n "s/^$1: //p" "$stage/MANIFEST"
}

require_empty() {
  [ -z "$(ls -A "$1" 2>/dev/null)" ] || die "$1 is not empty. Restore into an empty place, or move what is there away."
}

verify_archive() {
  tar --extract --gzip --file="$archive" --directory="$stage" 2>/dev/null || die "$archive is no backup, or is damaged."
  [ -e "$stage/MANIFEST" ] || die "$archive is no backup of LegalAffairs."
  [ "$(fact format)" = 1 ] || die "$archive was made by a version that this one does not understand."
  grep -E '^[0-9a-f]{64}  [a-z.]+$' "$stage/MANIFEST" >"$stage/sums" || die "$archive lists no parts."
  (cd "$stage" && sha256sum --check --quiet --strict sums >/dev/null 2>&1) || die "$archive is damaged: a part does not have the SHA-256 that the manifest says."
  grep -q '  database$' "$stage/sums" || die "$archive holds no database."
}

require_engine() {
  local engine=${Database__Engine:-sqlite}
  [ "$(fact engine)" = "$engine" ] ||
    die "$archive holds a database of $(fact engine), and the place is one of $engine. Restore with --database $(fact engine); LegalAffairs.Cli copy moves from SQLite to MySQL."
}

extract() {
  [ -e "$stage/$1" ] || return 0
  mkdir -p "$2"
  tar --extract --file="$stage/$1" --directory="$2"
}

# Given by hand, out of the archive, or there already; without one the product would not start.
find_key() {
  if [ -n "$key" ]; then
    [ -f "$key" ] || die "there is no master key $key."
  elif [ -e "$stage/master.key" ]; then
    key=$stage/master.key
  elif [ ! -e "$master_key" ]; then
    die "$archive does not hold the master key, and it is not in $master_key. Say where it is: --key FILE."
  fi
}

place_key() {
  [ -n "$key" ] || return 0
  mkdir -p "$(dirname "$master_key")"
  install -m 0600 "$key" "$master_key"
}

parse_place "$@"
[ -n "$archive" ] || die 'which archive? See etc/restore.sh --help.'
[ -f "$archive" ] || die "there is no file $archive."
require_commands grep install ls mktemp sed sha256sum tar
require_cli
require_empty "$data"
require_empty "$files"
umask 077
mkdir -p "$(dirname "$data")"
# Beside its destination: there is room, and the parts hold what nobody else may read.
stage=$(mktemp -d "$(dirname "$data")/.restore.XXXXXX")
trap 'rm -rf "$stage"' EXIT
trap 'exit 130' INT TERM

verify_archive
require_engine
find_key
cli load "$stage/database"
extract data.tar "$data"
extract files.tar "$files"
place_key
echo "Restored: version $(fact version), $(fact engine), $(fact time)."
cli check
