# Two commands on a fresh machine: `make demo` opens the app, `make test` passes the tests.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
# Compiled modules start the app three to five times faster than uncompiled ones.
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONPATH
.DEFAULT_GOAL = demo
.PHONY: demo run test check lint types house deps format locks pictures words keys quarter torture bench clean

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit("salestui needs Python 3.11 or newer") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(BIN)/python requirements/run.txt pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.dev: $(VENV)/.run requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	touch $@

demo: $(VENV)/.run ## the app on demo data
	$(BIN)/salestui demo

run: $(VENV)/.run ## the app on your own data
	$(BIN)/salestui

test: $(VENV)/.dev ## the tests, with branch coverage
	$(BIN)/coverage erase
	$(BIN)/python -m pytest -n 4 --dist worksteal --cov --cov-branch --cov-report=term:skip-covered
	$(BIN)/coverage report --include='data/*' --fail-under=95 --format=total
	$(BIN)/coverage report --fail-under=90 --format=total

lint: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/.dev
	$(BIN)/mypy

house: $(VENV)/.dev
	$(BIN)/lint-imports

deps: $(VENV)/.dev
	$(BIN)/deptry .

check: lint types house deps test ## everything that must hold before a change lands

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

words: $(VENV)/.dev ## collect the words of the UI and compile the translations
	$(BIN)/python -m tests.words

keys: $(VENV)/.dev ## write the tables of docs/keys.md from the screens
	$(BIN)/python -m tests.keys

pictures: $(VENV)/.dev ## draw the pictures of docs/ from the running app
	$(BIN)/python -m tests.pictures

quarter: $(VENV)/.dev ## live a quarter of a rep's life on invented customers, and hold the cadences to their word
	$(BIN)/python -m tests.quarter

torture: $(VENV)/.dev ## kill it, cut its power, fill its disk: try every promise of docs/reliability.md in full
	$(BIN)/python -m tests.torture --write

bench: $(VENV)/.dev ## measure it at a terminal beside a bare Textual app: docs/performance.md
	$(BIN)/python -m compileall -q salestui screens data
	$(BIN)/python -m tests.bench --write

locks: ## write the hashed requirement files anew (needs uv)
	uv pip compile --universal --no-strip-extras --generate-hashes --no-header --no-annotate --python-version 3.11 --group pyproject.toml:build pyproject.toml -o requirements/run.txt
	uv pip compile --universal --no-strip-extras --generate-hashes --no-header --no-annotate --python-version 3.11 --group pyproject.toml:build --group pyproject.toml:check --group pyproject.toml:test pyproject.toml -c requirements/run.txt -o requirements/dev.txt

clean:
	rm -rf $(VENV) build dist .coverage* .mypy_cache .pytest_cache .ruff_cache
