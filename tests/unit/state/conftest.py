from __future__ import annotations

import pytest

from hclust_widgets import ClusterState

TRAITS = (
    "columns",
    "scaling",
    "linkage",
    "metric",
    "optimal_ordering",
    "n_clusters",
    "distance_threshold",
    "selection",
)


class Watch:
    """Everything that observers of a state hear, and all that can be read from it."""

    def __init__(self, state):
        self.state = state
        self.heard = []
        state.observe(self._hear, (*TRAITS, "clustering"))

    def _hear(self, change):
        self.heard.append(change["name"])

    def of(self, name):
        return self.heard.count(name)

    def snapshot(self):
        state = self.state
        return {
            **{name: getattr(state, name) for name in TRAITS},
            "clustering": state.clustering,
            "tree": state.tree,
            "cut": state.cut,
            "features": state.features,
            "summary": state.summary,
            "notes": state.notes,
        }

    def is_as(self, before):
        """Whether nothing has changed: the very same objects, and the same values."""
        now = self.snapshot()
        same_objects = all(now[name] is before[name] for name in ("clustering", "tree", "cut"))
        return same_objects and now == before


@pytest.fixture
def state(cars):
    return ClusterState(cars, n_clusters=4)


@pytest.fixture
def watch(state):
    return Watch(state)


@pytest.fixture
def watching():
    return Watch


@pytest.fixture(params=["attribute", "update", "block"])
def change(request):
    """The three ways to change something."""

    def change(state, **changes):
        if request.param == "update":
            state.update(**changes)
        elif request.param == "attribute":
            for name, value in changes.items():
                setattr(state, name, value)
        else:
            with state.hold_trait_notifications():
                for name, value in changes.items():
                    setattr(state, name, value)

    change.way = request.param
    return change
