#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Attacks the release program over real sockets and says what good clients and its memory come to. The whole takes
# about an hour and a half. The exit status is 0 if every goal was reached.
# Usage: tests/abuse/run.sh [--seconds N] [--short] [ATTACK…]   (--list says which there are)
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -f build/release/build.ninja ] || cmake --preset release >/dev/null
cmake --build build/release --target statusbridge abuse >/dev/null
databases="$(mktemp -d)"
trap 'tests/support/databases.sh stop "$databases/servers"; rm -rf "$databases"' EXIT
if [[ " $* " != *" --short "* && " $* " != *" --list "* ]]; then
    if servers="$(tests/support/databases.sh start "$databases/servers")"; then
        eval "$servers"
    else
        echo "Without PostgreSQL: database-silent and database-gone are left out."
    fi
fi
build/release/tests/abuse/abuse "$@"
