#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills the program at random instants of a cycle, one by one and in batch mode, every second time also the cycle that takes
# over, in half of them while it reads back, and checks that the next cycle makes it good.
# Usage: tests/kill-cycles.sh [ROUNDS [one|many]]   (100 of each by default; build the dev preset first)
#        one: each record in a call of its own; many: in batch mode
#        STATUSBRIDGE_KILL_SEED=N plays the rounds of a former run again.
set -euo pipefail
cd "$(dirname "$0")/.."
test=aCycleKilledAtAnyInstantIsMadeGoodByTheNext
case "${2:-}" in
    one) test+=":one by one" ;;
    many) test+=":many in one call" ;;
esac
STATUSBRIDGE_KILL_ROUNDS="${1:-100}" QTEST_FUNCTION_TIMEOUT=14400000 exec build/dev/tests/app/tests_app tst_killed "$test"
