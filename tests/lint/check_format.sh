#!/usr/bin/env bash
# Fails when a C++ file is not as clang-format would write it. Usage: check_format.sh ROOT
set -euo pipefail
cd "$1"
find app core ui tests \( -name '*.cpp' -o -name '*.h' \) -print0 | sort -z | xargs -0 -r clang-format --dry-run --Werror
echo "formatted as .clang-format says"
