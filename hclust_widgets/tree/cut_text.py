"""A cut as text: its threshold, its gap, and the thresholds that give the same clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hclust_widgets.common.format import gap, height, threshold

if TYPE_CHECKING:
    from .cut import Cut

__all__ = ["gap_note", "gap_of", "gap_sentence", "threshold_of"]


def threshold_of(cut: Cut) -> str:
    """Format the threshold of a cut."""
    return threshold(cut.distance_threshold, cut.lower, cut.upper, _root_height(cut))


def gap_of(cut: Cut) -> tuple[str, str]:
    """Format the ends of the gap that a cut lies in."""
    return gap(cut.lower, cut.upper, cut.distance_threshold, _root_height(cut))


def gap_note(cut: Cut) -> str:
    """Format the gap as it follows the threshold in a sentence: ``" (gap 5.19–10.74)"``."""
    if cut.is_uneven:
        return ""
    if not cut.has_threshold:
        return f" · {gap_sentence(cut)}"
    if cut.n_clusters == 1:
        low, _ = gap_of(cut)
        return f" (gap above {low})"
    if cut.upper == 0:
        return " (gap of 0)"
    low, high = gap_of(cut)
    return f" (gap {low}–{high})"


def gap_sentence(cut: Cut) -> str:
    """Format which thresholds lead to these clusters.

    Parameters
    ----------
    cut : Cut

    Returns
    -------
    str
        Without a full stop, for a caption or the middle of a sentence.
    """
    k = cut.n_clusters
    if cut.is_uneven:
        return f"no one height gives these {k:,}"
    if not cut.has_threshold:
        return f"heights are tied at {height(cut.upper)}: no threshold gives {k:,} clusters"
    low, high = gap_of(cut)
    if k == 1:
        return f"any cut above {low} gives one"
    if cut.upper == 0:
        return f"only a cut at 0 gives these {k:,}"
    return f"any cut from {low} to {high} gives these {k:,}"


def _root_height(cut: Cut) -> float:
    return float(cut.tree.heights[-1]) if cut.tree.n_leaves > 1 else 0.0
