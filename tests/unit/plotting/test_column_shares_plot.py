import numpy as np
import pytest

from hclust_widgets.analysis.column_shares import ColumnShares
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.column_shares import ColumnSharesPlot, height_for
from hclust_widgets.tree.cut import Cut


def words(plot):
    return [text.get_text() for text in plot._words.texts if text.get_visible()]


def widths(collection):
    return np.array([path.get_extents().width for path in collection.get_paths()])


@pytest.mark.parametrize("width", [420, 700, 1160])
def test_bars_are_as_long_as_their_shares_and_follow_the_cut(cars, assert_tidy, width):
    shares = ColumnShares(cars.features, "euclidean")
    plot = ColumnSharesPlot(FigureCanvas(width, height_for(8)), shares)
    for k in (2, 4, 9):
        cut = Cut(cars.tree, n_clusters=k)
        plot.set_cut(cut)
        plot.picture.png()
        assert_tidy(plot.picture.figure)
        rail = widths(plot.rails)
        assert np.ptp(rail) == pytest.approx(0, abs=1e-6)
        expected = np.concatenate([shares.distances, shares.clusters(cut)])
        assert widths(plot.bars) == pytest.approx(rail[0] * expected, abs=1e-6)
    assert {"mpg", "origin", "54%"} <= set(words(plot))
    if width > 600:
        heads = {"share of the squared distances", "share of what separates 9 clusters"}
        assert heads <= set(words(plot))


def test_another_cut_gives_the_pixels_of_a_new_drawing(cars):
    plots = [
        ColumnSharesPlot(FigureCanvas(700, 250), ColumnShares(cars.features, "euclidean"))
        for _ in range(2)
    ]
    plots[0].set_cut(Cut(cars.tree, n_clusters=7))
    plots[0].picture.png()
    for plot in plots:
        plot.set_cut(Cut(cars.tree, n_clusters=3))
    assert plots[0].picture.png() == plots[1].picture.png()


def test_columns_without_room_are_counted_and_none_moves(cars, assert_tidy):
    plot = ColumnSharesPlot(FigureCanvas(700, 150), ColumnShares(cars.features, "euclidean"))
    shown = plot.shown.tolist()
    assert 2 < len(shown) < 8 and shown == sorted(shown) and 7 in shown  # origin has the most
    for k in (2, 5):
        plot.set_cut(Cut(cars.tree, n_clusters=k))
        assert plot.shown.tolist() == shown
        assert f"+ {8 - len(shown)} columns with smaller shares" in words(plot)
    plot.picture.png()
    assert_tidy(plot.picture.figure)


def test_without_shares_there_are_no_bars(cars):
    plot = ColumnSharesPlot(FigureCanvas(700, 250), ColumnShares(cars.features, "cosine"))
    plot.set_cut(Cut(cars.tree, n_clusters=4))
    assert len(widths(plot.bars)) == 8 and words(plot).count("\N{EN DASH}") == 8
    plot.set_cut(Cut(cars.tree, n_clusters=1))
    assert len(widths(plot.bars)) == 0 and words(plot).count("\N{EN DASH}") == 16
