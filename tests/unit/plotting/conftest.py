from __future__ import annotations

import itertools
from types import SimpleNamespace

import numpy as np
import pytest
from matplotlib.text import Text

from hclust_widgets.datasets import load_mpg
from hclust_widgets.table.features import Features
from hclust_widgets.tree.tree import Tree


@pytest.fixture(scope="session")
def cars():
    features = Features.from_table(load_mpg())
    return SimpleNamespace(
        features=features,
        table=features.table.iloc[features.rows].reset_index(drop=True),
        frame=features.to_frame(),
        names=features.row_names().tolist(),
        tree=Tree.fit(features.values),
        columns=Tree.fit(features.values.T),
    )


@pytest.fixture(autouse=True)
def no_pyplot_figure():
    yield
    import matplotlib.pyplot as plt

    open_figures = plt.get_fignums()
    plt.close("all")
    assert open_figures == []


def visible_texts(figure):
    """Texts with words that are seen (ticks outside the axes' limits are not)."""
    found = []
    renderer = figure.canvas.get_renderer()
    width, height = figure.bbox.size
    for text in figure.findobj(Text):
        if not (text.get_visible() and text.get_text().strip()):
            continue
        box = text.get_window_extent(renderer)
        if 0 <= box.x0 + box.width / 2 <= width and 0 <= box.y0 + box.height / 2 <= height:
            found.append(text)
    return found


def corners(text, renderer):
    """The four corners of a text, also of a slanted one."""
    angle = text.get_rotation()
    if angle in (0, 90):
        box = text.get_window_extent(renderer)
        patch = text.get_bbox_patch()
        if patch is not None and patch.get_facecolor()[3] and text.get_color() != "#6a6e78":
            text.update_bbox_position_size(renderer)
            box = patch.get_window_extent(renderer)
        return np.array([[box.x0, box.y0], [box.x1, box.y0], [box.x1, box.y1], [box.x0, box.y1]])
    text.set_rotation(0)
    flat = text.get_window_extent(renderer)
    text.set_rotation(angle)
    x, y = text.get_transform().transform(text.get_position())
    turn = np.radians(angle)
    along = np.array([np.cos(turn), np.sin(turn)])
    up = np.array([-np.sin(turn), np.cos(turn)])
    half = 0.4 * flat.height
    end = np.array([x, y])
    begin = end - flat.width * along
    return np.array([begin - half * up, end - half * up, end + half * up, begin + half * up])


def overlap(a, b, slack=0.5):
    """Whether two convex outlines overlap (separating axes)."""
    for shape in (a, b):
        for p, q in zip(shape, np.roll(shape, -1, axis=0), strict=True):
            normal = np.array([q[1] - p[1], p[0] - q[0]])
            normal = normal / max(np.hypot(*normal), 1e-9)
            one, two = a @ normal, b @ normal
            if one.max() <= two.min() + slack or two.max() <= one.min() + slack:
                return False
    return True


@pytest.fixture
def assert_tidy():
    """All words lie inside the figure and no two of them overlap."""

    def check(figure):
        renderer = figure.canvas.get_renderer()
        width, height = figure.bbox.size
        shapes = [(text.get_text(), corners(text, renderer)) for text in visible_texts(figure)]
        assert shapes
        for words, shape in shapes:
            assert shape.min() >= -1, words
            assert shape[:, 0].max() <= width + 1, words
            assert shape[:, 1].max() <= height + 1, words
        for (first, a), (second, b) in itertools.combinations(shapes, 2):
            assert not overlap(a, b), (first, second)

    return check
