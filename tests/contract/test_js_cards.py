"""The cards of a page describe clusters as those in a notebook do."""

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
from hclust_widgets.plotting.base import palette
from hclust_widgets.serialize.cards import MAX_CARDS, MAX_COLUMNS, MAX_LINES, encode_cards
from hclust_widgets.serialize.packing import pack

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "cards.mjs"


def in_page(state: ClusterState, ks: list[int], folder: pathlib.Path) -> dict[str, Any]:
    """Return the limits and the cards of a page, for several numbers of clusters."""
    node = shutil.which("node")
    if node is None:
        pytest.fail("Node was not found: install Node 20 or newer.", pytrace=False)
    meta, packed = pack(
        contents(
            state.clustering, title="", row_names=True, columns=None, parts=("tree",), options={}
        )
    )
    file = folder / "cases.json"
    case = {"json": json.dumps(meta), "data": base64.b64encode(packed).decode(), "ks": ks}
    file.write_text(json.dumps(case))
    done = subprocess.run([node, SCRIPT, file], capture_output=True, check=True, encoding="utf-8")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def in_notebook(state: ClusterState, k: int) -> dict[str, Any]:
    state.n_clusters = k
    cards = encode_cards(state.clustering)
    for cluster in cards["clusters"]:
        if isinstance(cluster["color"], int):
            cluster["color"] = palette.color(cluster["color"])
        cluster["marker"] = palette.marker(cluster["marker"])
    return cards


def mixed() -> pd.DataFrame:
    """Return columns of every kind, names that are no ASCII, and more rows than a table shows."""
    rng = np.random.default_rng(8)
    n = 260
    table = pd.DataFrame(
        {
            "speed_kmh": rng.uniform(1, 2000, n).round(2),
            "kind": rng.choice(["usa", "eürope", "</b>"], n),
            "new": rng.random(n) > 0.5,
            "made": pd.Timestamp("2024-01-02") + pd.to_timedelta(rng.integers(0, 900, n), "h"),
            "wait": pd.to_timedelta(rng.integers(0, 900, n), "h"),
            **{f"more {i}": rng.normal(size=n) for i in range(4)},
        },
        index=[f"thing {i}" for i in range(n)],
    )
    table.attrs.update(units={"speed_kmh": "km/h"}, rows="things")
    return table


def gaps() -> pd.DataFrame:
    """Return columns of every kind that lack values here and there."""
    rng = np.random.default_rng(9)
    table = mixed().astype({"new": object, "kind": object})
    return table.mask(rng.random(table.shape) < 0.1)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("table", [load_mpg, mixed, gaps])
def test_cards_agree(table: Any, tmp_path: pathlib.Path) -> None:
    frame = table()
    columns = None if table is load_mpg else list(frame.columns)
    missing = "pairwise" if table is gaps else "drop"
    state = ClusterState(frame, columns=columns, missing=missing, n_clusters=3)
    state.rename(1, "Light cars")
    state.set_color(2, "#123456")
    ks = [1, 2, 3, 7, MAX_CARDS, MAX_CARDS + 1, 250]
    found = in_page(state, ks, tmp_path)
    assert found["limits"] == [MAX_CARDS, MAX_LINES, MAX_COLUMNS]
    named = 0
    for k, page in zip(ks, found["cards"], strict=True):
        here = in_notebook(state, k)
        assert len(here["clusters"]) == min(k, MAX_LINES)
        assert MAX_COLUMNS <= len(here["columns"]) <= (MAX_COLUMNS if k > MAX_CARDS else 99)
        named += any("Light cars" in cluster["title"] for cluster in here["clusters"])
        assert page["clusters"] == here["clusters"]
        assert (page["noun"], page["n_clusters"]) == (here["noun"], k)
        for one, other in zip(page["columns"], here["columns"], strict=True):
            numbers = {
                name: (one.pop(name), other.pop(name)) for name in ("means", "share", "apart")
            }
            for name in ("overall", "lowest", "highest"):
                numbers[name] = [[value] for value in (one.pop(name), other.pop(name))]
            assert one == other
            for name, (a, b) in numbers.items():
                a, b = ([np.nan if v is None else v for v in values] for values in (a, b))
                np.testing.assert_allclose(a, b, rtol=1e-9, atol=1e-9, err_msg=name)
    assert named >= 1
