"""A clustering in a script, without a state: its results, and how others are made of it."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import linkage
from sklearn.cluster import AgglomerativeClustering

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.clustering.clustering import Settings
from hclust_widgets.clustering.pipeline import ClusteringPipeline
from hclust_widgets.clustering.undoable_choices import Choices
from hclust_widgets.tree.naming.annotations import Annotations
from hclust_widgets.tree.naming.cluster_annotations import ClusterAnnotations


@pytest.fixture
def table():
    return load_mpg()


@pytest.fixture
def pipeline(table):
    return ClusteringPipeline(table)


@pytest.fixture
def clustering(pipeline):
    return pipeline.begin(n_clusters=4)


def test_a_clustering_reads_as_a_state_does(table, clustering):
    state = ClusterState(table, n_clusters=4)
    pd.testing.assert_series_equal(clustering.labels_, state.labels_)
    pd.testing.assert_series_equal(clustering.named_labels(), state.named_labels())
    pd.testing.assert_frame_equal(clustering.to_frame(name="k"), state.to_frame(name="k"))
    assert (clustering.summary, clustering.notes) == (state.summary, state.notes)
    assert np.array_equal(clustering.linkage_matrix, state.linkage_matrix)
    assert np.array_equal(clustering.children_, state.children_)
    assert np.array_equal(clustering.distances_, state.distances_)
    model = AgglomerativeClustering(4).fit(clustering.features.values)
    assert clustering.labels_.dropna().tolist() == model.labels_.tolist()


def test_a_clustering_cannot_be_changed(clustering):
    for field in dataclasses.fields(clustering):
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(clustering, field.name, None)


def test_changes_lead_to_another_clustering_and_leave_the_first(pipeline, clustering):
    labels = clustering.labels_.copy()
    other = pipeline.changed(clustering, {"linkage": "average", "selection": [5, 1]})
    assert (other.settings.linkage, other.cut.n_clusters, other.selection) == ("average", 4, (1, 5))
    assert other.selected_rows().equals(clustering.features.table.iloc[[1, 5]])
    pd.testing.assert_series_equal(clustering.labels_, labels)
    assert pipeline.changed(clustering, {"n_clusters": 4}) is clustering
    with pytest.raises(ValueError, match="needs euclidean"):
        pipeline.changed(clustering, {"metric": "cosine"})
    with pytest.raises(TypeError, match="either n_clusters or distance_threshold"):
        pipeline.changed(clustering, {"n_clusters": 2, "distance_threshold": 1.0})


def test_names_and_colors_stand_beside_the_cut(pipeline, clustering):
    named = clustering.with_annotation(1, name="Light").with_annotation(2, color="#123456")
    assert named.cut is clustering.cut
    assert clustering.names_by_label == clustering.given_colors == {}
    assert (named.names_by_label, named.given_colors) == ({1: "Light"}, {2: "#123456"})
    assert (named.cluster_name(1), named.cluster_name(0)) == ("Light", "0")
    assert (named.cluster_title(1), named.cluster_title(0)) == ("Light (1)", "0")
    assert named.cluster_names() == ["0", "Light", "2", "3"]
    assert named.with_annotation(2, color="#123456") is named
    flipped = pipeline.with_flips(named, ~named.tree.flips)
    assert flipped.names_by_label == named.names_by_label
    assert pipeline.with_flips(named, named.tree.flips) is named
    for wrong in (4, -1):
        with pytest.raises(ValueError, match=r"no cluster .*: the labels are 0 to 3"):
            named.with_annotation(wrong, name="x")
    for wrong in (True, 1.0, "1"):
        with pytest.raises(TypeError, match="by its label"):
            named.with_annotation(wrong, name="x")


def test_clusters_of_one_name_are_told_apart(clustering):
    cut, annotations = clustering.cut, clustering.annotations
    for label in (0, 2):
        annotations = annotations.with_entry(int(cut.nodes[label]), name="a")
    both = ClusterAnnotations(cut, annotations)
    assert set(both.given_names.values()) == {"a"}
    assert sorted(both.names.values()) == ["a", "a, 2nd"]
    assert ClusterAnnotations(cut).names == ClusterAnnotations(cut).colors == {}


def test_annotations_find_their_rows_in_another_tree(clustering, pipeline):
    named = clustering.with_annotation(1, name="Light")
    rows = named.rows()[named.cut.labels_ == 1]
    other = pipeline.changed(pipeline.changed(named, {"linkage": "single"}), {"linkage": "ward"})
    assert other.annotations.names == named.annotations.names
    reversed_rows = Annotations(named.tree, named.rows()[::-1].copy(), named.annotations.entries)
    assert len(rows) and reversed_rows.names != named.annotations.names


def test_what_was_chosen_restores_a_clustering(pipeline, clustering):
    chosen = Choices.from_clustering(
        pipeline.changed(clustering, {"distance_threshold": 6.0, "selection": (3,)})
    )
    again = pipeline.restored(chosen)
    assert Choices.from_clustering(again) == chosen
    assert again.cut.distance_threshold == 6.0


def test_a_cut_is_suggested_where_none_is_requested(table):
    assert ClusteringPipeline(table).begin().suggested
    assert not ClusteringPipeline(table).begin(distance_threshold=3).suggested
    scaled = ClusteringPipeline(table).begin(Settings(scaling="standard"), n_clusters=3)
    assert (scaled.settings.scaling, scaled.cut.n_clusters) == ("standard", 3)


def test_without_a_table_what_needs_one_is_refused():
    points = np.random.default_rng(0).random((6, 2))
    bare = ClusteringPipeline(linkage(points)).begin(n_clusters=2)
    for read in (bare.to_frame, bare.selected_rows):
        with pytest.raises(ValueError, match="pass the table as well"):
            read()
    assert bare.labels_.tolist() == bare.cut.labels_.tolist()
