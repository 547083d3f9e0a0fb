"""The explorer drawn in the browser, in JupyterLab: what is dragged there is what Python says."""

from __future__ import annotations

import contextlib
import itertools
import time

import psutil
import pytest
from playwright.sync_api import Page, expect
from playwright.sync_api import TimeoutError as TooLate
from support.controls import choose, drag_slider, press_slider, slider, slider_text, toggle
from support.explorer import KERNEL
from support.leaks import canvases, collect, count_observers, observers
from support.live_page import (
    PARTS,
    Frames,
    LivePage,
    Models,
    corner,
    drag,
    drag_about,
    frozen,
    place,
)
from support.notebook import execute, expect_python, open_notebook, python, run_all, run_cell
from support.servers import Server
from support.waiting import wait_until
from support.watch import Watch

MAKE = "ex = ClusterExplorer(load_mpg(), x='mpg', y='weight', rendering='live')"
BOOK = [KERNEL, MAKE, "ex"]
#: Seconds; the machine may be busy with other things.
PATIENCE = 40.0
CARS = 392


def open_live(page: Page, server: Server, book: list[str] = BOOK) -> LivePage:
    open_notebook(page, server, book)
    run_all(page)
    return LivePage.on(page)


def agrees(live: LivePage, models: Models) -> int:
    """Wait until browser, sliders and Python say the same, and return the number of clusters."""
    page = live.page
    end = time.monotonic() + PATIENCE
    while True:
        k = live.clusters
        expect_python(page, "ex.state.n_clusters", k, timeout=PATIENCE)
        t = python(page, "ex.state.distance_threshold")
        try:  # what was read of Python may be older than what the page has not told yet
            page.wait_for_function(
                """([k, t]) => __models.live.get('n_clusters') === k
                  && Math.abs(__models.live.get('distance_threshold') - t) <= __models.t.get('step')
                  && __models.k.get('value') === k
                  && Math.abs(__models.t.get('value') - t) <= __models.t.get('step')""",
                arg=[k, t],
                timeout=3000,
            )
            break
        except TooLate:
            if time.monotonic() > end:
                raise
    bar = page.locator(".hclust-bar:visible").first
    assert slider_text(slider(bar, "Clusters")) == str(k)
    assert float(slider_text(slider(bar, "Threshold"))) == pytest.approx(t, abs=0.011)
    page.locator(".hclust-words").first.get_by_text(f"{k} cluster").wait_for(timeout=30_000)
    assert f", {k} cluster" in (live.pill.get_attribute("aria-valuetext") or "")
    assert python(page, "as_fitted_anew(ex.state)")
    return k


def rests(models: Models, *, most: int) -> None:
    """Nothing is said any more: no two sliders that move each other."""
    before = models.now()
    said = models.heard()
    models.forget()
    models.page.wait_for_timeout(1000)  # nothing may come: five times as long as a report waits
    assert models.heard() == []
    assert models.now() == before
    for who, name in {(one["who"], one["name"]) for one in said}:
        values = [one["value"] for one in said if (one["who"], one["name"]) == (who, name)]
        steps = [value for value, _ in itertools.groupby(values)]  # a slider tells some twice
        assert len(steps) <= most, f"{who}.{name} went {values}"


@pytest.mark.usefixtures("kept_lab")
def test_the_cut_is_dragged_and_sliders_words_and_python_follow(page: Page, lab: Server) -> None:
    live = open_live(page, lab)
    models = Models(page)
    before = {part: live.painted(part) for part in PARTS}
    k, value = live.clusters, live.pill.get_attribute("aria-valuenow")
    assert k == 4
    models.forget()
    drag(live, 0.17)
    wait_until(page, lambda: live.clusters > 4)
    assert live.clusters > 4
    assert live.pill.get_attribute("aria-valuenow") != value
    for part in PARTS:
        live.wait_painted(part, before[part])
    now = agrees(live, models)
    assert now > 4
    rests(models, most=14)  # 12 moves, and what is told again when Python has heard
    # By the line, not the pill, and up again.
    left, right, top, ground = corner(live)
    box = live.root.locator(".hclust-cut-line").bounding_box()
    assert box is not None
    page.mouse.move(left + (right - left) * 0.3, box["y"])
    page.mouse.down()
    page.mouse.move(left + (right - left) * 0.3, ground - (ground - top) * 0.7, steps=6)
    page.mouse.up()
    assert agrees(live, models) < now
    rests(models, most=14)


@pytest.mark.usefixtures("kept_lab")
def test_sliders_move_the_cut_without_the_kernel(page: Page, lab: Server) -> None:
    live = open_live(page, lab)
    models = Models(page)
    bar = page.locator(".hclust-bar:visible").first
    clusters, threshold = slider(bar, "Clusters"), slider(bar, "Threshold")
    pid = python(page, "__import__('os').getpid()")
    with frozen(pid):
        models.forget()
        press_slider(clusters, "ArrowRight")
        live.wait_clusters(5)
        page.wait_for_function("() => __models.live.get('n_clusters') === 5")
        rests(models, most=2)
        at = float(slider_text(threshold))
        press_slider(threshold, "PageUp")  # which side of a merge it lands on is told by the pill
        page.wait_for_function(f"() => __models.t.get('value') > {at}")
        page.wait_for_function("() => __models.k.get('value') === __models.live.get('n_clusters')")
        page.wait_for_function(
            "() => __models.t.get('value') === __models.live.get('distance_threshold')"
        )
        rests(models, most=2)
        assert slider_text(clusters) == str(live.clusters)
        painted = live.painted("scatter")
        drag_slider(clusters, 0.03)
        live.wait_painted("scatter", painted)
        shown = int(slider_text(clusters))
        live.wait_clusters(shown)
    assert agrees(live, models) == shown
    drag_slider(threshold, 0.2)
    agrees(live, models)
    models.forget()
    press_slider(threshold, "ArrowLeft", times=3)
    agrees(live, models)
    rests(models, most=6)


@pytest.mark.usefixtures("kept_lab")
def test_other_changes_reach_the_live_view(page: Page, lab: Server) -> None:
    live = open_live(page, lab)
    models = Models(page)
    revision = page.evaluate("() => __models.live.get('revision')")
    pill, painted = live.pill.inner_text(), live.painted("tree")
    choose(page, "Linkage", "average")
    page.wait_for_function(f"() => __models.live.get('revision') > {revision}", timeout=30_000)
    live.wait_painted("tree", painted)
    expect_python(page, "ex.state.linkage", "average", timeout=PATIENCE)
    assert live.pill.inner_text() != pill
    assert agrees(live, models) == 4  # the number of clusters stays

    models.forget()
    execute(page, "ex.state.n_clusters = 7")
    live.wait_clusters(7)
    assert agrees(live, models) == 7
    rests(models, most=2)
    execute(page, "ex.state.distance_threshold = 0.9")
    expect_python(page, "ex.state.distance_threshold", 0.9)
    agrees_at = python(page, "ex.state.n_clusters")
    live.wait_clusters(agrees_at)
    assert agrees(live, models) == agrees_at

    # A change that is refused leaves everything as it is.
    choose(page, "Linkage", "ward")
    expect_python(page, "ex.state.linkage", "ward", timeout=PATIENCE)
    k = agrees(live, models)
    pill = live.pill.inner_text()
    choose(page, "Metric", "cosine")
    page.locator(".hclust-refusal:visible").first.wait_for(timeout=30_000)
    assert live.pill.inner_text() == pill
    assert python(page, "[ex.state.metric, ex.state.n_clusters]") == ["euclidean", k]
    drag(live, 0.25)
    agrees(live, models)


@pytest.mark.usefixtures("kept_lab")
def test_python_hears_of_blocks_and_the_page_of_those_set_in_python(
    page: Page, lab: Server
) -> None:
    live = open_live(page, lab)
    menu = live.root.locator(".hclust-menu", has_text="Blocks")
    menu.locator("summary").click()
    menu.get_by_label("Blocks of rows").select_option("cut")
    expect_python(page, "ex.row_split", "cut", timeout=PATIENCE)
    page.keyboard.press("Escape")
    about = live.root.locator(".hclust-part-clustermap canvas").last
    drag(live, 0.3)
    k = live.clusters
    assert f"rows by the clusters into {k} blocks" in (about.get_attribute("aria-label") or "")
    expect_python(page, "ex.state.n_clusters", k, timeout=PATIENCE)
    python(page, "setattr(ex, 'row_split', 3)")
    page.wait_for_function(
        "el => el.getAttribute('aria-label').includes('rows by their tree into 3 blocks')",
        arg=about.element_handle(),
    )
    python(page, "ex.state.undo()")
    page.wait_for_function(
        "el => el.getAttribute('aria-label').includes('rows by the clusters')",
        arg=about.element_handle(),
    )


@pytest.mark.usefixtures("kept_lab")
def test_python_hears_of_columns_and_the_page_of_those_set_in_python(
    page: Page, lab: Server
) -> None:
    live = open_live(page, lab)
    about = live.root.locator(".hclust-part-clustermap canvas").last

    def told(words: str) -> None:
        page.wait_for_function(
            "([el, words]) => el.getAttribute('aria-label').includes(words)",
            arg=[about.element_handle(), words],
        )

    menu = live.root.locator(".hclust-at-right")
    menu.locator("summary").click()
    menu.get_by_label("Clusters of columns").select_option("3")
    told("Columns are cut into 3 clusters")
    expect_python(page, "ex.state.columns_state.n_clusters", 3, timeout=PATIENCE)
    menu.get_by_label("Linkage of columns").select_option("average")
    expect_python(page, "ex.state.columns_state.linkage", "average", timeout=PATIENCE)
    page.keyboard.press("Escape")
    python(page, "setattr(ex.state.columns_state, 'n_clusters', 5)")
    told("Columns are cut into 5 clusters")
    python(page, "ex.state.undo()")
    told("Columns are cut into 3 clusters")
    python(page, "ex.state.columns_state.update(linkage='ward', metric=None)")
    menu.locator("summary").click()
    menu.get_by_label("Metric of columns").select_option("cosine")  # does not go with ward
    message = page.get_by_text("ward linkage needs euclidean distances")
    expect(message.first).to_be_visible(timeout=1000 * PATIENCE)
    expect(menu.get_by_label("Metric of columns")).to_have_value("as rows")


@pytest.mark.usefixtures("kept_lab")
def test_python_clusters_rows_within_a_category_and_hears_of_sorted_rows(
    page: Page, lab: Server
) -> None:
    live = open_live(page, lab)
    about = live.root.locator(".hclust-part-clustermap canvas").last

    def wait_told(words: str) -> None:
        page.wait_for_function(
            "([el, words]) => el.getAttribute('aria-label').includes(words)",
            arg=[about.element_handle(), words],
            timeout=1000 * PATIENCE,
        )

    menu = live.root.locator(".hclust-menu", has_text="Blocks")
    menu.locator("summary").click()
    menu.get_by_label("Blocks of rows").select_option("origin")
    wait_told("rows by origin into 3 blocks")
    expect_python(page, "ex.row_split", "origin", timeout=PATIENCE)
    page.keyboard.press("Escape")
    drag(live, 0.3)
    wait_told(f"{live.clusters} clusters")
    tracks = live.root.locator(".hclust-menu", has_text="Tracks")
    tracks.locator("summary").click()
    tracks.get_by_label("Sort rows by cylinders (Shift: as well)").click()
    wait_told("sorted by cylinders")
    expect_python(page, "list(ex.sort_by)", ["cylinders"], timeout=PATIENCE)
    tracks.get_by_label("Sort rows by cylinders, descending (Shift: as well)").click()
    expect_python(page, "[list(key) for key in ex.sort_by]", [["cylinders", "descending"]])
    python(page, "ex.state.undo()")
    expect_python(page, "list(ex.sort_by)", ["cylinders"])
    python(page, "setattr(ex, 'sort_by', [])")
    wait_told("rows by origin into 3 blocks")
    python(page, "setattr(ex, 'row_split', None)")
    wait_told("in the order of their tree")


@pytest.mark.usefixtures("kept_lab")
def test_a_slider_moved_while_the_tree_becomes_another_keeps_its_clusters(
    page: Page, lab: Server
) -> None:
    live = open_live(page, lab)
    models = Models(page)
    bar = page.locator(".hclust-bar:visible").first
    pid = python(page, "__import__('os').getpid()")
    for stopped in (False, True, False, False, True, False):
        execute(page, "ex.state.update(linkage='average', metric='cityblock', n_clusters=6)")
        live.wait_clusters(6)
        assert agrees(live, models) == 6
        with frozen(pid) if stopped else contextlib.nullcontext():
            choose(page, "Linkage", "single")
            # The browser still has the old tree: its heights mean nothing in the new one.
            press_slider(slider(bar, "Clusters"), "ArrowLeft", times=2)
            page.wait_for_function("() => __models.live.get('n_clusters') === 4")
        expect_python(page, "ex.state.linkage", "single", timeout=PATIENCE)
        expect_python(page, "ex.state.n_clusters", 4, timeout=PATIENCE)
        assert agrees(live, models) == 4
        rests(models, most=8)


@pytest.mark.usefixtures("kept_lab")
def test_a_threshold_that_was_asked_for_stays_when_it_is_shown(page: Page, lab: Server) -> None:
    make = "from hclust_widgets import ClusterExplorer, load_mpg\n"
    make += "ex = ClusterExplorer(load_mpg(), distance_threshold=2)"
    live = open_live(page, lab, [KERNEL, make, "ex"])
    page.wait_for_timeout(1500)  # longer than any report takes
    assert python(page, "[ex.state.distance_threshold, ex.state.can_undo]") == [2, False]
    assert live.pill.inner_text() == "11 clusters · 2.00"


@pytest.mark.usefixtures("kept_lab")
def test_names_and_colors_are_seen_in_every_view_after_a_drag(page: Page, lab: Server) -> None:
    live = open_live(page, lab)
    models = Models(page)
    drag(live, 0.35)  # what was painted for this cut must not be taken for what is to be painted
    agrees(live, models)
    painted = {part: live.painted(part) for part in ("tree", "clustermap", "scatter")}
    execute(page, "ex.state.rename(0, 'Light'); ex.state.set_color(0, '#00aa77')")
    for part, count in painted.items():
        live.wait_painted(part, count)
    legend = live.root.locator(".hclust-legend")
    legend.get_by_text("Light").wait_for(timeout=10_000)
    having = """(color) => [...document.querySelectorAll('.hclust-live canvas')].filter((c) => {
      if (!c.width || !c.height) return false;
      const { data } = c.getContext('2d').getImageData(0, 0, c.width, c.height);
      for (let i = 0; i < data.length; i += 4) {
        if (color.every((value, j) => data[i + j] === value)) return true;
      }
      return false;
    }).length"""
    assert page.evaluate(having, [0, 0xAA, 0x77]) >= 3, "tree, clustermap and scatter"


@pytest.mark.usefixtures("kept_lab")
def test_two_cells_with_one_state_stay_in_step(page: Page, lab: Server) -> None:
    book = [*BOOK, "other = DendrogramWidget(ex.state, rendering='live')\nother"]
    live = open_live(page, lab, book)
    models = Models(page)
    other = LivePage.on(page, 1, parts=("tree",))
    drag(live, 0.2)
    other.wait_clusters(agrees(live, models))
    drag(other, 0.55)
    k = other.clusters
    live.wait_clusters(k)
    assert agrees(live, models) == k
    assert other.pill.inner_text() == live.pill.inner_text()
    models.forget()
    rests(models, most=0)


@pytest.mark.usefixtures("kept_lab")
def test_live_and_figure_show_the_same_state(page: Page, lab: Server) -> None:
    live = open_live(page, lab)
    models = Models(page)
    drag(live, 0.2)
    k = agrees(live, models)
    bar = page.locator(".hclust-bar:visible").first
    toggle(bar, "Figure")
    img = page.locator("img.hclust-figure").first
    img.wait_for(timeout=PATIENCE * 1000)
    assert page.locator(".hclust-live").count() == 0
    described = page.locator(f"[role=img][aria-label*='{k} clusters']")
    described.first.wait_for(state="attached", timeout=PATIENCE * 1000)
    press_slider(slider(bar, "Clusters"), "ArrowLeft", times=2)
    expect_python(page, "ex.state.n_clusters", k - 2, timeout=PATIENCE)
    toggle(bar, "Live")
    live = LivePage.on(page)
    live.wait_clusters(k - 2)
    models = Models(page)
    assert agrees(live, models) == k - 2
    drag(live, 0.6)
    agrees(live, models)


@pytest.mark.usefixtures("kept_lab")
def test_a_branch_and_leaf_0_are_selected(page: Page, lab: Server) -> None:
    live = open_live(page, lab)
    models = Models(page)
    start = python(page, "ex.state.tree.start[0]")
    chosen = "sorted(map(int, ex.state.selection))"
    page.mouse.click(*place(live, CARS, start + 0.5, 0))
    expect_python(page, chosen, [0], timeout=PATIENCE)
    middle, share, rows = python(
        page,
        "(lambda s, v: [s.tree.start[v] + s.tree.sizes[v] / 2, "
        "s.tree.distances_[-2] / s.tree.distances_[-1] / 1.09, "
        "sorted(map(int, s.clustering.rows()[s.tree.leaves(v)]))])"
        "(ex.state, 2 * ex.state.tree.n_leaves - 3)",
    )
    page.mouse.click(*place(live, CARS, middle, share))
    expect_python(page, chosen, rows, timeout=PATIENCE)
    page.keyboard.press("Escape")
    expect_python(page, chosen, [], timeout=PATIENCE)
    assert live.clusters == 4
    agrees(live, models)


@pytest.mark.usefixtures("kept_lab")
@pytest.mark.parametrize(
    "how", ["frozen", "busy", pytest.param("gone", marks=pytest.mark.own_page)]
)
def test_without_the_kernel_the_page_goes_on(
    page: Page, lab: Server, watch: Watch, how: str
) -> None:
    live = open_live(page, lab, [*BOOK, "import time; time.sleep(1)"])
    models = Models(page)
    pid, start = python(page, "[__import__('os').getpid(), int(ex.state.tree.start[0])]")
    if how == "busy":
        page.evaluate(
            """() => { window.__busy = true;
              window.jupyterapp.shell.currentWidget.sessionContext.session.kernel
                .requestExecute({code: 'import time; time.sleep(300)'}).done
                // The next test stops the kernel: then it has no answer.
                .then(() => { window.__busy = false; }, () => {}); }"""
        )
        acts_alone(live, models, start)
        assert page.evaluate("() => window.__busy")  # it has been all the while
    elif how == "frozen":
        with frozen(pid):
            acts_alone(live, models, start)
        k = live.clusters
        expect_python(page, "ex.state.n_clusters", k, timeout=PATIENCE)
        assert agrees(live, models) == k
    else:
        watch.allow(r"websocket|WebSocket|kernel|404|Could not send widget sync message")
        page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.shutdown()")
        assert not psutil.pid_exists(pid) or psutil.Process(pid).status() == "zombie"
        acts_alone(live, models, start)


def acts_alone(live: LivePage, models: Models, start: int) -> None:
    """Cut, hover, select and zoom, with nothing but the page."""
    page = live.page
    before = {part: live.painted(part) for part in PARTS}
    drag(live, 0.2)
    wait_until(page, lambda: live.clusters > 4)
    assert live.clusters > 4
    for part in PARTS:
        live.wait_painted(part, before[part])
    page.mouse.move(*place(live, CARS, start + 0.5, 0))
    live.tip.wait_for(timeout=5000)
    assert live.tip.locator("b").inner_text() == "chevrolet chevelle malibu"
    painted = live.painted("scatter")
    page.mouse.down()
    page.mouse.up()
    live.wait_painted("scatter", painted)
    page.wait_for_function("() => __models.live.get('selection').byteLength === 4")
    painted = live.painted("tree")
    page.mouse.move(*place(live, CARS, 200, 0.5))
    live.wait_painted("tree", painted)  # the branch that was hovered is let go
    painted = live.painted("tree")
    for _ in range(4):
        page.mouse.wheel(0, -300)
    live.wait_painted("tree", painted)
    page.mouse.dblclick(*place(live, CARS, 330, 0.95))  # beside the chip of the selection


@pytest.mark.usefixtures("kept_lab")
def test_a_drag_of_five_seconds_is_few_messages_and_little_work(page: Page, lab: Server) -> None:
    frames = Frames()
    frames.follow(page)
    live = open_live(page, lab)
    models = Models(page)
    kernel = psutil.Process(python(page, "__import__('os').getpid()"))
    frames.sent.clear()
    before = kernel.cpu_times()
    moves = drag_about(live, 5.0)
    after = kernel.cpu_times()
    page.wait_for_timeout(200)  # what is on its way
    used = after.user + after.system - before.user - before.system
    told = {who: frames.about(model) for who, model in models.ids.items()}
    print(
        f"{moves} moves in 5 s: messages {told}, {len(frames.sent)} of all widgets; "
        f"{used:.2f} s of the kernel's CPU"
    )
    assert 5 < told["live"] <= 100
    assert len(frames.sent) <= 100
    agrees(live, models)


def test_a_cell_run_ten_times_leaves_nothing_behind(page: Page, lab: Server) -> None:
    count_observers(page)
    make = "if 'ex' in globals(): ex.close()\n" + MAKE
    open_notebook(page, lab, [KERNEL, make, "ex"])
    run_all(page)
    LivePage.on(page)
    collect(page)
    first, kept = lasting(page), canvases(page)
    assert kept["page"] >= 6
    # Shown anew, then made anew; what is kept is counted: one that is left would show.
    for _ in range(5):
        run_cell(page, 2)
        LivePage.on(page)
    for _ in range(5):
        run_cell(page, 1)
        run_cell(page, 2)
        LivePage.on(page)
    page.wait_for_function("() => document.querySelectorAll('.hclust-live').length === 1")
    collect(page)
    again = lasting(page), canvases(page)
    print(len(first), kept, len(again[0]), again[1])
    assert again[0] == first
    assert again[1] == kept
    execute(page, "ex.close()")
    page.wait_for_function("() => document.querySelectorAll('.hclust-live').length === 0")
    collect(page)
    assert observers(page) == []
    assert canvases(page) == {"page": 0, "apart": 0}


def lasting(page: Page) -> list[str]:
    """What observes and listens, without what is only about to be called."""
    return [one for one in observers(page) if not one.startswith(("setTimeout", "request"))]


def test_a_cell_that_makes_a_new_explorer_each_time_leaves_nothing_in_the_page(
    page: Page, lab: Server
) -> None:
    count_observers(page)
    open_notebook(page, lab, [KERNEL, MAKE + "\nex"])  # nobody closes the one before
    run_all(page)
    LivePage.on(page)
    collect(page)
    first, kept = lasting(page), canvases(page)
    for _ in range(5):  # what is kept is counted: one that is left would show
        run_cell(page, 1)
        LivePage.on(page)
    page.wait_for_function("() => document.querySelectorAll('.hclust-live').length === 1")
    collect(page)
    assert (lasting(page), canvases(page)) == (first, kept)
    live = LivePage.on(page)
    drag(live, 0.2)
    expect_python(page, "ex.state.n_clusters", live.clusters, timeout=PATIENCE)
    page.evaluate("() => window.jupyterapp.commands.execute('notebook:clear-all-cell-outputs')")
    page.wait_for_function("() => document.querySelectorAll('.hclust-live').length === 0")
    collect(page)
    assert observers(page) == []
    assert canvases(page) == {"page": 0, "apart": 0}


HOSTILE = """
import pandas as pd
names = [
    '<img src=x onerror="window.__hurt=1">', '<script>window.__hurt=1</script>', 'x' * 10_000,
    '\\U0001F697\\U0001F1E9\\U0001F1EA car', '\\u05de\\u05db\\u05d5\\u05e0', '&lt;b&gt; & "\\'',
]
table = pd.DataFrame({'speed': [1., 2, 4, 8, 16, 32], 'weight': [3., 1, 4, 1, 5, 9]}, index=names)
"""


@pytest.mark.usefixtures("kept_lab")
def test_hostile_labels_are_shown_as_text(page: Page, lab: Server) -> None:
    make = "ex = ClusterExplorer(table, n_clusters=2, rendering='live')\nex"
    live = open_live(page, lab, [KERNEL, HOSTILE, make])
    names, starts = python(page, "[names, ex.state.tree.start[:6]]")
    for name, start in zip(names, starts, strict=True):
        page.mouse.move(*place(live, 6, start + 0.5, 0))
        said = live.tip.locator("b").filter(has_text=name[:20])
        said.wait_for(timeout=10_000)
        assert said.evaluate("el => el.textContent") == name[:300]
        assert said.evaluate("el => el.children.length") == 0
    find = page.get_by_role("combobox", name="Find a row by its name")
    find.fill("<img")
    option = page.get_by_role("listbox", name="Rows found").get_by_role("option").first
    option.wait_for()
    assert "<img src=x" in (option.text_content() or "")
    find.fill("")
    tags = page.evaluate(
        "() => [document.querySelectorAll('.hclust img[src=x], .hclust script').length, "
        "typeof window.__hurt]"
    )
    assert tags == [0, "undefined"]


@pytest.mark.usefixtures("kept_lab")
def test_undo_after_drags_with_a_busy_kernel_undoes_the_last(page: Page, lab: Server) -> None:
    live = open_live(page, lab)
    models = Models(page)
    bar = page.locator(".hclust-bar:visible").first
    clusters = slider(bar, "Clusters")
    pid = python(page, "__import__('os').getpid()")
    press_slider(clusters, "ArrowRight", times=4)
    live.wait_clusters(8)
    assert agrees(live, models) == 8
    page.wait_for_timeout(1000)  # so that what comes is a step of its own
    with frozen(pid):
        press_slider(clusters, "ArrowRight", times=3, pause=300)
        live.wait_clusters(11)
        bar.get_by_title("Undo").click()
    expect_python(page, "[ex.state.n_clusters, ex.state.can_redo]", [8, True], timeout=PATIENCE)
    live.wait_clusters(8)
    assert agrees(live, models) == 8
    models.forget()
    rests(models, most=2)


@pytest.mark.usefixtures("kept_lab")
def test_one_drag_is_one_step_though_the_kernel_is_busy_meanwhile(page: Page, lab: Server) -> None:
    live = open_live(page, lab)
    models = Models(page)
    bar = page.locator(".hclust-bar:visible").first
    pid = python(page, "__import__('os').getpid()")
    drag(live, 0.12)
    first = agrees(live, models)
    drag(live, 0.5, release=False)  # at once: another drag all the same
    expect_python(page, "ex.state.n_clusters == " + str(first), False)
    box = live.pill.bounding_box()
    assert box is not None
    with frozen(pid):
        page.mouse.move(box["x"] + 5, box["y"] + 60, steps=3)
        page.wait_for_timeout(1200)
    page.mouse.move(box["x"] + 5, box["y"] + 90, steps=3)
    page.mouse.up()
    agrees(live, models)
    for k in (first, 4):
        bar.get_by_title("Undo").click()
        expect_python(page, "ex.state.n_clusters", k)
    assert python(page, "ex.state.can_undo") is False
    bar.get_by_title("Redo").click()
    live.wait_clusters(first)
    agrees(live, models)
    clusters = slider(bar, "Clusters")
    with frozen(pid):
        press_slider(clusters, "ArrowRight", times=5, pause=300)
    live.wait_clusters(first + 5)
    agrees(live, models)
    bar.get_by_title("Undo").click()
    expect_python(page, "ex.state.n_clusters", first)


@pytest.mark.usefixtures("kept_lab")
def test_thresholds_typed_as_fast_as_can_be_end_in_the_last(page: Page, lab: Server) -> None:
    live = open_live(page, lab)
    models = Models(page)
    bar = page.locator(".hclust-bar:visible").first
    threshold = slider(bar, "Threshold").locator(".widget-readout")
    for _ in range(3):
        for text, k in (("0.5", 61), ("1", 28), ("2", 11), ("20", 1), ("5", 5)):
            threshold.click()
            page.keyboard.press("Control+a")
            page.keyboard.type(text)
            page.keyboard.press("Enter")
            live.wait_clusters(k)
    assert agrees(live, models) == 5
    models.forget()
    rests(models, most=2)
