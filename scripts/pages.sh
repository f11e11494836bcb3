#!/bin/sh
# The page of the federal pool and of each nominee program, in both languages, as docs/programs/XX.md and XX.fr.md.
set -eu
cd "$(dirname "$0")/.."
bassin=$(swift build --show-bin-path)/bassin
mkdir -p docs/programs
for program in federal AB BC MB NB NL NS NT ON PE SK YT; do
    "$bassin" law page "$program" --lang en >"docs/programs/$program.md"
    "$bassin" law page "$program" --lang fr >"docs/programs/$program.fr.md"
done
