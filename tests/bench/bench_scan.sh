#!/usr/bin/env bash
# Scans a generated log of JSON lines with 2 % failures, beside `wc -l` and `rg -c` with the same strings in
# the same run, and prints the ratios. Usage: bench_scan.sh BUILD_FOLDER [MEGABYTES]
set -euo pipefail
build=$1
megabytes=${2:-1024}
folder=$(mktemp -d "${TMPDIR:-/tmp}/bearerwatch-bench-XXXXXX")
trap 'rm -rf "$folder"' EXIT
log=$folder/api.jsonl
python3 - "$log" "$megabytes" <<'PYTHON'
import random, sys
path, bytes_wanted = sys.argv[1], int(sys.argv[2]) * 1024 * 1024
random.seed(1)
failures = ['jwt expired', 'invalid signature', 'jwt malformed', 'jwt audience invalid', 'no applicable key found in the JSON Web Key Set']
written, number = 0, 0
with open(path, 'w') as out:
    while written < bytes_wanted:
        lines = []
        for _ in range(20000):
            second, milli = divmod(number, 1000)
            minute, second = divmod(second, 60)
            hour, minute = divmod(minute, 60)
            day = 1 + hour // 24
            failed = random.random() < 0.02
            message = random.choice(failures) if failed else 'request completed'
            lines.append('{"level":"%s","time":"2026-03-%02dT%02d:%02d:%02d.%03dZ","service":"api","req":{"id":"req-%d","method":"GET","url":"/orders/%d/items","remoteAddress":"198.51.100.%d"},"res":{"statusCode":%d},"responseTime":%d,"msg":"%s"}\n'
                         % ('warn' if failed else 'info', day, hour % 24, minute, second, milli, number, random.randrange(10**6),
                            random.randrange(250), 401 if failed else 200, random.randrange(400), message))
            number += 1
        text = ''.join(lines)
        written += len(text)
        out.write(text)
PYTHON
seconds() { # the best of three
    local best=""
    for _ in 1 2 3; do
        local begin end
        begin=$(date +%s.%N)
        "$@" > "$folder/out" 2> "$folder/err" || true
        end=$(date +%s.%N)
        best=$(awk -v a="$begin" -v b="$end" -v best="$best" 'BEGIN { t = b - a; print (best == "" || t < best) ? t : best }')
    done
    echo "$best"
}
cat "$log" > /dev/null
count=$(seconds wc -l "$log")
scan=$(seconds "$build/bin/bearerwatch-cli" scan "$log" --json)
memory=$(python3 -c 'import resource,subprocess,sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)' "$build/bin/bearerwatch-cli" scan "$log" --json)
awk -v s="$scan" -v w="$count" -v m="$memory" -v size="$megabytes" \
    'BEGIN { printf "scan of %d MiB: %.2f s, %.1f times `wc -l` (%.2f s), %d MiB of memory\n", size, s, s / w, w, m }'
if command -v rg > /dev/null; then
    strings=(-e 'jwt expired' -e 'invalid signature' -e 'jwt malformed' -e 'jwt audience invalid' -e 'no applicable key' -e 'unauthorized' -e 'invalid_token' -e 'expired token')
    search=$(seconds rg -c -F -i "${strings[@]}" "$log")
    awk -v s="$scan" -v r="$search" 'BEGIN { printf "scan: %.1f times `rg -c` with 8 strings (%.2f s)\n", s / r, r }'
fi
