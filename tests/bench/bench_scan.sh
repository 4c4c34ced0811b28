#!/usr/bin/env bash
# Scans made logs, beside `wc -l` and `rg -c` with the same strings in the same run, and prints the ratios.
# Usage: bench_scan.sh BUILD_FOLDER [MEGABYTES] [KIND...]
# Kinds: json access json_all access_all dense gz bomb line levels files; all unless told.
set -euo pipefail
build=$1
megabytes=${2:-1024}
kinds=("${@:3}")
[ "${#kinds[@]}" -gt 0 ] || kinds=(json access json_all access_all dense gz bomb line levels files)
here=$(cd "$(dirname "$0")" && pwd)
cli=$build/bin/bearerwatch-cli
folder=$(mktemp -d "${TMPDIR:-/tmp}/bearerwatch-bench-XXXXXX")
trap 'rm -rf "$folder"' EXIT
strings=(-e 'jwt expired' -e 'invalid signature' -e 'jwt malformed' -e 'jwt audience invalid' -e 'no applicable key'
    -e 'unauthorized' -e 'invalid_token' -e 'expired token')

seconds() { # the best of three, for the other users of the machine
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

usage() { # MiB of memory and seconds of both processors
    python3 -c 'import resource,subprocess,sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
u = resource.getrusage(resource.RUSAGE_CHILDREN)
print(u.ru_maxrss // 1024, round(u.ru_utime + u.ru_stime, 2))' "$@"
}

measure() { # NAME FILE BYTES: a line with the ratios that have a meaning
    local name=$1 file=$2 bytes=$3 scan memory
    scan=$(seconds "$cli" scan "$file" --json)
    memory=$(usage "$cli" scan "$file" --json)
    awk -v n="$name" -v s="$scan" -v b="$bytes" -v m="$memory" 'BEGIN { split(m, u, " ")
        printf "%-11s %6.2f s, %5.0f MB/s, %3d MiB, %.2f s of processor", n, s, b / s / 1e6, u[1], u[2] }'
    case $name in
    json | access | json_all | access_all | dense)
        local count search
        count=$(seconds wc -l "$file")
        awk -v s="$scan" -v w="$count" 'BEGIN { printf "; %.1f times wc -l (%.2f s)", s / w, w }'
        if command -v rg > /dev/null; then
            search=$(seconds rg -c -F -i "${strings[@]}" "$file")
            awk -v s="$scan" -v r="$search" 'BEGIN { printf "; %.1f times rg -c (%.2f s)", s / r, r }'
        fi
        ;;
    gz | bomb)
        local unpack
        unpack=$(seconds gzip -dc "$file")
        awk -v s="$scan" -v g="$unpack" 'BEGIN { printf "; %.1f times gzip -dc (%.2f s)", s / g, g }'
        ;;
    esac
    echo
}

for kind in "${kinds[@]}"; do
    file=$folder/$kind.log
    case $kind in
    gz)
        python3 "$here/make_log.py" json "$file" "$megabytes"
        bytes=$(stat -c %s "$file")
        gzip -1 "$file" && file=$file.gz
        ;;
    bomb)
        bytes=$((megabytes * 1024 * 1024))
        head -c "$bytes" /dev/zero | tr '\0' 'a' | gzip -9 > "$file.gz" && file=$file.gz
        ;;
    files)
        python3 "$here/make_log.py" files "$folder/files" 0
        file=$folder/files
        bytes=$(du -sb "$file" | cut -f1)
        ;;
    *)
        python3 "$here/make_log.py" "$kind" "$file" "$megabytes"
        bytes=$(stat -c %s "$file")
        cat "$file" > /dev/null
        ;;
    esac
    measure "$kind" "$file" "$bytes"
    rm -rf "$file"
done
