#!/usr/bin/env bash
# Runs clang-tidy on the C++ sources that changed since a revision, with the commands of a build folder.
# Usage: check_tidy.sh BUILD_FOLDER REVISION [SECONDS]   (SECONDS: start no further file after so long)
set -euo pipefail
build=$1 base=$2 budget=${3:-600}
cd "$(dirname "$0")/../.."
status=0 checked=0
mapfile -t files < <(git diff --name-only --diff-filter=d "$base" -- 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
for file in "${files[@]}"; do
    grep -q "\"[^\"]*/$file\"" "$build/compile_commands.json" || continue
    if [ "$SECONDS" -gt "$budget" ]; then
        echo "clang-tidy: $checked of ${#files[@]} changed files checked in ${budget} s; the rest waits for the next change"
        break
    fi
    clang-tidy --quiet -p "$build" "$file" 2>/dev/null || { echo "clang-tidy: $file"; status=1; }
    checked=$((checked + 1))
done
echo "clang-tidy: $checked files checked, status $status"
exit $status
