"""Questions: the same for the same seed, never of ties, and those that a teacher writes."""

from __future__ import annotations

import itertools
import time

import numpy as np
import pandas as pd
import pytest
from quiz_oracle import random_table
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import pdist

from hclust_widgets.clustering.clustering import Settings
from hclust_widgets.clustering.pipeline import ClusteringPipeline
from hclust_widgets.common.format import height
from hclust_widgets.common.parse_numbers import number_candidates
from hclust_widgets.teaching.quiz import KINDS, USUAL_KINDS, Question, make_questions
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.tree import Tree


def clustering_of(seed):
    settings = Settings(linkage=LINKAGES[seed % len(LINKAGES)])
    return ClusteringPipeline(random_table(seed, "euclidean")).clustering(settings)


# -- one seed, one quiz ----------------------------------------------------------------------------


def told(questions):
    return [(q.kind, q.prompt, q.context, q.options, q.answer, q.explain) for q in questions]


def test_the_same_seed_gives_the_same_questions_and_others_give_others():
    now = clustering_of(7)
    again = clustering_of(7)
    first, note = make_questions(now, n=8, seed=3, student="Ada")
    assert note == "" and len(first) == 8
    assert told(first) == told(make_questions(again, n=8, seed=3, student="Ada")[0])
    others = [
        make_questions(now, n=8, seed=4, student="Ada")[0],
        make_questions(now, n=8, seed=3, student="Bob")[0],
        make_questions(now, n=8, seed=3, student="Ada", turn=1)[0],
    ]
    quizzes = [set(map(repr, told(one))) for one in (first, *others)]
    for a, b in itertools.combinations(quizzes, 2):
        assert len(a & b) <= 2


def test_all_kinds_take_turns_and_no_question_comes_twice():
    questions, _ = make_questions(clustering_of(0), n=12, seed=0)
    kinds = [q.kind for q in questions]
    assert sorted(kinds[:6]) == sorted(kinds[6:]) == sorted(USUAL_KINDS)
    assert len(set(map(repr, told(questions)))) == 12


def test_a_small_table_says_that_it_gives_no_more():
    now = ClusteringPipeline(pd.DataFrame({"a": [0.0, 1.0], "b": [0.0, 0.5]})).clustering(
        Settings()
    )
    questions, note = make_questions(now, n=8)
    assert {q.kind for q in questions} == {"distance"} and 1 <= len(questions) < 8
    assert note.endswith("instead of 8: these rows give no more that differ and are clear.")


@pytest.mark.slow
def test_ties_are_never_asked():
    grid = pd.DataFrame(list(itertools.product([0.0, 1, 2, 3], repeat=2)), columns=["a", "b"])
    now = ClusteringPipeline(grid).clustering(Settings(linkage="single", scaling="none"))
    alike = ClusteringPipeline(pd.DataFrame({"a": [3.0] * 9, "b": [1.0] * 9})).clustering(
        Settings()
    )
    for seed in range(20):
        question = KINDS["merge"](now, np.random.default_rng(seed))
        if question is not None:
            check = values_of_plain(grid, question)
            Z = linkage(pdist(check), "single")
            step = question.made_from["step"]
            assert Z[step, 2] * 1.149 < Z[step + 1, 2] or len(question.options) < 4
        for kind in USUAL_KINDS:
            assert KINDS[kind](alike, np.random.default_rng(seed)) is None


def values_of_plain(table, question):
    about = question.made_from
    return table.to_numpy()[np.ix_(list(about["leaves"]), list(about["columns"]))]


@pytest.mark.parametrize("metric", ["correlation", "cosine", "canberra", "mahalanobis"])
def test_other_metrics_show_a_table_of_distances(metric):
    rng = np.random.default_rng(1)
    table = pd.DataFrame(rng.random((30, 4)) + 0.1, columns=list("abcd"))
    settings = Settings(linkage="average", metric=metric, scaling="none")
    now = ClusteringPipeline(table).clustering(settings)
    question = KINDS["merge"](now, np.random.default_rng(0))
    assert question.sketch is None and question.table.shape == (4, 4)
    assert f"{metric} distance" in question.rule
    assert KINDS["distance"](now, np.random.default_rng(0)).made_from["metric"] == "euclidean"
    for seed in range(20):  # the answer reads alike where it is given and where it is worked out
        asked = KINDS["distance"](now, np.random.default_rng(seed))
        assert asked.explain.endswith(f" = {height(asked.answer)}.")


def test_where_to_cut_is_explained_by_the_largest_ratio_of_heights():
    asked = [
        question
        for seed in range(6)
        for question in make_questions(clustering_of(seed), kinds=["cut"], n=3, seed=seed)[0]
        if question.kind == "cut"
    ]
    assert asked
    for question in asked:
        heights = question.made_from["tree"].heights
        ratios = {k: heights[-k + 1] / heights[-k] for k in range(2, len(heights) + 1)}
        best = max(ratios, key=ratios.get)
        assert question.answer == best
        assert "ratio" in question.rule
        assert f"a ratio of {ratios[best]:.2f}" in question.explain


def test_of_a_tree_alone_its_branches_are_asked():
    Z = linkage(np.random.default_rng(2).random((60, 3)), "average")
    source = ClusteringPipeline(Z)
    now = source.clustering(source.start(Settings()))
    questions, note = make_questions(now, n=6)
    assert {q.kind for q in questions} <= {"count", "cut"} and len(questions) == 6
    assert "'merge'" in note
    for q in questions:
        small = q.sketch.tree
        leaves = np.array(q.made_from["leaves"])
        whole = np.array([[now.tree.lowest_common_ancestor(a, b) for b in leaves] for a in leaves])
        part = np.array(
            [
                [small.lowest_common_ancestor(a, b) for b in range(len(leaves))]
                for a in range(len(leaves))
            ]
        )
        off = ~np.eye(len(leaves), dtype=bool)
        n, m = now.tree.n_leaves, small.n_leaves
        assert np.array_equal(now.tree.distances_[whole[off] - n], small.distances_[part[off] - m])
        assert Tree.from_linkage(small.linkage_matrix).n_leaves == m


# -- a teacher's own -------------------------------------------------------------------------------


def test_a_question_of_ones_own():
    q = Question(
        "Which is lighter?",
        options=["a", "b", 3],
        answer=3,
        explain="It weighs less.",
        wrong={"a": "That one is the heaviest."},
    )
    assert q.options == ("a", "b", "3") and q.answer == "3"
    assert q.is_right(q.read("3")) and not q.is_right(q.read("a"))
    assert q.feedback("a") == "That one is the heaviest. It weighs less."
    assert q.feedback("b") == q.feedback("3") == "It weighs less."


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("0.5", True),
        ("0,5", True),
        (" 0.51 ", True),
        ("0.6", False),
        ("−0.5", False),
        ("5e-1", True),
    ],
)
def test_numbers_are_read_as_people_write_them(text, right):
    q = Question("How far?", answer=0.5, tolerance=0.02)
    assert q.is_right(q.read(text)) is right


@pytest.mark.parametrize(
    "text",
    ["1234.5", "1,234.5", "1.234,5", "1234,5", "1 234,5", "1\u202f234.5", "1'234.5", "1’234,50"],
)
def test_thousands_stand_apart_as_people_write_them(text):
    q = Question("How far?", answer=1234.5, tolerance=0.1)
    assert q.read(text) == 1234.5 and q.is_right(q.read(text)) and q.how_read(text) == ""


@pytest.mark.parametrize("text", ["12,345,678", "12.345.678", "12 345 678", "12'345'678"])
def test_millions_are_whole_numbers(text):
    given = Question("How far?", answer=1).read(text)
    assert given == 12345678 and type(given) is int


@pytest.mark.parametrize(
    ("text", "answer", "taken", "other"),
    [
        ("1,234", 1234, 1234, "1.234"),
        ("1,234", 1.23, 1.234, "1234"),
        ("1.234", 1.23, 1.234, "1234"),
        ("1.234", 1234, 1234, "1.234"),
        ("-1,234", -1234, -1234, "-1.234"),
        ("1,234", 7, 1234, "1.234"),  # neither is right
        ("1.234", 7, 1.234, "1234"),
    ],
)
def test_what_can_be_read_in_two_ways_is_read_in_the_right_one(text, answer, taken, other):
    q = Question("How far?", answer=answer, tolerance=0.01)
    assert q.read(text) == taken
    said = q.how_read(text)
    assert said.startswith(f"{text} was taken for {taken:.15g}") and other in said
    assert q.is_right(taken) == ("as well" not in said)


@pytest.mark.parametrize("text", ["1,000e-400", "-1.000e-400"])
def test_two_readings_that_come_to_the_same_are_one(text):
    q = Question("How far?", answer=3)
    assert (q.read(text), q.how_read(text)) == (0, "")


@pytest.mark.parametrize("text", ["+" + " " * 20_000 + "x", "1" * 20_000 + "'1", "1 " * 20_000])
def test_a_long_text_is_read_at_once(text):
    began = time.process_time()
    assert number_candidates(text) == ()
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize(
    "text",
    ["", "half", "nan", "inf", "1/2", "0.5.1", "12,34,567", "1,234,56", "1 2", "1,23.456", "1_000"],
)
def test_what_is_no_number_is_not_an_answer(text, refusal):
    assert "Type a number first" in refusal(Question("How far?", answer=0.5).read, text)


BAD = [
    ({"answer": "a", "options": ["a"]}, "at least two"),
    ({"answer": "c", "options": ["a", "b"]}, "none of the options"),
    ({"answer": "a", "options": ["a", " A "]}, "stands twice"),
    ({"answer": "a", "options": "ab"}, "must be a list"),
    ({}, "has no answer"),
    ({"answer": "three"}, "is no number"),
    ({"answer": float("nan")}, "is no number"),
    ({"answer": True}, "is no number"),
    ({"answer": 3, "tolerance": -1}, "tolerance=-1"),
    ({"answer": 3, "wrong": {3: "no"}}, "that is the right answer"),
    ({"answer": "a", "options": ["a", "b"], "wrong": {"c": "no"}}, "none of the options"),
    ({"answer": 3, "explain": 4}, "explain must be text"),
    ({"answer": 3, "table": [1]}, "table must be a DataFrame"),
    ({"answer": 3, "explian": "x"}, "'explain'"),
]


@pytest.mark.parametrize(("options", "word"), BAD)
def test_a_question_without_one_right_answer_is_refused(options, word, refusal):
    assert word in refusal(Question, "What?", **options)


def test_an_empty_prompt_is_refused(refusal):
    assert "prompt is empty" in refusal(Question, "  ", answer=1)
