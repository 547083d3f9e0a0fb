"""Questions on where to cut: a table without clusters, and a branch that must be split."""

from __future__ import annotations

import numpy as np
import pytest
from matplotlib.collections import LineCollection, PathCollection
from quiz_oracle import CHECKS, partition

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.plotting.base.canvas import FigureCanvas
from hclust_widgets.plotting.base.theme import DARK, LIGHT
from hclust_widgets.plotting.question import QuestionPlot, question_size
from hclust_widgets.teaching.quiz import KINDS, USUAL_KINDS, make_questions
from hclust_widgets.teaching.quiz.evidence_questions import branch_to_split
from hclust_widgets.tree.tree import Tree

KIND = ["no_clusters", "split"]


def clustering(**options):
    return ClusterState(load_mpg().head(30), **options).clustering


@pytest.mark.parametrize("linkage", ["ward", "single", "average", "complete", "centroid"])
def test_the_branch_that_must_be_split_is_right_for_every_linkage(linkage):
    now = clustering(linkage=linkage)
    for seed in range(12):
        question = KINDS["split"](now, np.random.default_rng(seed))
        CHECKS["split"](now, question)
        assert len(question.options) == 3


@pytest.mark.slow
def test_the_table_without_clusters_is_the_one_whose_gap_statistic_prefers_one():
    now, answers = clustering(), set()
    for seed in range(6):
        question = KINDS["no_clusters"](now, np.random.default_rng(seed))
        CHECKS["no_clusters"](now, question)
        answers.add(question.answer)
        assert "prefers 1 cluster:" in question.explain
        wrong = next(one for one in question.options if one != question.answer)
        assert "1 cluster:" not in question.wrong[wrong]
    assert len(answers) > 1, "it is no certain letter"


@pytest.mark.parametrize("kind", KIND)
def test_the_same_seed_gives_the_same_question(kind):
    one, same, other = (
        make_questions(clustering(), kinds=[kind], n=1, seed=seed)[0][0] for seed in (3, 3, 4)
    )
    assert (one.context, one.explain, one.answer) == (same.context, same.explain, same.answer)
    assert one.explain != other.explain


def test_they_are_asked_only_where_they_are_named():
    assert not set(KIND) & set(USUAL_KINDS)
    assert {q.kind for q in make_questions(clustering(), n=12)[0]} <= set(USUAL_KINDS)
    assert {q.kind for q in make_questions(clustering(), kinds=KIND, n=4)[0]} == set(KIND)


def test_they_need_no_table():
    state = ClusterState(ClusterState(load_mpg().head(30)).linkage_matrix)
    asked, note = make_questions(state.clustering, kinds=["split"], n=2)
    assert len(asked) == 2 and note == ""


def test_a_branch_is_asked_about_only_where_no_height_gives_the_groups():
    # Pairs 0 1 and 2 3 merge at 1; the two join at 2; 4 5 6 7 lie at 3 and 4; all at 10.
    rows = [[0, 1, 1, 2], [2, 3, 1, 2], [8, 9, 2, 4], [4, 5, 3, 2], [6, 7, 4, 2]]
    tree = Tree.from_linkage(np.array([*rows, [11, 12, 9, 4], [10, 13, 10, 8.0]]))
    pairs = np.array([0, 0, 1, 1, 2, 2, 3, 3])
    assert branch_to_split(tree, pairs) == 10
    assert branch_to_split(tree, np.array([0, 0, 0, 0, 1, 1, 2, 2])) is None  # one height does
    assert branch_to_split(tree, np.array([0, 1, 0, 1, 2, 2, 3, 3])) is None  # no branches
    late = Tree.from_linkage(
        np.array([*rows[:2], [4, 5, 1.5, 2], [6, 7, 1.8, 2], [8, 9, 2, 4], [10, 11, 9, 4],
                  [12, 13, 10, 8.0]])
    )  # fmt: skip
    assert branch_to_split(late, pairs) is None  # the height from 1.8 to 2 gives all four


def drawn(sketch, width, *, revealed, theme=LIGHT):
    canvas = FigureCanvas(*question_size(sketch, width), theme=theme)
    QuestionPlot(canvas, sketch, revealed=revealed)
    return canvas


@pytest.mark.parametrize("width", [760, 400])
def test_gaps_are_drawn_first_and_the_rows_with_the_answer(width):
    question = KINDS["no_clusters"](clustering(), np.random.default_rng(0))
    sketch = question.sketch
    before, after = (drawn(sketch, width, revealed=told).figure.axes for told in (False, True))
    assert [ax.get_title("left") for ax in before] == ["A", "B", "C"]
    beside = {round(ax.get_position().y0, 3) for ax in before}
    assert len(beside) == (1 if width == 760 else 3)
    for ax, panel in zip(before, sketch.panels, strict=True):
        np.testing.assert_allclose(ax.lines[-1].get_ydata(), panel.gaps)
        bars = next(one for one in ax.collections if isinstance(one, LineCollection))
        low, high = (point[1] for point in bars.get_segments()[3])
        assert (high - low) / 2 == pytest.approx(panel.errors[1])
        assert ax.get_ylim()[0] < min(np.subtract(panel.gaps, panel.errors))
    for ax, panel in zip(after, sketch.panels, strict=True):
        dots = [one for one in ax.collections if isinstance(one, PathCollection)]
        assert len(dots) == max(panel.groups) + 1
        at = np.concatenate([one.get_offsets() for one in dots])
        assert sorted(map(tuple, at)) == sorted(map(tuple, panel.points.tolist()))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_answered_line_steps_down_at_the_branch_alone(theme):
    question = KINDS["split"](clustering(), np.random.default_rng(0))
    sketch = question.sketch
    tree, groups = sketch.tree, partition(sketch.groups)
    axes = drawn(sketch, 760, revealed=True, theme=theme).figure.axes[0]
    steps = next(line for line in axes.lines if len(line.get_xdata()) == 2 * len(groups))
    heights = np.asarray(steps.get_ydata())[::2]
    nodes = sorted(sketch.nodes, key=lambda node: tree.start[node])
    rows = frozenset("ABCDEFGHIJKLMNOPQRST".index(one) for one in question.answer.split("+"))
    inside = [frozenset(tree.leaves(node).tolist()) <= rows for node in nodes]
    assert sum(inside) == 2
    for height, node, is_part in zip(heights, nodes, inside, strict=True):
        own, above = tree.distances_[[node - tree.n_leaves, tree.parents[node] - tree.n_leaves]]
        assert own < height < above
        assert is_part == (height != sketch.threshold)
    before = drawn(sketch, 760, revealed=False, theme=theme).figure.axes[0]
    assert any(list(line.get_ydata()) == [sketch.threshold] * 2 for line in before.lines)
