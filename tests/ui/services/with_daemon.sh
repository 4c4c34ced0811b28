#!/usr/bin/env bash
# Runs a test program beside a real dunst: on a screen of its own and a session bus of its own.
set -euo pipefail
size=800x600
. "$(dirname "$0")/../../support/with_display.sh"
export QT_QPA_PLATFORM=offscreen
dbus-run-session -- bash -c '
    dunst >/dev/null 2>&1 &
    daemon=$!
    for _ in $(seq 100); do dunstctl count displayed >/dev/null 2>&1 && break; sleep 0.1; done
    status=0
    "$@" || status=$?
    kill "$daemon" 2>/dev/null || true
    exit "$status"' bash "$@"
