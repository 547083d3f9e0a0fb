"""Questions have one right answer: held against scipy and scikit-learn on a thousand tables."""

from __future__ import annotations

import itertools
from weakref import WeakKeyDictionary

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import cut_tree, fcluster, is_monotonic, linkage
from scipy.spatial.distance import pdist, squareform
from sklearn.metrics import silhouette_samples

from hclust_widgets.core.clustering import Settings, Source
from hclust_widgets.core.quiz import KINDS, Question, make_questions
from hclust_widgets.core.tree import Tree

TABLES = 1000
LIMIT = 1300  # a table may give no clear question of some kind
LINKAGES = ("ward", "complete", "average", "single", "weighted", "centroid", "median")
MANHATTAN = ("complete", "average", "single", "weighted")
SCALINGS = ("minmax", "standard", "none")


def random_table(seed):
    """Rows in two to four heaps, in any units; among them whole numbers, which tie."""
    rng = np.random.default_rng(seed)
    n, k = int(rng.integers(16, 50)), int(rng.integers(2, 5))
    X = rng.normal(size=(k, 3))[rng.integers(k, size=n)] * 6 + rng.normal(size=(n, 3))
    if seed % 5 == 4:
        X = np.round(X)
    table = pd.DataFrame(X * (10.0, 1.0, 3.0), columns=["x", "y", "z"])
    if seed % 4 == 3:
        table["kind"] = rng.choice(["p", "q"], size=n)
    return table


def clustering_of(seed):
    manhattan = seed % 6 == 5
    names = MANHATTAN if manhattan else LINKAGES
    settings = Settings(
        scaling=SCALINGS[seed % 3],
        linkage=names[seed % len(names)],
        metric="cityblock" if manhattan else "euclidean",
    )
    return Source(random_table(seed)).clustering(settings)


_scaled = WeakKeyDictionary()


def scaled(now):
    """The whole table, scaled by the test's own arithmetic."""
    if now not in _scaled:
        table = now.features.table
        X = table[["x", "y", "z"]].to_numpy()
        if "kind" in table:
            X = np.column_stack([X, *(table["kind"].to_numpy() == v for v in ("p", "q"))])
        if now.settings.scaling == "minmax":
            X = (X - X.min(axis=0)) / np.ptp(X, axis=0)
        elif now.settings.scaling == "standard":
            X = (X - X.mean(axis=0)) / X.std(axis=0)
        _scaled[now] = X.astype(float)
    return _scaled[now]


def values_of(now, question):
    """The values that a question is about."""
    X, about = scaled(now), question.made_from
    columns = list(about.get("columns", range(X.shape[1])))
    return X[np.ix_(list(about["leaves"]), columns)]


def only_right(question, candidates):
    """The answers among these that are taken for right."""
    return [one for one in candidates if question.is_right(one)]


def check_merge(now, q):
    X = values_of(now, q)
    how = now.settings.linkage
    Z = linkage(pdist(X, now.settings.metric), how)
    clusters = {i: {i} for i in range(len(X))}
    for i in range(q.made_from["step"]):
        clusters[len(X) + i] = clusters.pop(int(Z[i, 0])) | clusters.pop(int(Z[i, 1]))
    parts = [clusters[int(c)] for c in Z[q.made_from["step"], :2]]

    def sets(option):
        return [{"ABCDEFGH".index(c) for c in name.split("+")} for name in option.split(" and ")]

    meant = {option: sets(option) for option in q.options}
    for pair in meant.values():
        assert pair[0] in clusters.values() and pair[1] in clusters.values()
    matching = [o for o, pair in meant.items() if pair in (parts, parts[::-1])]
    assert matching == only_right(q, q.options) == [q.answer]
    square = squareform(pdist(X, now.settings.metric))

    def apart(pair):
        a, b = sorted(pair[0]), sorted(pair[1])
        across = square[np.ix_(a, b)]
        centres = np.linalg.norm(X[a].mean(axis=0) - X[b].mean(axis=0))
        return {
            "single": across.min(),
            "complete": across.max(),
            "average": across.mean(),
            "centroid": centres,
            "ward": centres * np.sqrt(2 * len(a) * len(b) / (len(a) + len(b))),
        }[how]

    if how not in ("weighted", "median"):
        best = apart(meant[q.answer])
        for pair in itertools.combinations(clusters.values(), 2):
            if list(pair) not in (parts, parts[::-1]):
                assert apart(pair) > 1.149 * best, "no near tie"


def check_count(now, q):
    Z = linkage(pdist(values_of(now, q), now.settings.metric), now.settings.linkage)
    assert is_monotonic(Z)
    t = q.made_from["threshold"]
    k = int(fcluster(Z, t, "distance").max())
    assert only_right(q, range(len(Z) + 2)) == [k]
    assert np.abs(Z[:, 2] - t).min() > 0.02 * Z[-1, 2], "no merge at the line"


def check_cut(now, q):
    Z = linkage(pdist(values_of(now, q), now.settings.metric), now.settings.linkage)
    low, high = Z[:-1, 2], Z[1:, 2]
    best = len(low) + 1 - int(np.argmax(high / low))  # the last gap leaves two clusters
    assert only_right(q, range(len(Z) + 2)) == [best]
    for gaps in (high / low - 1, high - low):
        ordered = np.sort(gaps)
        assert len(low) + 1 - int(gaps.argmax()) == best and ordered[-1] > 1.29 * ordered[-2]


def check_distance(now, q):
    shown = q.table.astype(float).to_numpy()
    right = pdist(shown, q.made_from["metric"])[0]
    assert q.answer == pytest.approx(right, rel=1e-9)
    assert np.allclose(shown, values_of(now, q), atol=0.51 * 10.0 ** -_digits(q))
    assert q.is_right(float(f"{right:.{max(_digits(q), 2)}f}"))
    assert only_right(q, q.wrong) == []
    assert not q.is_right(right * 1.1) and not q.is_right(right * 0.9)


def _digits(q):
    return len(q.table.iloc[0, 0].partition(".")[2])


def check_linkage(now, q):
    X = values_of(now, q)
    drawn = q.sketch.tree.distances_
    trees = {name: linkage(pdist(X, now.settings.metric), name) for name in q.options}
    same = [name for name, Z in trees.items() if np.allclose(Z[:, 2], drawn)]
    assert same == only_right(q, q.options) == [q.answer]
    for name, Z in trees.items():
        ratio = Z[-1, 2] / drawn[-1]
        assert name == q.answer or not 1 / 1.149 < ratio < 1.149, "their roots clearly differ"


def check_misplaced(now, q):
    X = values_of(now, q)
    about = q.made_from
    D = squareform(pdist(X, now.settings.metric))
    k = max(about["groups"]) + 1
    if len(np.unique(np.round(squareform(D), 9))) == D.size // 2 - len(D) // 2:
        found = cut_tree(linkage(squareform(D), now.settings.linkage), n_clusters=k)[:, 0]
        assert len(set(zip(found.tolist(), about["groups"], strict=True))) == k, "ties apart"
    home = silhouette_samples(D, about["shown"], metric="precomputed")
    wrong = [q.sketch.letters[i] for i in np.flatnonzero(home < 0)]
    assert wrong == only_right(q, q.options) == [q.answer]
    assert np.sort(home)[1] > 0.149 and home.min() < -0.299, "no doubtful row"
    moved = np.flatnonzero(np.asarray(about["shown"]) != about["groups"])
    assert [q.sketch.letters[i] for i in moved] == wrong


CHECKS = {
    "merge": check_merge,
    "count": check_count,
    "cut": check_cut,
    "distance": check_distance,
    "linkage": check_linkage,
    "misplaced": check_misplaced,
}


def test_every_kind_is_right_on_a_thousand_tables():
    asked = dict.fromkeys(KINDS, 0)
    for seed in range(LIMIT):  # each question draws a small table of its own from a large one
        if seed % 4 == 0:
            now = clustering_of(seed // 4)
        for kind in [kind for kind, times in asked.items() if times < TABLES]:
            question = KINDS[kind](now, np.random.default_rng(seed))
            if question is None:
                continue
            asked[kind] += 1
            assert question.kind == kind
            CHECKS[kind](now, question)
            assert len(set(question.options)) == len(question.options)
            assert question.prompt.endswith("?") and question.explain.endswith(".")
            assert "nan" not in question.explain and "inf" not in question.explain
    assert asked == dict.fromkeys(KINDS, TABLES)


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
    assert sorted(kinds[:6]) == sorted(kinds[6:]) == sorted(KINDS)
    assert len(set(map(repr, told(questions)))) == 12


def test_a_small_table_says_that_it_gives_no_more():
    now = Source(pd.DataFrame({"a": [0.0, 1.0], "b": [0.0, 0.5]})).clustering(Settings())
    questions, note = make_questions(now, n=8)
    assert {q.kind for q in questions} == {"distance"} and 1 <= len(questions) < 8
    assert note.endswith("instead of 8: these rows give no more that differ and are clear.")


def test_ties_are_never_asked():
    grid = pd.DataFrame(list(itertools.product([0.0, 1, 2, 3], repeat=2)), columns=["a", "b"])
    now = Source(grid).clustering(Settings(linkage="single", scaling="none"))
    alike = Source(pd.DataFrame({"a": [3.0] * 9, "b": [1.0] * 9})).clustering(Settings())
    for seed in range(20):
        question = KINDS["merge"](now, np.random.default_rng(seed))
        if question is not None:
            check = values_of_plain(grid, question)
            Z = linkage(pdist(check), "single")
            step = question.made_from["step"]
            assert Z[step, 2] * 1.149 < Z[step + 1, 2] or len(question.options) < 4
        for make in KINDS.values():
            assert make(alike, np.random.default_rng(seed)) is None


def values_of_plain(table, question):
    about = question.made_from
    return table.to_numpy()[np.ix_(list(about["leaves"]), list(about["columns"]))]


@pytest.mark.parametrize("metric", ["correlation", "cosine", "canberra", "mahalanobis"])
def test_other_metrics_show_a_table_of_distances(metric):
    rng = np.random.default_rng(1)
    table = pd.DataFrame(rng.random((30, 4)) + 0.1, columns=list("abcd"))
    settings = Settings(linkage="average", metric=metric, scaling="none")
    now = Source(table).clustering(settings)
    question = KINDS["merge"](now, np.random.default_rng(0))
    assert question.sketch is None and question.table.shape == (4, 4)
    assert f"{metric} distance" in question.rule
    assert KINDS["distance"](now, np.random.default_rng(0)).made_from["metric"] == "euclidean"


def test_of_a_tree_alone_its_branches_are_asked():
    Z = linkage(np.random.default_rng(2).random((60, 3)), "average")
    source = Source(Z)
    now = source.clustering(source.start(Settings()))
    questions, note = make_questions(now, n=6)
    assert {q.kind for q in questions} <= {"count", "cut"} and len(questions) == 6
    assert "'merge'" in note
    for q in questions:
        small = q.sketch.tree
        leaves = np.array(q.made_from["leaves"])
        whole = np.array([[now.tree.join(a, b) for b in leaves] for a in leaves])
        part = np.array(
            [[small.join(a, b) for b in range(len(leaves))] for a in range(len(leaves))]
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
