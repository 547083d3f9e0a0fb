"""Cuts by hand at different heights: one partition, its labels, its undo, and all that shows it."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest

from hclust_widgets import ClusterState, RefusedError, load_mpg
from hclust_widgets.common.constants import COLORS
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.label_numbers import cluster_nodes, is_uneven, uneven_cluster_nodes
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.tree import Tree


@pytest.fixture
def state():
    return ClusterState(load_mpg(), n_clusters=4)


def partition(state):
    """The clusters as sets of rows."""
    labels = state.labels_.dropna()
    return {frozenset(rows) for rows in labels.groupby(labels).groups.values()}


def by_node(state):
    """Color of every cluster, by node."""
    return dict(zip(state.cut_nodes, state.clustering.cluster_colors(), strict=True))


# -- split, join, level ------------------------------------------------------------------------


def test_a_split_changes_one_cluster_and_no_color_of_the_others(state):
    before, colors = partition(state), by_node(state)
    node = state.cut_nodes[2]
    parts = state.tree.children_[node - state.tree.n_leaves].tolist()
    state.split(2)
    assert state.is_uneven
    assert state.n_clusters == 5
    assert set(state.cut_nodes) == (set(colors) - {node}) | set(parts)
    assert len(before - partition(state)) == 1
    after = by_node(state)
    assert all(after[one] == colors[one] for one in colors if one in after)
    larger = max(parts, key=lambda one: state.tree.sizes[one])
    assert after[larger] == colors[node]
    assert len(set(after.values())) == 5
    assert state.clustering.color_numbers.max() < len(COLORS)


def test_joining_the_parts_leads_back_to_one_height(state):
    before = state.labels_
    state.split(2)
    part = int(state.labels_[state.labels_.index[(before == 2).fillna(False)][0]])
    state.join(part)
    assert not state.is_uneven
    assert state.labels_.equals(before)


def test_the_numbers_are_scikit_learns_for_a_partition_at_one_height(state):
    for k in (3, 7, 20):
        nodes = cluster_nodes(state.children_, k)
        state.cut_nodes = nodes[::-1].tolist()
        assert not state.is_uneven
        assert state.labels_.equals(ClusterState(load_mpg(), n_clusters=k).labels_)


def test_one_height_again(state):
    state.split(1)
    state.lock(0)
    state.level_cut()
    assert (state.is_uneven, state.locked, state.n_clusters) == (False, (), 5)
    assert state.labels_.equals(ClusterState(load_mpg(), n_clusters=5).labels_)
    state.split(0)
    state.n_clusters = state.n_clusters
    assert not state.is_uneven
    state.split(0)
    state.distance_threshold = state.distance_threshold
    assert not state.is_uneven


def test_one_of_the_best_cuts_is_taken(state):
    cut = next(one for one in state.best_cuts(top=5, min_size=20, k=(2, 6)) if one.is_uneven)
    state.cut_nodes = cut.nodes
    rows = state.clustering.rows()
    assert state.labels_.iloc[rows].to_numpy(int).tolist() == cut.labels_.tolist()
    assert state.is_uneven


def test_a_cluster_is_known_by_node(state):
    with pytest.raises(RefusedError, match="no cluster 4: the labels are 0 to 3"):
        state.split(4)
    with pytest.raises(TypeError, match="told by its label"):
        state.join("0")
    with pytest.raises(TypeError, match="told by its label"):
        state.lock(True)


def test_a_row_cannot_be_split_and_a_sibling_must_be_one_cluster():
    state = ClusterState({"x": [0.0, 1.0, 10.0, 12.0]}, n_clusters=3)
    single = int(np.flatnonzero(state.cut.sizes == 1)[0])
    with pytest.raises(RefusedError, match="single row"):
        state.split(single)
    pair = int(np.flatnonzero(state.cut.sizes == 2)[0])
    with pytest.raises(
        RefusedError, match=rf"Cluster {pair} is merged next with all of 2 clusters"
    ):
        state.join(pair)
    state.n_clusters = 1
    with pytest.raises(RefusedError, match="one cluster only"):
        state.join(0)


# -- what is refused ---------------------------------------------------------------------------


def test_nodes_that_are_no_partition_are_refused_by_name(state):
    nodes, before = list(state.cut_nodes), state.clustering
    inside = int(state.tree.leaves(nodes[0])[0])
    name = state.clustering.row_names()[inside]
    for wrong, words in (
        (nodes[1:], "cut_nodes leave out row '"),
        ([*nodes, inside], f"hold both {nodes[0]} and {inside}, but row '{name}' lies under both"),
        ([*nodes, nodes[0]], f"hold {nodes[0]} twice"),
        ([783], "hold 783, which is no node of this tree: they are 0 to 782"),
        ([-1], "hold -1"),
        ([], "leave out row"),
    ):
        with pytest.raises(RefusedError, match=re.escape(words)):
            state.cut_nodes = wrong
    for wrong in ([2.0], ["a"], 5, "text", None, [True]):
        with pytest.raises(TypeError, match="cut_nodes must"):
            state.cut_nodes = wrong
    assert state.clustering is before
    with pytest.raises(TypeError, match="either n_clusters or cut_nodes"):
        state.update(n_clusters=3, cut_nodes=nodes)


# -- locked clusters ---------------------------------------------------------------------------


def test_locked_clusters_stay_when_the_line_moves(state):
    kept = state.cut_nodes[1]
    state.lock(1)
    for k in (9, 30, 4, 3):
        state.n_clusters = k
        assert kept in state.cut_nodes
        assert state.n_clusters == k == len(partition(state))
        t, nodes = state.distance_threshold, state.cut_nodes
        state.distance_threshold = t
        assert state.cut_nodes == nodes
    state.distance_threshold = 0
    assert kept in state.cut_nodes
    assert state.n_clusters == state.tree.n_leaves - int(state.tree.sizes[kept]) + 1
    (label,) = state.locked
    assert state.cut_nodes[label] == kept
    for change in (state.split, state.join):
        with pytest.raises(RefusedError, match=f"Cluster {label} is"):
            change(label)
    state.unlock()
    state.n_clusters = 9
    assert not state.is_uneven


def test_locked_clusters_limit_the_number_of_clusters(state):
    state.n_clusters = 6
    state.lock(0)
    state.lock(1)
    with pytest.raises(RefusedError, match=r"n_clusters=1 is out of range: beside the locked"):
        state.n_clusters = 1
    assert state.n_clusters == 6
    state.unlock(0)
    assert state.locked == (1,)


@pytest.mark.parametrize("linkage", LINKAGES)
def test_the_line_beside_locked_clusters_equals_a_plain_rule(linkage):
    """By definition: undo what lies above the line or above a locked one, and nothing in it."""
    rng = np.random.default_rng(1)
    for _ in range(15):
        tree = Tree.fit(rng.integers(0, 6, (14, 2)).astype(float), linkage=linkage)
        n = tree.n_leaves
        cut = Cut(tree, n_clusters=int(rng.integers(2, 8)))
        locked = rng.choice(cut.nodes, int(rng.integers(1, 3)), replace=False).tolist()
        start = Cut.at_nodes(tree, cut.nodes.tolist(), locked=locked)
        rows = [set(tree.leaves(v).tolist()) for v in range(2 * n - 1)]
        for t in (0.0, *tree.heights, float(tree.heights[-1]) + 1):
            undone = {
                n + i
                for i, h in enumerate(tree.heights)
                if not any(rows[n + i] <= rows[v] for v in locked)
                and (h >= t or any(rows[n + i] > rows[v] for v in locked))
            }
            clusters = {frozenset(rows[v]) for v in {2 * n - 2} - undone}
            clusters |= {
                frozenset(rows[c])
                for v in undone
                for c in tree.children_[v - n].tolist()
                if c not in undone
            }
            moved = start.line_moved(distance_threshold=t)
            assert {frozenset(rows[v]) for v in moved.nodes} == clusters
            assert moved.locked == tuple(sorted(locked))
            assert is_uneven(n, moved.nodes.tolist()) == moved.is_uneven


# -- the cut -----------------------------------------------------------------------------------


def test_every_reading_of_an_uneven_cut_agrees():
    rng = np.random.default_rng(0)
    for _ in range(60):
        tree = Tree.fit(rng.normal(size=(20, 2)), linkage=str(rng.choice(LINKAGES)))
        nodes = [38]
        for _ in range(int(rng.integers(1, 8))):
            merges = [v for v in nodes if v >= 20]
            if merges:
                node = int(rng.choice(merges))
                nodes.remove(node)
                nodes += tree.children_[node - 20].tolist()
        cut = Cut.at_nodes(tree, nodes, distance_threshold=float(tree.heights[12]))
        assert cut.nodes.tolist() == uneven_cluster_nodes(tree.children_, nodes).tolist()
        assert cut.is_uneven == any(
            set(nodes) != set(cluster_nodes(tree.children_, k).tolist()) for k in [len(nodes)]
        )
        for label, node in enumerate(cut.nodes.tolist()):
            assert set(np.flatnonzero(cut.labels_ == label)) == set(tree.leaves(node).tolist())
        assert not (cut.is_uneven and cut.has_threshold)


def test_the_line_crosses_every_cluster_between_its_merge_and_the_next(state):
    state.split(2)
    state.split(4)
    cut, tree = state.cut, state.tree
    n, t = tree.n_leaves, state.distance_threshold
    for node, height in zip(cut.nodes.tolist(), cut.line_heights.tolist(), strict=True):
        own = tree.distances_[node - n]
        above = tree.distances_[tree.parents[node] - n]
        assert own < height <= above
        assert (height == t) == (own < t <= above)


# -- undo, sessions, transactions, previews ----------------------------------------------------


def test_each_change_is_one_step_of_undo(state):
    seen = [state.cut_nodes]
    for change in (
        lambda: state.split(2),
        lambda: state.split(0),
        lambda: state.lock(1),
        lambda: setattr(state, "n_clusters", 12),
        lambda: state.level_cut(),
    ):
        change()
        seen.append((*state.cut_nodes, state.locked, by_node(state)))
    for before in seen[-2:0:-1]:
        state.undo()
        assert (*state.cut_nodes, state.locked, by_node(state)) == before
    state.undo()
    assert state.cut_nodes == seen[0]
    while state.redo():
        pass
    assert (*state.cut_nodes, state.locked, by_node(state)) == seen[-1]


def test_observers_hear_of_another_cut_of_the_same_number(state):
    state.split(2)
    heard = []
    state.observe(lambda change: heard.append(change["new"].cut.is_uneven), "clustering")
    state.level_cut()
    assert heard == [False]


def test_a_session_restores_an_uneven_cut_with_its_locks_and_colors(state):
    state.split(2)
    state.rename(4, "Part")
    state.lock(0)
    said = json.loads(json.dumps(state.session()))
    other = ClusterState.from_session(said, load_mpg())
    assert other.labels_.equals(state.labels_)
    assert other.locked == state.locked == (0,)
    assert by_node(other) == by_node(state)
    assert other.cluster_names == state.cluster_names
    assert other.distance_threshold == state.distance_threshold
    assert other.session() == state.session()
    for change, words in (
        ({"cut_nodes": said["cut_nodes"][1:]}, "its 'cut_nodes' are 4, and its clusters 5"),
        ({"cut_nodes": [0, 1, 2, 3, 4], "locked": []}, "damaged: cut_nodes leave out"),
        ({"cut_nodes": "x"}, "must be a list"),
        ({"locked": [0]}, "its 'locked' nodes are no clusters"),
    ):
        with pytest.raises(RefusedError, match=words):
            other.restore({**said, **change})
    old = {k: v for k, v in said.items() if k not in ("cut_nodes", "locked", "leveled")}
    other.restore(old)
    assert (other.is_uneven, other.n_clusters) == (False, 5)


def test_a_transaction_that_fails_leaves_the_cut(state):
    before = state.cut_nodes

    def fail():
        with state.transaction():
            state.split(2)
            assert state.is_uneven
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert state.cut_nodes == before
    with state.transaction():
        state.split(2)
        state.split(0)
    state.undo()
    assert state.cut_nodes == before


def test_a_preview_changes_nothing(state):
    state.split(2)
    nodes = state.cut_nodes
    state.undo()
    seen = state.preview(cut_nodes=nodes)
    assert seen.cut.is_uneven
    assert not state.is_uneven
    state.apply(seen)
    assert state.cut_nodes == nodes


def test_held_notifications_set_the_nodes_at_the_end(state):
    state.split(2)
    nodes = state.cut_nodes
    state.undo()
    with state.hold_trait_notifications():
        state.cut_nodes = nodes
        assert not state.is_uneven
    assert state.cut_nodes == nodes


# -- another tree ------------------------------------------------------------------------------


def test_another_tree_keeps_clusters_that_are_branches_of_it(state):
    state.linkage = "average"
    state.n_clusters = 4
    state.lock(2)
    state.split(0)
    labels, colors = state.labels_, by_row(state)
    locked = labels[labels == state.locked[0]].index
    state.linkage = "ward"  # of four clusters the two linkages have the same
    assert state.n_clusters == 5
    now = state.labels_
    assert set(now[now == state.locked[0]].index) == set(locked)
    assert {color for row, color in by_row(state).items() if row in locked} == {
        colors[row] for row in locked
    }
    state.undo()
    assert state.labels_.equals(labels)
    assert by_row(state) == colors


def by_row(state):
    colors = state.cluster_colors
    return {row: colors[label] for row, label in state.labels_.dropna().items()}


@pytest.mark.parametrize("change", [{"linkage": "average"}, {"columns": ["mpg", "weight"]}])
def test_what_no_branch_of_another_tree_is_is_given_up_and_says_so(state, change):
    def said():
        note = "Not every cluster that was locked, or cut at a height of its own"
        assert ("not every lock or height kept" in state.summary) == any(
            one.startswith(note) for one in state.notes
        )
        return "not every lock or height kept" in state.summary

    state.split(2)
    state.update(**change)
    assert (state.is_uneven, state.n_clusters) == (False, 5)
    assert said()
    state.n_clusters = 6
    assert not said()
    state.undo()
    state.undo()
    assert state.is_uneven
    assert not said()


def test_rows_that_are_left_out_leave_clusters_as_they_are(state):
    state.split(2)
    state.lock(1)
    state.selection = [3, 5]
    before = state.labels_
    state.row_filter = "mpg < 46"  # one car less
    assert (state.is_uneven, state.locked, state.n_clusters) == (True, (1,), 5)
    left = state.labels_.notna()
    assert len({*zip(before[left], state.labels_[left], strict=True)}) == 5
    assert state.selection == (3, 5)
    state.row_filter = "weight > 1700"  # the tree is another one, and a locked cluster is in it
    assert (state.n_clusters, len(state.locked)) == (5, 1)
    assert (before[state.labels_ == state.locked[0]] == 1).all()
    assert "not every lock or height kept" in state.summary


def test_the_same_tree_in_another_order_keeps_the_cut(state):
    state.split(2)
    state.lock(1)
    labels, nodes, colors = state.labels_, state.cut_nodes, by_node(state)
    state.flip(782)
    state.optimal_ordering = True
    assert state.cut_nodes == nodes
    assert state.locked == (1,)
    assert state.labels_.equals(labels)
    assert by_node(state) == colors


# -- in words and pictures ---------------------------------------------------------------------


def test_words_name_no_height(state):
    state.split(2)
    assert "5 clusters, cut at different heights" in state.summary
    assert "gap" not in state.summary
    assert "Cut at different heights the tree gives 5 clusters" in state.caption()
    assert not any("tied" in note for note in state.notes)
    state.lock(0)
    assert "1 locked" in state.summary
    state.level_cut()
    assert "different heights" not in state.summary


def test_clusters_are_described(state):
    state.split(2)
    found = state.clusters()
    assert len(found) == 5
    counts = state.labels_.value_counts().sort_index().tolist()
    assert found["size"].tolist() == counts == state.cut.sizes.tolist()


def test_the_figure_has_a_stepped_line(state):
    def corners():
        (ax, *_) = state.figure("dendrogram").axes
        line = next(one for one in ax.lines if one.get_linestyle() == "--")
        return line.get_xdata(), line.get_ydata()

    assert len(set(corners()[1])) == 1
    state.split(2)
    x, y = corners()
    heights = state.cut.line_heights[state.cut.left_to_right]
    assert list(y) == pytest.approx(np.repeat(heights, 2))
    shares = np.cumsum(state.cut.sizes[state.cut.left_to_right]) / state.tree.n_leaves
    assert list(x[1::2]) == pytest.approx(shares.tolist())
    assert list(x[2::2]) == pytest.approx(shares[:-1].tolist())
