# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up what gcovr counted: a table of rooms, and a list of the lines that were never run. For tests/coverage.sh."""
import json
import sys

LEAST_LINES = 90
LEAST_BRANCHES = 80


def counts(file):
    """Lines and branches of a file, and how many of them were run."""
    lines = [line for line in file["lines"] if not line.get("gcovr/noncode")]
    branches = [branch for line in lines for branch in line["branches"]]
    return (
        len(lines),
        sum(line["count"] > 0 for line in lines),
        len(branches),
        sum(branch["count"] > 0 for branch in branches),
    )


def percent(run, whole):
    """Of nothing, all was run."""
    return 100 * run / whole if whole else 100


def never_run(file):
    """The numbers of the lines that were never run."""
    return [line["line_number"] for line in file["lines"] if not line.get("gcovr/noncode") and line["count"] == 0]


def main(report, uncovered, rooms):
    """Prints the table; 1 if a room is below what it must have."""
    with open(report, encoding="utf-8") as source:
        files = json.load(source)["files"]
    is_below = False
    print(f"{'room':<10}{'lines':>8}{'run':>8}{'branches':>10}{'run':>8}")
    for room in rooms:
        sums = [sum(each) for each in zip((0, 0, 0, 0), *(counts(f) for f in files if f["file"].startswith(f"engine/{room}/")))]
        lines, branches = percent(sums[1], sums[0]), percent(sums[3], sums[2])
        is_below = is_below or not sums[0] or lines < LEAST_LINES or branches < LEAST_BRANCHES
        print(f"{room:<10}{sums[0]:>8}{lines:>7.1f}%{sums[2]:>10}{branches:>7.1f}%")
    with open(uncovered, "w", encoding="utf-8") as out:
        for file in sorted(files, key=lambda each: each["file"]):
            with open(file["file"], encoding="utf-8") as source:
                text = source.read().split("\n")
            for number in never_run(file):
                out.write(f"{file['file']}:{number}: {text[number - 1].strip()}\n")
    with open(uncovered, encoding="utf-8") as listed:
        print(f"{sum(1 for _ in listed)} lines were never run: {uncovered}")
    return 1 if is_below else 0


sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
