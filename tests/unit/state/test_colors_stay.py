"""Clusters keep colors and names when the tree changes: undo, sessions, previews, one truth."""

from __future__ import annotations

import json

import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.common.constants import NUMBERS_MOVED


def color_of_rows(state: ClusterState) -> list[str]:
    labels = state.labels_.dropna()
    return [state.cluster_colors[label] for label in labels]


@pytest.fixture
def state() -> ClusterState:
    return ClusterState(load_mpg(), n_clusters=4)


def test_ward_to_average_changes_numbers_and_no_color(state: ClusterState) -> None:
    before, labels = color_of_rows(state), state.labels_.tolist()
    assert NUMBERS_MOVED not in state.notes
    state.linkage = "average"
    assert state.labels_.tolist() != labels
    assert color_of_rows(state) == before
    assert NUMBERS_MOVED in state.notes
    state.n_clusters = 5
    assert NUMBERS_MOVED not in state.notes
    now = color_of_rows(state)
    moved = [row for row, (a, b) in enumerate(zip(before, now, strict=True)) if a != b]
    assert 0 < len(moved) <= len(before) // 2
    assert set(before) < set(now)


def test_a_preview_changes_nothing_and_shows_what_would_come(state: ClusterState) -> None:
    before = state.cluster_colors
    would_be = state.preview(linkage="single")
    assert state.cluster_colors == before
    state.linkage = "single"
    assert state.cluster_colors == dict(enumerate(would_be.cluster_colors()))


def test_undo_and_redo_bring_the_very_colors_back(state: ClusterState) -> None:
    changes = [
        {"linkage": "single"},
        {"metric": "cityblock"},
        {"n_clusters": 9},
        {"linkage": "complete", "scaling": "standard"},
        {"columns": ["mpg", "weight"]},
        {"linkage": "average", "n_clusters": 3},
    ]
    seen = [state.cluster_colors]
    for change in changes:
        state.update(**change)
        seen.append(state.cluster_colors)
    for colors in reversed(seen[:-1]):
        assert state.undo()
        assert state.cluster_colors == colors
    for colors in seen[1:]:
        assert state.redo()
        assert state.cluster_colors == colors


def test_a_session_restores_colors_names_and_the_note(state: ClusterState) -> None:
    state.rename(0, "Light cars")
    state.linkage = "average"
    state.linkage = "complete"
    session = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(session, load_mpg())
    assert again.cluster_colors == state.cluster_colors
    assert again.cluster_names == state.cluster_names
    assert again.notes == state.notes
    del session["color_numbers"], session["numbers_moved"], session["marks"][0]["members"]
    older = ClusterState.from_session(session, load_mpg())
    older.linkage = "ward"
    assert older.cluster_names == {0: "Light cars"}
    older.n_clusters = 5  # from here on its rows are known
    assert "members" in older.session()["marks"][0]


@pytest.mark.parametrize(
    ("key", "value"),
    [("color_numbers", [1, 1]), ("color_numbers", [-1]), ("color_numbers", "x")],
)
def test_a_damaged_session_is_refused(state: ClusterState, key: str, value: object) -> None:
    with pytest.raises(ValueError, match="damaged"):
        state.restore(state.session() | {key: value})


def test_a_name_is_carried_on_as_a_part_and_comes_back_whole(state: ClusterState) -> None:
    state.rename(0, "Light cars")
    state.set_color(0, "#123456")
    rows = set(state.labels_.index[state.labels_ == 0])
    for k in range(4, 40):
        state.n_clusters = k
        for label, name in state.cluster_names.items():
            here = set(state.labels_.index[state.labels_ == label])
            assert name == ("Light cars" if here == rows else "Light cars, part")
            assert 2 * len(here & rows) > max(len(here), len(rows))
            assert state.cluster_colors[label] == "#123456"
        assert len(state.cluster_names) <= 1
    assert state.cluster_names == {}
    assert [mark["name"] for mark in state.session()["marks"]] == ["Light cars"]
    state.n_clusters = 4
    assert state.cluster_names == {0: "Light cars"}


def test_a_cluster_that_gained_rows_has_the_name_and_more(state: ClusterState) -> None:
    state.n_clusters = 5
    by_size = state.labels_.value_counts()
    for label in by_size.index:
        state.rename(label, f"Core {label}")
    before = {
        f"Core {label}": set(state.labels_.index[state.labels_ == label]) for label in by_size.index
    }
    state.n_clusters = 4
    gained = [(label, name) for label, name in state.cluster_names.items() if " and more" in name]
    assert len(gained) == 1
    label, name = gained[0]
    here = set(state.labels_.index[state.labels_ == label])
    assert before[name.removesuffix(" and more")] < here
    assert not any("part" in one for one in state.cluster_names.values())


def test_a_part_can_be_renamed_and_its_name_be_taken_away(state: ClusterState) -> None:
    state.rename(0, "Light cars")
    state.n_clusters = 6
    ((part, name),) = state.cluster_names.items()
    assert name == "Light cars, part"
    state.rename(part, "Compact")
    assert state.cluster_names == {part: "Compact"}
    state.rename(part, None)
    assert state.cluster_names == {part: "Light cars, part"}
    state.rename(part, None)  # takes it from the rows to which it was given
    assert state.cluster_names == {} and state.session()["marks"] == []


def test_several_colors_are_one_step_or_refused_together(state: ClusterState) -> None:
    before = state.cluster_colors
    state.set_color({0: "#00AA00", 2: "#aa0000"})
    assert state.cluster_colors == {**before, 0: "#00aa00", 2: "#aa0000"}
    for wrong in ({1: "#0000aa", 9: "#111111"}, {1: "#0000aa", 3: "red"}):
        with pytest.raises(ValueError, match=r"\.$"):
            state.set_color(wrong)
        assert state.cluster_colors[1] == before[1]
    with pytest.raises(TypeError, match="needs a color beside the label"):
        state.set_color(0)
    state.undo()
    assert state.cluster_colors == before
