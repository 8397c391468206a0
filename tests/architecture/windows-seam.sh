#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the files for Windows as far as that goes without Windows: the ones that include no Qt against mingw's headers
# alone, the others against the Qt of this machine as well, whose headers serve both. Nothing is linked or run.
# Exit status: 0 all compile, 1 one doesn't, 77 there is no compiler for Windows.
# Usage: tests/architecture/windows-seam.sh FOLDER-OF-THE-SOURCES [FOLDER-OF-QTS-HEADERS]
set -euo pipefail
cd "$1"
headers=${2:-}
compiler=x86_64-w64-mingw32-g++-posix
if ! command -v "$compiler" >/dev/null; then
    echo "The files for Windows are not compiled: there is no $compiler (Debian package g++-mingw-w64-x86-64-posix)."
    exit 77
fi
options=(-std=c++20 -fsyntax-only -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -I. -DNOMINMAX -DUNICODE
    -D_UNICODE -DWIN32_LEAN_AND_MEAN -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_NO_KEYWORDS -DQT_NO_FOREACH
    -DQT_STRICT_ITERATORS -DQT_USE_QSTRINGBUILDER)

# What moc would make is not looked at here.
mocs=$(mktemp -d)
trap 'rm -rf "$mocs"' EXIT
grep -ohE '"moc_[a-z]+\.cpp"' app/platform/*.cpp | tr -d '"' | while read -r file; do touch "$mocs/$file"; done
options+=("-I$mocs")

# Headers that aren't found are listed as they were named: Qt's by their class.
usesQt() {
    local headers
    headers=$("$compiler" "${options[@]}" -M -MG "$1")
    grep -qE '(^| )Q[A-Z]' <<<"$headers"
}

compiled=0
failed=0
left=()
for file in app/platform/*_windows.cpp app/platform/*_native.cpp engine/core/*_windows.cpp; do
    with=()
    if usesQt "$file"; then
        if [ ! -e "$headers/QtCore/QString" ]; then
            left+=("$file")
            continue
        fi
        with=(-isystem "$headers" -isystem "$headers/QtCore")
    fi
    if "$compiler" "${options[@]}" ${with[@]+"${with[@]}"} "$file"; then
        compiled=$((compiled + 1))
    else
        echo "$file does not compile." >&2
        failed=1
    fi
done
echo "$compiled files for Windows compile; none of them was run."
if [ ${#left[@]} -gt 0 ]; then
    echo "Not compiled, since Qt's headers are not in \"$headers\": ${left[*]}"
fi
# A check that finds nothing to check would pass as well.
[ "$compiled" -gt 3 ] || { echo "Hardly any file was found, which can't be." >&2; exit 1; }
exit "$failed"
