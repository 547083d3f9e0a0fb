"""Single rows in a page: JavaScript finds and counts what Python does in a notebook."""

from __future__ import annotations

import base64
import json
import pathlib
import shutil
import subprocess

import numpy as np
import pandas as pd
import pytest

from hclust_widgets import ClusterState
from hclust_widgets.clustering.groups.row_density import row_density
from hclust_widgets.clustering.groups.row_search import RowSearch
from hclust_widgets.export.html.page_rows import rows_contents

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "page_rows.mjs"


def test_page_and_notebook_find_and_count_the_same_rows(tmp_path: pathlib.Path) -> None:
    rng = np.random.default_rng(2)
    searches, densities, found, counted = [], [], [], []
    letters = list("aAbBßİ .\U0001d54f")
    for _ in range(30):
        names = ["".join(rng.choice(letters, rng.integers(0, 6))) for _ in range(80)]
        wanted = ["".join(rng.choice(letters, rng.integers(0, 3))) for _ in range(20)]
        search = RowSearch(names, np.arange(80))
        searches.append({"names": names, "wanted": wanted})
        answers = [search.find(text, 5) for text in wanted]
        found.append(
            [{"found": [one.leaf for one in rows], "more": more} for rows, more in answers]
        )
    for scale in (1.0, 1e-12, 1e250, 1e300):
        table = pd.DataFrame(
            {
                "a": rng.integers(0, 20, 900) * scale,
                "b": rng.normal(size=900),
                "holes": np.where(rng.random(900) < 0.1, np.nan, rng.integers(0, 5, 900)),
                "one": 3.0,
                "since": pd.to_datetime("2020-01-01")
                + pd.to_timedelta(rng.integers(0, 99, 900), "D"),
            }
        )
        state = ClusterState(table, columns=["b"], max_leaves=40, n_clusters=3)
        now = state.clustering
        assert now.groups is not None
        held = rows_contents(now, range(5), row_names=True)
        assert held is not None
        axes = {
            one["name"]: one | {"shares": base64.b64encode(one["shares"]).decode()}
            for one in held["axes"]
        }
        for x, y in (("a", "b"), ("holes", "since"), ("one", "a")):
            for zoom in (1.1, 0.37):
                part = []
                for name in (x, y):
                    low, high = axes[name]["low"], axes[name]["high"]
                    middle, half = low / 2 + high / 2, (high / 2 - low / 2) or 1.0
                    part += [middle - half * zoom, middle + half * zoom]
                told = row_density(now.groups, x, y, tuple(part))
                assert told is not None
                densities.append(
                    {
                        "x": axes[x],
                        "y": axes[y],
                        "groups": now.groups.group_of.tolist(),
                        "n_groups": len(now.groups.sizes),
                        "part": part,
                    }
                )
                counted.append(told)
    node = shutil.which("node")
    if node is None:
        pytest.fail("Node was not found: install Node 20 or newer.", pytrace=False)
    file = tmp_path / "cases.json"
    file.write_text(json.dumps({"searches": searches, "densities": densities}))
    done = subprocess.run([node, SCRIPT, file], capture_output=True, check=True, encoding="utf-8")
    answer = json.loads(done.stdout)
    assert answer["found"] == found
    for one, here in zip(answer["counted"], counted, strict=True):
        # In single precision a row at the edge of a cell may lie in the next one.
        there, other = _by_group(one), _by_group(vars(here))
        assert np.abs(there - other).sum() <= 4, (there.sum(), other.sum())


def _by_group(density: dict) -> np.ndarray:
    made = np.zeros((96 * 64, 60))
    made[np.asarray(density["cells"], int), np.asarray(density["groups"], int)] = density["counts"]
    return made
