#!/usr/bin/env bash
# Scans made logs, and prints the ratios to `wc -l`, to `rg -c` with eight strings, and to `rg -c` with the strings
# that the scan itself looks for, in the same run.
# Usage: bench_scan.sh BUILD_FOLDER [MEGABYTES] [KIND...]
# Kinds: json access products json_all access_all dense gz zst bomb line levels files scale; all unless told.
# `scale` compares the cost of a log with that of its first tenth.
set -euo pipefail
build=$1
megabytes=${2:-1024}
kinds=("${@:3}")
[ "${#kinds[@]}" -gt 0 ] || kinds=(json access products json_all access_all dense gz zst bomb line levels files scale)
here=$(cd "$(dirname "$0")" && pwd)
cli=$build/bin/bearerwatch-cli
folder=$(mktemp -d "${TMPDIR:-/tmp}/bearerwatch-bench-XXXXXX")
trap 'rm -rf "$folder"' EXIT
words=$folder/words
printer=$build/bin/print_prefilter_words
if [ -x "$printer" ]; then
    "$printer" > "$words"
    echo "The scan looks for $(wc -l < "$words") strings in every line."
fi
strings=(-e 'jwt expired' -e 'invalid signature' -e 'jwt malformed' -e 'jwt audience invalid' -e 'no applicable key'
    -e 'unauthorized' -e 'invalid_token' -e 'expired token')

measure() { # NAME FILE BYTES: a line with the ratios that have a meaning
    local name=$1 file=$2 bytes=$3 peers=()
    case $name in
    json | access | products | json_all | access_all | dense)
        peers+=("wc -l=wc -l $file")
        if command -v rg > /dev/null; then
            peers+=("rg -c=rg -c -F -i $(printf '%q ' "${strings[@]}") $file")
            [ ! -s "$words" ] || peers+=("rg -c -f=rg -c -F -i -f $words $file")
        fi
        ;;
    gz | bomb) peers+=("gzip -dc=gzip -dc $file") ;;
    zst) peers+=("zstd -dc=zstd -dc $file") ;;
    scale) peers+=("its first tenth=$cli scan $file.tenth --json") ;;
    esac
    printf '%-11s ' "$name"
    python3 "$here/alternate.py" 3 "$bytes" "scan=$cli scan $file --json" "${peers[@]}"
}

for kind in "${kinds[@]}"; do
    file=$folder/$kind.log
    case $kind in
    gz)
        python3 "$here/make_log.py" json "$file" "$megabytes"
        bytes=$(stat -c %s "$file")
        gzip -1 "$file" && file=$file.gz
        ;;
    zst)
        python3 "$here/make_log.py" json "$file" "$megabytes"
        bytes=$(stat -c %s "$file")
        zstd -q --rm "$file" && file=$file.zst
        ;;
    scale)
        python3 "$here/make_log.py" json "$file" "$megabytes"
        bytes=$(stat -c %s "$file")
        head -c $((bytes / 10)) "$file" > "$file.tenth"
        cat "$file" "$file.tenth" > /dev/null
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
    rm -rf "$file" "$file.tenth"
done
