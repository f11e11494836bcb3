.PHONY: demo test bench properties load faults lint format setup schema pages clean

demo: ## The nomination year 2025, simulated, stored and reported
	@scripts/setup.sh
	swift build -c release --product bassin
	@scripts/demo.sh

test: ## Everything that must hold; BASSIN_FAST=1 leaves out the thread sanitizer
	@scripts/setup.sh test
	@scripts/test.sh

bench: ## Timings of the kernel, of the scorer and of bassin score
	@scripts/setup.sh
	swift build -c release --product bassin
	swift build -c release --product kernel-bench
	.build/release/kernel-bench

properties: ## What must hold of every ranking version, on CANDIDATES random candidates (ten million)
	@scripts/setup.sh
	swift build -c release --product kernel-bench
	.build/release/kernel-bench --properties $(or $(CANDIDATES),10000000)

load: ## Sixty-four officers at once on one simulation: how long they wait
	@scripts/setup.sh
	swift build -c release --product bassin
	swift build -c release --product live-load
	@scripts/load.sh

faults: ## Coordinators killed and the server stopped under load: nothing acknowledged is lost
	@scripts/setup.sh
	swift build -c release --product bassin
	swift build -c release --product live-load
	@scripts/faults.sh

lint: ## Checks the form of the sources
	@scripts/lint.sh

format: ## Brings the sources into form
	swift format --in-place --parallel --recursive Package.swift Plugins Sources Tests sql

setup: ## Installs what is missing
	@scripts/setup.sh test

schema: ## Writes sql/schema.sql anew from the migrations
	@scripts/setup.sh
	swift build --product bassin
	@scripts/with-test-cluster.sh scripts/schema.sh

pages: ## Writes docs/programs anew from the declarations of the law
	@scripts/setup.sh
	swift build --product bassin
	@scripts/pages.sh

clean: ## Removes what was built; the private cluster and its data stay
	rm -rf .build .build-tsan
