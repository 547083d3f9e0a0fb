"""Where many rows lack values the ways to keep them are offered, a button each."""

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterExplorer


def table(n_gaps, n=40):
    rng = np.random.default_rng(0)
    found = pd.DataFrame(rng.normal(size=(n, 3)), columns=["a", "b", "c"])
    found.loc[: n_gaps - 1, "c"] = np.nan
    return found


def shown(widget):
    return widget.layout.display != "none"


@pytest.fixture
def explorer():
    explorer = ClusterExplorer(table(12), n_clusters=3)
    yield explorer
    explorer.close()


@pytest.mark.slow
def test_it_is_offered_above_five_percent_only(explorer):
    assert shown(explorer.gap_offer) and explorer.gap_offer in explorer.children
    assert "12 of 40 rows left out, since they lack values: " in explorer.gap_offer.words.value
    assert "alone lacks 12." in explorer.gap_offer.words.value
    few = ClusterExplorer(table(2), n_clusters=3)
    assert few.state.features.n_incomplete == 2 and not shown(few.gap_offer)
    few.close()


@pytest.mark.parametrize("way", ["pairwise", "median", "knn"])
def test_a_click_keeps_the_rows_and_is_undone(explorer, way):
    explorer.gap_offer.ways[way].click()
    assert explorer.state.missing == way and explorer.state.labels_.notna().all()
    assert not shown(explorer.gap_offer)
    assert explorer.state.undo() and explorer.state.missing == "drop"
    assert shown(explorer.gap_offer)


def test_pairs_are_not_offered_where_the_metric_has_none(explorer):
    explorer.state.update(metric="cosine", linkage="average")
    assert not shown(explorer.gap_offer.ways["pairwise"])
    assert shown(explorer.gap_offer.ways["median"])
    explorer.state.metric = "euclidean"
    assert shown(explorer.gap_offer.ways["pairwise"])


def test_it_goes_with_the_column_and_for_good_when_dismissed(explorer):
    explorer.state.columns = ["a", "b"]
    assert not shown(explorer.gap_offer)
    explorer.state.columns = None
    assert shown(explorer.gap_offer)
    explorer.gap_offer.dismiss.click()
    explorer.state.n_clusters = 4
    assert not shown(explorer.gap_offer) and explorer.state.missing == "drop"


def test_rows_that_are_filtered_out_are_not_counted():
    data = table(12)
    explorer = ClusterExplorer(data, n_clusters=3, row_filter=np.arange(40) >= 11)
    assert explorer.state.features.n_incomplete == 1 and not shown(explorer.gap_offer)
    explorer.close()


def test_columns_that_cost_most_rows_are_left_out_by_a_click_and_undone(explorer):
    offer = explorer.gap_offer
    assert offer.without.description == "Compare without c" and shown(offer.without)
    offer.without.click()
    assert explorer.state.columns == ("a", "b") and explorer.state.labels_.notna().all()
    assert not shown(offer)
    assert explorer.state.undo() and explorer.state.columns is None and shown(offer)


def test_as_few_columns_as_keep_nearly_all_rows():
    data = table(0, n=100).assign(d=1.0, e=2.0, f=3.0)
    data["d"] += np.arange(100)
    data["e"] -= np.arange(100) ** 2
    data["f"] += np.arange(100) % 7
    data.loc[:39, "d"] = np.nan
    data.loc[30:59, "e"] = np.nan
    data.loc[98:, "f"] = np.nan  # 2 %
    explorer = ClusterExplorer(data, n_clusters=3)
    offer = explorer.gap_offer
    assert offer.without.description == "Compare without d and e"
    offer.without.click()
    assert explorer.state.columns == ("a", "b", "c", "f")
    assert explorer.state.labels_.notna().sum() == 98 and not shown(offer)
    explorer.close()


def test_no_column_is_offered_where_all_would_have_to_go():
    data = table(0, n=40)
    for i, name in enumerate("abc"):
        data.loc[10 * i : 10 * i + 9, name] = np.nan
    explorer = ClusterExplorer(data, n_clusters=3)
    assert shown(explorer.gap_offer) and not shown(explorer.gap_offer.without)
    explorer.close()
