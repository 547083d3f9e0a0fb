"""The explorer in JupyterLab, moved by hand: pictures, words and Python say the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection

import pytest
from playwright.sync_api import Locator, Page
from support.controls import (
    choose,
    column_tick,
    drag_slider,
    dropdown,
    open_settings,
    press_slider,
    slider,
    slider_text,
    tick,
    toggle,
)
from support.explorer import FIGURES, KERNEL, Explorer, wait_until_shown
from support.notebook import (
    execute,
    expect_python,
    open_notebook,
    python,
    run_all,
    run_cell,
    set_theme,
)
from support.pictures import picture, wait_new_picture
from support.servers import Server

MAKE = "ex = ClusterExplorer(load_mpg(), x='mpg', y='weight', rendering='figure')"
BOOK = [KERNEL, MAKE, "ex"]
#: The machine may be busy with other things; what it takes when it is not is printed.
PATIENCE = 30.0
IN_SIGHT = "settled(ex.dendrogram, ex.clustermap, ex.scatter)"


def open_explorer(page: Page, server: Server, book: list[str] = BOOK) -> Explorer:
    open_notebook(page, server, book)
    run_all(page)
    return Explorer.on(page)


def shown(ex: Explorer) -> list[str]:
    """SHA-256 of what the page shows, once it shows what Python drew last."""
    drawn = python(ex.page, IN_SIGHT)
    for title, sha in zip(FIGURES, drawn, strict=True):
        wait_for_picture(ex.figure(title), sha)
    return drawn


def wait_for_picture(img: Locator, sha: str) -> None:
    waited = 0
    while (now := picture(img)).sha != sha:
        assert waited < PATIENCE * 1000, "the page does not show what Python drew"
        img.page.wait_for_timeout(30)
        waited += 30
    assert not now.blank


class Moves:
    """Moves controls one by one and checks after each what changed and what did not."""

    def __init__(self, ex: Explorer) -> None:
        self.ex, self.page = ex, ex.page
        self.before = shown(ex)
        self.words = ex.words

    def __call__(
        self,
        move: Callable[[], object],
        expression: str,
        value: object,
        *says: str,
        changes: Collection[str] = FIGURES,
    ) -> None:
        move()
        try:
            expect_python(self.page, expression, value, timeout=PATIENCE)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.ex.words}") from error
        if says:
            self.ex.wait_other_words(self.words)
            self.ex.wait_words(*says)
        now = shown(self.ex)
        moved = {t for t, a, b in zip(FIGURES, self.before, now, strict=True) if a != b}
        assert moved == set(changes), f"after {expression} == {value}"
        if not says:
            assert self.ex.words == self.words, f"after {expression} == {value}"
        assert python(self.page, "as_fitted_anew(ex.state)"), f"after {expression} == {value}"
        self.before, self.words = now, self.ex.words


def key(control: Locator, *keys: str) -> Callable[[], None]:
    """Press keys on a control that a reader has tabbed to."""

    def press() -> None:
        control.focus()
        for one in keys:
            control.page.keyboard.press(one)

    return press


def typed(field: Locator, text: str) -> Callable[[], None]:
    """Type into a field over what stands there."""

    def write() -> None:
        field.click()
        field.page.keyboard.press("ControlOrMeta+a")
        field.page.keyboard.type(text)
        field.page.keyboard.press("Enter")

    return write


@pytest.mark.usefixtures("kept_lab")
def test_each_control_of_the_state_is_moved_by_mouse_and_keyboard(page: Page, lab: Server) -> None:
    ex = open_explorer(page, lab)
    bar = ex.root.locator("> .hclust-bar")
    moves = Moves(ex)
    assert python(page, "[ex.state.n_clusters, as_fitted_anew(ex.state)]") == [4, True]
    k, t = slider(bar, "Clusters"), slider(bar, "Threshold")
    assert (slider_text(k), slider_text(t)) == ("4", "7.97")
    assert python(page, "ex.state.distance_threshold") == pytest.approx(7.966612583429885)

    # All in one line in a window of 1240 px, which leaves 1060 to it, with sliders that can be set
    # by mouse: the switch stands beside the title then.
    whole, box = ex.page.viewport_size, bar.bounding_box()
    assert whole and box
    ex.page.set_viewport_size({**whole, "width": whole["width"] + 1060 - round(box["width"])})
    ex.page.wait_for_function("el => el.offsetWidth === 1060", arg=bar.element_handle())
    ex.page.locator(".hclust[data-middle]").first.wait_for()
    settings = bar.locator(".hclust-settings-toggle")
    parts = [*(s.locator(".slider-container") for s in (k, t)), settings]
    boxes = [part.bounding_box() or {} for part in parts]
    assert all(box["width"] >= 150 for box in boxes[:2]), boxes
    middles = [box["y"] + box["height"] / 2 for box in boxes]
    assert max(middles) - min(middles) < 20
    switch = bar.locator(".hclust-switch").bounding_box() or {}
    assert switch["y"] + switch["height"] < min(box["y"] for box in boxes)
    ex.page.set_viewport_size(whole)

    # Two ways to move the cut: each control follows the other.
    moves(lambda: press_slider(k, "ArrowRight", 2), "ex.state.n_clusters", 6, "6 clusters")
    assert slider_text(t) == f"{python(page, 'ex.state.distance_threshold'):.2f}"
    assert len(ex.cards) == 6 and ex.cards[0].startswith("Cluster 0")
    moves(lambda: drag_slider(k, 0.4), "8 < ex.state.n_clusters < 13", True, "cut at")
    moves(typed(k.locator(".widget-readout"), "3"), "ex.state.n_clusters", 3, "3 clusters")
    moves(lambda: drag_slider(t, 0.1), "1.8 < ex.state.distance_threshold < 2.4", True, "cut at")
    assert slider_text(k) == str(python(page, "ex.state.n_clusters"))
    moves(typed(t.locator(".widget-readout"), "8"), "ex.state.distance_threshold", 8, "4 clusters")
    moves(lambda: press_slider(t, "End"), "ex.state.n_clusters", 1, "1 cluster", "gap above")
    moves(typed(k.locator(".widget-readout"), "5"), "ex.state.n_clusters", 5, "5 clusters")

    open_settings(bar)
    linkage, metric, scaling = (dropdown(bar, d) for d in ("Linkage", "Metric", "Scaling"))
    transform, row_scaling = (dropdown(bar, d) for d in ("Transform", "Row scaling"))
    said = ("linkage", "metric")  # by these very words
    same = {("transform", "log2"), ("row_scaling", "none")}  # other heights, the same clusters
    for move, name, value in (
        (lambda: choose(bar, "Linkage", "single"), "linkage", "single"),
        (key(linkage, "ArrowUp"), "linkage", "average"),
        (lambda: choose(bar, "Metric", "cosine"), "metric", "cosine"),
        (key(metric, "c", "i"), "metric", "cityblock"),
        (lambda: choose(bar, "Transform", "ranks"), "transform", "rank"),
        (key(transform, "ArrowUp"), "transform", "log2"),
        (lambda: choose(bar, "Row scaling", "center"), "row_scaling", "center"),
        (key(row_scaling, "s"), "row_scaling", "standard"),
        # Not by a letter: typed within a second of the one before, it would be its second letter.
        (key(row_scaling, "Home"), "row_scaling", "none"),
        (lambda: choose(bar, "Transform", "none"), "transform", "none"),
        (lambda: choose(bar, "Scaling", "none"), "scaling", "none"),
        (key(scaling, "s"), "scaling", "standard"),
    ):
        changes = FIGURES[:2] if (name, value) in same else FIGURES
        moves(
            move,
            f"ex.state.{name}",
            value,
            value if name in said else "features",
            changes=changes,
        )
    assert python(page, "ex.state.n_clusters") == 5

    # A slider knows only steps; what it can't show exactly is not carried back.
    execute(page, "seen = []\nex.state.observe(lambda c: seen.append(c['new']), 'n_clusters')")
    counts = [7, *range(30, 61), 6]
    for number in counts:
        execute(page, f"ex.state.n_clusters = {number}")
        page.wait_for_function(
            "([el, k]) => el.innerText === k",
            arg=[k.locator(".widget-readout").element_handle(), str(number)],
        )
    typed(k.locator(".widget-readout"), "5")()
    expect_python(page, "seen", [*counts, 5], timeout=PATIENCE)
    moves.before, moves.words = shown(ex), ex.words

    chooser = bar.get_by_role("button", name="8 of 9 columns")
    chooser.click()
    column_tick(page, "origin").wait_for()
    without = ["mpg", "cylinders", "displacement", "horsepower", "weight", "acceleration"]
    columns = "list(ex.state.columns or ())"  # None until the first message has come
    moves(
        lambda: column_tick(ex.root, "origin").set_checked(False),
        columns,
        [*without, "model_year"],
        "7 feat",
    )
    moves(key(column_tick(page, "model_year"), "Space"), columns, without, "6 feat")
    chooser = bar.get_by_role("button", name="6 of 9 columns")
    key(chooser, "Enter")()
    column_tick(page, "origin").wait_for(state="hidden")

    # None of those keys got to the notebook: its cells are as they were.
    cells = "window.jupyterapp.shell.currentWidget.content"
    assert page.evaluate(f"() => [{cells}.widgets.length, {cells}.mode]") == [3, "command"]


@pytest.mark.usefixtures("kept_lab")
def test_each_control_of_a_view_changes_that_view_alone(page: Page, lab: Server) -> None:
    ex = open_explorer(page, lab)
    moves = Moves(ex)
    tree, clustermap, scatter = (ex.view(title) for title in FIGURES)

    for move, name, value in (
        (lambda: choose(scatter, "x", "PC 1"), "x", "PC 1"),
        (key(dropdown(scatter, "x"), "ArrowDown"), "x", "PC 2"),
        (lambda: choose(scatter, "y", "horsepower"), "y", "horsepower"),
        (key(dropdown(scatter, "y"), "ArrowDown"), "y", "weight"),
    ):
        moves(move, f"[ex.{name}, ex.scatter.{name}]", [value] * 2, changes={"Scatter"})

    for move, name, value in (
        (lambda: choose(clustermap, "Colors", "viridis"), "cmap", "viridis"),
        (key(dropdown(clustermap, "Colors"), "ArrowDown"), "cmap", "cividis"),
        (lambda: tick(clustermap, "Rows", on=False), "row_cluster", False),
        (key(clustermap.get_by_label("Rows", exact=True), "Space"), "row_cluster", True),
        (lambda: tick(clustermap, "Columns", on=False), "col_cluster", False),
        (key(clustermap.get_by_label("Columns", exact=True), "Space"), "col_cluster", True),
    ):
        moves(move, f"ex.clustermap.{name}", value, changes={"Clustermap"})

    field = tree.locator(".widget-text", has_text="p").locator("input")
    assert not field.is_visible()
    for move, name, value in (
        (lambda: choose(tree, "Leaves", "last p clusters"), "truncate_mode", "lastp"),
        (typed(field, "12"), "p", 12),
        (key(field, "ArrowUp", "Tab"), "p", 13),
        (key(dropdown(tree, "Leaves"), "ArrowDown"), "truncate_mode", "level"),
        (lambda: choose(tree, "Leaves", "last p clusters"), "truncate_mode", "lastp"),
        (lambda: choose(tree, "Root", "left"), "orientation", "left"),
        (key(dropdown(tree, "Root"), "ArrowUp"), "orientation", "bottom"),
        (lambda: choose(tree, "Root", "right"), "orientation", "right"),
        (lambda: choose(tree, "Names", "off"), "labels", "off"),
        (key(dropdown(tree, "Names"), "ArrowUp"), "labels", "on"),
    ):
        moves(move, f"ex.dendrogram.{name}", value, changes={"Tree"})

    # The tabs: one figure at a time, and only the one that is seen is kept.
    assert python(page, "[v.figure_box.figure for v in (ex.distance, ex.heatmap)]") == [None, None]
    ex.tab("Distances").click()
    ex.wait_shown(ex.tab_figure)
    wait_until_shown(ex.tab_figure, "ex.distance")
    first = picture(ex.tab_figure)
    start = ex.view("Distance").get_by_label("From")
    end = ex.view("Distance").get_by_label("To")
    typed(end, "datsun 210 (row 303)")()
    expect_python(page, "ex.distance.b", 303, timeout=PATIENCE)
    second = wait_new_picture(ex.tab_figure, first)
    assert "datsun 210" in ex.view("Distance").locator(".hclust-words").inner_text()
    typed(start, "hi 1200d")()
    expect_python(page, "ex.distance.a", 28, timeout=PATIENCE)
    wait_new_picture(ex.tab_figure, second)
    typed(start, "no such car")()
    ex.view("Distance").locator(".hclust-refusal").get_by_text("no row named").wait_for()
    assert start.input_value().startswith("hi 1200d")

    key(ex.tab("Heatmap"), "Enter")()
    expect_python(page, "ex.heatmap.figure_box.figure is not None", True, timeout=PATIENCE)
    expect_python(page, "ex.distance.figure_box.figure", None)
    wait_until_shown(ex.tab_figure, "ex.heatmap")
    first = picture(ex.tab_figure)
    choose(ex.root.locator(".hclust-tabs .hclust-head:visible"), "Colors", "mako")
    expect_python(page, "[ex.cmap, ex.clustermap.cmap]", ["mako", "mako"], timeout=PATIENCE)
    wait_new_picture(ex.tab_figure, first)
    key(ex.tab("Clusters"), "Enter")()
    ex.root.locator(".hclust-card").first.wait_for()


@pytest.mark.usefixtures("kept_lab")
def test_a_refused_change_is_a_sentence_and_nothing_else(page: Page, lab: Server) -> None:
    ex = open_explorer(page, lab)
    bar = ex.root.locator("> .hclust-bar")
    before, words = shown(ex), ex.words
    assert ex.refusal == ""

    open_settings(bar)
    tree_before = ex.figure("Tree").bounding_box()
    assert tree_before
    choose(bar, "Metric", "cosine")
    said = ex.wait_refusal("ward linkage needs euclidean distances")
    assert ex.refusal == said
    page.wait_for_function(
        "select => select.selectedOptions[0].label === 'euclidean'",
        arg=dropdown(bar, "Metric").element_handle(),
    )
    sentence = ex.root.locator(".hclust-refusal").bounding_box()
    above, below = bar.bounding_box(), ex.figure("Tree").bounding_box()
    assert sentence and above and below
    assert above["y"] + above["height"] <= sentence["y"] + 1
    # It lies over what is below: the tree stays where it was.
    assert below["y"] == tree_before["y"]
    assert (shown(ex), ex.words) == (before, words)
    state = "[ex.state.linkage, ex.state.metric, ex.state.n_clusters, ex.message]"
    assert python(page, state) == ["ward", "euclidean", 4, said]

    choose(bar, "Linkage", "average")
    ex.wait_words("average linkage")
    ex.root.locator(".hclust-refusal:visible").wait_for(state="hidden")
    choose(bar, "Metric", "cosine")
    ex.wait_words("cosine distances")
    assert ex.refusal == ""
    assert all(a != b for a, b in zip(before, shown(ex), strict=True))

    # The last column cannot be taken away: its tick comes back.
    page.get_by_role("button", name="8 of 9 columns").click()
    execute(page, "ex.state.update(linkage='ward', metric='euclidean', columns=['mpg'])")
    ex.wait_words("1 feature")
    last = column_tick(page, "mpg")
    last.click()
    ex.wait_refusal("At least one column is needed")
    page.wait_for_function("box => box.checked", arg=last.element_handle())
    assert python(page, "list(ex.state.columns or ())") == ["mpg"]


TWO_VIEWS = [
    KERNEL,
    """
s = ClusterState(load_mpg(), n_clusters=4)
tree = DendrogramWidget(s, rendering="figure")
tree
""",
    "points = ScatterWidget(s, x='mpg', y='weight', rendering='figure')\npoints",
    "points",
    "ClusterExplorer(s, rendering='figure')",
]


@pytest.mark.usefixtures("kept_lab")
def test_views_of_one_state_move_together_and_leave_nothing(page: Page, lab: Server) -> None:
    open_notebook(page, lab, TWO_VIEWS)
    for cell in range(4):
        run_cell(page, cell)
    tree, points, again = (page.locator(".jp-Cell").nth(i) for i in (1, 2, 3))

    def images() -> list[str]:
        return [picture(o.locator("img.hclust-figure")).sha for o in (tree, points, again)]

    def drawn() -> list[str]:
        tree_fingerprint, of_points = python(page, "settled(tree, points)")
        for output, sha in ((tree, tree_fingerprint), (points, of_points), (again, of_points)):
            wait_for_picture(output.locator("img.hclust-figure"), sha)
        return [tree_fingerprint, of_points]

    first = drawn()
    # The second cell is moved, and the first follows; the same view twice is the same twice.
    press_slider(slider(again, "Clusters"), "ArrowRight", 3)
    expect_python(page, "s.n_clusters", 7, timeout=PATIENCE)
    second = drawn()
    assert not set(first) & set(second)
    for output in (tree, points, again):
        page.wait_for_function(
            "el => el.innerText === '7'",
            arg=slider(output, "Clusters").locator(".widget-readout").element_handle(),
        )
        assert "7 clusters" in output.locator(".hclust-words").inner_text()
    assert python(page, "[as_fitted_anew(s), listeners(s), figures()]") == [True, 2, 2]

    # A cell run again and again: only what is on the page listens and has figures.
    before = None
    for _ in range(5):
        run_cell(page, 4)
        if before:  # else a key may still reach the explorer that goes
            page.wait_for_function("el => !el.isConnected", arg=before)
        ex = Explorer.on(page)
        expect_python(page, "[listeners(s), figures()]", [2 + 4, 2 + 3], timeout=PATIENCE)
        before = ex.root.element_handle()
    # The last explorer is drawn, so that its slider is the one that stays.
    ex.wait_words("7 clusters")
    page.wait_for_function(
        "img => img.isConnected && img.complete && img.naturalWidth > 0",
        arg=ex.root.locator("img.hclust-figure").first.element_handle(),
    )
    press_slider(slider(ex.root, "Clusters"), "ArrowLeft", 2)
    expect_python(page, "s.n_clusters", 5, timeout=PATIENCE)
    ex.wait_words("5 clusters")
    assert not set(drawn()) & set(second)
    one_of_two = "points._view_count"
    assert python(page, one_of_two) == 2

    # A view that is closed goes; the others stay.
    execute(page, "tree.close()")
    tree.locator("img").wait_for(state="detached")
    expect_python(page, "[listeners(s), figures()]", [5, 4], timeout=PATIENCE)
    page.evaluate(
        """() => window.jupyterapp.shell.currentWidget.content.widgets
          .forEach(cell => cell.model.clearExecution?.() ?? cell.model.outputs?.clear())"""
    )
    expect_python(page, "[listeners(s), figures()]", [0, 0], timeout=PATIENCE)
    run_cell(page, 2)
    wait_until_shown(points.locator("img"), "points")
    assert python(page, "__import__('matplotlib.pyplot').pyplot.get_fignums()") == []


#: Notes when each picture came to be seen; `moved` is when the last event was sent.
_COUNT_PICTURES = """(images) => {
  window.__came = [];
  images.forEach((img, i) =>
    img.addEventListener('load', () => window.__came.push([i, performance.now()])));
}"""
_STORM = """([handle, presses]) => {
  for (const key of presses)
    handle.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
  window.__moved = performance.now();
}"""


@pytest.mark.usefixtures("kept_lab")
def test_after_a_storm_of_events_the_last_value_is_shown_at_once(page: Page, lab: Server) -> None:
    ex = open_explorer(page, lab)
    bar = ex.root.locator("> .hclust-bar")
    k = slider(bar, "Clusters")
    shown(ex)
    images = [ex.figure(title).element_handle() for title in FIGURES]
    page.evaluate(_COUNT_PICTURES, images)
    there_and_back = ["ArrowRight"] * 45 + ["ArrowLeft"] * 40
    presses = (there_and_back * 3)[:193] + ["ArrowRight"] * 7

    def keys() -> None:
        handle = k.locator(".noUi-handle").element_handle()
        page.evaluate(_STORM, [handle, presses])

    def mouse() -> None:
        page.evaluate(
            "() => addEventListener('mousemove', () => { window.__moved = performance.now() })"
        )
        drag_slider(k, 0.9, steps=100, release=False)
        track = k.locator(".noUi-base").bounding_box()
        assert track is not None
        page.mouse.move(track["x"] + track["width"] * 0.5, track["y"], steps=100)
        page.mouse.up()

    for name, storm in (("key presses", keys), ("mouse moves", mouse)):
        page.evaluate("() => { window.__came.length = 0 }")
        storm()
        last = int(slider_text(k))
        assert last > 6
        expect_python(page, "ex.state.n_clusters", last, timeout=PATIENCE)
        ex.wait_words(f"{last} clusters")
        shown(ex)
        came = page.evaluate("() => window.__came")
        moved = page.evaluate("() => window.__moved")
        after = [max(t for i, t in came if i == n) - moved for n in range(len(FIGURES))]
        told = ", ".join(f"{f} {ms:.0f} ms" for f, ms in zip(FIGURES, after, strict=True))
        print(f"\nafter the last of 200 {name}: {told}; {len(came)} pictures in all")
        assert max(after) < 5000
        page.wait_for_timeout(1500)  # nothing may come any more: there is nothing to wait for
        assert page.evaluate("() => window.__came") == came
        assert int(slider_text(k)) == last
        assert python(page, "[as_fitted_anew(ex.state), figures()]") == [True, 3]


def test_figures_fit_the_page(page: Page, lab: Server) -> None:
    ex = open_explorer(page, lab)

    def look(*, paper: str, ratio: int = 1) -> dict[str, tuple[float, float]]:
        """Check the figures, and tell where each stands: left and top."""
        surface = "[ex.page_info.paper, int(ex.page_info.dpr)]"
        expect_python(page, surface, [paper, ratio], timeout=PATIENCE)
        shown(ex)
        places = {}
        for title in FIGURES:
            img, now = ex.figure(title), picture(ex.figure(title))
            assert "#{:02x}{:02x}{:02x}".format(*now.paper) == paper
            box = img.bounding_box()
            around = ex.view(title).locator("> .hclust-figure-box").bounding_box()
            assert box and around
            assert around["width"] - 1.5 <= box["width"] <= around["width"], title
            assert now.width == pytest.approx(ratio * box["width"], abs=ratio), title
            places[title] = (box["x"], box["y"])
        wider = """() => [...document.querySelectorAll('.jp-OutputArea-output, .hclust, .hclust *')]
          .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1
            && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX))
          .map(e => `${e.className} ${e.scrollWidth} > ${e.clientWidth}`)"""
        assert page.evaluate(wider) == []
        return places

    usual = look(paper="#ffffff")
    assert usual["Scatter"][0] > usual["Clustermap"][0]
    set_theme(page, dark=True)
    look(paper="#111111")
    set_theme(page, dark=False)
    for width, beside in ((900, False), (1600, True)):
        before = python(page, "ex.page_info.width")
        page.set_viewport_size({"width": width, "height": 1000})
        expect_python(page, f"ex.page_info.width != {before}", True, timeout=PATIENCE)
        places = look(paper="#ffffff")
        assert (places["Scatter"][0] > places["Clustermap"][0]) is beside, places
    screen = page.context.new_cdp_session(page)
    for dpr, width in ((2, 1390), (1, 1400)):  # Chromium tells of both together only
        size = {"width": width, "height": 1000, "deviceScaleFactor": dpr, "mobile": False}
        screen.send("Emulation.setDeviceMetricsOverride", size)
        look(paper="#ffffff", ratio=dpr)


def test_an_explorer_scrolled_out_of_a_windowed_notebook_still_works(
    page: Page, lab: Server
) -> None:
    # Binder's JupyterLab takes cells out of the page when they are out of sight.
    settings = lab.root.parent / "settings/@jupyterlab/notebook-extension"
    file = settings / "tracker.jupyterlab-settings"
    usual = file.read_text()
    file.write_text(json.dumps({**json.loads(usual), "windowingMode": "full"}))
    try:
        filler = [f"print('line\\n' * 60, {i})" for i in range(12)]
        open_notebook(page, lab, [*BOOK, *filler])
        for cell in range(3):
            run_cell(page, cell)
        ex = Explorer.on(page)
        shown(ex)
        book = "window.jupyterapp.shell.currentWidget.content"
        page.evaluate("() => window.jupyterapp.commands.execute('notebook:run-all-below')")
        assert page.evaluate(f"() => {book}.notebookConfig.windowingMode") == "full"
        for k, width in ((5, 1400), (6, 1200)):
            page.evaluate(f"async () => {{ await {book}.scrollToItem(14, 'start') }}")
            ex.root.wait_for(state="hidden")
            execute(page, f"ex.state.n_clusters = {k}")
            page.set_viewport_size({"width": width, "height": 1000})
            page.evaluate(f"async () => {{ await {book}.scrollToItem(2, 'start') }}")
            ex.root.wait_for()
            ex.wait_words(f"{k} clusters")
            fits = ex.figure("Tree").evaluate("img => img.parentElement.clientWidth")
            expect_python(page, "ex.page_info.width", fits, timeout=PATIENCE)
            shown(ex)
        press_slider(slider(ex.root, "Clusters"), "ArrowRight", 3)
        expect_python(page, "ex.state.n_clusters", 9, timeout=PATIENCE)
        ex.wait_words("9 clusters")
        shown(ex)
        open_settings(ex.root)
        toggle(ex.root, "8 of 9 columns")
        column_tick(ex.root, "origin").set_checked(False)
        ex.wait_words("7 features")
        shown(ex)
        assert python(page, "[as_fitted_anew(ex.state), figures()]") == [True, 3]
    finally:
        file.write_text(usual)
