"""What is folded in *Where to cut*: models as a page has them."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from hclust_widgets import ClusterState
from hclust_widgets.clustering.cuts.cut_previews import WAYS, adjusted_rand, labels_of, previews_of
from hclust_widgets.widgets.views.cuts import encode_cuts, told
from hclust_widgets.widgets.views.silhouette import encode_silhouettes

__all__ = ["cuts_model", "packed", "silhouette_model"]


def packed(raw: bytes) -> dict[str, str]:
    return {"base64": b64encode(raw).decode()}


def silhouette_model(state: ClusterState) -> dict[str, Any]:
    plot = encode_silhouettes(state.clustering)
    return {
        "fold": "",
        "plot": {
            name: packed(value) if isinstance(value, bytes) else value
            for name, value in plot.items()
        },
        "names": state.clustering.row_names().tolist(),
        "selection": packed(b""),
        "stale": False,
        "note": "",
    }


def cuts_model(state: ClusterState, way: str = "bic") -> dict[str, Any]:
    offer = previews_of(state.clustering, way)
    labels = [labels_of(state.clustering, one.nodes) for one in offer.previews]
    return {
        "fold": "closed",
        "way": way,
        "ways": [[name, title] for name, title in WAYS.items()],
        "fewest": 2,
        "most": 12,
        "least_rows": 0,
        "price": 0.0,
        "cut_height": 0.0,
        "cuts": encode_cuts(state.clustering, offer),
        "rand": [adjusted_rand(state.cut.labels_, one) for one in labels],
        "now": -1,
        "words": told(offer, way),
        "note": "",
        "busy": False,
    }
