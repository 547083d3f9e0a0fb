"""Tables of correlations with stars, as statistics programs print them."""

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, TableExplorer
from hclust_widgets.io.read_table import read_table
from hclust_widgets.table.check_table import looks_like_distances
from hclust_widgets.table.distances import read_distances

RIGHT = np.array(
    [[1, 0.85, 0.1, 0.45], [0.85, 1, -0.32, 0.2], [0.1, -0.32, 1, 0.77], [0.45, 0.2, 0.77, 1]]
)
FULL = ",A,B,C,D\nA,1.00,.85***,.10,.45**\nB,.85***,1,-.32*,.2\nC,.10,-.32*,1,.77***\n"
FULL += "D,.45**,.20,.77***,1.00\n"
FILES = {
    "full square": FULL,
    "lower triangle": "x,A,B,C,D\nA,1,,,\nB,0.85***,1,,\nC,0.10,−0.32*,1,\nD,.45**,.2,.77***,1\n",
    "upper triangle": "x,A,B,C,D\nA,1,.85***,.1,.45**\nB,,1,-.32*,.2\nC,,,1,.77***\nD,,,,1\n",
    "without diagonal": ",A,B,C,D\nA,,,,\nB,.85***,,,\nC,.10,-.32*,,\nD,.45**,.2,.77***,\n",
    "dashes": ",A,B,C,D\nA,—,,,\nB,.85***,—,,\nC,.10,-.32*,—,\nD,.45**,.2,.77***,—\n",
    "corstars": ",A,B,C\nA,,,\nB,0.85***,,\nC,0.10,-0.32*,\nD,0.45**,0.20,0.77***\n",
    "upper, without first column": ",B,C,D\nA,.85***,.1,.45**\nB,,-.32*,.2\nC,,,.77***\nD,,,\n",
    "columns counted": ",1,2,3\nA,,,\nB,0.85***,,\nC,0.10,-0.32*,\nD,0.45**,0.20,0.77***\n",
    "decimal comma": (
        "x;A;B;C;D\nA;1;;;\nB;0,85***;1;;\nC;0,10;-0,32*;1;\nD;0,45**;0,2;0,77***;1\n"
    ),
}


@pytest.mark.parametrize("what", FILES)
def test_stars_are_taken_off_and_a_triangle_is_mirrored(what, tmp_path):
    table = read_table(FILES[what].encode(), name="table.csv")
    assert looks_like_distances(table) == "similarity"
    given = read_distances(table, kind="similarity")
    np.testing.assert_array_equal(given.square, 1 - RIGHT)
    assert given.names == list("ABCD")
    with pytest.raises(ValueError, match="correlation matrix with stars of significance"):
        ClusterState(table)
    state = ClusterState.from_distances(table, kind="similarity", n_clusters=2)
    assert any("stars of significance" in note for note in state.notes)
    space = {"d": table}
    exec(state.code(), space)
    pd.testing.assert_series_equal(space["labels"], state.labels_, check_names=False)
    path = tmp_path / "corr.csv"
    path.write_text(FILES[what], encoding="utf-8")
    explorer = TableExplorer(path)
    assert explorer.state is None  # it asks
    explorer.holds.value = "similarity"
    np.testing.assert_array_equal(explorer.state.clustering.precomputed.square, 1 - RIGHT)


def test_a_damaged_cell_is_named():
    table = read_table(FULL.replace("-.32*", "-.3", 1).encode(), name="table.csv")
    with pytest.raises(ValueError, match=r"'B', column 'C' is -0.3, but the one in row 'C'"):
        read_distances(table, kind="similarity")
    lost = read_table(FILES["lower triangle"].replace("0.10", "").encode(), name="table.csv")
    with pytest.raises(ValueError, match="row 'A', column 'C' is empty"):
        read_distances(lost, kind="similarity")
    named = table.set_index(table.columns[0])
    with pytest.raises(ValueError, match="kind='similarity'"):
        read_distances(named)


OTHERS = {
    "not mirrored": ({"a": ["1*", "2", "5"], "b": ["3", "4**", "1"], "c": ["7", "9", "2"]}, "abc"),
    "other names": ({"x": ["1*", "2", "5"], "y": ["2", "1", "4"], "z": ["5", "4", "1"]}, "abc"),
    "words": ({"a": ["1*", "ab", "5"], "b": ["ab", "1", "1"], "c": ["5", "1", "2"]}, "abc"),
}


@pytest.mark.parametrize("what", OTHERS)
def test_other_tables_with_stars_are_no_correlations(what):
    columns, names = OTHERS[what]
    assert looks_like_distances(pd.DataFrame(columns, index=list(names))) is None
