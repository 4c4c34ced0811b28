#!/usr/bin/env bash
# Runs a test program beside a real gnome-keyring: on a session bus and in a home of its own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_RUNTIME_DIR="$work" XDG_DATA_HOME="$work/data" XDG_CACHE_HOME="$work/cache" QT_QPA_PLATFORM=offscreen
unset XDG_CURRENT_DESKTOP DISPLAY WAYLAND_DISPLAY
dbus-run-session -- bash -c '
    printf "\n" | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    daemon=$!
    for _ in $(seq 100); do secret-tool lookup probe probe >/dev/null 2>"$HOME/error"; [ -s "$HOME/error" ] || break; sleep 0.1; done
    status=0
    "$@" || status=$?
    kill "$daemon" 2>/dev/null || true
    exit "$status"' bash "$@"
