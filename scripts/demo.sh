#!/bin/sh
# The nomination year 2025: simulated, stored, reported by SQL and verified.
set -eu
cd "$(dirname "$0")/.."
bassin=.build/release/bassin

"$bassin" run scenarios/canada-2025.yaml
for report in province_summary federal_rounds round_errors; do
    echo
    "$bassin" report "$report" --quiet
done
echo
"$bassin" verify
echo
"$bassin" db status
echo "Go on with:  $bassin report    $bassin explain 1    $bassin db psql"
echo "             psql \"$("$bassin" db url)\" -c 'select * from report.nomination limit 5'"
