#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures the HTTP API against nginx giving a file, in the same run. Needs nginx; build the preset's bench_api first.
# Usage: tests/bench/nginx.sh [PRESET]   (release by default)
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'kill "$(cat "$folder/nginx.pid")" 2>/dev/null || true; rm -rf "$folder"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
mkdir "$folder/files"
printf '{"is_running":true,"last_sync_time":null,"next_sync_time":"2026-06-01T12:00:00Z","sync_interval_minutes":60}' \
    >"$folder/files/status.json"
chmod 755 "$folder" "$folder/files"
cat >"$folder/nginx.conf" <<CONF
pid $folder/nginx.pid;
error_log $folder/error.log;
worker_processes 1;
events {}
http {
    access_log off;
    types { application/json json; }
    client_body_temp_path $folder/body;
    proxy_temp_path $folder/proxy;
    fastcgi_temp_path $folder/fastcgi;
    uwsgi_temp_path $folder/uwsgi;
    scgi_temp_path $folder/scgi;
    server { listen 127.0.0.1:$port; root $folder/files; }
}
CONF
PATH=$PATH:/usr/sbin nginx -c "$folder/nginx.conf"
"build/${1:-release}/tests/bench/bench_api" "$port"
