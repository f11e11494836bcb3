#!/bin/sh
# All tests: form, build, the tests beside a private cluster, the thread sanitizer over the wrapper, the schema.
# BASSIN_FAST=1 leaves out the thread sanitizer.
set -eu
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$1"; }

# With BASSIN_TEST_DATABASE set: called again by itself under with-test-cluster.sh.
beside_cluster() {
    summary=$(mktemp "${TMPDIR:-/tmp}/bassin-tests.XXXXXX")
    trap 'rm -f "$summary" "$summary.status"' EXIT

    step "Tests"
    tests --skip-build
    closing=$(grep 'Test run with' "$summary" | tail -n 1)

    if [ -z "${BASSIN_FAST:-}" ]; then
        step "Thread sanitizer over PostgresTests"
        tests --sanitize=thread --scratch-path .build-tsan --filter PostgresTests
    fi

    step "Schema"
    scripts/schema.sh check

    step "All passed"
    echo "$closing"
}

# The log goes through tee, so the status has to come back by a file. A test that waits for ever is a failure.
tests() {
    { timeout -k 10 900 swift test --disable-xctest "$@" 2>&1 && echo 0 >"$summary.status" || echo 1 >"$summary.status"; } \
        | grep --line-buffered -v -e '^◇' -e ' started\.$' | tee "$summary"
    [ "$(cat "$summary.status")" = 0 ] || exit 1
    grep -q 'Test run with [1-9][0-9]* tests* in .* passed' "$summary" || { echo "No test was run" >&2; exit 1; }
}

if [ "${1:-}" = beside-cluster ]; then
    beside_cluster
    exit 0
fi
step "Form"
scripts/lint.sh
step "Build"
swift build --build-tests
exec scripts/with-test-cluster.sh scripts/test.sh beside-cluster
