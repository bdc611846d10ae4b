#!/usr/bin/env bash
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Writes database and uploaded files into one archive. The product may be running.

  etc/backup.sh --output DIR [--key with|apart] [--data DIR] [--database sqlite|mysql] [--connection STRING]

  --output DIR         where the archive goes: legal-affairs-<time>.tar.gz
  --key with|apart     whether the archive holds the master key, which opens the personal data in it
                       (apart: copy that file once to another safe place; without it nothing else is lost)
  --data DIR           the data directory (App__DataDirectory, else data/ of the project)
  --database ENGINE    sqlite, or mysql (Database__Engine, else sqlite)
  --connection STRING  how to reach the server (better: the variable ConnectionStrings__Default, which
                       others cannot see)
  --help               this text

Files that are kept outside of the data directory (BlobStoring__Directory) are included. MySQL and MariaDB
need mariadb-dump (Debian: apt-get install mariadb-client). The archive holds evidence and personal data:
only this account can read it; keep it so.
TEXT
}

output='' stage='' key=apart
# shellcheck source=etc/place.sh
source "$(dirname "${BASH_SOURCE[0]}")/place.sh"

own_option() {
  case $1 in
    --output) output=$2 ;;
    --key) key=$2 ;;
    *) return 1 ;;
  esac
}

# tar_tree <archive> <directory> <options...>: what goes on in it meanwhile, such as an upload, is no fault.
tar_tree() {
  local archive=$1 directory=$2 status=0
  shift 2
  tar --create --file="$archive" --directory="$directory" "$@" --no-anchored --exclude='*.tmp' . 2>"$stage/tar.log" || status=$?
  [ "$status" -le 1 ] || die "$directory could not be read: $(tail -n 1 "$stage/tar.log")"
  rm -f "$stage/tar.log"
}

# The rest of the data directory. Whoever finds an archive must not find in it what decrypts it.
add_data() {
  local without=(--exclude='./legal-affairs.db*' --exclude=./files)
  [[ $master_key != "$data"/* ]] || without+=(--exclude="./${master_key#"$data"/}")
  tar_tree "$stage/data.tar" "$data" --anchored "${without[@]}"
  parts+=(data.tar)
  if [ "$key" = with ]; then
    cp "$master_key" "$stage/master.key" || die "the master key $master_key could not be read."
    parts+=(master.key)
  fi
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
[[ $key =~ ^(with|apart)$ ]] || die "--key is with or apart, not \"$key\"."
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
parts=(database)
add_data
if [ -d "$files" ]; then
  parts+=(files.tar)
  tar_tree "$stage/files.tar" "$files"
fi
write_manifest "$engine"
tar --create --gzip --file="$stage/archive" --directory="$stage" MANIFEST "${parts[@]}"
mv "$stage/archive" "$archive"
[ "$key" = with ] || echo "The master key $master_key is not in it: a copy must lie in another safe place." >&2
echo "$archive"
