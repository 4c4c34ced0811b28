#!/usr/bin/env bash
# Fetches the modules of the real OpenID provider that the end-to-end test talks to (npm's oidc-provider), at the
# versions of the lock file, into the folder that is printed. Needs the npm registry once; a folder that is ready
# is left as it is. The build registers the test where that folder is ready.
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/issuer" && pwd)
version=$(sha256sum "$source/package-lock.json" | cut -c 1-16)
modules=${BEARERWATCH_ISSUER_MODULES:-${XDG_CACHE_HOME:-$HOME/.cache}/bearerwatch-tests/issuer-$version}
if [ ! -f "$modules/ready" ]; then
    command -v npm >/dev/null || { echo "npm is not installed" >&2; exit 1; }
    mkdir -p "$modules"
    cp "$source/package.json" "$source/package-lock.json" "$modules"
    (cd "$modules" && timeout 200 npm ci --no-audit --no-fund >npm.log 2>&1) || {
        tail -n 3 "$modules/npm.log" >&2
        echo "oidc-provider could not be fetched from the npm registry" >&2
        exit 1
    }
    touch "$modules/ready"
fi
echo "$modules"
