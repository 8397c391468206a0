#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Private database servers for the tests: a PostgreSQL and a MariaDB of their own, on free ports of the loopback
# interface, with a password and TLS, as an unprivileged user; data in memory where that has room, else below build/.
# Usage: eval "$(tests/support/databases.sh start [FOLDER])"   starts what isn't running, exports how to reach it
#        tests/support/databases.sh stop [FOLDER]              ends both and removes the folder
#        tests/support/databases.sh end|begin postgresql|mysql [FOLDER]   one server, its data stays
set -euo pipefail
umask 022
root="$(cd "$(dirname "$0")/../.." && pwd)"
postgresql_programs="$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -1 || true)"

fail() {
    echo "databases.sh: $*" >&2
    exit 1
}

# Neither server runs as root.
as_user() {
    local user="$1"
    shift
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid="$user" --regid="$user" --clear-groups env HOME="$data" "$@"
    else
        "$@"
    fi
}

free_port() {
    local port
    while :; do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000)) # below the ports that the system gives to clients
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}

make_certificates() {
    local folder="$data/tls"
    mkdir -p "$folder"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=Statusbridge test CA" \
        -keyout "$folder/ca.key" -out "$folder/ca.pem" 2>/dev/null
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=localhost" \
        -keyout "$folder/server.key" -out "$folder/server.csr" 2>/dev/null
    # Not for 127.0.0.1, so that a test can reach the server under a name it doesn't bear. 0.0.0.0 reaches this machine
    # and is no loopback address: it stands for another machine.
    openssl x509 -req -in "$folder/server.csr" -CA "$folder/ca.pem" -CAkey "$folder/ca.key" -CAcreateserial -days 30 \
        -extfile <(echo "subjectAltName=DNS:localhost,IP:0.0.0.0") -out "$folder/server.pem" 2>/dev/null
    # A second authority, which signed nothing.
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj "/CN=Somebody else" \
        -keyout "$folder/stranger.key" -out "$folder/stranger.pem" 2>/dev/null
}

own_key() { # each server wants a key that no other user can read
    install -m 600 "$data/tls/server.key" "$data/tls/$1.key"
    [ "$(id -u)" -ne 0 ] || chown "$1" "$data/tls/$1.key"
}

prepare_postgresql() {
    [ -n "$postgresql_programs" ] || fail "PostgreSQL's server is not installed: run installer/dependencies.sh tests."
    own_key postgres
    install -d -m 700 "$data/postgresql"
    (umask 077 && echo "$password" >"$data/postgresql.password")
    [ "$(id -u)" -ne 0 ] || chown postgres "$data/postgresql" "$data/postgresql.password"
    as_user postgres "$postgresql_programs/initdb" -D "$data/postgresql" -U statusbridge --encoding=UTF8 --locale=C.UTF-8 \
        --auth=scram-sha-256 --pwfile="$data/postgresql.password" --no-sync >"$data/postgresql.log" 2>&1 ||
        fail "PostgreSQL's data could not be made: $(tail -3 "$data/postgresql.log")"
    cat >>"$data/postgresql/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
ssl = on
ssl_cert_file = '$data/tls/server.pem'
ssl_key_file = '$data/tls/postgres.key'
max_connections = 200
shared_buffers = 64MB
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum_naptime = 10min
CONF
}

begin_postgresql() {
    as_user postgres "$postgresql_programs/pg_ctl" -D "$data/postgresql" -l "$data/postgresql/server.log" -w -t 60 -s \
        -o "-p $postgresql_port" start >"$data/postgresql.start" 2>&1 ||
        fail "PostgreSQL did not start: $(tail -5 "$data/postgresql/server.log")"
}

end_postgresql() {
    [ ! -f "$data/postgresql/postmaster.pid" ] ||
        as_user postgres "$postgresql_programs/pg_ctl" -D "$data/postgresql" -m immediate -w -s stop >/dev/null 2>&1 || true
}

prepare_mysql() {
    command -v mariadbd >/dev/null || PATH="$PATH:/usr/sbin" command -v mariadbd >/dev/null ||
        fail "MariaDB's server is not installed: run installer/dependencies.sh tests."
    own_key mysql
    install -d -m 700 "$data/mysql" "$data/mysql.temporary"
    (umask 077 && cat >"$data/mysql.setup" <<SQL
CREATE USER IF NOT EXISTS 'statusbridge'@'%' IDENTIFIED BY '$password';
GRANT ALL ON *.* TO 'statusbridge'@'%' WITH GRANT OPTION;
SQL
    )
    [ "$(id -u)" -ne 0 ] || chown mysql "$data/mysql" "$data/mysql.temporary" "$data/mysql.setup"
    as_user mysql mariadb-install-db --no-defaults --datadir="$data/mysql" --skip-test-db \
        --auth-root-authentication-method=normal --innodb-flush-method=nosync >"$data/mysql.log" 2>&1 ||
        fail "MariaDB's data could not be made: $(tail -3 "$data/mysql.log")"
}

begin_mysql() {
    local server=mariadbd
    command -v mariadbd >/dev/null || server=/usr/sbin/mariadbd
    # Its pid becomes that of the server, since setpriv and env replace themselves. When it starts, a server removes the
    # temporary tables that lie in its folder for them, which must be those of no other.
    as_user mysql "$server" --no-defaults --datadir="$data/mysql" --tmpdir="$data/mysql.temporary" \
        --init-file="$data/mysql.setup" --bind-address=127.0.0.1 --port="$mysql_port" --socket=server.sock \
        --pid-file=server.pid --ssl-ca="$data/tls/ca.pem" --ssl-cert="$data/tls/server.pem" \
        --ssl-key="$data/tls/mysql.key" --innodb-flush-method=nosync --innodb-flush-log-at-trx-commit=0 \
        --innodb-doublewrite=0 --innodb-file-per-table=0 --sync-frm=0 --innodb-buffer-pool-size=128M \
        --max-connections=200 --skip-name-resolve \
        >"$data/mysql.log" 2>&1 </dev/null &
    local pid=$! i
    disown
    for ((i = 0; i < 600; i++)); do
        if (exec 3<>"/dev/tcp/127.0.0.1/$mysql_port") 2>/dev/null; then
            return
        fi
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    fail "MariaDB did not start: $(tail -5 "$data/mysql.log")"
}

mysql_pid() {
    cat "$data/mysql/server.pid" 2>/dev/null || true
}

end_mysql() {
    local pid
    pid="$(mysql_pid)"
    [ -n "$pid" ] || return 0
    kill -KILL "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do sleep 0.05; done
    rm -f "$data/mysql/server.pid"
}

is_running() {
    case "$1" in
    postgresql) (exec 3<>"/dev/tcp/127.0.0.1/$postgresql_port") 2>/dev/null ;;
    mysql) (exec 3<>"/dev/tcp/127.0.0.1/$mysql_port") 2>/dev/null ;;
    esac
}

# MariaDB syncs its log of DDL whatever it is told, which is a third of the time of its tests on a disk.
memory_has_room() {
    local type room
    read -r type room < <(df -k --output=fstype,avail /dev/shm 2>/dev/null | tail -1)
    [ "$type" = tmpfs ] && [ "$room" -gt $((6 * 1024 * 1024)) ]
}

prepare() {
    mkdir -p "$folder"
    data="$folder"
    # A folder that only its owner can enter is no place for the data of another user.
    if memory_has_room; then
        data="$(mktemp -d /dev/shm/statusbridge-databases.XXXXXX)"
        chmod 755 "$data"
    elif [ "$(id -u)" -eq 0 ] && ! setpriv --reuid=nobody --regid=nogroup --clear-groups test -r "$folder/."; then
        data="$(mktemp -d "${TMPDIR:-/tmp}/statusbridge-databases.XXXXXX")"
        chmod 755 "$data"
    fi
    password="$(openssl rand -hex 16)"
    make_certificates
    prepare_postgresql
    prepare_mysql
    postgresql_port="$(free_port)"
    mysql_port="$(free_port)"
    (umask 077 && cat >"$folder/servers" <<VALUES
data='$data'
password='$password'
postgresql_port=$postgresql_port
mysql_port=$mysql_port
VALUES
    )
}

print_environment() {
    local name port
    for name in POSTGRESQL MYSQL; do
        port="$([ "$name" = POSTGRESQL ] && echo "$postgresql_port" || echo "$mysql_port")"
        echo "export STATUSBRIDGE_TEST_${name}_HOST=localhost STATUSBRIDGE_TEST_${name}_PORT=$port" \
            "STATUSBRIDGE_TEST_${name}_USER=statusbridge STATUSBRIDGE_TEST_${name}_PASSWORD=$password"
    done
    echo "export STATUSBRIDGE_TEST_CERTIFICATES='$data/tls'"
}

command="${1:-}"
server=""
case "$command" in
begin | end)
    server="${2:-}"
    shift
    [[ "$server" = postgresql || "$server" = mysql ]] || fail "which server: postgresql or mysql?"
    ;;
start | stop) ;;
*)
    sed -n '3,8s/^# //p' "$0" >&2
    exit 3
    ;;
esac
folder="$(realpath -m "${2:-$root/build/databases}")"
if [ -f "$folder/servers" ]; then
    # shellcheck source=/dev/null
    . "$folder/servers"
fi

case "$command" in
start)
    [ -f "$folder/servers" ] || prepare
    for each in postgresql mysql; do
        is_running "$each" || "begin_$each"
    done
    print_environment
    ;;
stop)
    [ -f "$folder/servers" ] || exit 0
    end_postgresql
    end_mysql
    rm -rf "$data" "$folder"
    ;;
begin | end) "${command}_$server" ;;
esac
