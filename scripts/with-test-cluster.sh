#!/bin/sh
# Runs a command beside a throw-away PostgreSQL cluster: `with-test-cluster.sh COMMAND…`.
# The cluster listens on a socket in a private folder only; BASSIN_TEST_DATABASE tells the command how to connect.
# It never syncs to disk, and it is gone when the command ends, however it ends.
set -eu
bin=$("$(dirname "$0")/pg-bin.sh") || { echo "No PostgreSQL server programs found" >&2; exit 2; }
folder=$(mktemp -d "${TMPDIR:-/tmp}/bassin-test.XXXXXX")
child=

# PostgreSQL refuses to run as root.
server() {
    if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

clean_up() {
    trap '' INT TERM HUP
    [ -z "$child" ] || kill -TERM "$child" 2>/dev/null || true
    [ -z "$child" ] || wait "$child" 2>/dev/null || true
    [ ! -f "$folder/data/postmaster.pid" ] || server "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null || true
    rm -rf "$folder"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

[ "$(id -u)" -ne 0 ] || chown postgres "$folder"
server "$bin/initdb" --no-sync --auth=trust --username=postgres --encoding=UTF8 --locale=C.UTF-8 \
    -D "$folder/data" >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
server "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/log" -w start -o "-k $folder -c listen_addresses='' \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c jit=off \
    -c max_connections=200" >/dev/null || { cat "$folder/data/log" >&2; exit 1; }

BASSIN_TEST_DATABASE="host=$folder user=postgres dbname=postgres"
export BASSIN_TEST_DATABASE
# In the background, so that a signal to this script is acted on at once and not when the command ends.
"$@" <&0 &
child=$!
status=0
wait "$child" || status=$?
child=
exit "$status"
