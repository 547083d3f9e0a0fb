"""The browser cuts every tree as Python does: the rule stands in both languages, and is one."""

from __future__ import annotations

import json
import math
import pathlib
import shutil
import subprocess
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from hclust_widgets import load_mpg
from hclust_widgets.common import format as words
from hclust_widgets.common.parse_numbers import number_candidates
from hclust_widgets.plotting.base.ticks import format_ticks
from hclust_widgets.table.features import Features
from hclust_widgets.tree.cut import Cut, suggest_n_clusters
from hclust_widgets.tree.cut_text import gap_note, gap_sentence, threshold_of
from hclust_widgets.tree.layout import Layout
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.naming.annotations import disambiguate_names
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations
from hclust_widgets.tree.tree import Tree

AGREE = pathlib.Path(__file__).parent / "drivers" / "cuts.mjs"

RANDOM_TREES = 500
MAX_ROWS = 36


# -- trees -----------------------------------------------------------------------------------


@st.composite
def fitted(draw: Any) -> Tree:
    """Rows with many equal distances, or of any floats; all linkages, inversions among them."""
    shape = draw(hnp.array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=4))
    shape = (draw(st.integers(1, MAX_ROWS)), shape[1])
    few = st.integers(-2, 2).map(float)
    any_ = st.floats(-1e3, 1e3, allow_subnormal=False).map(lambda v: round(v, 3))
    X = draw(hnp.arrays(np.float64, shape, elements=draw(st.sampled_from([few, any_]))))
    linkage = draw(st.sampled_from(LINKAGES))
    plain = ("single", "complete", "average", "weighted")
    metric = draw(st.sampled_from(["euclidean", "cityblock"])) if linkage in plain else "euclidean"
    return Tree.fit(X, linkage=linkage, metric=metric)


@st.composite
def made_up(draw: Any) -> Tree:
    """Chains and other shapes with heights that tie, vanish, or go down again."""
    n = draw(st.integers(1, MAX_ROWS))
    heights = draw(
        st.lists(
            st.sampled_from([0.0, 5e-324, 1e-9, 0.5, 1.0, 1.0 + 2**-52, 2.0, 3e8]),
            min_size=n - 1,
            max_size=n - 1,
        )
    )
    if draw(st.booleans()):
        heights.sort()
    chain = draw(st.booleans())
    free, sizes, rows = list(range(n)), [1] * n, []
    for i, height in enumerate(heights):
        a = free.pop(-1 if chain else draw(st.integers(0, len(free) - 1)))
        b = free.pop(0 if chain else draw(st.integers(0, len(free) - 1)))
        sizes.append(sizes[a] + sizes[b])
        rows.append([a, b, height, sizes[-1]])
        free.append(n + i)
    tree = Tree(np.asarray(rows, dtype=np.float64).reshape(-1, 4))
    return tree.ordered(draw(hnp.arrays(bool, n - 1)))


def random_trees() -> list[Tree]:
    found: list[Tree] = []

    @settings(
        max_examples=RANDOM_TREES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.one_of(fitted(), made_up()))
    def collect(tree: Tree) -> None:
        found.append(tree)

    collect()
    return found


def real_trees() -> list[Tree]:
    """The lesson's tree, and one of each linkage with rows enough for deep heaps."""
    rng = np.random.default_rng(0)
    X = rng.normal(size=(300, 3)).round(1)
    cars = Features.from_table(load_mpg()).values
    return [Tree.fit(cars), *(Tree.fit(X, linkage=linkage) for linkage in LINKAGES)]


def numbers_to_cut(tree: Tree) -> list[int]:
    """Every k, of large trees some."""
    n = tree.n_leaves
    if n <= MAX_ROWS:
        return list(range(1, n + 1))
    return [*range(1, 31), n // 3, n // 2, n - 7, n - 1, n]


def thresholds(tree: Tree) -> list[float]:
    """Heights themselves, their neighbors, and what lies between and beyond."""
    few = np.unique(tree.heights)[:: max(1, tree.n_leaves // 40)]
    beside = [np.nextafter(few, np.inf), np.nextafter(few, 0), few * 1.01]
    return [0.0, 1.0, *few.tolist(), *np.concatenate(beside).tolist()]


# -- what Python says ------------------------------------------------------------------------


def told(cut: Cut) -> dict[str, Any]:
    at = threshold_of(cut)
    return {
        "k": cut.n_clusters,
        "t": cut.distance_threshold,
        "lower": cut.lower,
        "upper": None if math.isinf(cut.upper) else cut.upper,
        "has_threshold": cut.has_threshold,
        "nodes": cut.nodes.tolist(),
        "sizes": cut.sizes.tolist(),
        "labels": cut.labels_.tolist(),
        "colors": ClusterAnnotations(cut).color_numbers.tolist(),
        "caption": gap_sentence(cut),
        "note": gap_note(cut),
        "pill": f"{words.count(cut.n_clusters, 'clusters')} · {at}",
    }


def question(tree: Tree) -> dict[str, Any]:
    return {
        "children": tree.children_.ravel().tolist(),
        "heights": tree.distances_.tolist(),
        "flips": tree.flips.astype(int).tolist(),
        "ks": numbers_to_cut(tree),
        "ts": thresholds(tree),
    }


def turned(tree: Tree) -> list[int]:
    """Leaves from left to right with the two halves of the root exchanged."""
    flips = tree.flips.copy()
    if len(flips):
        flips[-1] = not flips[-1]
    order: list[int] = tree.ordered(flips).leaf_order.tolist()
    return order


def words_asked() -> list[tuple[list[Any], Any]]:
    """Calls of the browser's words, and what Python writes."""
    values = [0, 1, 2.5, 0.125, 0.1225, 7.967, 19.314, 193.14, 1931.4, 12345678.9, 0.00042, 1e-9]
    values += [999.5, 99.95, 0.9995, 1.005, 2.675, 1234567, 0.5, 1.5, 45.25, 0.045, 1e12, 3e8]
    asked: list[tuple[list[Any], Any]] = []
    for v in values:
        asked.append((["height", v], words.height(float(v))))
        asked.append((["number", v], words.number(float(v))))
        asked.append((["value", v, "number"], words.format_value(float(v), "number")))
        asked += [(["general", v, d], f"{float(v):.{d}g}") for d in (2, 3, 4, 7)]
        asked += [(["fixed", v, d], f"{float(v):,.{d}f}") for d in (0, 1, 2, 3)]
        for sign in (v, -v):
            asked += [(["score", sign, d], words.score(float(sign), d)) for d in (1, 2, 3)]
            asked += [
                (["significant", sign, d], words.significant(float(sign), d)) for d in (2, 3, 4, 6)
            ]
    shares = (0, 0.004, 0.005, 0.045, 0.125, 0.5, 0.995, 1)
    asked += [(["percent", v], words.percent(float(v))) for v in shares]
    for days in (0, 1, -1, 18262, 0.5, 20000.999):
        asked.append((["value", days, "date"], words.format_value(float(days), "date")))
    asked += [(["value", v, "text"], words.format_value(v, "text")) for v in (0.0, 1.0)]
    asked += [(["count", n, "cars"], words.count(n, "cars")) for n in (0, 1, 2, 1204)]
    gaps = [(5.19032, 10.7361), (1.23441, 1.23449), (0.0, 1e-9), (1.0, 1.0 + 2**-52)]
    asked += [(["gap", *g], list(words.gap(*g))) for g in gaps]
    asked += [(["threshold", sum(g) / 2, *g], words.threshold(sum(g) / 2, *g)) for g in gaps]
    close = [(1.0013, 0.9694, 1.0042), (1.0042, 0.9694, 1.0042), (3.0, 2.999, math.inf), *(
        (a + (b - a) / 2, a, b) for a, b in ((999.96, 1000.2), (1e7, 1e7 + 1), (0.0, 3e-4))
    )]  # fmt: skip
    for t, a, b in close:
        if math.isfinite(b):
            asked.append((["threshold", t, a, b], words.threshold(t, a, b)))
            asked.append((["gap", a, b, t], list(words.gap(a, b, t))))
    roots = (0.0, 1e-5, 0.5, 2.3, 19.31, 150.0, 5400.0, 36_540.0, 3e8)
    at = [(v, 0.9 * v, 1.2 * v, root) for v in values if v for root in roots]
    asked += [(["threshold", *a], words.threshold(*a)) for a in at]
    asked += [(["gap", a, b, v, root], list(words.gap(a, b, v, root))) for v, a, b, root in at]
    one = (0.94, 0.786, 1.1, 1.6)
    asked.append((["gap", *one[1:3], one[0], one[3]], ["0.79", "1.10"]))
    ticks = [[0, 5, 10], [0, 0.25, 0.5], [2000, 3000], [0, 2.5, 5], [-1, 0, 1], [0], [1e9, 2e9]]
    asked += [(["formatTicks", t], format_ticks([float(v) for v in t])) for t in ticks]
    rng = np.random.default_rng(0)
    few = ["a", "a, 2nd", "a, 3rd", "0", "2", "02", "2, 2nd", "٢"]
    for _ in range(200):
        nodes = rng.permutation(12)[: rng.integers(1, 9)]
        given = {int(v): few[rng.integers(8)] for v in rng.permutation(12)[: rng.integers(9)]}
        by_label = {i: given[int(v)] for i, v in enumerate(nodes) if int(v) in given}
        told_apart = [list(item) for item in disambiguate_names(by_label, nodes).items()]
        assert len({name for _, name in told_apart}) == len(by_label)
        asked.append(
            (["names", [list(item) for item in given.items()], nodes.tolist()], told_apart)
        )
    asked += [(["readings", text], list(number_candidates(text))) for text in typed_numbers()]
    return asked


def typed_numbers() -> list[str]:
    """Numbers as people may type them, and texts that are none, a mark moved through each."""
    whole = ("7", "0", "12", "1234", "1234567", "012", "1" * 400)
    parts = [
        f"{text[:i]}{mark}{text[i:]}{end}"
        for text in whole
        for mark in ",.' \u2009\u202f\xa0\u2019"
        for i in range(min(len(text), 8) + 1)
        for end in ("", ",5", ".25", "e3", "e-400", "E+2")
    ]
    signed = [sign + text for sign in "-+\u2212\u2013" for text in ("1,5", " 2", "1.234", "-1", "")]
    other = ["", " ", "half", "nan", "inf", "1/2", "1,234,567.5", "1.234.567,5", "12,34,567", "1_0"]
    return [*parts, *signed, *other, "\u0663", "\n4\t", "e5", ".", "0x10", "1e", "2,5 m"]


# -- the two together ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def trees() -> list[Tree]:
    return [*random_trees(), *real_trees()]


def answered(asked: dict[str, Any], folder: pathlib.Path) -> dict[str, Any]:
    """Run node once over all that is asked."""
    node = shutil.which("node")
    if node is None:
        pytest.fail(
            "Node was not found, and whether the browser cuts as Python does is never skipped: "
            "install Node 20 or newer.",
            pytrace=False,
        )
    file = folder / "cases.json"
    file.write_text(json.dumps(asked))
    done = subprocess.run(
        [node, str(AGREE), str(file)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


@pytest.fixture(scope="module")
def browser(trees: list[Tree], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    asked = {"trees": [question(t) for t in trees], "words": []}
    return answered(asked, tmp_path_factory.mktemp("agree"))


@pytest.mark.slow
def test_there_are_as_many_trees_as_promised_and_of_every_kind(trees: list[Tree]) -> None:
    assert len(trees) >= RANDOM_TREES
    assert {1, 2} <= {tree.n_leaves for tree in trees}
    assert any(not tree.is_monotone for tree in trees)
    assert any(tree.n_leaves > 5 and not tree.heights.any() for tree in trees)
    assert any((np.diff(tree.heights) == 0).any() for tree in trees)
    assert any(
        not Cut(t, n_clusters=k).has_threshold for t in trees for k in range(1, t.n_leaves + 1)
    )


@pytest.mark.slow
def test_every_cut_agrees(trees: list[Tree], browser: dict[str, Any]) -> None:
    cuts = 0
    for tree, answer in zip(trees, browser["trees"], strict=True):
        for k, found in zip(numbers_to_cut(tree), answer["by_k"], strict=True):
            assert found == told(Cut(tree, n_clusters=k)), (tree, k)
        for t, found in zip(thresholds(tree), answer["by_t"], strict=True):
            assert found == told(Cut(tree, distance_threshold=t)), (tree, t)
        cuts += len(answer["by_k"]) + len(answer["by_t"])
    print(f"{len(trees)} trees, {cuts:,} cuts: the browser and Python agree")


@pytest.mark.slow
def test_colors_and_places_agree(trees: list[Tree], browser: dict[str, Any]) -> None:
    for tree, answer in zip(trees, browser["trees"], strict=True):
        assert answer["suggested"] == suggest_n_clusters(tree)
        assert answer["colors"] == tree.node_colors.tolist()
        assert answer["start"] == tree.start.tolist()
        np.testing.assert_allclose(10 * np.asarray(answer["x"]), Layout(tree).x, rtol=1e-13)
        assert answer["flipped"] == turned(tree)


def test_words_agree(tmp_path: pathlib.Path) -> None:
    words = answered({"trees": [], "words": [call for call, _ in words_asked()]}, tmp_path)["words"]
    for (call, expected), found in zip(words_asked(), words, strict=True):
        assert found == expected, call
