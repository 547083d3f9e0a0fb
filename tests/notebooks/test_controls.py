"""Controls that the notebooks name are those of the widgets, and can be found as the text says."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest
from ipywidgets import HTML, Box, Tab, ToggleButton

from hclust_widgets import (
    ClusterExplorer,
    ClustermapWidget,
    DendrogramWidget,
    HeatmapWidget,
    Prediction,
    QuizWidget,
    ScatterWidget,
    TableExplorer,
    load_mpg,
)

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("0[1-5]*.ipynb"))
#: Names in JupyterLab's menus, keys, folded cells and what the text itself is called.
NOT_OURS = {"Run", "Run All Cells", "Create New View for Cell Output", "Alt", "Check of step 1",
            "Turning branches", "Your answer:"}  # fmt: skip
#: Names of scores and scalings, which are no controls.
TERMS = {"BIC", "Calinski-Harabasz", "Davies-Bouldin", "Dunn", "Min–max", "Standard"}
#: Parts of the live views, by the file that names them.
LIVE = {
    "All linkages side by side": "views/linkages/linkages.js",
    "Silhouettes, row by row": "entries/panels/silhouette.js",
    "Along the heights of the tree": "views/evidence/ribbon.js",
    "Add the gap statistic": "views/evidence/evidence.js",
    "How far is the new cluster from the others?": "classroom/stepper/update_panel.js",
    "Open": "entries/panels/export_tab.js",
    "Points": "classroom/lab/lab.js",
    "Reset": "classroom/lab/lab.js",
}
BEHIND_SETTINGS = {"Metric", "Scaling", "Leaf order", "8 of 9 columns", "… columns"}

every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def in_italics(text: str) -> set[str]:
    """What a control may be: names in italics that begin with a capital letter or a number."""
    plain = text.replace("**", "")
    found = {" ".join(one.split()) for one in re.findall(r"\*([A-Z…\d][^*]*)\*", plain)}
    return {one for one in found if one in LIVE or not re.search(r"[.?)]$", one)}


def walk(widget):
    yield widget
    if isinstance(widget, Box):
        for child in widget.children:
            yield from walk(child)


def open_all(view):
    """Open the settings and every tab, whose widgets are made then."""
    for part in list(walk(view)):
        if isinstance(part, Tab):
            for index in range(len(part.children)):
                part.selected_index = index
        elif isinstance(part, ToggleButton) and part.description == "Settings":
            part.value = True


@pytest.fixture(scope="module")
def controls() -> set[str]:
    cars = load_mpg().dropna(ignore_index=True).head(30)
    views = [
        *(kind(cars) for kind in (HeatmapWidget, ClustermapWidget, DendrogramWidget)),
        *(kind(cars) for kind in (ScatterWidget, ClusterExplorer, TableExplorer)),
        QuizWidget(cars, seed=1, n_questions=1),
        Prediction("How many?", answer=1, why="So."),
    ]
    found: set[str] = set()
    for view in views:
        open_all(view)
        for part in walk(view):
            found.add(getattr(part, "description", ""))
            found.update(part.titles if isinstance(part, Tab) else ())
            if isinstance(part, HTML):
                found.update(re.findall("<summary>(.*?)</summary>", part.value))
            found.update(
                one if isinstance(one, str) else one[0]
                for one in getattr(part, "options", ())
                if isinstance(one, (str, tuple))
            )
        view.close()
    return found


@every_notebook
def test_every_control_that_a_notebook_names_is_in_the_widgets(
    path: Path, controls: set[str]
) -> None:
    cells = nbformat.read(path, as_version=4).cells
    named = set().union(*(in_italics(c.source) for c in cells if c.cell_type == "markdown"))
    for name in sorted(named - NOT_OURS - TERMS - {"… columns"}):
        if name in LIVE:
            text = (ROOT / "js" / "src" / LIVE[name]).read_text(encoding="utf-8")
            assert name in text, f"{LIVE[name]} names no {name!r}"
        else:
            assert name in controls, f"{path.name} names {name!r}, which no widget has"


@every_notebook
def test_what_is_behind_settings_is_said_to_be_there(path: Path) -> None:
    widget = ""
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code":
            widget = (re.findall(r"\b\w+(?:Widget|Explorer|Stepper|Lab)\(", cell.source) or [""])[
                -1
            ] or widget
        elif named := in_italics(cell.source) & BEHIND_SETTINGS:
            in_line = widget == "HeatmapWidget("  # it has few controls, all of them in one line
            assert in_line or "*Settings*" in cell.source, f"{named} in {cell.source!r}"
