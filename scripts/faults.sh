#!/bin/sh
# The coordinator killed at random moments and the server stopped at once, under load: nothing acknowledged may be lost.
# KILLS and STOPS say how often (100 and 20), INSTRUCTIONS how many instructions are asked for meanwhile.
set -eu
cd "$(dirname "$0")/.."
. scripts/shared-simulation.sh
open_simulation
coordinate
coordinate
.build/release/live-load --database "$address" --simulation 1 --officers "$home/officers" \
    --instructions "${INSTRUCTIONS:-12000}" --pause 1000 >"$home/load.log" &
load=$!
kills=0
stops=0
while [ "$kills" -lt "${KILLS:-100}" ] || [ "$stops" -lt "${STOPS:-20}" ]; do
    moment=$(od -An -N1 -tu1 /dev/urandom)
    sleep "$((moment % 3)).$((moment % 10))"
    if [ "$kills" -lt "${KILLS:-100}" ]; then
        kill -9 "${coordinators##* }" 2>/dev/null || true
        coordinators=${coordinators% *}
        coordinate
        kills=$((kills + 1))
    fi
    if [ "$stops" -lt "${STOPS:-20}" ] && [ $((kills % 5)) -eq 0 ]; then
        # What the server calls an immediate stop: no goodbye to anybody, and recovery from the log at the next start.
        kill -QUIT "$("$bassin" db status --lang en | sed 's/.*process //')"
        sleep 0.5
        "$bassin" db start --quiet
        stops=$((stops + 1))
    fi
done
echo "$kills coordinators killed, $stops immediate stops of the server"
wait "$load" || true
cat "$home/load.log"
# The last coordinator answers what still waits.
sleep 5
must_hold
