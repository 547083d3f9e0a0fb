"""A column of text that outweighs all others is told, and no other one."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist

from hclust_widgets import ClusterExplorer, ClusterState, TableExplorer, load_mpg
from hclust_widgets.analysis.dominant_column import DOMINANT_SHARE, dominant_column_note


def table(values, *, numbers=6, rows=200):
    rng = np.random.default_rng(1)
    made = pd.DataFrame(rng.normal(size=(rows, numbers)), columns=list("abcdefgh")[:numbers])
    cities = [f"city {i}" for i in rng.integers(0, values, rows)]
    return made.assign(city=pd.Categorical(cities))


def told(state):
    return [note for note in state.notes if "squared distances" in note]


@pytest.mark.parametrize("scaling", ["minmax", "standard", "robust", "none"])
@pytest.mark.parametrize("make", [load_mpg, lambda: table(7)], ids=["cars", "cities"])
def test_shares_are_those_of_the_squared_distances(make, scaling):
    features = ClusterState(make(), scaling=scaling).features
    whole = pdist(features.values, "sqeuclidean").sum()
    sources = np.array(features.sources)
    found = features.distance_shares
    assert found is features.distance_shares  # computed once
    with pytest.raises(TypeError):
        found[0] = 1.0
    assert sum(found.values()) == pytest.approx(1)
    for column, share in found.items():
        part = pdist(features.values[:, sources == column], "sqeuclidean").sum()
        assert share == pytest.approx(part / whole)


@pytest.mark.parametrize("scaling", ["minmax", "standard", "robust"])
def test_the_lessons_cars_are_not_told(scaling):
    assert told(ClusterState(load_mpg(), scaling=scaling)) == []


def test_a_column_of_many_values_is_told_until_it_is_left_out():
    state = ClusterState(table(40), n_clusters=40)
    (note,) = told(state)
    assert note.startswith("Column 'city' has 40 values, which make up 8")
    assert note.endswith("leave the column out under Columns to compare the numbers.")
    # It is true: each cluster is one city.
    assert state.features.table.groupby(state.labels_)["city"].nunique().max() == 1
    state.columns = list("abcdef")
    assert told(state) == []


def test_text_columns_that_dominate_together_are_told():
    data = table(2).rename(columns={"city": "batch"})
    data["tissue"] = np.where(np.arange(len(data)) % 2, "liver", "lung")
    state = ClusterState(data, n_clusters=4)
    (note,) = told(state)
    assert note.startswith("The text columns 'batch', 'tissue' together make up ")
    shares = state.column_shares()["distance_share"]
    share = shares["batch"] + shares["tissue"]
    assert max(shares) < 2 / 3 <= share and f"make up {share:.0%} of the squared" in note
    state.columns = list("abcdef")
    assert told(state) == []


def test_a_text_column_that_outweighs_another_is_told_if_the_clusters_are_its_values():
    data = table(40)[["city"]].assign(b=table(3)["city"])
    (note,) = told(ClusterState(data, n_clusters=3))
    assert note.startswith("The 3 clusters are the values of 'b' (adjusted Rand index 1.00), which")
    assert told(ClusterState(data, n_clusters=40)) == []  # clusters of both


@pytest.mark.parametrize(
    "make",
    [
        lambda: ClusterState(table(40), linkage="average", metric="cityblock"),
        lambda: ClusterState(table(40), scaling="none"),
        lambda: ClusterState(table(2, numbers=8)[list("abcdefgh")]),
        lambda: ClusterState(ClusterState(table(40)).tree.linkage_matrix),
    ],
)
def test_what_a_text_column_does_not_outweigh_is_not_told(make):
    assert told(make()) == []


def test_the_level_is_the_one_that_is_documented():
    shown = []
    for numbers in range(1, 9):
        for values in (2, 3, 5):
            state = ClusterState(table(values, numbers=numbers))
            of = state.features.distance_shares[numbers]
            note = dominant_column_note(state.features, "euclidean")  # whatever the clusters are
            assert bool(note) == (of >= DOMINANT_SHARE)
            shown.append(of >= DOMINANT_SHARE)
    assert {True, False} == set(shown)


def test_it_stands_in_the_explorer_the_app_and_the_page():
    made = table(12, numbers=3)
    explorer = ClusterExplorer(made)
    assert "squared distances" in explorer.notes_box.value
    own = TableExplorer(made.to_csv(index=False).encode())
    assert "squared distances" in own.explorer.notes_box.value
    page = own.state.to_html()
    assert "of the squared distances" in page
    assert "of the squared distances" not in own.state.to_html(row_names=False)
    own.close()
    explorer.close()


def test_a_column_of_numbers_that_dominates_without_scaling_is_told():
    cars = load_mpg()
    note = "Column 'weight' makes up 98% of the squared distances, since columns are not scaled"
    state = ClusterState(cars, scaling="none")
    assert any(one.startswith(note) for one in state.notes)
    state.scaling = "standard"
    assert not any("not scaled" in one for one in state.notes)
    alike = ClusterState(cars, columns=["mpg", "acceleration"], scaling="none")
    assert not any("not scaled" in one for one in alike.notes)
    assert not any("not scaled" in n for n in ClusterState(cars[["weight"]], scaling="none").notes)
