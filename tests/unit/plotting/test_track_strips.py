"""Tracks in figures: colors as given, places beside the map, and the legend's lines."""

from itertools import pairwise

import numpy as np
import pandas as pd
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from hclust_widgets import ClusterState
from hclust_widgets.clustering.heatmap.tracks import offered_tracks
from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.plotting.base.palette import hex_to_rgb
from hclust_widgets.plotting.base.theme import LIGHT
from hclust_widgets.plotting.base.track_colors import read_sources
from hclust_widgets.plotting.clustermap import ClustermapPlot
from hclust_widgets.plotting.marks.track_legend import LINE, MAX_LINES, lay_out_legend
from hclust_widgets.plotting.marks.tracks import ABOVE_LEGEND

N = 12


@pytest.fixture
def state():
    rng = np.random.default_rng(1)
    table = pd.DataFrame(rng.normal(size=(N, 3)), columns=list("abc"))
    table.index = [f"r{i}" for i in range(N)]
    return ClusterState(table)


def plot(state, annotations=None, row_colors=None, **options):
    sources = read_sources(annotations, row_colors)
    now = state.clustering
    tracks = offered_tracks(now, sources)[: len(sources.names)]
    figure = Figure(figsize=(7, 5))
    options = {"names": list(now.row_names()), **options}
    made = ClustermapPlot(figure, now.tree, now.heatmap_values(), tracks=tracks, **options)
    made.set_cut(now.cut)
    figure.draw_without_rendering()
    return made


def shown(made, i):
    """Colors of a track's rows from top to bottom."""
    return made.tracks.axes[i].images[0].get_array()[:, 0]


@pytest.mark.sampled(1)
@pytest.mark.parametrize("row_cluster", [True, False])
def test_each_row_has_its_color_where_it_stands_in_the_map(state, row_cluster):
    stage = [None, *["x", "y"] * 5, "z"]
    made = plot(state, {"stage": stage}, row_cluster=row_cluster)
    (track,) = made.tracks.tracks
    expected = track.rgb()[made.row_order]
    expected[np.isnan(expected[:, 0])] = hex_to_rgb(MISSING_COLOR)
    np.testing.assert_allclose(shown(made, 0), expected)


def test_tracks_stand_between_the_clusters_and_the_map(state):
    plain = plot(state)
    made = plot(state, {"stage": list("xy") * 6, "age": list(range(N))})
    strip, first, second, heatmap = (
        ax.get_position() for ax in (made.ax_row_colors, *made.tracks.axes, made.ax_heatmap)
    )
    assert strip.x1 < first.x0 < first.x1 < second.x0 < second.x1 < heatmap.x0
    assert first.y0 == pytest.approx(heatmap.y0) and first.y1 == pytest.approx(heatmap.y1)
    assert heatmap.x0 > plain.ax_heatmap.get_position().x0
    assert plain.tracks.axes == []


@pytest.mark.sampled(2)
@pytest.mark.parametrize("given", ["list", "lists", "series", "frame", "array"])
def test_seaborns_row_colors_are_drawn_as_given(state, given):
    colors = ["red", (0, 0, 1), "C2", "#FFff00"] * 3
    series = pd.Series(colors, index=state.features.table.index, name="stage")
    row_colors = {
        "list": colors,
        "lists": [colors, colors[::-1]],
        "series": series.iloc[::-1],
        "frame": pd.DataFrame({"a": series, "b": series}),
        "array": np.array([[1.0, 0, 0], [0, 0, 1], [0.5, 0.5, 0.5], [1, 1, 0]] * 3),
    }[given]
    made = plot(state, row_colors=row_colors)
    rgb = np.array([[1, 0, 0], [0, 0, 1], [0.17, 0.63, 0.17], [1, 1, 0]] * 3)[made.row_order]
    known = [i for i, row in enumerate(made.row_order) if row % 4 != 2]
    np.testing.assert_allclose(shown(made, 0)[known], rgb[known])
    assert len(made.tracks.axes) == (2 if given in ("lists", "frame") else 1)
    assert lay_out_legend(made.tracks.tracks, 500, LIGHT)[0] == []  # colors without a meaning


def test_what_is_no_color_is_refused(state):
    with pytest.raises(ValueError, match="has 'reddish' for row 1, which is no color"):
        read_sources(None, ["red", "reddish"])
    with pytest.raises(ValueError, match="'colors' of row_colors has 2 values"):
        plot(state, row_colors=["red", "blue"])


def test_the_legend_names_every_value_and_what_is_missing(state):
    made = plot(state, {"stage": [None, *["x", "y"] * 5, "z"], "age": list(range(N))})
    items, lines = lay_out_legend(made.tracks.tracks, 600, LIGHT)
    assert [item.text for item in items] == ["stage", "x", "y", "z", "missing", "age", "0"]
    assert items[-1].end == "11" and lines == 2


def test_the_entries_of_all_tracks_begin_below_each_other(state):
    given = {
        "a": ["x" * (4 + i) for i in range(N)],
        "a longer name": list(range(N)),
        "mm": list("uvw" * 4),
    }

    def begins(width):
        items, lines = lay_out_legend(plot(state, given).tracks.tracks, width, LIGHT)
        found = [next(i.left for i in items if i.line == n and i.colors) for n in range(lines)]
        return lines, found

    lines, found = begins(600)
    assert lines > 3 and len(set(found)) == 1  # also where a line goes on
    lines, found = begins(270)  # names that take too much do not move the others
    assert len(set(found)) > 1 and min(found) < 40


def test_what_may_be_years_has_no_thousands_separator(state):
    years, weights = [1856, *[1900] * (N - 2), 1976], [1856, *[1900] * (N - 2), 4000]
    made = plot(state, {"first": years, "weight": weights})
    items, _ = lay_out_legend(made.tracks.tracks, 600, LIGHT)
    scales = [(item.text, item.end) for item in items if item.end]
    assert scales == [("1856", "1976"), ("1,856", "4,000")]


def test_the_default_size_has_room_for_the_legend_and_all_names():
    rng = np.random.default_rng(5)
    table = pd.DataFrame(rng.normal(size=(32, 8)), columns=[f"long column {i}" for i in range(8)])
    table.index = pd.Index([f"row {i}" for i in range(32)])
    state = ClusterState(table, n_clusters=3)
    tracks = {f"track {i}": list("xyz" * 10 + "xy") for i in range(3)}
    bare, full = (
        state.figure("clustermap", row_split="cut", annotations=given) for given in (None, tracks)
    )
    lines = lay_out_legend(plot(state, tracks).tracks.tracks, 704, LIGHT)[1]
    grown = (full.get_size_inches() - bare.get_size_inches()) * 96
    assert grown == pytest.approx([0, lines * LINE + ABOVE_LEGEND])
    words = [text.get_text() for ax in full.axes for text in ax.texts]
    assert sum(word.startswith("row ") for word in words) == 32


def counted(made):
    return [text.get_text() for text in made.tracks.counts]


def test_the_legend_counts_the_rows_and_those_that_are_selected(state):
    stage = [None, *["x", "y"] * 5, "z"]
    given = {"stage": stage, "age": [np.nan, *range(N - 1)], "free": list("uv") * 6}
    made = plot(state, given)
    assert counted(made) == ["x 5", "y 5", "z 1", "missing 1", "missing 1", "u 6", "v 6"]
    before = [text.get_position() for text in made.tracks.counts]
    made.set_cut(state.clustering.cut, [0, 1, 2, 3])
    assert counted(made) == [
        "x 2/5",
        "y 1/5",
        "z 0/1",
        "missing 1/1",
        "missing 1/1",
        "u 2/6",
        "v 2/6",
    ]
    assert [text.get_position() for text in made.tracks.counts] == before
    made.set_cut(state.clustering.cut, None)
    assert counted(made)[0] == "x 5"
    assert counted(plot(state, row_colors=["red", "blue"] * 6)) == []


def test_selected_and_all_have_room_beside_the_next_entry(state):
    made = plot(state, {"stage": [None, *["x", "y"] * 5, "z"]})
    made.set_cut(state.clustering.cut, range(N))
    renderer = FigureCanvasAgg(made.ax_heatmap.figure).get_renderer()
    boxes = [text.get_window_extent(renderer) for text in made.tracks.counts]
    for first, second in pairwise(boxes):
        assert first.x1 < second.x0 - 9


def test_a_long_legend_goes_on_in_the_next_line_and_ends(state):
    made = plot(state, {f"track {i}": [f"value {i} {j}" for j in range(N)] for i in range(6)})
    items, lines = lay_out_legend(made.tracks.tracks, 300, LIGHT)
    assert lines == MAX_LINES and items[-1].text.startswith("+ ")
    assert {item.line for item in items} == set(range(MAX_LINES))
    assert made.ax_heatmap.get_position().y0 * 480 > MAX_LINES * LINE


def test_text_is_written_where_rows_have_room(state):
    table = pd.DataFrame(np.random.default_rng(0).normal(size=(24, 3)), columns=list("abc"))
    other = ClusterState(table)
    made = plot(other, {"note": [f"note {i}" for i in range(24)]}, names=None)
    assert made.tracks.tracks[0].kind == "text"
    words = [text.get_text() for text in made.tracks.axes[0].texts]
    order = made.row_order.tolist()
    assert words == [*(f"note {i}" for i in order), "note"]
    assert made.tracks.fit(30) > made.tracks.fit(3) == made.tracks.names_height == 0


def test_text_without_room_leaves_no_empty_strip():
    table = pd.DataFrame(np.random.default_rng(0).normal(size=(90, 3)), columns=list("abc"))
    other = ClusterState(table)
    words = [f"note {i} of many" for i in range(90)]
    made = plot(other, {"note": words, "kind": ["a", "b"] * 45}, names=None)
    plain = plot(other, {"kind": ["a", "b"] * 45}, names=None)
    assert len(made.tracks.axes) == 1
    assert made.ax_heatmap.get_position().bounds == plain.ax_heatmap.get_position().bounds
