#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Manual pages and completions as a reader and the shells take them.
# Usage: tests/app/documents/lint.sh FOLDER   (where they were written)
# What other shells do is written between single quotes.
# shellcheck disable=SC2016
set -euo pipefail
folder=$(realpath "$1")

for page in statusbridge.1 statusbridge.toml.5; do
    mandoc -T lint -W warning "$folder/$page"
    [ "$(mandoc -T utf8 "$folder/$page" | wc -l)" -gt 100 ]
done

bash -n "$folder/statusbridge.bash"
zsh -n "$folder/_statusbridge"
fish -n "$folder/statusbridge.fish"

plain() { sed 's/.\x08//g'; } # a bold letter is written twice
# A value is shown as the file of settings takes it.
mandoc -T utf8 "$folder/statusbridge.toml.5" | plain | grep -x ' *data_center = "com"' >/dev/null
mandoc -T utf8 "$folder/statusbridge.1" | plain | grep -- '--attach URL' >/dev/null

# What each shell offers behind the given words, sorted, in one line.
bash_offers() {
    bash -c 'source "$1"; shift; COMP_WORDS=(statusbridge "$@"); COMP_CWORD=$#; _statusbridge; printf "%s\n" "${COMPREPLY[@]}"' \
        bash "$folder/statusbridge.bash" "$@"
}
zsh_offers() {
    # As zsh itself sees to it: only what begins with what is typed is offered, and its module has parameters of its own.
    zsh -fc 'zmodload zsh/parameter; compadd() { shift; print -l -- "$@" }; _files() { }
        file=$1; shift; words=(statusbridge "$@"); CURRENT=$#words; PREFIX=$words[-1]
        source "$file"' zsh "$folder/_statusbridge" "$@" | { grep -- "^${*: -1}" || true; }
}
fish_offers() {
    fish -c 'source $argv[1]; complete -C (string join " " -- statusbridge $argv[2..-1])' "$folder/statusbridge.fish" "$@" | cut -f1
}
offers() { # OFFERED WORD…
    local wanted=$1 shell offered
    shift
    for shell in bash zsh fish; do
        offered=$("${shell}_offers" "$@" | sort | paste -sd' ')
        [ "$offered" = "$wanted" ] || { echo "FAILED: $shell offers \"$offered\", not \"$wanted\", behind: $*" >&2; exit 1; }
    done
}
cd "$(mktemp -d)" # files are offered too
trap 'rmdir "$PWD"' EXIT
offers restore rest
offers export config exp
offers --dry-run sync --dry
offers --no-gui --no-
offers restore --config a.toml rest
offers "start status stop" --log-level info scheduler ""
offers "add list revoke" user token ""
offers --days user token add x --role viewer --d
offers "administrator operator viewer" user add x --role ""
offers "debug error info warning" --log-level ""
offers "day hour" report --step ""
offers "" user add x --d
