#!/usr/bin/env bash
# Runs a test program beside a real OpenID provider (npm's oidc-provider): BEARERWATCH_ISSUER is its address,
# BEARERWATCH_CA the authority of its certificate. MODULES is the folder of fetch_issuer.sh.
# Usage: with_issuer.sh MODULES PROGRAM ...
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
modules=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$source/issuer/issuer.js" "$source/issuer/package.json" "$work"
ln -s "$modules/node_modules" "$work/node_modules"
/usr/bin/python3 "$source/make_certificates.py" "$work"
node "$work/issuer.js" "$work" >"$work/log" 2>&1 &
issuer=$!
trap 'kill "$issuer" 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 1200); do [ -f "$work/address" ] || ! kill -0 "$issuer" && break; sleep 0.1; done
[ -f "$work/address" ] || { cat "$work/log"; exit 1; }
export BEARERWATCH_ISSUER=$(cat "$work/address") BEARERWATCH_CA=$work/ca.pem XDG_CACHE_HOME=$work/cache
export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus
status=0
"$@" || status=$?
[ "$status" -eq 0 ] || tail -n 20 "$work/log"
exit "$status"
