"""A session of the app opens on the same file read by pandas."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pandas as pd
import pytest

from hclust_widgets import ClusterState, RefusedError, TableExplorer
from hclust_widgets.widgets.explorer.session_file import session_of

CASES = Path(__file__).parents[2] / "data" / "cases"
_CARS = "".join(
    f"car {i},{700 + i * 37 % 900},{40 + i * 13 % 80},{'abc'[i % 3]},,2022-05-{i + 1:02d}\n"
    for i in range(20)
)
CARS = f"name,weight,power,origin,empty,day\n{_CARS}"


def numbers(cell, end=""):
    """A file in which a cell of a column of numbers is something else."""
    rows = [f"c{i},{i},{cell if i == 3 else i * i}" for i in range(12)]
    return "\n".join(["name,weight,power", *rows]) + "\n" + end


def words(*some):
    """A file with a column of words."""
    rows = [f"c{i},{i},{i * i},{some[i % len(some)]}" for i in range(12)]
    return "\n".join(["name,weight,power,kind", *rows]) + "\n"


SPANS = "name,took,age,x\n" + "".join(
    f"c{i},0{i % 7}:10:{10 + i},{['10-19', '<10', '20-29', '30+'][i % 4]},{i * i}\n"
    for i in range(16)
)


def saved(content, *, name="cars.csv", names=None, exchanged=False, **options):
    """The session that the app saves of a file, and its labels."""
    app = TableExplorer()
    assert app.load(content.encode(), name=name, **options), app.message
    if names is not None:
        app.names.value = names
    app.transpose.value = exchanged
    held = json.loads(json.dumps(session_of(app.explorer, app.state.clustering)))
    labels = app.state.labels_
    app.close()
    return held, labels


@pytest.mark.sampled(2)
@pytest.mark.parametrize(
    ("content", "options"),
    [
        (CARS, {}),
        (CARS, {"names": 0}),
        (CARS.replace("weight,power", "weight ,power  "), {"names": 0}),
        (CARS, {"names": 0, "exchanged": True}),
        (numbers("ND"), {"missing": ["ND"]}),
        (numbers("-999"), {"missing": {"power": [-999]}}),
        (SPANS, {}),
        (numbers("-"), {}),
        (numbers("9", end=",,\n,,\n"), {}),
        (words("None", "Some", "All"), {}),
        ((CASES / "ids.csv").read_text(), {}),
        ((CASES / "ids.csv").read_text(), {"names": 0}),
        ((CASES / "annotated.csv").read_text(), {"names": 0}),
        ((CASES / "identity.csv").read_text(), {"holds": "similarity"}),
    ],
    ids=[
        "empty column and dates", "names", "blanks", "exchanged", "declared", "codes of no value",
        "spans", "dash", "empty rows", "None is a word", "codes", "names are codes", "annotated",
        "similarities",
    ],
)  # fmt: skip
def test_it_opens_on_what_pandas_reads(content, options):
    held, labels = saved(content, **options)
    frame = pd.read_csv(io.StringIO(content))
    before = frame.copy()
    state = ClusterState.from_session(held, frame)
    assert state.labels_.tolist() == labels.tolist()
    pd.testing.assert_frame_equal(frame, before)


def test_a_file_of_excel(tmp_path):
    file = tmp_path / "cars.xlsx"
    pd.read_csv(io.StringIO(CARS)).to_excel(file, index=False)
    app = TableExplorer(file)
    app.names.value = 0
    held = json.loads(json.dumps(session_of(app.explorer, app.state.clustering)))
    state = ClusterState.from_session(held, pd.read_excel(file))
    pd.testing.assert_series_equal(state.labels_, app.state.labels_)
    app.close()


@pytest.mark.slow
def test_another_table_is_refused_and_told_how_the_file_is_read():
    held, _ = saved(CARS, names=0)
    other = pd.read_csv(io.StringIO(CARS.replace("car 3,811", "car 3,812")))
    with pytest.raises(RefusedError, match=r"another table.*tab Code"):
        ClusterState.from_session(held, other)
    held, _ = saved(words("None", "NA", "Some"))  # pandas makes one of the two words
    with pytest.raises(RefusedError, match=r"'kind'.*tab Code"):
        ClusterState.from_session(held, pd.read_csv(io.StringIO(words("None", "NA", "Some"))))
