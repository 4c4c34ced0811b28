#!/usr/bin/env bash
# Replays the seeds of each fuzzer and runs it for some seconds, as many side by side as there are processors.
# Usage: run.sh BUILD_FOLDER SECONDS
set -euo pipefail
build=$1 seconds=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fuzz() { # fuzz PROGRAM
    local program=$1 name=${1##*/fuzz_} work log seeds=() status=0
    work=$(mktemp -d)
    log=$(mktemp)
    [ -d "$here/corpus/$name" ] && seeds=("$here/corpus/$name")
    if "$program" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=2048 -max_len=65536 \
        -artifact_prefix="$build/" "$work" ${seeds[@]+"${seeds[@]}"} >"$log" 2>&1; then
        echo "fuzz_$name: $(grep -c . <(ls "$work")) inputs found, $(grep -oE 'Done [0-9]+ runs' "$log" | tail -n 1)"
    else
        tail -n 60 "$log"
        echo "fuzz_$name found a fault; its input stands in $build/"
        status=1
    fi
    rm -rf "$work" "$log"
    return $status
}
export -f fuzz
export build seconds here

programs=("$build"/fuzz/fuzz_*)
[ -x "${programs[0]}" ] || { echo "no fuzzer was built in $build/fuzz"; exit 1; }
printf '%s\0' "${programs[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'fuzz "$1"' fuzz ||
    { echo "a fuzzer found a fault"; exit 1; }
echo "${#programs[@]} fuzzers passed"
