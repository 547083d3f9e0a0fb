"""Blocks of the clustermap: where rows and columns stand apart."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.cuts.blocks import column_blocks, row_blocks
from hclust_widgets.plotting.base.block_axis import BlockAxis
from hclust_widgets.plotting.clustermap import ClustermapPlot
from hclust_widgets.tree.cut import Cut

COLUMNS = ["mpg", "horsepower", "weight", "acceleration", "displacement"]


@pytest.fixture
def state():
    return ClusterState(load_mpg(), columns=COLUMNS, n_clusters=5)


def plot_of(state, *, width=720, height=560, split="cut", columns=None, gap=4.0, **options):
    from matplotlib.figure import Figure

    now, tree = state.clustering, state.column_tree()
    plot = ClustermapPlot(
        Figure(figsize=(width / 96, height / 96), dpi=96),
        now.tree,
        now.heatmap_values(),
        col_tree=tree,
        row_blocks=row_blocks(now, split),
        col_blocks=column_blocks(tree, columns),
        gap=gap,
        **options,
    )
    plot.set_cut(now.cut, now.selected_leaves(), annotations=now.annotations)
    return plot


# -- geometry ------------------------------------------------------------------------------


def test_rows_and_gaps_fill_the_axis():
    axis = BlockAxis(10, [2, 7], gap=6, length=112)
    unit = 112 / axis.extent
    assert axis.gap * unit == pytest.approx(6)
    assert unit == pytest.approx(10)
    assert (axis.along([0, 1.5, 2, 2.5, 10]) * unit).tolist() == pytest.approx([0, 15, 23, 31, 112])


@pytest.mark.parametrize(("gap", "length"), [(0, 100), (4, 20), (0.9, 100)])
def test_gaps_without_room_are_left_out(gap, length):
    axis = BlockAxis(40, range(5, 40), gap=gap, length=length)
    assert (axis.gap, axis.extent, len(axis.breaks)) == (0, 40, 0)
    assert axis.along([3, 5]).tolist() == [3, 5]


def test_many_gaps_take_a_quarter_of_the_axis():
    axis = BlockAxis(100, range(10, 100, 10), gap=40, length=360)
    assert 9 * axis.gap / axis.extent == pytest.approx(0.25)


def test_intervals_are_divided_at_the_gaps():
    axis = BlockAxis(10, [2, 7], gap=10, length=120)
    spans, which = axis.pieces(np.array([[0.0, 2.0], [2.0, 4.0], [4.0, 10.0]]))
    assert spans.tolist() == [[0, 2], [3, 5], [5, 8], [9, 12]]
    assert which.tolist() == [0, 1, 2, 2]


# -- the figure ----------------------------------------------------------------------------


@pytest.mark.parametrize(("split", "columns"), [("cut", None), (7, 2), (None, 3)])
def test_the_blocks_show_the_table_in_its_order(state, split, columns):
    plot = plot_of(state, split=split, columns=columns, height=2600)
    rows = [0] if split is None else sorted(
        Cut(state.tree, n_clusters=5 if split == "cut" else split).tree.start[
            Cut(state.tree, n_clusters=5 if split == "cut" else split).nodes
        ]
    )  # fmt: skip
    assert [a for a, _, _ in plot.rows.blocks] == rows
    assert len(plot.columns.blocks) == (columns or 1)
    parts = iter(plot.images)
    for top, bottom, _ in plot.rows.blocks:
        for left, right, _ in plot.columns.blocks:
            shown = np.asarray(next(parts).get_array())
            assert np.array_equal(shown, plot.data2d.to_numpy()[top:bottom, left:right])


def test_gaps_lie_between_the_clusters_of_the_cut(state):
    plot = plot_of(state)
    labels = state.clustering.cut.labels_[plot.row_order]
    assert plot.rows.breaks.tolist() == (np.flatnonzero(np.diff(labels)) + 1).tolist()
    boxes = [image.get_window_extent() for image in plot.images]
    tops = [box.y1 for box in boxes]
    assert tops == sorted(tops, reverse=True)
    gaps = [above.y0 - below.y1 for above, below in pairwise(boxes)]
    assert gaps == pytest.approx([4] * 4)


def test_the_gaps_are_as_wide_as_asked_for(state):
    plot = plot_of(state, split=3, columns=2, gap=11.0)
    first, right, below = (plot.images[i].get_window_extent() for i in (0, 1, 2))
    assert right.x0 - first.x1 == pytest.approx(11)
    assert first.y0 - below.y1 == pytest.approx(11)


def test_tree_strip_names_and_marks_stand_at_their_rows():
    state = ClusterState(load_mpg().head(24), columns=COLUMNS, n_clusters=4)
    state.update(selection=[5, 9])
    plot = plot_of(state, names=list(state.clustering.row_names()))
    middle = plot.rows.along(np.arange(24) + 0.5)
    leaf = np.asarray([s[0, 1] for s in plot.row_links.get_segments() if s[0, 0] == 0])
    assert np.isin(np.round(leaf / 10, 6), np.round(middle, 6)).all()
    assert [t.get_position()[1] for t in plot.ax_heatmap.texts][-24:] == pytest.approx(middle)
    strip = [path.get_extents() for path in plot.strip.get_paths()]
    images = [image.get_extent() for image in plot.images]
    for box, (_, _, bottom, top) in zip(sorted(strip, key=lambda b: b.y0), images, strict=True):
        assert (box.y0 / 10, box.y1 / 10) == pytest.approx((top, bottom), abs=0.1)
    marks = [segment[:, 1].mean() / 10 for segment in plot.marks.get_segments()]
    places = np.flatnonzero(np.isin(plot.row_order, [5, 9]))
    assert sorted(marks) == pytest.approx(middle[places].tolist())


def test_a_cluster_is_divided_where_its_rows_stand_apart(state):
    plot = plot_of(state, split=9)
    assert len(plot.strip.get_paths()) == 9  # of 5 clusters
    colors = {tuple(color) for color in plot.strip.get_facecolor().tolist()}
    assert len(colors) == 5


def test_blocks_have_titles_where_there_is_room(state):
    state.rename(1, "Small")
    plot = plot_of(state, height=900)
    order = state.clustering.cut.left_to_right.tolist()
    titles = [text.get_text() for text in plot.block_titles]
    wanted = ["Cluster Small (1)" if i == 1 else f"Cluster {i}" for i in order]
    assert titles[1:] == wanted[1:] and titles[0] in (wanted[0], str(order[0]))
    low = [text.get_text() for text in plot_of(state, height=260).block_titles]
    assert low == ["Small (1)" if i == 1 else str(i) for i in order]
    assert [t.get_text() for t in plot_of(state, split=2).block_titles] == ["Block 1", "Block 2"]
    assert plot_of(state, split=None).block_titles == []


def test_titles_are_of_one_kind_but_for_names(state):
    """No "Cluster 2" beside a "3": where one has room for its number only, all have numbers."""
    state.rename(1, "Small")
    plot = plot_of(state, height=400)
    heights = np.diff([0, *plot.rows.breaks, 392])
    titles = {text.get_text(): text for text in plot.block_titles}
    cut = state.clustering.cut
    sizes = dict(zip(cut.left_to_right.tolist(), heights.tolist(), strict=True))
    unit = 96 * plot.ax_heatmap.get_position().height * 400 / 96 / plot.rows.extent
    assert max(sizes.values()) * unit > 60 > min(sizes.values()) * unit  # some have more room
    assert set(titles) - {"Cluster Small (1)", "Small (1)", "Small"} == {"0", "2", "3", "4"}
    assert {titles[number].get_rotation() for number in ("0", "2", "3", "4")} == {0}


def test_where_titles_are_numbers_low_blocks_have_theirs(state):
    """As Marsilea numbers them: a block of few rows has its number where no other one stands."""
    state.update(n_clusters=8)
    plot = plot_of(state, height=300)
    unit = 300 * plot.ax_heatmap.get_position().height / plot.rows.extent
    heights = unit * np.diff([0, *plot.rows.breaks, 392])
    order = state.clustering.cut.left_to_right.tolist()
    low = {str(label) for label, high in zip(order, heights, strict=True) if high - 2 < 11}
    titles = [text.get_text() for text in plot.block_titles]
    assert low and set(titles) == {str(label) for label in order}
    assert titles == [str(label) for label in order]  # from the top
    middles = [text.get_position()[1] * unit for text in plot.block_titles]
    assert (np.diff(middles) >= 11).all()
    state.update(n_clusters=40)
    crowded = plot_of(state)
    unit = 560 * crowded.ax_heatmap.get_position().height / crowded.rows.extent
    middles = [text.get_position()[1] * unit for text in crowded.block_titles]
    assert len(middles) < 40 and (np.diff(middles) >= 11 - 1e-6).all()


def test_one_cluster_or_none_asked_for_is_drawn_as_ever(state):
    state.update(n_clusters=1)
    plain, one = plot_of(state, split=None), plot_of(state)
    assert len(one.images) == 1 and one.rows.gap == 0
    assert one.ax_heatmap.get_position().bounds == plain.ax_heatmap.get_position().bounds


def test_more_clusters_than_gaps_have_room_for_stand_together(state):
    state.update(n_clusters=390)
    plot = plot_of(state)
    assert len(plot.images) == 1 and plot.block_titles == []


def test_names_are_left_out_where_gaps_make_the_rows_too_low():
    state = ClusterState(load_mpg().head(30), columns=COLUMNS, n_clusters=25)
    names = list(state.clustering.row_names())
    assert len(plot_of(state, split=None, height=560, names=names).ax_heatmap.texts) > 30
    assert len(plot_of(state, height=560, gap=6, names=names).ax_heatmap.texts) < 30
    # The figure of a report grows by the gaps instead.
    tall = state.figure("clustermap", dpi=96).get_size_inches()[1]
    split = state.figure("clustermap", row_split=25, gap=6, dpi=96)
    assert split.get_size_inches()[1] * 96 == pytest.approx(
        max(560, 13.5 * 30 + 190 + 24 * 6), abs=0.01
    )
    assert split.get_size_inches()[1] > tall
    assert len(split.axes[0].texts) > 30


def test_names_of_columns_have_the_room_that_gaps_leave(state):
    plain = plot_of(state, split=None)
    split = plot_of(state, split=None, columns=5, gap=40)
    at = [text.get_window_extent() for text in split.ax_heatmap.texts[:5]]
    if split.ax_heatmap.texts[0].get_rotation() == 0:
        assert all(a.x1 <= b.x0 for a, b in pairwise(at))
    assert plain.columns.extent == 5 and split.columns.extent > 6


# -- options, caption, code ----------------------------------------------------------------


def test_the_caption_names_the_blocks(state):
    words = " ".join(text.get_text() for text in _figure(state, row_split="cut").texts)
    assert "Cars are split by the clusters into 5 blocks." in " ".join(words.split())
    words = " ".join(text.get_text() for text in _figure(state, row_split=3, col_split=2).texts)
    told = "Cars are split by their tree into 3 blocks and columns are split by their tree into 2"
    assert told in " ".join(words.split())
    words = " ".join(text.get_text() for text in _figure(state).texts)
    assert "blocks" not in words


def _figure(state, **options):
    return state.figure("clustermap", caption=True, dpi=72, **options)


@pytest.mark.parametrize("suffix", ["svg", "pdf", "png"])
def test_it_is_saved_in_every_format(state, tmp_path, suffix):
    path = tmp_path / f"map.{suffix}"
    state.figure("clustermap", row_split="cut", col_split=2, tracks=["origin"], dpi=72).savefig(
        path
    )
    assert path.stat().st_size > 5000


@pytest.mark.parametrize(
    ("options", "error", "part"),
    [
        ({"row_split": 0}, ValueError, "row_split=0 is out of range: 392 rows make 1 to"),
        ({"row_split": 393}, ValueError, "392 rows make 1 to 392 blocks"),
        ({"row_split": "cutt"}, ValueError, "Did you mean 'cut'?"),
        ({"row_split": 2.5}, TypeError, 'row_split must be None, "cut", the name of a column'),
        ({"row_split": True}, TypeError, "not True"),
        ({"row_split": [3]}, TypeError, "row_split must be"),
        ({"col_split": 6}, ValueError, "col_split=6 is out of range: 5 columns make 1 to 5"),
        ({"col_split": "cut"}, ValueError, "col_split='cut' needs clusters of columns: set"),
        ({"col_split": "cu"}, ValueError, "Did you mean 'cut'?"),
        ({"gap": -1}, ValueError, "gap=-1 is out of range: it is 0 to 40 pixels."),
        ({"gap": float("nan")}, ValueError, "gap=nan is out of range"),
        ({"gap": "wide"}, TypeError, "gap must be a number of pixels, not 'wide'."),
        (
            {"row_split": 3, "row_cluster": False},
            ValueError,
            "row_split needs the tree: use row_cluster=True, or leave row_split out.",
        ),
        ({"col_split": 3, "col_cluster": False}, ValueError, "col_split needs the tree"),
    ],
)  # fmt: skip
def test_wrong_input_gets_one_sentence(state, options, error, part):
    for draw in (state.figure, lambda name, **rest: state.code(figure=name, **rest)):
        with pytest.raises(error) as found:
            draw("clustermap", **options)
        assert part in str(found.value) and "\n" not in str(found.value)
