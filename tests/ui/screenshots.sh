#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a picture of every page of the window in every state, on a display of its own: in light, dark, right to left and
# every further language (by its code: --look pt_BR), at 1280 by 720 and 1920 by 1080, and once more at scale 2.
# Usage: tests/ui/screenshots.sh [FOLDER] [OPTION…] [NAME…]   (build/screenshots)
# Options draw less: --state, --look, --size (each may be given again), --scale 1 or 2; so do names of pictures. Such as:
#   tests/ui/screenshots.sh build/screenshots --look dark --size 1280x720 --scale 1 overview
set -euo pipefail
start=$PWD
cd "$(dirname "$0")/../.."
folder=build/screenshots
if [ $# -gt 0 ] && [[ "$1" != -* ]]; then
    folder=$(cd "$start" && realpath -m "$1")
    shift
fi
scales="1 2"
wishes=()
while [ $# -gt 0 ]; do
    if [ "$1" = --scale ]; then
        scales=$2
        shift
    else
        wishes+=("$1")
    fi
    shift
done
mkdir -p "$folder"

bash installer/dependencies.sh tests
cmake --preset dev >/dev/null
cmake --build --preset dev --target statusbridge_screenshots
for scale in $scales; do
    QT_SCALE_FACTOR=$scale LC_ALL=C.UTF-8 xvfb-run --auto-servernum --server-args="-screen 0 3840x2160x24" \
        build/dev/tests/ui/window/statusbridge_screenshots "$folder" ${wishes[@]+"${wishes[@]}"}
done
echo "The pictures are in $folder."
