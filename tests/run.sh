#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything, starts a PostgreSQL and a MariaDB of its own, and passes every test.
# Usage: tests/run.sh [PRESET]   (dev; asan and tsan build with sanitizers)
#        STATUSBRIDGE_TEST_JOBS=N passes N tests at a time (three times as many as there are processors: most of them wait)
set -euo pipefail
cd "$(dirname "$0")/.."
preset="${1:-dev}"

bash installer/dependencies.sh tests
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset"
# A set of servers of its own, so that none that is in use is stopped at the end.
servers="$(mktemp -d "${PWD}/build/databases.XXXXXX")"
trap 'tests/support/databases.sh stop "$servers"' EXIT
environment="$(tests/support/databases.sh start "$servers")"
eval "$environment"
if ! ctest --preset "$preset" -j "${STATUSBRIDGE_TEST_JOBS:-$((3 * $(nproc)))}"; then
    # Some tests measure real processes while others use the processors. What fails by itself too is a fault; what only
    # fails beside others is named, so that it is mended.
    failed="$(sed 's/^[0-9]*://' "build/$preset/Testing/Temporary/LastTestsFailed.log" | paste -sd ' ')"
    echo "These failed beside others and are passed once more, one at a time: $failed"
    ctest --preset "$preset" -j 1 --rerun-failed
    echo "Passed at the second try only, so they lean on the machine's load: $failed"
fi
