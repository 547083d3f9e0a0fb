"""Every view on every kind of data, and every option of every view."""

from __future__ import annotations

import re
import warnings

import numpy as np
import pandas as pd
import pytest
from inspect_widgets import png_size, sentence_in, walk
from ipywidgets import HTML, Checkbox, Dropdown
from markupsafe import escape
from scipy.cluster.hierarchy import linkage
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import (
    ClusterExplorer,
    ClustermapWidget,
    ClusterState,
    ColumnSharesWidget,
    DendrogramWidget,
    DistanceMatrixWidget,
    DistanceWidget,
    HeatmapWidget,
    ScatterWidget,
    ShepardWidget,
    load_mpg,
)
from hclust_widgets.widgets.base.render_thread import renderer

pytestmark = pytest.mark.usefixtures("as_figures")

FIGURES = [
    HeatmapWidget,
    DistanceWidget,
    ColumnSharesWidget,
    ShepardWidget,
    DistanceMatrixWidget,
]  # without a live rendering
SINGLE = [DendrogramWidget, ClustermapWidget, ScatterWidget, *FIGURES]


@pytest.mark.sampled(2)
@pytest.mark.parametrize("rendering", ["figure", "live"])
@pytest.mark.parametrize("kind", SINGLE)
def test_a_view_alone_has_the_notes_on_the_data_below(front, kind, rendering):
    table = load_mpg().head(30).assign(same=1.0)
    options = {"rendering": rendering} if kind not in FIGURES else {}
    view = kind(table, n_clusters=3, **options)
    assert renderer.finish()
    notes = view.children[-1] if isinstance(view.children[-1], HTML) else view.children[-2]
    assert "tells no rows apart" in " ".join(view.state.notes)
    assert notes.value.startswith("<details class") and notes.layout.display is None
    for said in view.state.notes:
        assert escape(said) in notes.value
    view.state.columns = ["mpg", "weight"]
    view.state.n_clusters = 2  # numbers that have moved are told until then
    assert view.state.notes == () and notes.layout.display == "none"
    view.state.columns = None
    assert view.state.notes != () and notes.layout.display is None


@pytest.mark.parametrize("rendering", ["figure", "live"])
def test_an_explorer_has_the_notes_on_the_data_once(front, rendering):
    state = ClusterState(load_mpg().head(30).assign(same=1.0), n_clusters=3)
    for kind in SINGLE:  # views of the same state show them as well
        kind(state, **({"rendering": rendering} if kind not in FIGURES else {}))
    state.columns = ["mpg", "weight"]
    state.n_clusters = 2
    explorer = ClusterExplorer(state)

    def shown():
        return sum(
            "hclust-notes" in part.value for part in walk(explorer) if isinstance(part, HTML)
        )

    assert state.notes == () and shown() == 0
    state.columns = None
    assert renderer.finish()
    assert state.notes != () and shown() == 1


def test_the_sentence_of_a_heatmap_tells_of_no_cut(front):
    view = HeatmapWidget(load_mpg())
    told = "".join(re.split("<[^>]*>", view.summary_box.value))
    assert (
        told == "392 cars by 10 features of 8 columns scaled to [0, 1] · 6 incomplete rows left out"
    )
    view.state.n_clusters = 7
    assert "".join(re.split("<[^>]*>", view.summary_box.value)) == told


def test_the_sentence_explains_its_hardest_word(front):
    view = ScatterWidget(load_mpg())
    assert 'title="How well the tree keeps the distances' in view.summary_box.value
    assert "cophenetic r</span> 0.89" in view.summary_box.value


def rows(n, p, seed=0):
    return pd.DataFrame(
        np.random.default_rng(seed).normal(size=(n, p)), columns=[f"c{i}" for i in range(p)]
    )


def dated():
    table = rows(9, 1)
    table["day"] = pd.date_range("2019-12-30", periods=9, freq="36h")
    table["aware"] = table["day"].dt.tz_localize("Europe/Berlin")
    table["yes"] = [True, False, True, False, False, True, True, False, True]
    table["took"] = pd.to_timedelta(np.arange(9) ** 2, unit="h")
    table["kind"] = pd.Categorical(list("aabbccaab"))
    table["month"] = pd.period_range("2020-01", periods=9, freq="M")
    table["n"] = pd.array([1, 2, 3, None, 5, 6, 7, 8, 9], dtype="Int64")
    return table


TABLES = {
    "the lesson's cars": lambda: (load_mpg(), {}),
    "two rows": lambda: (rows(2, 3), {}),
    "one column": lambda: (rows(8, 1), {}),
    "two rows, one column": lambda: (rows(2, 1), {}),
    "dates, truth values, categories": lambda: (dated(), {}),
    "fifty clusters": lambda: (rows(60, 3), {"n_clusters": 50}),
    "every row a cluster": lambda: (rows(45, 3), {"n_clusters": 45}),
    "rows all alike": lambda: (pd.DataFrame({"a": [7, 7, 7], "b": [1, 1, 1]}), {}),
    "pairs all alike": lambda: (pd.DataFrame({"a": [1, 1, 2, 2], "b": [3, 3, 4, 4]}), {}),
    "words alone": lambda: (pd.DataFrame({"a": list("xxyyz"), "b": list("pqpqp")}), {}),
    "seventy columns": lambda: (rows(12, 70), {}),
    "tiny numbers": lambda: (rows(9, 2) * 1e-12, {"scaling": "none"}),
    "large numbers": lambda: (rows(9, 2) * 1e12, {"scaling": "none"}),
    "inversions": lambda: (rows(30, 2), {"linkage": "centroid", "n_clusters": 7}),
    "no sum over columns": lambda: (
        rows(20, 4).abs(),
        {"linkage": "average", "metric": "correlation"},
    ),
    "numbers as names": lambda: (rows(6, 3).set_axis([0, 1, 2.5], axis=1), {}),
    "two levels of names": lambda: (
        rows(6, 3)
        .set_axis(pd.MultiIndex.from_tuples([("a", 1), ("a", 2), ("b", 1)]), axis=1)
        .set_axis(pd.MultiIndex.from_product([["x", "y"], [1, 2, 3]])),
        {},
    ),
    "a tree with its table": lambda: (
        linkage(rows(20, 3), "average"),
        {"table": rows(20, 3), "n_clusters": 3},
    ),
    "a model with its table": lambda: (
        AgglomerativeClustering(3, metric="l1", linkage="complete", compute_distances=True).fit(
            rows(20, 3).to_numpy()
        ),
        {"table": rows(20, 3)},
    ),
}


def check(view):
    """The view is painted: a picture of the right size, words for those who do not see it."""
    assert sentence_in(view) == ""
    image = view.figure_box.image
    assert png_size(image.value) == (int(image.width), int(image.height))
    assert "aria-label" in view.figure_box.alt_text.value


@pytest.mark.sampled(6)
@pytest.mark.parametrize("kind", SINGLE)
@pytest.mark.parametrize(
    "name",
    [
        "the lesson's cars",
        "two rows",
        "one column",
        "dates, truth values, categories",
        "fifty clusters",
        "words alone",
        "a tree with its table",
    ],
)
def test_every_view_stands_alone(front, name, kind):
    table, options = TABLES[name]()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        view = kind(table, **options)
        check(view)
        state = view.state
        k = min(state.tree.n_leaves, 41)
        state.update(n_clusters=k, selection=[0])
        check(view)
    says_the_cut = f"<b>{k} clusters</b>" in view.summary_box.value
    assert says_the_cut is (kind is not HeatmapWidget)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", TABLES)
def test_the_explorer_shows_every_table(front, name):
    table, options = TABLES[name]()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        explorer = ClusterExplorer(table, **options)
        for tab in (1, 2, 3, 4, 0):
            explorer.tabs.selected_index = tab
            assert renderer.finish()
        explorer.state.n_clusters = min(explorer.state.tree.n_leaves, 41)
        assert renderer.finish()
        for name in ("dendrogram", "clustermap", "scatter", "distance", "heatmap", "column_shares"):
            check(getattr(explorer, name))
    cards = explorer.cluster_cards
    assert cards.note == "" and cards.cards["n_clusters"] == explorer.state.n_clusters
    assert len(cards.cards["clusters"]) == explorer.state.n_clusters


# -- a tree alone ----------------------------------------------------------------------------------


@pytest.fixture
def bare():
    return ClusterState(linkage(rows(30, 3), "average"), n_clusters=4)


def test_a_picture_has_its_words_before_it_is_there(front):
    view = DendrogramWidget(rows(20, 3), rendering="figure", n_clusters=3)
    assert renderer.finish()
    came = []
    view.figure_box.image.observe(lambda _: came.append("picture"), "value")
    view.figure_box.alt_text.observe(lambda _: came.append("words"), "value")
    view.state.n_clusters = 4
    assert renderer.finish()
    assert came == ["words", "picture"]


@pytest.mark.parametrize("kind", [ClustermapWidget, ScatterWidget, *FIGURES])
def test_a_view_of_values_says_that_it_has_none(front, bare, kind):
    view = kind(bare)
    sentence = sentence_in(view)
    assert "only a tree was handed in: pass the table as well (table=...)." in sentence
    assert 'role="note"' in sentence and view.figure is None
    bare.n_clusters = 7
    assert sentence_in(view) == sentence
    assert ("<b>7 clusters</b>" in view.summary_box.value) is (kind is not HeatmapWidget)


def test_a_tree_alone_is_drawn_and_cut(front, bare):
    explorer = ClusterExplorer(bare)
    check(explorer.dendrogram)
    assert "Pass the table (table=...)" in explorer.cluster_cards.note
    controls = explorer.state_controls
    assert controls.scaling.disabled and controls.columns.toggle.disabled
    assert controls.linkage.label == controls.metric.label == "as given"
    front.send(controls.n_clusters, value=9)
    assert bare.n_clusters == 9
    check(explorer.dendrogram)
    front.send(controls.linkage, index=1)
    assert "pass the table as well" in explorer.message
    assert controls.linkage.label == "as given"


def test_a_tree_with_its_table_can_be_left_and_had_again_by_its_controls(front):
    explorer = ClusterExplorer(linkage(rows(20, 3), "average"), table=rows(20, 3))
    given, controls = explorer.state.tree, explorer.state_controls
    front.send(controls.linkage, index=[v for _, v in controls.linkage.options].index("complete"))
    assert explorer.message == ""
    assert (controls.linkage.value, controls.metric.value) == ("complete", "euclidean")
    front.send(controls.linkage, index=[v for _, v in controls.linkage.options].index(""))
    assert explorer.message == "" and explorer.state.tree is given
    assert controls.linkage.label == controls.metric.label == "as given"
    other = DendrogramWidget(explorer.state)
    explorer.state.linkage = "single"
    late = DendrogramWidget(explorer.state)
    explorer.state.linkage = None
    for view in (other, late):
        assert view.state_controls.linkage.value == ""
        assert view.state_controls.linkage.label == view.state_controls.metric.label == "as given"


# -- options ---------------------------------------------------------------------------------------

GOOD = [
    (DendrogramWidget, "truncate_mode", "lastp"),
    (DendrogramWidget, "truncate_mode", "level"),
    (DendrogramWidget, "orientation", "left"),
    (DendrogramWidget, "orientation", "bottom"),
    (DendrogramWidget, "labels", "off"),
    (ClustermapWidget, "row_cluster", False),
    (ClustermapWidget, "col_cluster", False),
    (ClustermapWidget, "cmap", "viridis"),
    (ScatterWidget, "x", "weight"),
    (ScatterWidget, "y", "PC 2"),
    (HeatmapWidget, "cmap", "rocket"),
]


@pytest.fixture
def state(cars):
    return ClusterState(cars.head(40), n_clusters=4)


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("kind", "name", "value"), GOOD)
def test_an_option_is_set_by_its_control_from_python_and_at_the_start(
    front, state, kind, name, value
):
    few = {"p": 5} if name == "truncate_mode" else {}
    view = kind(state, **few)
    check(view)
    usual, start = view.figure_box.image.value, getattr(view, name)
    setattr(view, name, value)
    check(view)
    changed = view.figure_box.image.value
    assert view.option_inputs[name].value == value
    assert changed != usual
    setattr(view, name, start)
    control = view.option_inputs[name]
    if isinstance(control, Dropdown):
        values = [o[1] if isinstance(o, tuple) else o for o in control.options]
        front.send(control, index=values.index(value))
    else:
        front.send(control, value=value)
    assert getattr(view, name) == value and view.message == ""
    check(view)
    assert view.figure_box.image.value == changed
    other = kind(state, **few, **{name: value})
    assert other.option_inputs[name].value == value
    check(other)
    assert other.figure_box.image.value == changed


def test_a_shortened_tree_shows_as_many_leaves_as_p(front, state):
    view = DendrogramWidget(state, truncate_mode="lastp", p=10)
    assert len(view.figure_box.plot.layout.leaves if view.figure else []) == 10
    front.send(view.option_inputs["p"], value=6)
    assert view.p == 6 and view.figure is not None
    assert len(view.figure_box.plot.layout.leaves) == 6
    view.p = 200_000
    assert view.p == view.option_inputs["p"].value == 200_000
    assert view.option_inputs["p"].layout.display is None
    view.truncate_mode = None
    assert view.option_inputs["p"].layout.display == "none"


def test_a_height_is_kept(front, state):
    view = DendrogramWidget(state, height=250)
    check(view)
    assert view.figure_box.image.height == "250"
    view.height = 0
    check(view)
    assert view.figure_box.image.height == "340"


@pytest.mark.parametrize(("kind", "heights"), [
    (DendrogramWidget, ["340", "340", "400", "400"]),
    (ClustermapWidget, ["470", "470", "558", "558"]),
    (ScatterWidget, ["440", "440", "528", "528"]),
])  # fmt: skip
def test_figures_get_higher_with_the_width_up_to_1600_pixels(front, state, kind, heights):
    view = kind(state, rendering="figure")
    found = []
    for revision, width in enumerate((700, 1050, 1600, 2200), 1):
        front.send(view.page_info, width=width, revision=revision)
        check(view)
        found.append(view.figure_box.image.height)
    assert found == heights


def test_a_colormap_that_the_control_lacks_can_be_had(front, state):
    for view in (ClustermapWidget(state), ClustermapWidget(state, cmap="cubehelix")):
        view.cmap = "cubehelix"
        assert view.option_inputs["cmap"].value == "cubehelix"
        check(view)
        view.cmap = "coolwarm_r"
        assert view.option_inputs["cmap"].value == "coolwarm_r"


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", [*SINGLE])
def test_a_view_without_controls_has_its_own_only(front, state, kind):
    view = kind(state, controls=False)
    assert view.state_controls is None
    check(view)
    boxes = [w for w in walk(view) if isinstance(w, (Dropdown, Checkbox))]
    assert len(boxes) == sum(isinstance(w, (Dropdown, Checkbox)) for w in walk(view.option_group))
    state.n_clusters = 6
    check(view)


def test_the_explorers_options_are_those_of_its_views(front, state):
    explorer = ClusterExplorer(state, x="mpg", y="PC 1", cmap="mako", truncate_mode="level", p=4)
    views = (explorer.scatter, explorer.clustermap, explorer.heatmap, explorer.dendrogram)
    scatter, clustermap, heatmap, dendrogram = views
    assert (scatter.x, scatter.y) == ("mpg", "PC 1")
    assert clustermap.cmap == heatmap.cmap == "mako"
    assert (dendrogram.truncate_mode, dendrogram.p) == ("level", 4)
    explorer.x, explorer.cmap, explorer.p = "weight", "viridis", 5
    assert (scatter.x, clustermap.cmap, heatmap.cmap, dendrogram.p) == (
        "weight",
        "viridis",
        "viridis",
        5,
    )
    front.send(
        scatter.option_inputs["y"], index=list(scatter.option_inputs["y"].options).index("PC 2")
    )
    scatter.x = "PC 1"
    heatmap.cmap = "magma"
    dendrogram.truncate_mode = None
    assert (explorer.x, explorer.y) == ("PC 1", "PC 2")
    assert explorer.cmap == clustermap.cmap == "magma"
    assert explorer.truncate_mode is None


BAD = [
    (DendrogramWidget, "truncate_mode", "lastP", "'lastp'"),
    (DendrogramWidget, "orientation", "lfet", "'left'"),
    (DendrogramWidget, "labels", "of", "'off'"),
    (DendrogramWidget, "labels", True, "'on'"),
    (DendrogramWidget, "p", -1, "p=-1"),
    (DendrogramWidget, "p", 2.5, "whole number"),
    (DendrogramWidget, "p", None, "whole number"),
    (DendrogramWidget, "height", "tall", "height='tall'"),
    (DendrogramWidget, "height", -1, "height=-1"),
    (DendrogramWidget, "height", None, "height=None"),
    (DendrogramWidget, "height", 10**9, "10,000"),
    (DendrogramWidget, "controls", "yes", "True or False"),
    (DendrogramWidget, "rendering", "alive", "'live'"),
    (ClustermapWidget, "cmap", "virids", "'viridis'"),
    (ClustermapWidget, "cmap", 3, "cmap"),
    (ClustermapWidget, "cmap", None, "cmap"),
    (ClustermapWidget, "cmap", ["magma"], "cmap"),
    (ClustermapWidget, "row_cluster", "no", "True or False"),
    (ClustermapWidget, "col_cluster", None, "True or False"),
    (ScatterWidget, "x", "mgp", "'mpg'"),
    (ScatterWidget, "y", "PC 9", "'PC"),
    (ScatterWidget, "x", 0, "x="),
    (HeatmapWidget, "cmap", "rockett", "'rocket'"),
    (DistanceWidget, "a", "no such car", "'no such car'"),
    (DistanceWidget, "b", 40, "0 to 39"),
    (DistanceWidget, "b", -1, "0 to 39"),
    (DistanceWidget, "a", 32, "incomplete"),
    (ClusterExplorer, "x", "mgp", "'mpg'"),
    (ClusterExplorer, "y", "mgp", "'mpg'"),
    (ClusterExplorer, "cmap", "virids", "'viridis'"),
    (ClusterExplorer, "p", -1, "p=-1"),
    (ClusterExplorer, "p", None, "whole number"),
    (ClusterExplorer, "truncate_mode", "lastP", "'lastp'"),
]


@pytest.mark.parametrize("kind", dict.fromkeys(kind for kind, *_ in BAD))
def test_a_wrong_option_is_refused_in_a_sentence(front, state, refusal, kind):
    view = kind(state, **({"rendering": "live"} if "rendering" in kind.options else {}))
    before = {option: getattr(view, option) for option in kind.options}
    for name, value, word in [case for of, *case in BAD if of is kind]:
        assert word in refusal(kind, state, **{name: value}), (name, value)
        assert word in refusal(setattr, view, name, value), (name, value)
        assert {option: getattr(view, option) for option in kind.options} == before, (name, value)
        if kind is ClusterExplorer:
            assert (view.scatter.x, view.scatter.y) == (before["x"], before["y"]), (name, value)
            assert view.clustermap.cmap == before["cmap"], (name, value)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("kind", [*SINGLE, ClusterExplorer])
def test_unknown_options_name_the_near_miss(front, cars, state, refusal, kind):
    assert "'n_clusters'" in refusal(kind, cars, n_cluster=3)
    assert f"{kind.__name__} has no option" in refusal(kind, cars, zzz=3)
    assert "set state.linkage" in refusal(kind, state, linkage="average")
    assert "table belongs to the state" in refusal(kind, state, table=cars)
    view = kind(state)
    with pytest.raises(AttributeError, match=r"set state\.n_clusters"):
        view.n_clusters = 3
    with pytest.raises(AttributeError, match=r"has no option 'zzz'"):
        view.zzz = 3
    nearly = kind.options[-1] + "s"
    with pytest.raises(AttributeError, match=f"Did you mean '{kind.options[-1]}'"):
        setattr(view, nearly, 1)
    assert "has a state already" in refusal(kind, view)


def test_an_axis_that_is_gone_gives_way(front, cars):
    state = ClusterState(cars.head(40), n_clusters=4)
    changes = []
    view = ScatterWidget(state, x="mpg", y="PC 4")
    view.observe(lambda change: changes.append((change["name"], change["new"])), ["x", "y"])
    state.columns = ["mpg", "weight"]
    assert (
        "PC 4" not in view.option_inputs["y"].options and "PC 2" in view.option_inputs["y"].options
    )
    assert (view.x, view.option_inputs["x"].value) == ("mpg", "mpg")
    assert view.y == view.option_inputs["y"].value != "PC 4"
    assert changes == [("y", view.y)], "the other axis is not touched on the way"
    check(view)
    state.columns = None
    assert "PC 4" in view.option_inputs["y"].options and view.x == "mpg"
    check(view)


# -- what decides ----------------------------------------------------------------------------------


def test_what_decides_is_said_and_follows_the_cut(front):
    view = ColumnSharesWidget(load_mpg(), n_clusters=4)
    assert renderer.finish()
    said = view.sentence_box
    assert "Of the squared distances <b>origin</b> makes up 54%, then" in said.value
    assert "Of what separates the 4 clusters <b>origin</b> makes up 66%" in said.value
    assert "are the values of" not in said.value
    before = view.figure_box.image.value
    view.state.n_clusters = 3
    assert renderer.finish()
    assert "Of what separates the 3 clusters <b>origin</b> makes up 81%" in said.value
    assert "The 3 clusters are the values of <b>origin</b>" in said.value
    assert view.figure_box.image.value != before
    assert "of what separates the clusters: mpg 2%" in view.figure_box.alt_text.value
    view.state.n_clusters = 1
    assert "Nothing separates clusters here" in said.value
    view.state.update(columns=["mpg", "weight"], linkage="average", metric="cosine", n_clusters=3)
    assert "Columns have no shares in cosine distances" in said.value
    check(view)


def test_what_decides_writes_names_as_text(front):
    table = rows(8, 2).set_axis(["<img src=x>", "b"], axis=1)
    view = ColumnSharesWidget(table, n_clusters=2)
    assert "<img" not in view.sentence_box.value and "&lt;img src=x&gt;" in view.sentence_box.value
    check(view)


# -- two rows compared -----------------------------------------------------------------------------


def test_rows_are_picked_by_name_or_place(front, state):
    view = DistanceWidget(state, a="buick skylark 320", b=np.int64(7))
    assert (view.a, view.b) == (1, 7)
    names = state.features.names
    assert f"<b>{names[1]}</b> and <b>{names[7]}</b> are" in view.comparison_box.value
    view.b = 1
    assert "Two times the same row" in view.comparison_box.value
    check(view)


def test_rows_of_one_name_can_each_be_picked(front):
    table = rows(5, 2).set_axis(["a", "b", "a", "a", "c"])
    view = DistanceWidget(table)
    offered = list(view.option_inputs["a"].options)
    assert len(set(offered)) == 5
    for position, label in enumerate(offered):
        front.send(view.option_inputs["a"], value=label)
        assert view.a == position and view.message == ""
        assert view.option_inputs["a"].value == label


def test_a_name_that_several_rows_have_is_taken_for_the_first_and_the_others_are_told(front):
    view = DistanceWidget(rows(5, 2).set_axis(["a", "b", "a", "a", "c"]), a=1, b=4)
    front.send(view.option_inputs["b"], value="A")
    assert (view.b, view.message, view.option_inputs["b"].value) == (0, "", "a (at 0)")
    told = "3 rows are named a: for another one type at 2 or at 3."
    assert told in view.comparison_box.value
    front.send(view.option_inputs["a"], value="a")  # the first that is not at the other end
    assert (view.a, view.option_inputs["a"].value) == (2, "a (at 2)")
    assert "Two times" not in view.comparison_box.value
    front.send(view.option_inputs["a"], value="at 3")
    front.send(view.option_inputs["b"], value="c")
    assert (view.a, view.b) == (3, 4) and "rows are named" not in view.comparison_box.value
    view.state.undo()
    assert view.b == 0
    check(view)


def test_a_field_of_rows_says_what_it_cannot_find_and_keeps_its_row(front):
    view = DistanceWidget(rows(4, 2).set_axis(["vw golf", "vw polo", "opel", "</b>"]), a=2, b=3)
    for typed, said in [("vw", "2 names have 'vw' in them"), ("ford", "no row named 'ford'")]:
        front.send(view.option_inputs["a"], value=typed)
        assert said in view.message and (view.a, view.option_inputs["a"].value) == (2, "opel")
    front.send(view.option_inputs["a"], value="GOLF")
    assert (view.a, view.message, view.option_inputs["a"].value) == (0, "", "vw golf")
    front.send(view.option_inputs["a"], value="vw golf")  # the same again
    assert (view.a, view.message) == (0, "")


def test_a_row_that_other_columns_leave_out_gives_way_in_words_as_well(front):
    table = rows(6, 2).set_axis(list("uvwxyz"))
    table.loc["x", "c1"] = np.nan
    state = ClusterState(table, columns=["c0"])
    view = DistanceWidget(state, a="x", b="z")
    assert view.option_inputs["a"].value == "x" and "<b>x</b>" in view.comparison_box.value
    state.columns = ["c0", "c1"]
    assert view.option_inputs["a"].value == "u" and "<b>u</b>" in view.comparison_box.value
    assert "x" not in view.option_inputs["a"].options
    front.send(view.option_inputs["a"], value="v")
    assert view.a == 1 and "<b>v</b>" in view.comparison_box.value
    check(view)


def test_words_of_the_page_are_html_of_ours(front, state):
    explorer = ClusterExplorer(state)
    for widget in walk(explorer):
        if isinstance(widget, HTML) and widget.value:
            assert widget.value.startswith("<"), widget.value[:60]


def test_a_scatter_of_one_column_of_numbers_is_no_diagonal():
    table = pd.DataFrame({"a": [1.0, 2, 4, 3], "kind": list("xyxz")})
    view = ScatterWidget(table)
    assert (view.x, view.y) == ("a", "PC 1")
    view.close()
