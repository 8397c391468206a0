#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Counts the product: files and lines, how many files are small, and the arrows between the rooms by the include lines.
# Usage: tests/architecture/count.sh [FOLDER]   (the tree that holds this script by default)
set -euo pipefail
rooms="$(realpath "$(dirname "$0")/rooms.txt")"
cd "${1:-$(dirname "$0")/../..}"

# shellcheck disable=SC2016
find app engine ui \( -name '*.cpp' -o -name '*.h' \) -print0 | sort -z | xargs -0 awk '
    FNR == 1 { files++ }
    { lines++; of[FILENAME]++ }
    END {
        for (file in of)
            small += of[file] <= 30
        printf "%d files, %d lines, %d files of at most 30 lines (%.1f %%)\n", files, lines, small, 100 * small / files
    }'

# shellcheck disable=SC2016
find app engine ui \( -name '*.cpp' -o -name '*.h' \) -print0 | sort -z | xargs -0 awk '
    function room_of(file) {
        if (file in floor)
            return file
        sub("/[^/]*$", "", file)
        return file in floor ? file : ""
    }
    BEGIN { inner = "^engine/store" }
    FILENAME == ARGV[1] {
        if ($0 ~ /^[a-z][^ ]*:/) {
            sub(":.*", "")
            floor[$0] = ++rooms
            name[rooms] = $0
        }
        next
    }
    /^#include "/ {
        split($0, part, "\"")
        from = room_of(FILENAME)
        to = room_of(part[2])
        if (from != to && from != "" && to != "") {
            includes++
            if (!seen[from, to]++) {
                arrows++
                if (from ~ inner && to ~ inner)
                    inside_store++
                outer_from = from ~ inner ? "engine/store" : from
                outer_to = to ~ inner ? "engine/store" : to
                if (from ~ "^engine" && to ~ "^engine" && outer_from != outer_to && !drawn[outer_from, outer_to]++)
                    inside_engine++
                if (floor[to] > floor[from])
                    upwards = upwards "\n  upwards: " from " -> " to
            }
        }
    }
    END {
        for (at = 1; at <= rooms; ++at) {
            line = ""
            for (other = 1; other <= rooms; ++other)
                if (count = seen[name[at], name[other]])
                    line = line " " name[other] ":" count
            print "  " name[at] " ->" (line == "" ? " nothing" : line)
        }
        printf "engine: %d arrows, with store as one room; store: %d arrows inside\n", inside_engine, inside_store
        printf "%d rooms, %d arrows between them (%d include lines), %d of them upwards%s\n", rooms, arrows, includes,
            gsub("upwards:", "upwards:", upwards), upwards
    }' "$rooms"
