#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The module with the window uses the engine of the program that loads it: it holds no second one, and the program has
# all that the module needs.
# Usage: tests/app/module-symbols.sh PROGRAM MODULE ARCHIVE…   (the archives hold what must not be in the module)
set -euo pipefail
program=$1
module=$2
shift 2

names() { awk -v kinds="$1" 'index(kinds, $2) { print $1 }' | grep statusbridge | sort -u; }
needed() { nm -D --undefined-only --format=posix "$module" | names Uwv; }
offered() { nm -D --defined-only --format=posix "$program" | names TBDRVW; }
# Weak symbols, those of inline functions, may stand in both.
own() { nm -D --defined-only --format=posix "$module" | names TBDR; }
foreign() { nm --defined-only --format=posix "$@" | names TBDR; }

missing=$(comm -23 <(needed) <(offered))
if [ -n "$missing" ]; then
    echo "The program lacks what the module needs:" >&2
    c++filt <<<"$missing" >&2
    exit 1
fi
twice=$(comm -12 <(own) <(foreign "$@"))
if [ -n "$twice" ]; then
    echo "The module holds a second copy of parts of the program:" >&2
    c++filt <<<"$twice" >&2
    exit 1
fi
# A check that finds nothing to check would pass as well.
for list in needed own; do
    [ "$($list | wc -l)" -gt 20 ] || { echo "Nothing is $list, which can't be." >&2; exit 1; }
done
[ "$(foreign "$@" | wc -l)" -gt 100 ] || { echo "The archives hold nothing, which can't be." >&2; exit 1; }
