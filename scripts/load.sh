#!/bin/sh
# Sixty-four officers at once on the simulation of 2025: how long they wait, and whether everything holds afterwards.
# INSTRUCTIONS says how many instructions are asked for (20,000).
set -eu
cd "$(dirname "$0")/.."
. scripts/shared-simulation.sh
open_simulation
coordinate
.build/release/live-load --database "$address" --simulation 1 --officers "$home/officers" \
    --instructions "${INSTRUCTIONS:-20000}"
must_hold
