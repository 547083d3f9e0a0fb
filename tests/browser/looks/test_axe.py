"""axe-core finds nothing on any surface; Jupyter's own controls are not looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from support.axe import OF_COLORS, axe_table, check_axe, violations
from support.controls import open_settings
from support.explorer import Explorer
from support.live_page import LivePage
from support.notebook import open_notebook, run_all, set_theme
from support.offline import frame, offline_folder
from support.servers import Server
from support.watch import Watch

from hclust_widgets import ClusterExplorer, ClusterState, LinkageLab, MergeStepper, load_mpg

IMPORT = "from hclust_widgets import *\nstate = ClusterState(load_mpg(), n_clusters=4)\n"
TABS = (
    "Clusters", "Where to cut", "What decides?", "Distances", "Distance matrix", "Heatmap", "Code",
    "Take away",
)  # fmt: skip
OURS = ".jp-OutputArea .hclust"
IN_TABS = ".jp-OutputArea .hclust-tabs"
DESCRIBED = """() => [...document.querySelectorAll('.hclust img')]
  .filter((img) => img.checkVisibility() && img.getAttribute('src'))
  .every((img) => img.getAttribute('alt'))"""

# Pictures without words when they are first painted: axe meets them only by chance.
WATCH_PICTURES = """() => {
  window.__wordless = [];
  new MutationObserver((changes) => requestAnimationFrame(() => {
    const came = changes.flatMap((change) => [...change.addedNodes]);
    for (const img of came.flatMap((node) => [...(node.querySelectorAll?.('img') ?? [])]))
      if (img.closest('.hclust') && !img.hasAttribute('alt')) window.__wordless.push(img.className);
  })).observe(document, { childList: true, subtree: true });
}"""


def test_axe_sees_what_is_wrong(page: Page) -> None:
    wrong = "<button style='width: 30px; height: 30px'></button><img src='data:,'>"
    page.set_content(f"<main class='x'>{wrong}</main><input>")
    assert {one["rule"] for one in violations(page, ".x")} == {"button-name", "image-alt"}
    assert "button-name  critical" in axe_table(violations(page, ".x"))


@pytest.mark.usefixtures("kept_lab")
@pytest.mark.parametrize("rendering", ["live", "figure"])
def test_the_explorer(page: Page, lab: Server, rendering: str) -> None:
    open_notebook(page, lab, [IMPORT + f"ex = ClusterExplorer(state, rendering='{rendering}')\nex"])
    run_all(page)
    ex = Explorer.on(page)
    assert tuple(ex.root.locator(".hclust-tabs [role=tab]").all_inner_texts()) == TABS
    page.evaluate(WATCH_PICTURES)
    drawn = ("Distances", "Heatmap", *(["Distance matrix"] if rendering == "figure" else []))
    found = []
    for theme, rules in (("light", None), ("dark", OF_COLORS)):
        set_theme(page, dark=theme == "dark")
        for title in TABS:
            ex.tab(title).click()
            if title in drawn:
                ex.wait_shown(ex.tab_figure)
            folded = ex.root.locator(".hclust-tabs [aria-expanded=false]:visible")
            while title == "Where to cut" and folded.count():
                folded.first.click()
            # Where a picture's words are drawn by the kernel, they come after it.
            page.wait_for_function(DESCRIBED)
            if title == "Clusters":
                ex.root.locator(".hclust-card").first.wait_for()
            # What stands outside the tabs is the same with each of them.
            where = OURS if title == TABS[0] else IN_TABS
            found += [
                {**one, "target": f"{theme}, {title}: {one['target']}"}
                for one in violations(page, where, rules=rules)
            ]
    assert not found, "\n" + axe_table(found)
    assert page.evaluate("() => window.__wordless") == []


@pytest.mark.usefixtures("kept_lab")
def test_many_clusters_and_open_choices(page: Page, lab: Server) -> None:
    open_notebook(page, lab, [IMPORT + "ex = ClusterExplorer(state)\nex"])
    run_all(page)
    ex = Explorer.on(page)
    open_settings(ex.root)
    check_axe(page, OURS, surface="settings")
    ex.root.get_by_role("button", name=re.compile(r"\d+ of \d+ columns")).click()
    ex.root.locator(".hclust-data-line input").first.wait_for()
    check_axe(page, OURS, surface="columns")
    ex.root.locator(".hclust-settings-toggle").first.click()
    ex.root.locator(".hclust-scale-toggle").click()
    for menu in ex.root.locator("summary:visible").all():
        menu.click()
        check_axe(page, OURS, surface=f"{menu.inner_text()} opened")
        menu.click()
    ex.root.locator(".hclust-card .hclust-swatch").first.click()
    check_axe(page, OURS, surface="choice of colors")
    ex.root.locator(".hclust-card .hclust-name").first.click()
    check_axe(page, OURS, surface="a name that is edited")
    page.keyboard.press("Escape")
    ex.root.locator(".hclust-clusters .noUi-handle").press("End")
    ex.root.locator(".hclust-table").first.wait_for()
    check_axe(page, OURS, surface="table of clusters")


WIDGETS = {
    "table explorer": ("TableExplorer()", ".hclust-own"),
    "table explorer with a table": ("TableExplorer(load_mpg())", ".hclust-read"),
    "silhouettes": ("SilhouetteWidget(state)", ".hclust-silhouette-doubtful button"),
    "classes": ("ClassesWidget(load_mpg(), known='origin')", ".hclust-classes td"),
    "quiz": ("QuizWidget(state, seed=1)", ".hclust-quiz-asked h5"),
    "lab": ("LinkageLab()", ".hclust-classroom canvas[data-painted]"),
    "stepper": ("MergeStepper(state)", ".hclust-classroom canvas[data-painted]"),
}


@pytest.mark.usefixtures("kept_lab")
def test_widgets(page: Page, lab: Server) -> None:
    open_notebook(page, lab, [IMPORT, *(code for code, _ in WIDGETS.values())])
    run_all(page)
    cells = page.locator(".jp-Notebook .jp-CodeCell")
    found = []
    for i, (surface, (_, ready)) in enumerate(WIDGETS.items()):
        cell = cells.nth(i + 1)
        cell.scroll_into_view_if_needed()
        cell.locator(ready).first.wait_for()
        cell.evaluate("(cell, surface) => { cell.dataset.surface = surface; }", surface)
        found += [
            {**one, "target": f"{surface}: {one['target']}"}
            for one in violations(page, f"[data-surface='{surface}'] {OURS}")
        ]
    assert not found, "\n" + axe_table(found)


def test_the_page(offline: BrowserContext, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    explorer = ClusterExplorer(load_mpg(), n_clusters=4, known="origin")
    explorer.to_html(file, title="Cars")
    opened = offline.new_page()
    opened.goto(file.as_uri())
    LivePage.on(opened)
    check_axe(opened, surface="page")
    opened.get_by_role("button", name="colors").click()
    check_axe(opened, surface="page, dark")


@pytest.mark.parametrize("kind", ["merges", "lab"])
def test_a_page_of_the_classroom(offline: BrowserContext, tmp_path: Path, kind: str) -> None:
    file = tmp_path / f"{kind}.html"
    if kind == "merges":
        MergeStepper(ClusterState(load_mpg().head(15)), step=3).to_html(file, title="15 cars")
    else:
        LinkageLab(shape="blobs", n=30).to_html(file)
    opened = offline.new_page()
    opened.goto(file.as_uri())
    opened.locator(".hclust-classroom canvas[data-painted]").first.wait_for()
    check_axe(opened, surface=kind)


@pytest.fixture
def files(browser: Browser, short_site: Path, watch: Watch) -> Iterator[BrowserContext]:
    with offline_folder(browser, watch, short_site) as context:
        yield context


def test_the_site(files: BrowserContext, short_site: Path) -> None:
    page = files.new_page()
    page.goto((short_site / "index.html").as_uri())
    check_axe(page, surface="site")
    page.goto((short_site / "00-try.html").as_uri())
    check_axe(page, surface="lesson of the site")
    element = page.locator("iframe[title^='ClusterExplorer']")
    # Its title stands in the page around it.
    check_axe(frame(page, element), "main", surface="explorer in a lesson of the site")
