"""Everything that can be exported from a state: page, script, figures, tables, trees, sessions."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pandas as pd

from .refusals import refusing

if TYPE_CHECKING:
    from collections.abc import Callable

    from matplotlib.figure import Figure

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.clustering.pipeline import ClusteringPipeline
    from hclust_widgets.export.script.columns import Script

__all__ = ["Export"]


class Export:
    """Everything that can be exported from a state, of what it shows at the moment of the call.

    Parameters
    ----------
    current : callable
        Returns the Clustering that is shown.
    pipeline : ClusteringPipeline
        From which it was made.

    Examples
    --------
    >>> from hclust_widgets import ClusterState, load_mpg
    >>> state = ClusterState(load_mpg(), n_clusters=4)
    >>> state.export.hclust()["method"]
    'ward.D2'
    """

    def __init__(self, current: Callable[[], Clustering], pipeline: ClusteringPipeline) -> None:
        self._current, self._pipeline = current, pipeline

    def html(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        title: str | None = None,
        row_names: bool = True,
        columns: Iterable[Any] | None = None,
        parts: Sequence[str] | None = None,
        options: Mapping[str, Any] | None = None,
        steps: Sequence[Mapping[str, Any]] = (),
        rows: str = "groups",
    ) -> str:
        """Make one HTML file that shows all of this and needs no Python and no network.

        In it the cut moves, rows are found and selected, every linkage that goes with the metric
        can be chosen, and labels (CSV) and pictures (SVG, PNG) can be saved. Of more than 1,000
        rows leaves are in optimal order, where that was chosen, for the shown linkage alone.

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
        parts : sequence of {"tree", "clustermap", "scatter", "distances"}, optional
            Views of the page. Default: all but the distances, which make it larger: 0.4 MB for 392
            rows, and up to 1,000 rows.
        options : mapping, optional
            What the views begin with: any of ``x, y, cmap, color_scale, annot, fmt,
            row_cluster, col_cluster, tracks, annotations, row_colors, column_tracks,
            column_annotations, col_colors, ribbon, labels, row_split, col_split, gap,
            color_by, size_by, marker_by, names_from, sort_by, column_sort_by, distance_cmap``.
        steps : sequence of mapping, optional
            A presenter's steps, as :func:`hclust_widgets.export.html.page_steps.steps_of` takes
            them.
        rows : {"groups", "all"}
            Of many rows, which are in groups (``max_leaves``), the page holds the groups. "all"
            puts single rows into it: their names are found, the scatter plot shows how densely they
            lie, and labels are saved row by row. That adds at most 5.3 bytes for each row and
            column of numbers, 5.3 for its group and 1.3 for each byte of its name; above 100 MB it
            is refused.

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
        from hclust_widgets.export.html.page import to_html
        from hclust_widgets.serialize.clustering import PARTS

        return to_html(
            self._current(),
            path,
            title=title,
            row_names=row_names,
            columns=columns,
            parts=PARTS if parts is None else parts,
            options=options,
            steps=steps,
            rows=rows,
        )

    def code(
        self, *, figure: str | None = None, reading: Script | None = None, **options: Any
    ) -> str:
        """Write the script in pandas, scikit-learn and scipy that makes these labels.

        Parameters
        ----------
        figure : {None, "clustermap", "scatter", "distances"}
            "clustermap" adds the lines that draw it with seaborn, in the same order and the same
            colors, and leave it in ``grid``; "scatter" those that compute its axes anew (columns of
            numbers, components, MDS, t-SNE), and leave them in ``x`` and ``y``, the figure in
            ``ax``; "distances" those that draw the matrix of distances with seaborn, in the same
            order, colors and outlines: ``square`` and ``grid``.
        reading : Script, optional
            First lines, which read the table from its file; see
            :mod:`hclust_widgets.export.script.reading.read_file`.
        **options
            Those of the figure, as :meth:`figure` takes them: of a scatter plot ``x, y, labels,
            color_by, size_by, marker_by, names_from, annotations``; of the distances
            ``cmap, labels``; of a clustermap
            ``row_cluster, col_cluster, cmap, norm, center, vmin, vmax, robust, annot,
            fmt, labels, tracks, annotations, row_colors, column_tracks, column_annotations,
            col_colors, row_split, col_split, gap, sort_by,
            column_sort_by``.

        Raises
        ------
        TypeError, ValueError
            For an unknown figure or option, or a tree that seaborn cannot be given by a script.

        Returns
        -------
        str
            Starts from the table as ``df`` (or from what was handed in: a linkage matrix ``Z``, a
            fitted ``model``; a tree from Newick or R as its ``linkage_matrix``) and leaves
            ``labels_`` in ``labels``. Needs nothing of this package, but where the table is in
            partitions: then it reads it again from the same folder, or from ``frame``, with this
            package, and ``labels`` is a Dask Series.

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
        from hclust_widgets.export.script.views.figures import drawing_of

        now = self._current()
        draw = drawing_of(now, figure, options)
        return code(now, names=now.names_by_label, reading=reading, draw=draw)

    def figure(self, name: str, *, caption: bool = False, **options: Any) -> Figure:
        """Draw what is shown now as a figure for a report.

        Parameters
        ----------
        name : {"dendrogram", "clustermap", "scatter", "heatmap", "distance", "column_shares", \
        "silhouette", "shepard", "distances", "classes"}
        caption : bool
            Whether to write below it what it shows and how it was made.
        **options
            ``width, height, dpi, theme``, and those of the view, such as ``x``, ``cmap`` or
            ``truncate_mode``: see :func:`hclust_widgets.export.figures.figure.figure`.

        Returns
        -------
        matplotlib.figure.Figure
            Not registered with pyplot; no later change of the state affects it.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> figure = state.figure("dendrogram", caption=True, width=640)
        >>> figure.savefig("cars.pdf")  # doctest: +SKIP
        """
        from hclust_widgets.export.figures.figure import figure

        return figure(self._current(), name, caption=caption, **options)

    def caption(self) -> str:
        """Return how all this was made, in the words of a paper's methods section."""
        from hclust_widgets.export.figures.captions import caption

        return caption(self._current())

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

        return tables.clusters(self._current())

    def column_shares(self) -> pd.DataFrame:
        """Return what decides: see :meth:`Clustering.column_shares`.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> shares = ClusterState(load_mpg(), n_clusters=4).column_shares()
        >>> shares.loc["origin"].round(2).tolist()
        [0.54, 0.66]
        """
        with refusing():
            return self._current().column_shares()

    def selected_rows(self) -> pd.DataFrame:
        """Return the selected rows of the table, with its index, columns and dtypes."""
        return self._current().selected_rows()

    def selected_table(self, columns: Any = None) -> pd.DataFrame:
        """Return the selected rows in the order of the tree, in the columns' own units.

        Parameters
        ----------
        columns : str or list, optional
            Columns of the table, in this order. Default: those that are compared.

        Returns
        -------
        DataFrame
            With the table's index and dtypes; no rows where nothing is selected.

        Raises
        ------
        ValueError
            If there is neither table nor distances, or no such column.

        Examples
        --------
        >>> from hclust_widgets import ClusterState, load_mpg
        >>> state = ClusterState(load_mpg(), n_clusters=4)
        >>> state.selection = [0, 14, 2]
        >>> state.selected_table(["name", "mpg"])["mpg"].tolist()
        [18.0, 18.0, 24.0]
        """
        from hclust_widgets.clustering.heatmap.selected_table import selected_table

        with refusing():
            return selected_table(self._current(), columns)

    def frame(self, *, name: str = "cluster", names: bool = False) -> pd.DataFrame:
        """Return the table with a column of labels: see :meth:`Clustering.to_frame`."""
        with refusing():
            return self._current().to_frame(name=name, names=names)

    def parquet(
        self, path: str | os.PathLike[str], *, name: str = "cluster", names: bool = False
    ) -> None:
        """Write a table in partitions with its labels: a Parquet file for each partition.

        Parameters
        ----------
        path : str or path
            A folder that is not there yet, or is empty.
        name : str
            Name of the new column.
        names : bool
            True for the clusters' names instead of their numbers.

        Raises
        ------
        TypeError, ValueError
            If the rows are in memory, if the folder holds something, or if the table has such a
            column.
        OSError
            If it cannot be written.
        """
        from hclust_widgets.export.partitions import write_parquet

        with refusing():
            write_parquet(self._current(), path, name=name, names=names)

    def newick(self) -> str:
        """Write the tree as Newick text: see :func:`hclust_widgets.export.trees.newick.write`.

        Returns
        -------
        str
            One line. Lengths of branches are differences of heights, to the last digit.
        """
        from hclust_widgets.export.trees import newick

        return newick.write(self._current())

    def hclust(self) -> dict[str, Any]:
        """Return R's ``hclust`` fields, by :func:`~hclust_widgets.export.trees.r_hclust.write`.

        Returns
        -------
        dict
            ``merge, height, order, labels, method, dist_method``.
        """
        from hclust_widgets.export.trees import r_hclust

        return r_hclust.write(self._current())

    def session(self, clustering: Clustering | None = None) -> dict[str, Any]:
        """Return all that was chosen, small and ready for ``json.dump``.

        Parameters
        ----------
        clustering : Clustering, optional
            One of this state's, such as :meth:`ClusterState.preview` returns. Default: what is
            shown now.

        Returns
        -------
        dict
            Settings, cut, selection, names and colors, flipped branches; of the table only names
            of columns and hashes, by which :meth:`ClusterState.from_session` recognizes it.

        Raises
        ------
        ValueError
            If the clustering was made of another table or tree.
        """
        with refusing():
            return self._pipeline.session(clustering or self._current())
