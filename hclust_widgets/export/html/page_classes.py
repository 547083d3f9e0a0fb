"""What a page without Python needs to compare clusters with known classes, at any cut."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from hclust_widgets.analysis.class_comparison import INDICES
from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.known_classes import MAX_CLASSES, class_codes, known_column
from hclust_widgets.serialize.clustering import int32, text_without_surrogates

__all__ = ["page_classes"]


def page_classes(now: Clustering, allowed: Collection[int]) -> dict[str, Any] | None:
    """Return the known class of each row that was clustered.

    Parameters
    ----------
    now : Clustering
    allowed : collection of int
        Positions of the table's columns whose values may be in the page.

    Returns
    -------
    dict or None
        ``name`` of the column; ``words``, its classes; ``codes``, int32 of each leaf, -1 for none;
        ``scores``, ``title`` and ``meaning`` of each number. None without known classes, with more
        than 50 of them, and where leaves are groups of rows.
    """
    at = known_column(now)
    if at is None or at not in allowed or now.features is None or now.groups is not None:
        return None
    codes, classes, _ = class_codes(now)
    if len(classes) > MAX_CLASSES:
        return None
    (name,) = text_without_surrogates([str(now.features.table.columns[at])])
    return {
        "name": name,
        "words": list(text_without_surrogates(map(str, classes))),
        "codes": int32(codes[now.rows()]),
        "scores": [{"title": title, "meaning": meaning} for _, title, meaning in INDICES],
    }
