"""What widgets hold, for a Python that cannot make them: see ``lite_parts/notebook.py``."""

from __future__ import annotations

import base64
from typing import Any

import anywidget
import ipywidgets as W

from hclust_widgets import ClusterExplorer, LinkageLab, MergeStepper, load_mpg

__all__ = ["CUTS", "PARTS", "described", "widget_states"]

PARTS = ("tree", "clustermap", "scatter")
#: Cuts that Python sets in the check, by their number of clusters.
CUTS = (3, 6)
_OF_EVERY_WIDGET = frozenset(anywidget.AnyWidget.class_traits(sync=True))


def described(widget: W.Widget) -> dict[str, dict[str, Any]]:
    """Describe the traits that a widget shares with its front end: of which kind, and what value.

    A kind of trait of the package's own is told as the kind of traitlets that it builds on.
    """
    found = {}
    for name, trait in widget.traits(sync=True).items():
        if name.startswith("_") or name in _OF_EVERY_WIDGET:
            continue
        kinds = (c.__name__ for c in type(trait).__mro__ if c.__module__.startswith("traitlets."))
        found[name] = {
            "kind": next(kinds),
            "options": {"read_only": True} if trait.read_only else {},
            "tags": {k: v for k, v in trait.metadata.items() if k == "echo_update"},
            "value": _plain(getattr(widget, name)),
        }
    return found


def widget_states() -> dict[str, Any]:
    """Tell of the explorer of the lesson's cars, of a stepper and of a lab, as JSON."""
    explorer = ClusterExplorer(load_mpg(), x="mpg", y="weight", n_clusters=4)
    live = described(explorer.live_sync.live)
    controls = explorer.state_controls
    sliders = {
        name: {
            o: getattr(getattr(controls, name), o)
            for o in ("description", "min", "max", "step", "value")
        }
        for name in ("n_clusters", "distance_threshold")
    }
    thresholds = {}
    for k in CUTS:
        explorer.state.update(n_clusters=k)
        thresholds[str(k)] = explorer.state.distance_threshold
    explorer.close()
    stepper = MergeStepper(load_mpg().dropna().head(15), linkage="average")
    lab = LinkageLab(shape="moons", n=20)
    return {
        "live": live,
        "sliders": sliders,
        "thresholds": thresholds,
        "steps": described(stepper.live),
        "lab": described(lab),
    }


def _plain(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return {"base64": base64.b64encode(value).decode()}
    return value
