"""What is drawn in the browser: one clustering, sent as bytes; the cut and the selection back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import traitlets
from numpy.typing import NDArray

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.clustering.cuts.category_blocks import CategorySplit
from hclust_widgets.clustering.groups.row_density import CELLS, row_density
from hclust_widgets.clustering.points.point_columns import POINT_OPTIONS
from hclust_widgets.common.constants import BLOCK_GAP, FOUND_ROWS
from hclust_widgets.common.static import STATIC
from hclust_widgets.plotting.base.colormaps import AUTO, COLORMAPS, color_bytes, is_colormap
from hclust_widgets.serialize.clustering import (
    PARTS,
    encode,
    encode_annotations,
    encode_cut,
    flips_of,
)
from hclust_widgets.serialize.distances import DISTANCES, encode_distances
from hclust_widgets.serialize.evidence import RIBBON_CHOICES
from hclust_widgets.serialize.records import by_field
from hclust_widgets.serialize.splits import encode_split
from hclust_widgets.table.axes import Axis
from hclust_widgets.table.columns.tracks import Track
from hclust_widgets.tree.tree import Tree
from hclust_widgets.widgets.base.browser_widget import BrowserWidget
from hclust_widgets.widgets.base.locked_inputs import LockedInput

from .incoming import valid_fields, valid_rows, wanted_density, wanted_text

if TYPE_CHECKING:
    from hclust_widgets.clustering.groups.groups import RowGroups

__all__ = ["PARTS", "Live", "flips_of"]


#: Options of the views.
OPTIONS = (
    "x", "y", "cmap", "color_scale", "annot", "fmt", "row_cluster", "col_cluster", "tracks",
    "column_tracks",
    "ribbon", "labels", "row_split", "col_split", "gap", "column_options",
    "column_clusters",
    "color_by", "sort_by", "column_sort_by", "distance_cmap", *POINT_OPTIONS,
)  # fmt: skip
#: What the browser may change, and Python hears of.
CUT_TRAITS = ("n_clusters", "distance_threshold", "cut_nodes", "locked_nodes")
TWO_WAY = (*CUT_TRAITS, "selection", "flips", "col_flips", "split_about", *OPTIONS)


class Live(LockedInput, BrowserWidget):
    """Tree, clustermap and scatter in the browser, where the cut moves without a kernel.

    Parameters
    ----------
    parts : sequence of {"tree", "clustermap", "scatter", "distances"}
        Which views, in this order. An explorer has a place of its own for the distances.
    controls : bool
        Whether the browser shows a number of clusters and a threshold to move: for places where
        no ipywidgets are linked to this.

    Attributes
    ----------
    shared_id : str
        See :func:`~hclust_widgets.widgets.base.shared_hover.shared_id`; "" for a view by itself.
    filters_rows : bool
        Whether the selected rows can be kept, or left out: somebody hears of it.
    finds_rows : bool
        Whether Python finds single rows by their names: the leaves are groups of rows.
    n_clusters : int
    distance_threshold : float
        Two readings of one cut. Set by :meth:`show`, by the browser, or by a widget that is
        linked in the browser: the front end then sets the other one.
    python_seq : int
        Raised by each cut that :meth:`show` sets: the front end tells it from a linked slider.
    cut_revision : int
        Revision of the tree that the browser cut last: a message may concern an earlier tree.
    browser_seq, browser_seq_seen : int
        Number of the browser's last cut, and of the last one that Python had received when it set
        a cut itself: the front end ignores cuts that precede its own unreceived ones.
    cut_nodes, locked_nodes : str
        Nodes of the clusters of an uneven cut, and of locked clusters, with commas between.
    threshold_step : float
        Step of the slider that is linked to ``distance_threshold``; 0 for none.
    most_clusters : int
        Upper end of the slider that is linked to ``n_clusters``, 0 for none; the front end raises
        it on demand.
    selection : bytes
        int32 positions in the table; :meth:`selected` reads them.
    flips : bytes
        uint8 for each merge: 1 where its second child is drawn on the left.
    flips_of : int
        The ``revision`` whose branches the browser has flipped: others are ignored.
    x, y, cmap, fmt : str
    color_scale : dict
    annot, row_cluster, col_cluster : bool
    tracks : list of str
        Options of the views; of the last one what ``track_about`` offers, from the left.
    column_tracks : list of str
        Tracks above the columns, of what ``column_track_about`` offers, from the top.
    sort_by : list of (str or [str, "descending"])
        Tracks that the rows of the clustermap are sorted by; empty for the order of their tree.
    column_sort_by : list of (str or [str, "descending"])
        Tracks that its columns are sorted by, likewise.
    labels : str or list of str
        Which rows are named in clustermap and scatter: "auto", "off", or these.
    row_split, col_split : str or int
        How rows and columns stand apart: "cut", a number of blocks, "" for not at all; rows also
        by one of ``split_names``.
    split_about, split_children, split_heights : dict, bytes, bytes
        Rows clustered within each category: as
        :func:`~hclust_widgets.serialize.splits.encode_split` returns them.
    gap : float
        Pixels between two blocks.
    col_flips : str
        A digit for each merge of the columns: 1 where its second child is drawn on the left. ""
        for none.
    column_options : dict
        How the columns of the clustermap are clustered and cut, as
        :func:`~hclust_widgets.serialize.clustering.encode_column_options` returns it.
    column_clusters : dict
        Names and colors of clusters of columns, as
        :func:`~hclust_widgets.serialize.clustering.encode_column_clusters` returns them; ``tree``
        is a number that changes with the tree of the columns.
    column_choices : list of dict
        What else can be chosen for columns, ``values`` with their ``words`` for each ``name`` of
        ``column_options``; empty where nobody can compute another tree.
    color_by : str
        What the colors of the strip under the tree and of the points of the scatter plot mean:
        "clusters", "known", or one of ``track_about``.
    size_by, marker_by, names_from : str
        Which of ``track_about`` the points show otherwise; "" for none.
    ribbon : str
        Index that stands beside the height axis of the tree, one of
        :data:`~hclust_widgets.serialize.evidence.RIBBON_CHOICES`; "" for none.
    ribbon_module : str
        The code that draws it: sent once it is opened.
    sub_module : str
        The code that shows the selected rows as a heatmap of their own: sent once it is asked for.
    evidence : dict
        What the ribbon draws, as
        :func:`~hclust_widgets.serialize.evidence.encode_evidence` returns it, with the
        ``revision`` that it is of; a ``note`` says why there is nothing to draw.
    distances, distances_about : bytes, dict
        What "distances" shows, as
        :func:`~hclust_widgets.serialize.distances.encode_distances` returns it; empty without it.
    distance_cmap : str
        Its colormap; "auto": shades of gray, the nearer two rows, the stronger.
    cmap_names : list of str
    cmap_colors : bytes
        Colormaps that the front end does not include, 768 bytes each: all that ``cmap`` has
        named.
    revision : int
        Raised by each change of the data. The front end redraws when it changes.

    Examples
    --------
    >>> from hclust_widgets import ClusterState, load_mpg
    >>> state = ClusterState(load_mpg())
    >>> live = Live(parts=["tree"])
    >>> live.show(state.clustering)
    >>> live.n_clusters, live.revision
    (4, 1)
    """

    _esm = STATIC / "live.js"
    _css = STATIC / "hclust.css"

    parts = traitlets.List(traitlets.Enum((*PARTS, DISTANCES)), list(PARTS)).tag(sync=True)
    controls = traitlets.Bool(False).tag(sync=True)
    shared_id = traitlets.Unicode("").tag(sync=True)
    filters_rows = traitlets.Bool(False).tag(sync=True)
    finds_rows = traitlets.Bool(False).tag(sync=True)
    revision = traitlets.Int(0).tag(sync=True)

    # CBytes: what the browser sends back is a memoryview.
    children = traitlets.CBytes(b"").tag(sync=True)
    heights = traitlets.CBytes(b"").tag(sync=True)
    flips = traitlets.CBytes(b"").tag(sync=True)
    flips_of = traitlets.Int(0).tag(sync=True)
    values = traitlets.CBytes(b"").tag(sync=True)
    values_about = traitlets.Dict().tag(sync=True)
    columns: traitlets.List[Any] = traitlets.List().tag(sync=True)
    column_about: traitlets.List[Any] = traitlets.List().tag(sync=True, to_json=by_field)
    col_children = traitlets.CBytes(b"").tag(sync=True)
    col_heights = traitlets.CBytes(b"").tag(sync=True)
    col_flips = traitlets.Unicode("").tag(sync=True)
    originals = traitlets.CBytes(b"").tag(sync=True)
    original_columns: traitlets.List[Any] = traitlets.List().tag(sync=True, to_json=by_field)
    axes = traitlets.CBytes(b"").tag(sync=True)
    axis_names: traitlets.List[Any] = traitlets.List().tag(sync=True, to_json=by_field)
    names = traitlets.CBytes(b"").tag(sync=True)
    name_ends = traitlets.CBytes(b"").tag(sync=True)
    rows = traitlets.CBytes(b"").tag(sync=True)
    noun = traitlets.Unicode("rows").tag(sync=True)
    leaf_rows = traitlets.CBytes(b"").tag(sync=True)
    cell_means = traitlets.CBytes(b"").tag(sync=True)
    cell_deviations = traitlets.CBytes(b"").tag(sync=True)
    row_noun = traitlets.Unicode("rows").tag(sync=True)
    height_label = traitlets.Unicode("").tag(sync=True)

    node_names = traitlets.Dict().tag(sync=True)
    node_colors = traitlets.Dict().tag(sync=True)
    color_numbers = traitlets.List(traitlets.Int()).tag(sync=True, echo_update=False)
    # An echo of ipywidgets may arrive after a newer value of Python, as if a slider had moved.
    n_clusters = traitlets.Int(1).tag(sync=True, echo_update=False)
    distance_threshold = traitlets.CFloat(1.0).tag(sync=True, echo_update=False)
    python_seq = traitlets.Int(0).tag(sync=True)
    cut_revision = traitlets.Int(0).tag(sync=True, echo_update=False)
    browser_seq = traitlets.Int(0).tag(sync=True, echo_update=False)
    browser_seq_seen = traitlets.Int(0).tag(sync=True)
    cut_nodes = traitlets.Unicode("").tag(sync=True, echo_update=False)
    locked_nodes = traitlets.Unicode("").tag(sync=True, echo_update=False)
    threshold_step = traitlets.Float(0.0).tag(sync=True)
    most_clusters = traitlets.Int(0).tag(sync=True, echo_update=False)
    selection = traitlets.CBytes(b"").tag(sync=True)
    x = traitlets.Unicode("").tag(sync=True)
    y = traitlets.Unicode("").tag(sync=True)
    cmap = traitlets.Unicode(AUTO).tag(sync=True)
    color_scale = traitlets.Dict().tag(sync=True)
    annot = traitlets.Bool(False).tag(sync=True)
    fmt = traitlets.Unicode(".2g").tag(sync=True)
    cmap_names = traitlets.List(traitlets.Unicode()).tag(sync=True)
    cmap_colors = traitlets.CBytes(b"").tag(sync=True)
    row_cluster = traitlets.Bool(True).tag(sync=True)
    col_cluster = traitlets.Bool(True).tag(sync=True)
    tracks = traitlets.List(traitlets.Unicode()).tag(sync=True)
    column_tracks = traitlets.List(traitlets.Unicode()).tag(sync=True)
    sort_by: traitlets.List[Any] = traitlets.List().tag(sync=True)
    column_sort_by: traitlets.List[Any] = traitlets.List().tag(sync=True)
    labels = traitlets.Any("auto").tag(sync=True)
    row_split = traitlets.Any("").tag(sync=True)
    col_split = traitlets.Any("").tag(sync=True)
    split_names: traitlets.List[str] = traitlets.List().tag(sync=True)
    split_about = traitlets.Dict().tag(sync=True)
    split_children = traitlets.CBytes(b"").tag(sync=True)
    split_heights = traitlets.CBytes(b"").tag(sync=True)
    gap = traitlets.Float(BLOCK_GAP).tag(sync=True)
    column_options = traitlets.Dict().tag(sync=True)
    column_clusters = traitlets.Dict().tag(sync=True)
    column_choices = traitlets.List(traitlets.Dict()).tag(sync=True)
    color_by = traitlets.Unicode("clusters").tag(sync=True)
    size_by = traitlets.Unicode("").tag(sync=True)
    marker_by = traitlets.Unicode("").tag(sync=True)
    names_from = traitlets.Unicode("").tag(sync=True)
    ribbon = traitlets.Enum(RIBBON_CHOICES, "").tag(sync=True)
    ribbon_module = traitlets.Unicode("").tag(sync=True)
    sub_module = traitlets.Unicode("").tag(sync=True)
    evidence = traitlets.Dict().tag(sync=True)
    track_about = traitlets.List(traitlets.Dict()).tag(sync=True)
    track_codes = traitlets.CBytes(b"").tag(sync=True)
    track_values = traitlets.CBytes(b"").tag(sync=True)
    distances = traitlets.CBytes(b"").tag(sync=True)
    distances_about = traitlets.Dict().tag(sync=True)
    distance_cmap = traitlets.Unicode(AUTO).tag(sync=True)
    column_track_about = traitlets.List(traitlets.Dict()).tag(sync=True)
    column_track_codes = traitlets.CBytes(b"").tag(sync=True)
    column_track_values = traitlets.CBytes(b"").tag(sync=True)

    def __init__(self, **options: Any) -> None:
        self._callbacks: list[Callable[[dict[str, Any]], None]] = []
        self._shown: tuple[Any, ...] = ()
        self._distances_of: tuple[Any, ...] = ()
        self._groups: RowGroups | None = None
        super().__init__(**options)
        self.on_msg(self._on_message)

    @traitlets.observe("cmap", "distance_cmap")
    def _send_colors(self, change: Any) -> None:
        name = change["new"]
        if name in (AUTO, *COLORMAPS, *self.cmap_names) or not is_colormap(name):
            return
        with self.hold_sync():
            self.cmap_colors = bytes(self.cmap_colors) + color_bytes(name)
            self.cmap_names = [*self.cmap_names, name]

    # -- from Python to the browser ----------------------------------------------------------

    def show(
        self,
        clustering: Clustering,
        *,
        axes: Mapping[str, Axis] | None = None,
        column_tree: Tree | None = None,
        height_label: str | None = None,
        offered: Sequence[Track] = (),
        above: Sequence[Track] = (),
        within: CategorySplit | None = None,
        **options: Any,
    ) -> None:
        """Show a clustering; unchanged data are not sent again.

        Parameters
        ----------
        clustering : Clustering
        axes : mapping of str to Axis, optional
            What the scatter plot can show along its axes:
            :func:`hclust_widgets.table.axes.scatter_axes`.
        column_tree : Tree, optional
            For the clustermap; None draws the columns in their own order.
        height_label : str, optional
            What the heights mean; by default the linkage says it.
        offered : tuple of Track
            Annotations that can be shown beside the clustermap.
        above : tuple of Track
            Those of the columns, that can be shown above it.
        within : CategorySplit, optional
            Rows that are clustered within each category.
        **options
            Any of :data:`OPTIONS`.

        Raises
        ------
        TypeError
            If another option is given.
        """
        unknown = sorted(set(options) - set(OPTIONS))
        if unknown:
            raise TypeError(f"show knows no {unknown[0]!r}: use one of {', '.join(OPTIONS)}.")
        flips, groups = flips_of(clustering.tree), clustering.groups
        new = {
            **options,
            "flips": flips,
            "finds_rows": groups is not None and groups.partitions is None,
        }
        self._groups = groups
        # These objects are immutable: the same object holds the same data. A tree in another order
        # shares its matrix.
        merges = clustering.tree.linkage_matrix
        parts = (clustering.features, merges, axes, column_tree, height_label, offered, above)
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
                tracks=offered,
                column_tracks=above,
            ) | {"flips": flips}
            other = {name for name, value in data.items() if getattr(self, name) != value}
            if other - {"flips"}:
                new |= data | {"revision": self.revision + 1}
            self._shown = parts
        new |= encode_annotations(clustering.annotations) | encode_cut(clustering)
        new |= encode_split(within, offered) | self._encode_distances(clustering)
        new = {name: value for name, value in new.items() if getattr(self, name) != value}
        if not new.keys().isdisjoint(CUT_TRAITS):
            new |= {"python_seq": self.python_seq + 1, "browser_seq_seen": self.browser_seq}
        if new:  # or an empty message would be sent
            with self.hold_sync():
                for name, value in new.items():
                    setattr(self, name, value)

    def _encode_distances(self, now: Clustering) -> dict[str, Any]:
        """Encode the distances, if they are shown and have changed."""
        if DISTANCES not in self.parts:
            self._distances_of = ()
            return {"distances": b"", "distances_about": {}}
        # Trees of other linkages have the same distances.
        of = (now.features, now.precomputed, now.groups, now.settings.metric)
        known = len(of) == len(self._distances_of) and all(
            a is b for a, b in zip(of, self._distances_of, strict=True)
        )
        self._distances_of = of
        return {} if known else encode_distances(now)

    # -- from the browser to Python ----------------------------------------------------------

    def on_change(
        self, callback: Callable[[dict[str, Any]], None], *, remove: bool = False
    ) -> None:
        """Call a function when the browser has changed something.

        Parameters
        ----------
        callback : callable
            Called with a dict of the changes: any of :data:`CUT_TRAITS`, ``selection``
            (here an ndarray of positions in the table), ``flips`` and :data:`OPTIONS`; or
            ``keep_rows``, True to keep only the rows of ``selection`` beside it, False to leave
            them out. Not called for changes by :meth:`show`. It may run in another thread than
            that of the cells.
        remove : bool
            Stop calling the function.
        """
        if not remove:
            self._callbacks.append(callback)
        elif callback in self._callbacks:
            self._callbacks.remove(callback)

    def selected(self) -> NDArray[np.int32]:
        """Return the positions in the table of the selected rows, ascending: ndarray of int32."""
        return np.frombuffer(self.selection, dtype="<i4")

    def _on_message(self, _live: Any, message: Any, _buffers: Any) -> None:
        """Apply the cut that the browser sends before a request; slider updates may come later."""
        said = message.get("said") if isinstance(message, dict) else None
        if isinstance(said, dict):
            known = (*CUT_TRAITS, "browser_seq", "cut_revision")
            self.set_state({name: said[name] for name in known if name in said})
        if isinstance(message, dict) and message.get("wants") == "sub_module":
            self.sub_module = (STATIC / "sub_heatmap.js").read_text(encoding="utf-8")
        text = wanted_text(message)
        if text is not None:
            self._send_found(text)
        if isinstance(message, dict) and "wants_density" in message:
            self._send_density(message)
        rows = valid_rows(message)
        if rows is not None:
            with self.lock:
                for callback in list(self._callbacks):
                    callback(rows)

    def _send_found(self, text: str) -> None:
        """Send the rows whose names have a text, with their groups."""
        search = None if self._groups is None else self._groups.row_search
        if search is None:
            return
        found, more = search.find(text, FOUND_ROWS)
        rows = [[row.name, row.leaf] for row in found]
        self.send({"found": text, "rows": rows, "more": more, "revision": self.revision})

    def _send_density(self, message: dict[str, Any]) -> None:
        """Send how densely the rows of each group lie, and once the code that draws it."""
        asked = wanted_density(self, message)
        if asked is None or self._groups is None:
            return
        found = row_density(self._groups, *asked)
        answer: dict[str, Any] = {"density": message["wants_density"], "revision": self.revision}
        if found is None:
            self.send(answer)
            return
        if message.get("module") is True:
            answer["module"] = (STATIC / "density.js").read_text(encoding="utf-8")
        answer |= {"across": CELLS[0], "up": CELLS[1], "ends": [*found.x_ends, *found.y_ends]}
        parts = ((found.cells, "<u2"), (found.groups, "<i4"), (found.counts, "<u2"))
        self.send(answer, [part.astype(kind).tobytes() for part, kind in parts])

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Apply changes from the browser; ipywidgets calls this.

        Parameters
        ----------
        sync_data : dict
        """
        with self.lock:
            sync_data = valid_fields(self, sync_data)
            told = "browser_seq" in sync_data
            if told and sync_data["browser_seq"] <= self.browser_seq:
                # It was sent before a request, or by a window that had not received the last cut.
                # Later changes stay.
                late = (*CUT_TRAITS, "color_numbers", "browser_seq", "cut_revision")
                sync_data = {k: v for k, v in sync_data.items() if k not in late}
            if "browser_seq" not in sync_data:
                # A cut that is meant has its number. A link between two widgets first copies where
                # a slider stands, which may be behind the cut that Python has set meanwhile.
                sync_data = {k: v for k, v in sync_data.items() if k not in CUT_TRAITS}
            late_flips = self._late_flips(sync_data)
            if late_flips:
                without = (*late_flips, "flips_of")
                sync_data = {k: v for k, v in sync_data.items() if k not in without}
                self.send_state(late_flips)
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
            if told:
                self._broadcast_cut(colors="color_numbers" in sync_data)

    def _broadcast_cut(self, *, colors: bool) -> None:
        """Send the received cut to all displays of this model, such as a second window."""
        told = {"python_seq": self.python_seq + 1, "browser_seq_seen": self.browser_seq}
        with self._lock_property(**told):  # in one message with the cut
            self.python_seq, self.browser_seq_seen = told.values()
        self.send_state([*CUT_TRAITS, *told, *(["color_numbers"] if colors else [])])

    def _late_flips(self, said: dict[str, Any]) -> list[str]:
        """Return which flips belong to an earlier tree, not to the one on display."""
        late = said.get("flips_of", self.flips_of) != self.revision
        nodes = {"flips": len(self.flips), "col_flips": len(self.col_heights) // 8}
        found = [
            name
            for name, n in nodes.items()
            if name in said and (late or len(said[name] or "0" * n) != n)
        ]
        about = {**said.get("split_about", self.split_about), "flips": ""}
        other = about != {**self.split_about, "flips": ""}  # rows are split by something else
        return [*found, "split_about"] if "split_about" in said and (late or other) else found

    def close(self) -> None:
        """Close the widget and remove its callbacks."""
        self._callbacks.clear()
        super().close()
