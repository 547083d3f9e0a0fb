"""`LinkageLab`: the same points under several linkages, to be moved by hand."""

from __future__ import annotations

import os
import sys
from base64 import b64encode
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import traitlets

from hclust_widgets.common.checks import check_choice, reject_unknown, unknown_name
from hclust_widgets.common.static import STATIC
from hclust_widgets.serialize.clustering import float64
from hclust_widgets.state.cluster_state import ClusterState
from hclust_widgets.teaching.point_shapes import SHAPE_CLUSTERS, SHAPES, as_points, shape_points
from hclust_widgets.tree.cut import Cut
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.tree.tree import Tree
from hclust_widgets.widgets.base.view import FALLBACK_IMAGE_WIDTH, close_deep

from .lab_options import YOURS, LabOptions, column_names, refused

__all__ = ["LinkageLab"]


OPTIONS = ("shape", "n", "seed", "linkages", "n_clusters")
#: Traits that a page needs; not the seed, since Python draws the points of a shape.
IN_PAGES = (
    "points_bytes", "shapes", "shapes_bytes", "shape_ends", "shape_clusters",
    "shape", "linkages", "n_clusters",
)  # fmt: skip


class LinkageLab(LabOptions):
    """The same points clustered by several linkages, side by side.

    Points are dragged with the pointer, added with a click and removed with a double click (or with
    the keyboard); every tree is updated at once, in the browser and without a kernel. The points
    are sent to Python at the end of a drag.

    Parameters
    ----------
    points : DataFrame or array of shape (n, 2), optional
        The first points, from 2 to 200. Default: those of ``shape``.
    shape : {"blobs", "moons", "chain", "rings", "sizes", "noise"}
        The distribution of the points; "yours" for points that are passed.
    n : int
        Points of a shape, from 6 to 200.
    seed : int
        Seed of the random points.
    linkages : sequence of str
        Any of the seven linkages, in the order of display.
    n_clusters : int, optional
        Number of clusters of all trees. Default: the number of groups in the shape.

    Attributes
    ----------
    points : DataFrame of shape (n, 2)
        Settable and observable (``lab.observe(f, "points")``): changes with every drag.
    shape, n, seed, linkages, n_clusters
        As above; settable and observable.

    Raises
    ------
    TypeError, ValueError
        If an option cannot be used: one sentence that names it.

    Examples
    --------
    >>> from hclust_widgets import LinkageLab
    >>> lab = LinkageLab(shape="moons", linkages=("single", "ward"))
    >>> lab.labels_("single").value_counts().tolist()
    [30, 30]
    """

    _esm = STATIC / "classroom.js"
    _css = STATIC / "hclust.css"

    view = traitlets.Unicode("lab", read_only=True).tag(sync=True)
    revision = traitlets.Int(0).tag(sync=True)
    points_bytes = traitlets.CBytes(b"").tag(sync=True)
    shapes = traitlets.List(traitlets.Unicode()).tag(sync=True)
    shapes_bytes = traitlets.CBytes(b"").tag(sync=True)
    shape_ends = traitlets.List(traitlets.Int()).tag(sync=True)
    shape_clusters = traitlets.List(traitlets.Int()).tag(sync=True)

    def __init__(
        self,
        points: Any = None,
        *,
        shape: str = "blobs",
        n: int = 60,
        seed: int = 0,
        linkages: Sequence[str] = ("single", "complete", "average", "ward"),
        n_clusters: int | None = None,
        **unknown: Any,
    ) -> None:
        reject_unknown("LinkageLab", unknown, ("points", *OPTIONS))
        self._own_points = None if points is None else refused(as_points, points)
        self._names = column_names(points)
        if n_clusters is None:
            known = isinstance(shape, str) and points is None
            n_clusters = SHAPE_CLUSTERS.get(shape, 3) if known else 3
            if self._own_points is not None:
                n_clusters = min(n_clusters, len(self._own_points))
        super().__init__()
        self._updating = False
        try:
            self.n, self.seed, self.linkages = n, seed, linkages
            self.shape = shape if points is None else YOURS
            self._draw_shapes()
            self._ready = True
            self.n_clusters = n_clusters
        except Exception:
            self.close()
            raise
        self.observe(self._on_shape_option_change, ["n", "seed"])
        self.observe(self._on_shape_change, "shape")
        self.observe(self._on_bytes_change, "points_bytes")
        self.observe(self._on_points_change, "points")

    def __repr__(self) -> str:
        how = ", ".join(self.linkages)
        return f"<LinkageLab: {len(self.points)} points, {self.n_clusters} clusters by {how}>"

    def __setattr__(self, name: str, value: Any) -> None:
        if not name.startswith("_") and not hasattr(type(self), name):
            raise AttributeError(unknown_name("LinkageLab", name, ("points", *OPTIONS)))
        super().__setattr__(name, value)

    def close(self) -> None:
        """Close the widget with its layout."""
        if not sys.is_finalizing():  # else ipywidgets closes all widgets, without comms
            close_deep(self, only_parts=True)
            super().close()

    # -- shapes, points ----------------------------------------------------------------------

    def _all_shapes(self) -> dict[str, np.ndarray]:
        found = {name: shape_points(name, n=self.n, seed=self.seed) for name in SHAPES}
        return found if self._own_points is None else {YOURS: self._own_points, **found}

    def _draw_shapes(self) -> None:
        """Draw the points of all shapes, and show those of the chosen one."""
        shapes = self._all_shapes()
        X = shapes[self.shape]
        new = {
            "shapes": list(shapes),
            "shapes_bytes": b"".join(map(float64, shapes.values())),
            "shape_ends": np.cumsum([each.size for each in shapes.values()]).tolist(),
            "shape_clusters": [self._default_clusters(name) for name in shapes],
        }
        self._show(X, new)

    def _show(self, X: np.ndarray, new: dict[str, Any]) -> None:
        new = new | {"points_bytes": float64(X)}
        new = {name: value for name, value in new.items() if getattr(self, name) != value}
        if not new and self.points is not None:
            return
        before, self._updating = self._updating, True
        try:
            with self.hold_sync():
                if self._ready and self.n_clusters > len(X):
                    self.n_clusters = len(X)
                for name, value in new.items():
                    setattr(self, name, value)
                if new:
                    self.revision += 1
            names = self._names if self.shape == YOURS else ["x", "y"]
            self.points = pd.DataFrame(X, columns=names)
        finally:
            self._updating = before

    def _default_clusters(self, shape: str) -> int:
        if shape != YOURS:
            return SHAPE_CLUSTERS[shape]
        return 3 if self._own_points is None else min(3, len(self._own_points))

    def _on_shape_option_change(self, _change: Any) -> None:
        self._draw_shapes()

    def _on_shape_change(self, _change: Any) -> None:
        if self._updating:
            return
        self._draw_shapes()
        self.n_clusters = self._default_clusters(self.shape)

    def _on_bytes_change(self, _change: Any) -> None:
        """Read the points that the browser has changed."""
        if self._updating:
            return
        X = np.frombuffer(self.points_bytes, dtype="<f8").reshape(-1, 2)
        self._updating = True
        try:
            self.points = pd.DataFrame(X.copy(), columns=list(self.points.columns))
        finally:
            self._updating = False

    def _on_points_change(self, _change: Any) -> None:
        """Show points that were set in Python; the shape is then "yours"."""
        if self._updating:
            return
        self._own_points = self.points.to_numpy()
        self._names = list(self.points.columns)
        self._updating = True
        try:
            self.shape = YOURS
        finally:
            self._updating = False
        self._draw_shapes()

    # -- results -----------------------------------------------------------------------------

    def state(self, linkage: str) -> ClusterState:
        """Return a state of the present points under one linkage, for any other view.

        Parameters
        ----------
        linkage : str

        Returns
        -------
        ClusterState
            Not scaled, cut at :attr:`n_clusters`.
        """
        check_choice("linkage", linkage, LINKAGES)
        return ClusterState(
            self.points.rename(columns=str),
            scaling="none",
            linkage=linkage,
            n_clusters=self.n_clusters,
        )

    def labels_(self, linkage: str) -> pd.Series:
        """Return the cluster of each point under one linkage, as :class:`ClusterState` does.

        Parameters
        ----------
        linkage : str

        Returns
        -------
        Series of Int64, length n
        """
        return self.state(linkage).labels_

    def to_html(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        title: str | None = None,
        **unknown: Any,
    ) -> str:
        """Make one HTML file with this lab, which needs no Python and no network.

        It starts with the present points and does all that the lab does, except for other seeds,
        since Python draws the points. It contains all six shapes.

        Parameters
        ----------
        path : str or path, optional
            Path of the file; an existing one is replaced.
        title : str, optional
            Headline of the page.

        Returns
        -------
        str
            The page.

        Raises
        ------
        TypeError
            If an option is not known or of the wrong type.
        OSError
            If the file cannot be written.

        Examples
        --------
        >>> from hclust_widgets import LinkageLab
        >>> page = LinkageLab(shape="moons").to_html(title="Two moons")
        >>> "<title>Two moons</title>" in page
        True
        """
        reject_unknown("to_html", unknown, ("title",))
        traits = {name: getattr(self, name) for name in IN_PAGES}
        from hclust_widgets.export.html.classroom import lab_to_html

        return lab_to_html(traits, path, title=title)

    def _repr_mimebundle_(self, **options: Any) -> Any:
        """Return the widget, and an image for viewers of notebooks that show no widgets."""
        from hclust_widgets.plotting.base.canvas import FigureCanvas, encode_png
        from hclust_widgets.plotting.classroom import LabPlot

        shown: Any = super()._repr_mimebundle_(**options)
        bundle: dict[str, Any] = shown[0] if isinstance(shown, tuple) else shown
        X = self.points.to_numpy(dtype=np.float64)
        cuts = {
            linkage: Cut(Tree.fit(X, linkage=linkage), n_clusters=self.n_clusters)
            for linkage in self.linkages
        }
        wide = FALLBACK_IMAGE_WIDTH / max(3, len(cuts))
        picture = FigureCanvas(FALLBACK_IMAGE_WIDTH, wide + 140)
        LabPlot(picture, X, cuts)
        bundle["image/png"] = b64encode(encode_png(picture.rgba())).decode("ascii")
        picture.close()
        return shown
