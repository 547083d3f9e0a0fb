"""Names of linkages and metrics that other programs use."""

from __future__ import annotations

import pytest

from hclust_widgets import ClusterState, RefusedError, load_mpg


@pytest.mark.parametrize(
    ("given", "linkage", "metric"),
    [
        ({"linkage": "UPGMA", "metric": "manhattan"}, "average", "cityblock"),
        ({"linkage": "WPGMA", "metric": "Pearson"}, "weighted", "correlation"),
        ({"linkage": "mcquitty"}, "weighted", "euclidean"),
        ({"linkage": "ward.D2"}, "ward", "euclidean"),
    ],
)
def test_names_of_other_programs_are_understood(given, linkage, metric):
    table = load_mpg().iloc[:40]
    state = ClusterState(table, n_clusters=3, **given)
    assert (state.linkage, state.metric) == (linkage, metric)
    other = ClusterState(table, n_clusters=3)
    other.update(**given)
    assert (other.linkage, other.metric) == (linkage, metric)
    assert other.labels_.equals(state.labels_)


def test_ward_d_is_explained():
    state = ClusterState(load_mpg().iloc[:40], n_clusters=3)
    with pytest.raises(RefusedError, match=r"not squared.*'ward', which is R's ward.D2"):
        state.linkage = "ward.D"
    with pytest.raises(ValueError, match="from_hclust"):
        ClusterState(load_mpg().iloc[:40], linkage="ward.D")
