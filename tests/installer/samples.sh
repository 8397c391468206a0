#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the files for administrators in installer/sample with the real programs: promtool judges the rules and the service
# has every number they name; nginx stands before API and webhook door; systemd reads the drop-ins; and a PostgreSQL and a
# MariaDB of its own let a login with exactly these rights do all that is needed.
# Installs nginx and promtool where they are missing (installer/dependencies.sh samples). On demand, about a minute.
# Usage: tests/installer/samples.sh [BUILD-FOLDER] [rules|nginx|systemd|rights]…   (build/dev, all four)
set -euo pipefail
cd "$(dirname "$0")/../.."
build=build/dev
if [ $# -gt 0 ] && [ -d "$1" ]; then
    build=$1
    shift
fi
bash installer/dependencies.sh samples
parts=("$@")
[ $# -gt 0 ] || parts=(rules nginx systemd rights)
program=$PWD/$build/app/statusbridge
samples=$PWD/installer/sample
folder=$(mktemp -d "${TMPDIR:-/tmp}/statusbridge-samples.XXXXXX")
children=()
cleanup() {
    [ ${#children[@]} -eq 0 ] || kill "${children[@]}" 2>/dev/null || true
    [ ! -d "$folder/servers" ] || tests/support/databases.sh stop "$folder/servers" >/dev/null 2>&1 || true
    wait || true
    rm -rf "$folder"
}
trap cleanup EXIT
umask 022
fail() { echo "FAILED: $1" >&2; exit 1; }
wait_for() { # FILE PATTERN
    for _ in $(seq 200); do
        grep -q -- "$2" "$1" 2>/dev/null && return
        sleep 0.1
    done
    cat "$1" >&2
    fail "it does not say \"$2\""
}
free_port() {
    local port
    while :; do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}

# A Zoho with one record, and a configuration for it with what FILE has more.
prepare() { # NAME
    export STATUSBRIDGE_DATA_DIR=$folder/$1
    (umask 077 && mkdir -p "$STATUSBRIDGE_DATA_DIR/secrets")
    (umask 077
    for secret in zoho_client_secret zoho_refresh_token webhook_shared_secret; do
        openssl rand -hex 16 >"$STATUSBRIDGE_DATA_DIR/secrets/$secret"
    done
    printf '1000.%s.%s' "$(openssl rand -hex 16)" "$(openssl rand -hex 16)" >"$STATUSBRIDGE_DATA_DIR/secrets/zoho_refresh_token")
    echo '[{"ID":"3888833000000100001","Queue_ID_DV":"order-1","Status":"sent","recipient_id":"15550001234"}]' >"$folder/$1.json"
    "$build/tests/zohosim/zohosim" --port 0 --port-file "$folder/$1.port" --records "$folder/$1.json" --owner acme \
        --app messaging --report All_Messages --per-minute 0 --client-id 1000.SAMPLE \
        --client-secret-file "$STATUSBRIDGE_DATA_DIR/secrets/zoho_client_secret" \
        --refresh-token-file "$STATUSBRIDGE_DATA_DIR/secrets/zoho_refresh_token" >"$folder/$1.zoho" 2>&1 &
    children+=($!)
    wait_for "$folder/$1.port" .
    local zoho
    zoho=http://127.0.0.1:$(cat "$folder/$1.port")
    config=$folder/$1.toml
    { cat <<TOML
[zoho]
accounts_url = "$zoho"
api_url = "$zoho"
client_id = "1000.SAMPLE"
owner = "acme"
app = "messaging"
report = "All_Messages"
plan = "standard"
[secrets]
store = "file"
TOML
        cat
    } >"$config"
}
run() { "$program" --config "$config" --log-level error "$@"; }

# Starts the service; sets api and door to its ports.
serve() {
    "$program" --config "$config" --no-gui 2>"$STATUSBRIDGE_DATA_DIR/service.log" &
    children+=($!)
    wait_for "$STATUSBRIDGE_DATA_DIR/service.log" "Statusbridge is running"
    api=$(sed -n 's/.*API listens on .*, port \([0-9]*\).*/\1/p' "$STATUSBRIDGE_DATA_DIR/service.log" | tail -1)
    door=$(sed -n 's/.*Webhooks are received on .*, port \([0-9]*\)\..*/\1/p' "$STATUSBRIDGE_DATA_DIR/service.log" | tail -1)
}

try_rules() {
    promtool check rules "$samples/prometheus-rules.yml" >"$folder/promtool" || { cat "$folder/promtool"; fail "the rules"; }
    prepare rules <<<$'[api]\nport = 0\n[webhook]\nenabled = true\nport = 0'
    run migrate >/dev/null
    serve
    curl -sS --noproxy '*' "http://127.0.0.1:$api/metrics" >"$folder/metrics"
    promtool check metrics <"$folder/metrics" || fail "promtool does not like /metrics"
    local name
    while read -r name; do
        # Whether a day's calls are enough is not said before a day was seen.
        [ "$name" != statusbridge_zoho_calls_enough ] || continue
        grep -q "^${name}[ {]" "$folder/metrics" || fail "/metrics has no $name"
    done < <(grep -o 'statusbridge_[a-z_]*' "$samples/prometheus-rules.yml" | sort -u)
    # A label that is compared with a word is one that there is.
    grep -q 'statusbridge_scheduler_hold{by="stopped"}' "$folder/metrics" || fail "no hold is called stopped"
    echo "Prometheus understands the rules, and the service has their numbers."
}

status_of() { curl -sS --noproxy '*' -o "$folder/answer" -w '%{http_code}' "$@"; }
expect() { # STATUS WHAT CURL-OPTION…
    local wanted=$1 what=$2 given
    shift 2
    given=$(status_of "$@")
    [ "$given" = "$wanted" ] || fail "$what: $given, not $wanted: $(cat "$folder/answer")"
}

try_nginx() {
    local port
    port=$(free_port)
    prepare nginx <<TOML
[api]
port = 0
hosts = ["status.example.com"]
trusted_proxies = ["127.0.0.1"]
[webhook]
enabled = true
port = 0
public_url = "https://status.example.com"
trusted_proxies = ["127.0.0.1"]
TOML
    run migrate >/dev/null
    (umask 077 && printf 'Authorization: Bearer %s\n' "$(run user token add nginx 2>/dev/null)" >"$folder/token"
    printf 'X-Webhook-Secret: %s\n' "$(cat "$STATUSBRIDGE_DATA_DIR/secrets/webhook_shared_secret")" >"$folder/secret")
    serve
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=status.example.com \
        -addext subjectAltName=DNS:status.example.com -keyout "$folder/key.pem" -out "$folder/cert.pem" 2>/dev/null
    sed -e "s|listen 443|listen 127.0.0.1:$port|" -e "s|127.0.0.1:8085|127.0.0.1:$api|" -e "s|127.0.0.1:8087|127.0.0.1:$door|" \
        -e "s|/etc/ssl/status.example.com.pem|$folder/cert.pem|" -e "s|/etc/ssl/status.example.com.key|$folder/key.pem|" \
        "$samples/nginx.conf" >"$folder/site.conf"
    mkdir "$folder/temp"
    chmod 755 "$folder"
    cat >"$folder/nginx.conf" <<CONF
daemon off;
pid $folder/nginx.pid;
error_log $folder/nginx.log;
events {}
http {
    access_log off;
    client_body_temp_path $folder/temp/a;
    proxy_temp_path $folder/temp/b;
    fastcgi_temp_path $folder/temp/c;
    uwsgi_temp_path $folder/temp/d;
    scgi_temp_path $folder/temp/e;
    include $folder/site.conf;
}
CONF
    PATH=$PATH:/usr/sbin nginx -t -q -c "$folder/nginx.conf" -e "$folder/nginx.log" || fail "nginx does not understand it"
    PATH=$PATH:/usr/sbin nginx -c "$folder/nginx.conf" -e "$folder/nginx.log" &
    children+=($!)
    wait_for "$folder/nginx.pid" .
    local site=https://status.example.com:$port
    local tls=(--cacert "$folder/cert.pem" --resolve "status.example.com:$port:127.0.0.1")
    expect 401 "without credentials" "${tls[@]}" -X POST "$site/zoho/status"
    expect 200 "with a token" "${tls[@]}" -X POST -H "@$folder/token" "$site/zoho/status"
    expect 403 "what a viewer may not" "${tls[@]}" -X POST -H "@$folder/token" "$site/zoho/sync"
    expect 200 "a report" "${tls[@]}" -H "@$folder/token" "$site/api/v1/report"
    expect 200 "the description" "${tls[@]}" "$site/openapi.json"
    expect 404 "numbers for the world" "${tls[@]}" "$site/metrics"
    expect 200 "numbers for this machine" "http://127.0.0.1:$api/metrics" -H "Host: status.example.com"
    expect 403 "a foreign name" -X POST -H "@$folder/token" -H "Host: else.example.com" "http://127.0.0.1:$api/zoho/status"
    local body='{"queue_id":"order-1","message_id":"wamid.1","status":"delivered","recipient_id":"15550001234"}'
    expect 401 "a stranger's webhook" "${tls[@]}" --data-binary "$body" "$site/webhook/flat"
    expect 200 "a webhook" "${tls[@]}" -H "@$folder/secret" --data-binary "$body" "$site/webhook/flat"
    head -c 3500000 /dev/zero >"$folder/large"
    expect 413 "a body that is too large" "${tls[@]}" -H "@$folder/secret" --data-binary "@$folder/large" "$site/webhook/flat"
    for _ in $(seq 100); do
        run lookup order-1 >"$folder/lookup" 2>/dev/null && break
        sleep 0.1
    done
    grep -q delivered "$folder/lookup" || fail "the webhook came to nothing"
    grep -A4 'location = /api/v1/events' "$samples/nginx.conf" | grep -q 'proxy_buffering off;' || fail "events are held back"
    echo "nginx stands before API and webhook door."
}

try_systemd() {
    mkdir -p "$folder/units/statusbridge.service.d"
    sed -e "s|@STATUSBRIDGE_PROGRAM@|$program|" -e 's|^User=.*|User=root|' -e 's|^Group=.*|Group=root|' \
        installer/systemd/statusbridge.service.in >"$folder/units/statusbridge.service"
    cp "$samples"/systemd/*.conf "$folder/units/statusbridge.service.d"
    verdict() { SYSTEMD_UNIT_PATH="$folder/units:" systemd-analyze verify --man=no "$folder/units/statusbridge.service" 2>&1 | grep statusbridge; }
    if verdict; then fail "systemd does not understand a drop-in"; fi
    printf '[Service]\nNoSuchKey=yes\n' >"$folder/units/statusbridge.service.d/wrong.conf"
    verdict >/dev/null || fail "the check does not see mistakes"
    echo "systemd understands the drop-ins."
}

# The rest of a login's life, whatever the server is. HOST and PORT are given; the administrator is statusbridge.
try_login() { # DRIVER PORT ADMIN-PASSWORD SCHEMA
    prepare "$1" <<TOML
[database]
driver = "$1"
name = "samples"
host = "localhost"
port = $2
user = "low_login"
schema = "$4"
[api]
port = 0
TOML
    (umask 077 && printf %s "$low_password" >"$STATUSBRIDGE_DATA_DIR/secrets/database_password"
    printf %s "$3" >"$STATUSBRIDGE_DATA_DIR/secrets/database_migration_password")
    run migrate --user statusbridge >"$folder/said" 2>&1 || { cat "$folder/said"; fail "$1: migrate"; }
    run doctor >"$folder/said" 2>&1 || { cat "$folder/said"; fail "$1: doctor"; }
    grep -q "has all the rights that are needed" "$folder/said" || fail "$1: doctor misses a right"
    run sync >"$folder/said" 2>&1 || { cat "$folder/said"; fail "$1: a cycle"; }
    run lookup order-1 >"$folder/said" || fail "$1: lookup"
    run status >/dev/null || fail "$1: status"
}

tables='CREATE TABLE webhook_logs (id %s PRIMARY KEY, queue_id varchar(255), message_id text, status varchar(50), recipient_id text, timestamp text, payload text);
CREATE TABLE delivered_logs (id %s PRIMARY KEY, queue_id varchar(255), message_id text, status varchar(50), recipient_id text, timestamp text, payload text, %s);'
row="INSERT INTO delivered_logs (queue_id, message_id, status, timestamp) VALUES ('order-1', 'wamid.1', 'delivered', '1772366400');"

try_rights() {
    local environment
    environment=$(tests/support/databases.sh start "$folder/servers")
    eval "$environment"
    low_password=$(openssl rand -hex 16)
    # PostgreSQL
    local key='bigint GENERATED BY DEFAULT AS IDENTITY'
    export PGHOST=127.0.0.1 PGPORT=$STATUSBRIDGE_TEST_POSTGRESQL_PORT PGUSER=statusbridge PGPASSWORD=$STATUSBRIDGE_TEST_POSTGRESQL_PASSWORD
    psql -q -d postgres -c 'CREATE DATABASE samples'
    # shellcheck disable=SC2059
    printf "$tables" "$key" "$key" '"Updated" boolean NOT NULL DEFAULT false' | psql -q -v ON_ERROR_STOP=1 -d samples
    psql -q -d samples -c "$row"
    sed -e 's/\bTO statusbridge;/TO low_login;/' -e 's/ROLE statusbridge /ROLE low_login /' "$samples/rights-postgresql.sql" |
        psql -q -v ON_ERROR_STOP=1 -v password="'$low_password'" -d samples || fail "PostgreSQL does not take the rights"
    try_login postgresql "$PGPORT" "$PGPASSWORD" statusbridge
    [ "$(psql -qtA -d samples -c 'SELECT count(*) FROM delivered_logs WHERE "Updated"')" = 1 ] || fail "no row is marked"
    echo "PostgreSQL: these rights are enough."
    # MariaDB; the password of the client comes from a file.
    key='bigint AUTO_INCREMENT'
    (umask 077 && printf '[client]\nuser=statusbridge\npassword=%s\nhost=127.0.0.1\nport=%s\n' "$STATUSBRIDGE_TEST_MYSQL_PASSWORD" \
        "$STATUSBRIDGE_TEST_MYSQL_PORT" >"$folder/client.cnf")
    local client=(mariadb --defaults-file="$folder/client.cnf")
    "${client[@]}" -e 'CREATE DATABASE samples'
    # shellcheck disable=SC2059
    printf "$tables" "$key" "$key" 'Updated BOOLEAN NOT NULL DEFAULT 0' | "${client[@]}" samples
    "${client[@]}" samples -e "$row"
    sed -e "s/'statusbridge'@/'low_login'@/" -e "s/BY '…'/BY '$low_password'/" "$samples/rights-mariadb.sql" |
        "${client[@]}" samples || fail "MariaDB does not take the rights"
    try_login mysql "$STATUSBRIDGE_TEST_MYSQL_PORT" "$STATUSBRIDGE_TEST_MYSQL_PASSWORD" ""
    [ "$("${client[@]}" -N samples -e 'SELECT count(*) FROM delivered_logs WHERE Updated')" = 1 ] || fail "no row is marked"
    echo "MariaDB: these rights are enough."
}

for part in "${parts[@]}"; do
    "try_$part"
done
