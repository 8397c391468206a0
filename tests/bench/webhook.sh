#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the receiver of webhooks against a plain collector, collector.py with two workers, on the same disk in the same
# run. Needs Debian's python3-flask, python3-sqlalchemy and gunicorn; build the dev or release preset's bench_webhook first.
# Usage: tests/bench/webhook.sh [PRESET]   (release by default)
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
COLLECTOR_DATABASE=$folder/collector.db gunicorn --chdir tests/bench --workers 2 --bind 127.0.0.1:0 --preload collector:app 2>"$folder/log" &
collector=$!
trap 'kill "$collector"; wait "$collector" || true; rm -rf "$folder"' EXIT
port=
for _ in $(seq 100); do
    port=$(sed -n 's/.*Listening at: http:\/\/127.0.0.1:\([0-9]*\).*/\1/p' "$folder/log" | head -n 1)
    [ -z "$port" ] || break
    sleep 0.1
done
TMPDIR=$folder "build/${1:-release}/tests/bench/bench_webhook" "${port:?the other collector does not start: $(cat "$folder/log")}"
