#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program in a D-Bus session of its own with an empty, unlocked GNOME Keyring.
# Usage: tests/app/keychain/with-keyring.sh PROGRAM [ARGUMENT…]
set -euo pipefail

if [ "${1:-}" != --inside ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    env -u DISPLAY -u WAYLAND_DISPLAY -u XDG_CURRENT_DESKTOP HOME="$home" XDG_RUNTIME_DIR="$home" \
        XDG_DATA_HOME="$home" dbus-run-session -- "$0" --inside "$@"
    exit
fi
shift
# An empty line is the password of the new keyring. In the foreground, so that it goes when this script ends.
gnome-keyring-daemon --foreground --components=secrets --unlock <<<"" >/dev/null 2>&1 &
keyring=$!
trap 'kill "$keyring" 2>/dev/null || true; wait' EXIT
"$@"
