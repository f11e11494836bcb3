#!/bin/sh
# The nomination year 2025, simulated, stored and reported.
set -eu
cd "$(dirname "$0")/.."
bassin=.build/release/bassin

"$bassin" run scenarios/canada-2025.yaml
for report in nominations_by_province federal_rounds; do
    "$bassin" report "$report"
done
