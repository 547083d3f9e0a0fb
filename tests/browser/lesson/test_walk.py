"""A student's way through three notebooks: all runs, all is painted, and answers to the hand."""

from __future__ import annotations

import pathlib
import re

import numpy as np
import pytest
from playwright.sync_api import Page, expect
from support.books import cell, expect_painted
from support.classroom import places
from support.controls import upload
from support.live_page import LivePage, drag
from support.notebook import expect_python, open_notebook, python, run_all
from support.pictures import screenshot
from support.quiz import answer, button
from support.servers import Server
from support.watch import Watch

from hclust_widgets.teaching.point_shapes import shape_points

NOTEBOOKS = pathlib.Path(__file__).parents[3] / "notebooks"
SLOW = 30_000
MIDDLE = 56  # of the chain between two heaps


# Models that the kernel opens and closes again, in `window.__closed`. It also closes at once what
# JupyterLab opens to ask for models before ipywidgets is imported: that is no model.
_NOTE_CLOSED_MODELS = """() => {
  const { kernel } = window.jupyterapp.shell.currentWidget.sessionContext.session;
  const opened = new Set();
  const closed = [];  // of this notebook: one that was open before may still be shut down
  kernel.iopubMessage.connect((_, { header, content }) => {
    if (header.msg_type === 'comm_open') opened.add(content.comm_id);
    if (header.msg_type === 'comm_close' && opened.has(content.comm_id)) {
      closed.push(content.comm_id);
    }
  });
  window.__closed = closed;
}"""


def open_book(page: Page, lab: Server, name: str, shown: list[str]) -> None:
    """Run a notebook; what the cells with these lines show is painted, and none is refused."""
    open_notebook(page, lab, NOTEBOOKS / f"{name}.ipynb")
    page.evaluate(_NOTE_CLOSED_MODELS)
    run_all(page)
    for code in shown:
        assert expect_painted(cell(page, code).locator(".hclust").first) > 0
        assert cell(page, code).locator(".hclust-refusal:visible").count() == 0
    screenshot(page, f"walk-{name}", whole=True)


def guess(page: Page, guesses: dict[str, str], drawn: dict[str, str]) -> None:
    """Make guesses: what the cells with these lines draw comes with the answer, not before."""
    for asked, code in drawn.items():
        box = cell(page, code)
        expect(box).to_contain_text("Predict first: what this cell draws comes with the answer.")
        assert box.locator("canvas, img").count() == 0
        card = cell(page, asked)
        field = card.get_by_label("Your guess")
        choice = card.locator(".hclust-quiz-choices label:has(input)").first
        expect(field.or_(choice)).to_be_visible()
        if field.count():
            field.fill(guesses.get(asked, "perhaps"))
        else:
            choice.click()
        card.get_by_role("button", name="Show the answer").click()
        box.scroll_into_view_if_needed()
        assert expect_painted(box.locator(".hclust .hclust").first) > 0


@pytest.mark.usefixtures("kept_lab")
def test_distance_and_linkage(page: Page, lab: Server) -> None:
    shown = ["walk", "tree", "quiz"]
    open_book(page, lab, "02-distance-and-linkage", shown)
    drawn = {
        "of_columns": "of_columns.after(two)",
        "how_far": "how_far.after(twins)",
        "same_pair": "same_pair.after(stepper)",
        "of_moons": "of_moons.after(lab)",
    }
    guess(page, {"how_far": "1"}, drawn)

    # The table of section 2: what the text says of R is what the stepper shows.
    walk = cell(page, "walk")
    walk.scroll_into_view_if_needed()
    result = walk.locator(".hclust-formula").last
    for linkage, far in (("single", 2.24), ("complete", 3.16), ("average", 2.70), ("ward", 3.11)):
        walk.get_by_label("Linkage", exact=True).select_option(linkage)
        walk.get_by_label("C, another cluster").select_option(label="R")
        expect(result).to_have_text(re.compile(rf"= {far:.2f}$"))
    walk.get_by_role("button", name="One step on", exact=True).click()
    said = walk.locator(".hclust-step-said")
    expect(said).to_have_text("Step 2 of 5: S and T merge at 2.00; 4 clusters are left.")
    expect_python(page, "[walk.step, walk.state.linkage]", [2, "ward"])

    # One point of the chain is drawn away: single linkage finds the two heaps.
    lab_cell = cell(page, "of_moons.after(lab)")
    lab_cell.scroll_into_view_if_needed()
    lab_cell.get_by_label("Points", exact=True).select_option("chain")
    counts = "sorted(lab.labels_('single').value_counts().tolist())"
    expect_python(page, counts, [1, 59])
    start, goal = places(page, np.array([shape_points("chain")[MIDDLE], [7.8, 5.0]]), 0)
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*goal, steps=5)
    page.mouse.up()
    expect_python(page, counts, [30, 30])

    quiz = cell(page, "quiz")
    quiz.scroll_into_view_if_needed()
    for right in (True, False):
        answer(page, right=right)
        button(page, "Next question").click()
    expect(quiz.locator(".hclust-quiz-progress")).to_contain_text("Question 3 of 6 · 1 right")
    expect_python(page, "[quiz.score, len(quiz.answers)]", [1, 2])


@pytest.mark.usefixtures("kept_lab")
def test_choosing_a_cut(page: Page, lab: Server) -> None:
    open_book(page, lab, "03-choosing-a-cut", ["tree", "explorer"])
    guess(page, {}, {"of_chance": "of_chance.after(noise)"})
    live = LivePage.on(page, parts=("tree",))
    assert live.clusters == 1
    drag(live, 0.4)
    live.wait_clusters(4)
    expect_python(page, "[state.n_clusters, state.labels_.nunique()]", [4, 4])
    expect(cell(page, "tree").locator(".hclust-words")).to_contain_text("4 clusters")


@pytest.mark.usefixtures("kept_lab")
def test_your_own_data(page: Page, lab: Server, watch: Watch, tmp_path: pathlib.Path) -> None:
    open_book(page, lab, "04-your-own-data", ["own"])
    # *Run All* ends clean: no model is closed, of which anywidget complains if the page has not
    # made it yet. (It also complains of one that a busy page makes late: conftest.py.)
    assert page.evaluate("() => window.__closed") == []
    assert watch.troubles == []
    expect(page.locator("#jp-main-statusbar")).not_to_contain_text(re.compile("error", re.I))
    expect(page.locator(".Toastify__toast")).to_have_count(0)
    practice, own = cell(page, "of_line.after(practice)"), cell(page, "own")
    expect(practice).to_contain_text("Predict first: what this cell draws comes with the answer.")
    card = cell(page, "of_line")
    card.locator("label").filter(has_text="goggo").click()
    card.get_by_role("button", name="Show the answer").click()
    expect(practice.locator(".hclust-refusal")).to_contain_text("Line 7 of scooters.csv")
    lines = python(page, "scooters").replace("7.3,germany", "7.3,,germany")
    read, refusal = own.locator(".hclust-read"), own.locator(".hclust-refusal:visible")
    expect(read).to_contain_text("398 rows, 9 columns")

    file = tmp_path / "my scooters.csv"
    file.write_text(lines.replace("goggo,120", "goggo;120"), encoding="utf-8")
    upload(own, file)
    expect(refusal).to_contain_text("Line 8 of my scooters.csv has only 4 fields", timeout=SLOW)
    expect(refusal).to_contain_text("Still shown below: The lesson's cars.")
    expect_python(page, "len(own.table)", 398)

    file.write_text(lines, encoding="utf-8")
    upload(own, file)
    expect(read).to_contain_text(
        "Column 'power' holds numbers with a unit ('4.9 hp')", timeout=SLOW
    )
    file.write_text(lines.replace(" hp", ""), encoding="utf-8")
    upload(own, file)
    expect(read).to_contain_text("3 of numbers, 2 of text", timeout=SLOW)
    expect(refusal).to_have_count(0)
    expect_python(page, "[own.table.shape, own.state.labels_.isna().sum().item()]", [[8, 5], 1])
    assert expect_painted(own.locator(".hclust-own-place")) > 0
