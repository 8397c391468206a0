#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what a build (or the tests as well) needs and is not there yet, on Debian 12 or 13, Ubuntu 24.04 or newer, and
# Fedora. It asks the package manager, not the name of the system.
# Usage: installer/dependencies.sh build|console|tests|bench|check|samples|packages
#        console: what a build needs, and what showing the window does; bench: what tests need, and what figures are
#        compared with (tests/bench/run.sh); check: what tests/check.sh needs; samples: what the files for administrators
#        are tried with (tests/installer/samples.sh); packages: what making packages and trying them does
#        (installer/test-packages.sh)
set -euo pipefail

what=${1:-}
case "$what" in
build | console | tests | bench | check | samples | packages) ;;
*)
    echo "usage: $0 build|console|tests|bench|check|samples|packages" >&2
    exit 3
    ;;
esac

# Sets build, window, tests, bench, check, samples and packages as a system with apt calls them, and maybe: what only some of its
# versions have.
names_for_apt() {
    build=(ca-certificates cmake g++ ninja-build pkgconf mold sqlite3
        qt6-base-dev qt6-httpserver-dev qt6-websockets-dev libqt6sql6-sqlite
        qt6-svg-dev qt6-tools-dev qt6-l10n-tools libqcustomplot-dev libgl-dev
        qtkeychain-qt6-dev libtomlplusplus-dev libsodium-dev libcurl4-openssl-dev openssl)
    window=(fonts-dejavu-core libqt6svg6 qt6-wayland)
    # The plugins with which Qt reads the icons of a desktop: in newer versions a package of their own.
    maybe=(qt6-svg-plugins)
    # Each of these fonts is the usual one of some desktop; the window fits with all of them.
    tests=(ccache curl libqt6sql6-psql libqt6sql6-mysql postgresql mariadb-server systemd dbus-daemon
        gnome-keyring libsecret-1-0 python3 python3-aiosmtpd xvfb xauth desktop-file-utils appstream fonts-noto-core fonts-inter fonts-cantarell
        g++-mingw-w64-x86-64-posix mandoc zsh fish gcovr)
    bench=(gunicorn nginx python3-flask python3-requests python3-sqlalchemy)
    check=(ccache clang clang-format clang-tidy clazy git python3 shellcheck)
    samples=(nginx prometheus)
    packages=(ccache cpio curl debootstrap dpkg-dev file git lintian python3 rpm rpmlint systemd-container)
}

names_for_dnf() {
    build=(ca-certificates cmake gcc-c++ ninja-build pkgconf-pkg-config mold sqlite
        qt6-qtbase-devel qt6-qthttpserver-devel qt6-qtwebsockets-devel
        qt6-qtsvg-devel qt6-qttools-devel qt6-linguist qcustomplot-qt6-devel mesa-libGL-devel
        qtkeychain-qt6-devel tomlplusplus-devel libsodium-devel libcurl-devel openssl)
    window=(dejavu-sans-fonts qt6-qtsvg qt6-qtwayland)
    maybe=()
    tests=(ccache curl qt6-qtbase-postgresql qt6-qtbase-mysql postgresql-server mariadb-server systemd dbus-daemon
        gnome-keyring libsecret python3 python3-aiosmtpd xorg-x11-server-Xvfb xorg-x11-xauth desktop-file-utils appstream
        google-noto-sans-fonts rsms-inter-fonts abattis-cantarell-fonts mingw64-gcc-c++ mandoc zsh fish gcovr)
    bench=(python3-gunicorn nginx python3-flask python3-requests python3-sqlalchemy)
    check=(ccache clang clang-tools-extra clazy git-core python3 ShellCheck)
    samples=(nginx golang-github-prometheus)
    packages=(ccache cpio curl debootstrap file git-core python3 rpm-build rpmlint systemd-container)
}

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    names_for_apt
    is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
    is_known() { apt-cache show --no-all-versions "$1" >/dev/null 2>&1; }
    refresh() { "${as_root[@]}" apt-get update -qq; }
    install() {
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
    }
elif command -v dnf >/dev/null && command -v rpm >/dev/null; then
    names_for_dnf
    is_installed() { rpm -q --whatprovides "$1" >/dev/null 2>&1; }
    is_known() { dnf -q info "$1" >/dev/null 2>&1; }
    refresh() { :; }
    install() { "${as_root[@]}" dnf install -y -q --setopt=install_weak_deps=False "$@" >/dev/null; }
else
    names_for_apt
    echo "There is neither apt nor dnf here, so nothing can be installed by itself. Install what is called on Debian:" \
        "${build[*]}; then build with cmake." >&2
    exit 1
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
fi

wanted=("${build[@]}")
optional=()
case "$what" in
console)
    wanted+=("${window[@]}")
    optional=(${maybe[@]+"${maybe[@]}"})
    ;;
tests)
    wanted+=("${window[@]}" "${tests[@]}")
    optional=(${maybe[@]+"${maybe[@]}"})
    ;;
bench)
    wanted+=("${window[@]}" "${tests[@]}" "${bench[@]}")
    optional=(${maybe[@]+"${maybe[@]}"})
    ;;
check) wanted+=("${check[@]}") ;;
samples) wanted+=("${window[@]}" "${tests[@]}" "${samples[@]}") ;;
packages) wanted+=("${packages[@]}") ;;
esac

missing=()
for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "These packages are missing, and there is no sudo: ${missing[*]}" >&2
        exit 1
    fi
    refresh
fi
for package in ${optional[@]+"${optional[@]}"}; do
    if ! is_installed "$package" && is_known "$package"; then
        missing+=("$package")
    fi
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "Installing: ${missing[*]}"
install "${missing[@]}"
