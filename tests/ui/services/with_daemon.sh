#!/usr/bin/env bash
# Runs a test program beside a real dunst: on a screen of its own and a session bus of its own.
set -euo pipefail
work=$(mktemp -d)
exec 3>"$work/number"
Xvfb -displayfd 3 -screen 0 800x600x24 -nolisten tcp 2>/dev/null &
screen=$!
trap 'kill "$screen" 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 50); do [ -s "$work/number" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$work/number")" XDG_RUNTIME_DIR="$work" HOME="$work" QT_QPA_PLATFORM=offscreen
dbus-run-session -- bash -c '
    dunst >/dev/null 2>&1 &
    daemon=$!
    for _ in $(seq 100); do dunstctl count displayed >/dev/null 2>&1 && break; sleep 0.1; done
    status=0
    "$@" || status=$?
    kill "$daemon" 2>/dev/null || true
    exit "$status"' bash "$@"
