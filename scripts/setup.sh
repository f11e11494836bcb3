#!/bin/sh
# Installs what building and running needs and is missing: `setup.sh`, or `setup.sh test` for the tests as well.
# Exits 2 with what to do when it cannot.
set -eu
cd "$(dirname "$0")/.."

stop() {
    printf '%s\n' "$@" >&2
    exit 2
}

needs_swift() {
    command -v swift >/dev/null || stop "Swift 6.2 or newer is needed: https://www.swift.org/install/"
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
    # shellcheck disable=SC2086 # two words on purpose
    set -- ${version:-0 0}
    if [ "$1" -lt 6 ] || { [ "$1" -eq 6 ] && [ "$2" -lt 2 ]; }; then
        stop "Swift $1.$2 is too old, 6.2 or newer is needed: https://www.swift.org/install/"
    fi
}

major() { "$(scripts/pg-bin.sh)/postgres" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/'; }

pgtap_is_there() {
    for folder in /usr/share/postgresql/"$(major)" "$("$(scripts/pg-bin.sh)/pg_config" --sharedir 2>/dev/null)"; do
        [ -f "$folder/extension/pgtap.control" ] && return 0
    done
    return 1
}

everything_is_there() {
    command -v pkg-config >/dev/null && pkg-config --exists libpq && scripts/pg-bin.sh >/dev/null || return 1
    [ "$scope" != test ] || pgtap_is_there
}

# The version of the server at hand, or else the one the distribution would install.
debian_major() {
    if scripts/pg-bin.sh >/dev/null; then
        major
    else
        apt-cache depends postgresql | sed -n 's/.*Depends: postgresql-\([0-9]*\)$/\1/p' | head -n 1
    fi
}

install_on_debian() {
    as_root=
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || stop "Neither root nor sudo: as root, run $(pwd)/scripts/setup.sh $scope"
        as_root=sudo
    fi
    echo "Installing what is missing of libpq-dev, pkg-config, postgresql${pgtap:+ and pgTAP}"
    $as_root apt-get -qq update
    packages="libpq-dev pkg-config"
    scripts/pg-bin.sh >/dev/null || packages="$packages postgresql"
    [ "$scope" != test ] || packages="$packages postgresql-$(debian_major)-pgtap"
    # shellcheck disable=SC2086 # a list of words on purpose
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
        install --yes --no-install-recommends $packages >/dev/null
}

scope=${1:-run}
pgtap=
[ "$scope" != test ] || pgtap=pgtap
needs_swift
everything_is_there && exit 0
if [ -f /etc/debian_version ] && command -v apt-get >/dev/null; then
    install_on_debian
    everything_is_there || stop "Something is still missing: libpq, pkg-config, the PostgreSQL server${pgtap:+ or pgTAP}"
    exit 0
fi
stop "Please install, then try again:" \
    "  libpq with its headers, pkg-config, the PostgreSQL server 15 or newer${pgtap:+, pgTAP for that server}" \
    "  Fedora:  dnf install libpq-devel pkgconf postgresql-server${pgtap:+ pgtap}" \
    "  Alpine:  apk add libpq-dev pkgconf postgresql" \
    "  macOS:   brew install libpq pkgconf postgresql@17" \
    "If the server's programs are not on the PATH, set BASSIN_PG_BIN to their folder."
