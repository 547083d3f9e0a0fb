"""Options of `hclust-widgets page` that decide on the clusters: as in Python, or one sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.cli import main as cli

GAPS = pd.DataFrame(
    {
        "a": [1.0, 1.2, None, 5, 5.2, 9],
        "b": [3.0, None, 3.1, 8, 8.4, 1],
        "c": [1.0, 3, 2, 7, 8, 4],
        "kind": list("xxyyzz"),
        "id": [f"r{i}" for i in range(6)],
    }
)
SQUARE = pd.DataFrame(
    [[0.0, 1, 7, 8], [1, 0, 6, 9], [7, 6, 0, 2], [8, 9, 2, 0]], list("pqrs"), list("pqrs")
)
CORRELATION = pd.DataFrame(
    [[1, -0.9, 0.1], [-0.9, 1, -0.2], [0.1, -0.2, 1]], list("pqr"), list("pqr")
)
NUMBERS = pd.DataFrame(
    {"gene": ["g1", "g2", "g3"], "c1": [5, 1, 9], "c2": [5, 2, 9], "t1": [1, 7, 3], "t2": [1, 7, 4]}
)


@pytest.fixture
def pages(tmp_path, monkeypatch):
    """The folder of the tables, and the state of each page in place of the page itself."""
    monkeypatch.chdir(tmp_path)
    GAPS.to_csv("gaps.csv", index=False)
    load_mpg().to_csv("cars.csv", index=False)
    NUMBERS.to_csv("genes.csv", index=False)
    SQUARE.to_csv("d.csv")
    (1 - SQUARE / 10).to_csv("s.csv")
    CORRELATION.to_csv("corr.csv")
    Path("lab.csv").write_text("s,a\nx1,1.0\nx2,ND\nx3,<0.5\nx4,9.0\nx5,9.4\nx6,1.3\n")
    Path("who.csv").write_text("id,batch\nr0,m\nr1,m\nr2,n\nr3,n\nr4,n\nr5,m\n")
    made = []

    def to_html(state, path=None, **options):
        made.append(state)
        Path(path).write_text("<!doctype html>")

    monkeypatch.setattr(ClusterState, "to_html", to_html)
    return made


CARS = load_mpg()
SAME = {
    ("gaps.csv", "--missing", "median"): lambda: ClusterState(GAPS, missing="median"),
    ("gaps.csv", "--missing", "pairwise", "--known", "kind"): lambda: ClusterState(
        GAPS, missing="pairwise", known="kind"
    ),
    ("cars.csv", "--weights", "mpg=3, weight=0.5"): lambda: ClusterState(
        CARS, weights={"mpg": 3, "weight": 0.5}
    ),
    ("cars.csv", "--roles", "origin=annotate,model_year=leave-out"): lambda: ClusterState(
        CARS, roles={"origin": "annotate", "model_year": "leave_out"}
    ),
    ("cars.csv", "--row-filter", "mpg > 20", "--row-filter", "origin == 'usa'"): lambda: (
        ClusterState(CARS, row_filter=["mpg > 20", "origin == 'usa'"])
    ),
    ("cars.csv", "--row-scaling", "zscore", "--transform", "log1p"): lambda: ClusterState(
        CARS, row_scaling="standard", transform="log1p"
    ),
    ("cars.csv", "--max-leaves", "40", "--optimal-ordering"): lambda: ClusterState(
        CARS, max_leaves=40, optimal_ordering=True
    ),
    ("genes.csv", "--transpose", "--clusters", "2"): lambda: ClusterState(NUMBERS).transposed(
        n_clusters=2
    ),
    ("d.csv", "--holds", "distances", "--linkage", "single"): lambda: ClusterState.from_distances(
        SQUARE, linkage="single"
    ),
    ("s.csv", "--holds", "similarities"): lambda: ClusterState.from_distances(
        1 - SQUARE / 10, kind="similarity"
    ),
    ("corr.csv", "--holds", "absolute-correlations"): lambda: ClusterState.from_distances(
        CORRELATION, kind="absolute_correlation"
    ),
    ("lab.csv", "--missing-words", "ND,<0.5", "--missing", "mean"): lambda: ClusterState(
        pd.DataFrame({"a": [1.0, None, None, 9.0, 9.4, 1.3]}), missing="mean"
    ),
}


@pytest.mark.sampled(4)
@pytest.mark.parametrize("words", SAME, ids=" ".join)
def test_an_option_does_what_it_does_in_python(words, pages, capsys):
    assert cli.main(["page", *words]) == 0, capsys.readouterr().err
    (state,), expected = pages, SAME[words]()
    np.testing.assert_array_equal(state.linkage_matrix, expected.linkage_matrix)
    assert state.labels_.isna().tolist() == expected.labels_.isna().tolist()
    assert state.labels_.dropna().tolist() == expected.labels_.dropna().tolist()
    assert state.optimal_ordering == expected.optimal_ordering
    assert state.roles == expected.roles


def test_annotations_are_joined_and_not_compared(pages, capsys):
    assert cli.main(["page", "gaps.csv", "--missing", "mean", "--annotations", "who.csv"]) == 0
    (state,) = pages
    features = state.clustering.features
    assert features.table["batch"].tolist() == list("mmnnnm")
    assert not any(name.startswith("batch") for name in features.columns)


REFUSED = {
    ("gaps.csv", "--missing", "fill"): "--missing fill is not known: choose one of drop",
    ("cars.csv", "--weights", "mpg"): "--weights: 'mpg' is no column=value: write it as mpg=2",
    ("cars.csv", "--weights", "mgp=2"): "--weights: the table has no column 'mgp': did you mean",
    ("cars.csv", "--weights", "mpg=much"): "--weights: 'much' is no number",
    ("cars.csv", "--weights", "mpg=1,mpg=2"): "--weights names column 'mpg' twice",
    ("cars.csv", "--roles", "mpg=chart"): "'mpg'='chart' is not known: choose one of compare",
    ("cars.csv", "--roles", ","): "--roles wants columns and values",
    ("cars.csv", "--known", "orgin"): "--known: the table has no column 'orgin': did you mean",
    ("cars.csv", "--asymmetric", "x"): "--asymmetric: the table has no column 'x'",
    ("cars.csv", "--row-filter", "mgp > 2"): "names 'mgp', which is no column of this table",
    ("cars.csv", "--max-leaves", "1"): "--max-leaves 1 is out of range",
    ("genes.csv", "--transpose", "--weights", "c1=2"): "--weights names columns, which --transpose",
    ("d.csv", "--holds", "distances", "--transpose"): "distances are the same both ways",
    ("d.csv", "--holds", "distances", "--metric", "cosine"): "--metric: the distances are there",
    ("d.csv", "--holds", "distances", "--row-scaling", "center"): "--row-scaling center scales",
    ("d.csv",): "say --holds distances; if its rows are to be compared",
    ("corr.csv",): "say --holds similarities, or with --holds absolute-correlations where",
    ("genes.csv", "--annotations", "who.csv"): "No row of the table is named in who.csv",
}


@pytest.mark.sampled(4)
@pytest.mark.parametrize("words", REFUSED, ids=" ".join)
def test_a_wrong_option_is_one_sentence(words, pages, capsys):
    assert cli.main(["page", *words]) == 1
    *_, told = capsys.readouterr().err.strip().splitlines()
    assert REFUSED[words] in told
    assert not pages


def test_a_number_of_leaves_that_is_none_is_wrong_usage(pages, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(["page", "cars.csv", "--max-leaves", "few"])
    assert ended.value.code == 2
    assert "'few' is no number of leaves" in capsys.readouterr().err
