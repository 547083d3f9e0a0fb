"""`ClassesWidget`: clusters against known classes, linked with the selection."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard

import numpy as np
import traitlets

from hclust_widgets.analysis.class_comparison import INDICES
from hclust_widgets.clustering.known_classes import class_codes, class_columns, known_column
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import count
from hclust_widgets.common.static import STATIC
from hclust_widgets.serialize.clustering import text_without_surrogates
from hclust_widgets.widgets.base.browser_widget import BrowserWidget
from hclust_widgets.widgets.base.render_thread import renderer
from hclust_widgets.widgets.base.view import View

from . import messages

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.analysis.class_comparison import ClassComparison
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.common.arrays import Ints

__all__ = ["ClassesPanel", "ClassesWidget", "encode_classes"]

log = logging.getLogger("hclust_widgets")

#: More clusters or classes are counted, not shown.
MAX = 40


@dataclass(frozen=True)
class _Shown:
    """What the browser has: the cell of every row of the table."""

    clustering: Clustering
    column: int | None
    labels: Ints  # place of the row's cluster in the table of counts; -1 for none
    classes: Ints


class ClassesPanel(BrowserWidget):
    """A table of counts, drawn in the browser; a click on a cell selects its rows.

    Nothing is computed while the panel is folded.

    Parameters
    ----------
    view : View
        Whose clusters are compared.
    fold : {"", "open", "closed"}
        "" for a panel that cannot be folded; others are hidden while no column can hold classes.

    Attributes
    ----------
    fold : str
    columns : list of str
        Columns that can hold classes.
    column : int
        Which of them is shown.
    plot : dict
        As :func:`encode_classes` returns it.
    selected : list of list of int
        Selected rows of every cell.
    note : str
        A sentence that stands in their place.
    """

    _esm = STATIC / "classes.js"
    _css = STATIC / "where_to_cut.css"

    fold = traitlets.Enum(("", "open", "closed"), "").tag(sync=True)
    columns: traitlets.List[str] = traitlets.List().tag(sync=True)
    column = traitlets.Int(0).tag(sync=True)
    plot = traitlets.Dict().tag(sync=True)
    selected: traitlets.List[list[int]] = traitlets.List().tag(sync=True)
    note = traitlets.Unicode("").tag(sync=True)

    def __init__(self, view: View, *, fold: str = "") -> None:
        super().__init__(fold=fold)
        self._view = view
        self._shown: _Shown | None = None
        self._chosen: Any = None  # name of the column that was chosen here
        self._offered: tuple[Clustering, list[int]] | None = None
        self.on_msg(self._handle_message)
        self.observe(self._unfolded, "fold")

    def follow(self) -> None:
        """Show the present clusters and the present selection."""
        now: Clustering = self._view.state.clustering
        self._columns(now)
        if self.fold != "closed":
            renderer.request(self)

    def _columns(self, now: Clustering) -> list[int]:
        """Return the columns that can hold classes; hide the panel where there are none."""
        kept = self._offered
        if kept is not None:
            before, found = kept
            if before.features is now.features and before.settings.roles == now.settings.roles:
                return found
        found = class_columns(now)
        self._offered = now, found
        if self.fold:
            self.layout.display = None if found else "none"
        return found

    def known(self) -> pd.Series | None:
        """Return the column of classes that is shown, or would be; None where there is none."""
        now: Clustering = self._view.state.clustering
        column = self._column_of(now, self._columns(now))
        if now.features is None or column is None:
            return None
        return now.features.table.iloc[:, column]

    def paint(self) -> None:
        """Compare with the chosen column, unless that is shown already."""
        now: Clustering = self._view.state.clustering
        if self.fold == "closed":
            return
        shown = self._shown
        if shown is not None and _roles_differ(shown.clustering, now):
            self._chosen = None  # a class that was just set is shown
        columns = self._columns(now)
        column = self._column_of(now, columns)
        if shown is not None and shown.column == column and _same_clusters(shown.clustering, now):
            self.selected = _selected_of_cells(now, shown)
            return
        plot: dict[str, Any] = {}
        note = ""
        fresh = _Shown(now, column, np.empty(0, int), np.empty(0, int))
        if column is None:
            note = messages.needs_table(now) if now.features is None else messages.NO_CLASSES
        else:
            try:
                plot, fresh = self._compared(now, column)
            except ValueError as error:
                note = str(error)
            except Exception:
                log.exception("The classes could not be compared.")
                note = messages.CLASSES_FAILED
        with self.hold_sync():
            names = () if now.features is None else now.features.table.columns
            self.columns = text_without_surrogates(names[c] for c in columns)
            self.column = columns.index(column) if column is not None else 0
            self.plot, self.note = plot, note
            self.selected = _selected_of_cells(now, fresh)
        self._shown = fresh

    def _column_of(self, now: Clustering, columns: list[int]) -> int | None:
        if now.features is not None and self._chosen is not None:
            names = now.features.table.columns
            for c in columns:
                if names[c] == self._chosen:
                    return c
        return columns[0] if columns else None

    def _compared(self, now: Clustering, column: int) -> tuple[dict[str, Any], _Shown]:
        assert now.features is not None
        name = now.features.table.columns[column]
        values = now.features.table.iloc[:, column]
        codes, classes, _ = class_codes(now, values)
        found = now.compare_classes(values)
        clusters = found.table.index.to_numpy()
        place = np.full(now.cut.n_clusters + 1, -1)
        place[clusters] = np.arange(len(clusters))
        # Of all rows, also where the leaves are groups: -1 is the last place, that of no cluster.
        labels = place[now.label_of_rows()]
        places = np.full(len(classes) + 1, -1)  # the last one is that of rows without a class
        places[classes.get_indexer(found.table.columns)] = np.arange(found.table.shape[1])
        return encode_classes(now, found, str(name)), _Shown(now, column, labels, places[codes])

    def _unfolded(self, _change: Any) -> None:
        self.follow()

    def _handle_message(self, _widget: Any, message: Any, _buffers: Any) -> None:
        if not isinstance(message, dict):
            return
        cell, column = message.get("cell"), message.get("column")
        if message.get("clear") is True:
            self._view.change_state(selection=[])
        elif _is_place(column) and column < len(self.columns):
            self._choose(column)
        elif isinstance(cell, list) and len(cell) == 2 and all(map(_is_place, cell)):
            self._select(*cell, add=message.get("add") is True)

    def _choose(self, column: int) -> None:
        now: Clustering = self._view.state.clustering
        columns = self._columns(now)
        if now.features is not None and column < len(columns):
            self._chosen = now.features.table.columns[columns[column]]
            renderer.request(self)

    def _select(self, cluster: int, known: int, *, add: bool) -> None:
        """Select the rows of a cell; with ``add`` add them, or take them away if all are."""
        shown = self._shown
        if shown is None:
            return
        rows = set(np.flatnonzero((shown.labels == cluster) & (shown.classes == known)).tolist())
        if add:
            before = set(self._view.state.selection)
            rows = before - rows if rows <= before else before | rows
        self._view.change_state(selection=sorted(rows))


def _selected_of_cells(now: Clustering, shown: _Shown) -> list[list[int]]:
    if not len(shown.labels):
        return []
    k, m = int(shown.labels.max()) + 1, int(shown.classes.max()) + 1
    rows = np.asarray(now.selection, dtype=np.intp)
    labels, classes = shown.labels[rows], shown.classes[rows]
    both = (labels >= 0) & (classes >= 0)
    counts = np.bincount(labels[both] * m + classes[both], minlength=k * m).reshape(k, m)
    found: list[list[int]] = counts[:MAX, :MAX].tolist()
    return found


def _is_place(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _roles_differ(before: Clustering, now: Clustering) -> bool:
    return before.settings.roles != now.settings.roles and known_column(before) != known_column(now)


def _same_clusters(before: Clustering, now: Clustering) -> bool:
    return (
        before.tree is now.tree
        and before.cut is now.cut
        and before.features is now.features
        and before.annotations is now.annotations
        and before.settings.roles == now.settings.roles
    )


def encode_classes(now: Clustering, found: ClassComparison, name: str) -> dict[str, Any]:
    """Encode a comparison with known classes for the browser.

    Parameters
    ----------
    now : Clustering
    found : ClassComparison
        Of this clustering.
    name : str
        The column of classes.

    Returns
    -------
    dict
        ``name``, ``noun``, ``sentence``; ``clusters``, each with ``title``, ``color``,
        ``marker`` (a color number) and ``size`` (rows that have a class); ``classes``, each with
        ``title`` and ``size``; ``counts`` of at most 40 clusters in 40 classes; ``scores``, each
        with ``title``, ``value`` and ``meaning``.
    """
    counts, rows = found.table.to_numpy(), leaf_noun(now)
    colors = now.cluster_colors()
    clusters = found.table.index.tolist()[:MAX]
    titles = text_without_surrogates(now.cluster_title(label) for label in clusters)
    classes = text_without_surrogates(found.table.columns.tolist()[:MAX])
    (name,) = text_without_surrogates([name])
    are = "lies" if found.n_matched == 1 else "lie"
    sentence = (
        f"{found.n_matched:,} of {count(found.n_rows, rows)} {are} on the diagonal, where each "
        "cluster stands beside the class that suits it best."
    )
    if found.n_left_out:
        lack = "lacks" if found.n_left_out == 1 else "lack"
        sentence += f" {count(found.n_left_out, rows)} {lack} a class."
    more = [
        count(n - MAX, what)
        for n, what in zip(counts.shape, ("clusters", "classes"), strict=True)
        if n > MAX
    ]
    if more:
        sentence += f" {' and '.join(more)} more are not shown, but count in the five numbers."
    return {
        "name": name,
        "noun": str(rows),
        "sentence": sentence,
        "clusters": [
            {
                "title": title,
                "color": colors[label],
                "marker": int(now.color_numbers[label]),
                "size": int(size),
            }
            for title, label, size in zip(titles, clusters, counts.sum(axis=1), strict=False)
        ],
        "classes": [
            {"title": title, "size": int(size)}
            for title, size in zip(classes, counts.sum(axis=0), strict=False)
        ],
        "counts": counts[:MAX, :MAX].tolist(),
        "scores": [
            {"title": title, "value": getattr(found, attribute), "meaning": meaning}
            for attribute, title, meaning in INDICES
        ],
    }


class ClassesWidget(View):
    """Clusters against known classes: a table of counts and five numbers, following the cut.

    The table is in an order that makes its diagonal heavy; the darker a cell, the larger its share
    of the cluster. A click or Enter on a cell selects its rows in all views. The numbers are those
    of :meth:`ClusterState.compare_classes`. Where several columns can hold classes, a dropdown
    chooses one; the column with the role "known" comes first.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    panel : ClassesPanel

    Examples
    --------
    >>> from hclust_widgets import ClassesWidget, load_mpg
    >>> view = ClassesWidget(load_mpg(), n_clusters=3, known="origin")
    >>> round(view.state.compare_classes().homogeneity, 2)
    0.27
    """

    panel = traitlets.Instance(ClassesPanel)

    def _build(self) -> None:
        self.panel = ClassesPanel(self)
        self.children = (self.message_box, self.panel)
        self.show_message("")

    def _state_changed(self) -> None:
        self.panel.follow()

    def close(self) -> None:
        """Close the view; the state stays."""
        if self.is_open:
            renderer.forget(self.panel)
        super().close()
