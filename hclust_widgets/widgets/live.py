"""What is drawn in the browser: one clustering, sent as bytes; the cut and the selection back."""

from __future__ import annotations

import pathlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import anywidget
import numpy as np
import traitlets
from numpy.typing import ArrayLike, NDArray

from ..core.axes import Axis
from ..core.clustering import Clustering
from ..core.columns import as_numbers, column_kinds
from ..core.summary import noun, units
from ..core.tree import Tree

__all__ = ["PARTS", "Live"]

_STATIC = pathlib.Path(__file__).parent.parent / "static"

PARTS = ("tree", "clustermap", "scatter")
"""The views that a :class:`Live` can show."""

#: What the browser may change, and Python hears of.
TWO_WAY = (
    "n_clusters",
    "distance_threshold",
    "selection",
    "x",
    "y",
    "cmap",
    "row_cluster",
    "col_cluster",
)


class Live(anywidget.AnyWidget):
    """Tree, clustermap and scatter in the browser, where the cut moves without a kernel.

    Parameters
    ----------
    parts : sequence of {"tree", "clustermap", "scatter"}
        Which views, in this order.
    controls : bool
        Whether the browser shows a number of clusters and a threshold to move: for places where
        no ipywidgets are linked to this.

    Attributes
    ----------
    n_clusters : int
    distance_threshold : float
        Two readings of one cut. Set by :meth:`show`, by the browser, or by a widget that is
        linked in the browser: the front end then sets the other one.
    selection : bytes
        int32 positions in the table; :meth:`selected` reads them.
    x, y, cmap : str
    row_cluster, col_cluster : bool
        Options of the views.
    revision : int
        Grows with each change of what is drawn. It is what the front end waits for.

    Examples
    --------
    >>> from hclust_widgets import ClusterState, load_mpg
    >>> state = ClusterState(load_mpg())
    >>> live = Live(parts=["tree"])
    >>> live.show(state.clustering)
    >>> live.n_clusters, live.revision
    (4, 1)
    """

    _esm = _STATIC / "live.js"
    _css = _STATIC / "hclust.css"

    parts = traitlets.List(traitlets.Enum(PARTS), list(PARTS)).tag(sync=True)
    controls = traitlets.Bool(False).tag(sync=True)
    revision = traitlets.Int(0).tag(sync=True)

    # CBytes: what the browser sends back is a memoryview.
    children = traitlets.CBytes(b"").tag(sync=True)
    heights = traitlets.CBytes(b"").tag(sync=True)
    flips = traitlets.CBytes(b"").tag(sync=True)
    values = traitlets.CBytes(b"").tag(sync=True)
    columns = traitlets.List(traitlets.Unicode()).tag(sync=True)
    col_children = traitlets.CBytes(b"").tag(sync=True)
    col_heights = traitlets.CBytes(b"").tag(sync=True)
    originals = traitlets.CBytes(b"").tag(sync=True)
    original_columns = traitlets.List(traitlets.Dict()).tag(sync=True)
    axes = traitlets.CBytes(b"").tag(sync=True)
    axis_names = traitlets.List(traitlets.Dict()).tag(sync=True)
    names = traitlets.CBytes(b"").tag(sync=True)
    name_ends = traitlets.CBytes(b"").tag(sync=True)
    rows = traitlets.CBytes(b"").tag(sync=True)
    noun = traitlets.Unicode("rows").tag(sync=True)
    height_label = traitlets.Unicode("").tag(sync=True)

    n_clusters = traitlets.Int(1).tag(sync=True)
    distance_threshold = traitlets.CFloat(1.0).tag(sync=True)
    selection = traitlets.CBytes(b"").tag(sync=True)
    x = traitlets.Unicode("").tag(sync=True)
    y = traitlets.Unicode("").tag(sync=True)
    cmap = traitlets.Unicode("magma").tag(sync=True)
    row_cluster = traitlets.Bool(True).tag(sync=True)
    col_cluster = traitlets.Bool(True).tag(sync=True)

    def __init__(self, **options: Any) -> None:
        self._callbacks: list[Callable[[dict[str, Any]], None]] = []
        self._shown: tuple[Any, ...] = ()
        super().__init__(**options)

    # -- from Python to the browser ----------------------------------------------------------

    def show(
        self,
        clustering: Clustering,
        *,
        axes: Mapping[str, Axis] | None = None,
        column_tree: Tree | None = None,
        height_label: str | None = None,
        **options: Any,
    ) -> None:
        """Show a clustering; what has not changed is not sent again.

        Parameters
        ----------
        clustering : Clustering
        axes : mapping of str to Axis, optional
            What the scatter plot can show along its axes, as
            :func:`hclust_widgets.core.axes.axes_of` gives it.
        column_tree : Tree, optional
            For the clustermap; None draws the columns in their own order.
        height_label : str, optional
            What the heights mean; by default told by the linkage.
        **options
            Any of ``x, y, cmap, row_cluster, col_cluster``.

        Raises
        ------
        TypeError
            If another option is given.
        """
        unknown = sorted(set(options) - set(TWO_WAY[3:]))
        if unknown:
            raise TypeError(f"show knows no {unknown[0]!r}: use one of {', '.join(TWO_WAY[3:])}.")
        new = dict(options)
        # All of these are never changed: the same object holds the same data.
        parts = (clustering.features, clustering.tree, axes, column_tree, height_label)
        known = len(parts) == len(self._shown) and all(
            a is b for a, b in zip(parts, self._shown, strict=True)
        )
        if not known:
            data = encode(
                clustering,
                parts=self.parts,
                axes=axes,
                column_tree=column_tree,
                height_label=height_label,
            )
            if any(getattr(self, name) != value for name, value in data.items()):
                new |= data | {"revision": self.revision + 1}
            self._shown = parts
        new["n_clusters"] = clustering.cut.n_clusters
        new["distance_threshold"] = clustering.cut.distance_threshold
        new["selection"] = _int32(clustering.selection)
        new = {name: value for name, value in new.items() if getattr(self, name) != value}
        if new:  # or an empty message would be sent
            with self.hold_sync():
                for name, value in new.items():
                    setattr(self, name, value)

    # -- from the browser to Python ----------------------------------------------------------

    def heard(self, callback: Callable[[dict[str, Any]], None], *, remove: bool = False) -> None:
        """Call a function when the browser has changed something.

        Parameters
        ----------
        callback : callable
            Gets a dict of what changed: any of ``n_clusters``, ``distance_threshold``,
            ``selection`` (here an ndarray of positions in the table), ``x``, ``y``, ``cmap``,
            ``row_cluster`` and ``col_cluster``. Never called for what :meth:`show` sets. It may
            run in another thread than the cells.
        remove : bool
            Call it no longer.
        """
        if not remove:
            self._callbacks.append(callback)
        elif callback in self._callbacks:
            self._callbacks.remove(callback)

    def selected(self) -> NDArray[np.int32]:
        """Positions in the table of the selected rows, ascending: ndarray of int32."""
        return np.frombuffer(self.selection, dtype="<i4")

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Take over what the browser sends: ipywidgets calls this.

        Parameters
        ----------
        sync_data : dict
        """
        before = {name: getattr(self, name) for name in TWO_WAY}
        super().set_state(sync_data)
        changed = {
            name: self.selected() if name == "selection" else getattr(self, name)
            for name in TWO_WAY
            if name in sync_data and getattr(self, name) != before[name]
        }
        if changed:
            for callback in list(self._callbacks):
                callback(changed)

    def close(self) -> None:
        """Close the widget and forget who listens."""
        self._callbacks.clear()
        super().close()


# -- how it is sent --------------------------------------------------------------------------


def encode(
    clustering: Clustering,
    *,
    parts: Sequence[str] = PARTS,
    axes: Mapping[str, Axis] | None = None,
    column_tree: Tree | None = None,
    height_label: str | None = None,
) -> dict[str, Any]:
    """Give a clustering as the browser takes it: little-endian bytes, short lists of columns.

    Parameters
    ----------
    clustering : Clustering
    parts : sequence of str
        The views that will be shown: what none of them needs is not sent.
    axes : mapping of str to Axis, optional
    column_tree : Tree, optional
    height_label : str, optional

    Returns
    -------
    dict
        Traits of :class:`Live` and their values. Heights are float64: rounded, they would be cut
        elsewhere.
    """
    tree = clustering.tree
    if "clustermap" not in parts:
        column_tree = None
    if "scatter" not in parts:
        axes = None
    names = [str(name).encode(errors="replace") for name in clustering.row_names()]
    return {
        **_tree(tree),
        **_columns(clustering, scaled="clustermap" in parts),
        "col_children": b"" if column_tree is None else _int32(column_tree.children_),
        "col_heights": b"" if column_tree is None else _float64(column_tree.distances_),
        **_axes(clustering, axes or {}),
        "names": b"".join(names),
        "name_ends": np.cumsum([len(name) for name in names]).astype("<u4").tobytes(),
        "rows": _int32(clustering.rows()),
        "noun": noun(clustering),
        "height_label": meaning(tree) if height_label is None else height_label,
    }


def meaning(tree: Tree) -> str:
    """Say what a tree's heights mean, as the figures say it."""
    from ..draw.dendrogram_plot import MEANING  # loads matplotlib

    return MEANING.get(tree.linkage or "", "height")


def _tree(tree: Tree) -> dict[str, bytes]:
    return {
        "children": _int32(tree.children_),
        "heights": _float64(tree.distances_),
        "flips": tree.flips.astype(np.uint8).tobytes(),
    }


def _columns(clustering: Clustering, *, scaled: bool) -> dict[str, Any]:
    """Scaled values for the clustermap, and the table's own numbers for what is told on hover."""
    features = clustering.features
    if features is None:
        return {"values": b"", "columns": [], "originals": b"", "original_columns": []}
    found, about = [], []
    known = units(clustering)
    for c, kind in enumerate(column_kinds(features.table)):
        if kind.numeric:
            name = str(features.table.columns[c])
            found.append(as_numbers(features.table.iloc[:, c], kind)[features.rows])
            about.append({"name": name, "unit": known.get(name, ""), "kind": kind.what})
    values = np.ascontiguousarray(features.values, dtype="<f4").tobytes()
    return {
        "values": values if scaled else b"",
        "columns": [str(name) for name in features.columns] if scaled else [],
        "originals": _float64(np.column_stack(found)) if found else b"",
        "original_columns": about,
    }


def _axes(clustering: Clustering, axes: Mapping[str, Axis]) -> dict[str, Any]:
    known = units(clustering) if axes else {}
    found, about = [], []
    for axis in axes.values():
        dated = axis.values.dtype.kind == "M"
        found.append(_days(axis.values) if dated else axis.values)
        unit = known.get(axis.name, "")
        kind = "date" if dated else "number"
        about.append({"name": axis.name, "label": axis.label, "unit": unit, "kind": kind})
    return {"axes": b"".join(map(_float64, found)), "axis_names": about}


def _days(stamps: NDArray[Any]) -> NDArray[np.float64]:
    """Days since 1970; nan where there is no date."""
    ms = stamps.astype("datetime64[ms]")
    return np.where(np.isnat(ms), np.nan, ms.astype(np.int64) / 86_400_000.0)


def _int32(values: ArrayLike) -> bytes:
    return np.ascontiguousarray(values, dtype="<i4").tobytes()


def _float64(values: ArrayLike) -> bytes:
    return np.ascontiguousarray(values, dtype="<f8").tobytes()
