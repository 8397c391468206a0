#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and passes every test on another release of Debian, with its Qt and its compiler: in a root of its own
# that is made by debootstrap and kept (tests/support/debianroot.sh). On demand, as root; some 40 minutes of two processors
# the first time, and 2.5 GB.
# Usage: tests/compat.sh [RELEASE] [build | CTEST-OPTION…]   (trixie: Qt 6.8 and GCC 14; build: without the tests)
#        STATUSBRIDGE_COMPAT_JOBS=N compiles N files at a time (as many as there are processors)
set -euo pipefail
cd "$(dirname "$0")/.."
if [[ ${1:-} == -h || ${1:-} == --help ]]; then
    echo "usage: tests/compat.sh [RELEASE] [build | CTEST-OPTION…]" >&2
    exit 3
fi
release=trixie
if [ $# -gt 0 ] && [[ $1 != -* ]] && [ "$1" != build ]; then
    release=$1
    shift
fi
jobs=${STATUSBRIDGE_COMPAT_JOBS:-$(nproc)}

# shellcheck disable=SC2016
exec tests/support/debianroot.sh "$release" . bash -euo pipefail -c '
    jobs=$1
    shift
    bash installer/dependencies.sh tests
    echo "$(. /etc/os-release && echo "$PRETTY_NAME"), Qt $(qmake6 -query QT_VERSION), $(c++ --version | head -n 1)"
    cmake --preset dev >/dev/null
    cmake --build --preset dev -j "$jobs"
    [ "${1:-}" != build ] || exit 0
    servers=$(mktemp -d /src/build/databases.XXXXXX)
    trap "tests/support/databases.sh stop $servers" EXIT
    environment=$(tests/support/databases.sh start "$servers")
    eval "$environment"
    ctest --preset dev -j "$jobs" "$@"
' bash "$jobs" "$@"
