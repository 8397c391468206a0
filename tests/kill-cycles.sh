#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills the program at random instants of a cycle and checks that the next cycle makes it good.
# Usage: tests/kill-cycles.sh [ROUNDS]   (100 by default; build the dev preset first)
#        STATUSBRIDGE_KILL_SEED=N plays the rounds of a former run again.
set -euo pipefail
cd "$(dirname "$0")/.."
STATUSBRIDGE_KILL_ROUNDS="${1:-100}" QTEST_FUNCTION_TIMEOUT=3600000 exec build/dev/tests/app/tests_app tst_killed
