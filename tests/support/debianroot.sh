#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a root of its own: a small Debian of RELEASE, made by debootstrap the first time and kept. The source
# code is /src there, read only but for /src/build, which is kept with the root, as is the compiler's cache. The network is
# the machine's; processes that are left over end with the command. As root.
# Usage: tests/support/debianroot.sh RELEASE SOURCE-FOLDER COMMAND…
#        STATUSBRIDGE_ROOTS names the folder where the roots are kept (~/.cache/statusbridge/roots)
#        STATUSBRIDGE_ROOT_NAME names the root, where a release has several (RELEASE)
set -euo pipefail
release=$1
source=$(realpath "$2")
shift 2
roots=${STATUSBRIDGE_ROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/statusbridge/roots}
root=$roots/${STATUSBRIDGE_ROOT_NAME:-$release}
fail() { echo "debianroot.sh: $*" >&2; exit 1; }
[[ $release =~ ^[a-z]+$ ]] || fail "\"$release\" is no release of Debian, such as trixie."
[ "$(id -u)" -eq 0 ] || fail "only root can make a root."

if [ ! -e "$root.made" ]; then
    command -v debootstrap >/dev/null || fail "debootstrap is missing: run installer/dependencies.sh packages."
    rm -rf "$root"
    mkdir -p "$roots"
    debootstrap --variant=minbase "$release" "$root" "${STATUSBRIDGE_MIRROR:-http://deb.debian.org/debian}" >"$root.log" 2>&1 ||
        fail "there is no root of $release: $(tail -n 3 "$root.log")"
    touch "$root.made"
fi
mkdir -p "$root/src" "$root/var/cache/statusbridge-build" "$source/build"

export root source
# What is mounted here is seen by nothing else, and gone when the last process is.
# shellcheck disable=SC2016
exec unshare --mount --pid --fork --kill-child bash -euc '
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/tmp"
    mount --bind "$source" "$root/src"
    mount -o remount,ro,bind "$root/src"
    mount --bind "$root/var/cache/statusbridge-build" "$root/src/build"
    for file in resolv.conf hosts; do
        [ ! -e "/etc/$file" ] || cp -L "/etc/$file" "$root/etc/$file"
    done
    cd "$root/src"
    exec chroot "$root" env -i HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin sh -c "cd /src && exec \"\$@\"" sh "$@"
' bash "$@"
