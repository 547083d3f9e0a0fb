"""The widget behind the live views: what is sent, what is not sent twice, what comes back."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from typing import Any

import matplotlib
import numpy as np
import pandas as pd
import pytest
import traitlets
from browser_cut import numbered
from inspect_widgets import send_message
from ipywidgets.widgets.widget import _instances

from hclust_widgets import ClusterExplorer, ClusterState, load_mpg
from hclust_widgets.serialize.clustering import encode
from hclust_widgets.tree.cut import Cut
from hclust_widgets.widgets.live.live_view import CUT_TRAITS, TWO_WAY, Live

DATA = ("children", "heights", "values", "originals", "names", "rows")


@pytest.fixture(scope="module")
def state() -> ClusterState:
    return ClusterState(load_mpg(), n_clusters=4)


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    """Close what a test has made, with its layout."""
    before = set(_instances)
    yield
    for widget in [widget for key, widget in _instances.items() if key not in before]:
        widget.close()


@pytest.fixture
def live(state: ClusterState) -> Live:
    widget = Live()
    show(widget, state)
    return widget


@pytest.fixture
def sent(live: Live, monkeypatch: pytest.MonkeyPatch) -> list[set[str]]:
    """Names of the traits in each message from now on."""
    found: list[set[str]] = []
    monkeypatch.setattr(
        live,
        "send_state",
        lambda key=None: found.append({key} if isinstance(key, str) else set(key)),
    )
    return found


def show(live: Live, state: ClusterState, **options: Any) -> None:
    live.show(state.clustering, axes=state.axes(), column_tree=state.column_tree(), **options)


def floats(data: bytes) -> Any:
    return np.frombuffer(data, dtype="<f8")


def vars_of(live: Live) -> dict[str, Any]:
    names = ("axes", "axis_names", "originals", "original_columns")
    return {name: getattr(live, name) for name in names}


def axis_values(sent: dict[str, Any], name: str) -> Any:
    """What an axis shows, as the browser finds it."""
    own = 0
    q = len(sent["original_columns"])
    originals = floats(sent["originals"]).reshape(-1, q)
    for axis in sent["axis_names"]:
        if axis["name"] == name:
            if "original" in axis:
                return originals[:, axis["original"]]
            return floats(sent["axes"]).reshape(-1, len(originals))[own]
        own += "original" not in axis
    raise AssertionError(name)


def test_what_is_sent_is_the_state(live: Live, state: ClusterState) -> None:
    tree, features = state.tree, state.features
    assert features is not None
    np.testing.assert_array_equal(np.frombuffer(live.children, "<i4"), tree.children_.ravel())
    np.testing.assert_array_equal(floats(live.heights), tree.distances_)  # not rounded
    assert live.flips == bytes(391)
    values = np.frombuffer(live.values, "<f4").reshape(392, -1)
    np.testing.assert_allclose(values, features.values, rtol=1e-6)
    assert live.columns == list(features.columns)
    np.testing.assert_array_equal(np.frombuffer(live.rows, "<i4"), features.rows)
    assert (live.n_clusters, live.distance_threshold) == (4, state.distance_threshold)
    assert (live.noun, live.height_label, live.revision) == ("cars", "ward height", 1)
    assert len(floats(live.col_heights)) == len(live.columns) - 1


def test_names_are_bytes_with_their_ends(live: Live, state: ClusterState) -> None:
    ends = np.frombuffer(live.name_ends, "<u4")
    names = [live.names[a:b].decode() for a, b in zip([0, *ends], ends, strict=False)]
    assert names == list(state.clustering.row_names())


def test_original_values_have_their_units(live: Live) -> None:
    table = load_mpg().dropna()
    about = {column["name"]: (i, column) for i, column in enumerate(live.original_columns)}
    i, weight = about["weight"]
    assert weight == {"name": "weight", "unit": "lb", "kind": "number"}
    values = floats(live.originals).reshape(392, -1)
    np.testing.assert_array_equal(values[:, i], table["weight"])


def test_axes_are_columns_and_components(live: Live) -> None:
    names = [axis["name"] for axis in live.axis_names]
    assert names[-4:] == ["PC 1", "PC 2", "PC 3", "PC 4"]
    np.testing.assert_array_equal(axis_values(vars_of(live), "mpg"), load_mpg().dropna()["mpg"])
    assert "variance" in live.axis_names[-1]["label"]


def test_a_column_is_sent_once_though_it_is_an_axis_as_well(
    live: Live, state: ClusterState
) -> None:
    assert len(floats(live.axes)) == 4 * 392  # the components only
    for name, axis in state.axes().items():
        np.testing.assert_array_equal(axis_values(vars_of(live), name), axis.values)


def test_of_two_columns_with_one_name_the_axis_is_the_right_one() -> None:
    table = pd.DataFrame([[1.0, 5, 0], [2, 7, 1], [4, 6, 2]], columns=[1, "1", "b"])
    state = ClusterState(table, columns=["b"])
    sent = encode(state.clustering, axes=state.axes())
    np.testing.assert_array_equal(axis_values(sent, "1"), state.axes()["1"].values)


def test_dates_are_days() -> None:
    when = pd.to_datetime(["1970-01-02", None, "1970-01-11", "1970-01-03"])
    table = pd.DataFrame({"a": [1.0, 2, 4, 8], "when": when})
    state = ClusterState(table, columns=["a"])
    sent = encode(state.clustering, axes=state.axes())
    at = [axis["name"] for axis in sent["axis_names"]].index("when")
    assert sent["axis_names"][at]["kind"] == "date"
    np.testing.assert_array_equal(axis_values(sent, "when"), [1, np.nan, 10, 2])


def test_a_column_of_the_clustermap_says_where_it_comes_from() -> None:
    table = pd.DataFrame(
        {
            "speed": [1.0, 2, 4, 8],
            "origin": ["usa", "europe", "usa", "europe"],
            "new": [True, False, False, True],
            "made": pd.to_datetime(["2024-01-02", "2024-01-03", "2024-02-01", "2024-03-01"]),
            "only": pd.Categorical(["yes"] * 4),
        }
    )
    state = ClusterState(table, columns=list(table), scaling="standard")
    sent = encode(state.clustering)
    about = dict(zip(sent["columns"], sent["column_about"], strict=True))
    kinds = [column["kind"] for column in sent["original_columns"]]
    assert kinds == ["number", "truth", "date"]
    assert [about[name]["original"] for name in ("speed", "new", "made")] == [0, 1, 2]
    assert about["origin_europe"]["label"] == "origin = europe"
    values = np.frombuffer(sent["values"], "<f4").reshape(4, -1)
    for name, said in (("origin_europe", [False, True, False, True]), ("only_yes", [True] * 4)):
        above = values[:, sent["columns"].index(name)] > about[name]["above"]
        assert above.tolist() == said


def test_missing_truth_values_in_a_column_of_objects_are_truth_values() -> None:
    table = pd.DataFrame({"a": [1.0, 2, 4, 8], "seen": [True, None, False, True]})
    sent = encode(ClusterState(table, columns=["a"]).clustering)
    assert sent["original_columns"][1]["kind"] == "truth"


def test_what_no_view_needs_is_not_sent(state: ClusterState) -> None:
    tree = Live(parts=["tree"])
    show(tree, state)
    assert (tree.values, tree.columns, tree.axes, tree.col_heights) == (b"", [], b"", b"")
    assert tree.original_columns != []


def test_a_tree_without_a_table_is_shown(state: ClusterState) -> None:
    live = Live()
    live.show(ClusterState(state.linkage_matrix).clustering)
    assert (live.noun, live.values, live.originals) == ("rows", b"", b"")
    assert live.names.startswith(b"0123")


def test_nothing_as_long_as_the_table_is_json(live: Live) -> None:
    for name in set(live.keys) - {"_esm", "_css"}:
        value = getattr(live, name)
        if isinstance(value, list | dict | str):
            assert len(value) < 392, name


def test_another_cut_is_a_small_message(
    live: Live, state: ClusterState, sent: list[set[str]]
) -> None:
    other = ClusterState(load_mpg(), n_clusters=7)
    show(live, state)
    assert sent == []
    now = state.clustering
    moved = type(now)(**{**vars(now), "cut": Cut(now.tree, n_clusters=7)})
    live.show(moved, axes=state.axes(), column_tree=state.column_tree())
    assert sent == [{"n_clusters", "distance_threshold", "python_seq"}]
    # The same data made anew are other objects with the same bytes.
    show(live, other)
    assert sent[1:] == [] and live.revision == 1


def test_other_data_are_one_message_with_a_new_revision(live: Live, sent: list[set[str]]) -> None:
    show(live, ClusterState(load_mpg(), linkage="average", n_clusters=4))
    assert len(sent) == 1
    assert {"children", "heights", "revision", "distance_threshold"} <= sent[0]
    assert not {"values", "names", "rows", "originals", "n_clusters"} & sent[0]
    assert live.revision == 2


def test_options_are_named(live: Live, state: ClusterState) -> None:
    show(live, state, x="mpg", y="weight", cmap="viridis")
    assert (live.x, live.y, live.cmap) == ("mpg", "weight", "viridis")
    with pytest.raises(TypeError, match="knows no 'color'"):
        show(live, state, color="red")
    with pytest.raises(traitlets.TraitError):
        Live(parts=["tree", "pie"])


def test_colormaps_that_the_browser_lacks_are_sent_with_their_colors(
    live: Live, state: ClusterState, sent: list[set[str]]
) -> None:
    show(live, state, cmap="viridis")
    assert (live.cmap_names, live.cmap_colors) == ([], b"")
    show(live, state, cmap="Spectral")
    assert sent[-1] == {"cmap", "cmap_names", "cmap_colors"}  # one message
    show(live, state, cmap="magma")
    show(live, state, cmap="tab10")
    live.set_state({"cmap": "Spectral"})
    assert live.cmap_names == ["Spectral", "tab10"]
    for i, name in enumerate(live.cmap_names):
        mine = np.frombuffer(live.cmap_colors, np.uint8).reshape(-1, 256, 3)[i]
        theirs = matplotlib.colormaps[name](np.linspace(0, 1, 256))[:, :3]
        assert abs(mine / 255 - theirs).max() < 0.002


def test_python_hears_the_browser_and_not_itself(live: Live, state: ClusterState) -> None:
    heard: list[dict[str, Any]] = []
    live.on_change(heard.append)
    show(live, ClusterState(load_mpg(), n_clusters=6))
    assert heard == []
    live.set_state(numbered(live, n_clusters=3, distance_threshold=11.5))
    live.set_state(numbered(live, n_clusters=3))
    assert heard == [{"n_clusters": 3, "distance_threshold": 11.5}]
    live.on_change(heard.append, remove=True)
    live.set_state(numbered(live, n_clusters=5))
    assert len(heard) == 1


def test_a_cut_of_python_names_the_last_one_that_it_heard(live: Live, state: ClusterState) -> None:
    show(live, state)
    live.set_state({"n_clusters": 3, "distance_threshold": 11.5, "browser_seq": 5})
    show(live, ClusterState(load_mpg(), n_clusters=6))
    assert (live.n_clusters, live.browser_seq_seen) == (6, 5)


def test_a_cut_that_was_heard_is_told_to_other_windows_in_one_message(
    live: Live, state: ClusterState, sent: list[set[str]]
) -> None:
    show(live, state)
    sent.clear()
    live.set_state({"n_clusters": 3, "distance_threshold": 11.5, "browser_seq": 1})
    cut = set(CUT_TRAITS)
    assert sent == [cut | {"python_seq", "browser_seq_seen"}]
    for name in (*cut, "browser_seq"):  # an echo could come after a newer cut of Python
        assert live.trait_metadata(name, "echo_update") is False


def test_a_selection_comes_back_as_positions(live: Live) -> None:
    heard: list[dict[str, Any]] = []
    live.on_change(heard.append)
    live.set_state({"selection": memoryview(struct.pack("<3i", 0, 5, 397))})  # as it is sent
    assert heard[0]["selection"].tolist() == live.selected().tolist() == [0, 5, 397]
    live.set_state({"selection": memoryview(b"")})
    assert heard[1]["selection"].tolist() == []


def test_a_selection_of_the_state_is_shown(live: Live) -> None:
    state = ClusterState(load_mpg())
    state.selection = [3, 0]
    show(live, state)
    assert live.selected().tolist() == [0, 3]


def test_two_way_traits_exist_and_are_small(live: Live) -> None:
    assert set(TWO_WAY) <= set(live.keys)
    assert not set(DATA) & set(TWO_WAY)


def test_where_a_linked_slider_stood_moves_no_cut(live: Live) -> None:
    """A link begins by copying one value to the other, which may be what Python has just left."""
    heard: list[dict[str, Any]] = []
    live.on_change(heard.append)
    before = (live.n_clusters, live.distance_threshold)
    live.set_state({"n_clusters": 2, "distance_threshold": 12.0, "cut_revision": live.revision})
    assert (live.n_clusters, live.distance_threshold) == before
    live.set_state({"n_clusters": 2, "cmap": "viridis"})
    assert heard == [{"cmap": "viridis"}] and live.n_clusters == before[0]


def test_a_closed_widget_calls_nobody(live: Live) -> None:
    heard: list[dict[str, Any]] = []
    live.on_change(heard.append)
    live.close()
    live.set_state(numbered(live, n_clusters=2))
    assert heard == []


def test_the_cut_can_be_said_in_a_message_of_its_own(live: Live, sent: list[set[str]]) -> None:
    heard: list[dict[str, Any]] = []
    live.on_change(heard.append)
    cut = {"n_clusters": 7, "distance_threshold": 3.15}
    said = numbered(live, **cut)
    send_message(live, {"said": said})
    assert heard == [cut]
    send_message(live, {"said": said})  # the held back word comes later, and is the same
    for other in ({}, {"said": None}, {"said": {"parts": []}}, "said"):
        send_message(live, other)
    assert len(heard) == 1 and live.parts == ["tree", "clustermap", "scatter"]


USABLE = {
    "n_clusters": 3,
    "distance_threshold": 11.5,
    "selection": memoryview(struct.pack("<2i", 0, 5)),
    "x": "weight",
    "y": "PC 1",
    "cmap": "Spectral",
    "row_cluster": False,
    "col_cluster": False,
    "most_clusters": 60,
    "browser_seq": 7,
}


@pytest.mark.parametrize(
    ("wrong", "lost"),
    [
        ({"selection": memoryview(b"ab")}, {"selection"}),
        ({"selection": 8}, {"selection"}),
        ({"x": "no such column"}, {"x"}),
        ({"y": 5}, {"y"}),
        ({"cmap": "no such map"}, {"cmap"}),
        ({"cmap": ["magma"]}, {"cmap"}),
        ({"row_cluster": "yes", "col_cluster": 1}, {"row_cluster", "col_cluster"}),
        ({"most_clusters": None, "flips": 5, "flips_of": "x"}, {"most_clusters"}),
        ({"n_clusters": -1, "distance_threshold": float("nan")}, set(TWO_WAY[:2])),
        ({"n_clusters": 2.5}, set(TWO_WAY[:2])),
        ({"n_clusters": True}, set(TWO_WAY[:2])),
        ({"distance_threshold": "high"}, set(TWO_WAY[:2])),
        ({"distance_threshold": float("inf")}, set(TWO_WAY[:2])),
        ({"distance_threshold": -0.5}, set(TWO_WAY[:2])),
        ({"cut_revision": []}, set()),
    ],
)
def test_of_a_message_what_can_be_used_counts(
    wrong: dict[str, Any], lost: set[str], state: ClusterState, live: Live, sent: list[set[str]]
) -> None:
    before = {name: getattr(live, name) for name in (*TWO_WAY, "most_clusters")}
    heard: list[dict[str, Any]] = []
    live.on_change(heard.append)
    live.set_state(USABLE | wrong)
    for name in USABLE:
        now = getattr(live, name)
        assert now == (before[name] if name in lost else USABLE[name]), name
    assert set(heard[0]) == (set(USABLE) & set(TWO_WAY)) - lost
    assert {*CUT_TRAITS, "python_seq", "browser_seq_seen"} in sent


def test_a_cut_that_is_none_leaves_an_explorer_as_it_was() -> None:
    explorer = ClusterExplorer(load_mpg(), n_clusters=4, x="mpg", y="weight")
    live = explorer.live_sync.live
    live.set_state({"n_clusters": -1, "distance_threshold": float("nan"), "browser_seq": 1})
    live.set_state({"x": "horse", "y": "mpg"})
    assert (explorer.state.n_clusters, live.n_clusters, live.browser_seq_seen) == (4, 4, 1)
    assert (explorer.scatter.x, explorer.scatter.y, live.x) == ("mpg", "mpg", "mpg")
    explorer.close()


def test_lists_of_columns_are_sent_as_a_text_of_a_list_for_each_field(live: Live) -> None:
    """Of thousands of columns, ipywidgets takes long over a list of records."""
    sent = live.get_state(["axis_names", "original_columns", "column_about"])
    for name, text in sent.items():
        fields, records = json.loads(text), getattr(live, name)
        assert records and all(len(values) == len(records) for values in fields.values())
        made = [
            {field: values[i] for field, values in fields.items() if values[i] is not None}
            for i in range(len(records))
        ]
        assert made == records


def test_the_code_of_widgets_stands_in_one_class() -> None:
    """traitlets made a class for every widget, which took milliseconds."""
    one, other = Live(parts=["tree"]), Live()
    assert type(one) is type(other) and one.own_id != other.own_id
    assert {"_esm", "_css", "_anywidget_id"} <= set(other.get_state())
    assert one.get_state(["_esm"]) == other.get_state(["_esm"])
