#!/usr/bin/env bash
# Runs a test program beside a real chrony whose clock is 300 s ahead: BEARERWATCH_NTP="127.0.0.1:PORT 300".
set -euo pipefail
work=$(mktemp -d)
trap 'kill "$(cat "$work/pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$work"' EXIT
chmod 755 "$work"
# chrony cannot choose a port itself: below those that the system gives away, and another where one is taken.
for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    cat >"$work/chrony.conf" <<CONF
local stratum 5
port $port
bindaddress 127.0.0.1
allow 127.0.0.1
cmdport 0
pidfile $work/pid
user $(id -un)
CONF
    PATH="$PATH:/usr/sbin" faketime -f '+300s' chronyd -U -x -d -f "$work/chrony.conf" >"$work/log" 2>&1 &
    server=$!
    for _ in $(seq 600); do
        [ -s "$work/pid" ] || ! kill -0 "$server" 2>/dev/null && break
        sleep 0.1
    done
    [ -s "$work/pid" ] && break
done
[ -s "$work/pid" ] || { cat "$work/log"; exit 1; }
export BEARERWATCH_NTP="127.0.0.1:$port 300"
"$@"
