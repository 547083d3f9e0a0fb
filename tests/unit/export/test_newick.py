"""Trees as Newick text, held against the independent parser `newick`."""

from __future__ import annotations

import re
from pathlib import Path

import newick as parser
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hclust_widgets import ClusterState
from hclust_widgets.export.trees import newick
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.tree import Tree

NAMES = [
    "plain", "it's", "''", "a,b", "(x)", "a:b;", "[c]", "two words", "under_score", "é 日本 שלום",
    '"', "\\", "-1e5", "a\nb", "c\td", "", "<script>", "'", "e\u2028f", "😀", "?", "#", "x" * 500,
]  # fmt: skip


def parsed(text):
    """The one tree in a text, as the other parser reads it."""
    (tree,) = parser.loads(text)
    return tree


def heights_and_leaves(tree):
    """Height of every join and the names under it, in the other parser's tree."""
    found = []
    names = {}
    for node in tree.walk(mode="postorder"):
        if node.is_leaf:
            names[id(node)] = (node.unquoted_name or "",)
            continue
        names[id(node)] = sum((names[id(child)] for child in node.descendants), ())
        down, height = node, 0.0
        while not down.is_leaf:
            down = down.descendants[0]
            height += down.length
        found.append((height, names[id(node)]))
    return sorted(found)


def state_of(children, heights, **options):
    n = len(children) + 1
    sizes = [1] * n
    for a, b in children:
        sizes.append(sizes[a] + sizes[b])
    rows = [[*pair, h, s] for pair, h, s in zip(children, heights, sizes[n:], strict=True)]
    return ClusterState(np.array(rows, dtype=float).reshape(-1, 4), **options)


# -- written -------------------------------------------------------------------------------------


def test_a_small_tree_is_what_one_writes_by_hand():
    state = state_of([[0, 1], [2, 3]], [0.1, 0.25])
    assert state.to_newick() == "(2:0.25,(0:0.1,1:0.1):0.15);"


def test_the_lengths_are_exact_differences_and_not_those_of_floats():
    state = state_of([[0, 1], [3, 2]], [0.1, 0.3])  # 0.3 - 0.1 is 0.19999999999999998 in floats
    assert state.to_newick() == "((0:0.1,1:0.1):0.2,2:0.3);"


@pytest.mark.parametrize("linkage", LINKAGES)
def test_the_other_parser_reads_every_join_of_the_cars(cars, linkage):
    state = ClusterState(cars, linkage=linkage)
    table = heights_and_leaves(parsed(state.to_newick()))
    names = np.array(newick.leaf_names(state.clustering))
    tree = state.tree
    own = sorted(
        (float(h), tuple(names[tree.leaves(tree.n_leaves + i)]))
        for i, h in enumerate(tree.distances_)
    )
    assert [leaves for _, leaves in table] == [leaves for _, leaves in own] or linkage in (
        "centroid",
        "median",
    )  # nearly tied heights of inversions can change places
    assert {leaves for _, leaves in table} == {leaves for _, leaves in own}
    assert np.allclose([h for h, _ in table], [h for h, _ in own], rtol=1e-12, atol=1e-12)


def test_inversions_have_negative_lengths(cars):
    state = ClusterState(cars, linkage="centroid")
    assert not state.tree.is_monotone
    lengths = [node.length for node in parsed(state.to_newick()).walk() if node.ancestor]
    assert min(lengths) < 0


def test_hostile_names_are_read_by_the_other_parser_as_they_were_written():
    values = np.arange(len(NAMES), dtype=float) ** 2
    state = ClusterState(pd.DataFrame({"v": values}, index=NAMES), linkage="single")
    text = state.to_newick()
    assert "\n" not in text and text.isprintable()
    expected = [name.replace("\n", " ").replace("\t", " ").replace("\u2028", " ") for name in NAMES]
    order = state.tree.leaf_order
    read = [leaf.unquoted_name or "" for leaf in parsed(text).get_leaves()]
    assert read == [expected[i] for i in order]
    again = ClusterState.from_newick(text)
    assert again.clustering.row_names().tolist() == read


def test_a_backslash_is_plain_and_stands_in_quotes_only_where_the_name_needs_them():
    names = ["a\\b", "c\\", "d \\\\'"]
    table = pd.DataFrame({"v": [0.0, 1, 3]}, index=names)
    text = ClusterState(table, linkage="single", scaling="none").to_newick()
    assert text == r"((a\b:1,c\:1):1,'d \\''':2);"
    assert newick.read(text).names == tuple(names)
    two = parsed(ClusterState(table.iloc[:2]).to_newick())
    assert [leaf.unquoted_name for leaf in two.get_leaves()] == names[:2]


def test_no_two_leaves_are_called_the_same(cars):
    names = newick.leaf_names(ClusterState(cars).clustering)
    assert len(set(names)) == len(names) == 392
    pintos = [name for name in names if name.startswith("ford pinto")]
    at = cars.dropna().index[cars.dropna()["name"] == "ford pinto"]
    assert (
        "ford pinto" not in pintos
        and len(at) > 3
        and all(f"ford pinto (row {i})" in pintos for i in at)
    )
    odd = pd.DataFrame({"v": range(5)}, index=["a", "a", "a (row a)", "a (row a) (at 1)", "b"])
    names = newick.leaf_names(ClusterState(odd).clustering)
    assert len(set(names)) == 5 and names[4] == "b"


def test_half_of_a_character_is_told_with_its_place(refusal):
    said = refusal(ClusterState.from_newick, "(x\ud800:1,y:1);")
    assert said.startswith("Half of a character stands at character 3")


def test_one_leaf_and_two():
    assert ClusterState(np.empty((0, 4))).to_newick() == "0;"
    assert ClusterState.from_newick("only;").labels_.to_dict() == {"only": 0}
    assert state_of([[0, 1]], [0.0]).to_newick() == "(0:0,1:0);"
    assert ClusterState.from_newick("(a:0,b:0);").n_clusters == 1


# -- there and back ------------------------------------------------------------------------------


@pytest.mark.sampled(7)
@pytest.mark.parametrize("linkage", LINKAGES)
@pytest.mark.parametrize("optimal", [False, True])
def test_there_and_back_to_the_last_bit(cars, linkage, optimal):
    state = ClusterState(cars, linkage=linkage, n_clusters=7, optimal_ordering=optimal)
    back = ClusterState.from_newick(state.to_newick(), table=cars, n_clusters=7)
    assert np.array_equal(back.tree.leaf_order, state.tree.leaf_order)
    assert sorted(back.distances_.tolist()) == sorted(state.distances_.tolist())
    assert np.allclose(back.tree.heights, state.tree.heights)
    assert back.to_newick() == state.to_newick()
    pairs = set(zip(state.labels_.dropna(), back.labels_.dropna(), strict=True))
    assert len(pairs) == 7, "the same clusters, whatever their numbers"


def test_the_very_matrix_comes_back_where_no_heights_are_tied():
    rng = np.random.default_rng(4)
    table = pd.DataFrame(rng.normal(size=(60, 3)))
    for linkage in LINKAGES:
        state = ClusterState(table, linkage=linkage)
        back = ClusterState.from_newick(state.to_newick(), table=table)
        assert np.array_equal(back.linkage_matrix, state.linkage_matrix), linkage
        assert np.array_equal(
            ClusterState.from_newick(
                ClusterState(state.linkage_matrix.copy()).to_newick()
            ).linkage_matrix,
            state.linkage_matrix,
        )


@st.composite
def trees(draw):
    """Any tree with any heights a float can be, inversions and ties among them."""
    n = draw(st.integers(2, 12))
    height = st.floats(0, 1e308) | st.sampled_from([0.0, 1.0, 0.1, 5e-324, 1e-300])
    free, children = list(range(n)), []
    for i in range(n - 1):
        a = free.pop(draw(st.integers(0, len(free) - 1)))
        b = free.pop(draw(st.integers(0, len(free) - 1)))
        children.append([a, b])
        free.append(n + i)
    return children, sorted(draw(st.lists(height, min_size=n - 1, max_size=n - 1)))


@settings(max_examples=100, deadline=None)
@given(trees(), st.randoms())
def test_any_heights_come_back(made, random):
    children, heights = made
    if random.random() < 0.3:
        random.shuffle(heights)
    state = state_of(children, heights)
    text = state.to_newick()
    back = ClusterState.from_newick(text)
    assert back.to_newick() == text
    assert sorted(back.distances_) == sorted(heights)
    assert back.tree.leaf_order.tolist() == state.tree.leaf_order.tolist()
    names = [leaf.name for leaf in parsed(text).get_leaves()]
    assert names == [str(i) for i in state.tree.leaf_order]


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=8), min_size=2, max_size=8, unique=True))
def test_any_names_come_back(names):
    state = ClusterState(pd.DataFrame({"v": np.arange(len(names))}, index=pd.Index(names)))
    text = state.to_newick()
    expected = newick.leaf_names(state.clustering)
    if not re.search(r"'[^']*\\", text):  # which the other parser takes for an escape in quotes
        read = [leaf.unquoted_name or "" for leaf in parsed(text).get_leaves()]
        assert read == [expected[i] for i in state.tree.leaf_order]
    own = newick.read(text).names
    if own is not None:  # else they are called 0 to n - 1, and numbered so
        assert list(own) == [expected[i] for i in state.tree.leaf_order]
    back = ClusterState.from_newick(text, table=state.features.table)
    assert np.array_equal(back.tree.leaf_order, state.tree.leaf_order)


@pytest.mark.slow
def test_a_chain_of_100_000_leaves_goes_there_and_back():
    m = 99_999
    Z = np.column_stack(
        [np.r_[0, np.arange(m + 1, 2 * m)], np.arange(1, m + 1), np.arange(m), np.arange(2, m + 2)]
    ).astype(float)
    tree = newick.read(newick.write(ClusterState(Z).clustering))
    assert np.array_equal(tree.linkage_matrix, Z)


# -- read ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "names", "Z"),
    [
        ("(a:1,b:1);", "ab", [[0, 1, 1, 2]]),
        (" ( a :1 , b: 1.0 ) root : 7 ; ", "ab", [[0, 1, 1, 2]]),
        ("[&R] ((a:1,b:1)90:+.5e0,c:1.5)[done];", "abc", [[0, 1, 1, 2], [3, 2, 1.5, 3]]),
        ("(a:2,b:2,c:2,d:2);", "abcd", [[0, 1, 2, 2], [4, 2, 2, 3], [5, 3, 2, 4]]),
        ("((((a:1,b:1):1):1),c:3)", None, None),
        ("(((a:1,b:1):1):1,c:3);", "abc", [[0, 1, 1, 2], [3, 2, 3, 3]]),
        ("((a:1,b:1):1,(c:2,d:2):0);", "abcd", [[0, 1, 1, 2], [2, 3, 2, 2], [4, 5, 2, 4]]),
        ("(2:1,(0:.5,1:.5):.5);", None, [[0, 1, 0.5, 2], [2, 3, 1, 3]]),
        ("((a:1.000001,b:1):1,c:2);", "abc", [[0, 1, 1.000001, 2], [3, 2, 2.000001, 3]]),
    ],
)
def test_texts_are_read_as_the_format_has_it(text, names, Z, refusal):
    if Z is None:
        assert "no semicolon" in refusal(newick.read, text)
        return
    tree = newick.read(text)
    assert tree.names == (None if names is None else tuple(names))
    assert np.allclose(tree.linkage_matrix, Z, atol=1e-9)


def test_names_are_read_as_the_format_has_it():
    tree = newick.read("('it''s':1,'a b':1,x_y:1,'':1,:1,\"q\":1,'[c]':1,'1':1);")
    assert tree.names == ("it's", "a b", "x_y", "", "", '"q"', "[c]", "1")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nothing in this text"),
        ("cars.nwk", "read_text()"),
        ("(a:1,b:1)", "no semicolon after 9 characters"),
        ("((a:1,b:1);", "character 11, but the parenthesis at character 1 is still open"),
        ("(a:1,b:1));", "closes at character 10 outside"),
        ("a:1,b:1;", "comma stands at character 4 outside"),
        ("(a:1,b:1);(c:1,d:1);", "Another tree begins at character 11"),
        ("(a:1 b:1);", "'b' stands at character 6"),
        ("(Homo sapiens:1,b:1);", "'sapiens' stands at character 7"),
        ("(a:x,b:1);", "length was expected at character 4, but there stands 'x'"),
        ("(a:,b:1);", "expected at character 4, but there stands ','"),
        ("(a:1:2,b:1);", "second length begins at character 5"),
        ("(a:nan,b:1);", "there stands 'nan'"),
        ("(a:1e999,b:1);", "character 4 is more than a number can hold"),
        ("('a:1,b:1);", "quote that begins at character 2"),
        ("(a:1,[b:1);", "comment that begins at character 6"),
        ("(a:1,b]:1);", "bracket at character 7"),
        ("a(b:1,c:1);", "opens at character 2"),
        ("(a,b);", "no lengths of branches"),
        ("(a:1,b);", "leaf 'b' that begins at character 6 has no length"),
        ("((a:1,b:1),c:2);", "join that begins at character 2 has no length"),
        ("((a:1,b:1):1,c:3);", "Leaf 'c' lies 3 below the root and leaf 'a' 2"),
        ("((a:-1,b:-1):3,c:2);", "begins at character 2 lies below its leaves"),
        ("((a:1e308,b:1e308):1e308,c:2e308);", "character 28 is more than"),
        ("(((a:1e308,b:1e308):1e308,c:1e308):1,d:1);", "equally deep"),
        ("((a:1e308,b:1e308):1e308,(c:1e308,d:1e308):1e308);", "add up to more"),
        (b"(a:1,b:1);", "a bytes"),
        (Path("cars.nwk"), "Path(name).read_text()"),
    ],
)
def test_what_cannot_be_read_is_refused_at_its_place(text, said, refusal):
    assert said in refusal(ClusterState.from_newick, text)


# -- with a table --------------------------------------------------------------------------------


@pytest.fixture
def table():
    return pd.DataFrame({"v": [1.0, 1.5, 4.0, 9.0]}, index=["ape", "man", "brown bear", "cat"])


TEXT = "((brown_bear:2,cat:2):3,(man:1,ape:1):4);"


def test_rows_are_found_by_name_underscores_or_not(table):
    state = ClusterState.from_newick(TEXT, table=table, n_clusters=2, scaling="standard")
    labels = state.labels_
    assert labels["ape"] == labels["man"] != labels["cat"] == labels["brown bear"]
    assert state.labels_.index.equals(table.index) and state.scaling == "standard"
    assert state.clustering.row_names()[state.tree.leaf_order].tolist() == [
        "brown bear", "cat", "man", "ape",
    ]  # fmt: skip
    state.update(linkage="single", metric="euclidean")
    assert state.linkage == "single", "the rows are there to make another tree of"


def test_rows_are_found_by_the_index_where_a_column_names_them(cars):
    plain = ClusterState(cars.drop(columns="name"), n_clusters=5)
    text = plain.to_newick()
    assert "'" not in text, "rows are called by their numbers"
    assert ClusterState.from_newick(text, table=cars).clustering.row_names()[0].startswith("chev")
    state = ClusterState.from_newick(text, table=cars, n_clusters=5)
    assert state.labels_.equals(plain.labels_)


def test_a_table_of_other_rows_is_refused(table, refusal):
    def read(**changed):
        return refusal(ClusterState.from_newick, TEXT, table=table, **changed)

    assert "3 rows" in refusal(ClusterState.from_newick, TEXT, table=table.iloc[:3])
    other = table.rename({"man": "men"})
    assert "'man' is no row of the table. Did you mean 'men'?" in refusal(
        ClusterState.from_newick, TEXT, table=other
    )
    twice = TEXT.replace("cat", "man")
    assert "'man'" in refusal(ClusterState.from_newick, twice, table=table)
    assert "n_clusters" in read(n_cluster=2)


def test_without_a_table_labels_stand_on_the_names(refusal):
    state = ClusterState.from_newick(TEXT, n_clusters=2)
    assert list(state.labels_.index) == ["brown_bear", "cat", "man", "ape"]
    assert state.linkage is None and "the tree as given" in state.summary
    assert "(table=...)" in refusal(state.selected_rows)
    assert state.figure("dendrogram").axes
    state.optimal_ordering = False
    assert isinstance(state.tree, Tree) and state.tree.names == tuple(state.labels_.index)
