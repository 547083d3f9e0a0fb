"""The cases of ``cases/*.json``, which ``cases.test.mjs`` runs against JavaScript as well."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.analysis.row_comparison import format_row_values
from hclust_widgets.common.csv_guard import guard_formula
from hclust_widgets.common.format import format_value, number
from hclust_widgets.plotting.base.geometry import find_free_space
from hclust_widgets.plotting.base.label_placement import place_labels, spread, widest_first
from hclust_widgets.plotting.base.value_axis import Values
from hclust_widgets.serialize.cards import encode_cards
from hclust_widgets.serialize.clustering import encode
from hclust_widgets.table.columns.tracks import make_track

CASES = Path(__file__).parent / "cases"


def read(name: str) -> Any:
    return json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))


def array(values: list[float]) -> Any:
    return np.array(values, dtype=float)


LABELS = read("label_placement")


@pytest.mark.parametrize("case", LABELS["spread"], ids=str)
def test_labels_are_moved_as_little_as_possible(case: dict[str, Any]) -> None:
    found = spread(array(case["centres"]), array(case["widths"]), case["room"])
    assert (found if found is None else found.tolist()) == case["middles"]


@pytest.mark.parametrize("case", LABELS["first_wording_that_fits"], ids=str)
def test_all_labels_have_the_first_wording_that_fits(case: dict[str, Any]) -> None:
    wordings = [array(widths) for widths in case["wordings"]]
    found = place_labels(array(case["centres"]), array(case["spans"]), wordings, case["room"])
    wording, middles = (None, None) if found is None else (found[0], found[1].tolist())
    assert (wording, middles) == (case["wording"], case["middles"])


@pytest.mark.parametrize("case", LABELS["widest_first"], ids=str)
def test_the_widest_clusters_keep_their_labels(case: dict[str, Any]) -> None:
    found = widest_first(
        array(case["centres"]), array(case["spans"]), array(case["widths"]), case["room"]
    )
    assert found.tolist() == case["written"]


@pytest.mark.parametrize("case", read("free_space"), ids=str)
def test_the_caption_lies_on_no_branch(case: dict[str, Any]) -> None:
    assert find_free_space(case["taken"], case["width"], case["end"]) == case["begin"]


@pytest.mark.parametrize(("text", "guarded"), read("csv_guard"))
def test_text_in_csv_files_is_guarded_alike(text: str, guarded: str) -> None:
    assert guard_formula(text) == guarded


@pytest.mark.parametrize("case", read("value_axis"), ids=str)
def test_limits_and_ticks_of_an_axis_are_the_same(case: dict[str, Any]) -> None:
    axis = Values(case["values"])
    assert axis.limits == pytest.approx(case["limits"], rel=1e-12)
    ticks, words = axis.ticks(case["pixels"], case["every"])
    assert ticks == pytest.approx(case["ticks"], rel=1e-9, abs=1e-12)
    assert words == case["words"]


YEARS = read("years")


@pytest.mark.parametrize("case", YEARS["columns"], ids=str)
def test_columns_of_years_are_told_apart(case: dict[str, Any]) -> None:
    values = [np.nan if one is None else one for one in case["values"]]
    table = pd.DataFrame({"year": values, "other": np.arange(len(values)) / 7.0})
    table.attrs["units"] = {"year": case["unit"]} if case["unit"] else {}
    is_year = case["kind"] == "year"
    track = make_track("year", table["year"], unit=case["unit"])
    assert track is not None
    assert track.reads_as == case["kind"]
    state = ClusterState(table, columns=["year", "other"], missing="median")
    features = state.clustering.features
    assert features is not None
    assert features.year_columns == (frozenset([0]) if is_year else frozenset())
    sent = encode(state.clustering, axes=state.axes(features))
    assert sent["original_columns"][0]["kind"] == case["kind"]
    assert next(one for one in sent["axis_names"] if one["name"] == "year")["kind"] == case["kind"]
    written = format_row_values(features, len(case["values"]) - 1)[0]
    assert ("," in written) == (not is_year)
    cards = encode_cards(state.clustering)["columns"]
    assert next(one for one in cards if one["name"] == "year")["kind"] == case["kind"]


def test_years_have_no_thousands_separator() -> None:
    for value, kind, text in YEARS["value"]:
        assert format_value(value, kind) == text
    for value, kind, text in YEARS["number"]:
        assert number(value, kind) == text
    for case in YEARS["ticks"]:
        assert Values(case["values"]).ticks(case["pixels"], case["every"])[1] == case["words"]


@pytest.mark.parametrize("case", read("cluster_titles"), ids=str)
def test_a_cluster_is_called_by_its_name_with_its_number_behind(case: dict[str, Any]) -> None:
    chain = array([[0, 1, 1, 2], [2, 4, 2, 3], [3, 5, 3, 4]])  # type: ignore[list-item]
    state = ClusterState(chain, n_clusters=len(case["titles"]))
    for label, name in case["names"].items():
        state.rename(int(label), name)
    now = state.clustering
    assert [now.cluster_title(i) for i in range(len(case["titles"]))] == case["titles"]
