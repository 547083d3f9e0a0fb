"""Distances as a list of pairs: the same tree as their square; damaged lists are refused."""

import itertools
import re

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, TableExplorer, load_mpg
from hclust_widgets.table.check_table import looks_like_distances

NAMES = ["ape", "bee", "cat", "dog", "elk", "fox", "gnu"]
SQUARE = np.round(np.random.default_rng(5).random((7, 7)), 6)
SQUARE = (SQUARE + SQUARE.T) / 2
np.fill_diagonal(SQUARE, 0)


def pairs(both=False, own=False, square=SQUARE, columns=("from", "to", "distance")):
    found = [
        (NAMES[i], NAMES[j], square[i, j])
        for i, j in itertools.product(range(7), repeat=2)
        if i < j or (both and i > j) or (own and i == j)
    ]
    return pd.DataFrame(found, columns=list(columns))


@pytest.fixture
def wanted():
    return ClusterState.from_distances(pd.DataFrame(SQUARE, NAMES, NAMES), n_clusters=3)


@pytest.mark.parametrize("both", [False, True])
@pytest.mark.parametrize("own", [False, True])
def test_a_list_of_pairs_is_their_square(wanted, both, own):
    state = ClusterState.from_distances(pairs(both, own), n_clusters=3)
    assert state.labels_.to_dict() == wanted.labels_.to_dict()
    assert np.array_equal(state.tree.heights, wanted.tree.heights)


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_lines_and_of_names_does_not_count(wanted, seed):
    rng = np.random.default_rng(seed)
    mixed = pairs().sample(frac=1, random_state=seed)
    turned = rng.random(len(mixed)) < 0.5
    mixed.loc[turned, ["from", "to"]] = mixed.loc[turned, ["to", "from"]].to_numpy()
    state = ClusterState.from_distances(mixed, n_clusters=3)
    found = state.labels_.reindex(NAMES)
    agree = pd.crosstab(found, wanted.labels_)
    assert (agree.to_numpy() > 0).sum() == 3
    space = {"d": mixed}
    exec(state.code(), space)
    assert space["labels"].to_dict() == state.labels_.to_dict()


@pytest.mark.parametrize(
    ("columns", "top"), [(("a", "b", "ANI"), 100.0), (("a", "b", "identity"), 1.0)]
)
def test_similarities_in_percent_or_shares(wanted, columns, top):
    table = pairs(square=top * (1 - SQUARE), columns=columns)
    assert looks_like_distances(table) == "similarity"
    state = ClusterState.from_distances(table, kind="similarity", n_clusters=3)
    assert state.labels_.to_dict() == wanted.labels_.to_dict()
    assert np.allclose(state.tree.heights, top * wanted.tree.heights)
    space = {"d": table}
    exec(state.code(), space)
    assert space["labels"].to_dict() == state.labels_.to_dict()


def test_further_columns_of_a_list_are_passed_over(wanted):
    table = pairs(both=True, own=True).assign(p=0.0, shared="900/1000")
    table.insert(0, "Unnamed: 0", range(len(table)))
    state = ClusterState.from_distances(table, n_clusters=3)
    assert state.labels_.to_dict() == wanted.labels_.to_dict()


def test_numbers_can_be_the_names(wanted):
    at = {name: i for i, name in enumerate(NAMES)}
    table = pairs().assign(**{c: pairs()[c].map(at) + 100 for c in ("from", "to")})
    assert looks_like_distances(table) == "distance"
    state = ClusterState.from_distances(table, n_clusters=3)
    assert state.labels_.tolist() == wanted.labels_.tolist()


@pytest.mark.parametrize(
    ("table", "words"),
    [
        (pairs().iloc[1:], "The pair of 'ape' and 'bee' has no value in this list"),
        (pairs().iloc[2:], "'ape' and 'bee' (and 1 other pair) has no value"),
        (
            pd.concat([pairs(), pairs().iloc[[0]].assign(distance=9)]),
            "The pair of 'ape' and 'bee' has two values, ",
        ),
        (
            pd.concat([pairs(), pd.DataFrame([("bee", "ape", 8.0)], columns=pairs().columns)]),
            "The pair of 'ape' and 'bee' has two values, 0.",
        ),
        (pairs().assign(distance=-pairs()["distance"]), "is negative"),
        (pairs(own=True).replace({"distance": {0.0: 0.5}}), "The diagonal cell"),
    ],
)
def test_damaged_lists_are_refused_in_a_sentence(table, words):
    with pytest.raises(ValueError, match=re.escape(words)):
        ClusterState.from_distances(table)


def test_a_table_that_is_no_list_is_told_so():
    scores = pd.DataFrame({"a": [1, 2, 3, 4] * 9, "b": [2, 3, 4, 1] * 9, "c": np.arange(36.0)})
    for table in (load_mpg(), scores):
        size = f"{len(table)} x {table.shape[1]} is neither: .*ClusterState\\(table\\)"
        with pytest.raises(ValueError, match=size):
            ClusterState(table, metric="precomputed")


def test_a_list_from_one_row_to_all_others_lacks_pairs():
    rows = [f"r{i}" for i in range(6)]
    hub = pd.DataFrame({"one": "hub", "other": rows, "distance": np.arange(6.0)})
    with pytest.raises(ValueError, match="has no value in this list"):
        ClusterState(hub, metric="precomputed")


def test_a_list_is_asked_about_and_not_clustered_as_a_table():
    with pytest.raises(ValueError, match=r"list of pairs, with the distance of 'from' and 'to'"):
        ClusterState(pairs())
    assert ClusterState(pairs(), columns=["distance"]).tree.n_leaves == 21


@pytest.mark.parametrize(
    "table",
    [
        pd.DataFrame(
            [(a, b, i * 1.5) for i, (a, b) in enumerate(itertools.product("abc", "xyz"))],
            columns=["sample", "gene", "value"],
        ),
        pd.DataFrame(
            [
                (a, b, (7 * i) % 5)
                for i, (a, b) in enumerate(itertools.product([1, 2, 3], repeat=2))
            ],
            columns=["dose", "time", "yield"],
        ),
        pd.DataFrame({"a": ["u", "v", "w"], "b": ["u", "v", "w"], "c": [1.0, 2, 3]}),
        pairs().iloc[1:],
    ],
    ids=["long form", "factorial", "the same names", "a pair lacks"],
)
def test_what_is_no_list_of_all_pairs_is_a_table(table):
    assert looks_like_distances(table) is None


@pytest.mark.parametrize("cells", [[[i] for i in range(6)], [{i} for i in range(6)]])
def test_cells_that_hold_lists_are_no_names(cells):
    table = pd.DataFrame({"a": cells, "b": cells, "c": np.arange(6.0) ** 2, "d": list("xyzxyz")})
    assert looks_like_distances(table) is None
    assert ClusterState(table, n_clusters=2).tree.n_leaves == 6


def test_the_app_asks_and_takes_the_answer(wanted):
    own = TableExplorer()
    own.load(pairs().to_csv(index=False).encode(), name="pairs.csv")
    assert own.state is None and own.holds.value == "ask"
    own.holds.value = "distance"
    own.state.n_clusters = 3
    assert own.state.labels_.to_dict() == wanted.labels_.to_dict()
    own.close()
