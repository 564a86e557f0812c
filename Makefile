# Two targets do everything on a fresh Debian or Ubuntu machine with Swift 6.1 or later: `make site` and `make test`.

CONFIGURATION ?= debug
BUILT = .build/$(CONFIGURATION)/overseen
# The reference clinic is written for this day.
AS_OF = 2026-11-23

.PHONY: site build release test bench bench-profile lint format clean

site: build ## Check and build the reference clinic into _site/
	$(BUILT) build site -o _site --as-of $(AS_OF)
	@echo
	@echo "The site is in _site. Open one of these in a browser:"
	@echo "  _site/public/index.html    the clinic's model of care"
	@echo "  _site/staff/index.html     the oversight register"
	@for id in p-0147 p-0139; do \
		echo "  _site/patients/$$(awk -v id=$$id '$$1 == id {print $$2}' site/.overseen/addresses.tsv)/index.html    the plan of $$id"; done

build: ## Install what is missing, then build the command
	@scripts/need-system-library
	@scripts/embed-text
	swift build -c $(CONFIGURATION) --product overseen

release: ## The command for use, optimised and in one file: _release/overseen
	@scripts/build-release

test: build ## All tests, with a summary as the last line
	@CONFIGURATION=$(CONFIGURATION) scripts/test

bench: ## Compare with Hugo and hold both against the goals; listens to PATIENTS, RUNS, SCALE, RESULTS, OVERSEEN
	@Tests/Benchmarks/run

bench-profile: ## Where a full build spends its time; listens to PATIENTS, PROFILER, OVERSEEN
	@Tests/Benchmarks/profile

lint: ## The formatter's rules, strictly
	swift format lint --strict -r Package.swift Sources Plugins Templates Tests

format: ## Format all Swift files
	swift format -i -r Package.swift Sources Plugins Templates Tests

clean:
	rm -rf .build .build-release _release _site .venv
