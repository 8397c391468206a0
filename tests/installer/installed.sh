#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# "cmake --install" lays each component where it belongs, and nothing of the window among what a server gets; what is
# written for dpkg and rpm can be run, and names what is there.
# Usage: tests/installer/installed.sh SOURCE-FOLDER BUILD-FOLDER INSTALL-PREFIX
set -euo pipefail
source=$1
build=$2
prefix=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { echo "FAILED: $1" >&2; exit 1; }
files() { (cd "$folder/$1$prefix" && find . -type f -printf '%P\n' | sort); }
has() { files "$1" | grep -qE -- "^$2\$" || fail "the component $1 has no $2"; }

# The program is large with its debugging information, and copied by nothing here: only the lists are looked at.
for component in program console; do
    DESTDIR=$folder/$component cmake --install "$build" --component "$component" >/dev/null ||
        fail "the component $component can't be installed"
done
for file in bin/statusbridge lib/systemd/system/statusbridge.service lib/sysusers.d/statusbridge.conf \
    lib/tmpfiles.d/statusbridge.conf libexec/statusbridge/as-service libexec/statusbridge/after-upgrade \
    'share/man/man1/statusbridge\.1' 'share/man/man5/statusbridge\.toml\.5' share/bash-completion/completions/statusbridge \
    'share/zsh/.*/_statusbridge' share/fish/vendor_completions.d/statusbridge.fish \
    share/doc/statusbridge/copyright share/doc/statusbridge/examples/statusbridge.toml \
    share/doc/statusbridge/examples/nginx.conf share/doc/statusbridge/examples/systemd/webhook.conf; do
    has program "$file"
done
for file in 'lib/.*statusbridge/statusbridge_console\.so' share/applications/org.statusbridge.Console.desktop \
    share/metainfo/org.statusbridge.Console.metainfo.xml \
    share/icons/hicolor/scalable/apps/org.statusbridge.Console.svg; do
    has console "$file"
done
twice=$(comm -12 <(files program) <(files console))
[ -z "$twice" ] || fail "both components have $twice"
! files program | grep -i console || fail "a server gets something of the window"

# What runs on the machine of a user names the program where it is, and is sound.
for script in "$folder/program$prefix"/libexec/statusbridge/*; do
    [ -x "$script" ] || fail "$script can't be run"
    bash -n "$script"
    ! grep -nE '@[A-Z_]+@' "$script" || fail "a variable of $script is never filled in"
done
grep -qx "program=$prefix/bin/statusbridge" "$folder/program$prefix/libexec/statusbridge/as-service" || fail "as-service"
grep -q "^ExecStart=$prefix/bin/statusbridge " "$folder/program$prefix/lib/systemd/system/statusbridge.service" || fail "the unit"
for script in "$source"/installer/debian/{postinst,prerm,postrm}.in "$source"/installer/rpm/*.in; do
    bash -n "$script"
done

# The maintainer scripts of Debian with made-up tools that note what they are asked for.
mkdir "$folder/bin"
for tool in systemd-sysusers systemd-tmpfiles deb-systemd-helper deb-systemd-invoke systemctl after-upgrade; do
    printf '#!/bin/sh\necho "%s $*" >>"%s/log"\n' "$tool" "$folder" >"$folder/bin/$tool"
    chmod +x "$folder/bin/$tool"
done
mkdir -p "$folder/libexec/statusbridge"
mv "$folder/bin/after-upgrade" "$folder/libexec/statusbridge"
sed "s|@CMAKE_INSTALL_FULL_LIBEXECDIR@|$folder/libexec|" "$source/installer/debian/postinst.in" >"$folder/postinst"
run() { : >"$folder/log"; PATH=$folder/bin:$PATH sh "$@" || fail "$*"; }
noted() { grep -q -- "$1" "$folder/log"; }
run "$folder/postinst" configure ""
noted systemd-sysusers || fail "an installation makes no user"
noted systemd-tmpfiles || fail "an installation makes no folders"
! noted after-upgrade || fail "a first installation is taken for an upgrade"
run "$folder/postinst" configure 0.9
noted after-upgrade || fail "an upgrade leaves tables and service alone"
run "$source/installer/debian/prerm.in" upgrade 1.1
! noted stop || fail "an upgrade stops the service before its time"

# after-upgrade: a service that nobody uses is left alone, and one whose tables can't be upgraded goes on.
sed "s|^folder=.*|folder=$folder/libexec|" "$source/installer/systemd/after-upgrade.in" >"$folder/after-upgrade"
answer() { printf '#!/bin/sh\n%s\n' "$2" >"$folder/$1" && chmod +x "$folder/$1"; }
answer bin/systemctl 'exit 1'
answer libexec/as-service "echo as-service \"\$@\" >>\"$folder/log\""
run "$folder/after-upgrade"
! noted as-service || fail "the tables of a service that nobody uses are upgraded"
answer bin/systemctl 'exit 0'
run "$folder/after-upgrade"
noted "as-service migrate" || fail "the tables are not upgraded"
answer libexec/as-service 'exit 1'
run "$folder/after-upgrade" 2>"$folder/said"
! noted try-restart || fail "a service is restarted on tables that it does not know"
grep -q "could not be upgraded" "$folder/said" || fail "nothing is said of tables that could not be upgraded"
echo "Both components are where they belong."
