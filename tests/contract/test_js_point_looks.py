"""Points of the live scatter plot have the colors, markers, sizes and names of those in figures."""

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
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.heatmap.tracks import offered_tracks
from hclust_widgets.clustering.points.point_columns import POINT_OPTIONS, fits
from hclust_widgets.export.figures.figure_kinds import DRAWINGS
from hclust_widgets.export.figures.sheet import Sheet
from hclust_widgets.export.html.page_contents import contents
from hclust_widgets.plotting.base.palette import MARKERS, hex_to_rgb, marker_path
from hclust_widgets.plotting.base.plot import points
from hclust_widgets.plotting.base.theme import LIGHT
from hclust_widgets.serialize.packing import pack

SCRIPT = pathlib.Path(__file__).parent / "drivers" / "point_looks.mjs"


def told_in_browser(cases: list[dict[str, Any]], folder: pathlib.Path) -> list[dict[str, Any]]:
    node = shutil.which("node")
    if node is None:
        pytest.fail("Node was not found: install Node 20 or newer.", pytrace=False)
    packed = []
    for case in cases:
        meta, data = pack(case)
        packed.append({"json": json.dumps(meta), "data": base64.b64encode(data).decode()})
    file = folder / "cases.json"
    file.write_text(json.dumps(packed))
    done = subprocess.run([node, SCRIPT, file], capture_output=True, check=True, encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def drawn(now: Clustering, options: dict[str, Any]) -> Any:
    drawing = DRAWINGS["scatter"][0](now, **options)
    plot: Any = drawing.draw(Sheet(640.0, 1200.0, dpr=1.0, theme=LIGHT, caption=""))
    plot.set_cut(now.cut, None, annotations=now.annotations)
    return plot


def table(seed: int) -> pd.DataFrame:
    """Cars with gaps, a truth value and a date."""
    rng = np.random.default_rng(seed)
    cars = load_mpg().iloc[rng.permutation(398)[:120]]
    cars = cars.assign(
        since=pd.to_datetime(rng.integers(0, 20_000, 120), unit="D"),
        old=rng.random(120) < 0.5,
        made=cars["origin"].where(rng.random(120) < 0.8),
        price=pd.Series(rng.lognormal(size=120), index=cars.index).where(rng.random(120) < 0.8),
    )
    return pd.DataFrame(cars)


def random_case(seed: int) -> tuple[Clustering, dict[str, Any]]:
    rng = np.random.default_rng(seed)
    columns = ["mpg", "weight", "acceleration"]
    state = ClusterState(table(seed % 7), columns=columns, n_clusters=int(rng.integers(1, 13)))
    tracks = offered_tracks(state.clustering)
    options: dict[str, Any] = {}
    for name in ("color_by", *POINT_OPTIONS):
        known = [track.name for track in tracks if fits(name, track)]
        if rng.random() < 0.6:
            options[name] = known[rng.integers(len(known))]
    return state.clustering, options


@pytest.mark.sampled(1)
@pytest.mark.parametrize("first", range(0, 40, 8))
def test_points_look_as_in_figures_for_random_choices(tmp_path: pathlib.Path, first: int) -> None:
    cases = [random_case(seed) for seed in range(first, first + 8)]
    pages = [
        contents(
            now,
            title="",
            row_names=True,
            columns=None,
            parts=("scatter",),
            options={**options, "x": "mpg", "y": "weight"},
        )
        for now, options in cases
    ]
    outlines = [marker_path(i) for i in range(len(MARKERS))]
    for (now, options), told in zip(cases, told_in_browser(pages, tmp_path), strict=True):
        plot = drawn(now, {**options, "x": "mpg", "y": "weight"})
        assert len(plot.order) == len(told["rows"])
        colors, paths = plot.points.get_facecolor(), plot.points.get_paths()
        sizes = np.sqrt(plot.points.get_sizes()) / (points(1.0) * 7.2)
        sizes = np.broadcast_to(sizes, len(plot.order))
        names = plot._names
        for row, color, path, size in zip(plot.order, colors, paths, sizes, strict=True):
            shown, marker, factor, name = told["rows"][row]
            np.testing.assert_allclose(color[:3], hex_to_rgb(shown), atol=1.01 / 255)
            assert path is outlines[MARKERS.index(marker)]
            assert size == pytest.approx(factor)
            assert names is None or str(names[row]) == name
        lines = [[line.title, line.words] for line in plot.legend._lines]
        more = len(lines) - len(told["lines"])
        assert sorted(lines) == sorted(told["lines"]), more


def test_names_of_columns_stand_beside_few_points() -> None:
    state = ClusterState(load_mpg().iloc[:12], n_clusters=2)
    plot = drawn(state.clustering, {"names_from": "mpg", "x": "mpg", "y": "weight"})
    assert [str(name) for name in plot._names][:2] == ["18", "15"]
