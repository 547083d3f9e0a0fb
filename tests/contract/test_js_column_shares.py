"""A page says at every cut what the explorer's tab *What decides?* says."""

from __future__ import annotations

import base64
import html
import json
import pathlib
import re
import shutil
import subprocess
from typing import Any

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState, ColumnSharesWidget, load_mpg
from hclust_widgets.common.constants import NUMBERS_MOVED_BRIEFLY
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.serialize.packing import pack

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "column_shares.mjs"
ADVICE = ": compare without that column, under Columns."  # a page cannot


def contents_of(state: ClusterState, **options: Any) -> dict[str, Any]:
    usual = {"title": "", "row_names": True, "columns": None, "options": {}}
    parts = ("tree", "clustermap", "scatter")
    return contents(state.clustering, **({"parts": parts} | usual | options))


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


def club_players() -> pd.DataFrame:
    """Return rows whose clubs decide, with two columns of few numbers, and a text of many words."""
    rng = np.random.default_rng(1)
    n = 150
    return pd.DataFrame(
        {
            "club": rng.choice(["red", "blue", "green", "gold", "grey"], n),
            "goals": rng.poisson(4, n),
            "left": rng.random(n) > 0.7,
            "height": rng.normal(180, 7, n),
            "constant": 1.0,
        }
    )


CASES = {
    "cars": (load_mpg, {}),
    "cityblock": (load_mpg, {"metric": "cityblock", "linkage": "average"}),
    "seuclidean": (load_mpg, {"metric": "seuclidean", "linkage": "complete"}),
    "cosine": (load_mpg, {"metric": "cosine", "linkage": "average"}),
    "standard": (load_mpg, {"scaling": "standard"}),
    "clubs": (club_players, {}),
    "gower": (club_players, {"metric": "gower", "linkage": "average", "scaling": "none"}),
    "weights": (club_players, {"weights": {"club": 0.25}}),
}


@pytest.mark.sampled(3)
@pytest.mark.parametrize("case", list(CASES))
def test_a_page_tells_the_shares_of_the_explorer(case: str, tmp_path: pathlib.Path) -> None:
    make, options = CASES[case]
    state = ClusterState(make(), **options)
    ks = [1, 2, 3, 4, 5, 8]
    view = ColumnSharesWidget(state)
    repeated = 0
    for k, told in zip(ks, in_page(state, ks, tmp_path), strict=True):
        state.n_clusters = k
        shares = state.column_shares()
        between = [np.nan if v is None else v for v in told["between"]]
        np.testing.assert_allclose(between, shares["cluster_share"], atol=1e-5)
        sentence = re.sub("<[^>]*>", "", view.sentence_box.value).replace(ADVICE, ".")
        assert told["said"] == sentence.replace("&lt;", "<").strip()
        assert told["summary"] == state.summary
        assert ("the values of" in told["said"]) == ("the values of" in state.summary)
        repeated += "the values of" in told["said"]
    if case in ("cars", "clubs"):
        assert repeated, "a column that is repeated is not named"
    view.close()


def test_the_sentence_says_where_numbers_moved(tmp_path: pathlib.Path) -> None:
    state = ClusterState(load_mpg(), n_clusters=4)
    assert NUMBERS_MOVED_BRIEFLY not in state.summary
    state.linkage = "average"
    told = in_page(state, [4, 5], tmp_path)
    assert state.summary.endswith(f" left out · {NUMBERS_MOVED_BRIEFLY}")
    assert told[0]["summary"] == state.summary
    state.n_clusters = 5
    assert told[1]["summary"] == state.summary
    assert NUMBERS_MOVED_BRIEFLY not in state.summary


def test_the_sentence_names_the_column_whose_values_are_the_clusters(
    tmp_path: pathlib.Path,
) -> None:
    table = club_players().rename(columns={"club": "the club for which the player plays"})
    state = ClusterState(table, n_clusters=5)
    (told,) = in_page(state, [5], tmp_path)
    assert told["summary"] == state.summary
    words = "the clusters are the values of the club for which the…"
    assert state.summary.endswith(f" · {words}")
    assert words in page_text(state)
    assert words not in page_text(state, columns=["goals"])
    state.columns = ["goals", "left", "height"]
    assert "the values of" not in state.summary


def page_text(state: ClusterState, **options: Any) -> str:
    """Return the sentence that stands in a page until its script runs."""
    found = re.search('class="hclust-words"[^>]*>([^<]*)<', state.export.html(**options))
    assert found is not None
    return html.unescape(found[1])


def test_where_the_values_are_not_in_the_page_there_are_no_shares() -> None:
    state = ClusterState(load_mpg())
    assert contents_of(state)["page"]["shares"]["columns"][-1] == "origin"
    assert contents_of(state, columns=["mpg", "origin"])["page"]["shares"] is None
    assert contents_of(state, parts=("tree",))["page"]["shares"] is None
    tree = ClusterState(state.linkage_matrix, table=state.features.table)
    assert contents_of(tree)["page"]["shares"] is None


def test_of_many_columns_the_largest_are_listed() -> None:
    rng = np.random.default_rng(0)
    table = pd.DataFrame(rng.normal(size=(40, 30)) * np.arange(1, 31))
    found = contents_of(ClusterState(table, scaling="none"))["page"]["shares"]
    assert found["rest"] == "+ 6 columns with smaller shares"
    assert len(found["listed"]) == 24
    assert found["listed"] == sorted(found["listed"])
    assert {29, 28, 27} <= set(found["listed"])
