#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds a release and tries it with sample webhooks in SQLite on one side and a simulated Zoho on the other: one real
# sync cycle, or with --console the window, for as long as it is open. With --webhook the webhooks are not there before, but
# are received. Everything that it makes is below build/.
# Usage: installer/quickstart.sh [--console | --webhook]
set -euo pipefail
cd "$(dirname "$0")/.."
source_folder=$PWD
trial=$source_folder/build/quickstart

console=
webhook=
wanted=build
case "${1:-}" in
"") ;;
--console)
    console=yes
    wanted=console
    ;;
--webhook) webhook=yes ;;
*)
    echo "usage: $0 [--console | --webhook]" >&2
    exit 3
    ;;
esac

if [ -n "$console" ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "There is no display to show the window on: run this in a desktop session, or without --console." >&2
    exit 3
fi

# Reads what ninja says with NINJA_STATUS="[%f/%t %e] ": how many steps are done, of how many, after how many seconds.
# On a terminal one line is written over; otherwise there is a line every fifteen seconds.
show_progress() {
    local line text spoken=0 step='^\[([0-9]+)/([0-9]+) ([0-9]+)[.0-9]*\] '
    while IFS= read -r line; do
        [[ $line =~ $step ]] || continue
        local done=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]} seconds=${BASH_REMATCH[3]}
        text="  $done of $all steps"
        if [ "$seconds" -ge 5 ] && [ "$done" -lt "$all" ]; then
            local left=$((seconds * (all - done) / done))
            text+=", about $((left / 60)) min $((left % 60)) s left"
        fi
        if [ -t 1 ]; then
            printf '\r\033[K%s' "$text"
        elif [ $((seconds - spoken)) -ge 15 ] || [ "$done" -eq "$all" ]; then
            echo "$text"
            spoken=$seconds
        fi
    done
    [ ! -t 1 ] || printf '\r\033[K'
}

build() {
    bash installer/dependencies.sh "$wanted"
    mkdir -p build
    echo "Building Statusbridge (some minutes the first time; the log is build/quickstart.log) …"
    if ! cmake --preset release >build/quickstart.log 2>&1 ||
        ! NINJA_STATUS="[%f/%t %e] " cmake --build --preset release --target statusbridge zohosim \
            ${console:+statusbridge_console} 2>&1 | tee -a build/quickstart.log | show_progress; then
        tail -n 30 build/quickstart.log >&2
        echo "The build failed; the whole log is build/quickstart.log." >&2
        exit 1
    fi
}

start_zoho() { # RECORDS [OPTION…]
    local records=$1
    shift
    build/release/tests/zohosim/zohosim --port 0 --port-file "$trial/port" --records "$records" \
        --owner acme --app messaging --report All_Messages --per-minute 0 --client-id 1000.SAMPLE \
        --client-secret-file "$STATUSBRIDGE_DATA_DIR/secrets/zoho_client_secret" \
        --refresh-token-file "$STATUSBRIDGE_DATA_DIR/secrets/zoho_refresh_token" "$@" >"$trial/zohosim.log" 2>&1 &
    simulator=$!
    trap 'kill "$simulator" 2>/dev/null || true' EXIT
    for _ in $(seq 100); do
        [ -s "$trial/port" ] && return
        sleep 0.1
    done
    echo "The simulated Zoho does not start; see $trial/zohosim.log." >&2
    exit 1
}

configure() {
    local zoho
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
[secrets]
store = "file"
[api]
port = 0 # any free one
TOML
}

statusbridge() { build/release/app/statusbridge --config "$trial/statusbridge.toml" --log-level warning "$@"; }

one_cycle() {
    start_zoho installer/sample/records.json
    configure
    echo
    echo "== Creating the tables"
    statusbridge migrate
    sqlite3 "$database" <installer/sample/webhooks.sql
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
    echo "For your own Zoho account, go on with resources/manual/first-hour.md."
}

# A webhook of Meta's with one status, signed as Meta does.
send_webhook() { # URL MESSAGE-ID QUEUE-ID STATUS
    local body signature
    body='{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"statuses":[{"id":"'$2'","status":"'$4'","timestamp":"'$(date +%s)'","recipient_id":"15550001234","biz_opaque_callback_data":"'$3'"}]}}]}]}'
    signature=$(printf '%s' "$body" | openssl dgst -sha256 -hmac "$(cat "$app_secret")" | sed 's/.*= //')
    curl -sS -o /dev/null -w "  $4: HTTP %{http_code}\n" -H "X-Hub-Signature-256: sha256=$signature" --data-binary "$body" "$1/webhook/meta"
}

# Webhooks come in, and a cycle carries them over some seconds later.
receive() {
    local port=
    app_secret=$STATUSBRIDGE_DATA_DIR/secrets/webhook_meta_app_secret
    openssl rand -hex 16 >"$app_secret"
    printf '[{"ID":"3888833000000100001","Queue_ID_DV":"order-1","Status":"","recipient_id":"15550001234"}]' >"$trial/records.json"
    start_zoho "$trial/records.json"
    configure
    sed -i 's/^calls_per_minute = 0$/&\npush_after_seconds = 1/' "$trial/statusbridge.toml"
    printf '[webhook]\nenabled = true\nport = 0 # any free one\n' >>"$trial/statusbridge.toml"
    statusbridge migrate >/dev/null
    build/release/app/statusbridge --config "$trial/statusbridge.toml" --log-level info --no-gui 2>"$trial/service.log" &
    service=$!
    trap 'kill "$service" "$simulator" 2>/dev/null || true' EXIT
    for _ in $(seq 100); do
        port=$(sed -n 's/.*Webhooks are received on .*, port \([0-9]*\)\..*/\1/p' "$trial/service.log")
        [ -z "$port" ] || break
        sleep 0.1
    done
    echo
    echo "== Three webhooks, signed as Meta does, and one that is not"
    send_webhook "http://127.0.0.1:$port" wamid.1 order-1 sent
    send_webhook "http://127.0.0.1:$port" wamid.1 order-1 delivered
    send_webhook "http://127.0.0.1:$port" wamid.1 order-1 read
    curl -sS -o /dev/null -w '  a stranger: HTTP %{http_code}\n' --data-binary '{}' "http://127.0.0.1:$port/webhook/meta"
    echo
    echo "== A cycle begins by itself, since rows arrived"
    for _ in $(seq 100); do
        statusbridge lookup order-1 >"$trial/lookup.txt"
        grep -qx '  none' "$trial/lookup.txt" || break
        sleep 0.1
    done
    cat "$trial/lookup.txt"
    echo
    echo "Everything of this trial is in build/quickstart; nothing outside of it was touched."
}

window() {
    sqlite3 :memory: <installer/sample/more-records.sql >"$trial/records.json"
    start_zoho "$trial/records.json" --latency 300
    configure
    statusbridge migrate >/dev/null
    sqlite3 "$database" <installer/sample/webhooks.sql
    sqlite3 "$database" <installer/sample/more-webhooks.sql
    echo "The window opens on a simulated Zoho with 613 records; its first cycle begins at once."
    echo "Zoho refuses some of them, so that there is something to look into and to retry."
    echo "Quit it from its menu (Ctrl+Q); everything of this trial is in build/quickstart."
    statusbridge
}

build
rm -rf "$trial"
umask 077
export STATUSBRIDGE_DATA_DIR=$trial/data
database=$STATUSBRIDGE_DATA_DIR/statusbridge.db
mkdir -p "$STATUSBRIDGE_DATA_DIR/secrets"
openssl rand -hex 16 >"$STATUSBRIDGE_DATA_DIR/secrets/zoho_client_secret"
printf '1000.%s.%s' "$(openssl rand -hex 16)" "$(openssl rand -hex 16)" >"$STATUSBRIDGE_DATA_DIR/secrets/zoho_refresh_token"
if [ -n "$console" ]; then
    window
elif [ -n "$webhook" ]; then
    receive
else
    one_cycle
fi
