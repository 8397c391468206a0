#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The module with the window uses the engine of the program that loads it: it holds no second one, and the program has
# all that the module needs.
# Usage: tests/app/module-symbols.sh PROGRAM MODULE
set -euo pipefail
program=$1
module=$2

ours() { grep statusbridge | sort -u; }
# Weak symbols (inline functions, vtables of templates) may stand in both: the loader takes the program's.
defined() { nm -D --defined-only --format=posix "$1" | awk -v kinds="$2" 'index(kinds, $2) { print $1 }' | ours; }
needed() { nm -D --undefined-only --format=posix "$module" | awk '{ print $1 }' | ours; }

missing=$(comm -23 <(needed) <(defined "$program" TBDRVW))
if [ -n "$missing" ]; then
    echo "The program lacks what the module needs:" >&2
    c++filt <<<"$missing" >&2
    exit 1
fi
twice=$(comm -12 <(defined "$module" TBDR) <(defined "$program" TBDR))
if [ -n "$twice" ]; then
    echo "The module holds a second copy of parts of the program:" >&2
    c++filt <<<"$twice" >&2
    exit 1
fi
# A check that finds nothing to check would pass as well.
[ "$(needed | wc -l)" -gt 20 ] || { echo "The module needs nothing of the program, which can't be." >&2; exit 1; }
