# All set-up happens by itself: a fresh Debian 12 with git, make, ca-certificates, sudo (or root) and a Swift toolchain is enough.

PORT ?= 8080
DATA ?= data

.PHONY: help run test check lint format bench setup clean

help: ## This list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build, play the demo once, serve on 127.0.0.1 (PORT=8080 DATA=data)
	@scripts/run "$(DATA)" "$(PORT)"

test: ## All tests, on SQLite and PostgreSQL (FILTER=regex for some)
	@scripts/test $(if $(FILTER),--filter "$(FILTER)")

check: ## test, lint and the long checks
	@scripts/check

lint: ## Format, scripts, course content, without running tests
	@scripts/lint

format: ## Bring Swift files into form
	@scripts/format

bench: ## Measure, and write docs/benchmarks.md
	@scripts/setup test
	@scripts/build
	@scripts/bench

setup: ## Only install what run and test need
	@scripts/setup test

clean: ## Remove all that was built, but not the data
	rm -rf .build .build-* .venv
