#!/bin/sh
# Checks the form of every Swift file; any finding is a failure.
set -eu
cd "$(dirname "$0")/.."
exec swift format lint --strict --parallel --recursive Package.swift Plugins Sources Tests sql
