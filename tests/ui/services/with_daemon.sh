#!/usr/bin/env bash
# Runs a test program beside a real dunst: on a screen of its own and a session bus of its own.
set -euo pipefail
support=$(cd "$(dirname "$0")/../../support" && pwd)
size=800x600
. "$support/with_display.sh"
# Nothing goes away by itself, however long the test takes.
printf '[urgency_%s]\ntimeout = 0\n' low normal critical >"$work/dunstrc"
export support QT_QPA_PLATFORM=offscreen
dbus-run-session -- bash -c '
    . "$support/wait_for_name.sh"
    dunst -conf "$HOME/dunstrc" >"$HOME/log" 2>&1 &
    daemon=$!
    status=0
    wait_for_name org.freedesktop.Notifications || { cat "$HOME/log" >&2; exit 1; }
    "$@" || status=$?
    kill "$daemon" 2>/dev/null || true
    exit "$status"' bash "$@"
