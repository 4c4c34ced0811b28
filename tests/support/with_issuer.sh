#!/usr/bin/env bash
# Runs a test program beside a real OpenID provider (npm's oidc-provider): BEARERWATCH_ISSUER is its address,
# BEARERWATCH_CA the authority of its certificate. The modules are fetched once, into MODULES, at the versions of
# the lock file; without a registry the test is skipped (77) and not passed.
# Usage: with_issuer.sh MODULES PROGRAM ...
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
modules=$1
shift
mkdir -p "$modules"
cp "$source"/issuer/package.json "$source"/issuer/package-lock.json "$source"/issuer/issuer.js "$modules"
if [ ! -f "$modules/ready" ] || ! cmp -s "$source/issuer/package-lock.json" "$modules/ready"; then
    if ! (cd "$modules" && timeout 200 npm ci --no-audit --no-fund >npm.log 2>&1); then
        tail -n 3 "$modules/npm.log"
        echo "oidc-provider could not be fetched from the npm registry: skipped"
        exit 77
    fi
    cp "$source/issuer/package-lock.json" "$modules/ready"
fi
work=$(mktemp -d)
/usr/bin/python3 "$source/make_certificates.py" "$work"
node "$modules/issuer.js" "$work" >"$work/log" 2>&1 &
issuer=$!
trap 'kill "$issuer" 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 200); do [ -f "$work/address" ] && break; sleep 0.1; done
[ -f "$work/address" ] || { cat "$work/log"; exit 1; }
export BEARERWATCH_ISSUER=$(cat "$work/address") BEARERWATCH_CA=$work/ca.pem XDG_CACHE_HOME=$work/cache
export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus
status=0
"$@" || status=$?
[ "$status" -eq 0 ] || tail -n 20 "$work/log"
exit "$status"
