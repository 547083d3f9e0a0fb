import io

import numpy as np
import pytest
from matplotlib.image import imread

from hclust_widgets.plotting.base import palette
from hclust_widgets.plotting.base.canvas import FigureCanvas, encode_png
from hclust_widgets.plotting.dendrogram import DendrogramPlot, dendrogram
from hclust_widgets.tree.cut import Cut


@pytest.mark.parametrize(("size", "dpr"), [((1160, 300), 1), ((901, 333), 1.5), ((560, 420), 2)])
def test_a_picture_has_exactly_the_pixels_that_were_asked_for(size, dpr):
    pixels = FigureCanvas(*size, dpr=dpr).rgba()
    assert pixels.shape == (round(size[1] * dpr), round(size[0] * dpr), 4)


def test_the_png_holds_the_very_pixels(cars):
    picture = FigureCanvas(400, 200)
    DendrogramPlot(picture, cars.tree).set_cut(Cut(cars.tree, n_clusters=4))
    pixels = picture.rgba().copy()
    read = imread(io.BytesIO(picture.png()))
    assert np.array_equal(np.round(read * 255).astype(np.uint8), pixels)
    assert (pixels[..., 3] == 255).all()


def test_png_keeps_every_pixel_value():
    noise = np.random.default_rng(0).integers(0, 256, (17, 31, 4), dtype=np.uint8)
    noise[..., 3] = 255
    read = imread(io.BytesIO(encode_png(noise)))
    assert np.array_equal(np.round(read * 255).astype(np.uint8), noise)


@pytest.mark.parametrize("size", [(0, 10), (10, -1), (float("nan"), 10)])
def test_a_size_that_cannot_be_drawn_is_refused(size):
    with pytest.raises(ValueError, match="cannot be drawn"):
        FigureCanvas(*size)


def test_the_background_is_drawn_once(cars, monkeypatch):
    picture = FigureCanvas(400, 200)
    plot = DendrogramPlot(picture, cars.tree)
    drawn = []
    draw = picture.canvas.draw
    monkeypatch.setattr(picture.canvas, "draw", lambda: (drawn.append(1), draw()))
    for k in (4, 5, 6):
        plot.set_cut(Cut(cars.tree, n_clusters=k))
        picture.png()
    assert len(drawn) == 1


@pytest.mark.parametrize("kind", ["svg", "pdf", "png"])
def test_a_saved_file_holds_what_changes_too(cars, tmp_path, kind):
    ax = dendrogram(cars.tree, Cut(cars.tree, n_clusters=4), width=400, height=200)
    path = tmp_path / f"tree.{kind}"
    ax.figure.savefig(path)
    data = path.read_bytes()
    if kind == "svg":
        assert palette.COLORS[0].lower().encode() in data
        assert palette.COLORS[2].lower().encode() in data
    if kind == "png":
        pixels = np.round(imread(path)[..., :3] * 255).astype(int)
        blue = (
            np.abs(pixels - [255 * v for v in palette.hex_to_rgb(palette.COLORS[0])]).sum(axis=2)
            == 0
        ).sum()
        assert blue > 300


def test_text_keeps_its_size_whatever_width_and_ratio(cars):
    heights = []
    for width, dpr in [(600, 1), (1600, 1), (600, 2)]:
        picture = FigureCanvas(width, 300, dpr=dpr)
        plot = DendrogramPlot(picture, cars.tree)
        plot.set_cut(Cut(cars.tree, n_clusters=4))
        renderer = picture.canvas.get_renderer()
        heights.append(plot.caption.get_window_extent(renderer).height / dpr)
    assert heights == pytest.approx([heights[0]] * 3, rel=0.08)


@pytest.mark.slow
def test_a_thousand_redraws_leave_memory_where_it_was(cars):
    import gc
    import sys

    picture = FigureCanvas(500, 200)
    plot = DendrogramPlot(picture, cars.tree)

    def redraw(times):
        for i in range(times):
            plot.set_cut(Cut(cars.tree, n_clusters=1 + i % 60), [i % 392])
            picture.png()

    redraw(120)  # fills the caches
    artists = len(plot.ax.get_children())
    gc.collect()
    first, blocks = len(gc.get_objects()), sys.getallocatedblocks()
    redraw(1000)
    gc.collect()
    assert len(gc.get_objects()) - first < 100
    assert sys.getallocatedblocks() - blocks < 2000
    assert len(plot.ax.get_children()) == artists


def test_closing_lets_go_of_the_artists(cars):
    picture = FigureCanvas(400, 200)
    DendrogramPlot(picture, cars.tree).set_cut(Cut(cars.tree, n_clusters=4))
    picture.close()
    assert picture.figure.axes == []


def test_closing_makes_no_new_ticks_for_the_axes_that_go(cars, monkeypatch):
    picture = FigureCanvas(400, 200)
    plot = DendrogramPlot(picture, cars.tree)
    monkeypatch.setattr(plot.ax, "clear", lambda: pytest.fail("the axes were cleared"))
    picture.close()


@pytest.mark.slow
@pytest.mark.parametrize("style", ["darkgrid", "ticks"])
def test_somebodys_style_sheet_changes_nothing(cars, style):
    import matplotlib as mpl
    import seaborn as sns

    from hclust_widgets.plotting.clustermap import ClustermapPlot
    from hclust_widgets.plotting.heatmap import HeatmapPlot
    from hclust_widgets.plotting.scatter import ScatterPlot

    cut = Cut(cars.tree, n_clusters=4)

    def draw():
        pictures = [FigureCanvas(500, 300) for _ in range(4)]
        DendrogramPlot(pictures[0], cars.tree).set_cut(cut)
        ClustermapPlot(pictures[1], cars.tree, cars.frame, col_tree=cars.columns).set_cut(cut)
        ScatterPlot(pictures[2], cars.table.mpg, cars.table.weight).set_cut(cut)
        HeatmapPlot(pictures[3], cars.frame)
        return [picture.png() for picture in pictures]

    plain = draw()
    with mpl.rc_context(sns.axes_style(style) | sns.plotting_context("poster")):
        styled = draw()
    assert [a == b for a, b in zip(plain, styled, strict=True)] == [True] * 4
