# Read by load.sh and faults.sh: a private cluster of its own, the simulation of 2025 open in February with every side led by
# people, and a login for each of 64 sessions.
bassin=.build/release/bassin
home=$(mktemp -d "${TMPDIR:-/tmp}/bassin-shared.XXXXXX")
chmod 755 "$home"
export XDG_DATA_HOME="$home"
unset BASSIN_DATABASE_URL PGHOST PGDATABASE PGSERVICE || true
coordinators=

end_all() {
    trap '' INT TERM
    for process in $coordinators; do kill -9 "$process" 2>/dev/null || true; done
    "$bassin" db stop >/dev/null 2>&1 || true
    rm -rf "$home"
}
trap end_all EXIT
trap 'exit 130' INT TERM

coordinate() {
    "$bassin" coordinate --quiet >>"$home/coordinator.log" 2>&1 &
    coordinators="$coordinators $!"
    coordinator=$!
}

# A login that acts for a side, as a line of the file of officers: its address, a tab, the side.
officer() {
    password=$("$bassin" officer add "$1" $2 --quiet | sed 's/^[^:]*: //')
    printf '%s&password=%s\t%s\n' "$("$bassin" db url --as "$1")" "$password" "$3" >>"$home/officers"
}

open_simulation() {
    "$bassin" setup --quiet
    "$bassin" open scenarios/canada-2025.yaml --clock everyone
    "$bassin" advance --to 2025-02-15 --wait 120
    address=$("$bassin" db url)
    for province in AB BC MB NB NL NS NT ON PE SK YT; do
        "$bassin" autopilot "$province" off --quiet >/dev/null
        lower=$(echo "$province" | tr 'A-Z' 'a-z')
        for desk in 1 2 3 4; do officer "$lower.$desk" "--province $province" "$province"; done
    done
    "$bassin" autopilot federal off --quiet >/dev/null
    for desk in 1 2 3 4 5 6; do officer "federal.$desk" --federal federal; done
    officer clock --facilitator facilitator
    for desk in 1 2 3 4 5 6 7 8 9 10 11 12 13; do officer "observer.$desk" --observer observer; done
}

# Everything that must hold of the simulation afterwards.
must_hold() {
    "$bassin" verify --replay
    psql "$address" -At -v ON_ERROR_STOP=1 -f scripts/shared-simulation.sql
}
