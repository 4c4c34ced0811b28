# Sourced: a screen of its own and an empty home in $work, gone when the script ends.
#   size=1280x800; . with_display.sh
work=$(mktemp -d)
exec 3>"$work/number"
Xvfb -displayfd 3 -screen 0 "${size:-1280x800}x24" -nolisten tcp 2>"$work/screen" &
screen=$!
trap 'kill "$screen" 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 1200); do [ -s "$work/number" ] && break; sleep 0.1; done
[ -s "$work/number" ] || { cat "$work/screen" >&2; echo "Xvfb gave no screen" >&2; exit 1; }
DISPLAY=":$(cat "$work/number")"
export DISPLAY XDG_RUNTIME_DIR="$work" HOME="$work" XDG_CONFIG_HOME="$work" XDG_STATE_HOME="$work"
