#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what a build (or the tests as well) needs on Debian 12 or 13 and is not there yet.
# Usage: installer/dependencies.sh build|console|tests|check
#        console: what a build needs, and what showing the window does; check: what tests/check.sh needs
set -euo pipefail

build=(ca-certificates cmake g++ ninja-build pkgconf mold sqlite3
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev libqt6sql6-sqlite
    qt6-svg-dev qt6-tools-dev qt6-l10n-tools libqcustomplot-dev libgl-dev
    qtkeychain-qt6-dev libtomlplusplus-dev libsodium-dev openssl)
window=(fonts-dejavu-core libqt6svg6 qt6-wayland)
# From Debian 13 on, the plugins with which Qt reads the icons of a desktop are a package of their own.
# shellcheck source=/dev/null
if [ "$(. /etc/os-release && echo "${VERSION_ID:-0}")" -ge 13 ]; then
    window+=(qt6-svg-plugins)
fi
# Each of these fonts is the usual one of some desktop; the window fits with all of them.
tests=("${build[@]}" "${window[@]}" ccache libqt6sql6-psql libqt6sql6-mysql postgresql mariadb-server systemd dbus-daemon
    gnome-keyring libsecret-1-0 xvfb xauth desktop-file-utils appstream fonts-noto-core fonts-inter fonts-cantarell
    g++-mingw-w64-x86-64-posix)
check=("${build[@]}" ccache clang clang-format clang-tidy clazy git python3 shellcheck)

case "${1:-}" in
build) wanted=("${build[@]}") ;;
console) wanted=("${build[@]}" "${window[@]}") ;;
tests) wanted=("${tests[@]}") ;;
check) wanted=("${check[@]}") ;;
*)
    echo "usage: $0 build|console|tests|check" >&2
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
