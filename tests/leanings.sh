#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Passes every test once for each thing of a machine that no test may lean on, with that thing changed, and says at the end
# which tests failed where. On demand; build the preset first. Takes as many times as long as there are leanings.
# Usage: tests/leanings.sh [PRESET [LEANING…]]   (dev, and all of them, one a pass)
#        timezone+german+tight is one pass with all three changed: faster, but a failure may be any one's
#        timezone: half an hour off, and east       behind: a day behind in the evening
#        german, turkish: decimal comma; an i with a dot
#        open, tight: what others may do with new files (umask 000 and 077)
#        style: another style and no icon theme     home: an empty home, and no runtime directory
#        onecore: one processor, four tests at a time
#        dejavu, noto, inter, cantarell: the font that the machine prefers
set -euo pipefail
cd "$(dirname "$0")/.."
preset="${1:-dev}"
shift || true
leanings=("$@")
[ $# -gt 0 ] || leanings=(timezone behind german turkish open tight style home onecore dejavu noto inter cantarell)

scratch="$(mktemp -d "${PWD}/build/leanings.XXXXXX")"
servers="$(mktemp -d "${PWD}/build/databases.XXXXXX")"
trap 'tests/support/databases.sh stop "$servers"; rm -rf "$scratch"' EXIT
environment="$(tests/support/databases.sh start "$servers")"
eval "$environment"

prefer_font() { # FAMILY
    cat >"$scratch/fonts.conf" <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family" qual="any"><string>sans-serif</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>$1</string></edit>
  </match>
</fontconfig>
XML
    export FONTCONFIG_FILE="$scratch/fonts.conf"
    echo "The default font is $(fc-match -f '%{family}' sans-serif)."
}

pass() {
    local status=0
    ctest --preset "$preset" "$@" 2>&1 | tee "$scratch/output" | tail -n 3 || status=$?
    sed -n 's/^[[:space:]]*[0-9]* - \(.*\) (.*)$/\1/p' "$scratch/output" >"$scratch/failed"
    return "$status"
}

jobs=(-j "$(nproc)")
change() { # LEANING
    case "$1" in
    timezone) export TZ=Asia/Kolkata ;;
    behind) export TZ=America/Los_Angeles ;;
    german) export LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8 LANGUAGE=de ;;
    turkish) export LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 LANGUAGE=tr ;;
    open) umask 000 ;;
    tight) umask 077 ;;
    style) export QT_STYLE_OVERRIDE=windows QT_QPA_PLATFORMTHEME=none XDG_CURRENT_DESKTOP=KDE ;;
    home)
        mkdir -p "$scratch/home"
        export HOME="$scratch/home"
        unset XDG_RUNTIME_DIR XDG_CONFIG_HOME XDG_DATA_HOME
        ;;
    onecore) # the tests at once fight for it, as on a small machine
        jobs=(-j 4)
        taskset -cp 0 "$BASHPID" >/dev/null
        ;;
    dejavu) prefer_font "DejaVu Sans" ;;
    noto) prefer_font "Noto Sans" ;;
    inter) prefer_font "Inter" ;;
    cantarell) prefer_font "Cantarell" ;;
    *)
        echo "There is no leaning \"$1\"." >&2
        exit 3
        ;;
    esac
}

lean() { # LEANING[+LEANING…], in a shell of its own, so that the next pass begins with the machine as it is
    local each changed=()
    IFS=+ read -ra changed <<<"$1"
    for each in "${changed[@]}"; do
        change "$each"
    done
    pass "${jobs[@]}"
}

: >"$scratch/verdict"
for leaning in "${leanings[@]}"; do
    echo "== $leaning"
    status=0
    (lean "$leaning") || status=$?
    case $status in
    0) ;;
    3) exit 3 ;;
    *) echo "$leaning: $(paste -sd ' ' "$scratch/failed")" >>"$scratch/verdict" ;;
    esac
done
if [ -s "$scratch/verdict" ]; then
    echo "These tests lean on the machine:"
    cat "$scratch/verdict"
    exit 1
fi
echo "No test leans on any of: ${leanings[*]}."
