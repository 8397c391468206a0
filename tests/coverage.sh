#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tells how many lines and branches of the rooms the tests run, and which lines never; fails if a room is below 90 % of
# its lines or 80 % of its branches. Branches that only an exception takes are not counted. Needs gcovr (group tests of
# installer/dependencies.sh).
# Usage: tests/coverage.sh [--whole] [ROOM…]   (sync, status, store and zoho, each by the tests of its own folder)
#        --whole: all tests there are, on all databases, for these rooms
#        build/coverage/uncovered.txt lists the lines that were never run
set -euo pipefail
cd "$(dirname "$0")/.."
isWhole=
if [ "${1:-}" = --whole ]; then
    isWhole=1
    shift
fi
rooms=("$@")
[ $# -gt 0 ] || rooms=(sync status store zoho)
command -v gcovr >/dev/null || { echo "There is no gcovr here." >&2; exit 1; }

cmake --preset coverage >/dev/null
targets=()
for room in "${rooms[@]}"; do
    [ -d "tests/engine/$room" ] || { echo "There is no room engine/$room with tests." >&2; exit 3; }
    targets+=("tests/engine/$room/all")
done
[ -z "$isWhole" ] || targets=(all)
nice ninja -C build/coverage "${targets[@]}"
find build/coverage -name '*.gcda' -delete # counts of a former run

servers="$(mktemp -d "${PWD}/build/databases.XXXXXX")"
trap 'tests/support/databases.sh stop "$servers"' EXIT
environment="$(tests/support/databases.sh start "$servers")"
eval "$environment"
jobs="${STATUSBRIDGE_TEST_JOBS:-$((3 * $(nproc)))}"
folders=()
for room in "${rooms[@]}"; do
    folders+=("build/coverage/tests/engine/$room")
done
[ -z "$isWhole" ] || folders=(build/coverage)
failed=0
for folder in "${folders[@]}"; do
    ctest --test-dir "$folder" -j "$jobs" --output-on-failure --no-tests=error || failed=1
done

filters=()
for room in "${rooms[@]}"; do
    filters+=(--filter "engine/$room/")
done
gcovr --root . --object-directory build/coverage "${filters[@]}" --exclude-throw-branches --exclude-unreachable-branches \
    --gcov-ignore-parse-errors --exclude '.*moc_.*' -j "$(nproc)" --json build/coverage/coverage.json build/coverage
python3 tests/support/coverage.py build/coverage/coverage.json build/coverage/uncovered.txt "${rooms[@]}" || failed=1
exit "$failed"
