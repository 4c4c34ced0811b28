#!/usr/bin/env bash
# Where no display can be opened, the program says so and what to use instead; its help and version need none.
# Usage: without_display.sh PROGRAM
set -euo pipefail
program=$1
unset WAYLAND_DISPLAY DISPLAY
export QT_QPA_PLATFORM=xcb
fail() { echo "without_display: $*" >&2; exit 1; }

for display in "" ":7654"; do
    status=0
    said=$(DISPLAY=$display "$program" 2>&1) || status=$?
    [ "$status" = 1 ] || fail "DISPLAY='$display': status $status, not 1: $said"
    [[ $said == *"no display can be opened"*"$display"*"bearerwatch-cli"* ]] || fail "DISPLAY='$display': said: $said"
    [[ $said != *"platform plugin"* ]] || fail "DISPLAY='$display': the toolkit's own words came through: $said"
done
"$program" --help | grep -q -- --samples || fail "--help prints no help"
"$program" --version | grep -q '^bearerwatch [0-9]' || fail "--version prints no version"
