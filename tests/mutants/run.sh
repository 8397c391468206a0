#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Changes one condition or operator of the rooms at a time, builds and runs the tests of that room's folder, and says which
# changes no test notices: each of them is a missing test, or code that does nothing. In a copy of what is committed, in
# build/mutants; on demand. A mutant takes from half a minute (status) to some minutes (store, sync).
# Usage: tests/mutants/run.sh [--count N] [--seed N] [--resume] [ROOM…]
#        200 by default, of sync, status, store and zoho; the seed is printed, and the same one makes the same mutants
#        --resume: goes on with the run that was broken off
#        build/mutants/results.jsonl has a line for each; what is judged not to matter goes into tests/mutants/judged.txt
# Exit status: 0 if at least 95 % of those that can be built are noticed or judged, 1 if not.
set -euo pipefail
cd "$(dirname "$0")/../.."
place=$PWD/build/mutants
mkdir -p "$place"
case " $* " in
*" --resume "*) [ -d "$place/tree" ] || { echo "There is no run to go on with." >&2; exit 3; } ;;
*)
    rm -rf "$place/tree" "$place/results.jsonl" "$place/plan.json"
    mkdir "$place/tree"
    git rev-parse HEAD >"$place/commit"
    git archive HEAD | tar -x -C "$place/tree"
    ;;
esac
cmake -S "$place/tree" --preset dev -DSTATUSBRIDGE_WERROR=OFF >/dev/null
servers="$(mktemp -d "${PWD}/build/databases.XXXXXX")"
trap 'tests/support/databases.sh stop "$servers"' EXIT
environment="$(tests/support/databases.sh start "$servers")"
eval "$environment"
nice python3 tests/mutants/mutants.py "$place" "$@"
