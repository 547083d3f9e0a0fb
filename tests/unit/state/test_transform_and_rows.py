"""Transformation and scaling of rows as options of a state: through all that a state gives."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from inspect_widgets import css_classes

from hclust_widgets import ClusterExplorer, ClusterState, HeatmapWidget, RefusedError, load_mpg
from hclust_widgets.analysis.row_comparison import compare_rows

CASES = Path(__file__).parents[2] / "data" / "cases"
OPTIONS = [
    {"transform": "log2"},
    {"transform": "log1p", "scaling": "none"},
    {"transform": "rank", "scaling": "standard"},
    {"row_scaling": "center"},
    {"transform": "rank", "row_scaling": "standard", "scaling": "robust"},
    {"row_scaling": "standard", "missing": "pairwise", "linkage": "average"},
    {"transform": "log2", "row_scaling": "center", "missing": "knn"},
    {"transform": "log1p", "metric": "gower", "linkage": "average", "row_scaling": "center"},
]


def case(name):
    return pd.read_csv(CASES / f"{name}.csv", index_col=0)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("options", OPTIONS)
def test_script_session_page_caption_and_sentence_follow(options):
    cars = load_mpg()
    state = ClusterState(cars, n_clusters=4, **options)
    space = {"df": cars}
    exec(state.code(), space)
    pd.testing.assert_series_equal(space["labels"], state.labels_)
    assert "hclust_widgets" not in state.code()
    assert max(map(len, state.code().splitlines())) <= 100
    again = ClusterState.from_session(json.loads(json.dumps(state.session())), cars)
    pd.testing.assert_series_equal(again.labels_, state.labels_)
    assert (again.transform, again.row_scaling) == (state.transform, state.row_scaling)
    assert again.scaling == state.scaling
    prepared = state.features.preparation
    assert prepared in state.summary
    assert json.dumps(prepared, ensure_ascii=False) in state.to_html()
    plain = ClusterState(cars, n_clusters=4, linkage="average").export.caption()
    assert state.export.caption() != plain


def test_the_steps_are_told_in_their_order():
    state = ClusterState(
        load_mpg(), transform="log2", scaling="minmax", row_scaling="z-score", weights={"mpg": 2}
    )
    assert state.row_scaling == "standard"
    assert (
        "10 features of 8 columns transformed by log2(x), scaled to [0, 1], standardised row by "
        "row and weighted, ward linkage" in state.summary
    )
    assert (
        "numbers transformed by log2(x), then each scaled to [0, 1], then each row standardised "
        "to mean 0 and standard deviation 1, with the weight 2 for mpg" in state.export.caption()
    )
    state.update(scaling="none", row_scaling="none", weights=None)
    assert "transformed by log2(x) and not scaled," in state.summary
    assert "numbers transformed by log2(x), not scaled," in state.export.caption()


def test_a_change_is_undone_and_a_refusal_loses_nothing():
    cars = load_mpg()
    state = ClusterState(cars, n_clusters=4)
    before = state.labels_
    state.transform = "rank"
    assert not state.labels_.equals(before)
    state.undo()
    assert state.transform == "none" and state.labels_.equals(before)
    state.redo()
    assert state.transform == "rank"
    with pytest.raises(RefusedError, match="'gain' \\(-1"):
        ClusterState(cars.assign(gain=-1.0), columns=["mpg", "gain"]).transform = "log1p"
    shown = state.labels_
    with pytest.raises(RefusedError, match="two columns of numbers"):
        state.update(columns=["mpg"], row_scaling="center")
    assert state.columns is None and state.labels_.equals(shown)


def test_scaled_rows_keep_their_columns_unscaled_unless_told():
    profiles = case("profiles")
    state = ClusterState(profiles, n_clusters=4, linkage="average")
    assert state.scaling == "minmax"
    state.row_scaling = "standard"
    assert state.scaling == "none"
    assert ClusterState(profiles, row_scaling="center").scaling == "none"
    state.row_scaling = "none"
    assert state.scaling == "minmax"
    state = ClusterState(profiles, scaling="minmax")
    state.row_scaling = "standard"
    assert state.scaling == "minmax"
    again = ClusterState.from_session(state.session(), profiles)
    assert (again.scaling, again.row_scaling) == ("minmax", "standard")


def test_a_session_of_an_earlier_version_transforms_nothing():
    cars = load_mpg()
    session = ClusterState(cars, n_clusters=4).session()
    del session["transform"], session["row_scaling"]
    state = ClusterState.from_session(session, cars)
    assert (state.transform, state.row_scaling) == ("none", "none")
    session["transform"] = "log10"
    with pytest.raises(ValueError, match=r"session is damaged: transform='log10' is not known"):
        ClusterState.from_session(session, cars)


@pytest.mark.parametrize("metric", ["jaccard", "gower"])
def test_metrics_with_a_scaling_of_their_own_scale_no_rows(metric):
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.integers(0, 2, (20, 5))).rename(columns="x{}".format)
    plain = ClusterState(table, linkage="average", metric=metric, n_clusters=3)
    state = ClusterState(table, linkage="average", n_clusters=3, row_scaling="standard")
    state.update(metric=metric, transform="log1p")
    if metric == "jaccard":
        assert state.labels_.equals(plain.labels_) and "not scaled" in state.summary
    assert state.features.row_scaling == "none" and state.row_scaling == "standard"


def test_columns_in_0_to_1_set_no_limit_once_rows_are_scaled():
    state = ClusterState(load_mpg(), scaling="minmax", row_scaling="standard")
    found = compare_rows(state.features, state.tree, 0, 1)
    assert found.max_distance is None and "set no limit" in found.max_distance_reason


def test_a_models_tree_is_found_with_the_same_preparation():
    from sklearn.cluster import AgglomerativeClustering

    table = load_mpg()[["mpg", "weight"]]
    model = AgglomerativeClustering(n_clusters=2).fit(np.log2(table))
    state = ClusterState(model, table=table, transform="log2", scaling="none", n_clusters=2)
    assert state.labels_.tolist() == model.labels_.tolist()
    with pytest.raises(ValueError, match="very table"):
        ClusterState(model, table=table, scaling="none")


# -- cases -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("transform", ["none", "log1p", "log2", "rank"])
def test_samples_of_one_kind_are_together_however_genes_are_transformed(transform):
    samples = case("genes_by_samples").T
    for row_scaling in ("none", "center", "standard"):
        state = ClusterState(
            samples, transform=transform, row_scaling=row_scaling, n_clusters=2, scaling="none"
        )
        c1, c2, t1, t2 = state.labels_
        assert c1 == c2 != t1 == t2


def test_genes_are_grouped_by_their_direction_when_rows_are_scaled():
    genes = case("genes_by_samples")
    shape = ClusterState(genes, row_scaling="standard", n_clusters=3).labels_
    size = ClusterState(genes, scaling="none", n_clusters=3).labels_
    assert shape["ENSG1"] == shape["ENSG3"] != shape["ENSG4"]
    assert size["ENSG1"] == size["ENSG4"] != size["ENSG3"]


@pytest.mark.parametrize("transform", ["log1p", "log2"])
def test_log_ratios_are_not_logged_again(transform):
    folds = case("logfold")
    state = ClusterState(folds, n_clusters=2)
    before = state.labels_
    with pytest.raises(RefusedError, match=r"'a' \(-1\.49\).*if these are logarithms already, 'no"):
        state.transform = transform
    assert state.transform == "none" and state.labels_.equals(before)
    for kept in ("none", "rank"):
        state.update(transform=kept, scaling="none")
        low = state.labels_["r0"]
        assert (state.labels_[[f"r{i}" for i in range(6)]] == low).all()
        assert (state.labels_[[f"r{i}" for i in range(6, 12)]] != low).all()


# -- interface -------------------------------------------------------------------------------------


def below(box):
    children = getattr(box, "children", ())
    return [*children, *(widget for child in children for widget in below(child))]


def test_the_explorer_has_both_in_its_settings_and_explains_them():
    explorer = ClusterExplorer(load_mpg(), n_clusters=4)
    controls = explorer.state_controls
    inside = below(controls.settings.panel)
    assert controls.transform in inside and controls.row_scaling in inside
    controls.transform.value = "log2"
    controls.row_scaling.value = "standard"
    assert (explorer.state.transform, explorer.state.row_scaling) == ("log2", "standard")
    said = " ".join(w.value for w in inside if isinstance(getattr(w, "value", 0), str))
    assert "a step of 1 is twice as much" in said and "only its shape counts" in said
    explorer.state.undo()
    assert controls.row_scaling.value == "none" and controls.transform.value == "log2"
    assert controls.scaling.value == "minmax"
    explorer.state.update(linkage="average", metric="gower", row_scaling="center")
    said = " ".join(w.value for w in inside if isinstance(getattr(w, "value", 0), str))
    assert said.count("divides each column by its range") == 2
    explorer.close()


def test_a_refused_transformation_is_told_and_the_control_goes_back():
    explorer = ClusterExplorer(case("logfold"), n_clusters=2)
    explorer.state_controls.transform.value = "log2"
    assert explorer.state_controls.transform.value == "none"
    assert "log2 has no value" in explorer.message
    explorer.close()


def test_a_heatmap_has_both_in_its_panel_of_columns():
    view = HeatmapWidget(load_mpg())
    controls = view.state_controls
    panel = below(controls.columns.panel)
    assert controls.transform in panel and controls.row_scaling in panel
    assert "hclust-setting" in css_classes(panel[1])
    controls.columns.toggle.value = True
    assert controls.transform in below(controls.columns.panel)
    controls.row_scaling.value = "center"
    assert view.state.row_scaling == "center"
    view.close()


def test_groups_of_rows_are_of_prepared_rows_in_scripts_as_well():
    rng = np.random.default_rng(6)
    table = pd.DataFrame(rng.lognormal(size=(300, 4)), columns=list("abcd"))
    for options in ({"transform": "rank"}, {"transform": "log2", "row_scaling": "standard"}):
        state = ClusterState(table, max_leaves=40, n_clusters=5, **options)
        assert state.clustering.groups is not None
        space = {"df": table}
        exec(state.code(), space)
        pd.testing.assert_series_equal(space["labels"], state.labels_)
