# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The steps of test-packages.sh, which sets release, before, folder, root, jobs and simulator.
# What other shells do is written between single quotes.
# shellcheck disable=SC2154,SC2016
as_service=/usr/libexec/statusbridge/as-service
database=/var/lib/statusbridge/statusbridge.db

fail() { echo "FAILED: $1" >&2; exit 1; }
begin_step() { echo "== $1 ($SECONDS s)"; }

clean_up() {
    [ -z "${container:-}" ] || end_container
    umount --recursive "$root" 2>/dev/null || true
    rm -rf --one-file-system "$folder"
}

inside() { # COMMAND…
    chroot "$root" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# NAME SOURCE-FOLDER: the packages of it in build/packages/RELEASE/NAME.
packages_of() {
    local target=$PWD/build/packages/$release/$1
    STATUSBRIDGE_ROOT_NAME=$release tests/support/debianroot.sh "$release" "$2" bash -euo pipefail -c '
        bash installer/dependencies.sh build
        bash installer/dependencies.sh packages || apt-get install -qq -y ccache rpm lintian >/dev/null
        rm -rf build/package/packages
        # Times are those of the commit, so that the same source gives the same packages.
        export SOURCE_DATE_EPOCH=$2
        cmake --preset package -DCMAKE_CXX_COMPILER_LAUNCHER=ccache >/dev/null
        cmake --build --preset package -j "$1" >build/package/build.log 2>&1 || { tail -n 20 build/package/build.log; exit 1; }
        ! grep -A 3 "warning:" build/package/build.log || { echo "The build warns." >&2; exit 1; }
        cpack --preset package >build/package/cpack.log 2>&1 || { tail -n 20 build/package/cpack.log; exit 1; }
    ' bash "$jobs" "$(git log -1 --format=%ct)" || fail "there are no packages of $1"
    rm -rf "$target"
    mkdir -p "$target"
    cp "$STATUSBRIDGE_ROOTS/$release/var/cache/statusbridge-build/package/packages"/*.{deb,rpm} "$target"
}

make_packages() {
    local old=$folder/source
    rm -rf "$old"
    mkdir "$old"
    git archive "$before" | tar -x -C "$old"
    if grep -q '"package"' "$old/CMakePresets.json"; then
        packages_of before "$old"
        packages_of now .
    else
        echo "$before makes no packages, so the upgrade is one from this commit to itself."
        packages_of now .
        mkdir -p "build/packages/$release/before"
        cp "build/packages/$release/now"/* "build/packages/$release/before"
    fi
}

package() { # before|now NAME: its file
    local file
    for file in "build/packages/$release/$1/$2"_*.deb; do
        echo "$file"
    done
}

look_into_packages() {
    local now=build/packages/$release/now file
    cp "$now"/*.deb "$STATUSBRIDGE_ROOTS/$release/var/cache/statusbridge-build"
    STATUSBRIDGE_ROOT_NAME=$release tests/support/debianroot.sh "$release" . \
        sh -c 'lintian --allow-root --fail-on error build/*.deb; found=$?; rm build/*.deb; exit $found' ||
        fail "lintian finds errors"
    for file in "$now"/*.rpm; do
        # Who signs and sends them is not known here.
        ! rpmlint "$file" | grep ': E: ' | grep -vE ' no-(signature|packager-tag)$' || fail "rpmlint finds errors"
        mkdir -p "$folder/rpm"
        rpm2cpio "$file" | (cd "$folder/rpm" && cpio --quiet -id)
        rpm -qp --scripts "$file" >>"$folder/rpm/scripts" 2>/dev/null
    done
    for file in usr/bin/statusbridge usr/lib/systemd/system/statusbridge.service usr/libexec/statusbridge/after-upgrade \
        usr/share/man/man1/statusbridge.1.gz usr/share/applications/org.statusbridge.Console.desktop; do
        [ -s "$folder/rpm/$file" ] || fail "the rpm has no $file"
    done
    grep -q systemd-sysusers "$folder/rpm/scripts" || fail "the rpm makes no user"
    rm -rf "$folder/rpm"
}

# A release as it is installed, from a copy that is kept.
clean_root() {
    local kept=$STATUSBRIDGE_ROOTS/$release-clean
    if [ ! -e "$kept.made" ]; then
        rm -rf "$kept"
        debootstrap --variant=minbase --include=systemd,systemd-sysv,dbus,ca-certificates "$release" "$kept" \
            "${STATUSBRIDGE_MIRROR:-http://deb.debian.org/debian}" >"$kept.log" 2>&1 || fail "debootstrap: $(tail -n 3 "$kept.log")"
        touch "$kept.made"
    fi
    cp -a "$kept" "$root"
    mount --bind "$root" "$root" # a place of its own, as a machine's is
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    inside apt-get update -qq
    mkdir -p "$root/packages"
    cp -r "build/packages/$release/before" "build/packages/$release/now" "$root/packages"
}

drop_root() {
    umount --recursive "$root" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}

is_there() { # PATH OWNER:MODE
    [ "$(inside stat -c %U:%a "$1")" = "$2" ] || fail "$1 is not $2, but $(inside stat -c %U:%a "$1")"
}

install_service() {
    local file
    file=/packages/before/$(basename "$(package before statusbridge)")
    inside apt-get install -y -qq --no-install-recommends "$file" >"$folder/apt" 2>&1 || { cat "$folder/apt"; fail "apt"; }
    inside statusbridge --version
    ! inside dpkg-query -W -f='${Package}\n' | grep -E '^(libqt6widgets6|libqt6gui6)' || fail "a server gets a window"
    inside getent passwd statusbridge >/dev/null || fail "there is no user"
    is_there /var/lib/statusbridge statusbridge:700
    is_there /etc/statusbridge/credentials root:700
    [ "$(inside systemctl is-enabled statusbridge.service)" = disabled ] || fail "the unit is not disabled"
    [ ! -e "$root$database" ] || fail "there are tables before they were asked for"
    inside test -s /usr/share/doc/statusbridge/statusbridge.spdx.json || fail "there is no bill of materials"
}

configure() {
    local zoho secret
    (umask 077 && mkdir -p "$folder/zoho" && cd "$folder/zoho" && openssl rand -hex 16 >zoho_client_secret &&
        printf '1000.%s.%s' "$(openssl rand -hex 16)" "$(openssl rand -hex 16)" >zoho_refresh_token)
    rm -f "$folder/zoho/port"
    "$simulator" --port 0 --port-file "$folder/zoho/port" --records installer/sample/records.json --owner acme \
        --app messaging --report All_Messages --per-minute 0 --client-id 1000.SAMPLE \
        --client-secret-file "$folder/zoho/zoho_client_secret" \
        --refresh-token-file "$folder/zoho/zoho_refresh_token" >"$folder/zoho/log" 2>&1 &
    for _ in $(seq 100); do
        [ ! -s "$folder/zoho/port" ] || break
        sleep 0.1
    done
    for secret in zoho_client_secret zoho_refresh_token; do
        install -m 600 "$folder/zoho/$secret" "$root/etc/statusbridge/credentials/$secret"
    done
    zoho=http://127.0.0.1:$(cat "$folder/zoho/port")
    cat >"$root/etc/statusbridge/statusbridge.toml" <<TOML
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
}

connect() {
    curl --silent -X POST "http://127.0.0.1:$(cat "$folder/zoho/port")/__simulator/grant" |
        sed 's/.*"code": *"\([^"]*\)".*/\1/' | inside "$as_service" connect
}

ask_database() { # SQL
    sqlite3 -cmd ".timeout 10000" "$root$database" <<<"$1"
    inside chown -R statusbridge:statusbridge /var/lib/statusbridge
}

first_cycle() {
    configure
    inside "$as_service" migrate || fail "no tables can be made"
    ask_database "$(cat installer/sample/webhooks.sql)"
    inside "$as_service" sync || fail "the first cycle"
    [ "$(ask_database 'SELECT count(*) > 0 FROM delivered_logs WHERE "Updated"')" = 1 ] || fail "no row is carried over"
    inside "$as_service" lookup sample-failed-then-delivered || fail "lookup"
    # Connected once more: the new token takes the place of the one that was put there.
    connect || fail "connect"
    cmp -s "$folder/zoho/zoho_refresh_token" "$root/etc/statusbridge/credentials/zoho_refresh_token" && fail "the new token is not kept"
    is_there /etc/statusbridge/credentials/zoho_refresh_token root:600
    inside "$as_service" sync || fail "a cycle with the new token"
    is_there "$database" statusbridge:600
    [ -z "$(inside find /run -name 'statusbridge-credentials.*')" ] || fail "a copy of the secrets is left"
}

# What the last steps of the schema made is taken away again, as if a version without them had been installed.
age_tables() {
    ask_database "ALTER TABLE statusbridge_settled_rows DROP COLUMN message_id;
        DROP TABLE statusbridge_unmarked_rows; DROP INDEX statusbridge_statuses_participant;
        ALTER TABLE statusbridge_runs DROP COLUMN requested_by; DROP TABLE statusbridge_unrollings;
        CREATE TABLE statusbridge_unrollings (source INTEGER NOT NULL PRIMARY KEY, mapping TEXT NOT NULL,
        settled_to INTEGER NOT NULL, seen_to INTEGER NOT NULL, seen_at INTEGER NOT NULL, swept_from INTEGER NOT NULL,
        swept_key TEXT NOT NULL, complete INTEGER NOT NULL, bodies INTEGER NOT NULL, done INTEGER NOT NULL,
        begun_at INTEGER NOT NULL); UPDATE statusbridge_schema SET version = 9"
}

install_now() { inside dpkg -i "/packages/now/$(basename "$(package now statusbridge)")" >"$folder/dpkg" 2>&1; }

upgrade() {
    local runs newest
    newest=$(ask_database 'SELECT version FROM statusbridge_schema')
    runs=$(ask_database 'SELECT count(*) FROM statusbridge_runs')
    age_tables
    install_now || { cat "$folder/dpkg"; fail "the upgrade of a service that is not in use"; }
    [ "$(ask_database 'SELECT version FROM statusbridge_schema')" = 9 ] || fail "tables of a service that is not in use are upgraded"
    inside systemctl enable --quiet statusbridge.service
    install_now || { cat "$folder/dpkg"; fail "the upgrade"; }
    [ "$(ask_database 'SELECT version FROM statusbridge_schema')" = "$newest" ] || { cat "$folder/dpkg"; fail "the tables are not upgraded"; }
    [ -n "$(ls "$root/var/lib/statusbridge/backups")" ] || fail "there is no backup"
    [ "$(ask_database 'SELECT count(*) FROM statusbridge_runs')" = "$runs" ] || fail "the upgrade loses data"
    [ "$(inside systemctl is-enabled statusbridge.service)" = enabled ] || fail "the upgrade disables the service"
    # A database that can't be reached keeps no package from being installed.
    mv "$root$database" "$root$database.away"
    inside install -d "$database"
    install_now || { cat "$folder/dpkg"; fail "an upgrade without a database"; }
    grep -q "could not be upgraded" "$folder/dpkg" || { cat "$folder/dpkg"; fail "nothing is said of tables that could not be upgraded"; }
    rmdir "$root$database"
    mv "$root$database.away" "$root$database"
}

install_console() {
    local status=0
    inside apt-get install -y -qq --no-install-recommends "/packages/now/$(basename "$(package now statusbridge-console)")" \
        >"$folder/apt" 2>&1 || { cat "$folder/apt"; fail "apt"; }
    ! inside find /usr/lib -name statusbridge_console.so -exec ldd {} + | grep "not found" || fail "the window misses a library"
    # It runs until it is told to end.
    inside env QT_QPA_PLATFORM=offscreen STATUSBRIDGE_DATA_DIR=/root/console timeout --preserve-status -s INT 5 \
        statusbridge --hidden >"$folder/console" 2>&1 || status=$?
    [ "$status" -eq 0 ] || { cat "$folder/console"; fail "the window ends with $status"; }
    inside apt-get purge -y -qq statusbridge-console >/dev/null 2>&1 || fail "the window can't be removed"
}

remove_and_purge() {
    inside apt-get remove -y -qq statusbridge >/dev/null 2>&1 || fail "apt remove"
    ! inside sh -c 'command -v statusbridge' || fail "the program stays"
    [ -e "$root$database" ] || fail "removal takes the data"
    [ -e "$root/etc/statusbridge/statusbridge.toml" ] || fail "removal takes the settings"
    inside apt-get purge -y -qq statusbridge >/dev/null 2>&1 </dev/null || fail "apt purge"
    [ ! -e "$root/var/lib/statusbridge" ] || fail "purge leaves data"
    [ ! -e "$root/etc/statusbridge" ] || fail "purge leaves settings and secrets"
    ! inside find /etc/systemd /var/lib/systemd -name 'statusbridge*' | grep . || fail "purge leaves the unit enabled"
    [ "$(inside dpkg-query -W -f='${db:Status-Status}' statusbridge 2>/dev/null || true)" != installed ] || fail "it is still there"
}

booted() { nsenter -t "$init" -m -p -n -u -i env DEBIAN_FRONTEND=noninteractive "$@"; }
end_container() {
    kill -RTMIN+4 "$init" 2>/dev/null || kill "$container" 2>/dev/null || true
    wait "$container" || true
    container=
}

boot_root() {
    umount --recursive "$root/proc" "$root/dev"
    mount -t tmpfs tmpfs /run/systemd
    mkdir /run/systemd/nspawn
    systemd-nspawn --quiet --directory "$root" --boot --private-network --register=no --keep-unit --console=pipe \
        </dev/null >"$folder/boot" 2>&1 &
    container=$!
    init=
    for _ in $(seq 150); do
        init=$(pgrep -P "$container" || true)
        [ -n "$init" ] && nsenter -t "$init" -m -p systemctl is-active --quiet dbus 2>/dev/null && return
        sleep 0.2
    done
    cat "$folder/boot"
    fail "the root does not boot"
}

live_under_systemd() {
    local pid
    boot_root
    booted dpkg -i "/packages/before/$(basename "$(package before statusbridge)")" >"$folder/dpkg" 2>&1 || { cat "$folder/dpkg"; fail "dpkg"; }
    [ "$(booted systemctl is-active statusbridge || true)" = inactive ] || fail "the service begins by itself"
    configure
    booted "$as_service" migrate >/dev/null || fail "no tables can be made"
    booted systemctl enable --quiet --now statusbridge || { booted journalctl -u statusbridge --no-pager; fail "the service"; }
    booted "$as_service" status >/dev/null || true
    age_tables
    pid=$(booted systemctl show -p MainPID --value statusbridge)
    booted dpkg -i "/packages/now/$(basename "$(package now statusbridge)")" >"$folder/dpkg" 2>&1 || { cat "$folder/dpkg"; fail "the upgrade"; }
    [ "$(ask_database 'SELECT version FROM statusbridge_schema')" != 9 ] || { cat "$folder/dpkg"; fail "the tables are not upgraded"; }
    [ "$(booted systemctl is-active statusbridge)" = active ] || fail "the service does not run any more"
    [ "$(booted systemctl show -p MainPID --value statusbridge)" != "$pid" ] || { cat "$folder/dpkg"; fail "the service is not restarted"; }
    booted apt-get remove -y -qq statusbridge >/dev/null 2>&1 || fail "apt remove"
    [ "$(booted systemctl is-active statusbridge || true)" = inactive ] || fail "removal leaves the service running"
    booted apt-get purge -y -qq statusbridge >/dev/null 2>&1 || fail "apt purge"
    [ ! -e "$root/var/lib/statusbridge" ] || fail "purge leaves data"
    end_container
    umount /run/systemd
}
