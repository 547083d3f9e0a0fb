"""Distances without a line of names: a triangle, or a mirrored square."""

from __future__ import annotations

import itertools

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import ClusterState, TableExplorer
from hclust_widgets.export.script.reading.read_file import read_again
from hclust_widgets.io.formats import triangle
from hclust_widgets.io.read_table import read_table, read_with_recipe

N = 6
SQUARE = np.round(squareform(pdist(np.random.default_rng(3).normal(size=(N, 3)))), 3)
NAMES = [f"sp {c}" for c in "abcdef"]


def lines_of(shape: str, *, diagonal: bool) -> list[list[str]]:
    rows = []
    for i in range(N):
        if shape == "lower":
            row = SQUARE[i, : i + diagonal]
        elif shape == "upper":
            row = SQUARE[i, i + 1 - diagonal :]
        else:
            row = SQUARE[i]
        rows.append([f"{value:.3f}" for value in row])
    return rows


def written(shape: str, *, diagonal: bool, names: str, sep: str) -> str:
    rows = lines_of(shape, diagonal=diagonal)
    if names == "rows":
        rows = [[name, *row] for name, row in zip(NAMES, rows, strict=True)]
    elif names == "header":
        rows = [[*NAMES], *(row for row in rows if row)]
    elif names == "both":
        rows = [["", *NAMES], *([name, *row] for name, row in zip(NAMES, rows, strict=True))]
    return "\n".join(sep.join(row) for row in rows if row) + "\n"


def padded(shape: str, *, diagonal: bool, sep: str) -> str:
    """Return a square below a line of names, of which one triangle is empty, as R writes it."""
    head = sep.join(["", *NAMES])
    rows = []
    for i, row in enumerate(lines_of(shape, diagonal=diagonal)):
        gap = [""] * (N - len(row))
        rows.append(sep.join([NAMES[i], *(row + gap if shape == "lower" else gap + row)]))
    return "\n".join([head, *rows]) + "\n"


@pytest.mark.parametrize("sep", [",", "\t", ";"])
@pytest.mark.parametrize("diagonal", [True, False])
@pytest.mark.parametrize("shape", ["lower", "upper"])
def test_an_empty_triangle_is_filled_from_the_other_one(
    shape: str, diagonal: bool, sep: str, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = padded(shape, diagonal=diagonal, sep=sep)
    (tmp_path / "d.csv").write_text(text)
    table, recipe = read_with_recipe("d.csv")
    assert table["name"].tolist() == table.columns.tolist()[1:] == NAMES
    np.testing.assert_array_equal(table[NAMES].to_numpy(), SQUARE)
    state = ClusterState.from_distances(table, n_clusters=2)
    assert state.labels_.notna().all()
    script, space = read_again(recipe, table), {}
    lines = ["import pandas as pd", *sorted(script.imports), *itertools.chain(*script.blocks)]
    exec("\n".join(lines), space)
    pd.testing.assert_frame_equal(space["df"], table, check_dtype=False)


def test_a_triangle_in_memory_without_its_diagonal_is_asked_about() -> None:
    upper = pd.DataFrame(np.where(np.triu(np.ones((N, N)), 1) > 0, SQUARE, np.nan), NAMES, NAMES)
    for frame in (upper, upper.T):
        with pytest.raises(ValueError, match="This looks like a distance matrix"):
            ClusterState(frame)


LAYOUTS = [
    pytest.param(shape, diagonal, names, sep, id=f"{shape}-{diagonal}-{names}-{sep!r}")
    for (shape, diagonal), names, sep in itertools.product(
        [("lower", True), ("lower", False), ("upper", True), ("upper", False), ("square", True)],
        ["rows", "none", "header", "both"],
        [",", "\t", ";"],
    )
    # A square with a line of names is a table like any other.
    if (shape, names) not in (("square", "header"), ("square", "both"))
]


@pytest.mark.parametrize(("shape", "diagonal", "names", "sep"), LAYOUTS)
def test_each_layout_is_read_and_the_script_reads_the_same(
    shape: str, diagonal: bool, names: str, sep: str, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = written(shape, diagonal=diagonal, names=names, sep=sep)
    (tmp_path / "d.txt").write_text(text)
    table, recipe = read_with_recipe("d.txt")
    assert recipe.kind == "triangle"
    np.testing.assert_array_equal(table.iloc[:, 1:].to_numpy(), SQUARE)
    wanted = [f"row {i + 1}" for i in range(N)] if names == "none" else NAMES
    assert table.columns[1:].tolist() == table["name"].tolist() == wanted
    script = read_again(recipe, table)
    space: dict[str, pd.DataFrame] = {}
    lines = ["import pandas as pd", *sorted(script.imports), *itertools.chain(*script.blocks)]
    exec("\n".join(lines), space)
    pd.testing.assert_frame_equal(space["df"], table)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0\n1.5 0\n2 3 0\n", [[0, 1.5, 2], [1.5, 0, 3], [2, 3, 0]]),  # separated by blanks
        ("a;0\nb;1,5;0\nc;2;3;0\n", [[0, 1.5, 2], [1.5, 0, 3], [2, 3, 0]]),  # decimal commas
        ('"a"\t0\n"b"\t1.5\t0\n"c"\t2\t3\t0\n', [[0, 1.5, 2], [1.5, 0, 3], [2, 3, 0]]),
        ("a,\nb,1.5,\nc,2,3,\n", [[0, 1.5, 2], [1.5, 0, 3], [2, 3, 0]]),  # ends with a comma
        ("  a b\nb 1.5\nc 2 3\n", [[0, 1.5, 2], [1.5, 0, 3], [2, 3, 0]]),  # as R prints them
        ("1\n0.5 1\n0.2 0.3 1\n", [[1, 0.5, 0.2], [0.5, 1, 0.3], [0.2, 0.3, 1]]),
        ("\ufeffa,0\n\nb,1.5,0\nc,2,3,0\n", [[0, 1.5, 2], [1.5, 0, 3], [2, 3, 0]]),
    ],
)
def test_other_ways_to_write_it(
    text: str, expected: list[list[float]], tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "d.txt").write_text(text, encoding="utf-8")
    table, recipe = read_with_recipe("d.txt")
    np.testing.assert_array_equal(table.iloc[:, 1:].to_numpy(), expected)
    script = read_again(recipe, table)
    space: dict[str, pd.DataFrame] = {}
    lines = ["import pandas as pd", *sorted(script.imports), *itertools.chain(*script.blocks)]
    exec("\n".join(lines), space)
    pd.testing.assert_frame_equal(space["df"], table)


@pytest.mark.parametrize(
    "text",
    [
        "a,b\n1,2\n3,4\n5,6\n",
        "n,x,y,z\na,1,2,3\nb,4,5,6\nc,7,8,9\n",
        "a,1,2,3\nb,4,5,6\nc,7,8,9\n",  # not mirrored
        "1,2,3\n2,5,6\n3,6,9\n",  # no like diagonal
        "0,0,0\n0,0,0\n0,0,0\n",
    ],
)
def test_tables_stay_tables(text: str) -> None:
    assert read_with_recipe(text.encode())[1].kind == "csv"


def test_a_long_table_is_not_split_into_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(triangle, "_may_be", lambda *_: pytest.fail("looked at"))
    assert triangle.read_triangle("a,b,c\n" + "1,2,3\n" * 100, "t.csv") is None


@pytest.mark.parametrize("text", ["a,0\nb,1,0\nc,2,3,0\nd,2,3\n", "a,0\nb,1,0\nc,2,x,0\n"])
def test_damaged_ones_are_refused_as_tables_are(text: str) -> None:
    with pytest.raises(ValueError, match="Line 2"):
        read_table(text.encode())


def test_a_name_that_stands_twice_is_named() -> None:
    with pytest.raises(ValueError, match="The name 'a' stands twice"):
        read_table(b"a,0\nb,1,0\na,2,3,0\n")


def test_it_is_asked_about_and_clustered_as_distances() -> None:
    content = written("lower", diagonal=False, names="rows", sep="\t").encode()
    app = TableExplorer()
    app.load(content, name="d.txt")
    assert app.explorer is None
    assert "looks like distances" in app.message_box.value
    app.holds.value = "distance"
    direct = ClusterState.from_distances(pd.DataFrame(SQUARE, index=NAMES, columns=NAMES))
    assert app.state is not None
    assert app.state.labels_.tolist() == direct.labels_.tolist()
    assert "names = [" in app.explorer.code()
    app.close()


@pytest.mark.parametrize("text", ["1\n2 5\n3 4 2\n4 7 8 9\n", "1,5,4,7\n2,2,8\n3,9\n4\n"])
def test_numbers_that_may_be_names_or_distances_are_asked_about(text: str) -> None:
    with pytest.raises(ValueError, match="may be names of rows or distances: give the rows names"):
        read_table(text.encode(), name="d.txt")


def test_points_on_a_line_have_their_distances() -> None:
    table = read_table(b"0\n1 0\n2 1 0\n3 2 1 0\n", name="d.txt")
    assert table.to_numpy()[3, 1:].tolist() == [3, 2, 1, 0]


@pytest.mark.parametrize("text", ["a,b\n1,2\n3\n", "a,b,c\n1,2,3\n4,5\n6\n"])
def test_lines_that_lack_fields_are_no_triangle(text: str) -> None:
    with pytest.raises(ValueError, match=r"Line 3 of t\.csv has only [12] field"):
        read_table(text.encode(), name="t.csv")


CLUSTAL = """#
#
#  Percent Identity  Matrix - created by Clustal2.1
#


     1: A    100.00   90.00   50.00   45.00
     2: B     90.00  100.00   52.00   44.00
     3: C     50.00   52.00  100.00   88.00
     4: D     45.00   44.00   88.00  100.00
"""


def test_a_matrix_of_clustal_is_read_whole_and_asked_about(tmp_path, monkeypatch):
    (tmp_path / "pim.txt").write_text(CLUSTAL)
    monkeypatch.chdir(tmp_path)
    table, recipe = read_with_recipe("pim.txt")
    assert [*table] == ["name", *"ABCD"] and table["name"].tolist() == [*"ABCD"]
    assert table.iloc[0, 1:].tolist() == [100, 90, 50, 45]
    assert "as Clustal writes it" in table.attrs["reading"][0]
    script = read_again(recipe, table)
    space: dict[str, pd.DataFrame] = {}
    lines = ["import pandas as pd", *sorted(script.imports), *itertools.chain(*script.blocks)]
    exec("\n".join(lines), space)
    pd.testing.assert_frame_equal(space["df"], table)
    own = TableExplorer()
    own.load("pim.txt")
    assert "looks like similarities between rows" in own.message
    assert own.load("pim.txt", holds="similarity")
    labels = own.state.labels_
    assert labels["A"] == labels["B"] != labels["C"] == labels["D"]
    own.close()


def test_a_gap_in_that_shape_is_named():
    with pytest.raises(ValueError, match="holds 3 numbers, but 4 are needed"):
        read_table(CLUSTAL.replace("   88.00\n", "\n").encode(), name="pim.txt")


@pytest.mark.parametrize("above", ["", "# no name value\n"])
def test_other_lists_with_numbered_lines_are_tables(above: str) -> None:
    text = f"{above}1: alpha 5 6\n2: beta 6 7\n3: gamma 7 8\n4: delta 8 9\n"
    assert triangle.read_triangle(text, "t.txt") is None
