"""A second file with annotations in the table explorer: joined, told, in script and session."""

from __future__ import annotations

import datetime
import json

import pandas as pd
import pytest

from hclust_widgets import TableExplorer
from hclust_widgets.widgets.explorer.session_file import open_session, session_of

ROWS = "".join(f"s{i},{i * 7 % 11},{i * 5 % 13}\n" for i in range(12))
TABLE = f"sample,x,y\n{ROWS}".encode()
ABOUT = "id;tissue;dose\n" + "".join(f"s{i};{'ab'[i % 2]};{i},5\n" for i in range(1, 13))


@pytest.fixture
def own():
    widget = TableExplorer()
    yield widget
    widget.close()


def upload(own, content, name):
    """Do what the browser does when a file is chosen."""
    file = {"name": name, "type": "text/csv", "size": len(content), "content": memoryview(content)}
    own.annotations.value = ({**file, "last_modified": datetime.datetime.now()},)


def test_the_second_file_is_joined_and_nothing_else_changes(own):
    assert own.annotations.layout.display == "none"
    own.load(TABLE, name="table.csv")
    assert own.annotations.layout.display is None
    own.state.update(n_clusters=3, linkage="average")
    own.state.rename(0, "mine")
    labels = own.state.labels_
    upload(own, ABOUT.encode(), "about.csv")
    assert own.message == "" and own.annotations.value == ()
    assert list(own.table.columns) == ["sample", "x", "y", "tissue", "dose"]
    pd.testing.assert_series_equal(own.state.labels_, labels)
    assert own.state.cluster_names[0] == "mine" and own.state.features.columns == ("x", "y")
    assert "11 of 12 rows found a partner" in own.report_box.value
    assert "without a partner in about.csv: s0" in own.report_box.value
    assert "In about.csv alone: s12" in own.report_box.value
    own.state.set_role("tissue", "known")
    assert own.state.compare_classes().table.to_numpy().sum() == 11
    joined = own.state
    assert joined.undo() and own.state is joined and joined.undo()
    assert list(own.table.columns) == ["sample", "x", "y"] and own.state.cluster_names[0] == "mine"
    assert own.state.redo() and own.state is joined and "tissue" in own.table


@pytest.mark.sampled(1)
@pytest.mark.parametrize("names", ["as found", 0])
def test_the_script_reads_both_files(own, names, tmp_path, monkeypatch):
    own.load(TABLE, name="table.csv")
    own.names.value = names
    (tmp_path / "table.csv").write_bytes(TABLE)
    (tmp_path / "about.csv").write_text(ABOUT)
    assert own.add_annotations(tmp_path / "about.csv")
    own.state.update(roles={"dose": "compare"}, n_clusters=3, missing="median")
    monkeypatch.chdir(tmp_path)
    space = {}
    exec(own.explorer.code(), space)
    pd.testing.assert_series_equal(space["labels"], own.state.labels_)
    pd.testing.assert_frame_equal(space["df"], own.state.features.table, check_names=False)


@pytest.mark.slow
def test_a_corrected_table_keeps_its_annotations(own):
    own.load(TABLE, name="table.csv")
    own.add_annotations(ABOUT.encode(), name="about.csv")
    own.state.update(n_clusters=4)
    own.load(TABLE.replace(b"s3,", b"s3,1"), name="table.csv")
    assert "tissue" in own.table.columns and own.state.n_clusters == 4
    own.load(b"p,q\n1,2\n4,3\n9,9\n", name="other.csv")
    assert list(own.table.columns) == ["p", "q"]


@pytest.mark.slow
def test_a_session_goes_with_both_files(own):
    own.load(TABLE, name="table.csv")
    own.add_annotations(ABOUT.encode(), name="about.csv")
    own.state.update(n_clusters=5, roles={"tissue": "known"})
    held = json.dumps(session_of(own.explorer, own.state.clustering)).encode()
    other = TableExplorer()
    other.load(TABLE, name="table.csv")
    with pytest.raises(ValueError, match="another table"):
        open_session(other.explorer, held, "s.json")
    other.add_annotations(ABOUT.encode(), name="about.csv")
    open_session(other.explorer, held, "s.json")
    assert other.state.known == "tissue"
    pd.testing.assert_series_equal(other.state.labels_, own.state.labels_)
    other.close()


def test_a_file_that_belongs_to_other_rows_changes_nothing(own):
    own.load(TABLE, name="table.csv")
    state = own.state
    assert own.add_annotations(b"id,tissue\nu1,a\nu2,b\n", name="wrong.csv") is False
    assert "No row of the table is named in wrong.csv" in own.message
    assert own.state is state and list(own.table.columns) == ["sample", "x", "y"]
    upload(own, b"", "empty.csv")
    assert "empty.csv is empty" in own.message and own.state is state


def test_annotations_of_an_exchanged_table_stay_with_their_rows(own):
    own.load(TABLE, name="table.csv")
    own.transpose.value = True
    own.add_annotations(ABOUT.encode(), name="about.csv")
    assert own.transpose.value and list(own.state.labels_.index) == ["x", "y"]
    own.transpose.value = False
    assert "tissue" in own.state.features.table.columns
