"""A figure of a clustering with checked options; sizes and words that figures share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.constants import ONLY_A_TREE
from hclust_widgets.common.format import count
from hclust_widgets.table.features import Features

if TYPE_CHECKING:
    from hclust_widgets.export.figures.sheet import Sheet

__all__ = [
    "LARGEST",
    "SMALLEST",
    "Drawing",
    "height_for_names",
    "selected_words",
    "size_for_all_names",
    "table_features",
    "values_word",
]

# CSS pixels of 1/96 inch. The text does not fit into smaller figures.
SMALLEST = (200, 140)
LARGEST = 10_000  # CSS pixels along one side
NAME_LINE = 13.5  # CSS pixels from one name to the next
NAMES_BESIDE = 190  # and besides them, for axis, cut and captions
MAX_NAMED = 55  # rows one above the other: about as many lines as a page has

_NEEDS_A_TABLE = (
    "This figure shows the rows' values, but only distances were handed in: pass the table as well "
    "(table=...)."
)
_NEEDS_ROWS = f"This figure shows the rows' values, but {ONLY_A_TREE}"


@dataclass(frozen=True)
class Drawing:
    """One figure of one clustering, with checked options.

    Attributes
    ----------
    size : tuple of float
        Default width and height in CSS pixels.
    about : str
        First sentence of the caption.
    draw : callable
        Draws on a sheet and returns the plot.
    has_cut : bool
        True if the plot shows a cut.
    grown : str
        Sentence of the caption where the default size is larger, so that all names fit.
    in_leaf_order : bool
        True if rows stand in the order of the tree's leaves.
    """

    size: tuple[float, float]
    about: str
    draw: Callable[[Sheet], Any]
    has_cut: bool = True
    grown: str = ""
    in_leaf_order: bool = False


def height_for_names(rows: int, usual: float, gaps: float = 0.0) -> float:
    """Return a height in which each row has a line for its name, if that fits on a page.

    ``gaps`` are the pixels between blocks of rows, together.
    """
    return max(usual, NAME_LINE * rows + NAMES_BESIDE + gaps) if rows <= MAX_NAMED else usual


def size_for_all_names(
    rows: int, usual: tuple[float, float], *, upright: bool
) -> tuple[float, float]:
    """Return a size in which each of so many leaves has room for its name, if there is one."""
    needed = NAME_LINE * rows + NAMES_BESIDE
    if needed > LARGEST:
        return usual
    wide, tall = usual
    return (max(wide, needed), tall) if upright else (wide, max(tall, needed))


def table_features(now: Clustering) -> Features:
    """Return the features; raise a ValueError without a table."""
    if now.features is None:
        raise ValueError(_NEEDS_ROWS if now.precomputed is None else _NEEDS_A_TABLE)
    return now.features


def values_word(features: Features) -> str:
    """Return what the values of a heatmap are, in one word."""
    if features.scaling != "none" or features.row_scaling != "none":
        return "scaled"
    return "transformed" if len(features.transformed_at) else "unscaled"


def selected_words(now: Clustering, how: str) -> str:
    """Return a sentence on the selected rows and how they are marked; "" without any."""
    rows = len(now.selected_leaves())
    if not rows:
        return ""
    return f" {count(rows, leaf_noun(now))} {'is' if rows == 1 else 'are'} selected and {how}."
