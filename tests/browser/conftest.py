"""Real browser, real JupyterLab, Notebook 7 and Voilà. README.md lists the helpers."""

from __future__ import annotations

import pathlib
import re
import sys
from collections.abc import Generator, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect

sys.path.insert(0, str(pathlib.Path(__file__).parent))

from support.chromium import ARGS, NO_BROWSER, find_browser
from support.kept import KeptPage
from support.kernels import Kernels, prepared_kernels
from support.notebook import PATIENCE
from support.servers import PYTHON, Server, serve
from support.sites import build_one_lesson
from support.stuck import ended_if_stuck
from support.watch import Watch

HERE = pathlib.Path(__file__).parent
_FAILED = pytest.StashKey[bool]()
# Playwright's own 5 s are too few on a machine that is busy with other tests.
expect.set_options(timeout=PATIENCE / 2)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what stands in this folder, so that ``-m "not browser"`` leaves it out."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any], playwright: Playwright
) -> dict[str, Any]:
    """Start the browser that is there; fail, and never skip, when there is none."""
    found = find_browser(
        playwright.chromium.executable_path,
        headed=browser_type_launch_args.get("headless") is False,
    )
    if found is None:
        pytest.fail(NO_BROWSER, pytrace=False)
    return {**browser_type_launch_args, "executable_path": found, "args": ARGS}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """Give each page the size of a usual window."""
    return {**browser_context_args, "viewport": {"width": 1400, "height": 1000}}


@pytest.fixture
def watch() -> Watch:
    """What goes wrong in the page; ``watch.allow(...)`` lets something pass."""
    watch = Watch()
    # anywidget says so two seconds after a model came that was closed before it was ready, which
    # is what becomes of an explorer when the next table comes at once; also of one that is ready
    # later on a busy machine: test_late_models.py shows that such a one works all the same.
    watch.allow(r"page error: Error: \[anywidget\] Failed to initialize model")
    # A page of Voilà says on leaving, and so when it is loaded again because models were lost, that
    # its kernel can end; Voilà refuses that without the token of a form.
    watch.allow(r"console error: .* 403 \(Forbidden\) \(\S+/voila/api/shutdown/")
    # The module of a model, or a picture, that was closed while it was loaded.
    watch.allow(r"failed request: blob:\S+ \(net::ERR_ABORTED\)")
    return watch


@pytest.fixture(autouse=True)
def _not_stuck() -> Iterator[None]:
    """End a test that waits for a page without end; it fails, and the run goes on."""
    with ended_if_stuck():
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep whether a test has failed, for what its fixtures do in the end."""
    report = yield
    item.stash[_FAILED] = item.stash.get(_FAILED, False) or report.failed
    return report


@pytest.fixture
def page(request: pytest.FixtureRequest, watch: Watch) -> Iterator[Page]:
    """Open a page that must end clean: no error of its own or of its kernel, no outside call."""
    asked = request.fixturenames
    shared = "kept_lab" if "kept_lab" in asked else "kept_page" if "lab" not in asked else ""
    if shared in asked and request.node.get_closest_marker("own_page") is None:
        kept: KeptPage = request.getfixturevalue(shared)
        with kept.lend(watch, lambda: request.node.stash.get(_FAILED, False)) as page:
            page.set_default_navigation_timeout(PATIENCE)
            yield page
        return
    page = request.getfixturevalue("context").new_page()
    page.set_default_navigation_timeout(PATIENCE)  # Voilà runs all cells before a page is loaded
    watch.follow(page)
    yield page
    watch.check()


@pytest.fixture(scope="session")
def kept_lab(
    browser: Browser, browser_context_args: dict[str, Any], _lab: Server
) -> Iterator[KeptPage]:
    """The page of JupyterLab that the tests which ask for this fixture share."""
    kept = KeptPage(lambda: browser.new_context(**browser_context_args))
    yield kept
    kept.close()


@pytest.fixture(scope="session")
def kept_page(browser: Browser, browser_context_args: dict[str, Any]) -> Iterator[KeptPage]:
    """The page without Jupyter that the tests which ask for this fixture share."""
    kept = KeptPage(lambda: browser.new_context(**browser_context_args), lab=False)
    yield kept
    kept.close()


@pytest.fixture
def offline(browser: Browser, watch: Watch) -> Iterator[BrowserContext]:
    """Open pages without a network; whatever asks for anything but itself is a failure."""
    asked: list[str] = []
    context = browser.new_context(
        offline=True, viewport={"width": 1400, "height": 1000}, accept_downloads=True
    )
    context.on("page", watch.follow)
    context.on("request", lambda request: asked.append(request.url))
    context.route(re.compile("^(https?|wss?):"), lambda route: route.abort())
    yield context
    context.close()
    watch.check()
    assert [url for url in asked if not url.startswith(("blob:", "data:"))][1:] == []  # the file


@pytest.fixture(scope="session")
def kernels(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernels]:
    """The process whose forks are the kernels of all servers."""
    with prepared_kernels(PYTHON, tmp_path_factory.mktemp("kernels")) as kernels:
        yield kernels


@pytest.fixture(scope="session")
def short_site(tmp_path_factory: pytest.TempPathFactory, kernels: Kernels) -> pathlib.Path:
    """Folder of a site with one short lesson."""
    return build_one_lesson(kernels, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def _lab(tmp_path_factory: pytest.TempPathFactory, kernels: Kernels) -> Iterator[Server]:
    with serve("lab", tmp_path_factory.mktemp("lab"), kernels) as server:
        yield server


@pytest.fixture(scope="session")
def _notebook(tmp_path_factory: pytest.TempPathFactory, kernels: Kernels) -> Iterator[Server]:
    with serve("notebook", tmp_path_factory.mktemp("notebook"), kernels) as server:
        yield server


@pytest.fixture(scope="session")
def _voila(tmp_path_factory: pytest.TempPathFactory, kernels: Kernels) -> Iterator[Server]:
    with serve("voila", tmp_path_factory.mktemp("voila"), kernels) as server:
        yield server


@pytest.fixture
def lab(_lab: Server) -> Server:
    """JupyterLab, one for the whole run; kernels of earlier tests are stopped."""
    _lab.stop_kernels()
    return _lab


@pytest.fixture
def notebook7(_notebook: Server, watch: Watch) -> Server:
    """Notebook 7, one for the whole run; kernels of earlier tests are stopped."""
    _notebook.stop_kernels()
    # Its own: the shortcuts plugin looks up plugins that are not loaded yet (7.6).
    watch.allow(r"(?s)page error: TypeError: .*reading 'schema'.*/static/notebook/notebook_core")
    return _notebook


@pytest.fixture
def apps(_voila: Server) -> Server:
    """Voilà for the apps, whose own template asks for nothing outside."""
    return _voila


@pytest.fixture
def voila(_voila: Server, watch: Watch) -> Server:
    """Voilà, one for the whole run."""
    # Its own: the template asks for icons that nothing of ours uses.
    watch.allow(r"@fortawesome/fontawesome-free")
    # Its own as well, now and then with a slow kernel; `open_notebook` then opens the page again.
    watch.allow(r"console error: Error: widget model not found")
    return _voila
