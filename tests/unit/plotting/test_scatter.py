from itertools import zip_longest

import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.scatter import ScatterPlot
from hclust_widgets.table.columns.tracks import make_track
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.tree import Tree


def plot_of(cars, x="mpg", y="weight", *, width=560, height=420, **options):
    picture = FigureCanvas(width, height)
    plot = ScatterPlot(picture, cars.table[x], cars.table[y], row_noun="cars", **options)
    return picture, plot


@pytest.mark.parametrize("k", [1, 4, 11, 392])
def test_every_point_has_its_clusters_color_and_marker(cars, k):
    _, plot = plot_of(cars)
    cut = Cut(cars.tree, n_clusters=k)
    plot.set_cut(cut)
    index = ClusterAnnotations(cut).color_numbers[cut.labels_[plot.order]]
    faces = [to_hex(c).upper() for c in plot.points.get_facecolor()]
    assert faces == palette.colors(index)
    assert plot.points.get_paths() == [palette.marker_path(i) for i in index]
    xy = cars.table[["mpg", "weight"]].to_numpy()[plot.order]
    assert np.array_equal(plot.points.get_offsets(), xy)
    assert sorted(plot.order.tolist()) == list(range(392))


def test_small_clusters_lie_above_large_ones(cars):
    _, plot = plot_of(cars)
    cut = Cut(cars.tree, n_clusters=11)
    plot.set_cut(cut)
    sizes = cut.sizes[cut.labels_[plot.order]]
    assert (np.diff(sizes) <= 0).all()


def test_selected_rows_are_ringed_on_top_and_the_others_dimmed(cars):
    _, plot = plot_of(cars)
    plot.set_cut(Cut(cars.tree, n_clusters=4), [0, 7])
    assert len(plot.rings.get_offsets()) == 2
    assert set(plot.order[-2:].tolist()) == {0, 7}
    alpha = plot.points.get_facecolor()[:, 3]
    assert (alpha[:-2] < 0.3).all()
    assert (alpha[-2:] > 0.9).all()
    plot.select(None)
    assert (plot.points.get_facecolor()[:, 3] > 0.9).all()
    assert len(plot.rings.get_offsets()) == 0


def legend_words(plot):
    numbers = [t.get_text() for t in plot.legend._numbers.texts if t.get_visible()]
    rest = [t.get_text() for t in plot.legend._texts.texts if t.get_visible()]
    return [a + b for a, b in zip_longest(numbers, rest, fillvalue="")]


def test_the_legend_counts(cars):
    _, plot = plot_of(cars)
    plot.set_cut(Cut(cars.tree, n_clusters=4))
    assert legend_words(plot) == ["0 · 142 cars", "1 · 103 cars", "2 · 68 cars", "3 · 79 cars"]


def test_a_long_legend_ends_in_how_many_more(cars):
    _, plot = plot_of(cars)
    plot.set_cut(Cut(cars.tree, n_clusters=12))
    assert len(legend_words(plot)) == 12
    plot.set_cut(Cut(cars.tree, n_clusters=49))
    assert len(legend_words(plot)) == 12
    assert legend_words(plot)[-1] == "+ 38 more"


def test_the_legend_hides_no_point_or_stands_beside(cars):
    rng = np.random.default_rng(0)
    for x, y in [("mpg", "weight"), ("acceleration", "mpg"), ("displacement", "model_year")]:
        _, plot = plot_of(cars, x, y)
        plot.set_cut(Cut(cars.tree, n_clusters=20))
        left, bottom, right, top = plot.legend.bounds
        at = plot._in_pixels(np.arange(392))
        hidden = (at[:, 0] > left) & (at[:, 0] < right) & (at[:, 1] > bottom) & (at[:, 1] < top)
        assert hidden.sum() <= 4
    tree = Tree.fit(rng.uniform(size=(2000, 2)))
    crowded = ScatterPlot(FigureCanvas(560, 420), rng.uniform(size=2000), rng.uniform(size=2000))
    crowded.set_cut(Cut(tree, n_clusters=6))
    assert crowded.legend.bounds[0] > crowded.ax.get_position().width * 560


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("width", "height"), [(400, 300), (560, 420), (900, 420)])
@pytest.mark.parametrize("k", [1, 4, 11, 40, 392])
def test_no_words_overlap_or_are_cut_off(cars, assert_tidy, width, height, k):
    for x, y in [("mpg", "weight"), ("acceleration", "mpg"), ("model_year", "origin")]:
        picture, plot = plot_of(cars, x, y, width=width, height=height)
        plot.set_cut(Cut(cars.tree, n_clusters=k))
        picture.png()
        assert_tidy(picture.figure)


def test_names_of_few_rows_are_tidy(cars, assert_tidy):
    picture = FigureCanvas(560, 420)
    tree = Tree.fit(cars.features.values[:25])
    plot = ScatterPlot(
        picture, cars.table.acceleration[:25], cars.table.mpg[:25], names=cars.names[:25]
    )
    plot.set_cut(Cut(tree, n_clusters=5), [4])
    picture.png()
    assert_tidy(picture.figure)
    assert any(text.get_text() == "amc hornet" for text in plot.ax.texts)


def test_an_update_gives_the_pixels_of_a_new_drawing(cars):
    for x, y in [("mpg", "weight"), ("acceleration", "mpg")]:
        picture, plot = plot_of(cars, x, y)
        for k, selection in [(392, None), (4, [1, 2, 3]), (1, None), (20, None), (4, None)]:
            cut = Cut(cars.tree, n_clusters=k)
            plot.set_cut(cut, selection)
            fresh, other = plot_of(cars, x, y)
            other.set_cut(cut, selection)
            assert picture.png() == fresh.png(), (x, k)


def test_ticks_have_thousands_and_axes_have_units(cars):
    picture, plot = plot_of(cars, y_unit="lb")
    plot.set_cut(Cut(cars.tree, n_clusters=4))
    picture.png()
    assert [t.get_text() for t in plot.ax.get_yticklabels()] == [
        "2,000",
        "3,000",
        "4,000",
        "5,000",
    ]
    assert plot.ax.get_ylabel() == "weight (lb)"
    assert plot.ax.get_xlabel() == "mpg"


def test_no_frame_above_and_at_the_right(cars):
    _, plot = plot_of(cars)
    assert not plot.ax.spines["top"].get_visible()
    assert not plot.ax.spines["right"].get_visible()


def test_missing_values_are_not_drawn():
    tree = Tree.fit(np.arange(5.0)[:, None])
    plot = ScatterPlot(FigureCanvas(400, 300), [1, np.nan, 3, 4, np.inf], [1, 2, None, 4, 5])
    plot.set_cut(Cut(tree, n_clusters=2), [1, 3])
    assert sorted(plot.order.tolist()) == [0, 3]
    assert len(plot.rings.get_offsets()) == 1
    plot.picture.png()


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "column",
    [
        pd.Series(pd.date_range("1970-01-31", periods=40, freq="W")),
        pd.Series(pd.date_range("1970-01-31", periods=40, freq="h", tz="UTC")),
        pd.Series([True, False] * 20),
        pd.Series(["b", "a", None, "$c$"] * 10),
        pd.Series([1, 2, None, 4] * 10, dtype="Int64"),
        pd.Series(["x", "y"] * 20, dtype="category"),
        pd.Series([5] * 40),
    ],
)
def test_columns_of_all_kinds_can_be_axes(column, assert_tidy):
    tree = Tree.fit(np.random.default_rng(0).normal(size=(40, 2)))
    for x, y in [(column, range(40)), (range(40), column)]:
        picture = FigureCanvas(560, 420)
        plot = ScatterPlot(picture, x, y, x_label="$x$", y_label="y")
        plot.set_cut(Cut(tree, n_clusters=3))
        picture.png()
        assert_tidy(picture.figure)


def test_words_stand_in_sorted_order():
    plot = ScatterPlot(FigureCanvas(400, 300), ["b", "a", "b"], [1, 2, 3])
    assert plot._x.words == ["a", "b"]
    assert plot._x.values.tolist() == [1, 0, 1]


def test_it_draws_into_the_axes_of_another_figure(cars):
    ax = Figure().subplots()
    plot = ScatterPlot(ax, cars.table.mpg, cars.table.weight)
    plot.set_cut(Cut(cars.tree, n_clusters=4))
    assert plot.ax is ax and ax.get_xlabel() == "mpg"
    assert not any(artist.get_animated() for artist in ax.get_children())


def test_what_does_not_fit_is_named(cars):
    with pytest.raises(ValueError, match="x has 3 rows, but y has 2"):
        ScatterPlot(FigureCanvas(400, 300), [1, 2, 3], [1, 2])
    plot = ScatterPlot(FigureCanvas(400, 300), [1, 2, 3], [1, 2, 3])
    with pytest.raises(ValueError, match="392 rows, but the plot has 3"):
        plot.set_cut(Cut(cars.tree, n_clusters=4))


def test_points_in_the_colors_of_a_column_have_an_edge_that_can_be_seen(cars):
    kinds = make_track("kind", pd.Series(np.arange(392) % 3).map({0: "a", 1: "b", 2: "c"}))
    edges = {}
    for track in (None, kinds):
        _, plot = plot_of(cars, color=track)
        plot.set_cut(Cut(cars.tree, n_clusters=4), [0, 1])
        edges[track is None] = {
            (to_hex(c[:3]), round(float(c[3]), 2)) for c in plot.points.get_edgecolor()
        }
    theme = plot.theme
    assert edges[True] == {(theme.paper, 1.0)}
    assert edges[False] == {(theme.quiet, 0.95), (theme.quiet, 0.22)}
