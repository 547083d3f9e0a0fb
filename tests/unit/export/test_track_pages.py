"""Tracks in pages without Python and in figures for reports."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from page_reader import PageReader

from hclust_widgets import ClusterState
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.serialize.clustering import PARTS
from hclust_widgets.serialize.tracks import MISSING_CODE


@pytest.fixture
def now():
    rng = np.random.default_rng(3)
    table = pd.DataFrame(rng.normal(size=(30, 2)), columns=["a", "b"])
    table["stage"] = [None, *["I", "II", "I"] * 9, "I", "II"]
    table["age"] = np.arange(30.0)
    table["secret"] = [f"patient {i % 29}" for i in range(30)]
    return ClusterState(table, columns=["a", "b"], n_clusters=3).clustering


DOSE = {"dose": list(np.linspace(0, 1, 30))}


def traits(now, columns=None, row_names=True, steps=(), **options):
    found = contents(
        now,
        title="t",
        row_names=row_names,
        columns=columns,
        parts=PARTS,
        options=options,
        steps=steps,
    )
    return found["traits"]


def names(held):
    return [track["name"] for track in held["track_about"]]


def test_a_page_offers_columns_and_draws_what_is_drawn(now):
    held = traits(now, annotations=DOSE, tracks=["dose", "stage"])
    assert names(held)[0] == "dose" and {"stage", "age", "a", "b"} < set(names(held))
    assert held["tracks"] == ["dose", "stage"]
    assert traits(now)["tracks"] == []


def test_values_of_a_page_are_those_of_the_track(now):
    held = traits(now, annotations=DOSE)
    about = {track["name"]: track for track in held["track_about"]}
    stage, dose, age = about["stage"], about["dose"], about["age"]
    codes = np.frombuffer(held["track_codes"], "<u2").reshape(-1, 30)[stage["codes"]]
    words = [None if c == MISSING_CODE else stage["words"][c] for c in codes]
    expected = now.features.table["stage"]
    assert words == [None if pd.isna(word) else word for word in expected]
    numbers = np.frombuffer(held["track_values"], "<f8").reshape(-1, 30)[dose["numbers"]]
    assert numbers.tolist() == DOSE["dose"]
    original = np.frombuffer(held["originals"], "<f8").reshape(30, -1)[:, age["original"]]
    assert original.tolist() == list(range(30))


def test_what_may_not_be_in_the_page_is_in_no_track(now):
    held = traits(now, columns=["a", "b", "age"], annotations={**DOSE}, tracks=["dose", "stage"])
    assert names(held) == ["age", "a", "b"] and held["tracks"] == []
    named = traits(now, annotations=["secret"])
    assert "secret" in names(named)
    assert "secret" not in names(traits(now, annotations=["secret"], row_names=False))


@pytest.mark.slow
def test_figures_take_the_tracks_of_the_view(now):
    state = ClusterState(now.features.table, columns=["a", "b"])
    plain = state.figure("clustermap", caption=True)
    figure = state.figure("clustermap", caption=True, annotations=["stage", DOSE])
    assert len(figure.axes) == len(plain.axes) + 3  # two tracks and their legend
    words = " ".join(text.get_text() for ax in figure.axes for text in ax.texts)
    words += " ".join(text.get_text() for text in figure.texts)
    assert "stage and dose (gray where missing)" in words.replace("\n", " ")
    assert len(state.figure("clustermap", annotations=DOSE, tracks=[]).axes) == len(plain.axes)
    with pytest.raises(ValueError, match="There is no track 'stag'"):
        state.figure("clustermap", tracks=["stag"])


def test_a_page_is_split_by_a_series():
    table = pd.DataFrame(np.random.default_rng(0).normal(size=(30, 3)), columns=list("abc"))
    state = ClusterState(table, n_clusters=3)
    group = pd.Series(list("xy") * 15, name="group")
    for given in (None, ["uv"[i % 2] for i in range(30)]):
        options = (
            {"row_split": group}
            if given is None
            else {"row_split": group, "annotations": {"other": given}}
        )
        traits = PageReader(state.export.html(options=options)).traits
        assert traits["row_split"] == "group" and traits["split_names"][-1] == "group"
        assert traits["tracks"] == ([] if given is None else ["other"])
    hidden = PageReader(state.export.html(options={"row_split": group}, columns=list("ab"))).traits
    assert hidden["row_split"] == "" and "group" not in hidden.get("split_names", [])
    with pytest.raises(ValueError, match="group"):
        state.export.html(options={"row_split": pd.Series(list("xy"), name="group")})
