#!/usr/bin/env bash
# The Watch page of the running program over AT-SPI, as a screen reader gets it: no control without a name on any
# of its tabs, and no token of the log can be read. The tabs are reached by the keyboard.
#
#   watch_with_accessibility.sh PROGRAM PACKAGING_FOLDER
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$1
packaging=$2
. "$here/../../support/with_display.sh"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
export program tree="$here/accessibility_tree.py"
dbus-run-session -- bash "$packaging/with-window-manager.sh" bash -c '
    "$program" --samples --page watch >/dev/null 2>&1 &
    window=$!
    trap "kill $window 2>/dev/null || true" EXIT
    id=$(xdotool search --sync --onlyvisible --name "^Bearerwatch$" | tail -1)
    for tab in 2 3 4 1; do
        good=no
        for _ in $(seq 240); do
            xdotool windowactivate --sync "$id" key "alt+$tab"
            sleep 0.5
            if /usr/bin/python3 "$tree" bearerwatch eyJhbGciOi >"$HOME/shown" 2>&1; then
                good=yes
                break
            fi
        done
        echo "tab $tab:"
        cat "$HOME/shown"
        [ "$good" = yes ] || exit 1
    done'
