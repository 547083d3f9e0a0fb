"""Tracks at the leaves of a dendrogram: colors in the order of the leaves, in every orientation."""

import numpy as np
import pandas as pd
import pytest
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from hclust_widgets import ClusterState
from hclust_widgets.clustering.heatmap.tracks import offered_tracks
from hclust_widgets.common.constants import MISSING_COLOR
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.base.palette import hex_to_rgb
from hclust_widgets.plotting.dendrogram import DendrogramPlot
from hclust_widgets.plotting.marks.leaf_tracks import track_spans
from hclust_widgets.tree.layout import Layout

N = 24


@pytest.fixture
def now():
    rng = np.random.default_rng(1)
    table = pd.DataFrame(rng.normal(size=(N, 3)), columns=list("abc"))
    table["stage"] = [None, *["x", "y"] * 11, "z"]
    table["age"] = np.arange(float(N))
    table["note"] = [f"note {i}" for i in range(N)]
    return ClusterState(table, columns=list("abc"), n_clusters=3).clustering


def tracks_of(now, *names):
    known = {track.name: track for track in offered_tracks(now, names=names)}
    return [known[name] for name in names]


@pytest.mark.parametrize("name", ["stage", "age"])
def test_each_leaf_has_the_color_of_its_row(now, name):
    (track,) = tracks_of(now, name)
    spans, colors = track_spans(track, now.tree.leaf_order, Layout(now.tree))
    expected = track.rgb()[now.tree.leaf_order]
    expected[np.isnan(expected[:, 0])] = hex_to_rgb(MISSING_COLOR)
    middle = 10.0 * (np.arange(N) + 0.5)
    which = np.searchsorted(spans[:, 1], middle)
    assert (spans[which, 0] <= middle).all() and spans[0, 0] == 0 and spans[-1, 1] == 10 * N
    np.testing.assert_allclose(colors[which, :3], expected)


def box_of(artist):
    corners = np.concatenate([path.vertices for path in artist.get_paths()])
    corners = artist.get_transform().transform(corners[np.isfinite(corners).all(axis=1)])
    return Bbox([corners.min(axis=0), corners.max(axis=0)])


@pytest.mark.parametrize("orientation", ["top", "bottom", "left", "right"])
def test_strips_lie_beyond_the_names_and_inside_the_figure(now, orientation):
    canvas = FigureCanvas(700, 500)
    plot = DendrogramPlot(
        canvas,
        now.tree,
        orientation=orientation,
        labels=[f"row {i}" for i in range(N)],
        tracks=tracks_of(now, "stage", "age", "note"),
    )
    plot.set_cut(now.cut)
    canvas.figure.draw_without_rendering()
    boxes = [box_of(bar.artist) for bar in plot.tracks.bars]
    names = [text.get_window_extent() for text in plot.ax.texts if text.get_text()[:3] == "row"]
    whole = canvas.figure.bbox
    axis = 1 if orientation in ("top", "bottom") else 0
    sign = 1 if orientation in ("bottom", "left") else -1
    far = [max(sign * box.get_points()[:, axis]) for box in names]
    inner = [min(sign * box.get_points()[:, axis]) for box in boxes]
    assert names and max(far) <= inner[0] < inner[1]
    notes = [text for text in plot.ax.texts if text.get_text()[:5] == "note "]
    along = [text.get_window_extent().get_points()[:, 1 - axis].mean() for text in notes]
    assert [text.get_text() for text in notes] == [f"note {i}" for i in now.tree.leaf_order]
    assert along == sorted(along) and min(np.diff(along)) > 8
    words = [text.get_window_extent() for text in notes]
    outer = max(max(sign * box.get_points()[:, axis]) for box in boxes)
    assert min(min(sign * box.get_points()[:, axis]) for box in words) >= outer - 1
    boxes += words
    titles = [text for text in plot.ax.texts if text.get_text() in ("stage", "age")]
    for box in (*boxes, *(text.get_window_extent() for text in titles)):
        assert whole.x0 <= box.x0 < box.x1 <= whole.x1
        assert whole.y0 <= box.y0 < box.y1 <= whole.y1
    assert len(titles) == 2


def test_text_is_written_where_each_leaf_is_a_row_with_room(now):
    for width, options, written in (
        (700, {}, N),
        (240, {}, 0),
        (700, {"truncate_mode": "lastp", "p": 5}, 0),
    ):
        plot = DendrogramPlot(
            FigureCanvas(width, 400), now.tree, tracks=tracks_of(now, "note"), **options
        )
        notes = [text for text in plot.ax.texts if text.get_text()[:5] == "note "]
        assert len(notes) == written
        # Where it has no room, it leaves no empty strip with a name.
        assert ("note" in [text.get_text() for text in plot.ax.texts]) == bool(written)
        assert [track.name for track in plot.tracks.tracks] == ["note"][: bool(written)]
        assert bool(plot.tracks.depth) == bool(written)
    state = ClusterState(now.features.table, columns=list("abc"), n_clusters=3)
    plain = state.figure("dendrogram")
    figure = state.figure("dendrogram", annotations=["note"], caption=True)
    assert figure.get_size_inches()[1] > plain.get_size_inches()[1] + 0.2
    words = " ".join(text.get_text() for text in figure.findobj(Text)).replace("\n", " ")
    assert "Strips at the leaves: note (text where each leaf has room for it)." in words


def test_a_figure_draws_what_is_handed_in_and_its_caption_names_it(now):
    state = ClusterState(now.features.table, columns=list("abc"), n_clusters=3)
    plain = state.figure("dendrogram", caption=True)
    figure = state.figure("dendrogram", annotations=["stage"], caption=True)
    words = " ".join(text.get_text() for text in figure.texts).replace("\n", " ")
    words += " ".join(t.get_text() for ax in figure.axes for t in ax.texts).replace("\n", " ")
    assert "Strips at the leaves: stage (gray where missing); the numbers" in words
    assert figure.get_size_inches()[1] > plain.get_size_inches()[1]
    colored = state.figure("dendrogram", annotations=["stage"], color_by="stage")
    off = state.figure("dendrogram", annotations=["stage"], tracks=[])
    assert off.get_size_inches()[1] < figure.get_size_inches()[1]
    assert colored.get_size_inches()[1] == off.get_size_inches()[1]
    with pytest.raises(ValueError, match="There is no track 'stag'"):
        state.figure("dendrogram", tracks=["stag"])


def test_the_legend_counts_rows_selected_and_all(now):
    plot = DendrogramPlot(
        FigureCanvas(700, 500), now.tree, tracks=tracks_of(now, "stage"),
        classes=tracks_of(now, "stage")[0],
    )  # fmt: skip
    plot.set_cut(now.cut)

    def told():
        texts = [text.get_text() for ax in plot.ax.figure.axes for text in ax.texts]
        return [text for text in texts if text.split(" ")[0] in ("x", "y", "z", "missing")]

    all_rows = ["x 11", "y 11", "z 1", "missing 1"]
    assert told() == 2 * all_rows
    plot.select([0, 1, 3])
    assert told() == 2 * ["x 2/11", "y 0/11", "z 0/1", "missing 1/1"]
    plot.select(None)
    assert told() == 2 * all_rows
