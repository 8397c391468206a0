#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lets a fuzzer look for requests that the HTTP framer reads in two ways, for bodies of webhooks that their reader has no
# answer to, for signatures that are taken although they are wrong, or for addresses of reports that give names which are
# none. Needs clang; without it, the exit status is 77.
# Usage: tests/fuzz/run.sh httpframer|bodies|reportaddress|signature [SECONDS]   (60 by default)
set -euo pipefail
cd "$(dirname "$0")/../.."
name=${1:?usage: tests/fuzz/run.sh httpframer|bodies|reportaddress|signature [SECONDS]}
command -v clang++ >/dev/null || { echo "There is no clang++ here." >&2; exit 77; }
case "$name" in
httpframer) sources=(app/http/httpframer.cpp app/http/httpmessage.cpp) ;;
bodies) sources=(engine/status/bodies/*.cpp engine/status/eventtime.cpp engine/status/failurereason.cpp
    engine/status/reasoncodes.cpp engine/core/error.cpp engine/core/sentence.cpp
    engine/core/sentencetable.cpp) ;;
reportaddress) sources=(engine/setup/reportaddress.cpp engine/config/datacenters.cpp engine/config/crosschecks.cpp
    engine/config/tablename.cpp engine/core/error.cpp engine/core/sentence.cpp engine/core/sentencetable.cpp) ;;
signature) sources=(app/receiver/signature.cpp app/receiver/formfields.cpp engine/core/secret.cpp) ;;
*)
    echo "There is no fuzzer named $name." >&2
    exit 3
    ;;
esac
build=build/fuzz/$name
found=$build/found
mkdir -p "$found"
find "tests/fuzz/corpus/$name" -type f ! -name README.md -exec cp -n {} "$found/" \;
read -ra flags <<<"$(pkg-config --cflags Qt6Core Qt6Network)"
read -ra libraries <<<"$(pkg-config --libs Qt6Core Qt6Network libsodium)"
if [ "$name" = bodies ] || [ "$name" = reportaddress ]; then
    # Sentences have an enum that Qt knows by name.
    "$(pkg-config --variable=libexecdir Qt6Core)/moc" -I. engine/core/sentenceid.h -p engine/core -o "$build/moc_sentenceid.cpp"
    sources+=("$build/moc_sentenceid.cpp")
fi
# ccache keeps what was compiled before: ctest runs this often.
launcher=()
command -v ccache >/dev/null && launcher=(ccache)
objects=()
for source in "tests/fuzz/fuzz_$name.cpp" "${sources[@]}"; do
    object=$build/$(basename "$source").o
    "${launcher[@]}" clang++ -std=c++20 -g -O1 -fPIC -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all \
        -I. -DQT_USE_QSTRINGBUILDER "${flags[@]}" -c "$source" -o "$object"
    objects+=("$object")
done
clang++ -fsanitize=fuzzer,address,undefined "${objects[@]}" "${libraries[@]}" -o "$build/fuzz_$name"
exec "$build/fuzz_$name" -max_total_time="${2:-60}" -max_len=4096 -timeout=10 -artifact_prefix="$build/" -print_final_stats=1 "$found"
