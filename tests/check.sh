#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What needs no test program: formatting, scripts, licence lines, the documented settings file, and what clang's tools say
# of each file on its own, although the build compiles a room's files together. The files share a precompiled header of
# Qt's here, so that an include of Qt's that is missing is seen by clazy only, in what changed. Installs what is missing;
# made for the tools of Debian 12, later ones may judge otherwise.
# Usage: tests/check.sh [all]   (all: clang-tidy and clazy over every file, not only over those changed recently)
#        STATUSBRIDGE_CHECK_SECONDS=N is when no further file is begun (540; not with "all").
set -uo pipefail
cd "$(dirname "$0")/.." || exit
case "${1:-recent}" in
recent | all) files="${1:-recent}" ;;
*)
    sed -n '5,6s/^# //p' "$0" >&2
    exit 3
    ;;
esac
seconds="${STATUSBRIDGE_CHECK_SECONDS:-540}"

failed=()
check() { # NAME COMMAND…
    local name="$1" began=$SECONDS
    shift
    if "$@"; then
        echo "passed: $name ($((SECONDS - began)) s)"
    else
        echo "FAILED: $name" >&2
        failed+=("$name")
    fi
}

all_formatted() { # a pipe into xargs, since the names are too many for one command line
    git ls-files -z '*.cpp' '*.h' | xargs -0 -n 50 -P "$(nproc)" clang-format --dry-run --Werror
}

scripts_sound() {
    git ls-files -z '*.sh' .ci/run | xargs -0 shellcheck
}

# tests/architecture has this rule too; here it takes no build.
licences_named() {
    local silent
    silent="$(git ls-files '*.cpp' '*.h' '*.sh' '*.py' '*.sql' '*.toml' '*.in' '*CMakeLists.txt' '*.cmake' .ci/run |
        xargs -d '\n' awk 'FNR <= 2 && /SPDX-License-Identifier: GPL-3.0-or-later/ { found = 1 }
            FNR == 2 { if (!found) print FILENAME; found = 0; nextfile }')"
    [ -z "$silent" ] || { echo "No licence in the first two lines of: $silent" >&2; return 1; }
}

# Only the program knows its settings; after tests/run.sh there is nothing left to build here.
settings_documented() {
    cmake --preset dev >/dev/null && cmake --build --preset dev --target tests_config >/dev/null &&
        (cd build/dev/tests/engine/config && ./tests_config tst_configurationtext -silent theCommittedFileIsTheGeneratedOne)
}

clang_tools() {
    cmake --preset tidy >/dev/null || return 1
    local limit=$((seconds - SECONDS))
    [ "$files" = recent ] || limit=100000
    python3 tests/support/clangchecks.py build/tidy "$files" "$limit"
}

bash installer/dependencies.sh check || exit 1
check "clang-format" all_formatted
check "shellcheck" scripts_sound
check "licence lines" licences_named
check "resources/statusbridge.toml" settings_documented
check "each file on its own, clang-tidy, clazy" clang_tools

if [ ${#failed[@]} -gt 0 ]; then
    echo "$(IFS=,; echo "${failed[*]}") failed after $SECONDS s."
    exit 1
fi
echo "All checks passed in $SECONDS s."
