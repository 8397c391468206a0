#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills the receiver of webhooks at random instants while twenty senders repeat what was not answered 200, and checks that
# all that was is in the table once.
# Usage: tests/kill-receiver.sh [ROUNDS]   (200 by default; build the dev preset first)
#        STATUSBRIDGE_KILL_SEED=N plays the rounds of a former run again.
set -euo pipefail
cd "$(dirname "$0")/.."
STATUSBRIDGE_KILL_ROUNDS="${1:-200}" QTEST_FUNCTION_TIMEOUT=3600000 exec build/dev/tests/app/tests_app tst_receiverkilled
