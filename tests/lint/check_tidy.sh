#!/usr/bin/env bash
# Runs clang-tidy on the C++ sources that changed since a revision, or on those that are named, with the commands
# of a build folder.
# Usage: check_tidy.sh BUILD_FOLDER REVISION [SECONDS]   (SECONDS: start no further file after so long)
#        check_tidy.sh BUILD_FOLDER FILE.cpp...
set -euo pipefail
[ $# -ge 2 ] || { sed -n 4,5p "$0" | cut -c3-; exit 2; }
build=$1 base=$2 budget=600
cd "$(dirname "$0")/../.."
[ -f "$build/compile_commands.json" ] || { echo "clang-tidy: $build is no build folder (cmake --preset dev)"; exit 2; }
files=()
if git rev-parse --quiet --verify "$base^{commit}" > /dev/null; then
    budget=${3:-$budget}
    mapfile -t files < <(git diff --name-only --diff-filter=d "$base" -- 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
else
    budget=$((SECONDS + 86400))
    for file in "${@:2}"; do
        file=${file#"$PWD/"}
        grep -q "\"[^\"]*/${file#./}\"" "$build/compile_commands.json" ||
            { echo "clang-tidy: $file is no revision and no source that $build compiles"; exit 2; }
        files+=("${file#./}")
    done
fi
commands=$(mktemp -d)
trap 'rm -rf "$commands"' EXIT
# The precompiled headers are GCC's: clang gets the same list of includes as plain text.
python3 - "$build/compile_commands.json" "$commands" <<'PYTHON'
import json, os, re, shutil, sys
source, target = sys.argv[1:]
entries = json.load(open(source))
def plain(match):
    copy = os.path.join(target, match.group(1).replace('/', '_'))
    if not os.path.exists(copy):
        shutil.copy(match.group(1), copy)
    return f'-include {copy}'
for entry in entries:
    command = re.sub(r'-include (\S+cmake_pch\.hxx)', plain, entry['command'])
    command = re.sub(r' (-fpch-preprocess|-Winvalid-pch|-Wno-maybe-uninitialized|-fcf-protection=\S+)', '', command)
    entry['command'] = re.sub(r'^.*?(\S*/(?:c|g)\+\+) ', r'\1 ', command)
json.dump(entries, open(os.path.join(target, 'compile_commands.json'), 'w'))
PYTHON
status=0 checked=0
for file in ${files[@]+"${files[@]}"}; do
    grep -q "\"[^\"]*/$file\"" "$build/compile_commands.json" || continue
    if [ "$SECONDS" -gt "$budget" ]; then
        echo "clang-tidy: time is up, ${#files[@]} files changed in all"
        break
    fi
    clang-tidy --quiet -p "$commands" "$file" 2>/dev/null || { echo "clang-tidy: $file"; status=1; }
    checked=$((checked + 1))
done
echo "clang-tidy: $checked files checked, status $status"
exit $status
