#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes a picture of every page of the window in light, dark, right to left and German, on a display of its own.
# Usage: tests/ui/screenshots.sh [FOLDER]   (build/screenshots)
set -euo pipefail
start=$PWD
cd "$(dirname "$0")/../.."
folder=$(realpath -m "${1:+$start/}${1:-build/screenshots}")
[[ "${1:-}" = /* ]] && folder=$1
mkdir -p "$folder"

bash installer/dependencies.sh tests
cmake --preset dev >/dev/null
cmake --build --preset dev --target statusbridge_screenshots
xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" build/dev/tests/ui/window/statusbridge_screenshots "$folder"
echo "The pictures are in $folder."
