#!/usr/bin/env bash
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Writes database, uploaded files and keys into one archive. The product may be running.

  etc/backup.sh --output DIR [--data DIR] [--database sqlite|mysql] [--connection STRING]

  --output DIR         where the archive goes: legal-affairs-<time>.tar.gz
  --data DIR           the data directory (App__DataDirectory, else data/ of the project)
  --database ENGINE    sqlite, or mysql (Database__Engine, else sqlite)
  --connection STRING  how to reach the server (better: the variable ConnectionStrings__Default, which
                       others cannot see)
  --help               this text

Files that are kept outside of the data directory (BlobStoring__Directory) are included. MySQL and MariaDB
need mariadb-dump (Debian: apt-get install mariadb-client). The archive holds personal data and the keys
that decrypt it: only this account can read it; keep it so.
TEXT
}

output='' stage=''
# shellcheck source=etc/place.sh
source "$(dirname "${BASH_SOURCE[0]}")/place.sh"

own_option() {
  [ "$1" = --output ] || return 1
  output=$2
}

# tar_tree <archive> <directory> <options...>: what goes on in it meanwhile, such as an upload, is no fault.
tar_tree() {
  local archive=$1 directory=$2 status=0
  shift 2
  tar --create --file="$archive" --directory="$directory" "$@" --exclude='*.tmp' . 2>"$stage/tar.log" || status=$?
  [ "$status" -le 1 ] || die "$directory could not be read: $(tail -n 1 "$stage/tar.log")"
  rm -f "$stage/tar.log"
}

write_manifest() {
  {
    echo 'format: 1'
    echo "version: $(cli --version)"
    echo "engine: $1"
    echo "time: $(date --utc +%Y-%m-%dT%H:%M:%SZ)"
    (cd "$stage" && sha256sum "${parts[@]}")
  } >"$stage/MANIFEST"
}

parse_place "$@"
[ -n "$output" ] || die '--output must say where the archive goes. See etc/backup.sh --help.'
require_commands date mktemp sha256sum tar
require_cli
[ -d "$data" ] || die "there is no data directory $data."
umask 077
mkdir -p "$output" || die "the directory $output cannot be made."
output=$(cd "$output" && pwd)
case $output/ in "$data"/*) die 'the archive must not be kept within the data directory: one disk would lose both.' ;; esac
archive=$output/legal-affairs-$(date --utc +%Y%m%dT%H%M%SZ).tar.gz
[ ! -e "$archive" ] || die "$archive is there already."
stage=$(mktemp -d "$output/.backup.XXXXXX")
trap 'rm -rf "$stage"' EXIT
trap 'exit 130' INT TERM

# The database first: files that it names are then there still when they are read, for files are never changed.
engine=$(cli dump "$stage/database") || exit 1
parts=(database data.tar)
tar_tree "$stage/data.tar" "$data" --exclude='./legal-affairs.db*' --exclude=./files
if [ -d "$files" ]; then
  parts+=(files.tar)
  tar_tree "$stage/files.tar" "$files"
fi
write_manifest "$engine"
tar --create --gzip --file="$stage/archive" --directory="$stage" MANIFEST "${parts[@]}"
mv "$stage/archive" "$archive"
echo "$archive"
