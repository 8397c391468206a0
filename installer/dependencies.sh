#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what a build (or the tests as well) needs on Debian 12 or 13 and is not there yet.
# Usage: installer/dependencies.sh build|tests
set -euo pipefail

build=(ca-certificates cmake g++ ninja-build pkgconf ccache mold sqlite3
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev libqt6sql6-sqlite libtomlplusplus-dev libsodium-dev libsystemd-dev openssl)
tests=("${build[@]}" libqt6sql6-psql libqt6sql6-mysql postgresql mariadb-server systemd)

case "${1:-}" in
build) wanted=("${build[@]}") ;;
tests) wanted=("${tests[@]}") ;;
*)
    echo "usage: $0 build|tests" >&2
    exit 3
    ;;
esac

missing=()
for package in "${wanted[@]}"; do
    if [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
        missing+=("$package")
    fi
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "These packages are missing, and there is no sudo: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
