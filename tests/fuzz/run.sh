#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds a fuzzer with clang's sanitizers and lets it run on what is known and what is in corpus; README.md tells what each
# looks for. It ends at the first thing it finds, which then lies in build/fuzz/NAME. Needs clang; without it, the exit
# status is 77.
# Usage: tests/fuzz/run.sh NAME|all [SECONDS [SEED]]   (60 seconds each by default; a thorough search is "all 900"; with the
#                                                       same seed a search goes the same way again)
#        tests/fuzz/run.sh NAME FILE            plays one file again
set -euo pipefail
cd "$(dirname "$0")/../.."
names=(bodies criteria cursors httpframer phones reportaddress signature spool timestamps tokens toml zohoanswers)
name=${1:?usage: tests/fuzz/run.sh NAME|all [SECONDS]}
command -v clang++ >/dev/null || { echo "There is no clang++ here." >&2; exit 77; }
if [ "$name" = all ]; then
    for each in "${names[@]}"; do
        "$0" "$each" "${2:-60}" "${3:-0}"
    done
    exit
fi

errors=(engine/core/error.cpp engine/core/sentence.cpp engine/core/sentencetable.cpp)
case "$name" in
bodies) sources=(engine/status/bodies/*.cpp engine/status/eventtime.cpp engine/status/failurereason.cpp
    engine/status/reasoncodes.cpp "${errors[@]}") ;;
criteria) sources=(engine/zoho/statuscriteria.cpp) ;;
cursors) sources=(app/json/deliveryquestion.cpp app/api/eventfeed.cpp app/api/routes/routeparts.cpp
    engine/core/timezone.cpp "${errors[@]}") ;;
httpframer) sources=(app/http/httpframer.cpp app/http/httpmessage.cpp) ;;
phones) sources=(engine/session/search.cpp engine/status/person.cpp engine/status/phonenumber.cpp
    engine/core/masking.cpp) ;;
reportaddress) sources=(engine/setup/reportaddress.cpp engine/config/datacenters.cpp engine/config/crosschecks.cpp
    engine/config/tablename.cpp "${errors[@]}") ;;
signature) sources=(app/receiver/signature.cpp app/receiver/formfields.cpp engine/core/secret.cpp) ;;
spool) sources=(engine/receiver/spool.cpp engine/receiver/spoolframe.cpp engine/receiver/spoolsegment.cpp
    engine/core/logging.cpp engine/core/platform.cpp engine/core/platform_unix.cpp engine/core/platform_files_unix.cpp
    "${errors[@]}") ;;
timestamps) sources=(engine/status/eventtime.cpp engine/zoho/httpanswer.cpp) ;;
tokens) sources=(engine/zoho/oauthclient.cpp engine/zoho/zohowords.cpp engine/zoho/httpanswer.cpp
    engine/config/datacenters.cpp engine/core/secret.cpp "${errors[@]}") ;;
toml) sources=(engine/config/*.cpp engine/core/activehours.cpp engine/core/cronexpression.cpp engine/core/localmoments.cpp
    engine/core/logging.cpp engine/core/platform.cpp engine/core/platform_unix.cpp engine/core/platform_files_unix.cpp
    engine/core/secret.cpp engine/core/timezone.cpp "${errors[@]}") ;;
zohoanswers) sources=(engine/zoho/answer.cpp engine/zoho/batchanswer.cpp engine/zoho/codes.cpp engine/zoho/httpanswer.cpp
    engine/zoho/reportrecord.cpp engine/zoho/zohowords.cpp "${errors[@]}") ;;
*)
    echo "There is no fuzzer named $name; there are: ${names[*]}." >&2
    exit 3
    ;;
esac

build=$PWD/build/fuzz/$name
found=$build/found
mkdir -p "$found"
find "tests/fuzz/corpus/$name" -type f ! -name README.md -exec cp -n {} "$found/" \;
packages=(Qt6Core Qt6Network Qt6Sql libsodium tomlplusplus)
read -ra flags <<<"$(pkg-config --cflags "${packages[@]}")"
read -ra libraries <<<"$(pkg-config --libs "${packages[@]}")"
moc=$(pkg-config --variable=libexecdir Qt6Core)/moc
# What Qt must know by name: an object with signals; of sentences, an enum.
for source in "${sources[@]}"; do
    header=${source%.cpp}.h
    [[ $header != */sentence.h ]] || header=engine/core/sentenceid.h
    if [ -f "$header" ] && grep -qE '^ *(Q_OBJECT|Q_ENUM_NS)' "$header"; then
        generated=$build/moc_$(basename "$header" .h).cpp
        "$moc" -I. "$header" -p "$(dirname "$header")" -o "$generated"
        sources+=("$generated")
    fi
done
sources+=("tests/fuzz/fuzz_$name.cpp")
# ccache keeps what was compiled before: ctest runs this often.
launcher=()
command -v ccache >/dev/null && launcher=(ccache)
compiler=("${launcher[@]}" clang++ -std=c++20 -g1 -O1 -fPIC
    "-fsanitize=fuzzer-no-link,address,undefined" -fno-sanitize-recover=all -I. -DQT_USE_QSTRINGBUILDER "${flags[@]}")
compile() { # OBJECTS SOURCE COMPILER…
    "${@:3}" -c "$2" -o "$1/$(basename "$2").o"
}
export -f compile
printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -I{} bash -c 'compile "$@"' - "$build" {} "${compiler[@]}"
objects=()
for source in "${sources[@]}"; do
    objects+=("$build/$(basename "$source").o")
done
# A file may have functions beside that are never called here, and what those need is left out.
clang++ -no-pie -fsanitize=fuzzer,address,undefined -Wl,--unresolved-symbols=ignore-all "${objects[@]}" "${libraries[@]}" \
    -o "$build/fuzz_$name"
if [ -f "${2:-}" ]; then
    exec "$build/fuzz_$name" "$2"
fi
# By default it would end with 77 at what it finds, which ctest takes for "there is no clang".
exec "$build/fuzz_$name" -error_exitcode=1 -seed="${3:-0}" -max_total_time="${2:-60}" -max_len=4096 -timeout=10 -artifact_prefix="$build/" \
    -print_final_stats=1 "$found"
