#!/usr/bin/env bash
# Starts the program on a screen and a session bus of its own and reads it over AT-SPI, as a screen reader does:
# no control of any page or dialog is without a name; the token can be read, and no more once it is masked.
# Tab leaves each control of the dialogs.
#
#   with_accessibility.sh PROGRAM PACKAGING_FOLDER KEY_FILE_WITH_PASSPHRASE
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$1
packaging=$2
key=$3
signature=LyAnnY4ihYtkgPfnEKd # of the bundled sample
. "$here/../../support/with_display.sh"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
export program key signature tree="$here/accessibility_tree.py"
dbus-run-session -- bash "$packaging/with-window-manager.sh" bash -c '
    "$program" --samples >/dev/null 2>&1 &
    window=$!
    trap "kill $window 2>/dev/null || true" EXIT
    # The sample is judged as soon as its signature can be read.
    shown=no
    for _ in $(seq 240); do
        if ! /usr/bin/python3 "$tree" bearerwatch "$signature" >"$HOME/shown" 2>&1 &&
            grep -q "a secret can be read" "$HOME/shown"; then
            shown=yes
            break
        fi
        sleep 0.5
    done
    [ "$shown" = yes ] || { echo "the sample never appeared"; cat "$HOME/shown"; exit 1; }
    if grep -q "no name" "$HOME/shown"; then cat "$HOME/shown"; exit 1; fi
    id=$(xdotool search --sync --onlyvisible --name "^Bearerwatch$" | tail -1)
    xdotool windowactivate --sync "$id" key ctrl+m
    for _ in $(seq 240); do
        masked=no
        if /usr/bin/python3 "$tree" bearerwatch "$signature" >"$HOME/masked" 2>&1; then
            masked=yes
            break
        fi
        sleep 0.5
    done
    cat "$HOME/masked"
    [ "$masked" = yes ] || exit 1
    # The other pages and the dialogs, opened by keys: all is named, and the masked token stays unread.
    for page in ctrl+2 ctrl+4 ctrl+1 ctrl+3; do
        xdotool windowactivate --sync "$id" key "$page"
        /usr/bin/python3 "$tree" bearerwatch "$signature" || { echo "page $page"; exit 1; }
    done
    read_dialog() { # title, further secrets
        title=$1
        shift
        xdotool search --sync --onlyvisible --name "^$title" >/dev/null
        /usr/bin/python3 "$tree" bearerwatch "$signature" "$@" || { echo "dialog $title"; exit 1; }
        /usr/bin/python3 "$tree" --tab bearerwatch || { echo "Tab in $title"; exit 1; }
    }
    for dialog in ctrl+k:"Add key" ctrl+t:"Compose a token for tests" ctrl+d:"Compare two tokens" ctrl+r:"Report for support" \
                  ctrl+j:"Commands for your stack" ctrl+h:"Earlier in this session" \
                  ctrl+shift+p:"Find an action"; do
        xdotool windowactivate --sync "$id" key "${dialog%%:*}"
        read_dialog "${dialog#*:}"
        xdotool key Escape
    done
    xdotool windowactivate --sync "$id" key ctrl+shift+p
    xdotool search --sync --onlyvisible --name "^Find an action" >/dev/null
    xdotool type "Shortcuts"
    xdotool key Return
    read_dialog "Shortcuts"
    xdotool key Escape
    # A key file that asks for its passphrase; what is typed cannot be read.
    "$program" "$key" >/dev/null 2>&1
    xdotool search --sync --onlyvisible --name "^Passphrase" >/dev/null
    xdotool type "hunter2hunter2"
    read_dialog "Passphrase" hunter2'
