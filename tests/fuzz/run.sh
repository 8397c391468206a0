#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lets a fuzzer look for requests that the HTTP framer reads in two ways, or at which it fails. Needs clang.
# Usage: tests/fuzz/run.sh [SECONDS]   (60 by default)
set -euo pipefail
cd "$(dirname "$0")/../.."
build=build/fuzz
mkdir -p "$build/found"
find tests/fuzz/corpus -type f ! -name README.md -exec cp -n {} "$build/found/" \;
# shellcheck disable=SC2046
clang++ -std=c++20 -g -O1 -fPIC -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -I. \
    -DQT_USE_QSTRINGBUILDER $(pkg-config --cflags Qt6Core) tests/fuzz/fuzz_httpframer.cpp \
    app/api/httpframer.cpp app/api/httpmessage.cpp $(pkg-config --libs Qt6Core) -o "$build/fuzz_httpframer"
exec "$build/fuzz_httpframer" -max_total_time="${1:-60}" -max_len=4096 -artifact_prefix="$build/" -print_final_stats=1 "$build/found"
