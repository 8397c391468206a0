#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every line of the tables of faults, on three databases, and many stories; 15 minutes on two idle cores.
# Usage: tests/faults/run.sh [STORIES]   (40 by default; build the dev preset first)
#        STATUSBRIDGE_STORY_SEED=N begins with another seed
set -euo pipefail
cd "$(dirname "$0")/../.."
eval "$(tests/support/databases.sh start)"
export STATUSBRIDGE_FAULTS=all STATUSBRIDGE_STORIES="${1:-40}" QTEST_FUNCTION_TIMEOUT=36000000
tests=build/dev/tests/faults/tests_faults
failed=0
"$tests" tst_zohofaults || failed=1
for kind in sqlite postgresql mysql; do
    STATUSBRIDGE_TEST_DATABASE="$kind" "$tests" tst_databasefaults || failed=1
done
"$tests" tst_stories || failed=1
exit "$failed"
