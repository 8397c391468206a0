#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills, freezes and cuts off instances at random instants, with two and with three of them, half of the rounds each.
# Usage: tests/failover.sh [ROUNDS]   (200 by default; build the dev preset first)
#        STATUSBRIDGE_FAILOVER_SEED=N plays the rounds of a former run again.
set -euo pipefail
cd "$(dirname "$0")/.."
eval "$(tests/support/databases.sh start)"
STATUSBRIDGE_FAILOVER_ROUNDS="${1:-200}" STATUSBRIDGE_TEST_DATABASE=postgresql QTEST_FUNCTION_TIMEOUT=36000000 \
    exec build/dev/tests/failover/tests_failover tst_failover
