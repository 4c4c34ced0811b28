#!/usr/bin/env bash
# Runs a test program beside a real chrony whose clock is 300 s ahead: BEARERWATCH_NTP="127.0.0.1:PORT 300".
set -euo pipefail
work=$(mktemp -d)
trap 'kill "$(cat "$work/pid" 2>/dev/null)" 2>/dev/null || true; rm -rf "$work"' EXIT
chmod 755 "$work"
port=$(python3 -c 'import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
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
for _ in $(seq 100); do [ -s "$work/pid" ] && break; sleep 0.1; done
[ -s "$work/pid" ] || { cat "$work/log"; exit 1; }
export BEARERWATCH_NTP="127.0.0.1:$port 300"
"$@"
