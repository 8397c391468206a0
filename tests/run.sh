#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and passes every test.
# Usage: tests/run.sh [PRESET]   (dev; asan and tsan build with sanitizers)
set -euo pipefail
cd "$(dirname "$0")/.."
preset="${1:-dev}"

bash installer/dependencies.sh tests
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset"
ctest --preset "$preset" -j "$(nproc)"
