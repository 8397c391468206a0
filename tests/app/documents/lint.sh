#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Manual pages and completions as a reader and the shells take them.
# Usage: tests/app/documents/lint.sh FOLDER   (where they were written)
set -euo pipefail
folder=$1

for page in statusbridge.1 statusbridge.toml.5; do
    mandoc -T lint -W warning "$folder/$page"
    [ "$(mandoc -T utf8 "$folder/$page" | wc -l)" -gt 100 ]
done

bash -n "$folder/statusbridge.bash"
zsh -n "$folder/_statusbridge"
fish -n "$folder/statusbridge.fish"

# What is offered behind the given words in bash.
offered() {
    bash -c 'source "$1"; shift; COMP_WORDS=(statusbridge "$@"); COMP_CWORD=$#; _statusbridge; echo "${COMPREPLY[*]}"' \
        bash "$folder/statusbridge.bash" "$@"
}
[ "$(offered rest)" = restore ]
[ "$(offered config exp)" = export ]
[ "$(offered sync --dry)" = --dry-run ]
[ "$(offered --no-)" = --no-gui ]
[ "$(fish -c "source '$folder/statusbridge.fish'; complete -C 'statusbridge rest'" | cut -f1)" = restore ]
