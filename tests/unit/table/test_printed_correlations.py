"""Correlations with lines of significance between them, or with means beside them."""

import csv
import io

import numpy as np
import openpyxl
import pandas as pd
import pytest

from hclust_widgets import ClusterState, TableExplorer
from hclust_widgets.io.read_table import read_table
from hclust_widgets.table.check_table import looks_like_distances
from hclust_widgets.table.distances import read_distances
from hclust_widgets.table.printed_correlations import find_printed

RIGHT = np.array(
    [[1, 0.85, 0.1, 0.45], [0.85, 1, -0.32, 0.2], [0.1, -0.32, 1, 0.77], [0.45, 0.2, 0.77, 1]]
)
SPSS = """A,Pearson Correlation,1,.85**,.10,.45**
,Sig. (2-tailed),,.000,.42,.001
,N,100,100,98,99
B,Pearson Correlation,.85**,1,-.32*,.2
,Sig. (2-tailed),.000,,.02,.15
,N,100,100,98,99
C,Pearson Correlation,.10,-.32*,1,.77**
,Sig. (2-tailed),.42,.02,,.000
,N,98,98,98,99
D,Pearson Correlation,.45**,.2,.77**,1
,Sig. (2-tailed),.001,.15,.000,
,N,99,99,99,99
"""
NOTES = "**. Correlation is significant at the 0.01 level (2-tailed).,,,,,\n"
RHO = "Correlations,,,,,,\n,,,A,B,C,D\n" + "".join(
    f"{'' if i else chr(34) + 'Spearman, rho' + chr(34)},{line}\n"
    for i, line in enumerate(SPSS.splitlines())
)
APA = """Variable,M,SD,1,2,3
1. A,3.00,1.20,,,
,,,,,
2. B,4.10,1.10,.85**,,
,,,"[.70, .93]",,
,,,,,
3. C,2.20,0.90,.10,-.32*,
,,,"[-.20, .35]","[-.55, -.02]",
,,,,,
4. D,2.20,0.90,.45**,.20,.77**
,,,"[.20, .65]","[-.10, .45]","[.60, .88]"
"""
TITLE = 'Table 1\n\n"Means, standard deviations, and correlations"\n\n'
UPPER = (
    "Item,Mean,Range,A,B,C,D\nA,3,5,,.85**,.1,.45**\nB,4,6,,,-.32*,.2\nC,2,4,,,,.77**\nD,2,4,,,,\n"
)
FILES = {
    "SPSS": "Correlations,,,,,\n,,A,B,C,D\n" + SPSS + NOTES,
    "SPSS, no stars": ",,A,B,C,D\n" + SPSS.replace("*", ""),
    "names repeated": "Variable,Statistic,A,B,C,D\n"
    + "".join(
        f"{'ABCD'[i // 3]}{line.lstrip('ABCD')}\n" for i, line in enumerate(SPSS.splitlines())
    ),
    "three columns of words": RHO,
    "two methods": ",,,A,B,C,D\n" + RHO.split("\n", 2)[2] + RHO.split("\n", 2)[2],
    "lower triangle (jamovi)": ",,A,B,C,D\nA,Pearson's r,—,,,\n,df,—,,,\n,p-value,—,,,\n"
    "B,Pearson's r,0.85***,—,,\n,df,98,—,,\n,p-value,<.001,—,,\n"
    "C,Pearson's r,0.10,-0.32*,—,\n,df,98,98,—,\n,p-value,0.42,0.02,—,\n"
    "D,Pearson's r,0.45**,0.20,0.77***,—\n,df,98,98,98,—\n,p-value,<.001,0.15,<.001,—\n",
    "lines without names (Stata)": ",A,B,C,D\nA,1.0000,,,\n,,,,\n,,,,\nB,0.85*,1.0000,,\n"
    ",0.0000,,,\n,,,,\nC,0.10,-0.32*,1.0000,\n,0.42,0.02,,\n,,,,\n"
    "D,0.45*,0.20,0.77*,1.0000\n,0.001,0.15,0.000,\n",
    "lines of one name": ",A,B,C,D\nA,1,,,\np,,,,\nB,0.85*,1,,\np,0.001,,,\nC,0.10,-0.32*,1,\n"
    "p,0.42,0.02,,\nD,0.45*,0.20,0.77*,1\np,0.001,0.15,0.000,\n",
    "apaTables": APA,
    "apaTables, below a title": TITLE + APA + '"Note. M is the mean.",,,,,\n',
    "M and SD": "Variable,M,SD,1,2,3,4\n1. A,3,1.20,–,,,\n2. B,4.1,1.10,.85**,–,,\n"
    "3. C,2.2,0.90,.10,-.32*,–,\n4. D,2.2,0.90,.45**,.20,.77**,–\n",
    "M and SD below": ",1,2,3,4\nA,–,,,\nB,.85**,–,,\nC,.10,-.32*,–,\nD,.45**,.20,.77**,–\n"
    "M,3,4.1,2.2,2.2\nSD,1.2,1.1,0.9,0.9\n",
    "means before an upper triangle": UPPER,
    "stars alone in the other triangle": "x,A,B,C,D\nA,-,***,,**\nB,0.85,-,*,\n"
    "C,0.10,-0.32,-,***\nD,0.45,0.2,0.77,-\n",
}


@pytest.mark.parametrize("what", FILES)
def test_lines_and_columns_of_values_are_found(what):
    table = read_table(FILES[what].encode(), name="table.csv")
    _check(table)


def _check(table):
    assert looks_like_distances(table) == "similarity"
    with pytest.raises(ValueError, match="looks like a correlation matrix"):
        ClusterState(table)
    state = ClusterState.from_distances(table, kind="similarity", n_clusters=2)
    np.testing.assert_array_equal(state.clustering.precomputed.square, 1 - RIGHT)
    names = state.clustering.precomputed.names
    assert [name.removeprefix(f"{i}. ") for i, name in enumerate(names, 1)] == list("ABCD")
    space = {"d": table}
    exec(state.code(), space)
    pd.testing.assert_series_equal(space["labels"], state.labels_, check_names=False)
    return state


@pytest.mark.parametrize("what", ["SPSS", "apaTables, below a title"])
def test_a_file_is_asked_about_in_the_explorer(what, tmp_path):
    book = openpyxl.Workbook()
    for line in csv.reader(io.StringIO(FILES[what])):
        book.active.append([_typed(word) for word in line])
    path = tmp_path / "corr.xlsx"
    book.save(path)
    explorer = TableExplorer(path)
    assert explorer.state is None  # it asks
    explorer.holds.value = "similarity"
    np.testing.assert_array_equal(explorer.state.clustering.precomputed.square, 1 - RIGHT)


def _typed(word):
    try:
        return float(word) if word else None
    except ValueError:
        return word


def test_what_was_left_out_is_said():
    notes = _check(read_table(FILES["SPSS"].encode(), name="table.csv")).notes
    assert any("Only the lines 'Pearson Correlation' were taken" in note for note in notes)
    notes = _check(read_table(APA.encode(), name="table.csv")).notes
    assert any("the lines between" in n.lower() and "'M', 'SD' beside" in n for n in notes)
    notes = _check(read_table(FILES["SPSS, no stars"].encode(), name="table.csv")).notes
    assert not any("stars" in note for note in notes)


@pytest.mark.parametrize("levels", [[0, 1], [0]])
def test_names_may_be_in_the_index(levels):
    text = ",,A,B,C,D\n" + SPSS if len(levels) == 2 else FILES["M and SD"]
    _check(pd.read_csv(io.StringIO(text), index_col=levels))


def test_a_damaged_cell_is_named():
    table = read_table(FILES["SPSS"].replace("-.32*", "-.3*", 1).encode(), name="table.csv")
    with pytest.raises(ValueError, match=r"'B', column 'C' is -0.3, but the one in row 'C'"):
        read_distances(table, kind="similarity")
    table = read_table(FILES["SPSS"].replace(",.10,", ",.a,").encode(), name="table.csv")
    with pytest.raises(ValueError, match="row 'A', column 'C' is empty"):
        read_distances(table, kind="similarity")


OTHERS = {
    "long form": "plot,trait,1,2\na,x,1,2\n,y,2,3\nb,x,3,4\n,y,4,5\nc,x,5,6\n,y,7,8\n",
    "numbered columns": "name,M,1,2,3\na,1,5,6,7\nb,2,3,9,1\nc,3,4,4,4\n",
    "other columns": FILES["SPSS, no stars"].replace("A,B,C,D\n", "A,B,C,E\n", 1),
    "words": "name,M,1,2,3\na,1,x,,\nb,2,3*,y,\nc,3,4*,4,4\n",
}


@pytest.mark.parametrize("what", OTHERS)
def test_other_tables_are_no_correlations(what):
    table = read_table(OTHERS[what].encode(), name="table.csv")
    assert find_printed(table) is None or looks_like_distances(table) is None


def test_a_variable_may_be_called_as_a_deviation_is():
    text = FILES["lines of one name"].replace("C", "SE")
    names = read_distances(read_table(text.encode(), name="table.csv"), kind="similarity").names
    assert names == ["A", "B", "SE", "D"]
