#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The menu entry, the description and the icon of the console are sound and carry one name.
# Usage: tests/installer/desktop.sh SOURCE-FOLDER
set -euo pipefail
folder=$1/installer/desktop
id=org.statusbridge.Console
fail() { echo "$1" >&2; exit 1; }

for file in "$id.desktop" "$id.metainfo.xml" "$id.svg"; do
    [ -s "$folder/$file" ] || fail "There is no $file."
done
grep -qx "Icon=$id" "$folder/$id.desktop" || fail "The menu entry names another icon."
grep -qx "Exec=statusbridge" "$folder/$id.desktop" || fail "The menu entry starts another program."
grep -q "<id>$id</id>" "$folder/$id.metainfo.xml" || fail "The description is of another component."
grep -q "<launchable type=\"desktop-id\">$id.desktop</launchable>" "$folder/$id.metainfo.xml" ||
    fail "The description starts another entry."
grep -qF "\"$id\"" "$1/ui/module/windowmodule.cpp" || fail "The window tells the desktop another name."

checked=0
if command -v desktop-file-validate >/dev/null; then
    problems=$(desktop-file-validate "$folder/$id.desktop")
    [ -z "$problems" ] || fail "$problems"
    checked=$((checked + 1))
fi
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net "$folder/$id.metainfo.xml"
    checked=$((checked + 1))
fi
echo "$checked of 2 validators are installed and content."
