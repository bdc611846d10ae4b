#!/usr/bin/env bash
# Regenerates angular/src/app/proxy from a running host: ./etc/generate-proxy.sh [URL]
set -euo pipefail

url="${1:-http://localhost:5000}"
cd "$(dirname "$0")/../angular"

if ! curl --silent --fail --output /dev/null "$url/api/abp/api-definition"; then
  echo "No API definition at $url. Start the host first: ./etc/run.sh" >&2
  exit 1
fi

rm -rf src/app/proxy
npx ng generate @abp/ng.schematics:proxy-add \
  --module=app --api-name=default --source=legal-affairs --target=legal-affairs \
  --url="$url" --service-type=application --entry-point= --no-interactive
npx prettier --log-level=warn --write src/app/proxy --ignore-path=/dev/null
