import itertools

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox
from scipy.cluster import hierarchy

from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.base.geometry import cluster_spans, link_clusters
from hclust_widgets.plotting.base.theme import DARK, LIGHT
from hclust_widgets.plotting.dendrogram import DendrogramPlot, dendrogram
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.naming.annotations import Annotations
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.tree import Tree

HOSTILE = ["<script>alert(1)</script>", "$\\frac{a}{b}$", "🎉 x", "שלום", "a" * 400, "", "_", "{}%"]


def plot_of(tree, *, width=1160, height=300, theme=LIGHT, **options):
    picture = FigureCanvas(width, height, theme=theme)
    return picture, DendrogramPlot(picture, tree, **options)


def members(tree, node):
    return set(tree.leaves(int(node)).tolist())


@pytest.mark.parametrize("k", [1, 2, 4, 11, 40, 392])
def test_a_link_has_its_clusters_color_exactly_if_it_lies_inside(cars, k):
    _, plot = plot_of(cars.tree)
    cut = Cut(cars.tree, n_clusters=k)
    plot.set_cut(cut)
    colors = [to_hex(c) for c in plot.links.get_colors()]
    expected = palette.colors(ClusterAnnotations(cut).color_numbers)
    for node, color in zip(plot.layout.links, colors, strict=True):
        labels = set(cut.labels_[list(members(cars.tree, node))].tolist())
        wanted = expected[labels.pop()].lower() if len(labels) == 1 else LIGHT.quiet
        assert color == wanted


def test_links_stand_where_scipy_draws_them(cars):
    _, plot = plot_of(cars.tree)
    theirs = hierarchy.dendrogram(cars.tree.linkage_matrix, no_plot=True)
    ours = [tuple(map(tuple, s.tolist())) for s in plot.links.get_segments()]
    wanted = {
        tuple(zip(i, d, strict=True))
        for i, d in zip(theirs["icoord"], theirs["dcoord"], strict=True)
    }
    assert set(ours) == wanted


def test_the_line_stands_at_the_threshold_and_the_band_is_the_gap(cars):
    _, plot = plot_of(cars.tree)
    cut = Cut(cars.tree, n_clusters=4)
    plot.set_cut(cut)
    assert plot.line.get_ydata() == [cut.distance_threshold] * 2
    assert plot.gap_band.get_y() == pytest.approx(cut.lower)
    assert plot.gap_band.get_y() + plot.gap_band.get_height() == pytest.approx(cut.upper)
    assert plot.cut_label.get_text() == "4 clusters · 7.97"
    assert plot.caption.get_text() == "any cut from 5.19 to 10.74 gives these 4"


def test_the_band_of_one_cluster_reaches_the_top(cars):
    _, plot = plot_of(cars.tree)
    plot.set_cut(Cut(cars.tree, n_clusters=1))
    assert plot.gap_band.get_y() + plot.gap_band.get_height() == plot.ax.get_ylim()[1]
    assert plot.cut_label.get_text().startswith("1 cluster · ")
    assert plot.caption.get_text() == "any cut above 19.31 gives one"


def test_a_threshold_far_above_the_root_stays_in_view(cars):
    picture, plot = plot_of(cars.tree)
    plot.set_cut(Cut(cars.tree, distance_threshold=1e4))
    assert plot.line.get_ydata()[0] <= plot.ax.get_ylim()[1]
    assert "10,000" in plot.cut_label.get_text()
    picture.png()


def pill_of(plot):
    """Where the cut's label lies with its round ends, in pixels."""
    size = plot.cut_label.get_size() * plot.ax.figure.dpi / 72
    return plot.cut_label.get_window_extent().padded(size, 0.42 * size)


@pytest.mark.sampled(3)
@pytest.mark.parametrize("width", [400, 720, 1160])
@pytest.mark.parametrize("orientation", ["top", "bottom"])
def test_the_pill_stands_at_the_end_of_its_line_and_the_tree_is_full_width(
    cars, width, orientation
):
    picture, plot = plot_of(cars.tree, width=width, orientation=orientation)
    axes = plot.ax.get_window_extent()
    edge = picture.figure.bbox.x1
    pixel = edge / width
    assert edge - axes.x1 == pytest.approx(8 * pixel), "as in the live view"
    places = set()
    for threshold in (0.3, 0.9, 3, 7.97, 12, 19.3, 30):
        plot.set_cut(Cut(cars.tree, distance_threshold=threshold))
        picture.png()
        box = pill_of(plot)
        assert box.x0 < axes.x1 < box.x1 <= edge
        assert axes.y0 <= box.y0 and box.y1 <= axes.y1
        line = plot.line.get_transform().transform((1, plot.line.get_ydata()[0]))
        assert line[0] == pytest.approx(axes.x1)
        assert box.y0 - 2 <= line[1] <= box.y1 + 2
        places.add(round(box.x1))
    assert max(places) - min(places) <= 1, "it moves along the line"


@pytest.mark.parametrize("k", [2, 3, 4])
def test_in_axes_of_another_figure_the_cut_label_stands_between_branches(cars, k):
    figure = Figure(figsize=(9, 4), dpi=96)
    ax = dendrogram(cars.tree, Cut(cars.tree, n_clusters=k), ax=figure.subplots())
    figure.canvas.draw()
    (pill,) = (text for text in ax.texts if "clusters ·" in text.get_text())
    box = pill.get_window_extent()
    to_pixels = ax.collections[0].get_transform()
    for segment in ax.collections[0].get_segments():
        for a, b in itertools.pairwise(to_pixels.transform(segment)):
            assert not box.overlaps(Bbox([np.minimum(a, b), np.maximum(a, b)]))


def ends_of(plot):
    """Titles and sizes that stand at the clusters' ends."""
    names = plot._names
    titles, sizes = (
        [t.get_text() for t in pool.texts if t.get_visible()]
        for pool in (names._bold, names._plain)
    )
    return titles, sizes


@pytest.mark.sampled(4)
@pytest.mark.parametrize("linkage", ["single", "average", "ward"])
@pytest.mark.parametrize("orientation", ["top", "left", "right"])
@pytest.mark.parametrize("k", [2, 5, 8, 11])
def test_every_end_tells_its_size(cars, assert_tidy, linkage, orientation, k):
    tree = Tree.fit(cars.features.values, linkage=linkage)
    picture, plot = plot_of(tree, width=1000, height=500, orientation=orientation, row_noun="cars")
    cut = Cut(tree, n_clusters=k)
    marks = Annotations(tree, np.arange(tree.n_leaves)).with_entry(int(cut.nodes[0]), name="A")
    marks = marks.with_entry(int(cut.nodes[1]), name="family saloons")
    plot.set_cut(cut, annotations=marks)
    picture.png()
    assert_tidy(picture.figure)
    titles, sizes = ends_of(plot)
    assert len(titles) == len(sizes) == k
    told = sorted(int("".join(c for c in text if c.isdigit())) for text in sizes)
    assert told == sorted(cut.sizes.tolist())
    assert len({"car" in text for text in sizes}) == 1, "some say what they count, some do not"


def test_numbers_alone_are_explained_in_the_margin(cars):
    for k, heads in [(4, []), (14, ["cluster", "cars"]), (60, ["cluster"])]:
        _, plot = plot_of(cars.tree, width=720, row_noun="cars")
        plot.set_cut(Cut(cars.tree, n_clusters=k))
        assert [t.get_text() for t in plot._names._head.texts if t.get_visible()] == heads
        titles, sizes = ends_of(plot)
        assert len(sizes) == (0 if k == 60 else k)
        assert len(titles) == k or k == 60


def test_a_name_that_was_moved_has_a_line_to_its_place(cars):
    tree = Tree.fit(cars.features.values, linkage="single")
    _, plot = plot_of(tree, width=720, row_noun="cars")
    cut = Cut(tree, n_clusters=8)
    plot.set_cut(cut)
    lines = plot._names.leaders.get_segments()
    assert 0 < len(lines) < 8
    middles = cluster_spans(cut, plot.layout).mean(axis=1)
    assert all(np.isclose(middles, line[0][0]).any() for line in lines)


@pytest.mark.sampled(6)
@pytest.mark.parametrize("orientation", ["top", "bottom"])
@pytest.mark.parametrize("threshold", [0.4, 1.5, 3, 6, 7.97, 11, 15, 19.3, 30])
def test_the_caption_hides_no_branch_and_not_the_pill(cars, orientation, threshold):
    picture, plot = plot_of(cars.tree, orientation=orientation)
    plot.set_cut(Cut(cars.tree, distance_threshold=threshold))
    picture.png()
    box = plot.caption.get_window_extent().padded(1)
    assert plot.caption.get_visible()
    to_pixels = plot.links.get_transform()
    for segment in plot.links.get_segments():
        corners = to_pixels.transform(segment)
        for a, b in itertools.pairwise(corners):
            part = Bbox([np.minimum(a, b), np.maximum(a, b)])
            assert not box.overlaps(part), "a branch is painted over"
    assert not box.overlaps(plot.cut_label.get_window_extent())
    assert plot.ax.get_window_extent().contains(*box.p0)
    line = plot.line.get_transform().transform((0, plot.line.get_ydata()[0]))[1]
    assert not box.y0 < line < box.y1


def test_tied_heights_have_no_band_but_a_sentence():
    tree = Tree.fit(np.repeat(np.arange(5.0)[:, None], 4, axis=0), linkage="single")
    _, plot = plot_of(tree)
    plot.set_cut(Cut(tree, n_clusters=3))
    assert not plot.gap_band.get_visible()
    assert plot.caption.get_text() == "heights are tied at 1.00: no threshold gives 3 clusters"
    plot.set_cut(Cut(tree, n_clusters=5))
    assert plot.gap_band.get_visible()


@pytest.mark.parametrize("k", [1, 2, 4, 11, 40, 392])
def test_the_strip_follows_the_clusters(cars, k):
    _, plot = plot_of(cars.tree)
    cut = Cut(cars.tree, n_clusters=k)
    plot.set_cut(cut)
    spans = cluster_spans(cut, plot.layout)
    for i in range(k):
        first, last = (int(edge // 10) for edge in spans[i])
        rows = cars.tree.leaf_order[first:last]
        assert set(cut.labels_[rows].tolist()) == {i}
        assert len(rows) == cut.sizes[i]
    assert len(plot.strip.get_paths()) == k


def test_a_contracted_foot_is_shared_among_its_clusters(cars):
    _, plot = plot_of(cars.tree, truncate_mode="lastp", p=12)
    cut = Cut(cars.tree, n_clusters=40)
    plot.set_cut(cut)
    spans = cluster_spans(cut, plot.layout)
    order = np.argsort(spans[:, 0])
    assert spans[order[0], 0] == 0
    assert spans[order[-1], 1] == 120
    assert spans[order[1:], 0] == pytest.approx(spans[order[:-1], 1])


def test_contracted_feet_are_named_by_their_counts_as_scipy_names_them(cars):
    _, plot = plot_of(cars.tree, truncate_mode="lastp", p=12, show_labels=True)
    theirs = hierarchy.dendrogram(
        cars.tree.linkage_matrix, truncate_mode="lastp", p=12, no_plot=True
    )
    ours = [text.get_text() for text in plot.ax.texts if text.get_text().startswith("(")]
    assert ours == theirs["ivl"]


def test_names_stand_under_their_leaves(cars):
    names = cars.names[:20]
    tree = Tree.fit(cars.features.values[:20])
    _, plot = plot_of(tree, labels=names)
    shown = {t.get_position()[0]: t.get_text() for t in plot.ax.texts if t.get_rotation() == 90}
    for j, leaf in enumerate(tree.leaf_order):
        assert names[leaf].startswith(shown[10 * j + 5].rstrip("…"))


def test_names_that_have_no_room_are_left_out_unless_asked_for(cars):
    _, plot = plot_of(cars.tree, labels=cars.names)
    assert [t for t in plot.ax.texts if t.get_text() in cars.names] == []
    _, plot = plot_of(cars.tree, labels=cars.names, show_labels=True)
    shown = [t for t in plot.ax.texts if t.get_rotation() == 90]
    assert 20 < len(shown) < 100


@pytest.mark.sampled(3)
@pytest.mark.parametrize("width", [900, 1160, 1600])
@pytest.mark.parametrize("k", [1, 2, 4, 11, 40, 392])
def test_no_words_overlap_or_are_cut_off(cars, assert_tidy, width, k):
    picture, plot = plot_of(cars.tree, width=width, row_noun="cars")
    plot.set_cut(Cut(cars.tree, n_clusters=k))
    picture.png()
    assert_tidy(picture.figure)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("orientation", ["top", "bottom", "left", "right"])
@pytest.mark.parametrize("k", [1, 4, 30])
def test_all_orientations_are_tidy_and_show_the_same(cars, assert_tidy, orientation, k):
    tree = Tree.fit(cars.features.values[:30])
    picture, plot = plot_of(
        tree,
        width=760,
        height=460,
        orientation=orientation,
        labels=cars.names[:30],
        row_noun="cars",
    )
    cut = Cut(tree, n_clusters=k)
    plot.set_cut(cut, [3])
    picture.png()
    assert_tidy(picture.figure)
    data = plot.line.get_ydata() if orientation in ("top", "bottom") else plot.line.get_xdata()
    assert data[0] == pytest.approx(min(cut.distance_threshold, tree.heights[-1] * 1.09))


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("mode", "p"), [("lastp", 12), ("lastp", 48), ("level", 4)])
@pytest.mark.parametrize("k", [1, 4, 40, 392])
def test_truncated_trees_are_tidy(cars, assert_tidy, mode, p, k):
    picture, plot = plot_of(cars.tree, truncate_mode=mode, p=p, labels=cars.names, row_noun="cars")
    plot.set_cut(Cut(cars.tree, n_clusters=k))
    picture.png()
    assert_tidy(picture.figure)


def test_an_update_gives_the_pixels_of_a_new_drawing(cars):
    picture, plot = plot_of(cars.tree, row_noun="cars")
    for k, selection in [(2, None), (40, [1, 2]), (1, [0]), (11, range(100)), (4, None)]:
        cut = Cut(cars.tree, n_clusters=k)
        plot.set_cut(cut, selection)
        fresh, other = plot_of(cars.tree, row_noun="cars")
        other.set_cut(cut, selection)
        assert picture.png() == fresh.png()


def test_selected_rows_are_marked_under_their_leaves(cars):
    _, plot = plot_of(cars.tree)
    plot.set_cut(Cut(cars.tree, n_clusters=4), [0])
    (line,) = plot.ticks.get_segments()
    assert line[:, 0].tolist() == [10 * cars.tree.start[0], 10 * cars.tree.start[0] + 10]
    plot.set_cut(Cut(cars.tree, n_clusters=5))
    assert len(plot.ticks.get_segments()) == 1
    plot.select(None)
    assert plot.ticks.get_segments() == []


@pytest.mark.parametrize("truncate_mode", [None, "lastp"])
def test_a_selected_cluster_is_one_line_and_no_row_of_beads(cars, truncate_mode):
    _, plot = plot_of(cars.tree, truncate_mode=truncate_mode, p=48)
    cut = Cut(cars.tree, n_clusters=4)
    plot.set_cut(cut, cut.labels_ == 1)
    (line,) = plot.ticks.get_segments()
    assert line[:, 0] == pytest.approx(cluster_spans(cut, plot.layout)[1])
    some = cars.tree.leaf_order[[3, 4, 200]]
    plot.select(some)
    assert len(plot.ticks.get_segments()) == 2


@pytest.mark.sampled(1)
@pytest.mark.parametrize(("width", "p"), [(1000, 48), (1160, 56)])
def test_the_name_of_a_single_row_among_counts_is_written_whole(cars, assert_tidy, width, p):
    picture, plot = plot_of(
        cars.tree, width=width, height=340, truncate_mode="lastp", p=p, labels=cars.names
    )
    plot.set_cut(Cut(cars.tree, n_clusters=4))
    picture.png()
    assert_tidy(picture.figure)
    lone = [cars.names[v] for v in plot.layout.leaves if v < cars.tree.n_leaves]
    written = [t.get_text() for t in plot.ax.texts]
    assert lone
    assert all(name in written for name in lone), lone
    assert plot.frame.height_length > 0.6 * 340, "they take too much of the picture"


@pytest.mark.sampled(1)
@pytest.mark.parametrize("linkage", ["centroid", "median"])
def test_inversions_break_nothing(linkage, assert_tidy):
    rows = np.random.default_rng(1).normal(size=(40, 2))
    tree = Tree.fit(rows, linkage=linkage)
    assert not tree.is_monotone
    picture, plot = plot_of(tree)
    for k in range(1, 41):
        cut = Cut(tree, n_clusters=k)
        plot.set_cut(cut)
        inside = link_clusters(cut, plot.layout.links)
        for node, number in zip(plot.layout.links, inside, strict=True):
            labels = set(cut.labels_[tree.leaves(int(node))].tolist())
            assert (number >= 0) == (len(labels) == 1)
        picture.png()
    assert plot.ax.get_ylim()[1] > tree.distances_.max()


@pytest.mark.sampled(1)
@pytest.mark.parametrize("rows", [np.ones((1, 2)), np.ones((2, 2)), np.ones((7, 3))])
def test_one_row_and_equal_rows_are_drawn(rows, assert_tidy):
    tree = Tree.fit(rows)
    picture, plot = plot_of(tree)
    for k in range(1, len(rows) + 1):
        plot.set_cut(Cut(tree, n_clusters=k))
        picture.png()
        assert_tidy(picture.figure)


def test_hostile_names_are_drawn_as_they_are(assert_tidy, recwarn):
    tree = Tree.fit(np.random.default_rng(0).normal(size=(len(HOSTILE), 3)))
    picture, plot = plot_of(tree, labels=HOSTILE, row_noun="$x$ <b>")
    plot.set_cut(Cut(tree, n_clusters=3))
    picture.png()
    assert_tidy(picture.figure)
    assert "$\\frac{a}{b}$" in [text.get_text() for text in plot.ax.texts]
    assert [str(w.message) for w in recwarn if "lyph" in str(w.message)] == []


def test_the_theme_colors_what_is_neutral(cars):
    _, plot = plot_of(cars.tree, theme=DARK)
    plot.set_cut(Cut(cars.tree, n_clusters=392))
    assert {to_hex(c) for c in plot.links.get_colors()} == {DARK.quiet}
    assert plot.cut_label.get_color() == DARK.paper


def test_the_plain_function_draws_into_given_axes(cars):
    figure = Figure(figsize=(8, 4))
    left, right = figure.subplots(1, 2)
    got = dendrogram(cars.tree, Cut(cars.tree, n_clusters=3), ax=left, row_noun="cars")
    assert got is left
    assert not any(artist.get_animated() for artist in left.get_children())
    place = right.get_position().bounds
    dendrogram(cars.tree, ax=right, orientation="left")
    assert right.get_position().bounds == place
    figure.canvas.draw()


def test_the_plain_function_makes_a_figure_of_its_own(cars):
    ax = dendrogram(cars.tree)
    assert isinstance(ax.figure, Figure)
    assert "4 clusters · 7.97" in [text.get_text() for text in ax.texts]


def test_what_does_not_fit_the_tree_is_named(cars):
    with pytest.raises(ValueError, match="orientation='up' is unknown: use one of top"):
        plot_of(cars.tree, orientation="up")
    with pytest.raises(ValueError, match="2 labels, but the tree has 392"):
        plot_of(cars.tree, labels=["a", "b"])
    _, plot = plot_of(cars.tree)
    with pytest.raises(ValueError, match="another tree"):
        plot.set_cut(Cut(cars.columns, n_clusters=2))
    with pytest.raises(ValueError, match="selection has row 392"):
        plot.select([0, 392])


def test_ten_thousand_leaves_are_drawn_in_reasonable_time():
    import time

    rows = np.random.default_rng(0).normal(size=(10_000, 2))
    tree = Tree.fit(rows, linkage="single")
    picture, plot = plot_of(tree)
    plot.set_cut(Cut(tree, n_clusters=5))
    picture.png()
    begin = time.process_time()
    for k in itertools.islice((2, 3000), 2):
        plot.set_cut(Cut(tree, n_clusters=k))
        picture.png()
    assert time.process_time() - begin < 5
