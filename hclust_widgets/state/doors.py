"""The doors from a state to what leaves the notebook: page, script, figures, tables, trees."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

import pandas as pd

from hclust_widgets.common.checks import reject_unknown
from hclust_widgets.tree.tree import Tree

from .results import Results

if TYPE_CHECKING:
    from matplotlib.figure import Figure

__all__ = ["Doors"]


class Doors(Results):
    """What can be taken away from a state; the work is done in :mod:`hclust_widgets.export`."""

    def to_html(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        title: str | None = None,
        row_names: bool = True,
        columns: Iterable[Any] | None = None,
        **unknown: Any,
    ) -> str:
        """Make one HTML file that shows all of this and needs no Python and no network.

        In it the cut moves, rows are found and selected, every linkage that goes with the metric
        can be chosen, and labels (CSV) and pictures (SVG, PNG) can be saved. Of more than 500 rows
        leaves are in optimal order, where that was chosen, for the linkage alone that is shown.

        Parameters
        ----------
        path : str or path, optional
            Where to write it. A file that is there is replaced.
        title : str, optional
            Headline.
        row_names : bool
            Whether the page holds the rows' names. Without them rows are numbered.
        columns : iterable of column names, optional
            Columns of the table whose values and names may be in the page; ``[]`` leaves the tree
            alone. Default: all. (The heights of the tree come from all columns compared.)

        Returns
        -------
        str
            The page, whether it was written or not.

        Raises
        ------
        TypeError, ValueError
            If an option cannot be used.
        OSError
            If the file cannot be written.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> page = ClusterState(load_mpg()).to_html(title="Cars", columns=["mpg", "weight"])
        >>> "<title>Cars</title>" in page, "horsepower" in page
        (True, False)
        """
        reject_unknown("to_html", unknown, ("title", "row_names", "columns"))
        return self._page(path, title=title, row_names=row_names, columns=columns)

    def _page(self, path: Any, **options: Any) -> str:
        """Make a page; views call this with the parts that they show."""
        from hclust_widgets.export.html.page import to_html

        return to_html(self.clustering, path, **options)

    def code(self) -> str:
        """Write the script in pandas, scikit-learn and scipy that makes these labels.

        Returns
        -------
        str
            Starts from the table as ``df`` (or from what was handed in: a linkage matrix ``Z``, a
            fitted ``model``; a tree from Newick or R as its :attr:`linkage_matrix`) and leaves
            :attr:`labels_` in ``labels``. Needs nothing of this package.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> table = load_mpg()
        >>> state = ClusterState(table, n_clusters=4)
        >>> space = {"df": table}
        >>> exec(state.code(), space)
        >>> space["labels"].equals(state.labels_)
        True
        """
        from hclust_widgets.export.script.script import code

        return code(self.clustering, names=self.cut.names)

    def figure(self, name: str, *, caption: bool = False, **options: Any) -> Figure:
        """Draw what is shown now as a figure for a report.

        Parameters
        ----------
        name : {"dendrogram", "clustermap", "scatter", "heatmap", "distance"}
        caption : bool
            Whether to write below it what it shows and how it was made.
        **options
            ``width, height, dpi, theme``, and those of the view, such as ``x``, ``cmap`` or
            ``truncate_mode``: see :func:`hclust_widgets.export.figures.figure.figure`.

        Returns
        -------
        matplotlib.figure.Figure
            Yours: pyplot does not know of it, and no later change of the state touches it.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> figure = state.figure("dendrogram", caption=True, width=640)
        >>> figure.savefig("cars.pdf")  # doctest: +SKIP
        """
        from hclust_widgets.export.figures.figure import figure

        return figure(self.clustering, name, caption=caption, **options)

    def caption(self) -> str:
        """How all this was made, as the methods part of a paper says it."""
        from hclust_widgets.export.figures.captions import caption

        return caption(self.clustering)

    def clusters(self) -> pd.DataFrame:
        """Describe every cluster: size, most typical row, means, spreads, rows that fit worst.

        Returns
        -------
        DataFrame of k rows
            See :func:`hclust_widgets.export.tables.clusters`.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> table = ClusterState(load_mpg(), n_clusters=4).clusters()
        >>> table["size"].tolist(), table["mpg", "mean"].round(1).tolist()
        ([142, 103, 68, 79], [23.7, 15.0, 27.6, 30.5])
        """
        from hclust_widgets.export import tables

        return tables.clusters(self.clustering)

    def selected_rows(self) -> pd.DataFrame:
        """Rows of the table that are picked out, with its own index, columns and dtypes."""
        from hclust_widgets.export import tables

        return tables.selected_rows(self.clustering)

    def to_newick(self) -> str:
        """Write the tree as Newick text: see :func:`hclust_widgets.export.trees.newick.write`.

        Returns
        -------
        str
            One line. Lengths of branches are differences of heights, to the last digit.
        """
        from hclust_widgets.export.trees import newick

        return newick.write(self.clustering)

    @classmethod
    def from_newick(cls, text: str, *, table: Any = None, **options: Any) -> Self:
        """Make a state of a tree in Newick format.

        Parameters
        ----------
        text : str
            One tree with lengths of branches, leaves all equally deep: see
            :func:`hclust_widgets.export.trees.newick.read`.
        table : DataFrame or ndarray, optional
            The rows themselves, found by the leaves' names.
        **options
            Further options of the state: ``n_clusters``, ``columns`` and so on.

        Raises
        ------
        TypeError, ValueError
            If it is no such tree; one sentence that names the place in the text.

        Examples
        --------
        >>> from hclust_widgets import ClusterState
        >>> state = ClusterState.from_newick("((ape:1,man:1):2,cat:3);", n_clusters=2)
        >>> state.labels_.to_dict()
        {'ape': 0, 'man': 0, 'cat': 1}
        """
        from hclust_widgets.export.trees import newick

        return cls._of_tree(newick.read(text), table, options)

    def to_hclust(self) -> dict[str, Any]:
        """Return R's ``hclust`` fields, by :func:`~hclust_widgets.export.trees.r_hclust.write`.

        Returns
        -------
        dict
            ``merge, height, order, labels, method, dist_method``.
        """
        from hclust_widgets.export.trees import r_hclust as hclust

        return hclust.write(self.clustering)

    @classmethod
    def from_hclust(
        cls,
        merge: Any,
        height: Any,
        order: Any = None,
        labels: Any = None,
        *,
        table: Any = None,
        method: str | None = None,
        dist_method: str | None = None,
        **options: Any,
    ) -> Self:
        """Make a state of the fields of R's ``hclust``.

        Parameters
        ----------
        merge, height, order, labels, method, dist_method
            As R has them: see :func:`hclust_widgets.export.trees.r_hclust.read`.
        table : DataFrame or ndarray, optional
            The rows themselves: found by the labels, without labels in the order of observations.
        **options
            Further options of the state: ``n_clusters``, ``columns`` and so on.

        Raises
        ------
        TypeError, ValueError
            If the fields are no tree; one sentence that names the field and its row.
        """
        from hclust_widgets.export.trees import r_hclust as hclust

        tree = hclust.read(merge, height, order, labels, method=method, dist_method=dist_method)
        return cls._of_tree(tree, table, options)

    @classmethod
    def _of_tree(cls, tree: Tree, table: Any, options: dict[str, Any]) -> Self:
        if table is None:
            return cls(tree, **options)
        from hclust_widgets.export.trees.match_leaves import on_table

        return cls(on_table(tree, table, options.get("columns")), table=table, **options)
