#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the packages in a root of each release of Debian, and passes them through their life in a clean one: install, first
# cycle against the simulated Zoho (which runs outside), upgrade from the package of the commit before, removal and purge;
# then once more where systemd runs. lintian must find no error; the rpm is looked into. As root, on demand: some 20
# minutes of two processors a release the first time, about 10 later, and 5 GB. The packages are left in build/packages.
# Usage: installer/test-packages.sh [--before COMMIT] [RELEASE…]   (HEAD~1; bookworm and trixie)
#        STATUSBRIDGE_PACKAGES_JOBS=N compiles N files at a time (as many as there are processors)
# shellcheck disable=SC2034 # what is set here is used by the steps
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${1:-}" != --in-own-mounts ]; then
    # What is mounted goes with this, and so does what was started. The bookkeeping of containers must lie in memory.
    exec unshare --mount --pid --fork --kill-child --mount-proc bash "$0" --in-own-mounts "$@"
fi
shift
before=HEAD~1
if [ "${1:-}" = --before ]; then
    before=$2
    shift 2
fi
if [[ ${1:-} == -* ]]; then
    echo "usage: installer/test-packages.sh [--before COMMIT] [RELEASE…]" >&2
    exit 3
fi
releases=("$@")
[ $# -gt 0 ] || releases=(bookworm trixie)
export STATUSBRIDGE_ROOTS=${STATUSBRIDGE_ROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/statusbridge/roots}
simulator=${STATUSBRIDGE_ZOHOSIM:-build/dev/tests/zohosim/zohosim}
jobs=${STATUSBRIDGE_PACKAGES_JOBS:-$(nproc)}
folder=$(mktemp -d "${TMPDIR:-/tmp}/statusbridge-packages.XXXXXX")
root=$folder/root
# shellcheck source=/dev/null
source installer/test-packages-steps.sh

bash installer/dependencies.sh packages
[ -x "$simulator" ] || fail "there is no simulated Zoho: build the target zohosim with the preset dev."
trap clean_up EXIT
for release in "${releases[@]}"; do
    begin_step "$release: packages"
    make_packages
    begin_step "$release: lintian and rpm"
    look_into_packages
    begin_step "$release: install"
    clean_root
    install_service
    begin_step "$release: first cycle"
    first_cycle
    begin_step "$release: upgrade"
    upgrade
    begin_step "$release: console"
    install_console
    begin_step "$release: removal and purge"
    remove_and_purge
    begin_step "$release: under systemd"
    live_under_systemd
    drop_root
done
echo "All packages passed after $((SECONDS / 60)) minutes."
