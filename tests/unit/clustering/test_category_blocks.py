"""Rows split by a category: clustered within each, joined by the tree of the means."""

from __future__ import annotations

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import leaves_list, linkage

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.cuts.category_blocks import category_split
from hclust_widgets.plotting.base.track_colors import read_sources

COLUMNS = ["mpg", "horsepower", "weight", "acceleration"]


def made(number=0, rows=90, **options):
    rng = np.random.default_rng(number)
    table = load_mpg().iloc[np.sort(rng.permutation(398)[:rows])].copy()
    table["maker"] = table["name"].str.split().str[0].where(rng.random(rows) < 0.95)
    table["maker"] = table["maker"].where(table["maker"].isin(["ford", "dodge", "toyota", "fiat"]))
    return ClusterState(table, columns=COLUMNS, **options)


@pytest.mark.parametrize("name", ["origin", "cylinders", "maker"])
@pytest.mark.parametrize("method", ["ward", "average", "complete"])
def test_each_block_has_the_tree_of_its_rows_and_the_means_that_above(name, method):
    state = made(linkage=method)
    now = state.clustering
    found = category_split(now, name, strict=True)
    values = now.features.values
    words = now.features.table[name].iloc[now.rows()].to_numpy(dtype=object)
    words = np.asarray(["missing" if pd.isna(word) else str(word) for word in words])
    order = found.tree.leaf_order
    ends = [0, *found.blocks.breaks, len(order)]
    titles = [title for (title,) in found.blocks.titles]
    assert sorted(titles) == sorted(set(words))
    means = []
    for title, begin, end in zip(titles, ends, ends[1:], strict=False):
        rows = order[begin:end]
        assert set(words[rows]) == {title}
        inside = np.flatnonzero(words == title)
        means.append((title, values[inside].mean(axis=0)))
        if len(inside) > 1:
            own = linkage(values[inside], method)
            assert inside[leaves_list(own)].tolist() == rows.tolist()
    highest = max(
        linkage(values[words == title], method)[:, 2].max()
        for title in titles
        if (words == title).sum() > 1
    )
    above = linkage(np.asarray([mean for _, mean in sorted(means)]), method)
    heights = found.tree.linkage_matrix[-(len(titles) - 1) :, 2]
    assert np.allclose(np.sort(heights), highest + np.sort(above[:, 2]))
    assert found.tree.linkage_matrix[-1, 3] == len(order)


def test_one_value_makes_one_block_and_single_rows_have_none():
    table = load_mpg().dropna().head(6).assign(same="x", each=list("abcdef"))
    state = ClusterState(table, columns=COLUMNS)
    one = category_split(state.clustering, "same", strict=True)
    assert len(one.blocks) == 1
    assert np.array_equal(one.tree.leaf_order, leaves_list(linkage(state.features.values, "ward")))
    each = category_split(state.clustering, "each", strict=True)
    assert each.blocks.breaks == (1, 2, 3, 4, 5)
    assert category_split(state.clustering, "cut") is None
    assert category_split(state.clustering, 3) is None


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ("orgin", "Did you mean 'origin'?"),
        ("weight", "has 346 different values: rows are split by at most 30"),
        (pd.Series([1, 2], name="short"), "has no value for row 2 of the table"),
    ],
)
def test_what_is_refused_is_told_in_one_sentence(value, part):
    state = ClusterState(load_mpg(), columns=COLUMNS)
    with pytest.raises(ValueError) as found:  # noqa: PT011
        state.figure("clustermap", row_split=value)
    assert part in str(found.value) and "\n" not in str(found.value)


def test_a_given_tree_and_groups_are_refused_and_another_view_passes_over_them():
    table = load_mpg().dropna()
    tree = linkage(table[COLUMNS].to_numpy(), "average")
    groups = ClusterState(table, columns=COLUMNS, max_leaves=20)
    for state in (ClusterState(tree, table=table, columns=COLUMNS), groups):
        assert category_split(state.clustering, "origin") is None
        with pytest.raises(ValueError, match="needs a table whose rows are clustered one by one"):
            state.figure("clustermap", row_split="origin")


def test_the_figure_draws_blocks_titles_trees_and_says_so():
    state = made()
    found = category_split(state.clustering, "origin")
    figure = state.figure("clustermap", row_split="origin", caption=True)
    words = " ".join(text.get_text().replace("\n", " ") for text in figure.texts)
    assert "Cars are split by origin into 3 blocks, clustered within each, below" in words
    heat = figure.axes[0]
    shown = np.concatenate([image.get_array() for image in heat.images])
    columns = state.column_tree().leaf_order
    wanted = state.features.values[np.ix_(found.tree.leaf_order, columns)]
    assert np.array_equal(np.asarray(shown), wanted)
    texts = {text.get_text() for ax in figure.axes for text in ax.texts}
    assert {"europe", "japan", "usa"} <= texts
    lines = [one for ax in figure.axes for one in ax.collections if hasattr(one, "get_segments")]
    trees = [len(one.get_segments()) for one in lines]
    assert len(state.features.values) - 1 in trees


def test_a_series_is_a_category_of_its_own():
    state = made()
    table = state.features.table
    stage = pd.Series(np.where(table["mpg"] > 22, "late", "early"), table.index, name="stage")
    figure = state.figure("clustermap", row_split=stage.iloc[::-1])
    texts = {text.get_text() for ax in figure.axes for text in ax.texts}
    assert {"early", "late"} <= texts
    sources = read_sources({"stage": stage})
    found = category_split(state.clustering, "stage", sources)
    assert [title for (title,) in found.blocks.titles] in (["early", "late"], ["late", "early"])


@pytest.mark.parametrize("name", ["origin", "cylinders", "maker"])
def test_flipped_branches_keep_blocks_whole_with_their_titles(name):
    state = made()
    plain = category_split(state.clustering, name, strict=True)
    rng = np.random.default_rng(7)
    flips = rng.random(len(plain.tree.flips)) < 0.5
    flips[-1] = True  # the root
    state.set_block_flips(plain.unflipped, flips)
    found = category_split(state.clustering, name, strict=True)
    assert np.array_equal(found.tree.flips, flips)
    assert np.array_equal(found.tree.linkage_matrix, plain.tree.linkage_matrix)

    def blocks(one):
        parts = map(sorted, np.split(one.tree.leaf_order, one.blocks.breaks))
        return dict(zip(one.blocks.titles, parts, strict=True))

    assert blocks(found) == blocks(plain)
    assert list(blocks(found)) != list(blocks(plain))
    assert state.undo()
    assert not state.clustering.flips
    state.redo()
    again = ClusterState.from_session(state.session(), state.features.table)
    restored = category_split(again.clustering, name)
    assert np.array_equal(restored.tree.leaf_order, found.tree.leaf_order)
    with pytest.raises(ValueError, match="this tree has 87 merges"):
        state.set_block_flips(plain.unflipped, flips[1:])


@pytest.mark.sampled(3)
@pytest.mark.parametrize("number", range(6))
def test_the_code_draws_the_same_rows_blocks_and_tree(number):
    method = ["ward", "average", "single", "complete", "centroid", "weighted"][number]
    name = ["origin", "cylinders", "maker"][number % 3]
    state = made(number, linkage=method)
    options = {"row_split": name, "tracks": ["origin"] if number % 2 else []}
    if number == 4:
        options = {"row_split": "stage", "annotations": {"stage": list("abc") * 30}}
    found = category_split(
        state.clustering, options["row_split"], read_sources(options.get("annotations"))
    )
    space = {"df": state.features.table}
    exec(state.code(figure="clustermap", **options), space)
    grid = space["grid"]
    assert grid.dendrogram_row.reordered_ind == found.tree.leaf_order.tolist()
    assert np.allclose(space["row_linkage"], found.tree.linkage_matrix)
    assert space["row_breaks"] == list(found.blocks.breaks)
    plt.close("all")
