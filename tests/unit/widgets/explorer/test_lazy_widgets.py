"""What an explorer makes only once it is needed, and what it does not make twice."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from ipywidgets.widgets.widget import _instances

from hclust_widgets import ClusterExplorer, ClusterState, load_mpg
from hclust_widgets.serialize.records import by_field
from hclust_widgets.widgets.base.view import descendants


@pytest.fixture
def explorer():
    made = ClusterExplorer(load_mpg())
    yield made
    made.close()


def test_a_table_in_memory_has_no_line_about_its_reading() -> None:
    before = set(_instances)
    explorer = ClusterExplorer(load_mpg())
    shown = descendants(explorer)
    assert "box" not in vars(explorer.reading) and "toggle" not in vars(explorer.transposing)
    assert not any("hclust-reading" in getattr(one, "_dom_classes", ()) for one in shown)
    explorer.rendering = "figure"  # clustermap and scatter stand side by side from now on
    pair = [one for one in descendants(explorer) if "hclust-pair" in one._dom_classes]
    assert [one.children for one in pair] == [(explorer.clustermap, explorer.scatter)]
    explorer.settings_opened = True
    assert explorer.transposing.toggle in descendants(explorer)
    explorer.close()
    assert set(_instances) <= before


def test_the_image_is_drawn_anew_only_if_something_of_it_has_changed(
    explorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    draw = ClusterExplorer._fallback_image
    monkeypatch.setattr(
        ClusterExplorer, "_fallback_image", lambda self: drawn.append(1) or draw(self)
    )

    def image() -> str:
        return explorer._repr_mimebundle_()["image/png"]

    first = image()
    assert image() == first and len(drawn) == 1
    explorer.state.n_clusters = 6
    second = image()
    assert second != first and len(drawn) == 2
    explorer.x = "displacement"
    third = image()
    assert third not in (first, second) and len(drawn) == 3
    explorer.cmap = "magma"
    explorer.truncate_mode = "lastp"
    fourth = image()
    assert fourth != third and len(drawn) == 4
    explorer.state.undo()
    image()
    assert image() != fourth and len(drawn) == 5


def test_columns_are_sent_as_a_text_that_json_can_read() -> None:
    values = np.random.default_rng(0).normal(size=(10, 3))
    table = pd.DataFrame(values, columns=["a", 'say "b"', "π\u2028"])
    explorer = ClusterExplorer(ClusterState(table))
    live = explorer.live_sync.live
    sent = live.get_state(["original_columns", "axis_names", "column_about"])
    assert all(isinstance(value, str) for value in sent.values())
    found = json.loads(sent["original_columns"])
    assert found["name"] == [one["name"] for one in live.original_columns]
    assert json.loads(sent["axis_names"])["original"][:3] == [0, 1, 2]
    explorer.close()


def test_a_number_that_is_not_finite_is_left_out_of_the_text() -> None:
    records = [{"label": "a", "above": float("inf")}, {"label": "b", "above": 0.5}]
    assert json.loads(by_field(records)) == {"label": ["a", "b"], "above": [None, 0.5]}
    assert by_field([]) == "{}"
