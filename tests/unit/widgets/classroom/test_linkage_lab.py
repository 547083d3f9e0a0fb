"""The lab in Python: shapes, points that were moved, labels that are ClusterState's."""

from __future__ import annotations

import base64
from collections import Counter

import numpy as np
import pandas as pd
import pytest
from inspect_widgets import message_pattern
from ipywidgets.widgets.widget import _instances

from hclust_widgets import ClusterState, LinkageLab
from hclust_widgets.teaching.point_shapes import SHAPES, shape_points
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.widgets.classroom import messages


@pytest.fixture(autouse=True)
def closed():
    before = set(_instances)
    yield
    for widget in [w for key, w in _instances.items() if key not in before]:
        if isinstance(widget, LinkageLab):
            widget.close()


def floats(data):
    return np.frombuffer(data, dtype="<f8").reshape(-1, 2)


def test_a_shape_is_drawn_and_all_others_are_at_hand(front):
    lab = LinkageLab(shape="rings", n=30, seed=4)
    np.testing.assert_array_equal(lab.points, shape_points("rings", n=30, seed=4))
    assert lab.shapes == list(SHAPES) and lab.n_clusters == 2
    for name, end in zip(lab.shapes, lab.shape_ends, strict=True):
        drawn = floats(lab.shapes_bytes).ravel()[end - 60 : end]
        np.testing.assert_array_equal(drawn, shape_points(name, n=30, seed=4).ravel())
    assert repr(lab) == "<LinkageLab: 30 points, 2 clusters by single, complete, average, ward>"


@pytest.mark.parametrize("linkage", LINKAGES)
def test_labels_are_those_of_the_state(front, linkage):
    lab = LinkageLab(shape="sizes", n_clusters=5, linkages=[linkage])
    state = ClusterState(
        pd.DataFrame(shape_points("sizes"), columns=["x", "y"]),
        scaling="none",
        linkage=linkage,
        n_clusters=5,
    )
    pd.testing.assert_series_equal(lab.labels_(linkage), state.labels_)
    assert lab.state(linkage).linkage == linkage


def test_a_drag_in_the_page_is_heard_once_and_not_sent_back(front):
    lab = LinkageLab()
    heard = []
    lab.observe(lambda change: heard.append(change["new"]), "points")
    moved = shape_points("blobs")
    moved[0] = [9, 9]
    front.clear()
    front.send(lab, points_bytes=memoryview(moved.astype("<f8").tobytes()))
    assert len(heard) == 1
    np.testing.assert_array_equal(lab.points, moved)
    assert front.told(lab=lab).get("lab.points_bytes", 0) <= 1  # ipywidgets' own echo
    assert "lab.revision" not in front.told(lab=lab)
    more = np.vstack([moved, [[1, 1]]])
    front.send(lab, points_bytes=more.tobytes())
    assert len(lab.points) == 61 and len(lab.labels_("ward")) == 61


def test_a_shape_chosen_in_the_page_brings_its_points_and_clusters(front):
    lab = LinkageLab()
    moons = shape_points("moons")
    revision = lab.revision
    front.send(lab, shape="moons", n_clusters=2, points_bytes=moons.tobytes())
    np.testing.assert_array_equal(lab.points, moons)
    assert (lab.shape, lab.n_clusters, lab.revision) == ("moons", 2, revision)


def test_another_seed_draws_others_of_the_same_shape(front):
    lab = LinkageLab(shape="chain")
    revision = lab.revision
    front.send(lab, seed=5)
    np.testing.assert_array_equal(lab.points, shape_points("chain", seed=5))
    assert lab.revision > revision
    lab.n = 20
    assert len(lab.points) == 20
    lab.shape = "blobs"
    assert lab.n_clusters == 3 and len(lab.points) == 20


def test_points_of_ones_own_and_back(front):
    frame = pd.DataFrame({"height": [1.0, 1, 2, 50], "weight": [3.0, 4, 3, 60]})
    lab = LinkageLab(frame, linkages=("single",))
    pd.testing.assert_frame_equal(lab.points, frame)
    assert lab.shape == "yours" and lab.shapes[0] == "yours" and lab.n_clusters == 3
    lab.shape = "noise"
    assert list(lab.points.columns) == ["x", "y"]
    lab.points = [[0, 0], [1, 1]]
    assert lab.shape == "yours" and lab.n_clusters == 2
    assert lab.points.to_numpy().tolist() == [[0, 0], [1, 1]]
    assert floats(lab.points_bytes).tolist() == [[0, 0], [1, 1]]


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"shape": "moon"}, ValueError, "Did you mean 'moons'"),
        ({"shape": "yours"}, ValueError, "shape='yours' is not known"),
        ({"n": 201}, ValueError, "n=201 is out of range"),
        ({"seed": "a"}, TypeError, "seed must be a whole number"),
        ({"linkages": "ward"}, TypeError, message_pattern(messages.LINKAGES_TYPE, value="ward")),
        ({"linkages": ()}, ValueError, message_pattern(messages.LINKAGES_ENTRY)),
        ({"linkages": ("ward", "ward")}, ValueError, message_pattern(messages.LINKAGES_ENTRY)),
        ({"linkages": ("sinlge",)}, ValueError, "Did you mean 'single'"),
        ({"n_clusters": 61}, ValueError, "n_clusters=61 is out of range: it lies from 1 to 60"),
        ({"points": [[1, 2, 3]] * 3}, ValueError, r"shape \(3, 3\)"),
        ({"points": [[1, 2]]}, ValueError, "from 2 to 200 points"),
        ({"points": [[1, 2], [np.nan, 1]]}, ValueError, "row 1 holds no finite numbers"),
        ({"points": [["a", "b"]] * 3}, TypeError, "two columns of numbers"),
        ({"linkage": "ward"}, TypeError, "Did you mean 'linkages'"),
    ],
)
def test_wrong_options_are_named(front, options, error, words):
    with pytest.raises(error, match=words):
        LinkageLab(**options)


def test_what_is_refused_later_leaves_all_as_it_was(front):
    lab = LinkageLab()
    before = lab.points
    for name, value in (("shape", "cubes"), ("n", 1), ("n_clusters", 0), ("points", [[1, 2]])):
        with pytest.raises((TypeError, ValueError)):
            setattr(lab, name, value)
    with pytest.raises(AttributeError, match="Did you mean 'seed'"):
        lab.seeds = 3
    assert lab.points is before and lab.shape == "blobs"
    with pytest.raises(ValueError, match="linkage='wardd' is not known"):
        lab.labels_("wardd")


def test_rows_all_alike_have_labels(front):
    lab = LinkageLab([[1, 1]] * 4, n_clusters=2)
    assert sorted(Counter(lab.labels_("ward")).values()) == [1, 3]
    assert "image/png" in lab._repr_mimebundle_()[0]


def test_the_still_shows_all_linkages(front):
    wide = LinkageLab(linkages=LINKAGES)._repr_mimebundle_()[0]["image/png"]
    png = base64.b64decode(wide)
    assert png.startswith(b"\x89PNG") and int.from_bytes(png[16:20], "big") == 1000
