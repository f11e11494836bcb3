#!/bin/sh
# Sixty-four officers at once on the simulation of 2025: how long they wait, and whether everything holds afterwards.
# INSTRUCTIONS says how many instructions are asked for (20,000); PAUSE how many milliseconds an officer thinks at most
# between an answer and the next request (1,000; 0 for as fast as answers come).
set -eu
cd "$(dirname "$0")/.."
. scripts/shared-simulation.sh
open_simulation
coordinate
.build/release/live-load --database "$address" --simulation 1 --officers "$home/officers" \
    --instructions "${INSTRUCTIONS:-20000}" --pause "${PAUSE:-1000}"
must_hold
