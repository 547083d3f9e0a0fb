"""Titles of blocks at the left of a clustermap and above it, each where it has room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hclust_widgets.plotting.base.plot import axes_size, bare
from hclust_widgets.plotting.base.text import literal, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.text import Text

    from hclust_widgets.plotting.base.block_axis import BlockAxis
    from hclust_widgets.plotting.base.theme import Theme

__all__ = ["COLUMN_TITLE", "TITLE", "write_column_titles", "write_titles"]

TITLE = 17.0  # pixels beside the map
COLUMN_TITLE = 14.0  # and above it


def write_titles(
    ax: Axes, rows: BlockAxis, titles: Sequence[tuple[str, ...]], theme: Theme
) -> list[Text]:
    """Write a title beside each block: the longest that has room.

    Where a block has room for the last wording only, its number, no other one has more than that,
    but for names that were given; and blocks that are lower than a line have their number, too,
    where no other title stands.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        As high as the map; :data:`TITLE` wide.
    rows : BlockAxis
    titles : sequence of tuple of str
        Wordings for each block from the top, the longest first; the last one may lie level.
    theme : Theme

    Returns
    -------
    list of Text
        Of the blocks that have room, from the top.
    """
    bare(ax)
    ax.set_xlim(0, 1)
    ax.set_ylim(rows.extent, 0)
    unit = axes_size(ax)[1] / rows.extent
    return [
        _write(ax, (0.5 - 2 / TITLE, middle), word, 0 if lies else 90, theme)
        for middle, word, lies in _chosen(rows, titles, unit, theme, beside=True)
    ]


def write_column_titles(
    ax: Axes, columns: BlockAxis, titles: Sequence[tuple[str, ...]], theme: Theme
) -> list[Text]:
    """Write a title above each block of columns, by the rule of :func:`write_titles`.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        As wide as the map; :data:`COLUMN_TITLE` high.
    columns : BlockAxis
    titles : sequence of tuple of str
        Wordings for each block from the left, the longest first.
    theme : Theme

    Returns
    -------
    list of Text
        Of the blocks that have room.
    """
    bare(ax)
    ax.set_xlim(0, columns.extent)
    ax.set_ylim(0, 1)
    unit = axes_size(ax)[0] / columns.extent
    return [
        _write(ax, (middle, 0.5), word, 0, theme)
        for middle, word, _ in _chosen(columns, titles, unit, theme, beside=False)
    ]


def _chosen(
    axis: BlockAxis,
    titles: Sequence[tuple[str, ...]],
    unit: float,
    theme: Theme,
    *,
    beside: bool,
) -> list[tuple[float, str, bool]]:
    """Return middle and title of each block that has room, and whether it lies in the margin."""
    if len(titles) != len(axis.blocks):
        return []
    found: list[tuple[float, list[str], int, bool]] = []
    low: list[tuple[float, str]] = []
    taken: list[tuple[float, float]] = []  # where titles stand: middle and half the height
    for (start, stop, moved), wordings in zip(axis.blocks, titles, strict=True):
        room = (stop - start) * unit - 2
        words = [literal(word, theme) for word in wordings]
        wide = [text_width(word, theme, theme.small) for word in words]
        fits = [i for i, width in enumerate(wide) if width <= room]
        lies = beside and wide[-1] <= TITLE - 4
        middle = (start + stop) / 2 + moved
        if (fits or lies) and (room >= theme.small or not beside):
            which = fits[0] if fits else len(words) - 1
            found.append((middle, words, which, lies))
            is_level = lies and which >= len(words) - 2
            taken.append((middle, theme.small / 2 if is_level else wide[which] / 2))
        elif lies:
            low.append((middle, words[-1]))
    short = any(which == len(words) - 1 for _, words, which, _ in found)
    chosen = []
    for middle, words, which, lies in found:
        last = len(words) - 1
        which = last if short and which == last - 1 else which
        chosen.append((middle, words[which], lies and which == last))
    for middle, word in low if short else []:
        half = theme.small / 2
        if all(abs(middle - at) * unit >= half + reach for at, reach in taken):
            chosen.append((middle, word, True))
            taken.append((middle, half))
    return sorted(chosen)


def _write(ax: Axes, at: tuple[float, float], word: str, rotation: float, theme: Theme) -> Text:
    return ax.text(
        *at,
        word,
        rotation=rotation,
        ha="center",
        va="center",
        color=theme.ink,
        fontproperties=theme.font(theme.small),
        parse_math=False,
        clip_on=False,
    )
