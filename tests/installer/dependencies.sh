#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# dependencies.sh asks the package manager that is there, whatever the system is called, and installs what is missing. The
# package managers here are made up: each notes what it was asked for.
# Usage: tests/installer/dependencies.sh SOURCE-FOLDER
# What the made-up programs do is written between single quotes, and expanded by them.
# shellcheck disable=SC2016
set -euo pipefail
script=$1/installer/dependencies.sh
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { echo "$1" >&2; exit 1; }

# A machine that has only what is named: an empty PATH but for bash and these.
machine() { # NAME PROGRAM…
    bin=$folder/$1
    mkdir "$bin"
    shift
    for program in bash env "$@"; do
        ln -s "$(command -v "$program")" "$bin/$program"
    done
}
fake() { # PROGRAM, its text on standard input
    { echo "#!$(command -v bash)"; cat; } >"$bin/$1"
    chmod +x "$bin/$1"
}
run() { PATH=$bin FAKE_LOG=$folder/log FAKE_KNOWN="${known:-}" FAKE_THERE="${there:-}" bash "$script" "$@" 2>&1; }
begin() { : >"$folder/log"; }
noted() { grep -q -- "$1" "$folder/log"; }

with_apt() { # NAME
    machine "$1"
    fake id <<<'echo 0'
    fake dpkg-query <<<'name=${!#}; case " $FAKE_THERE " in *" $name "*|" all ") printf installed ;; *) exit 1 ;; esac'
    fake apt-cache <<<'name=${!#}; case " $FAKE_KNOWN " in *" $name "*) ;; *) exit 100 ;; esac'
    fake apt-get <<<'echo "apt-get $*" >>"$FAKE_LOG"'
}

# Everything is there: nothing is asked for, also where a version would not be a number.
with_apt ubuntu
begin
there=all known="" run tests >/dev/null
[ ! -s "$folder/log" ] || fail "It installs what is there."

# Nothing is there, and the plugins are no package of their own.
begin
there="" known="" run console >/dev/null
noted "apt-get update" || fail "It does not read the lists again."
noted "apt-get install .* qt6-base-dev .* libqt6svg6" || fail "It does not install what is missing."
! noted qt6-svg-plugins || fail "It installs a package that there is not."

# They are one of their own, and the only one that is missing.
begin
there="" known=qt6-svg-plugins run console >/dev/null
noted "apt-get install .*qt6-svg-plugins" || fail "It leaves out the plugins."
begin
there="" known=qt6-svg-plugins run build >/dev/null
! noted qt6-svg-plugins || fail "A build needs no plugins of the window."

# Fedora.
machine fedora
fake id <<<'echo 0'
fake rpm <<<'exit 1'
fake dnf <<<'echo "dnf $*" >>"$FAKE_LOG"'
begin
run tests >/dev/null
noted "dnf install .*qt6-qtbase-devel .*postgresql-server" || fail "It does not use dnf."

# Not as root: by sudo, or told what is missing.
with_apt user
fake id <<<'echo 1000'
begin
fake sudo <<<'echo "sudo $*" >>"$FAKE_LOG"'
there="" run build >/dev/null
noted "sudo apt-get update" || fail "It does not read the lists by sudo."
noted "sudo env .*apt-get install" || fail "It does not install by sudo."
rm "$bin/sudo"
begin
if text=$(there="" run build); then fail "It goes on without rights."; fi
[[ $text == *"there is no sudo: "*qt6-base-dev* ]] || fail "It does not say what is missing: $text"

# Something else.
machine other
fake id <<<'echo 0'
if text=$(run build); then fail "It succeeds without a package manager."; fi
[[ $text == "There is neither apt nor dnf here"*qt6-base-dev* ]] || fail "It is not clear without a package manager: $text"
[[ $text != *"command not found"* ]] || fail "$text"

set +e
run nonsense >/dev/null
[ $? -eq 3 ] || fail "A wrong word is not refused."
set -e
echo "apt, dnf and neither: all as they should be."
