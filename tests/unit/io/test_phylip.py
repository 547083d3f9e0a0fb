"""Distances in PHYLIP's format: square, wrapped, as a triangle; damaged ones name the line."""

import gzip

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import squareform

from hclust_widgets import ClusterState
from hclust_widgets.cli import main as cli
from hclust_widgets.export.script.reading.read_file import read_again
from hclust_widgets.io.read_table import read_table, read_with_recipe

NAMES = ["Alpha", "Beta", "Gamma", "Delta"]
SQUARE = np.array([[0, 1, 2, 3], [1, 0, 2.5, 3.5], [2, 2.5, 0, 1.5], [3, 3.5, 1.5, 0]])


def rows(*parts, names=NAMES, first="    4"):
    words = [
        " ".join([f"{name:<10}", *(f"{x:.3f}" for x in row)])
        for name, row in zip(names, parts, strict=True)
    ]
    return "\n".join([first, *words]) + "\n"


LOWER = [SQUARE[i, :i] for i in range(4)]
WRITTEN = {
    "square": rows(*SQUARE),
    "lower": rows(*LOWER),
    "diagonal": rows(*(SQUARE[i, : i + 1] for i in range(4))),
    "upper": rows(*(SQUARE[i, i + 1 :] for i in range(4))),
    "wrapped": rows(*SQUARE).replace(" 2.000 3.000", "\n  2.000 3.000").replace("\n", "\r\n"),
    "blanks": rows(*LOWER, names=["Homo sap", "Pan t", "Mus m", "Rattus 2"]),
    "marked": "\ufeff" + rows(*SQUARE),
}


@pytest.mark.parametrize("shape", WRITTEN)
@pytest.mark.parametrize("name", ["x.phy", "x.txt", "x.dist", "x.phylip.gz"])
def test_every_shape_gives_the_same_tree(shape, name):
    content = WRITTEN[shape].encode()
    if name.endswith(".gz"):
        content = gzip.compress(content)
    table = read_table(content, name=name)
    state = ClusterState.from_distances(table, linkage="average")
    np.testing.assert_array_equal(state.linkage_matrix, linkage(squareform(SQUARE), "average"))
    wanted = NAMES if shape != "blanks" else ["Homo sap", "Pan t", "Mus m", "Rattus 2"]
    assert state.labels_.index.tolist() == wanted
    assert "in PHYLIP's format" in table.attrs["reading"][-1]


@pytest.mark.parametrize("shape", WRITTEN)
def test_the_script_reads_the_same(shape, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.phy").write_bytes(WRITTEN[shape].encode())
    table, recipe = read_with_recipe("x.phy")
    script = read_again(recipe, table)
    scope, lines = {}, [line for block in script.blocks for line in block]
    exec("\n".join([*sorted({*script.imports, "import pandas as pd"}), *lines]), scope)
    pd.testing.assert_frame_equal(scope["df"], table)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            rows(*SQUARE, names=["Homo sap", "Pan t", "Mus m", "Rattus"]).replace(" 2.", "\n 2."),
            r"tells of 4 rows, but \d+ lines follow: write each row in one line, or names without",
        ),
        (rows(*SQUARE, first="5"), "Line 1 of x.phy tells of 5 rows, but 4 follow"),
        (
            rows(*LOWER).replace(" 2.500", ""),
            "Line 4 of x.phy has 1 distance for 'Gamma'.* or 2 her",
        ),
        (rows(*SQUARE).replace("2.500", "ND", 1), "Line 3 of x.phy holds 'ND', which is no dist"),
        (rows(*SQUARE, names=["A", "B", "A", "C"]), "The name 'A' stands twice in x.phy"),
        ("a,b\n1,2\n", "Line 1 of x.phy must hold the number of rows alone"),
    ],
)
def test_a_damaged_file_names_the_line(text, told):
    with pytest.raises(ValueError, match=told):
        read_table(text.encode(), name="x.phy")


def test_a_table_with_one_number_above_is_no_such_file():
    table = read_table(b"2\n1\n5\n7\n", name="x.txt")
    assert "PHYLIP" not in " ".join(table.attrs["reading"])


def test_such_a_file_makes_a_page(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.phy").write_text(WRITTEN["lower"])
    assert cli.main(["page", "x.phy", "--holds", "distances", "--clusters", "2"]) == 0
    assert "4 rows, average linkage of the given distances: 2 clusters" in capsys.readouterr().out


def test_pairs_of_mothur_are_told_how_they_are_read():
    pairs = b"B\tA\t0.1\nC\tA\t0.8\nC\tB\t0.7\nD\tA\t0.9\nD\tB\t0.8\nD\tC\t0.2\n"
    with pytest.raises(ValueError, match=r"d\.dist holds a pair .* line of names .* \.txt"):
        read_table(pairs, name="d.dist")
    table = read_table(b"first\tsecond\tdistance\n" + pairs, name="d.txt")
    assert ClusterState.from_distances(table, n_clusters=2).labels_.nunique() == 2
