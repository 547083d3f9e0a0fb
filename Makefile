# Everything that is done with this repo: `make help`. Only Python 3.11 or newer is needed; what
# works on the front end (`make bundle`) also wants Node 20.
# On the command line: PYTHON=python3.12 chooses the Python, VENV=folder the environment,
# LAB_ARGS=--no-browser goes to JupyterLab, SITE_ARGS="--only 01-interactive-lesson" to the site,
# PYTEST_ARGS="-k tree" to pytest.

VENV ?= .venv
LAB_ARGS ?=
PYTEST_ARGS ?=
# Most tests wait for a browser or a kernel, two fifths of their time: three at a time keep two cores
# busy. The tests of one file run in one process.
WORKERS ?= 3
parallel = -n $(WORKERS) --dist loadfile --no-loadscope-reorder
counted = --cov=hclust_widgets --cov-report=term:skip-covered
quick = -m "not slow and not browser and not notebooks" tests/unit tests/contract hclust_widgets
RUNS ?= 5
BENCH_ARGS ?=
SITE_ARGS ?=
GALLERY_ARGS ?=
# The GitHub account that holds the repository: for links to Binder.
OWNER ?=
binder = https://mybinder.org/v2/gh/$(OWNER)/hclust_widgets/HEAD

export PIP_DISABLE_PIP_VERSION_CHECK = 1
export PIP_ROOT_USER_ACTION = ignore
# Compiled modules are kept, those of the tests too: pytest takes 8 s to compile all of them.
unexport PYTHONDONTWRITEBYTECODE

py = $(VENV)/bin/python
# UV names uv, which installs the same in a tenth of the time: CI brings it. In CI nothing is compiled
# on installing: most modules of those packages are never imported.
UV ?=
pip_install = $(if $(UV),$(UV) pip install --quiet --python $(py),$(py) -m pip install --quiet $(if $(CI),--no-compile))
has_node = command -v node >/dev/null 2>&1
# JupyterLab refuses to run as root unless told.
as_root = $(if $(filter 0,$(shell id -u)),--allow-root)

.DEFAULT_GOAL := help
.PHONY: help lesson check coverage test test-js test-python steadiness lint lint-python lint-js notebooks \
        bundle generated bench screenshots site owner lite lite-check gallery app lab-app \
        binder-check clean

help: ## Show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) \
		| while IFS='|' read -r name what; do printf '  make %-13s %s\n' "$$name" "$$what"; done

lesson: $(VENV)/.lab ## Open the lesson with its widgets (LAB_ARGS=--no-browser: only serve it)
	$(py) -m jupyterlab $(as_root) --LabApp.default_url=/lab/tree/01-interactive-lesson.ipynb \
		$(LAB_ARGS) notebooks/01-interactive-lesson.ipynb

check: $(VENV)/.dev ## Check what is quick and needs no browser or kernel: lint, types, unit tests
	$(MAKE) --no-print-directory --jobs=$(WORKERS) --output-sync=target lint-python lint-js test-js
	$(py) -m pytest $(parallel) $(quick) $(PYTEST_ARGS)

coverage: $(VENV)/.test ## Run the same unit tests, and print which share of the lines they reach
	$(py) -m pytest $(parallel) $(quick) $(counted) $(PYTEST_ARGS)

test: test-js test-python ## Run all tests: front end, package, notebooks, browser

test-js:
	@if $(has_node); then node --test $$(find js/test tests/contract -name "*.test.mjs"); \
	elif [ -n "$(CI)" ]; then echo "Node 20 or newer is needed in CI." >&2; exit 1; \
	else echo "The front end's own tests are left out: Node is not here."; fi

test-python: $(VENV)/.test
	@scripts/ensure_browser.sh $(py)
	@if command -v npm >/dev/null 2>&1; then \
		$(MAKE) --no-print-directory js/node_modules/.package-lock.json; \
	elif [ -n "$(CI)" ]; then echo "Node 20 or newer is needed in CI." >&2; exit 1; \
	else echo "The tests with axe-core are left out: Node is not here."; fi
	$(py) scripts/run_tests.py $(parallel) $(if $(CI),$(counted)) $$(command -v npm >/dev/null 2>&1 || echo --deselect tests/browser/looks/test_axe.py) $(PYTEST_ARGS)

steadiness: $(VENV)/.test ## Run the browser tests RUNS times on a busy machine, and count failures
	@scripts/ensure_browser.sh $(py)
	$(py) scripts/steadiness.py $(RUNS)

lint: lint-python lint-js ## Check style, types, import rules, and that notebooks are in step

lint-python: $(VENV)/.dev
	$(py) -m ruff check .
	$(py) -m ruff format --check .
	$(py) -m mypy
	$(VENV)/bin/lint-imports --no-cache
	$(py) scripts/check_private.py
	$(py) scripts/build_notebooks.py --check

lint-js:
	@if $(has_node); then $(MAKE) --no-print-directory js/node_modules/.package-lock.json \
		&& npm --prefix js run --silent check; \
	elif [ -n "$(CI)" ]; then echo "Node 20 or newer is needed in CI." >&2; exit 1; \
	else echo "The front end's types are not checked: Node is not here."; fi

notebooks: $(VENV)/.test ## Make notebooks/*.ipynb from notebooks/src
	$(py) scripts/build_notebooks.py

bundle: js/node_modules/.package-lock.json ## Build hclust_widgets/static from js (wants Node)
	npm --prefix js run --silent build

generated: $(VENV)/.test ## Make all that is generated and committed anew
	$(py) scripts/make_golden.py
	$(py) scripts/make_colormaps.py
	$(MAKE) --no-print-directory bundle notebooks

bench: $(VENV)/.dev ## Measure the time from a change to the finished pictures
	$(py) -m benchmarks $(BENCH_ARGS)

screenshots: $(VENV)/.test ## Take the pictures of docs/ in a real browser
	@scripts/ensure_browser.sh $(py)
	$(py) scripts/screenshots.py

site: $(VENV)/.test ## Make pages of all lessons that work without Python, in site/ (OWNER=account: with links to Binder)
	$(py) scripts/build_site.py $(if $(OWNER),--binder $(binder)) $(SITE_ARGS)

owner: ## Put OWNER=account, your GitHub account, into the README's links to Binder
	@test -n "$(OWNER)" || { echo "Say whose: make owner OWNER=your-account" >&2; exit 1; }
	sed -i.old 's|/gh/[^/]*/hclust_widgets/|/gh/$(OWNER)/hclust_widgets/|g' README.md && rm README.md.old

lite: $(VENV)-lite/.ready ## Build JupyterLab with Python in the browser (lite/README.md)
	$(VENV)-lite/bin/python scripts/build_lite.py

lite-check: lite $(VENV)/.test ## Use widgets in that JupyterLab, in a real browser (wants npm)
	@scripts/ensure_browser.sh $(py)
	$(py) scripts/lite_check.py

gallery: $(VENV)-gallery/.ready ## Draw ten real tables beside what other programs make of them, for docs/gallery
	$(VENV)-gallery/bin/python scripts/gallery.py $(GALLERY_ARGS)

app: $(VENV)/.app ## Open the explorer as an app, for a table of your own
	$(VENV)/bin/hclust-widgets app

lab-app: $(VENV)/.app ## Open the linkage lab as an app, to move points about in class
	$(py) -m voila hclust_widgets/apps/lab.ipynb --Voila.ip=127.0.0.1 $(LAB_ARGS)

binder-check: $(VENV)/.test ## Build what Binder would, without Docker; run and walk its notebooks
	@scripts/ensure_browser.sh $(py)
	scripts/binder_check.sh --walk $(py)

clean: ## Remove what can be made again, the environment too
	rm -rf $(VENV) $(VENV)-lite $(VENV)-gallery js/node_modules build dist site lite/build lite/.cache
	rm -rf .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamps: a second run installs nothing unless pyproject.toml has changed.
$(VENV)/bin/python:
	@scripts/make_venv.sh $(VENV)

$(VENV)/.lab $(VENV)/.app $(VENV)/.test $(VENV)/.dev: $(VENV)/.%: pyproject.toml | $(VENV)/bin/python
	$(pip_install) --editable '.[$*]'
	@touch $@

$(VENV)-lite/.ready: lite/requirements.txt
	@scripts/make_venv.sh $(VENV)-lite
	$(VENV)-lite/bin/python -m pip install --quiet --requirement lite/requirements.txt
	@touch $@

$(VENV)-gallery/.ready: scripts/gallery_requirements.txt pyproject.toml
	@scripts/make_venv.sh $(VENV)-gallery
	$(VENV)-gallery/bin/python -m pip install --quiet --editable . --requirement scripts/gallery_requirements.txt
	$(VENV)-gallery/bin/python -m pip install --quiet --no-deps ISLP==0.6.0
	@touch $@

js/node_modules/.package-lock.json: js/package-lock.json
	npm --prefix js ci --no-audit --no-fund --loglevel=error
	@touch $@
