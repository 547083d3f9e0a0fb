"""Which views of a page show the same state: what is pointed at in one is marked in the others."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from hclust_widgets.state.cluster_state import ClusterState

__all__ = ["shared_id"]

_IDS: WeakKeyDictionary[ClusterState, str] = WeakKeyDictionary()


def shared_id(state: ClusterState) -> str:
    """Return the name of a state in the browser, where no state of any kernel has the same."""
    return _IDS.setdefault(state, uuid4().hex)
