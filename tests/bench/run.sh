#!/usr/bin/env bash
# Runs every benchmark of a build folder and prints its ratios. Usage: run.sh BUILD_FOLDER
set -euo pipefail
build=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
nproc_line="$(nproc) cores, $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2-)"
echo "# $nproc_line"
"$build/bin/bench_verify"
"$build/bin/bench_diagnosis" "${BENCH_DIAGNOSIS_TOKENS:-100}"
if [ -x "$here/bench_scan.sh" ]; then
    "$here/bench_scan.sh" "$build"
fi
if [ -x "$build/bin/bench_bare_window" ]; then
    if [ -n "${DISPLAY:-}" ]; then "$here/bench_start.py" "$build"
    else xvfb-run --auto-servernum dbus-run-session -- "$here/bench_start.py" "$build"
    fi
fi
if [ -x "$build/bin/bench_paste" ]; then
    QT_QPA_PLATFORM=offscreen "$build/bin/bench_paste" || true # the figures are the result
fi
if [ -x "$build/bin/bench_watch" ]; then
    broken=""
    for what in chart table live; do
        QT_QPA_PLATFORM=offscreen "$build/bin/bench_watch" $what || broken="$broken $what"
    done
    [ -z "$broken" ] || { echo "bench_watch: a limit is broken:$broken" >&2; exit 1; }
fi
