import numpy as np
import pandas as pd
import pytest
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure

from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.base.geometry import shrink_rows
from hclust_widgets.plotting.base.theme import LIGHT
from hclust_widgets.plotting.clustermap import ClustermapPlot
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.tree import Tree


def plot_of(cars, *, width=560, height=450, columns=True, **options):
    picture = FigureCanvas(width, height)
    col_tree = cars.columns if columns else None
    return picture, ClustermapPlot(picture, cars.tree, cars.frame, col_tree=col_tree, **options)


def test_the_tree_is_narrower_where_names_leave_the_map_little_room():
    rng = np.random.default_rng(0)
    widths = []
    for name in ("row {}", "a long name of the row that is called {}"):
        table = pd.DataFrame(rng.normal(size=(16, 3)), columns=["one", "two", "three"])
        names = [name.format(i) for i in range(16)]
        tree, picture = Tree.fit(table.to_numpy()), FigureCanvas(720, 480)
        plot = ClustermapPlot(picture, tree, table, names=names)
        bounds = [ax.get_position().width * 720 for ax in (plot.ax_row_dendrogram, plot.ax_heatmap)]
        widths.append(bounds)
        edge = plot.ax_row_dendrogram.get_position().x1 * 720
        assert plot.ax_row_colors.get_position().x0 * 720 == pytest.approx(edge + 5)
    (wide, _), (narrow, narrow_map) = widths
    assert wide == pytest.approx(0.16 * 720)
    assert narrow == pytest.approx(0.1 * 720)
    assert narrow_map > 0.4 * 720


@pytest.mark.sampled(1)
@pytest.mark.parametrize(("rows", "columns"), [(True, True), (True, False), (False, True)])
def test_the_table_is_in_seaborns_order(cars, rows, columns):
    import matplotlib.pyplot as plt
    import seaborn as sns

    theirs = sns.clustermap(
        cars.frame,
        row_cluster=rows,
        col_cluster=columns,
        row_linkage=cars.tree.linkage_matrix,
        col_linkage=cars.columns.linkage_matrix,
    )
    plt.close(theirs.figure)
    _, plot = plot_of(cars, columns=columns, row_cluster=rows)
    pd.testing.assert_frame_equal(plot.data2d, theirs.data2d)


def test_the_image_shows_the_table(cars):
    _, plot = plot_of(cars, height=900)
    shown = np.asarray(plot.image.get_array())
    assert np.array_equal(shown, plot.data2d.to_numpy())
    assert plot.image.get_cmap().name == "magma"


@pytest.mark.sampled(1)
@pytest.mark.parametrize("k", [1, 4, 40, 392])
def test_the_strip_shows_each_rows_cluster(cars, k):
    _, plot = plot_of(cars)
    cut = Cut(cars.tree, n_clusters=k)
    plot.set_cut(cut)
    colors = palette.rgba(ClusterAnnotations(cut).color_numbers)
    check_strip(plot, cut.labels_[plot.row_order], colors)


def test_the_strip_shows_each_rows_cluster_in_the_tables_order(cars):
    _, plot = plot_of(cars, row_cluster=False)
    cut = Cut(cars.tree, n_clusters=11)
    plot.set_cut(cut)
    check_strip(plot, cut.labels_, palette.rgba(ClusterAnnotations(cut).color_numbers))
    assert plot.row_links is None


def check_strip(plot, labels, colors):
    spans = [path.get_extents() for path in plot.strip.get_paths()]
    faces = plot.strip.get_facecolor()
    for row, label in enumerate(labels.tolist()):
        middle = 10 * row + 5
        # A pixel is left free between clusters, more than a row takes.
        away = np.array([max(box.y0 - middle, middle - box.y1) for box in spans])
        near = np.flatnonzero(away * plot.ax_row_colors.bbox.height / 3920 < 1)
        assert any(np.allclose(faces[i], colors[label]) for i in near)


def test_the_row_tree_is_colored_and_meets_its_rows(cars):
    _, plot = plot_of(cars)
    cut = Cut(cars.tree, n_clusters=4)
    plot.set_cut(cut)
    neutral = [tuple(c) == to_rgba(LIGHT.quiet) for c in plot.row_links.get_colors()]
    assert sum(neutral) == 3
    top, bottom = plot.ax_row_dendrogram.get_ylim()
    assert (top, bottom) == (3920, 0)
    heatmap, tree = plot.ax_heatmap.get_position(), plot.ax_row_dendrogram.get_position()
    assert (heatmap.y0, heatmap.y1) == pytest.approx((tree.y0, tree.y1))
    columns = plot.ax_col_dendrogram.get_position()
    assert (heatmap.x0, heatmap.x1) == pytest.approx((columns.x0, columns.x1))


@pytest.mark.sampled(1)
@pytest.mark.parametrize(("width", "height"), [(430, 400), (560, 450), (800, 600)])
def test_no_words_overlap_or_are_cut_off(cars, assert_tidy, width, height):
    for rows in (True, False):
        picture, plot = plot_of(cars, width=width, height=height, row_cluster=rows)
        plot.set_cut(Cut(cars.tree, n_clusters=4))
        picture.png()
        assert_tidy(picture.figure)


def test_columns_are_called_as_in_the_table(cars):
    _, plot = plot_of(cars)
    words = [text.get_text() for text in plot.ax_heatmap.texts]
    assert "model_year" in words
    assert words == list(plot.data2d.columns)


def test_row_names_are_shown_if_there_is_room(cars, assert_tidy):
    names = cars.names[:20]
    tree = Tree.fit(cars.features.values[:20])
    picture = FigureCanvas(760, 450)
    plot = ClustermapPlot(picture, tree, cars.frame[:20], names=names)
    plot.set_cut(Cut(tree, n_clusters=4))
    picture.png()
    assert_tidy(picture.figure)
    shown = [t.get_text() for t in plot.ax_heatmap.texts if t.get_rotation() == 0]
    assert len(shown) == 20
    assert names[tree.leaf_order[0]].startswith(shown[0].rstrip("…"))
    _, plot = plot_of(cars, names=cars.names)
    assert len(plot.ax_heatmap.texts) == 10


@pytest.mark.parametrize(("p", "whole"), [(3, True), (30, False)])
def test_few_columns_leave_room_for_long_names_of_rows(assert_tidy, p, whole):
    frame = pd.DataFrame(np.random.default_rng(0).normal(size=(16, p)))
    names = [f"Salmonella (Eberthella) typhosa {i:x}" for i in range(16)]
    picture = FigureCanvas(720, 560)
    plot = ClustermapPlot(picture, Tree.fit(frame.to_numpy()), frame, names=names)
    picture.png()
    assert_tidy(picture.figure)
    shown = {t.get_text() for t in plot.ax_heatmap.texts}
    assert (set(names) <= shown) is whole


@pytest.mark.sampled(1)
@pytest.mark.parametrize("p", [1, 2, 40, 200])
def test_few_and_many_columns_are_readable(assert_tidy, p):
    rng = np.random.default_rng(0)
    frame = pd.DataFrame(
        rng.normal(size=(30, p)), columns=[f"long_column_name_{i}" for i in range(p)]
    )
    tree = Tree.fit(frame.to_numpy())
    col_tree = Tree.fit(frame.to_numpy().T) if p > 1 else None
    picture = FigureCanvas(560, 450)
    plot = ClustermapPlot(picture, tree, frame, col_tree=col_tree)
    plot.set_cut(Cut(tree, n_clusters=3))
    picture.png()
    assert_tidy(picture.figure)


def test_an_update_gives_the_pixels_of_a_new_drawing(cars):
    picture, plot = plot_of(cars)
    for k, selection in [(40, [5]), (1, None), (4, range(50))]:
        cut = Cut(cars.tree, n_clusters=k)
        plot.set_cut(cut, selection)
        fresh, other = plot_of(cars)
        other.set_cut(cut, selection)
        assert picture.png() == fresh.png()


def test_selected_rows_are_marked_beside_their_place(cars):
    _, plot = plot_of(cars)
    plot.set_cut(Cut(cars.tree, n_clusters=4), [0])
    (line,) = plot.marks.get_segments()
    first = 10.0 * cars.tree.start[0]
    assert first - 0.1 <= line[0, 1] <= line[1, 1] <= first + 12
    cut = Cut(cars.tree, n_clusters=4)
    plot.set_cut(cut, cut.labels_ == 1)
    assert len(plot.marks.get_segments()) == 1, "a cluster is one line, no row of beads"


def test_rows_are_averaged_and_not_dropped():
    values = np.arange(10.0)[:, None]
    assert shrink_rows(values, 5).ravel() == pytest.approx([0.5, 2.5, 4.5, 6.5, 8.5])
    assert shrink_rows(values, 4).mean() == pytest.approx(values.mean())
    assert shrink_rows(values, 10) is values


def test_constant_and_single_tables_are_drawn():
    tree = Tree.fit(np.ones((3, 2)))
    plot = ClustermapPlot(FigureCanvas(400, 300), tree, pd.DataFrame(np.ones((3, 2))))
    plot.set_cut(Cut(tree, n_clusters=2))
    plot.picture.png()
    tree = Tree.fit(np.ones((1, 1)))
    plot = ClustermapPlot(FigureCanvas(400, 300), tree, pd.DataFrame([[1.0]]))
    plot.set_cut(Cut(tree, n_clusters=1))
    plot.picture.png()


def test_axes_are_named_as_seaborn_names_them(cars):
    figure = Figure(figsize=(6, 5))
    plot = ClustermapPlot(figure, cars.tree, cars.frame, col_tree=cars.columns)
    plot.set_cut(Cut(cars.tree, n_clusters=3))
    for name in ("heatmap", "row_dendrogram", "col_dendrogram", "row_colors", "cbar"):
        assert getattr(plot, f"ax_{name}").figure is figure
    assert not any(a.get_animated() for a in plot.ax_row_dendrogram.get_children())


def test_what_does_not_fit_the_table_is_named(cars):
    with pytest.raises(ValueError, match="The row tree has 392 entries, but the table has 5"):
        ClustermapPlot(FigureCanvas(400, 300), cars.tree, cars.frame[:5])
    with pytest.raises(ValueError, match="The column tree has 10 entries, but the table has 2"):
        ClustermapPlot(
            FigureCanvas(400, 300), cars.tree, cars.frame.iloc[:, :2], col_tree=cars.columns
        )


@pytest.mark.parametrize(("width", "written"), [(620, True), (540, False)])
def test_values_are_written_as_soon_as_they_have_room(width, written):
    """Two digits are 14 pixels wide: cells of 21 pixels have room for them, those of 17 not."""
    frame = pd.DataFrame(np.arange(10, 410).reshape(20, 20) % 90 + 10.0)
    tree = Tree.fit(frame.to_numpy())
    plot = ClustermapPlot(FigureCanvas(width, 560), tree, frame, annot=True, fmt=".0f")
    column = plot.ax_heatmap.get_position().width * width / 20
    assert 15 < column < 30
    assert len(plot.cell_texts) == 400 * written
    for text, value in zip(plot.cell_texts, plot.data2d.to_numpy().ravel(), strict=False):
        assert text.get_text() == f"{value:.0f}"
