"""The classroom's widgets on a plain page, and where things are in them."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
import pandas as pd
from playwright.sync_api import Page

from support.page_without_jupyter import STATIC, show_plain

__all__ = ["TOWNS", "places", "show", "town"]

HTML = "<style>{}</style><body style='margin: 0'><main style='padding: 16px'></main>"


def traits(widget: Any) -> dict[str, Any]:
    """What a widget's model holds in the browser."""
    skip = {name for name in widget.keys if name.startswith("_")}
    values = {k: getattr(widget, k) for k in widget.keys if k not in skip | {"layout", "tabbable"}}
    return {
        name: {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value
        for name, value in values.items()
        if name != "tooltip"
    }


def show(page: Page, widget: Any, **more: Any) -> None:
    html = HTML.format((STATIC / "hclust.css").read_text())
    show_plain(page, "classroom.js", traits(widget) | more, html=html)
    page.locator("canvas[data-painted]").first.wait_for()


TOWNS = pd.DataFrame(
    {"east": [1, 2, 4, 8, 8, 3], "north": [1, 1, 2, 6, 8, 8]}, index=list("PQRSTU")
)


def town(page: Page, name: str) -> tuple[float, float]:
    """Where a town stands on the page, within a few pixels."""
    box = page.locator(".hclust-step-points .hclust-step-box").bounding_box()
    assert box is not None
    east, north = TOWNS.loc[name]
    # The plot is between its axes; a few pixels off are within reach of a click.
    left, right, top, bottom = 52, 12, 8, 46
    x = box["x"] + left + (east - 0.65) / 7.7 * (box["width"] - left - right)
    y = box["y"] + top + (8.35 - north) / 7.7 * (box["height"] - top - bottom)
    return x, y


def places(page: Page, X: np.ndarray, panel: int) -> np.ndarray:
    """Where points stand on the page."""
    box = page.locator(".hclust-lab-points").nth(panel).bounding_box()
    assert box is not None
    side = min(box["width"], box["height"]) - 2 - 16
    left = box["x"] + (box["width"] - side) / 2
    low = box["y"] + (box["height"] + side) / 2
    return np.column_stack([left + X[:, 0] * side / 10, low - X[:, 1] * side / 10])
