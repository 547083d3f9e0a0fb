"""The gallery of docs/gallery, without the packages that it is drawn with."""

from __future__ import annotations

import dataclasses
import re
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import load_mpg
from hclust_widgets.export.figures.figure import COMMON
from hclust_widgets.export.figures.figure_kinds import DRAWINGS
from scripts import gallery
from scripts.gallery_parts.pictures import our_figure, shown
from scripts.gallery_parts.tables import TABLES, Table

ROOT = Path(gallery.__file__).resolve().parent.parent
README = gallery.GALLERY / "README.md"


def cars() -> Table:
    """Return a table of the gallery with the cars that this package brings."""
    return dataclasses.replace(
        TABLES[0],
        read=load_mpg,
        tracks=("origin",),
        state={"n_clusters": 3},
        figure={"row_split": "cut"},
    )


def test_there_are_ten_tables_with_names_of_their_own() -> None:
    assert len({table.name for table in TABLES}) == len(TABLES) == 10


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_is_complete(table: Table) -> None:
    said = (table.title, table.source, table.license, table.shows, table.ours, table.theirs)
    assert all(text.strip() == text != "" for text in said)
    assert all(text.endswith(".") for text in (table.shows, table.ours, table.theirs))
    known = {*DRAWINGS["clustermap"][1], *COMMON}
    assert set(table.figure) <= known
    installed = "".join(
        (ROOT / path).read_text(encoding="utf-8")
        for path in ("scripts/gallery_requirements.txt", "pyproject.toml", "Makefile")
    )
    assert re.search(rf"\b{re.escape(table.package)}[=>]=", installed)


def test_readme_is_what_the_script_writes_and_names_each_picture() -> None:
    text = README.read_text(encoding="utf-8")
    programs = re.findall(r"(?:seaborn|marsilea|PyComplexHeatmap) [\d.]+\d", text)
    assert text == gallery.readme(programs)
    pictures = sorted(path.name for path in gallery.GALLERY.glob("*.png"))
    assert pictures == sorted(re.findall(r"\]\((\w+\.png)\)", text))


def test_pictures_are_small() -> None:
    sizes = [path.stat().st_size for path in gallery.GALLERY.glob("*.png")]
    assert max(sizes) <= gallery.MAX and sum(sizes) <= 2_000_000


def test_another_name_is_refused_with_those_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["gallery.py", "flowers"])
    with pytest.raises(SystemExit, match=r"No table is called flowers: choose of cells, cars"):
        gallery.main()


def test_our_part_is_drawn_of_what_the_others_get() -> None:
    what = shown(cars())
    assert list(what.tracks) == ["origin"]
    assert len(what.tracks) == len(what.values) == 392
    figure = our_figure(what)
    words = {text.get_text() for ax in figure.axes for text in ax.texts}
    assert {"origin", "usa 245", "Cluster 0"} <= words
    assert what.inches == tuple(figure.get_size_inches())


def test_distances_are_taken_as_distances() -> None:
    points = np.array([0.0, 1.0, 5.0, 9.0])
    frame = pd.DataFrame(np.abs(points[:, None] - points), index=[*"abcd"], columns=[*"abcd"])
    table = dataclasses.replace(
        TABLES[0],
        read=lambda: frame,
        tracks=(),
        state={"linkage": "average"},
        figure={},
        distances=True,
    )
    what = shown(table)
    assert what.state.metric == "precomputed"
    np.testing.assert_array_equal(what.values, frame)
