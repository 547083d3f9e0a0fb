"""Where things are in the classroom's widgets."""

from __future__ import annotations

import numpy as np
from playwright.sync_api import Page

__all__ = ["places"]


def places(page: Page, X: np.ndarray, panel: int) -> np.ndarray:
    """Where points stand on the page."""
    box = page.locator(".hclust-lab-points").nth(panel).bounding_box()
    assert box is not None
    side = min(box["width"], box["height"]) - 2 - 16
    left = box["x"] + (box["width"] - side) / 2
    low = box["y"] + (box["height"] + side) / 2
    return np.column_stack([left + X[:, 0] * side / 10, low - X[:, 1] * side / 10])
