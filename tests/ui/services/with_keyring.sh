#!/usr/bin/env bash
# Runs a test program beside a real gnome-keyring: on a session bus and in a home of its own.
set -euo pipefail
support=$(cd "$(dirname "$0")/../../support" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export support HOME="$work" XDG_RUNTIME_DIR="$work" XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache" QT_QPA_PLATFORM=offscreen
unset XDG_CURRENT_DESKTOP DISPLAY WAYLAND_DISPLAY
dbus-run-session -- bash -c '
    . "$support/wait_for_name.sh"
    gnome-keyring-daemon --foreground --unlock --components=secrets <<<"" >"$HOME/log" 2>&1 &
    daemon=$!
    status=0
    # What is not there is no error: nothing is printed of it.
    if wait_for_name org.freedesktop.secrets &&
        { secret-tool lookup probe probe >/dev/null 2>"$HOME/error" || [ ! -s "$HOME/error" ]; }; then
        "$@" || status=$?
    else
        echo "gnome-keyring does not answer" >&2
        cat "$HOME/log" "$HOME/error" >&2 2>/dev/null
        status=1
    fi
    kill "$daemon" 2>/dev/null || true
    exit "$status"' bash "$@"
