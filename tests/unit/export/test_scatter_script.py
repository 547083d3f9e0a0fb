"""The script of the scatter plot computes the same coordinates, apart from this package."""

from __future__ import annotations

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist, squareform
from threadpoolctl import threadpool_limits

from hclust_widgets import ClusterExplorer, ClusterState, load_mpg
from hclust_widgets.export.figures.figure_kinds import DRAWINGS
from hclust_widgets.export.figures.sheet import Sheet
from hclust_widgets.plotting.base.theme import LIGHT

mpl.use("agg")

CASES = {
    "euclidean": {},
    "correlation": {"metric": "correlation", "linkage": "average"},
    "gower": {"metric": "gower", "linkage": "complete"},
    "spearman": {"metric": "spearman", "linkage": "average"},
    "jensenshannon": {
        "metric": "jensenshannon", "linkage": "average", "columns": ["mpg", "weight", "horsepower"]
    },
    "weights": {"weights": {"mpg": 3}},
    "centroid": {"linkage": "centroid"},
}  # fmt: skip


def run(text: str, **given: object) -> dict[str, object]:
    assert "hclust_widgets" not in text
    space: dict[str, object] = dict(given)
    with threadpool_limits(1):  # threads wait for each other on a busy machine
        exec(compile(text, "script.py", "exec"), space)
    return space


@pytest.mark.sampled(7)
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("axes", [("MDS 1", "MDS 2"), ("t-SNE 2", "PC 1"), ("mpg", "MDS 2")])
def test_coordinates_are_those_of_the_view(case, axes):
    table = load_mpg().iloc[:60]
    state = ClusterState(table, n_clusters=4, **CASES[case])
    text = state.code(figure="scatter", x=axes[0], y=axes[1])
    space = run(text, df=table)
    known = state.axes()
    for name, axis in zip("xy", axes, strict=True):
        found, expected = np.asarray(space[name]), known[axis].values
        error = min(np.abs(found - expected).max(), np.abs(found + expected).max())
        assert error <= 1e-6 * np.ptp(expected), axis
    assert space["labels"].equals(state.labels_)
    assert len(space["ax"].collections[0].get_offsets()) == state.tree.n_leaves
    mpl.pyplot.close("all")


def test_distances_that_were_handed_in_are_placed():
    X = np.random.default_rng(0).normal(size=(30, 3))
    frame = pd.DataFrame(squareform(pdist(X)))
    state = ClusterState.from_distances(frame, n_clusters=3)
    space = run(state.code(figure="scatter"), d=frame)
    np.testing.assert_allclose(space["x"], state.axes()["MDS 1"].values, atol=1e-9)
    mpl.pyplot.close("all")


def test_an_explorer_writes_the_axes_that_it_shows():
    explorer = ClusterExplorer(load_mpg().iloc[:60], x="MDS 2", y="weight")
    text = explorer.code(figure="scatter")
    assert 'xlabel="MDS 2", ylabel="weight"' in text
    assert "# MDS keeps all distances as well as two axes can" in text
    explorer.close()


@pytest.mark.parametrize(
    "looks",
    [
        {"color_by": "origin"},
        {"color_by": "weight", "size_by": "horsepower"},
        {"color_by": "grade", "marker_by": "origin", "size_by": "handed"},
        {"marker_by": "grade"},
    ],
)
def test_columns_color_size_and_shape_the_points_as_the_figure_does(looks):
    table = load_mpg().iloc[:60].assign(grade=[None, "a", "b"] * 20)
    table.loc[table.index[3], "horsepower"] = np.nan
    state = ClusterState(table, n_clusters=3)
    handed = {"handed": [*range(59), np.nan]}
    drawing = DRAWINGS["scatter"][0](
        state.clustering, x="PC 1", y="PC 2", annotations=handed, **looks
    )
    plot = drawing.draw(Sheet(640.0, 480.0, dpr=1.0, theme=LIGHT, caption=""))
    plot.set_cut(state.clustering.cut)
    space = run(
        state.code(figure="scatter", x="PC 1", y="PC 2", annotations=handed, **looks), df=table
    )
    figure = plot.points
    places = np.asarray(figure.get_offsets())
    mine = {
        tuple(np.round(np.abs(place), 9)): (face, area, path)
        for points in space["ax"].collections
        for place, face, area, path in zip(
            np.asarray(points.get_offsets()),
            np.broadcast_to(points.get_facecolors(), (len(points.get_offsets()), 4)),
            np.broadcast_to(points.get_sizes(), len(points.get_offsets())),
            points.get_paths() * len(points.get_offsets()),
            strict=False,
        )
    }
    n = len(places)
    sizes = np.broadcast_to(figure.get_sizes(), n)
    paths = figure.get_paths()
    ratio, shapes = [], {}
    for i, place in enumerate(places):
        face, area, path = mine[tuple(np.round(np.abs(place), 9))]
        np.testing.assert_allclose(face[:3], figure.get_facecolors()[i][:3], atol=2 / 255)
        ratio.append(sizes[i] / area)
        if "marker_by" in looks:
            shapes.setdefault(len(path.vertices), set()).add(len(paths[i % len(paths)].vertices))
    np.testing.assert_allclose(ratio, ratio[0], rtol=1e-6)
    assert all(len(one) == 1 for one in shapes.values())
    if "marker_by" in looks:
        assert len(shapes) > 1
    mpl.pyplot.close("all")


def test_names_beside_the_points_are_those_of_the_view():
    table = load_mpg().iloc[:60]
    explorer = ClusterExplorer(
        table, color_by="origin", names_from="cylinders", labels=["buick skylark 320"]
    )
    space = run(explorer.code(figure="scatter"), df=table)
    assert [one.get_text() for one in space["ax"].texts] == ["8"]
    assert [one.get_text() for one in space["ax"].get_legend().get_texts()] == [
        "europe", "japan", "usa"
    ]  # fmt: skip
    explorer.color_by = "clusters"
    explorer.labels = "auto"
    text = explorer.code(figure="scatter")
    assert "named" not in text and "to_rgba_array" not in text  # too many points for names
    few = ClusterState(table.iloc[:20], n_clusters=2)
    assert len(run(few.code(figure="scatter"), df=table.iloc[:20])["ax"].texts) == 20
    assert "annotate" not in few.code(figure="scatter", labels="off")
    with pytest.raises(ValueError, match="size_by='origin': this column holds no numbers"):
        few.code(figure="scatter", size_by="origin")
    mpl.pyplot.close("all")
    explorer.close()


def test_what_has_no_script_says_so():
    state = ClusterState(load_mpg())
    with pytest.raises(TypeError, match="cmap"):
        state.code(figure="scatter", cmap="viridis")
    with pytest.raises(ValueError, match="x='mgp' is not known"):
        state.code(figure="scatter", x="mgp")
    with pytest.raises(ValueError, match="groups of rows"):
        ClusterState(load_mpg(), max_leaves=20).code(figure="scatter")
    dates = load_mpg().assign(day=pd.date_range("2020", periods=398))
    with pytest.raises(ValueError, match="'day' is none of these"):
        ClusterState(dates).code(figure="scatter", x="day")


def test_distances_with_a_table_are_placed_by_embeddings_only():
    table = load_mpg()[["mpg", "weight", "horsepower"]].dropna().head(30)
    state = ClusterState.from_distances(pdist(table), table=table, n_clusters=3)
    for axes in ({}, {"x": "mpg", "y": "MDS 1"}, {"x": "MDS 1", "y": "PC 1"}):
        with pytest.raises(ValueError, match="is none of these: choose x='MDS 1' and y='MDS 2'"):
            state.code(figure="scatter", **axes)
    assert "mds_places[:, 1]" in state.code(figure="scatter", x="MDS 1", y="MDS 2")


def test_axes_that_are_not_given_are_those_of_the_figure():
    values = np.random.default_rng(0).normal(size=(30, 3))
    state = ClusterState(pd.DataFrame(values, columns=[0, 1, 2]), n_clusters=3)
    usual = state.figure("scatter").axes[0]
    x, y = usual.get_xlabel(), usual.get_ylabel()
    assert f"xlabel='{x}', ylabel='{y}'" in state.code(figure="scatter").replace('"', "'")
    for given in ({"x": int(y)}, {"y": int(x)}):
        text = state.code(figure="scatter", **given).replace('"', "'")
        assert f"xlabel='{y}', ylabel='{x}'" in text
    for name in (0, 1, 2):
        assert f"xlabel='{name}'" in state.code(figure="scatter", x=name).replace('"', "'")
    mpl.pyplot.close("all")


def test_a_table_without_axes_has_no_script_of_points():
    distances = pdist(np.random.default_rng(0).normal(size=(1_200, 3)))
    state = ClusterState.from_distances(distances, n_clusters=3)  # MDS takes time here
    with pytest.raises(ValueError, match="A scatter plot needs"):
        state.code(figure="scatter")
