"""What a `Live` widget holds, for a page without Jupyter."""

from __future__ import annotations

import base64
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets import ClusterState, load_mpg
from hclust_widgets.widgets.live.live_view import Live

__all__ = ["cars", "live_state", "random_rows"]


def live_state(state: ClusterState, parts: tuple[str, ...] = ("tree",), **options: Any) -> dict:
    """Return the traits of a `Live` that shows a state, as `show_plain` takes them.

    Parameters
    ----------
    state : ClusterState
    parts : tuple of str
        Which views.
    **options
        Other traits, such as ``controls=True`` or ``x="mpg"``.
    """
    live = Live(parts=list(parts))
    has_table = state.features is not None
    live.show(
        state.clustering,
        axes=state.axes() if has_table and "scatter" in parts else None,
        column_tree=state.column_tree() if has_table and "clustermap" in parts else None,
    )
    skip = {name for name in live.keys if name.startswith("_")} | {"layout", "tabbable", "tooltip"}
    traits = {name: getattr(live, name) for name in live.keys if name not in skip}
    live.close()
    return {name: _plain(value) for name, value in (traits | options).items()}


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode()}
    return value


def cars(**options: Any) -> ClusterState:
    """Return the lesson's state: 392 cars."""
    return ClusterState(load_mpg(), **options)


def random_rows(n: int, p: int = 6, **options: Any) -> ClusterState:
    """Return a state of so many rows in a few heaps."""
    rng = np.random.default_rng(7)
    middles = rng.normal(scale=4, size=(7, p))
    X = middles[rng.integers(0, 7, n)] + rng.normal(size=(n, p))
    return ClusterState(pd.DataFrame(X, columns=[f"x{i}" for i in range(p)]), **options)
