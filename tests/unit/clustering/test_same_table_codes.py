"""A session of a file with numbers declared missing opens on what pandas reads of that file."""

from __future__ import annotations

import io

import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.io.read_table import read_table

FILE = (
    b"name,month,a,b\n"
    + b"".join(
        f"r{i},2022-{i % 12 + 1:02},{20 + i % 7 * 1.5},{i * i % 11}\n".encode() for i in range(12)
    )
    + b"s,2022-03,-999,4\nt,2022-07,-99,5\nu,2022-06,ND,3\nv,2022-05,22,-1\n"
)  # fmt: skip


@pytest.mark.parametrize(
    "missing",
    [
        {"a": ["ND", -999, -99]},
        {"a": ["ND", -99]},
        {"a": ["ND", -999, -99], "b": [-1]},
    ],
)
def test_codes_that_were_declared_in_one_column_are_found_again(missing):
    table = read_table(FILE, missing=missing)
    assert table["a"].isna().sum() == len(missing["a"])
    state = ClusterState(table, n_clusters=3, missing="median")
    again = ClusterState.from_session(state.session(), pd.read_csv(io.BytesIO(FILE)))
    assert again.labels_.tolist() == state.labels_.tolist()
    assert again.features.unscaled.tolist() == state.features.unscaled.tolist()


def test_months_are_read_again():
    file = FILE.replace(b"-999", b"19").replace(b"-99", b"21").replace(b"ND", b"23")
    for head in (b"month", b"order"):
        content = file.replace(b"month", head)
        table = read_table(content, dates=[head.decode()])
        state = ClusterState(table, n_clusters=3)
        assert state.features.columns[0] == head.decode()
        again = ClusterState.from_session(state.session(), pd.read_csv(io.BytesIO(content)))
        assert again.labels_.tolist() == state.labels_.tolist()


def test_another_table_is_refused_still():
    state = ClusterState(read_table(FILE, missing={"a": ["ND", -999, -99]}), n_clusters=3)
    other = pd.read_csv(io.BytesIO(FILE.replace(b"21.5", b"21.6")))
    with pytest.raises(ValueError, match="another table"):
        ClusterState.from_session(state.session(), other)
