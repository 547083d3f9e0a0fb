"""What a change of a state does, however it is made."""

from __future__ import annotations

import faulthandler
import threading
from functools import partial

import numpy as np
import pytest

from hclust_widgets import ClusterState

GOOD = [
    ("columns", ["mpg", "weight"], ("mpg", "weight")),
    ("columns", "mpg", ("mpg",)),
    ("columns", np.array(["mpg", "weight"]), ("mpg", "weight")),
    ("scaling", "standard", "standard"),
    ("scaling", "none", "none"),
    ("linkage", "average", "average"),
    ("linkage", "median", "median"),
    ("optimal_ordering", True, True),
    ("n_clusters", 7, 7),
    ("n_clusters", np.int64(392), 392),
    ("n_clusters", 1, 1),
    ("distance_threshold", 2, 2.0),
    ("distance_threshold", np.float32(2), 2.0),
    ("distance_threshold", 0, 0.0),
    ("selection", [5, 1, 5], (1, 5)),
    ("selection", np.array([3]), (3,)),
    ("selection", {397, 0}, (0, 397)),
]

# What is refused, and a word that its sentence must hold.
BAD = [
    ({"columns": ["mgp"]}, "'mpg'"),
    ({"columns": []}, "at least one"),
    ({"columns": ["mpg", "mpg"]}, "Column 'mpg' is named twice in columns"),
    ({"columns": 5}, "columns"),
    ({"columns": [["mpg"]]}, "columns"),
    ({"columns": ["mpg", 7]}, "7"),
    ({"scaling": "min-max"}, "'minmax'"),
    ({"scaling": None}, "minmax, standard, robust, none"),
    ({"scaling": 1}, "scaling"),
    ({"linkage": "wards"}, "'ward'"),
    ({"linkage": None}, "choose one of ward"),
    ({"linkage": ["ward"]}, "'ward'"),
    ({"linkage": np.array(["ward", "single"])}, "linkage"),
    ({"metric": "euclid"}, "'euclidean'"),
    ({"metric": None}, "metric"),
    ({"metric": "cosine"}, "ward linkage needs euclidean"),
    ({"optimal_ordering": 1}, "True or False"),
    ({"optimal_ordering": None}, "optimal_ordering"),
    ({"n_clusters": 0}, "1 to 392"),
    ({"n_clusters": 393}, "1 to 392"),
    ({"n_clusters": 4.0}, "whole number"),
    ({"n_clusters": "4"}, "'4'"),
    ({"n_clusters": True}, "True"),
    ({"n_clusters": None}, "n_clusters"),
    ({"distance_threshold": -0.1}, "starts at 0"),
    ({"distance_threshold": float("nan")}, "nan"),
    ({"distance_threshold": float("inf")}, "n_clusters=1"),
    ({"distance_threshold": "2"}, "'2'"),
    ({"distance_threshold": None}, "distance_threshold"),
    ({"selection": [398]}, "398"),
    ({"selection": [-1]}, "-1"),
    ({"selection": [1.5]}, "whole numbers"),
    ({"selection": [True, False]}, "numpy.flatnonzero"),
    ({"columns": str.startswith}, "list of column names"),
    ({"selection": ["a"]}, "whole numbers"),
    ({"selection": 5}, "selection"),
    ({"selection": None}, "selection"),
]


@pytest.mark.sampled(26)
@pytest.mark.parametrize(("name", "value", "kept"), GOOD)
def test_a_good_value_is_taken_and_told_once(state, watch, change, name, value, kept):
    change(state, **{name: value})
    assert getattr(state, name) == kept
    assert type(getattr(state, name)) is type(kept)
    assert watch.of("clustering") == 1
    assert watch.of(name) == 1
    assert len(watch.heard) == len(set(watch.heard)), "nothing is told twice"


@pytest.mark.sampled(25)
@pytest.mark.parametrize(("changes", "word"), BAD)
def test_a_refused_value_leaves_everything_as_it_was(state, watch, change, refusal, changes, word):
    state.selection = [1, 2]
    watch.heard.clear()
    before = watch.snapshot()
    assert word in refusal(change, state, **changes)
    assert watch.is_as(before)
    assert watch.heard == []
    change(state, n_clusters=5)
    assert state.n_clusters == state.cut.n_clusters == 5, "and the state can still be changed"


@pytest.mark.parametrize("order", [1, -1])
def test_one_wrong_part_refuses_the_whole_change(state, watch, refusal, order):
    before = watch.snapshot()
    parts = [("n_clusters", 9), ("selection", [3]), ("linkage", "average"), ("metric", "cosin")]
    sentence = refusal(state.update, **dict(parts[::order]))
    assert "'cosine'" in sentence
    assert watch.is_as(before) and watch.heard == []

    def block():
        with state.hold_trait_notifications():
            for name, value in parts[::order]:
                setattr(state, name, value)

    assert refusal(block) == sentence
    assert watch.is_as(before) and watch.heard == []


def test_parts_that_only_go_together_are_checked_together(state, watch):
    state.update(metric="cosine", linkage="average", scaling="standard")
    assert (state.metric, state.linkage) == ("cosine", "average")
    assert watch.of("clustering") == 1
    with state.hold_trait_notifications():
        state.linkage = "ward"  # refused alone: the metric is cosine still
        state.metric = "euclidean"
    assert (state.metric, state.linkage, state.tree.linkage) == ("euclidean", "ward", "ward")
    assert watch.of("clustering") == 2


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "same",
    [
        {"n_clusters": 4},
        {"linkage": "ward", "metric": "euclidean"},
        {"columns": None},
        {"selection": []},
        {"scaling": "minmax", "optimal_ordering": False},
    ],
)
def test_a_change_to_what_is_already_so_tells_nobody(state, watch, change, same):
    before = watch.snapshot()
    change(state, **same)
    assert watch.is_as(before)
    assert watch.heard == []


def test_no_change_at_all_tells_nobody(state, watch):
    before = watch.snapshot()
    state.update()
    with state.hold_trait_notifications():
        state.n_clusters = 9
        state.n_clusters = 4
    state.distance_threshold = state.distance_threshold
    assert watch.is_as(before)
    assert watch.heard == []


def test_columns_can_be_left_to_the_table_again(state):
    every = state.features.columns
    state.columns = ["mpg"]
    assert state.features.columns == ("mpg",)
    state.columns = None
    assert state.features.columns == every
    assert state.columns is None


def test_observers_never_see_half_of_a_change(state):
    seen = []

    def look(_change):
        now = state.clustering
        seen.append(
            now.cut.tree is now.tree
            and state.n_clusters == now.cut.n_clusters
            and state.distance_threshold == now.cut.distance_threshold
            and state.linkage == now.tree.linkage == now.settings.linkage
            and len(state.labels_) == now.n_rows
        )

    state.observe(look)
    state.update(linkage="single", n_clusters=9, columns=["mpg", "weight"], selection=[2])
    state.n_clusters = 3
    state.distance_threshold = 0.05
    assert seen and all(seen)


def test_an_observer_may_change_the_state_again(state, watch):
    def never_more_than_five(_change):
        if state.n_clusters > 5:
            state.n_clusters = 5

    state.observe(never_more_than_five, "clustering")
    state.n_clusters = 40
    assert state.n_clusters == state.cut.n_clusters == 5
    state.linkage = "average"
    assert state.n_clusters == 5


def test_a_block_that_fails_by_itself_changes_nothing(state, watch):
    before = watch.snapshot()

    def block():
        with state.hold_trait_notifications():
            state.n_clusters = 9
            state.linkage = None
            state.selection = ["nonsense"]
            _ = 1 / 0

    with pytest.raises(ZeroDivisionError):
        block()
    assert watch.is_as(before) and watch.heard == []
    state.n_clusters = 5
    assert state.cut.n_clusters == 5


def test_a_block_shows_nothing_before_its_end(state, watch):
    with state.hold_trait_notifications():
        state.n_clusters = 9
        assert state.n_clusters == state.cut.n_clusters == 4
        with state.hold_trait_notifications():
            state.selection = [4]
        assert watch.heard == []
    assert (state.n_clusters, state.cut.n_clusters, state.clustering.selection) == (9, 9, (4,))
    assert watch.of("clustering") == 1


def test_set_trait_is_checked_like_an_attribute(state, watch, refusal):
    before = watch.snapshot()
    refusal(state.set_trait, "n_clusters", 0)
    refusal(state.set_trait, "scaling", None)
    assert watch.is_as(before)
    state.set_trait("n_clusters", 6)
    assert state.cut.n_clusters == 6


def test_either_k_or_t_can_be_asked_for(state, watch, refusal):
    before = watch.snapshot()
    assert "either" in refusal(state.update, n_clusters=3, distance_threshold=2.0)
    assert watch.is_as(before)


def test_unknown_names_are_refused_with_the_near_miss(cars, state, watch, refusal):
    before = watch.snapshot()
    assert "'n_clusters'" in refusal(ClusterState, cars, n_cluster=3)
    assert "'n_clusters'" in refusal(state.update, n_cluster=3)
    assert "'metric'" in refusal(ClusterState, cars, metrc="cosine")
    assert "It has table, columns" in refusal(ClusterState, cars, zzz="red")
    with pytest.raises(AttributeError, match=r"no option 'n_cluster'\. Did you mean 'n_clusters'"):
        state.n_cluster = 3
    with pytest.raises(AttributeError, match="no option 'zzz'"):
        state.zzz = "red"
    for name in ("labels_", "tree", "cut", "features", "summary", "notes"):
        with pytest.raises(AttributeError):
            setattr(state, name, None)
    with pytest.raises(Exception, match="read-only"):
        state.clustering = None
    assert watch.is_as(before) and watch.heard == []


# -- k, t and what stays ---------------------------------------------------------------------------


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    "other",
    [
        {"linkage": "average"},
        {"linkage": "centroid"},
        {"linkage": "single", "metric": "cityblock"},
        {"scaling": "standard"},
        {"columns": ["weight", "horsepower", "origin"]},
    ],
)
def test_k_stays_and_t_follows_when_the_tree_changes(state, change, other):
    state.n_clusters = 7
    t = state.distance_threshold
    if len(other) > 1 and change.way == "attribute":
        state.linkage = "single"
    change(state, **other)
    assert state.n_clusters == state.cut.n_clusters == 7
    assert len(set(state.labels_.dropna())) == 7
    assert state.distance_threshold == state.cut.distance_threshold != t
    assert (
        not state.cut.has_threshold or state.cut.lower < state.distance_threshold <= state.cut.upper
    )


def test_t_follows_k_and_k_follows_t(state):
    state.n_clusters = 9
    assert state.cut.lower < state.distance_threshold <= state.cut.upper
    state.distance_threshold = 2.0
    assert (state.n_clusters, state.distance_threshold) == (11, 2.0)
    state.n_clusters = 11  # asked for by its number, it stands in the middle of its gap
    assert state.distance_threshold == (state.cut.lower + state.cut.upper) / 2


def test_the_threshold_that_was_given_stays_when_leaves_are_ordered(state):
    state.distance_threshold = 2.0
    labels = state.labels_
    state.optimal_ordering = True
    assert (state.n_clusters, state.distance_threshold) == (11, 2.0)
    assert state.labels_.equals(labels)
    state.optimal_ordering = False
    assert state.distance_threshold == 2.0


def test_fewer_rows_than_clusters_are_refused(refusal, watching):
    import pandas as pd

    table = pd.DataFrame({"a": [1, 2, 3, 4.0], "b": [1, 2, None, None]})
    state = ClusterState(table, columns=["a"], n_clusters=4)
    watch = watching(state)
    before = watch.snapshot()
    assert "fewer than the 4 clusters" in refusal(setattr, state, "columns", ["a", "b"])
    assert watch.is_as(before)
    state.update(columns=["a", "b"], n_clusters=2)
    assert state.n_clusters == 2


def test_ordered_leaves_take_no_label_to_another_row(state):
    before = state.labels_
    order = state.tree.leaf_order
    state.optimal_ordering = True
    assert not np.array_equal(order, state.tree.leaf_order)
    assert state.labels_.equals(before)


def test_coming_back_gives_the_same_tree_again(state):
    tree = state.tree
    state.linkage = "average"
    state.linkage = "ward"
    assert state.tree is tree


# -- threads ---------------------------------------------------------------------------------------


@pytest.fixture
def no_deadlock():
    faulthandler.dump_traceback_later(60, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


def test_changes_from_many_threads_leave_it_consistent(state, no_deadlock):
    errors, torn = [], []

    def torn_or_not(_change):
        if state.n_clusters != state.clustering.cut.n_clusters:
            torn.append((state.n_clusters, state.clustering.cut.n_clusters))

    state.observe(torn_or_not, "clustering")

    def loop(name, values):
        for i in range(150):
            try:
                setattr(state, name, values[i % len(values)])
            except Exception as error:  # noqa: BLE001 - whatever it is, it is wrong
                errors.append(f"{name}: {error!r}")

    work = [
        ("n_clusters", [3, 4, 50]),
        ("n_clusters", [13, 14]),
        ("distance_threshold", [2.0, 3.0, 5.0]),
        ("selection", [(1,), (2, 3), ()]),
        ("linkage", ["ward", "average"]),
    ]
    threads = [threading.Thread(target=loop, args=args) for args in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == [] and torn == []
    now = state.clustering
    assert (state.n_clusters, state.distance_threshold) == (
        now.cut.n_clusters,
        now.cut.distance_threshold,
    )
    assert state.selection == now.selection
    assert state.linkage == now.tree.linkage
    assert now.cut.tree is now.tree


def test_a_block_in_one_thread_holds_back_the_others(state, no_deadlock):
    inside, done = threading.Event(), threading.Event()

    def other():
        inside.wait(10)
        state.n_clusters = 30
        done.set()

    thread = threading.Thread(target=other)
    thread.start()
    with state.hold_trait_notifications():
        state.n_clusters = 9
        inside.set()
        assert not done.wait(0.05)
        state.linkage = "average"
    thread.join(10)
    assert done.is_set()
    assert (state.n_clusters, state.cut.n_clusters, state.linkage) == (30, 30, "average")


# -- transaction, preview, apply -----------------------------------------------------------------


def test_a_transaction_is_one_step_and_one_notification_per_attribute(state, watch):
    with state.transaction():
        state.linkage = "average"
        assert state.tree.linkage == "average", "new values are there at once"
        state.n_clusters = 7
        state.n_clusters = 6
        state.rename(0, "zero")
        assert watch.heard == []
    assert sorted(watch.heard) == sorted(
        ["linkage", "n_clusters", "distance_threshold", "clustering"]
    )
    assert state.undo()
    assert (state.linkage, state.n_clusters, state.cluster_names) == ("ward", 4, {})
    assert not state.can_undo
    assert state.redo()
    assert (state.linkage, state.n_clusters, state.cluster_names) == ("average", 6, {0: "zero"})


def test_a_transaction_that_fails_leaves_nothing_behind(state, watch):
    state.n_clusters = 5
    before = watch.snapshot()
    watch.heard.clear()
    view = {"x": "mpg"}

    def show(x):
        was, view["x"] = view["x"], x
        undo, redo = partial(view.update, x=was), partial(view.update, x=x)
        state.history.record(None, undo, redo, of=(id(view), "x"))

    def fail():
        with state.transaction():
            state.n_clusters = 6
            show("weight")
            with state.transaction():
                state.linkage = "single"
                show("horsepower")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert watch.is_as(before)
    assert (view, watch.heard) == ({"x": "mpg"}, [])
    assert state.undo()
    assert state.n_clusters == 4
    assert not state.can_undo


def test_only_the_inner_transaction_is_taken_back_when_it_alone_fails(state):
    def fail():
        with state.transaction():
            state.selection = (1, 2)
            state.metric = "cosine"

    with state.transaction():
        state.n_clusters = 6
        with pytest.raises(ValueError, match="needs euclidean"):
            fail()
        assert (state.n_clusters, state.selection) == (6, ())
        state.rename(0, "zero")
    assert state.undo()
    assert (state.n_clusters, state.cluster_names) == (4, {})
    assert not state.can_undo


def test_a_transaction_that_fails_keeps_what_was_undone(state):
    state.n_clusters = 5
    state.undo()

    def fail():
        with state.transaction():
            state.n_clusters = 9
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert state.can_redo
    assert state.redo()
    assert state.n_clusters == 5


def test_what_observers_change_after_a_transaction_is_undone_with_it(state):
    def follow(change):
        if change["new"] == "average":
            state.selection = (3,)

    state.observe(follow, "linkage")
    with state.transaction():
        state.linkage = "average"
    assert state.selection == (3,)
    assert state.undo()
    assert (state.linkage, state.selection, state.can_undo) == ("ward", (), False)


def test_a_preview_changes_nothing_and_can_be_applied(state, watch):
    session = ClusterState(state.features.table, linkage="average", n_clusters=3).session()
    before = watch.snapshot()
    of_changes = state.preview(linkage="average", n_clusters=3)
    of_session = state.preview(session)
    assert watch.is_as(before)
    assert watch.heard == []
    assert of_changes.cut.labels_.tolist() == of_session.cut.labels_.tolist()
    assert state.preview() is state.clustering
    state.apply(of_changes)
    assert state.clustering is of_changes
    assert watch.of("clustering") == 1
    assert state.undo()
    state.apply(session)
    assert (state.linkage, state.n_clusters) == ("average", 3)
    with pytest.raises(TypeError, match="either a session or changes"):
        state.preview(session, n_clusters=2)
    with pytest.raises(TypeError, match="Did you mean 'n_clusters'"):
        state.preview(n_cluster=2)


def test_a_clustering_of_another_table_is_not_applied(state, watch, cars):
    before = watch.snapshot()
    matrix = state.linkage_matrix
    for other in (ClusterState(cars), ClusterState(matrix)):
        with pytest.raises(ValueError, match="another table or tree"):
            state.apply(other.clustering)
    with pytest.raises(ValueError, match="another table or tree"):
        ClusterState(matrix).apply(state.clustering)
    with pytest.raises(TypeError, match="no session"):
        state.apply(None)
    assert watch.is_as(before)


def test_moves_of_the_cut_that_merge_are_one_step(state):
    state.apply(state.preview(n_clusters=5), merge_undo=True)
    state.apply(state.preview(n_clusters=6), merge_undo=True)
    state.apply(state.preview(n_clusters=7))
    assert state.undo()
    assert state.n_clusters == 6
    assert state.undo()
    assert state.n_clusters == 4


def test_flips_of_another_length_are_refused(state, watch):
    before = watch.snapshot()
    with pytest.raises(ValueError, match=r"flips has shape \(3,\)"):
        state.set_tree_flips([True, False, True])
    assert watch.is_as(before)
