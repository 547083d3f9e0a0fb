import re

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.distance import DistancePlot
from hclust_widgets.plotting.heatmap import HeatmapPlot


@pytest.mark.parametrize(("width", "height"), [(560, 400), (1160, 500), (1600, 600)])
def test_the_heatmap_is_tidy(cars, assert_tidy, width, height):
    picture = FigureCanvas(width, height)
    HeatmapPlot(picture, cars.frame, row_noun="cars")
    picture.png()
    assert_tidy(picture.figure)


def test_the_heatmap_shows_the_table_in_its_own_order(cars):
    plot = HeatmapPlot(FigureCanvas(900, 500), cars.frame)
    assert np.asarray(plot.ax.collections[0].get_array()).reshape(392, 10) == pytest.approx(
        cars.frame.to_numpy()
    )
    assert plot.ax.collections[0].get_cmap().name == "magma"


def test_a_long_table_is_averaged_to_what_can_be_seen():
    frame = pd.DataFrame({"a": np.arange(5000.0), "b": 1.0})
    plot = HeatmapPlot(FigureCanvas(500, 300), frame)
    assert np.asarray(plot.ax.collections[0].get_array()).size < 2 * 700
    ticks = dict(zip(plot.ax.get_yticks(), plot.ax.get_yticklabels(), strict=True))
    low, high = sorted(plot.ax.get_ylim())
    assert all(low <= tick <= high for tick in ticks)
    assert [t.get_text() for t in ticks.values()][:2] == ["0", "1,000"]


def test_rows_are_named_if_there_is_room(cars, assert_tidy):
    picture = FigureCanvas(700, 450)
    plot = HeatmapPlot(picture, cars.frame[:20], names=cars.names[:20])
    picture.png()
    assert_tidy(picture.figure)
    assert plot.ax.get_yticklabels()[2].get_text() == "plymouth satellite"


def test_the_heatmap_draws_into_the_axes_of_another_figure(cars):
    ax = Figure().subplots()
    assert HeatmapPlot(ax, cars.frame).ax is ax
    with pytest.raises(ValueError, match="empty table"):
        HeatmapPlot(ax, cars.frame.iloc[:0])


# -- distance --------------------------------------------------------------------------------


def pair(cars, a=320, b=28):
    X = cars.features.values
    parts = (X[a] - X[b]) ** 2
    return {
        "names": (cars.names[a], cars.names[b]),
        "values": (cars.features.unscaled[a], cars.features.unscaled[b]),
        "contributions": parts,
        "contribution": "squared differences",
        "scale": 1.0,
        "power": 2,
        "distance": float(np.sqrt(parts.sum())),
        "largest": float(np.sqrt(10)),
        "join_height": 19.307,
    }


def words(plot):
    return [text.get_text() for text in plot._words.texts if text.get_visible()]


def test_the_lessons_two_cars_are_so_far_apart(cars, assert_tidy):
    picture = FigureCanvas(760, 340)
    plot = DistancePlot(picture, cars.features.columns)
    plot.set_pair(**pair(cars))
    picture.png()
    assert_tidy(picture.figure)
    assert {"2.39", "mazda glc", "hi 1200d", "46.6", "4,732", "model_year"} <= set(words(plot))
    assert any("of at most 3.16 (75%)" in text for text in words(plot))


def widths(plot):
    return np.array([path.get_extents().width for path in plot.bars.get_paths()])


def test_bars_are_amounts_on_one_scale_for_all_pairs(cars):
    plot = DistancePlot(FigureCanvas(760, 360), cars.features.columns)
    rails = set()
    for a, b in ((320, 28), (0, 1), (5, 6), (100, 200)):
        given = pair(cars, a, b)
        plot.set_pair(**given)
        rails |= {round(path.get_extents().width, 6) for path in plot.rails.get_paths()}
        assert widths(plot) == pytest.approx(max(rails) * given["contributions"], abs=1e-4)
    assert len(rails) == 1, "names of any length leave the bars the same room"


@pytest.mark.slow
def test_the_nearest_pair_has_the_shortest_bars_and_the_farthest_the_longest(cars):
    rows = range(0, 392, 9)
    plot = DistancePlot(FigureCanvas(760, 360), cars.features.columns)
    totals = {}
    for a in rows:
        for b in rows:
            if a < b:
                plot.set_pair(**pair(cars, a, b))
                totals[pair(cars, a, b)["distance"]] = widths(plot).sum()
    by_distance = [totals[distance] for distance in sorted(totals)]
    assert by_distance == pytest.approx(sorted(by_distance), abs=1e-3)
    assert by_distance[0] < 0.1 * by_distance[-1]


def test_amounts_and_their_sum_are_written(cars):
    plot = DistancePlot(FigureCanvas(760, 360), cars.features.columns)
    plot.set_pair(**pair(cars))
    assert {"1.00", "0.64", "Sum 5.69: the square of the distance"} <= set(words(plot))
    assert "squared differences, each up to 1.00" in words(plot)
    plot.set_pair(**(pair(cars) | {"scale": None}))
    assert widths(plot).size == 0 and "0.64" in words(plot)  # numbers where no scale is known


def test_what_has_no_room_is_summed_up(cars, assert_tidy):
    picture = FigureCanvas(560, 220)
    plot = DistancePlot(picture, cars.features.columns)
    plot.set_pair(**pair(cars))
    picture.png()
    assert_tidy(picture.figure)
    assert len(plot.shown) < 10
    said = next(text for text in words(plot) if text.startswith("+ "))
    assert re.fullmatch(rf"\+ {10 - len(plot.shown)} columns that add \d+%", said)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([5, 4, 3, 0, 0], "+ 3 columns that add 25%"),
        ([5, 4, 0, 0, 0], "+ 3 columns that add nothing"),
        ([5, 4, 1e-5, 0, 0], "+ 3 columns that add < 1%"),
    ],
)
def test_columns_without_room_are_told_with_what_they_add(parts, said):
    plot = DistancePlot(FigureCanvas(760, 62 + 24 * 4 + 16), list("abcde"))
    values = ([0] * 5, [1] * 5)
    plot.set_pair(("p", "q"), values, contributions=np.array(parts, float), distance=1.0)
    assert said in words(plot)


def test_a_metric_that_is_no_sum_has_no_bars(cars, assert_tidy):
    picture = FigureCanvas(760, 340)
    plot = DistancePlot(picture, cars.features.columns)
    plot.set_pair(**(pair(cars) | {"contributions": None, "largest": None, "join_height": None}))
    picture.png()
    assert_tidy(picture.figure)
    assert plot.bars.get_paths() == []


def test_equal_rows_are_no_distance_apart(cars):
    plot = DistancePlot(FigureCanvas(760, 340), cars.features.columns)
    plot.set_pair(**pair(cars, 5, 5))
    plot.picture.png()
    assert "0" in words(plot)


def test_another_pair_gives_the_pixels_of_a_new_drawing(cars):
    plots = [DistancePlot(FigureCanvas(760, 340), cars.features.columns) for _ in range(2)]
    plots[0].set_pair(**pair(cars, 1, 2))
    plots[0].picture.png()
    for plot in plots:
        plot.set_pair(**pair(cars))
    assert plots[0].picture.png() == plots[1].picture.png()


def test_lengths_that_do_not_match_are_refused(cars):
    plot = DistancePlot(Figure().subplots(), cars.features.columns[:9])
    with pytest.raises(ValueError, match="10 contributions, but 9 columns"):
        plot.set_pair(**pair(cars))
