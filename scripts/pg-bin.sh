#!/bin/sh
# Prints the folder of the newest PostgreSQL server programs (initdb, pg_ctl, postgres); exits 1 when there are none.
set -eu

if [ -n "${BASSIN_PG_BIN:-}" ]; then
    echo "$BASSIN_PG_BIN"
    exit 0
fi
newest=$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -t / -k 5 -n | tail -n 1)
[ -n "$newest" ] || newest=$(command -v initdb || true)
[ -n "$newest" ] || exit 1
dirname "$newest"
