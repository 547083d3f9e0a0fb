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
    but for names that were given.

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
        Of the blocks that have room.
    """
    bare(ax)
    ax.set_xlim(0, 1)
    ax.set_ylim(rows.extent, 0)
    unit = axes_size(ax)[1] / rows.extent
    found: list[Text] = []
    if len(titles) != len(rows.blocks):
        return found
    written: list[tuple[float, list[str], int, bool]] = []
    for (start, stop, moved), wordings in zip(rows.blocks, titles, strict=True):
        high = (stop - start) * unit - 2
        words = [literal(word, theme) for word in wordings]
        wide = [text_width(word, theme, theme.small) for word in words]
        fits = [i for i, width in enumerate(wide) if width <= high]
        level = wide[-1] <= TITLE - 4
        if high >= theme.small and (fits or level):
            which = fits[0] if fits else len(words) - 1
            written.append(((start + stop) / 2 + moved, words, which, level))
    short = any(which == len(words) - 1 for _, words, which, _ in written)
    for middle, words, which, level in written:
        last = len(words) - 1
        which = last if short and which == last - 1 else which
        found.append(
            ax.text(
                0.5 - 2 / TITLE,
                middle,
                words[which],
                rotation=0 if level and which == last else 90,
                ha="center",
                va="center",
                color=theme.ink,
                fontproperties=theme.font(theme.small),
                parse_math=False,
                clip_on=False,
            )
        )
    return found


def write_column_titles(
    ax: Axes, columns: BlockAxis, titles: Sequence[tuple[str, ...]], theme: Theme
) -> list[Text]:
    """Write a title above each block of columns: the longest that has room.

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
    found: list[Text] = []
    if len(titles) != len(columns.blocks):
        return found
    for (start, stop, moved), wordings in zip(columns.blocks, titles, strict=True):
        words = [literal(word, theme) for word in wordings]
        room = (stop - start) * unit - 2
        word = next((one for one in words if text_width(one, theme, theme.small) <= room), "")
        if word:
            found.append(
                ax.text(
                    (start + stop) / 2 + moved,
                    0.5,
                    word,
                    ha="center",
                    va="center",
                    color=theme.ink,
                    fontproperties=theme.font(theme.small),
                    parse_math=False,
                    clip_on=False,
                )
            )
    return found
