#!/usr/bin/env bash
# Replays the seeds of each fuzzer and runs it for some seconds. Usage: run.sh BUILD_FOLDER SECONDS
set -euo pipefail
build=$1 seconds=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
passed=0
for program in "$build"/fuzz/fuzz_*; do
    name=${program##*/fuzz_}
    work=$(mktemp -d)
    log=$(mktemp)
    seeds=()
    [ -d "$here/corpus/$name" ] && seeds=("$here/corpus/$name")
    if ! "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 \
            -artifact_prefix="$build/" "$work" ${seeds[@]+"${seeds[@]}"} >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "fuzz_$name found a fault; its input stands in $build/"
        exit 1
    fi
    echo "fuzz_$name: $(grep -c . <(ls "$work")) inputs found, $(grep -oE 'Done [0-9]+ runs' "$log" | tail -n 1)"
    passed=$((passed + 1))
    rm -rf "$work" "$log"
done
[ "$passed" -gt 0 ] || { echo "no fuzzer was built in $build/fuzz"; exit 1; }
echo "$passed fuzzers passed"
