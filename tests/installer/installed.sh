#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# "cmake --install" lays each component where it belongs, and nothing of the window among what a server gets; what is
# written for dpkg and rpm can be run, and names what is there.
# Usage: tests/installer/installed.sh SOURCE-FOLDER BUILD-FOLDER INSTALL-PREFIX
# What other shells do is written between single quotes.
# shellcheck disable=SC2016
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
    share/doc/statusbridge/examples/nginx.conf share/doc/statusbridge/examples/systemd/addresses.conf; do
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

# after-upgrade: a service that is not in use is left alone, and one whose tables can't be upgraded goes on.
sed "s|^folder=.*|folder=$folder/libexec|" "$source/installer/systemd/after-upgrade.in" >"$folder/after-upgrade"
answer() { printf '#!/bin/sh\n%s\n' "$2" >"$folder/$1" && chmod +x "$folder/$1"; }
answer bin/systemctl 'exit 1'
answer libexec/as-service "echo as-service \"\$@\" >>\"$folder/log\""
run "$folder/after-upgrade"
! noted as-service || fail "the tables of a service that is not in use are upgraded"
answer bin/systemctl 'exit 0'
run "$folder/after-upgrade"
noted "as-service migrate" || fail "the tables are not upgraded"
answer libexec/as-service 'exit 1'
run "$folder/after-upgrade" 2>"$folder/said"
! noted try-restart || fail "a service is restarted on tables that it does not know"
grep -q "could not be upgraded" "$folder/said" || fail "nothing is said of tables that could not be upgraded"
# as-service: what a command changes among the secrets it was handed is kept for the service, and no other file.
secrets=$folder/secrets
mkdir -m 700 "$secrets"
echo "the client's" >"$secrets/zoho_client_secret"
for tool in chown setpriv; do
    answer "bin/$tool" 'while [ $# -gt 0 ] && [ "${1#-}" != "$1" ]; do shift; done; [ "${0##*/}" = chown ] || exec "$@"'
done
answer bin/id 'echo 0'
answer bin/install 'for last; do :; done; [ "$1" != -d ] || exec mkdir -p "$last"; for file; do [ ! -f "$file" ] || cp "$file" "$last"; done'
answer bin/program 'cd "$CREDENTIALS_DIRECTORY" || exit 9
    echo "$*" >>"'"$folder"'/log"
    case "$*" in
    connect) [ "$(cat zoho_client_secret)" = "the client'"'"'s" ] && printf "the token" >zoho_refresh_token && echo x >other ;;
    "--json disconnect") rm -f zoho_refresh_token; exit 6 ;;
    *) printf "not kept" >zoho_refresh_token ;;
    esac'
sed -e "s|^program=.*|program=$folder/bin/program|" -e "s|^secrets=.*|secrets=$secrets|" -e "s|/run/|$folder/run/|g" \
    "$source/installer/systemd/as-service.in" >"$folder/as-service"
mkdir "$folder/run"
as_service() { PATH=$folder/bin:$PATH bash "$folder/as-service" "$@"; }
as_service connect || fail "as-service connect"
[ "$(cat "$secrets/zoho_refresh_token")" = "the token" ] || fail "the token that connect gets is lost"
[ "$(stat -c %a "$secrets/zoho_refresh_token")" = 600 ] || fail "others can read the token"
[ ! -e "$secrets/other" ] || fail "as-service keeps a file that is no secret of Zoho's"
as_service sync
[ "$(cat "$secrets/zoho_refresh_token")" = "the token" ] || fail "a command that has nothing to do with secrets changes one"
ended=0
as_service --json disconnect || ended=$?
[ "$ended" = 6 ] || fail "as-service ends otherwise than its command"
[ ! -e "$secrets/zoho_refresh_token" ] || fail "a token that is revoked is kept"
[ -s "$secrets/zoho_client_secret" ] || fail "the client secret is lost"
ended=0
as_service 2>/dev/null || ended=$?
[ "$ended" = 3 ] || fail "as-service without a command does something"
[ -z "$(ls "$folder/run")" ] || fail "a copy of the secrets is left"
echo "Both components are where they belong."
