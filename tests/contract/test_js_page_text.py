"""What a page without Python tells of a cell or a point is what a notebook's live view tells."""

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
from hclust_widgets.serialize.clustering import encode
from hclust_widgets.serialize.packing import pack

TELLS = pathlib.Path(__file__).parent / "drivers" / "page_text.mjs"


def told(state: ClusterState, folder: pathlib.Path, **options: Any) -> tuple[Any, Any]:
    """Return what the live view and the page tell: cells by column, points by axis."""
    now = state.clustering
    sent = encode(now, axes=state.axes(), column_tree=state.column_tree())
    cut = {"n_clusters": now.cut.n_clusters, "distance_threshold": now.cut.distance_threshold}
    live = {
        name: {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value
        for name, value in (sent | cut).items()
    }
    usual = {"row_names": True, "columns": None}
    parts = ("tree", "clustermap", "scatter")
    data = contents(now, title="", parts=parts, options={}, **(usual | options))
    meta, packed = pack(data)
    node = shutil.which("node")
    if node is None:
        pytest.fail("Node was not found: install Node 20 or newer.", pytrace=False)
    file = folder / "cases.json"
    page = {"meta": json.dumps(meta), "data": base64.b64encode(packed).decode()}
    file.write_text(json.dumps({"live": live, "page": page}))
    done = subprocess.run([node, TELLS, file], capture_output=True, check=True, encoding="utf-8")
    found = json.loads(done.stdout)
    return found["live"], found["page"]


def mixed() -> pd.DataFrame:
    """Return columns of every kind that can be compared, and one that is not compared."""
    rng = np.random.default_rng(3)
    table = pd.DataFrame(
        {
            "speed_kmh": rng.uniform(1, 2000, 30).round(2),
            "origin": rng.choice(["usa", "europe", "</b>"], 30),
            "new": rng.random(30) > 0.5,
            "made": pd.Timestamp("2024-01-02") + pd.to_timedelta(rng.integers(0, 900, 30), "h"),
            "wait": pd.to_timedelta(rng.integers(0, 900, 30), "h"),
            "only": pd.Categorical(["yes"] * 30),
            "seen": [True, None, False] * 10,
        },
        index=[f"thing {i}" for i in range(30)],
    )
    table.loc["thing 4", "speed_kmh"] = np.nan  # left out
    table.attrs.update(units={"speed_kmh": "km/h"}, rows="things")
    return table


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "options",
    [
        *({"scaling": name} for name in ("minmax", "standard", "robust", "none")),
        {"transform": "log1p", "scaling": "none"},
        {"transform": "rank", "row_scaling": "standard", "scaling": "robust"},
    ],
)
def test_of_every_row_the_same_is_told(options: dict[str, str], tmp_path: pathlib.Path) -> None:
    table = mixed()
    state = ClusterState(table, columns=list(table.columns[:6]), n_clusters=3, **options)
    live, page = told(state, tmp_path)
    assert page == live
    assert live["cells"]["speed_kmh"][0] == (
        f"thing 0: speed_kmh: {table['speed_kmh'].iloc[0]:,.0f} km/h"
    )
    said = {row.split(": ", 1)[1] for row in page["cells"]["origin_usa"]}
    assert said == {"origin = usa: yes", "origin = usa: no"}
    assert {row.split(": ")[2] for row in page["cells"]["new"]} == {"yes", "no"}
    assert all("2024-" in row for row in page["cells"]["made"])
    assert all(row.endswith("only = yes: yes") for row in page["cells"]["only_yes"])


def test_of_the_cars_the_weight_is_told_in_pounds(tmp_path: pathlib.Path) -> None:
    live, page = told(ClusterState(load_mpg(), n_clusters=4), tmp_path)
    assert page == live
    assert page["cells"]["weight"][0] == "chevrolet chevelle malibu: weight: 3,504 lb"
    assert page["cells"]["origin_usa"][0] == "chevrolet chevelle malibu: origin = usa: yes"


@pytest.mark.sampled(1)
@pytest.mark.parametrize("columns", [["origin", "weight"], ["made", "new"], ["only"]])
def test_of_columns_that_are_let_in_the_same_is_told_without_names_too(
    columns: list[str], tmp_path: pathlib.Path
) -> None:
    cars = "weight" in columns
    table = load_mpg() if cars else mixed()
    compared = None if cars else list(table.columns[:6])
    state = ClusterState(table, columns=compared, n_clusters=3)
    live, page = told(state, tmp_path, columns=columns)
    assert page["cells"] == {name: live["cells"][name] for name in page["cells"]}
    assert {name.split("_")[0] for name in page["cells"]} == set(columns)
    _, unnamed = told(state, tmp_path, columns=columns, row_names=False)
    rows, names = state.features.rows, state.clustering.row_names()
    assert unnamed["cells"] == {
        column: [
            f"row {row}{cell.removeprefix(str(name))}"
            for row, name, cell in zip(rows, names, cells, strict=True)
        ]
        for column, cells in page["cells"].items()
    }
