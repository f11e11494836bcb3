#!/bin/sh
# What the migrations amount to, as sql/schema.sql: `schema.sh` writes it, `schema.sh check` compares it.
# Runs under with-test-cluster.sh.
set -eu
cd "$(dirname "$0")/.."
bin=$(scripts/pg-bin.sh)
host=${BASSIN_TEST_DATABASE#host=}
host=${host%% *}
name=bassin_schema_$$
major=$("$bin/pg_dump" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')
dump=$(mktemp "${TMPDIR:-/tmp}/bassin-schema.XXXXXX")
trap 'rm -f "$dump"; "$bin/dropdb" -h "$host" -U postgres --if-exists --force "$name"' EXIT

"$bin/createdb" -h "$host" -U postgres "$name"
BASSIN_DATABASE_URL="postgresql:///$name?host=$host&user=postgres" "$(swift build --show-bin-path)/bassin" setup --quiet
# Settings and comments differ between minor versions and from dump to dump; the schema does not.
{
    echo "-- What the migrations amount to, as PostgreSQL $major dumps it. Written by \`make schema\`, never by hand."
    "$bin/pg_dump" -h "$host" -U postgres --schema-only --no-owner "$name" \
        | grep -v -E '^(--|SET |SELECT pg_catalog\.set_config|\\(un)?restrict )' | cat -s
} >"$dump"

if [ "${1:-write}" = write ]; then
    cp "$dump" sql/schema.sql
elif dumped=$(sed -n '1s/.* as PostgreSQL \([0-9]*\) dumps it.*/\1/p' sql/schema.sql) \
    && [ -n "$dumped" ] && [ "$dumped" != "$major" ]; then
    echo "sql/schema.sql is of PostgreSQL $dumped and the server at hand is $major: not compared"
elif ! diff -u sql/schema.sql "$dump"; then
    echo "sql/schema.sql is not what the migrations amount to: run make schema and review the difference" >&2
    exit 1
fi
