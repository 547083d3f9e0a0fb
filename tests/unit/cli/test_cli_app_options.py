"""Options of `hclust-widgets app TABLE`: checked at once, and what the app then shows."""

from __future__ import annotations

import os
from collections.abc import Iterator

import numpy as np
import pandas as pd
import pytest
from scipy.spatial.distance import pdist, squareform

from hclust_widgets import ClusterState, TableExplorer, load_mpg
from hclust_widgets.cli import launch
from hclust_widgets.cli import main as cli
from hclust_widgets.cli.app_start import begin

CARS = load_mpg().iloc[:60]
POINTS = pd.DataFrame(np.random.default_rng(2).normal(size=(12, 4)), columns=list("pqrs"))
SQUARE = pd.DataFrame(squareform(pdist(POINTS)), columns=[f"d{i}" for i in range(12)])


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    CARS.to_csv("cars.csv", index=False)
    lab = CARS[["name", "mpg", "weight", "horsepower"]].astype({"weight": object})
    lab.loc[lab.index[3], "weight"] = "ND"
    lab.loc[lab.index[5], "horsepower"] = -999
    lab.to_csv("lab.csv", index=False)
    names = CARS["name"].drop_duplicates()
    about = pd.DataFrame({"car": names, "group": np.arange(len(names)) % 2 == 0})
    about.to_csv("about.csv", index=False)
    SQUARE.to_csv("d.csv", index=False)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, str]]:
    """Environments of the servers that would have been started."""
    found: list[dict[str, str]] = []

    def run(command: list[str], *, env: dict[str, str], cwd: object = None) -> int:
        found.append(env)
        return 0

    monkeypatch.setattr(launch, "run", run)
    monkeypatch.setattr(cli, "check_app", lambda: None)
    monkeypatch.setattr(launch, "check_app", lambda: None)
    return found


@pytest.fixture
def app(started: list[dict[str, str]]) -> Iterator[object]:
    made: list[TableExplorer] = []

    def open_(*words: str) -> TableExplorer:
        assert cli.main(["app", *words]) == 0
        made.append(begin(started[-1]))
        assert made[-1].message == ""
        return made[-1]

    yield open_
    for one in made:
        one.close()


def alike(app: TableExplorer, state: ClusterState) -> None:
    assert app.state is not None
    np.testing.assert_array_equal(app.state.linkage_matrix, state.linkage_matrix)
    assert app.state.labels_.fillna(-1).tolist() == state.labels_.fillna(-1).tolist()


SAME = {
    ("--linkage", "average", "--metric", "cityblock", "--clusters", "5"): {
        "linkage": "average", "metric": "cityblock", "n_clusters": 5,
    },
    ("--columns", "mpg,weight", "--scaling", "standard"): {
        "columns": ["mpg", "weight"], "scaling": "standard",
    },
    ("--known", "origin", "--weights", "mpg=3"): {"known": "origin", "weights": {"mpg": 3.0}},
    ("--row-filter", "mpg > 15", "--roles", "origin=leave_out"): {
        "row_filter": ["mpg > 15"], "roles": {"origin": "leave_out"},
    },
    ("--missing", "median", "--transform", "log1p", "--optimal-ordering"): {
        "missing": "median", "transform": "log1p", "optimal_ordering": True,
    },
    ("--max-leaves", "20", "--threshold", "2.5"): {"max_leaves": 20, "distance_threshold": 2.5},
}  # fmt: skip


@pytest.mark.parametrize("words", SAME, ids=" ".join)
def test_an_option_does_in_the_app_what_it_does_in_python(words: tuple[str, ...], app) -> None:
    shown = app("cars.csv", *words)
    expected = ClusterState(pd.read_csv("cars.csv"), **SAME[words])
    alike(shown, expected)
    assert (shown.state.roles or {}) == (expected.roles or {})
    assert shown.state.optimal_ordering == expected.optimal_ordering


def test_options_are_of_that_table_alone(app) -> None:
    shown = app("cars.csv", "--weights", "mpg=3", "--row-filter", "mpg > 15")
    assert shown.load(b"a,b\n1,2\n3,5\n8,1\n9,9\n", name="other.csv"), shown.message
    assert shown.state.weights is None
    assert shown.state.row_filter is None


def test_words_and_numbers_are_declared_missing(app) -> None:
    shown = app("lab.csv", "--missing-words=ND,-999", "--missing", "mean", "--clusters", "3")
    table = CARS[["name", "mpg", "weight", "horsepower"]].reset_index(drop=True)
    table = table.astype({"weight": float, "horsepower": float})
    table.loc[3, "weight"] = table.loc[5, "horsepower"] = np.nan
    alike(shown, ClusterState(table, missing="mean", n_clusters=3))
    assert "-999" in shown.explorer.code()


def test_rows_are_named_by_a_column_and_told_of_by_a_second_file(app) -> None:
    shown = app(
        "cars.csv", "--index", "name", "--annotations", "about.csv", "--known", "group",
        "--linkage", "average",
    )  # fmt: skip
    assert shown.names.value == shown.table.columns.get_loc("name")
    assert shown.table.columns[-1] == "group"
    assert shown.state.roles == {"group": "known"}
    assert shown.state.linkage == "average"


def test_rows_and_columns_are_exchanged(app) -> None:
    POINTS.to_csv("genes.csv", index=False)
    shown = app("genes.csv", "--transpose", "--clusters", "2", "--linkage", "complete")
    assert shown.transpose.value
    alike(shown, ClusterState(POINTS, linkage="complete").transposed(n_clusters=2))


def test_a_file_of_distances(app) -> None:
    shown = app("d.csv", "--holds", "distances", "--linkage", "single", "--clusters", "3")
    assert shown.holds.value == "distance"
    alike(shown, ClusterState.from_distances(SQUARE, linkage="single", n_clusters=3))


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--linkage", "average"), "--linkage is said of a table: name the table too"),
        (("cars.csv", "--linkage", "averages"), "--linkage averages is not known"),
        (("cars.csv", "--known", "orgin"), "--known: the table has no column 'orgin'"),
        (("cars.csv", "--index", "nam"), "--index: the table has no column 'nam'"),
        (("cars.csv", "--clusters", "99"), "n_clusters=99 is out of range"),
        (("cars.csv", "--annotations", "no.csv"), "There is no file 'no.csv'"),
        (("d.csv", "--holds", "distances", "--metric", "cosine"), "--metric: the distances are"),
        (("d.csv", "--holds", "distances", "--transpose"), "distances are the same both ways"),
    ],
)
def test_what_is_wrong_is_said_before_the_browser_opens(
    words: tuple[str, ...], part: str, started: list[dict[str, str]], capsys
) -> None:
    assert cli.main(["app", *words]) == 1
    assert part in capsys.readouterr().err
    assert started == []


def test_without_a_table_the_app_begins_empty(started: list[dict[str, str]], monkeypatch) -> None:
    monkeypatch.setenv(launch.ASKED, "of an earlier call")
    assert cli.main(["app"]) == 0
    assert launch.ASKED not in started[0]
    empty = begin(started[0])
    assert empty.table is None
    empty.close()
    assert os.environ[launch.ASKED] == "of an earlier call"


def test_an_index_that_the_app_cannot_take_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["app", "cars.csv", "--index", "cylinders"]) != 0
    assert "--index cylinders: the app takes a column as names" in capsys.readouterr().err
