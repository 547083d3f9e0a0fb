"""A page compares clusters with known classes at every cut as the explorer does."""

from __future__ import annotations

import base64
import json
import pathlib
import shutil
import subprocess
from typing import Any

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.serialize.packing import pack
from hclust_widgets.widgets.views.classes import encode_classes

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "page_classes.mjs"
PARTS = ("tree", "clustermap", "scatter")


def contents_of(state: ClusterState, **options: Any) -> dict[str, Any]:
    usual = {"title": "", "row_names": True, "columns": None, "options": {}, "parts": PARTS}
    return contents(state.clustering, **(usual | options))


def in_page(state: ClusterState, ks: list[int], folder: pathlib.Path) -> list[dict[str, Any]]:
    node = shutil.which("node")
    if node is None:
        pytest.fail("Node was not found: install Node 20 or newer.", pytrace=False)
    meta, packed = pack(contents_of(state))
    file = folder / "cases.json"
    case = {"json": json.dumps(meta), "data": base64.b64encode(packed).decode(), "ks": ks}
    file.write_text(json.dumps(case))
    done = subprocess.run([node, SCRIPT, file], capture_output=True, check=True, encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def clubs(n_clubs: int, gaps: float, n: int = 180) -> pd.DataFrame:
    rng = np.random.default_rng(n_clubs)
    club = rng.integers(0, n_clubs, n)
    x = rng.normal(size=(n, 3)) + 2.0 * rng.normal(size=(n_clubs, 3))[club]
    table = pd.DataFrame(x, columns=["a", "b", "c"])
    words = pd.Series([f"club {i}" for i in club])
    return table.assign(club=words.where(rng.random(n) >= gaps))


CASES = {
    "cars": lambda: ClusterState(load_mpg(), known="origin"),
    "few clubs": lambda: ClusterState(clubs(4, 0.1), known="club"),
    "many clubs": lambda: ClusterState(clubs(45, 0.0), known="club"),
    "one club": lambda: ClusterState(clubs(1, 0.9), known="club"),
    "numbers": lambda: ClusterState(load_mpg(), known="cylinders", linkage="average"),
}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("case", list(CASES))
def test_a_page_tells_the_comparison_of_the_explorer(case: str, tmp_path: pathlib.Path) -> None:
    state = CASES[case]()
    ks = [1, 2, 3, 5, 9, 44]
    same = 0
    for k, told in zip(ks, in_page(state, ks, tmp_path), strict=True):
        state.n_clusters = k
        found = state.compare_classes()
        name = next(iter(state.roles))
        expected = encode_classes(state.clustering, found, name)
        plot = told["plot"]
        for one in plot["clusters"]:
            one["color"] = one["color"].lower()
        scores = [one.pop("value") for one in plot["scores"]]
        np.testing.assert_allclose(
            scores, [one.pop("value") for one in expected["scores"]], rtol=0, atol=1e-12
        )
        assert plot["scores"] == expected["scores"]
        assert plot["sentence"] == expected["sentence"]  # with the number of rows that match
        assert sorted(told["rows"]) == sorted(found.table.index)
        if plot["counts"] == expected["counts"]:  # else another order whose diagonal is as heavy
            assert plot == expected
            same += 1
    assert same >= 3


def test_classes_that_may_not_be_told_are_not_in_a_page() -> None:
    state = ClusterState(load_mpg(), known="origin")
    assert contents_of(state)["page"]["classes"]["name"] == "origin"
    assert contents_of(state, columns=["mpg", "weight"])["page"]["classes"] is None
    assert contents_of(ClusterState(load_mpg()))["page"]["classes"] is None
    grouped = ClusterState(load_mpg(), known="origin", max_leaves=20)
    assert contents_of(grouped)["page"]["classes"] is None
    many = ClusterState(clubs(4, 0.0).assign(club=[f"w{i}" for i in range(180)]), known="club")
    assert contents_of(many)["page"]["classes"] is None


def test_pages_without_known_classes_carry_no_table() -> None:
    assert 'id="hclust-classes"' not in ClusterState(load_mpg()).to_html()
    page = ClusterState(load_mpg(), known="origin").to_html()
    assert 'id="hclust-classes"' in page and ".hclust-classes-scores" in page
