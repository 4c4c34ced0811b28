#!/usr/bin/env bash
# Runs a command beside a window manager, and stops the manager afterwards. Needs DISPLAY.
set -u
openbox --sm-disable >/dev/null 2>&1 &
manager=$!
trap 'kill "$manager" 2>/dev/null' EXIT
# The manager is ready when it has announced itself on the root window.
for _ in $(seq 1200); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep 0.05
done
"$@"
