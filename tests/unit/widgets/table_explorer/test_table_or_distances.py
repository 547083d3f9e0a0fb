"""A file taken as a table, exchanged, as distances or similarities: undo, sessions, settings."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, RefusedError, TableExplorer
from hclust_widgets.widgets.explorer.session_file import open_session, session_of
from hclust_widgets.widgets.views.figure_view import features_of

CASES = Path(__file__).parents[3] / "data" / "cases"
EXPECTED = json.loads((CASES / "expected_distances.json").read_text())
GENES = (CASES / "genes_by_samples.csv").read_bytes()
SQUARE = (CASES / "distances.csv").read_bytes()
IDENTITY = (CASES / "identity.csv").read_bytes()
CORRELATIONS = (CASES / "corr.csv").read_bytes()


@pytest.fixture
def own():
    widget = TableExplorer()
    yield widget
    widget.close()


def saved(own):
    """A session as the reader saves it in the tab."""
    return json.dumps(session_of(own.explorer, own.state.clustering)).encode()


def run(own, tmp_path, monkeypatch, content, name):
    """Labels of the script, beside the file."""
    (tmp_path / name).write_bytes(content)
    monkeypatch.chdir(tmp_path)
    space = {}
    exec(own.explorer.code(), space)
    return space["labels"]


# -- rows and columns exchanged ----------------------------------------------------------------


def test_one_press_clusters_the_columns_and_another_goes_back(own, tmp_path, monkeypatch):
    assert own.transpose.layout.display == "none" or own.state is None
    own.load(GENES, name="genes.csv")
    plain, explorer = own.state, own.explorer
    plain.rename(0, "mine")
    own.transpose.value = True
    assert list(own.state.labels_.index) == ["c1", "c2", "t1", "t2"]
    assert own.explorer is not explorer and own.explorer_box.children == (own.explorer,)
    assert "the rows are columns of the table" in own.explorer.summary_box.value
    assert own.explorer.table_source.file == "genes.csv"
    labels = run(own, tmp_path, monkeypatch, GENES, "genes.csv")
    pd.testing.assert_series_equal(labels, own.state.labels_)
    own.transpose.value = False
    assert own.state is plain and own.explorer is explorer and plain.cluster_names[0] == "mine"


def test_undo_and_redo_go_through_both_orientations(own):
    own.load(GENES, name="genes.csv")
    plain = own.state
    plain.linkage = "single"
    own.transpose.value = True
    there = own.state
    there.linkage = "complete"
    own.transpose.value = False
    assert own.state is plain

    own.state.undo()  # back to the columns
    assert own.state is there and own.transpose.value and there.linkage == "complete"
    own.state.undo()
    assert there.linkage == "single"
    own.state.undo()
    assert own.state is plain and not own.transpose.value and plain.linkage == "single"
    own.state.undo()
    assert plain.linkage == "ward" and not plain.can_undo
    for linkage in ("single", "single", "complete"):
        own.state.redo()
        assert own.state.linkage == linkage
    assert own.state is there
    own.state.redo()
    assert own.state is plain and not plain.can_redo


@pytest.mark.slow
def test_a_corrected_file_stays_exchanged_with_its_settings(own):
    own.load(GENES, name="genes.csv")
    own.transpose.value = True
    own.state.update(linkage="average", n_clusters=3)
    own.state.rename(1, "One")
    colors = own.state.cluster_colors
    own.load(GENES.replace(b"5.2", b"5.3"), name="genes.csv")
    assert own.state.cluster_names == {1: "One"} and own.state.cluster_colors == colors
    assert own.transpose.value and own.state.linkage == "average" and own.state.n_clusters == 3
    assert list(own.state.labels_.index) == ["c1", "c2", "t1", "t2"]
    corrected = own.state
    assert own.state.undo() and own.transpose.value and own.table.to_csv().count("5.3") == 0
    assert own.state is not corrected and own.state.cluster_names == {1: "One"}
    assert own.state.redo() and own.state is corrected and own.transpose.value
    own.load(b"x,y\n1,2\n3,5\n4,4\n", name="other.csv")
    assert not own.transpose.value and len(own.state.labels_) == 3


def test_an_exchanged_and_a_corrected_file_keep_the_settings_and_colors(own):
    own.load(GENES, name="genes.csv")
    own.explorer.vmax = 7
    own.transpose.value = True
    assert own.explorer.vmax == 7
    own.state.update(row_scaling="standard", scaling="robust")
    own.load(GENES.replace(b"5.2", b"5.3"), name="genes.csv")
    assert (own.state.row_scaling, own.state.scaling) == ("standard", "robust")
    own.transpose.value = False
    assert own.explorer.vmax == 7


def test_rows_kept_by_their_place_are_not_those_of_a_corrected_file(own):
    own.load(GENES, name="genes.csv")
    n = len(own.state.labels_)
    own.state.keep_rows({"c1": (0, None)})
    own.state.keep_rows([True] * (n - 1) + [False])
    own.state.linkage = "single"
    own.load(GENES.replace(b"5.2", b"5.3"), name="genes.csv")
    assert [one.kind for one in own.state.row_filter] == ["between"]
    assert own.state.linkage == "single"


def test_a_row_filter_that_was_taken_back_stays_away(own):
    lines = b"name,w,h\n" + b"".join(b"r%d,%d,%d\n" % (i, i, (i * 7) % 5) for i in range(12))
    own.load(lines, name="t.csv", options={"row_filter": "w > 3", "n_clusters": 3})
    assert own.state.labels_.notna().sum() == 8
    own.state.update(row_filter=None)
    own.names.value = 0  # its rows are named by another column
    assert own.state.labels_.notna().sum() == 12


def test_what_cannot_be_exchanged_is_said_and_the_button_is_up_again(own):
    own.load(b"name,x,kind\na,1,u\nb,2,v\nc,4,u\n", name="one.csv")
    state = own.state
    own.transpose.value = True
    assert "1 column of numbers" in own.message and not own.transpose.value
    assert own.state is state


@pytest.mark.slow
def test_a_session_opens_in_its_own_orientation(own):
    own.load(GENES, name="genes.csv")
    own.transpose.value = True
    own.state.update(n_clusters=3)
    own.state.rename(0, "mine")
    held = saved(own)
    other = TableExplorer()
    other.load(GENES, name="genes.csv")
    plain = other.state
    open_session(other.explorer, held, "s.json")
    assert other.transpose.value and other.state.cluster_names == own.state.cluster_names
    pd.testing.assert_series_equal(other.state.labels_, own.state.labels_)
    other.state.undo()  # what the session set
    other.state.undo()
    assert other.state is plain and not other.transpose.value
    wrong = json.loads(held) | {"exchanged": {"rows": [1, 2], "names": 0}}
    with pytest.raises(ValueError, match="made of another table"):
        open_session(other.explorer, json.dumps(wrong).encode(), "s.json")
    assert other.state is plain
    other.close()


# -- distances and similarities ----------------------------------------------------------------


def test_what_looks_like_distances_is_asked_about_and_not_clustered(own, tmp_path, monkeypatch):
    own.load(GENES, name="genes.csv")
    before = own.explorer
    assert own.load(SQUARE, name="distances.csv") is False
    assert own.explorer is before and own.holds.value == "ask"
    assert "distances.csv looks like distances" in own.message and "pandas" not in own.message
    assert "Still shown below: genes.csv" in own.message_box.value
    own.holds.value = "distance"
    assert own.explorer is not before and own.message == ""
    assert own.state.clustering.precomputed is not None and own.state.linkage == "average"
    assert own.state.distances_ == pytest.approx(EXPECTED["distances"]["heights"])
    assert list(own.state.labels_.index) == list("PQRST")
    assert "ask" not in [value for _, value in own.holds.options]
    labels = run(own, tmp_path, monkeypatch, SQUARE, "distances.csv")
    pd.testing.assert_series_equal(labels, own.state.labels_)


def test_similarities_in_percent_become_distances(own, tmp_path, monkeypatch):
    own.load(IDENTITY, name="identity.csv")
    assert own.state is None and own.holds.value == "ask" and own.holds.layout.display is None
    own.holds.value = "similarity"
    at = [0, 1, 2, 4]  # two pairs are tied at 10, and R joins the other one
    expected = np.array(EXPECTED["identity"]["heights"])
    assert own.state.distances_[at] == pytest.approx(expected[at])
    assert "100 - s" in own.state.summary
    with pytest.raises(RefusedError, match="distances between rows have none"):
        features_of(own.state.clustering)
    labels = run(own, tmp_path, monkeypatch, IDENTITY, "identity.csv")
    pd.testing.assert_series_equal(labels, own.state.labels_)


@pytest.mark.parametrize(
    ("kind", "case"), [("similarity", "corr"), ("absolute_correlation", "corr_absolute")]
)
def test_correlations_with_and_without_their_sign(own, kind, case, tmp_path, monkeypatch):
    own.load(CORRELATIONS, name="corr.csv")
    assert own.state is None and "similarities" in own.message
    own.holds.value = kind
    assert own.state.distances_ == pytest.approx(EXPECTED[case]["heights"])
    labels = run(own, tmp_path, monkeypatch, CORRELATIONS, "corr.csv")
    pd.testing.assert_series_equal(labels, own.state.labels_)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b"a,1.0,0.99,", b"a,1.0,,", "row 'a', column 'b'"),
        (b"a,1.0,0.99,", b"a,1.0,0.5,", "row 'a', column 'b'"),
        (b"c,-0.37,-0.36,1.0", b"c,-0.37,-0.36,0.3", "row 'c', column 'c'"),
    ],
    ids=["empty", "asymmetric", "diagonal"],
)
def test_damaged_correlations_are_asked_about_and_their_cell_is_named(own, old, new, words):
    own.load(CORRELATIONS.replace(old, new), name="corr.csv")
    assert own.state is None and own.holds.value == "ask"
    own.holds.value = "similarity"
    assert own.state is None and words in own.message and own.holds.value == "ask"


def test_the_answer_can_be_a_table_and_be_changed_with_undo(own):
    own.load(IDENTITY, name="identity.csv")
    own.holds.value = "table"
    table = own.state
    assert table.clustering.precomputed is None and len(table.features.columns) == 6
    own.holds.value = "similarity"
    assert own.state.clustering.precomputed is not None
    own.state.undo()
    assert own.state is table and own.holds.value == "table"
    own.state.redo()
    assert own.holds.value == "similarity"


def test_a_wrong_answer_is_refused_and_the_question_stays(own):
    own.load(IDENTITY, name="identity.csv")
    own.holds.value = "distance"
    assert own.state is None and own.holds.value == "ask" and "diagonal" in own.message
    own.holds.value = "similarity"
    assert own.state is not None and own.message == ""


def test_a_table_that_is_no_square_cannot_be_distances(own):
    own.load(b"x,y\n1,2\n3,5\n4,4\n", name="other.csv")
    state = own.state
    own.holds.value = "distance"
    assert own.state is state and own.holds.value == "table" and "square" in own.message


def test_names_in_the_first_line_only(own, tmp_path, monkeypatch):
    content = (CASES / "distance_file.txt").read_bytes()
    own.load(content, name="distance_file.txt", holds="distance")
    assert own.state.distances_ == pytest.approx(EXPECTED["distance_file"]["heights"])
    assert list(own.state.labels_.index) == ["Alpha", "Beta", "Gamma", "Delta"]
    labels = run(own, tmp_path, monkeypatch, content, "distance_file.txt")
    pd.testing.assert_series_equal(labels, own.state.labels_)


def test_a_session_of_distances_opens_from_the_same_file_and_in_python(own):
    own.load(SQUARE, name="distances.csv", holds="distance")
    own.state.update(linkage="complete", n_clusters=3)
    held = saved(own)
    other = TableExplorer()
    other.load(SQUARE, name="distances.csv", holds="table")
    open_session(other.explorer, held, "s.json")
    assert other.holds.value == "distance" and other.state.linkage == "complete"
    pd.testing.assert_series_equal(other.state.labels_, own.state.labels_)
    other.close()
    frame = pd.read_csv(io.BytesIO(SQUARE))
    again = ClusterState.from_session(json.loads(held), frame)
    assert again.labels_.tolist() == own.state.labels_.tolist()


def test_a_new_file_of_another_kind_is_not_taken_as_the_one_before(own):
    own.load(SQUARE, name="distances.csv", holds="distance")
    own.state.update(n_clusters=3)
    own.load(SQUARE.replace(b"9", b"9.5"), name="distances.csv")  # corrected: the same columns
    assert own.holds.value == "distance" and own.state.n_clusters == 3
    own.load(GENES, name="genes.csv")
    assert own.holds.value == "table" and own.state.clustering.precomputed is None


PYTHON = re.compile(r"\b(pd|np|df|d)\.|\w+=|\bClusterState\b|\.T\b|pandas|kind=|\bpass\b")


@pytest.mark.parametrize(
    ("content", "holds"),
    [
        (CORRELATIONS.replace(b"a,1.0,0.99,", b"a,1.0,,"), "similarity"),
        (CORRELATIONS.replace(b"a,1.0,0.99,", b"a,1.0,0.5,"), "similarity"),
        (CORRELATIONS, "distance"),
        (SQUARE, "similarity"),
        (SQUARE.replace(b"2.0", b"-2.0"), "distance"),
        (b"x,y\n1,2\n3,5\n4,4\n", "distance"),
        (b",a,b,c\na,0,,\nb,,0,\nc,2,3,0\n", "distance"),
        (b",a,b,c\nb,0,1,2\na,1,0,3\nc,2,3,0\n", "distance"),
        (b"x,y\n1,\n,5\n4,\n,7\n", "table"),
        (b"x\nabc\ndef\n", "table"),
    ],
)
def test_refusals_of_a_file_speak_of_the_interface(own, content, holds):
    assert own.load(content, name="file.csv", holds=holds) is False
    assert own.state is None and own.message and not PYTHON.search(own.message), own.message


def test_the_button_in_the_settings_is_the_one_above(own):
    own.load(GENES, name="genes.csv")
    plain = own.explorer
    plain.transposing.toggle.value = True
    assert own.transpose.value and own.explorer is not plain and plain.shown is plain
    assert list(own.state.labels_.index) == ["c1", "c2", "t1", "t2"]
    assert not plain.transposing.toggle.value and own.explorer.transposing.toggle.value
    own.explorer.transposing.toggle.value = False
    assert own.explorer is plain and not own.transpose.value
