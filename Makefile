# Two commands do all the set-up: `make run` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -q install --require-hashes
export PYTHONPATH := src
# Each worker imports every test, and many tests start the program: compiled once, not each time.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test check proofs types mypy pyright contracts tests soak reach bench gallery bundle deb languages lock licences clean

run: .venv/app.stamp
	@packaging/run.sh

test: check proofs tests

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/app.stamp: requirements/app.txt | .venv/bin/python
	@packaging/system-libraries.sh
	$(PIP) -r requirements/app.txt
	@touch $@

.venv/dev.stamp: requirements/dev.txt .venv/app.stamp
	$(PIP) -r requirements/dev.txt
	@touch $@

check: .venv/dev.stamp
	$(BIN)/ruff format --check src tests packaging resources
	$(BIN)/ruff check src tests packaging resources

# The two that take longest side by side, then the third beside what is left of them.
proofs: .venv/dev.stamp
	@$(MAKE) --no-print-directory -j2 pyright mypy contracts

types: .venv/dev.stamp
	@$(MAKE) --no-print-directory -j2 mypy pyright

mypy pyright: .venv/dev.stamp
	$(BIN)/$@

contracts: .venv/dev.stamp
	$(BIN)/lint-imports --no-cache

tests: .venv/dev.stamp
	QT_QPA_PLATFORM=offscreen packaging/in_memory.sh $(BIN)/python -m pytest -q -n 2

# What Firefox runs to fill in forms, by the hash in its lock file.
.venv/pdfjs.stamp: $(wildcard packaging/pdfjs/*) .venv/dev.stamp
	@mkdir -p .venv/pdfjs && cp packaging/pdfjs/* .venv/pdfjs/
	$(BIN)/python packaging/pdfjs/install.py .venv/pdfjs
	@touch $@

# Long runs, each going on where the last one stopped: `make soak MINUTES=10` gives every row so long.
# Before them the documents of sixty objectives, and forms filled in by what Firefox runs.
soak: .venv/dev.stamp .venv/pdfjs.stamp
	APPRAISAL_SOAK=build/soak APPRAISAL_SOAK_MINUTES=0 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n 2 tests/reporting tests/exchange/forms
	PYTHONPATH=src:. $(BIN)/python packaging/soak.py $(if $(MINUTES),--minutes $(MINUTES))

# What a screen reader is told by the real window, over AT-SPI on a screen of its own. Needs Debian's
# at-spi2-core, gir1.2-atspi-2.0, python3-gi, xvfb and dbus; with PROGRAM=appraisal-app, which walks
# through an installed build from outside, openbox as well.
ifdef PROGRAM
reach:
	packaging/reach/desktop.sh /usr/bin/python3 packaging/reach/walk.py $(PROGRAM)
else
reach: .venv/dev.stamp
	xvfb-run -a dbus-run-session -- /usr/bin/python3 packaging/ask_at_spi.py
endif

# Every text of the window, for Qt Linguist: docs/languages.md.
languages: .venv/dev.stamp
	$(BIN)/python packaging/languages.py

# Timings, always as ratios measured side by side in one run, as a table: docs/performance.md.
# `make bench PART=start` measures one part; OUT is where a frozen build is looked for.
bench: .venv/dev.stamp
	OUT=$(OUT) QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/bench $(PART)

# A picture of every screen, light and dark, at 100 and 200 %, and of every document of two reviews.
gallery: .venv/dev.stamp
	@rm -rf build/gallery && mkdir -p build/gallery
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m appraisal_app example build/gallery/example.appraisal --no-passphrase
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m appraisal_app gallery build/gallery/example.appraisal build/gallery/screens
	$(BIN)/python -m appraisal_app export build/gallery/example.appraisal --all build/gallery/papers
	$(BIN)/python -m appraisal_app export build/gallery/example.appraisal --cycle 2024/25 --all build/gallery/papers-signed
	$(BIN)/python packaging/page_pictures.py build/gallery/papers build/gallery/pages
	$(BIN)/python packaging/page_pictures.py build/gallery/papers-signed build/gallery/pages-signed

# For those who install: docs/packaging.md. OUT is where builds go.
OUT ?= build/packages

$(OUT)/venv.stamp: requirements/app.txt requirements/packaging.txt
	@DISPLAY=: packaging/system-libraries.sh
	@mkdir -p $(OUT) && rm -rf $(OUT)/venv
	$(PYTHON) -m venv $(OUT)/venv
	$(OUT)/venv/bin/python -m pip --disable-pip-version-check -q install --require-hashes -r requirements/app.txt -r requirements/packaging.txt
	@touch $@

bundle: $(OUT)/venv.stamp
	packaging/bundle/make.sh $(OUT)

deb: bundle
	packaging/linux/make-deb.sh $(OUT)

# Locks the dependencies anew, with hashes and without any address.
lock:
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 -q pyproject.toml -o requirements/app.txt
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 -q pyproject.toml --group dev -o requirements/dev.txt
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 -q requirements/packaging.in -c requirements/app.txt -o requirements/packaging.txt
	@echo "Now make licences: what changed may stand under another one."

# The list of licences that the program shows.
licences: $(OUT)/venv.stamp
	$(OUT)/venv/bin/python packaging/licences/listing.py

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
