"""Columns that count the rows are offered, not ticked; roles are options of every view."""

import pandas as pd

from hclust_widgets import ClusterExplorer

TABLE = pd.DataFrame(
    {
        "Unnamed: 0": range(6),
        "a": [1.0, 1.2, 1.1, 4.0, 5.0, 5.3],
        "b": [2.0, 2.3, 2.1, 5.2, 9.1, 9.0],
        "kind": ["x", "x", "x", "y", "y", "y"],
    }
)


def test_a_column_that_counts_the_rows_is_compared_by_one_click():
    explorer = ClusterExplorer(TABLE, n_clusters=2)
    columns = explorer.state_controls.columns
    columns.toggle.value = True
    assert columns.list.compared == [1, 2, 3]
    assert columns.list.columns[0]["able"]
    assert columns.list.columns[0]["note"] == "it only counts the rows"
    columns.list._handle_custom_msg({"at": [0], "compare": True}, [])
    assert explorer.state.columns == ("Unnamed: 0", "a", "b", "kind")
    explorer.state.undo()
    assert columns.list.compared == [1, 2, 3]


def test_roles_are_options_of_a_view():
    explorer = ClusterExplorer(TABLE, known="kind", roles={"a": "leave_out"}, n_clusters=2)
    assert explorer.state.features.columns == ("b",) and explorer.state.known == "kind"
