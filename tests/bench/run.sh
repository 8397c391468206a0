#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures everything that has a figure, each beside a baseline of the same run, and shows one table; also as JSON. Takes
# two to three hours on an idle machine (ten million rows on three databases), --quick some minutes with small sizes,
# whose figures are only there to see that all of it runs. Needs group bench of installer/dependencies.sh.
# Usage: tests/bench/run.sh [--quick] [--preset PRESET] [--only NAME[,NAME…]] [--to FILE] [--compare FILE]
#        --preset: release by default, which is built first
#        --only: of cycle, client, match, webhook, api, start, memory, pages, events, history, delivery, build
#        --to: where the JSON goes (build/bench/DATE.json)
#        --compare: shows beside each figure what it was in the FILE of a former run
set -euo pipefail
cd "$(dirname "$0")/../.."
usage() {
    sed -n 's/^# Usage: /usage: /p' "$0" >&2
    exit 3
}
preset=release quick='' only='' to='' former=''
calls=3000 records=1000 messages=1000000
while [ $# -gt 0 ]; do
    case "$1" in
    --quick) quick=1 calls=300 records=200 messages=10000 ;;
    --preset) preset=${2:?}; shift ;;
    --only) only=${2:?}; shift ;;
    --to) to=${2:?}; shift ;;
    --compare) former=${2:?}; shift ;;
    *) usage ;;
    esac
    shift
done
[ -z "$former" ] || [ -f "$former" ] || { echo "There is no $former." >&2; exit 3; }
mkdir -p build/bench
to=${to:-build/bench/$(date -u +%Y%m%dT%H%M%SZ).json}
programs=build/$preset/tests/bench
folder=$(mktemp -d "$PWD/build/bench/run.XXXXXX")
trap '[ ! -d "$folder/databases" ] || tests/support/databases.sh stop "$folder/databases"; rm -rf "$folder"' EXIT
output=$folder/output

wants() { # NAME
    [ -z "$only" ] || [[ ",$only," == *",$1,"* ]]
}
failed=()
measure() { # NAME COMMAND…
    echo "== $1: ${*:2}"
    "${@:2}" 2>&1 | tee -a "$output" || failed+=("$1")
}
seconds_of() { # COMMAND…
    local begin
    begin=$(date +%s.%N)
    "$@" >>"$folder/build.log" 2>&1 || { tail "$folder/build.log" >&2; return 1; }
    echo "$(date +%s.%N) $begin" | awk '{ print $1 - $2 }'
}
build_time() { # TARGET: without what was compiled before
    local flags whole one
    export CCACHE_DISABLE=1
    cmake --preset "$preset" -B "$folder/build" >/dev/null
    whole=$(seconds_of cmake --build "$folder/build" --target "$1")
    read -ra flags <<<"$(pkg-config --cflags Qt6Core)"
    one=$(seconds_of c++ -std=c++20 -O2 -fPIC "${flags[@]}" -c tests/bench/emptyprogram.cpp -o "$folder/empty.o")
    printf 'figure\tbuild.%s\t%s\ts\t%s\tcompiling an empty Qt program\tless\n' "$1" "$whole" "$one"
}

if [ "$preset" = release ]; then
    cmake --preset release >/dev/null
    cmake --build --preset release
fi
: >"$output"
if wants match && [ -z "$quick" ]; then
    environment="$(tests/support/databases.sh start "$folder/databases")"
    eval "$environment"
fi
wants cycle && measure cycle "$programs/bench_cycle" --peer ${quick:+--quick}
wants client && measure client "$programs/bench_client" --calls "$calls"
if wants match; then
    if [ -n "$quick" ]; then
        measure match "$programs/bench_match" --only --rows 10000
    else
        for kind in sqlite postgresql mysql; do
            export STATUSBRIDGE_TEST_DATABASE=$kind
            measure match "$programs/bench_match" --rows 1000000
            measure match "$programs/bench_match" --only --rows 10000000
        done
        unset STATUSBRIDGE_TEST_DATABASE
    fi
fi
wants webhook && measure webhook tests/bench/webhook.sh "$preset"
wants api && measure api tests/bench/nginx.sh "$preset"
wants start && measure start "$programs/bench_start" ${quick:+--quick}
wants memory && measure memory "$programs/bench_memory" --records "$records"
if wants pages; then
    measure pages "$programs/bench_runs" ${quick:+--quick}
    measure pages "$programs/bench_deliverypage" --rows "$messages"
fi
if [ -z "$quick" ]; then
    wants events && measure events "$programs/bench_events"
    wants history && measure history "$programs/bench_history"
    wants delivery && measure delivery "$programs/bench_delivery"
fi
if wants build; then
    target=statusbridge
    [ -z "$quick" ] || target=statusbridge_core
    measure build build_time "$target"
fi

python3 tests/bench/figures.py "$output" "$to" ${quick:+--quick} ${former:+--compare "$former"}
if [ ${#failed[@]} -gt 0 ]; then
    echo "These could not be measured: ${failed[*]}" >&2
    exit 1
fi
