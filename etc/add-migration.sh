#!/usr/bin/env bash
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Adds a migration for what changed in a module's entities.

  etc/add-migration.sh <Module> <Name>        e.g. etc/add-migration.sh Platform AddNotifications

The migration lands in aspnet-core/database/LegalAffairs.Database.Sqlite/<Module>/. Read it before you commit it.
TEXT
}

database=aspnet-core/database/LegalAffairs.Database.Sqlite

modules() {
  find aspnet-core -name '*DbContext.cs' -not -name '*AbpDbContext.cs' -printf '%f\n' | sed 's/DbContext\.cs$//' | sort | paste -sd ' '
}

case ${1:-} in
  --help | -h)
    usage
    exit 0
    ;;
esac
cd "$root"
[ $# -eq 2 ] || die "two values are needed: the module and the name. See etc/add-migration.sh --help."
module=$1 name=$2
[[ " $(modules) " == *" $module "* ]] || die "there is no module \"$module\". Modules with a database: $(modules)."
[[ $name =~ ^[A-Z][A-Za-z0-9]*$ ]] || die "the name must be PascalCase, like AddNotifications, not \"$name\"."

require_dotnet
step tool-restore 'Restoring the tools' dotnet tool restore || exit 1
step add-migration "Adding $module/$name" dotnet ef migrations add "$name" --project "$database" --startup-project "$database" \
  --context "${module}DbContext" --output-dir "$module" --namespace "LegalAffairs.Database.Sqlite.$module" || exit 1
step format-migration 'Formatting it' dotnet csharpier format "$database/$module" || exit 1
git status --short -- "$database/$module"
