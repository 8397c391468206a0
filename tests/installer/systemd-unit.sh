#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the systemd unit: that systemd understands every line, and, where systemd runs, that the service becomes ready
# under it, answers HUP, and ends cleanly.
# Usage: systemd-unit.sh TEMPLATE PROGRAM
set -euo pipefail
template=$1
program=$2
folder=$(mktemp -d)
name=statusbridge-test-$$.service
cleanup() {
    if [ -d /run/systemd/system ] && [ "$(id -u)" -eq 0 ]; then
        systemctl stop "$name" 2>/dev/null || true
        rm -f "/run/systemd/system/$name"
        systemctl daemon-reload
    fi
    rm -rf "$folder"
}
trap cleanup EXIT

fail() { echo "FAILED: $1" >&2; exit 1; }

sed -e "s|@STATUSBRIDGE_PROGRAM@|$program|" -e 's|^User=.*|User=root|' -e 's|^Group=.*|Group=root|' \
    "$template" >"$folder/$name"
grep -qE '@[A-Z_]+@' "$folder/$name" && fail "the template has a variable that is never filled in"
# Other units of the machine don't matter: only what is said of this one counts.
systemd-analyze verify --man=no "$folder/$name" >"$folder/verdict" 2>&1 || cat "$folder/verdict"
grep "$name" "$folder/verdict" && fail "systemd does not understand the unit"
echo "systemd understands the unit."

# Every secret of the service comes from the one folder, or is empty; a password for migrate is none of its.
secrets=$(sed -n 's/^ *return u"\([a-z_]*\)"_s;/\1/p' "$(dirname "$template")/../../engine/config/secretstore.h" |
    grep -vx database_migration_password)
for secret in $secrets $(grep ^webhook_ <<<"$secrets" | sed 's/$/_previous/'); do
    grep -qx "LoadCredential=$secret:/etc/statusbridge/credentials/$secret" "$template" || fail "the service is not handed $secret"
    grep -qx "SetCredential=$secret:\\\\n" "$template" || fail "the service does not start without $secret"
done
# What is run needs no package beside those that every system has.
! grep -E '^Exec[A-Za-z]*=' "$template" | grep -vE '=(@STATUSBRIDGE_PROGRAM@|/bin/sh) ' || fail "the unit runs a program that may be missing"

# What systemd itself thinks of the rights that are left; its scale ends at 10.
sed "s|@STATUSBRIDGE_PROGRAM@|$program|" "$template" >"$folder/shipped-$name"
exposure=$(systemd-analyze security --offline=true --no-pager "$folder/shipped-$name" |
    sed -n 's/.*exposure level for .*: \([0-9.]*\).*/\1/p')
awk -v exposure="$exposure" 'BEGIN { exit !(exposure != "" && exposure <= 1.2) }' || fail "the service keeps too many rights: $exposure"
echo "systemd rates what the service may do with $exposure."

sed 's|^Type=notify|Type=notify\nNoSuchKey=yes|' "$folder/$name" >"$folder/broken-$name"
systemd-analyze verify --man=no "$folder/broken-$name" 2>&1 | grep -q NoSuchKey || fail "the check does not see mistakes"

if [ ! -d /run/systemd/system ] || [ "$(id -u)" -ne 0 ]; then
    echo "No systemd runs here (or not for this user), so the service was not started under it."
    exit 0
fi
# The program lies in a build folder and its state in a temporary one: what hides folders is left out.
sed -e '/^Protect/d;/^PrivateTmp/d;/^StateDirectory/d;/^LoadCredential/d' \
    -e "s|^\[Service\]|[Service]\nEnvironment=STATUSBRIDGE_DATA_DIR=$folder/data STATUSBRIDGE_API_PORT=0|" \
    "$folder/$name" >"/run/systemd/system/$name"
systemctl daemon-reload
systemctl start "$name" || { journalctl -u "$name" -n 20; fail "the service does not become ready"; }
systemctl reload "$name" || fail "the service can't be reloaded"
systemctl stop "$name"
[ "$(systemctl show -p Result --value "$name")" = success ] || fail "the service does not end cleanly"
echo "The service runs under systemd."
