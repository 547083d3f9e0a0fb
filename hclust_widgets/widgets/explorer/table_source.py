"""`TableSource`: the file that an explorer's table was read from, and the code that reads it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.export.script.columns import Script
    from hclust_widgets.io.recipe import Recipe

__all__ = ["TableSource", "title_of"]


@dataclass(frozen=True)
class TableSource:
    """The origin of a table.

    Attributes
    ----------
    title : str
        Name of the file, or what the table was called.
    table : DataFrame
        The table as it was read.
    recipe : Recipe or None
        The parameters of reading; None if the table was passed as a DataFrame.
    names : int or None
        Position of the column that was chosen to name the rows.
    """

    title: str
    table: pd.DataFrame
    recipe: Recipe | None = None
    names: int | None = None

    @property
    def file(self) -> str:
        """Name of the file; empty if there is none."""
        return "" if self.recipe is None else self.recipe.file

    @property
    def names_column(self) -> str:
        """Name of the column that names the rows; empty if the index does."""
        return "" if self.names is None else str(self.table.columns[self.names])

    @cached_property
    def reading(self) -> Script | None:
        """The lines of code that read the file; None if there is none."""
        if self.recipe is None or not self.recipe.file:
            return None
        from hclust_widgets.export.script.reading.read_file import read_again

        return read_again(self.recipe, self.table, names=self.names)


def title_of(source: TableSource | None, now: Clustering) -> str:
    """Return a title for exported files: the file's name without its suffix, or the table's name.

    Parameters
    ----------
    source : TableSource or None
    now : Clustering

    Returns
    -------
    str
        Empty if neither is known.
    """
    if source is not None and source.file:
        return source.file.rpartition(".")[0] or source.file
    name = None if now.features is None else now.features.table.attrs.get("name")
    if isinstance(name, str) and name.strip():
        return name
    return "" if source is None else source.title
