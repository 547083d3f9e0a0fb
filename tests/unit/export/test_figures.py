"""Figures for a report: whole, at any size, in any format, and nobody else's business."""

from __future__ import annotations

import html
import io
import re
import sys

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.export.figures import figure as figures
from hclust_widgets.export.figures.sheet import wrapped
from hclust_widgets.plotting.base.theme import Theme

HOSTILE = [
    "<b>x</b> & $a_1$ '", "x" * 300, "日本語", "שלום עולם", "", "a\nb", "$\\frac{", "ok", "(n, m)",
]  # fmt: skip


def hostile():
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(9, 3)), index=HOSTILE)
    table.columns = ["col $x$ <i>", "y" * 120, "z\n"]
    table.attrs = {"name": "<script>" + "n" * 200, "rows": "very long plural noun of rows"}
    return ClusterState(table, n_clusters=3)


@pytest.fixture(scope="module")
def states():
    few = load_mpg().dropna().head(50)
    few.attrs = load_mpg().attrs
    rng = np.random.default_rng(0)
    many = pd.DataFrame(rng.normal(size=(2000, 8)) + rng.integers(0, 6, 2000)[:, None] * 2)
    made = {
        "cars": ClusterState(load_mpg(), n_clusters=4),
        "few": ClusterState(few, n_clusters=5),
        "many": ClusterState(many, n_clusters=30),
        "hostile": hostile(),
    }
    made["few"].selection = [1, 2, 3, 20]
    return made


def options_of(state, name):
    """What a figure wants to be told: known classes, here of a name with every kind of letter."""
    if name != "classes":
        return {}
    return {
        "known": [("<b>x</b> & $a_1$", "y" * 60, "שלום")[i % 3] for i in range(len(state.labels_))]
    }


def texts(figure):
    return [t for t in figure.findobj(Text) if t.get_visible() and t.get_text().strip()]


def clipped(figure):
    """Texts that reach beyond the figure by more than half a pixel."""
    figure.draw_without_rendering()
    page = figure.bbox
    out = []
    for text in texts(figure):
        box = text.get_window_extent()
        if not (
            box.x0 >= page.x0 - 0.5
            and box.y0 >= page.y0 - 0.5
            and box.x1 <= page.x1 + 0.5
            and box.y1 <= page.y1 + 0.5
        ):
            out.append(text.get_text())
    return out


def caption_lines(figure):
    return [text.get_text() for text in figure.texts]


@pytest.mark.sampled(3)
@pytest.mark.parametrize("name", figures.FIGURES)
@pytest.mark.parametrize(
    ("who", "size"),
    [("few", "usual"), ("hostile", "usual"), ("many", "small"), ("hostile", "smallest")],
)
def test_nothing_is_cut_off(states, name, who, size):
    sizes = {
        "usual": {},
        "small": {"width": 280, "height": 210},
        "smallest": dict(zip(("width", "height"), figures.SMALLEST, strict=True)),
    }
    state = states[who]
    figure = state.figure(name, caption=True, dpi=72, **sizes[size], **options_of(state, name))
    assert clipped(figure) == []
    top = max(t.get_window_extent().y1 for t in figure.texts)
    above = [t for t in texts(figure) if t not in figure.texts]
    assert min(t.get_window_extent().y0 for t in above) >= top - 0.5, "the caption stands below"
    assert len(caption_lines(figure)) > 1


@pytest.mark.sampled(4)
@pytest.mark.parametrize(
    "options",
    [
        {"orientation": "left"},
        {"orientation": "right", "truncate_mode": "lastp", "p": 12},
        {"orientation": "bottom", "truncate_mode": "level", "p": 3},
        {"labels": "on"},
        {"labels": "off"},
    ],
)
@pytest.mark.parametrize("who", ["few", "hostile"])
def test_trees_are_whole_whichever_way_they_grow(states, who, options):
    for size in ({}, {"width": 300, "height": 260}):
        assert clipped(states[who].figure("dendrogram", dpi=72, **size, **options)) == []


def test_it_is_a_figure_that_pyplot_does_not_know_of(states):
    figure = states["cars"].figure("scatter")
    assert isinstance(figure, Figure)
    pyplot = sys.modules.get("matplotlib.pyplot")
    assert pyplot is None or pyplot.get_fignums() == []
    assert tuple(figure.get_size_inches().round(3)) == (round(640 / 96, 3), 5.0)
    assert figure.dpi == 300


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", figures.FIGURES)
def test_files_hold_words_and_not_outlines_of_letters(states, name):
    cars = states["cars"]
    figure = cars.figure(name, caption=True, **options_of(cars, name))
    before = dict(mpl.rcParams)
    svg = io.BytesIO()
    figure.savefig(svg, format="svg", dpi=72)
    words = re.findall(r"<text[^>]*>([^<]*)</text>", svg.getvalue().decode())
    assert "Auto MPG" in " ".join(words)
    said = {line for t in texts(figure) for line in t.get_text().split("\n")}
    assert said <= {html.unescape(w) for w in words}
    if name == "dendrogram":
        pdf = io.BytesIO()
        figure.savefig(pdf, format="pdf")
        assert b"/Type3" not in pdf.getvalue() and b"/CIDFontType2" in pdf.getvalue()
    assert dict(mpl.rcParams) == before


def test_pixels_are_as_many_as_asked_for(states):
    file = io.BytesIO()
    states["few"].figure("dendrogram", width=500, height=300, dpi=192).savefig(file)
    assert np.frombuffer(file.getvalue()[16:24], ">u4").tolist() == [1000, 600]


def test_a_dark_figure_is_dark_in_files(states):
    dark = states["few"].figure("scatter", theme="dark", dpi=60)
    own = states["few"].figure("scatter", theme=Theme(paper="#123456"), dpi=60)
    for figure, paper in ((dark, (0x11, 0x13, 0x18)), (own, (0x12, 0x34, 0x56))):
        file = io.BytesIO()
        figure.savefig(file, format="raw")
        corner = file.getvalue()[:3]
        assert tuple(corner) == paper


def test_a_figure_stays_as_the_state_was(cars):
    state = ClusterState(cars, n_clusters=4)

    def pixels(figure):
        file = io.BytesIO()
        figure.savefig(file, format="raw", dpi=50)
        return file.getvalue()

    figure = state.figure("dendrogram")
    before = pixels(figure)
    state.update(n_clusters=7, linkage="average")
    assert pixels(figure) == before
    assert pixels(state.figure("dendrogram")) != before


def test_options_of_the_views_are_followed(states):
    state = states["cars"]
    ax = state.figure("scatter", x="PC 1", y="weight").axes[0]
    assert ax.get_xlabel().startswith("PC 1 (") and ax.get_ylabel() == "weight (lb)"
    usual = state.figure("scatter").axes[0]
    assert (usual.get_xlabel(), usual.get_ylabel()) == ("mpg", "weight (lb)")
    other = state.figure("scatter", x="weight").axes[0]
    assert (other.get_xlabel(), other.get_ylabel()) == ("weight (lb)", "mpg")
    feet = state.figure("dendrogram", truncate_mode="lastp", p=7, labels="on")
    assert sum(bool(re.fullmatch(r"\(\d+\)", t.get_text())) for t in texts(feet)) == 7
    assert state.figure("heatmap", cmap="viridis").axes[-1].collections[0].cmap.name == "viridis"
    plain = state.figure("clustermap", row_cluster=False, col_cluster=False)
    drawn = state.figure("clustermap")
    assert sum(len(ax.collections) for ax in plain.axes) < sum(
        len(ax.collections) for ax in drawn.axes
    )
    words = {t.get_text() for t in texts(state.figure("distance", a=0, b="ford torino"))}
    assert "ford torino" in words and any(w.startswith("chevrolet chev") for w in words)


def test_the_selection_is_marked_and_told(states):
    few = states["few"]
    figure = few.figure("scatter", caption=True)
    rings = [len(c.get_offsets()) for c in figure.axes[0].collections]
    assert 4 in rings
    assert "4 cars are selected and ringed." in " ".join(caption_lines(figure))
    assert "selected" not in " ".join(caption_lines(few.figure("heatmap", caption=True)))


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("dendogram", {}, "Did you mean 'dendrogram'?"),
        (None, {}, "dendrogram, clustermap, scatter, heatmap, distance"),
        ("scatter", {"cmap": "magma"}, "The scatter figure has no option 'cmap'."),
        ("clustermap", {"row_clustr": True}, "Did you mean 'row_cluster'?"),
        ("dendrogram", {"captions": True}, "Did you mean 'caption'?"),
        ("dendrogram", {"truncate_mode": "last"}, "Did you mean 'lastp'?"),
        ("dendrogram", {"orientation": "up"}, "top, bottom, left, right"),
        ("dendrogram", {"labels": True}, "'auto', 'on', 'off'"),
        ("dendrogram", {"p": -1}, "p=-1"),
        ("dendrogram", {"theme": "darkk"}, "Did you mean 'dark'?"),
        ("dendrogram", {"caption": "yes"}, "caption must be True or False"),
        ("dendrogram", {"width": 20}, "width=20 is out of range"),
        ("dendrogram", {"height": "a"}, "height must be a number"),
        ("dendrogram", {"width": float("nan")}, "width=nan"),
        ("dendrogram", {"dpi": 3}, "dpi=3 is out of range"),
        ("dendrogram", {"dpi": None}, "dpi must be a number"),
        ("dendrogram", {"width": 10_000, "dpi": 600}, "choose a lower dpi"),
        ("scatter", {"x": "mgp"}, "Did you mean 'mpg'?"),
        ("scatter", {"y": "name"}, "y='name' is not known"),
        ("heatmap", {"cmap": "magmaa"}, "Did you mean 'magma'?"),
        ("clustermap", {"cmap": 3}, "cmap must be the name"),
        ("clustermap", {"row_cluster": 1}, "row_cluster must be True or False"),
        ("distance", {"a": 999}, "There is no row 999"),
        ("distance", {"b": "nobody"}, "no row named 'nobody'"),
        ("distance", {"b": 32}, "Row 32 is incomplete"),
    ],
)
def test_what_is_unknown_is_refused_in_a_sentence(states, refusal, name, options, said):
    assert said in refusal(states["cars"].figure, name, **options)


def test_a_tree_alone_has_a_dendrogram(refusal):
    state = ClusterState(np.array([[0, 1, 1, 2], [2, 3, 5, 3.0]]))
    assert clipped(state.figure("dendrogram", caption=True)) == []
    for name in (
        "clustermap",
        "scatter",
        "heatmap",
        "distance",
        "column_shares",
        "silhouette",
        "shepard",
        "distances",
        "classes",
    ):
        assert "table=..." in refusal(state.figure, name)
    assert state.caption().startswith("3 rows were clustered beforehand")
    one = ClusterState(np.empty((0, 4)))
    assert clipped(one.figure("dendrogram", caption=True)) == []


def test_a_notebook_shows_it_at_its_size(states):
    figure = states["few"].figure("distance", width=400, height=300)
    data, about = figure._repr_mimebundle_()
    assert about == {"image/png": {"width": 400, "height": 300}}
    assert data["image/png"].startswith("iVBOR") and "text/plain" in data


# -- captions ------------------------------------------------------------------------------------


def test_the_caption_says_how_it_was_made(cars):
    state = ClusterState(cars, n_clusters=4)
    versions = r"Computed with hclust_widgets \S+, scipy [\d.]+ and scikit-learn [\d.]+\."
    said = state.caption()
    assert re.search(versions, said)
    assert said.split(" Computed")[0] == (
        "392 cars of Auto MPG, by 10 features (mpg, cylinders, displacement, horsepower, weight, "
        "acceleration, model_year and origin one-hot encoded), each scaled to [0, 1], were "
        "clustered with ward linkage of euclidean distances. Cut at height 7.97 the tree gives 4 "
        "clusters of 142, 103, 68 and 79 cars (any cut from 5.19 to 10.74 gives these 4). "
        "6 incomplete rows were left out."
    )
    assert figures.caption(state.clustering) == said
    state.update(columns=["mpg"], scaling="standard", linkage="average", metric="cityblock")
    said = state.caption()
    assert "398 cars of Auto MPG, by 1 feature (mpg), each standardised" in said
    assert "average linkage of cityblock distances" in said and "left out" not in said
    state.n_clusters = 20
    assert "gives 20 clusters (" in state.caption()


def test_a_caption_is_written_out_whole(states):
    figure = states["cars"].figure("dendrogram", caption=True, width=300)
    said = " ".join(caption_lines(figure))
    assert said.endswith(states["cars"].caption())
    assert states["cars"].figure("dendrogram").texts == []


def test_lines_break_between_words_and_within_those_that_are_too_long():
    theme = Theme()
    lines = wrapped("one two " + "x" * 200 + " three", 150, theme, 11)
    assert lines[0] == "one two" and lines[-1].endswith("three")
    assert "".join(lines).replace(" ", "").count("x") == 200
    assert wrapped("", 150, theme, 11) == [] and wrapped(" \n ", 150, theme, 11) == []
    assert wrapped("$x$ <b>", 150, theme, 11) == ["$x$ <b>"]


def test_distances_alone_are_called_distances():
    state = ClusterState.from_distances([[0, 2, 9], [2, 0, 8], [9, 8, 0]], n_clusters=2)
    with pytest.raises(ValueError, match=r"only distances were handed in: pass the table"):
        state.figure("column_shares")
    scatter = state.figure("scatter")  # by the distances themselves
    assert any(text.get_text().startswith("MDS 1") for text in texts(scatter))


@pytest.mark.parametrize("with_table", [False, True])
def test_given_distances_have_silhouettes_in_a_figure(with_table):
    rows = np.random.default_rng(0).normal(size=(15, 3))
    distances = np.linalg.norm(rows[:, None] - rows, axis=2)
    state = ClusterState.from_distances(
        distances, table=pd.DataFrame(rows) if with_table else None, n_clusters=3
    )
    mean = f"{state.silhouettes().silhouette.mean():.2f}"
    assert any(mean in text.get_text() for text in texts(state.figure("silhouette")))
