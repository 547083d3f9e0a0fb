"""Roles of columns: from the constructor through update, undo and session to a new tree."""

import json

import pandas as pd
import pytest
from scipy.cluster.hierarchy import linkage

from hclust_widgets import ClusterState

TABLE = pd.DataFrame(
    {
        "sample": [f"s{i}" for i in range(8)],
        "a": [1.0, 1.2, 1.1, 1.4, 5.0, 5.3, 5.1, 5.6],
        "b": [2.0, 2.3, 2.1, 2.2, 9.1, 9.0, 9.4, 9.3],
        "age": [41, 30, 62, 41, 35, 62, 30, 38],
        "batch": ["b1", "b2"] * 4,
        "tissue": ["liver"] * 4 + ["lung"] * 4,
    }
)


def test_only_what_has_the_role_is_compared():
    roles = {"age": "leave_out", "batch": "annotate"}
    state = ClusterState(TABLE, roles=roles, known="tissue", n_clusters=2)
    assert state.features.columns == ("a", "b")
    assert state.roles == {**roles, "tissue": "known"} and state.known == "tissue"
    assert (
        state.labels_.tolist() == [0] * 4 + [1] * 4 or state.labels_.tolist() == [1] * 4 + [0] * 4
    )
    told = [note for note in state.notes if "was left out" in note]
    assert told == ["Column 'sample' was left out: its text names the rows."]


def test_a_column_names_the_rows():
    state = ClusterState(TABLE)
    assert state.clustering.row_names()[0] == "s0"
    state.set_role("age", "name")
    assert state.clustering.row_names().tolist() == TABLE["age"].astype(str).tolist()
    assert "age" not in state.features.columns
    state.set_role("batch", "name")
    assert state.roles == {"batch": "name"} and "age" in state.features.columns
    state.set_role("batch", None)
    assert state.roles is None and state.clustering.row_names()[0] == "s0"


def test_what_has_a_role_names_no_rows_unasked():
    state = ClusterState(TABLE, roles={"sample": "annotate"})
    assert state.clustering.row_names()[0] == "0"


def test_a_role_is_one_step_of_undo():
    state = ClusterState(TABLE, n_clusters=3)
    heard = []
    state.observe(lambda change: heard.append(change["new"]), "roles")
    before = state.features.columns
    state.set_role("tissue", "known")
    assert state.known == "tissue" and heard == [{"tissue": "known"}]
    assert state.undo() and state.roles is None and state.features.columns == before
    assert state.redo() and state.known == "tissue" and "tissue_lung" not in state.features.columns


def test_a_session_has_the_roles_and_an_older_one_has_none():
    state = ClusterState(TABLE, known="tissue", roles={"age": "name"}, n_clusters=3)
    saved = json.loads(json.dumps(state.session()))
    again = ClusterState.from_session(saved, TABLE)
    assert again.roles == state.roles and again.labels_.tolist() == state.labels_.tolist()
    assert again.clustering.row_names()[0] == "41"
    del saved["roles"]
    assert ClusterState.from_session(saved, TABLE).roles is None
    for wrong, word in (([[5, "class"]], "class"), ([[99, "known"]], "99"), ([5], "pair")):
        with pytest.raises(ValueError, match=f"damaged.*{word}"):
            ClusterState.from_session({**state.session(), "roles": wrong}, TABLE)


def test_the_later_of_roles_and_columns_wins():
    state = ClusterState(TABLE, columns=["a", "age"])
    state.set_role("age", "annotate")
    assert state.columns == ("a",) and state.features.columns == ("a",)
    state.set_role("b", "compare")
    assert state.columns == ("a", "b") and state.features.columns == ("a", "b")
    state.columns = ["b", "age"]
    assert state.features.columns == ("b", "age") and state.roles == {"b": "compare"}
    state.columns = None
    assert "tissue_lung" in state.features.columns


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"roles": {"ag": "name"}}, "There is no column 'ag' .*roles says.* Did you mean 'age'"),
        ({"known": "ag"}, "There is no column 'ag' in this table to be the known class"),
        ({"roles": {"age": "class"}}, "The role of column 'age'.*'class'"),
        ({"roles": ["age"]}, "roles must be a dict"),
        ({"roles": {"age": 1}}, "The role of column 'age' must be one of compare"),
        ({"roles": {"age": "name", "batch": "name"}}, "'age' and 'batch' are both the names"),
        ({"known": "batch", "roles": {"batch": "compare"}}, "'batch' is the known class, but"),
        ({"known": ["batch"]}, "known must be the name of one column"),
        ({"columns": ["a"], "roles": {"a": "known"}}, "'a' has the role 'known', but is chosen"),
        ({"columns": ["a"], "roles": {"b": "compare"}}, "'b' has the role .* not chosen"),
        ({"roles": {"sample": "compare"}}, "another text in every row"),
        (
            {"roles": dict.fromkeys(["a", "b", "age", "batch", "tissue"], "leave_out")},
            "No column is left to compare",
        ),
    ],
)
def test_what_cannot_be_meant_is_refused(options, sentence):
    with pytest.raises((TypeError, ValueError), match=sentence):
        ClusterState(TABLE, **options)


def test_a_refused_role_loses_nothing():
    state = ClusterState(TABLE, known="tissue", n_clusters=3)
    for column, role in (("nothing", "known"), ("age", "klass"), ("sample", "compare")):
        before = state.session()
        with pytest.raises((TypeError, ValueError)):
            state.set_role(column, role)
        assert state.session() == before


def test_an_own_tree_stays_with_roles_that_change_no_comparison():
    numbers = TABLE[["a", "b"]]
    tree = linkage(numbers, "average")
    state = ClusterState(tree, table=TABLE, columns=["a", "b"], n_clusters=2)
    own = state.linkage_matrix
    state.set_role("tissue", "known")
    assert (state.linkage_matrix == own).all() and state.known == "tissue"
    again = ClusterState.from_session(state.session(), tree, table=TABLE)
    assert (again.linkage_matrix == own).all() and again.known == "tissue"


def test_a_column_that_lacks_most_values_is_compared_by_its_role():
    table = TABLE.assign(rare=[1.0, None, None, None, None, 2.0, None, None])
    assert "rare" not in ClusterState(table, missing="pairwise").features.columns
    state = ClusterState(table, missing="pairwise", roles={"rare": "compare"})
    assert "rare" in state.features.columns
