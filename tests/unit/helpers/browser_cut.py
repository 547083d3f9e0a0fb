"""A cut as the browser sends it: with the next number of its own, and the tree that it is of."""

from __future__ import annotations

from typing import Any

from hclust_widgets.widgets.live.live_view import Live


def numbered(live: Live, **values: Any) -> dict[str, Any]:
    """Return values with what `cutVersion` in js/src/model/store.js adds to them."""
    next_seq = max(live.browser_seq, live.browser_seq_seen) + 1
    return {"browser_seq": next_seq, "cut_revision": live.revision, **values}
