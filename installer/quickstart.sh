#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds a release and runs one real sync cycle: SQLite with sample webhooks on one side, a simulated Zoho on the other.
# Everything that it makes is below build/.
set -euo pipefail
cd "$(dirname "$0")/.."
source_folder=$PWD

bash installer/dependencies.sh build
mkdir -p build
echo "Building Statusbridge (a few minutes the first time) …"
cmake --preset release >build/quickstart.log 2>&1 &&
    cmake --build --preset release --target statusbridge zohosim >>build/quickstart.log 2>&1 ||
    { tail -n 30 build/quickstart.log >&2; echo "The build failed; the whole log is build/quickstart.log." >&2; exit 1; }

trial=$source_folder/build/quickstart
rm -rf "$trial"
mkdir -p "$trial"
umask 077
client_secret=$(openssl rand -hex 16)
refresh_token=1000.$(openssl rand -hex 16).$(openssl rand -hex 16)
printf %s "$client_secret" >"$trial/client-secret"
printf %s "$refresh_token" >"$trial/refresh-token"

build/release/tests/zohosim/zohosim --port 0 --port-file "$trial/port" --records installer/sample/records.json \
    --owner acme --app messaging --report All_Messages --per-minute 0 --client-id 1000.SAMPLE \
    --client-secret-file "$trial/client-secret" --refresh-token-file "$trial/refresh-token" >"$trial/zohosim.log" 2>&1 &
simulator=$!
trap 'kill "$simulator" 2>/dev/null || true' EXIT
for _ in $(seq 100); do
    [ -s "$trial/port" ] && break
    sleep 0.1
done
zoho=http://127.0.0.1:$(cat "$trial/port")

cat >"$trial/statusbridge.toml" <<TOML
[zoho]
accounts_url = "$zoho"
api_url = "$zoho"
client_id = "1000.SAMPLE"
owner = "acme"
app = "messaging"
report = "All_Messages"
[sync]
calls_per_minute = 0
TOML

export STATUSBRIDGE_DATA_DIR=$trial/data
export STATUSBRIDGE_SECRET_ZOHO_CLIENT_SECRET=$client_secret
export STATUSBRIDGE_SECRET_ZOHO_REFRESH_TOKEN=$refresh_token
statusbridge() { build/release/app/statusbridge --config "$trial/statusbridge.toml" --log-level warning "$@"; }

echo
echo "== Creating the tables"
statusbridge migrate
sqlite3 "$trial/data/statusbridge.db" <installer/sample/webhooks.sql
echo
echo "== One sync cycle"
statusbridge sync
echo
echo "== What happened, record by record (the first ten)"
statusbridge runs show 1 | sed -n '/^TIME/,$p' | head -n 11
echo
echo "== Where is my message?"
statusbridge lookup sample-failed-then-delivered
echo
echo "Everything of this trial is in build/quickstart; nothing outside of it was touched."
echo "For your own Zoho account, go on with \"First real cycle\" in README.md."
