#!/usr/bin/env bash
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
  cat <<'TEXT'
Adds a migration for what changed in a module's entities, for both database engines.

  etc/add-migration.sh <Module> <Name>        e.g. etc/add-migration.sh Platform AddNotifications

It lands in aspnet-core/database/LegalAffairs.Database.{Sqlite,MySql}/<Module>/. Read both before you commit them.
TEXT
}

engines=(Sqlite MySql)
databases=aspnet-core/database/LegalAffairs.Database

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
for engine in "${engines[@]}"; do
  database=$databases.$engine
  step "restore-$engine" 'Restoring its packages' dotnet restore "$database" || exit 1
  step "add-migration-$engine" "Adding $module/$name for $engine" dotnet ef migrations add "$name" --project "$database" \
    --startup-project "$database" --context "${module}DbContext" --output-dir "$module" \
    --namespace "LegalAffairs.Database.$engine.$module" || exit 1
  # The tool puts a module's first snapshot where its namespace would be in a project without a root namespace.
  stray=$database/LegalAffairs/Database/$engine/$module
  if [ -d "$stray" ]; then
    mv "$stray"/*.cs "$database/$module/" && rm -r "$database/LegalAffairs"
  fi
  step "format-migration-$engine" 'Formatting it' dotnet csharpier format "$database/$module" || exit 1
  git status --short -- "$database/$module"
done
