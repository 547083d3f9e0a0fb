"""The panel of settings: what is in it, what it explains, what stays outside."""

from __future__ import annotations

import pytest
from inspect_widgets import css_classes

from hclust_widgets import (
    ClusterExplorer,
    ClusterState,
    DendrogramWidget,
    DistanceWidget,
    HeatmapWidget,
    ScatterWidget,
    load_mpg,
)
from hclust_widgets.common.constants import LINKAGE_ABOUT, METRIC_GROUPS
from hclust_widgets.tree.linkage.distances import ALL_METRICS, METRIC_MEANING, OFFERED_METRICS
from hclust_widgets.tree.tree import LINKAGES
from hclust_widgets.widgets.controls.settings_panel import EXPLANATIONS


def below(box):
    children = getattr(box, "children", ())
    return [*children, *(widget for child in children for widget in below(child))]


@pytest.fixture
def explorer():
    made = ClusterExplorer(load_mpg(), n_clusters=4)
    yield made
    made.close()


def test_the_line_has_cut_and_linkage_and_the_panel_the_rest(explorer):
    controls = explorer.state_controls
    panel, toggle = controls.settings.panel, controls.settings.toggle
    inside = below(panel)
    for control in (controls.metric, controls.transform, controls.scaling, controls.row_scaling,
                    controls.columns.toggle, controls.columns.panel,
                    controls.optimal_ordering):  # fmt: skip
        assert control in inside
    for control in (controls.n_clusters, controls.distance_threshold, controls.linkage, toggle):
        assert control in below(explorer) and control not in inside
    assert "hclust-settings" in css_classes(panel)


def test_the_panel_stays_open_through_changes_and_another_rendering(explorer):
    settings = explorer.state_controls.settings
    assert settings.panel.layout.display == "none"
    settings.toggle.value = True
    explorer.state.linkage = "average"
    explorer.rendering = "figure"
    explorer.rendering = "live"
    assert settings.toggle.value is True and settings.panel.layout.display is None
    settings.toggle.value = False
    assert settings.panel.layout.display == "none"


def test_each_setting_is_explained_as_it_is_now(explorer):
    panel = explorer.state_controls.settings.panel

    def said():
        return " ".join(w.value for w in below(panel) if "hclust-explanation" in _value(w))

    assert LINKAGE_ABOUT["ward"] in said() and "Straight-line distance." in said()
    assert "The gap is" in said() and "correlation of these distances" in said()
    explorer.state.update(linkage="single", metric="cosine", scaling="none")
    assert LINKAGE_ABOUT["single"] in said() and LINKAGE_ABOUT["ward"] not in said()
    assert "cosine of the angle" in said() and "keep their own units" in said()
    explorer.state.optimal_ordering = True
    assert "no order of it has a smaller sum" in said()
    now = explorer.state.clustering
    assert all(explain(now) for explain in EXPLANATIONS.values())


def _value(widget):
    value = getattr(widget, "value", "")
    return value if isinstance(value, str) else ""


def test_every_linkage_and_metric_has_its_sentence():
    assert set(LINKAGE_ABOUT) == set(LINKAGES)
    assert set(METRIC_MEANING) == {*ALL_METRICS, "precomputed"}
    assert set(ALL_METRICS) - set(OFFERED_METRICS) == {"minkowski"}
    grouped = [metric for group in METRIC_GROUPS for metric in group["metrics"]]
    assert grouped == list(OFFERED_METRICS) and len(set(grouped)) == len(grouped)


def test_minkowski_is_accepted_in_python_and_not_offered():
    view = DendrogramWidget(load_mpg(), linkage="average", n_clusters=4)
    control = view.state_controls.metric
    assert "minkowski" not in [value for _, value in control.options]
    view.state.metric = "minkowski"
    assert control.value == "minkowski"
    same = ClusterState(load_mpg(), linkage="average", metric="euclidean", n_clusters=4)
    assert view.state.labels_.equals(same.labels_)
    view.close()


@pytest.mark.parametrize("kind", [ScatterWidget, DistanceWidget])
def test_views_without_leaves_have_no_leaf_order_in_their_settings(kind):
    view = kind(load_mpg(), n_clusters=4)
    inside = below(view.state_controls.settings.panel)
    assert view.state_controls.metric in inside
    assert view.state_controls.optimal_ordering not in inside
    view.close()


def test_a_heatmap_has_its_few_controls_in_the_line():
    view = HeatmapWidget(load_mpg())
    assert view.state_controls.settings is None
    assert view.state_controls.scaling in below(view)
    assert view.state_controls.linkage not in below(view)
    view.close()


def test_an_explorer_has_a_title(explorer):
    assert "<h3" in explorer.title_box.value and "Clusters of 392 cars" in explorer.title_box.value
    explorer.title = "My <b>cars</b>"
    assert "My &lt;b&gt;cars&lt;/b&gt;" in explorer.title_box.value
    explorer.title = ""
    assert explorer.title_box.layout.display == "none"
    explorer.title = None
    assert "Clusters of 392 cars" in explorer.title_box.value
    with pytest.raises(TypeError, match="title must be a text or None, not 5"):
        explorer.title = 5
    assert ClusterExplorer(load_mpg(), title="Own").title == "Own"


def test_undo_ends_the_line_of_a_view_with_fields_of_its_own() -> None:
    view = DistanceWidget(load_mpg())
    bar = next(part for part in view.children if "hclust-bar" in css_classes(part))
    names = [css_classes(one) for one in bar.children]
    fields = bar.children.index(view.option_group)
    tools = next(i for i, classes in enumerate(names) if "hclust-tools" in classes)
    assert fields < tools < len(names) - 1, "the settings come last"
    assert [view.option_inputs[one].layout.width for one in "ab"] == ["290px"] * 2
