"""Where an explorer's table comes from: what to call it, and how to read it again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.export.script.columns import Script
    from hclust_widgets.io.recipe import Recipe

__all__ = ["Origin", "title_of"]


@dataclass(frozen=True)
class Origin:
    """Where a table comes from.

    Attributes
    ----------
    title : str
        Name of the file, or what the table was called.
    table : DataFrame
        As it was read.
    recipe : Recipe or None
        How that was done; None where it was no file.
    names : int or None
        Place of the column that names the rows since then.
    """

    title: str
    table: pd.DataFrame
    recipe: Recipe | None = None
    names: int | None = None

    @property
    def file(self) -> str:
        """Name of the file; empty where there is none."""
        return "" if self.recipe is None else self.recipe.file

    @property
    def names_column(self) -> str:
        """What the column is called that names the rows; empty where they are named as found."""
        return "" if self.names is None else str(self.table.columns[self.names])

    @cached_property
    def reading(self) -> Script | None:
        """The lines that read the file; None where there is none."""
        if self.recipe is None or not self.recipe.file:
            return None
        from hclust_widgets.export.script.read_file import read_again

        return read_again(self.recipe, self.table, names=self.names)


def title_of(origin: Origin | None, now: Clustering) -> str:
    """What to call what is taken away: the file's name without its ending, or the table's."""
    if origin is not None and origin.file:
        return origin.file.rpartition(".")[0] or origin.file
    known = None if now.features is None else now.features.table.attrs.get("name")
    if isinstance(known, str) and known.strip():
        return known
    return "" if origin is None else origin.title
