#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Boots a small Debian with systemd in a container and passes the service through its life there, with every right taken
# that the unit takes: tables made, a user with a password, an answer of the API, a reload, an end. On demand, as root;
# needs systemd-container and debootstrap, and downloads some 300 MB the first time.
# Usage: tests/installer/boot.sh PROGRAM [FOLDER]   (FOLDER keeps the system for the next time)
set -euo pipefail
if [ "${1:-}" != --in-own-mounts ]; then
    # The container's bookkeeping must lie in memory, which /run is not everywhere.
    exec unshare --mount bash "$0" --in-own-mounts "$(realpath "$1")" "${2:-}"
fi
program=$2
root=${3:-$(mktemp -d)}
unit="$(dirname "$0")/../../installer/systemd"
# shellcheck source=/dev/null
release=$(. /etc/os-release && echo "$VERSION_CODENAME")

if [ ! -e "$root/etc/os-release" ]; then
    debootstrap --variant=minbase --include=systemd,systemd-sysv,dbus,libqt6sql6-sqlite,libqt6httpserver6 \
        "$release" "$root" >/dev/null
fi
install -D -m 755 "$program" "$root/opt/statusbridge/statusbridge"
while read -r library; do
    [ -e "$root$library" ] || install -D -m 644 "$(realpath "$library")" "$root$library"
done < <(ldd "$program" | grep -oE '/[^ ]+\.so[^ ]*')
mkdir -p "$root/etc/statusbridge/credentials"
sed 's|@STATUSBRIDGE_PROGRAM@|/opt/statusbridge/statusbridge|' "$unit/statusbridge.service.in" \
    >"$root/etc/systemd/system/statusbridge.service"
cp "$unit/statusbridge.sysusers" "$root/usr/lib/sysusers.d/statusbridge.conf"

mount -t tmpfs tmpfs /run/systemd
mkdir /run/systemd/nspawn
systemd-nspawn --quiet --directory "$root" --boot --private-network --register=no --keep-unit --console=pipe \
    </dev/null >/dev/null 2>&1 &
container=$!
init=
for _ in $(seq 100); do
    init=$(pgrep -P "$container" || true)
    [ -n "$init" ] && nsenter -t "$init" -m -p systemctl is-active --quiet dbus 2>/dev/null && break
    sleep 0.2
done
inside() { nsenter -t "$init" -m -p -n -u -i "$@"; }
trap 'kill -RTMIN+4 "$init" 2>/dev/null; wait "$container" || true' EXIT
fail() { inside journalctl -u statusbridge -n 20 --no-pager; echo "FAILED: $1" >&2; exit 1; }
as_service() {
    inside setpriv --reuid=statusbridge --regid=statusbridge --clear-groups \
        env HOME=/ STATUSBRIDGE_DATA_DIR=/var/lib/statusbridge /opt/statusbridge/statusbridge "$@"
}
ask() { nsenter -t "$init" -n curl --silent --fail --output /dev/null "$@"; }

inside systemctl start statusbridge || fail "the service does not become ready"
as_service migrate >/dev/null || fail "no tables can be made"
as_service user remove boot-test >/dev/null 2>&1 || true
echo "a password for the boot" | as_service user add boot-test >/dev/null || fail "no user can be made"
ask -u "boot-test:a password for the boot" -X POST http://127.0.0.1:8085/zoho/status || fail "the API does not answer"
inside systemctl reload statusbridge || fail "the service can't be reloaded"
ask --retry 5 --retry-connrefused http://127.0.0.1:8085/healthz || fail "it does not answer after a reload"
[ "$(inside systemctl show -p NRestarts --value statusbridge)" = 0 ] || fail "the service was restarted"
inside systemctl stop statusbridge
[ "$(inside systemctl show -p Result --value statusbridge)" = success ] || fail "the service does not end cleanly"
echo "The service lives under systemd $(inside systemctl --version | awk 'NR == 1 { print $2 }') with the rights of its unit."
