"""Long names are shortened so that each can be told from the others; labels="on" draws them all."""

import numpy as np
import pandas as pd
import pytest
from matplotlib.collections import LineCollection
from matplotlib.text import Text

from hclust_widgets import ClusterState
from hclust_widgets.plotting.base import long_names, text
from hclust_widgets.plotting.base.long_names import own_parts, shorten_names
from hclust_widgets.plotting.base.text import shorten, text_width
from hclust_widgets.plotting.base.theme import LIGHT
from hclust_widgets.plotting.marks import column_labels
from hclust_widgets.table.row_lookup import RowLookup


@pytest.fixture(scope="module")
def long_labels():
    rng = np.random.default_rng(11)
    names = [f"a rather long label of row number {i:03} in plate B" for i in range(25)]
    columns = [f"condition number {i}, repeated" for i in range(6)]
    return pd.DataFrame(rng.normal(size=(25, 6)), index=names, columns=columns)


def written(figure):
    return [text.get_text() for text in figure.findobj(lambda a: hasattr(a, "get_text"))]


@pytest.mark.parametrize("kind", ["dendrogram", "clustermap", "heatmap"])
def test_every_row_can_be_told_from_the_others_in_figures(long_labels, kind):
    state = ClusterState(long_labels, n_clusters=3)
    words = written(state.figure(kind, dpi=50))
    names = [word for word in words if word.startswith("a rather")]
    assert len(set(names)) == 25
    for i in range(25):
        assert any(f"{i:03}" in name for name in names)
    if kind != "dendrogram":
        columns = [word for word in words if word.startswith("condition")]
        assert len(set(columns)) == 6 and len({c.split("number ")[1][:1] for c in columns}) == 6


def test_where_names_begin_to_be_their_own():
    assert own_parts(["ab1", "ab2", "b", "ab"]) == [2, 2, 0, 2]
    assert own_parts(["same", "same"]) == [4, 4] and own_parts([]) == [] and own_parts(["a"]) == [0]


@pytest.mark.parametrize("room", [20, 40, 60, 90, 130, 200, 400])
def test_shortened_names_fit_and_show_their_own_part(room):
    names = [f"measurement of the sample {i} after noon" for i in range(30)]
    names += ["a name of its own that is very long indeed", "short"]
    found = shorten_names(names, room, LIGHT, LIGHT.small)
    assert all(text_width(word, LIGHT, LIGHT.small) <= room for word in found)
    assert found[-2] == shorten(names[-2], room, LIGHT, LIGHT.small)  # another beginning
    if room >= 40:
        assert len(set(found)) == len(names)
    if room >= 130:
        assert found[7].startswith("me") and "7 af" in found[7]


def test_twins_and_one_name_are_shortened_at_the_end():
    found = shorten_names(["the very same name"] * 2, 60, LIGHT, LIGHT.small)
    assert found == [shorten("the very same name", 60, LIGHT, LIGHT.small)] * 2
    assert shorten_names(["the very same name"], 60, LIGHT, LIGHT.small) == found[:1]


@pytest.mark.sampled(1)
@pytest.mark.parametrize("orientation", ["top", "left"])
def test_labels_on_draws_all_and_says_that_the_figure_has_grown(orientation):
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(150, 3)), index=[f"row {i}" for i in range(150)])
    state = ClusterState(table, n_clusters=3)
    usual = state.figure("dendrogram", orientation=orientation, dpi=50)
    assert not any(word.startswith("row ") for word in written(usual))
    options = {"orientation": orientation, "labels": "on", "dpi": 50, "caption": True}
    grown = state.figure("dendrogram", **options)
    assert sum(word.startswith("row ") for word in written(grown)) == 150
    side = 0 if orientation == "top" else 1
    assert grown.get_size_inches()[side] > 2000 / 96
    word = "wide" if side == 0 else "high"
    said = " ".join(" ".join(written(grown)).split())
    assert f"It is as {word} as the names of all 150 rows need." in said
    small = state.figure("dendrogram", **options, width=600, height=500)
    assert "need." not in " ".join(written(small))
    assert 0 < sum(word.startswith("row ") for word in written(small)) < 150


def test_names_of_a_multiindex_read_the_same_everywhere():
    index = pd.MultiIndex.from_product([["ctrl", "drug"], ["r1", "r2"]])
    table = pd.DataFrame({"a": [1, 2, 5, 9], "b": [1, 2, 4, 9]}, index=index)
    state = ClusterState(table, n_clusters=2)
    assert state.clustering.row_names().tolist()[0] == "ctrl · r1"
    assert "'ctrl · r1':" in state.to_newick() and "(row" not in state.to_newick()
    assert RowLookup(state.features).labels == ["ctrl · r1", "ctrl · r2", "drug · r1", "drug · r2"]
    assert RowLookup(state.features).find("ctrl · r2") == [1]


@pytest.mark.parametrize("orientation", ["top", "bottom", "left", "right"])
def test_chosen_rows_are_named_with_lines_to_their_leaves(orientation):
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(150, 3)), index=[f"row {i}" for i in range(150)])
    state = ClusterState(table, n_clusters=3)
    near = state.tree.leaf_order[40:44].tolist()  # leaves side by side
    chosen = [f"row {i}" for i in (*near, state.tree.leaf_order[120])]
    figure = state.figure("dendrogram", labels=chosen, orientation=orientation, dpi=96)
    figure.canvas.draw()
    names = [t for t in figure.findobj(Text) if t.get_text().startswith("row ")]
    assert sorted(t.get_text() for t in names) == sorted(chosen)
    boxes = [t.get_window_extent() for t in names]
    picture = figure.bbox
    for i, box in enumerate(boxes):
        assert picture.x0 <= box.x0 and box.x1 <= picture.x1
        assert picture.y0 <= box.y0 and box.y1 <= picture.y1
        assert not any(box.overlaps(other) for other in boxes[:i])
    lines = [
        path
        for one in figure.findobj(LineCollection)
        for path in one.get_segments()
        if len(path) == 3 and one.get_linewidth()[0] < 1
    ]
    assert len(lines) == 5


def test_names_that_are_no_rows_are_refused():
    table = pd.DataFrame({"a": [1, 2, 5, 9]}, index=["ape", "man", "cat", "cat"])
    state = ClusterState(table, n_clusters=2)
    words = written(state.figure("dendrogram", labels=["cat"]))
    assert words.count("cat") == 2 and "ape" not in words
    with pytest.raises(ValueError, match=r"no row named 'cst'.*Did you mean 'cat'"):
        state.figure("dendrogram", labels=["cst"])
    with pytest.raises(TypeError, match="a list of names of rows, not 3"):
        state.figure("dendrogram", labels=3)
    with pytest.raises(ValueError, match="choose one of 'auto', 'on', 'off', or a list"):
        state.figure("dendrogram", labels="all")


def test_names_that_would_look_alike_show_where_they_differ():
    names = [f"tumor of the lung stage {i} sample {j}" for i in range(1, 4) for j in "abc"]
    for room in (60.0, 70.0, 90.0, 120.0):
        words = shorten_names(names, room, LIGHT, LIGHT.small)
        assert len(set(words)) == len(names), words
        assert max(text_width(word, LIGHT, LIGHT.small) for word in words) <= room


def test_of_many_short_names_only_those_that_are_written_are_measured(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """matplotlib takes a second to measure thousands, for the image that stands in for widgets."""
    measured: list[str] = []

    def width(name: str, *_: object, **__: object) -> float:
        measured.append(name)
        return 40.0

    monkeypatch.setattr(column_labels, "text_width", width)
    monkeypatch.setattr(long_names, "text_width", width)
    monkeypatch.setattr(text, "text_width", width)
    labels = column_labels.ColumnLabels([f"gene{i}" for i in range(2000)], LIGHT)
    labels.fit(0.5, 10.0, 300.0)
    assert labels.every > 10 and len(labels.words) == 2000
    assert len(set(measured)) <= 2000 // labels.every + 1
