# SPDX-License-Identifier: GPL-3.0-or-later
# What is done with a checkout. PYTHON=/path/to/python3.12 chooses the interpreter.

.DEFAULT_GOAL := help
.PHONY: help run test lint format bench chaos quality screenshots icons translations docs hooks lock wheel deb portable try-packages clean

PYTHON ?=
export PYTHON
ENVIRONMENT := sh packaging/environment.sh
IN_VENV := .venv/bin/python
LOCK := pip compile --quiet --universal --python-version 3.12 --generate-hashes --no-emit-index-url --no-header

# The name as it was typed, as one word for the shell, whatever it holds.
unexport FILE
QUOTE := '
FILE_WORD = $(if $(value FILE),$(QUOTE)$(subst $(QUOTE),$(QUOTE)\$(QUOTE)$(QUOTE),$(value FILE))$(QUOTE))

help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' Makefile

run: ## set up, then open the window (FILE=video.mkv adds it); without a display, encode that file or a sample
	@$(ENVIRONMENT) run
	@$(IN_VENV) packaging/start.py $(FILE_WORD)

test: ## set up, then run all tests (ARGS="tests/unit -k plan" chooses)
	@$(ENVIRONMENT) dev
	@$(IN_VENV) -m pytest -n auto --maxprocesses 8 --dist worksteal $(ARGS)

lint: ## set up, then check style, types and shell scripts
	@$(ENVIRONMENT) dev
	@$(IN_VENV) -m ruff check
	@$(IN_VENV) -m ruff format --check
	@$(IN_VENV) -m mypy
	@.venv/bin/shellcheck .ci/run packaging/*.sh packaging/macos/*.sh

format: ## set up, then mend what the linter can mend
	@$(ENVIRONMENT) dev
	@$(IN_VENV) -m ruff check --fix
	@$(IN_VENV) -m ruff format

bench: ## set up, then compare with other tools (FOOTAGE=film.mkv, ARGS="--only warm-x264"); writes docs/benchmarks.md
	@$(ENVIRONMENT) dev
	@$(IN_VENV) -m benchmarks --write $(ARGS)

chaos: ## set up, then do to encodes what nobody wants to happen and look what is left (ARGS="--only kills"); writes docs/reliability.md
	@$(ENVIRONMENT) dev
	@$(IN_VENV) -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes \
		-r requirements-chaos.lock || echo "Without atheris, which cannot be installed here, inputs are changed blindly." >&2
	@$(IN_VENV) -m tests.chaos --write $(ARGS)

quality: ## set up, then show what qualities 1 to 10 make of FILMS="one.mp4 other.mp4", with each encoder that works here
	@$(ENVIRONMENT) run
	@$(IN_VENV) -m benchmarks.quality $(FILMS)

screenshots: ## set up, then take the pictures of docs/images (ARGS="--only animated")
	@$(ENVIRONMENT) run
	@PYTHONPATH=packaging $(IN_VENV) -m screenshots $(ARGS)

icons: ## set up, then write the application's icon for every platform into build/icons
	@$(ENVIRONMENT) run
	@$(IN_VENV) packaging/icons.py build/icons

translations: ## collect the texts of the source into packaging/translations, and compile them
	@$(ENVIRONMENT) run
	@PYTHONPATH=packaging $(IN_VENV) -m translations update

docs: ## set up, write the lists that the program knows itself, and make the site in build/site; fails on a dead link
	@$(ENVIRONMENT) dev
	@PYTHONPATH=. QT_QPA_PLATFORM=offscreen $(IN_VENV) packaging/reference.py
	@NO_MKDOCS_2_WARNING=true $(IN_VENV) -m mkdocs build --quiet --strict

hooks: ## set up, and have style, types and rooms checked before each commit
	@$(ENVIRONMENT) dev
	@.venv/bin/pre-commit install

lock: ## resolve the dependencies anew (needs uv)
	uv $(LOCK) --upgrade --group build pyproject.toml -o requirements.lock
	uv $(LOCK) --upgrade --group dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	uv $(LOCK) --upgrade --group chaos -o requirements-chaos.lock
	uv $(LOCK) --upgrade --group python -o requirements-python.lock

wheel: ## build the wheel into dist/
	@$(ENVIRONMENT) run
	@$(IN_VENV) -m hatchling build --target wheel

deb: ## set up, then build the package for Debian into dist/ (needs gcc, patchelf, dpkg-dev's tools)
	@$(ENVIRONMENT) run
	@PYTHONPATH=. $(IN_VENV) packaging/package.py deb

portable: ## set up, then build the folder that runs anywhere on Linux into dist/ (needs gcc, patchelf, zstd)
	@$(ENVIRONMENT) run
	@PYTHONPATH=. $(IN_VENV) packaging/package.py portable

try-packages: ## as root, install and use both in a Debian that holds nothing else (ARGS="deb --film film.mkv")
	@PYTHONPATH=. $(IN_VENV) packaging/try_packages.py $(ARGS)

clean: ## remove what can be made again
	rm -rf .venv .python .uv build dist .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis ripgui-demo resources/translations
	find ripgui tests benchmarks packaging stubs -name __pycache__ -type d -prune -exec rm -rf {} +
