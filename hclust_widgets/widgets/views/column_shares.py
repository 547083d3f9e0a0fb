"""`ColumnSharesWidget`: what decides, column by column."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets as W
import numpy as np
import traitlets
from markupsafe import Markup

from hclust_widgets.analysis.column_shares import ColumnShares
from hclust_widgets.common.format import count, percent, score
from hclust_widgets.plotting.column_shares import ColumnSharesPlot, height_for
from hclust_widgets.widgets.base.markup import paragraph, set_html

from .figure_view import FigureView, features_of, made_with_parts

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.common.arrays import Floats
    from hclust_widgets.plotting.base.canvas import FigureCanvas

__all__ = ["ColumnSharesWidget"]

MAX_LINES = 24


class ColumnSharesWidget(FigureView):
    """The share of each column in the distances, and in what separates the clusters of the cut.

    A sentence names the columns with the largest shares, and a text column that the clusters do
    nothing but repeat. The numbers are those of :meth:`ClusterState.column_shares`.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Attributes
    ----------
    sentence_box : HTML

    Examples
    --------
    >>> from hclust_widgets import ColumnSharesWidget, load_mpg
    >>> view = ColumnSharesWidget(load_mpg(), n_clusters=4)
    >>> view.state.column_shares()["cluster_share"].idxmax()
    'origin'
    """

    sentence_box = traitlets.Instance(W.HTML)
    _title = "What decides?"
    _known: tuple[object, ColumnShares] | None = None

    def _make_option_inputs(self) -> Sequence[W.Widget]:
        self.sentence_box = W.HTML()
        return ()

    _default_sentence_box = made_with_parts("sentence_box")

    def _make_parts(self) -> None:
        super()._make_parts()
        *above, figure = (part for part in self.children if part not in self._below)
        self.children = (*above, self.sentence_box, figure, *self._below)

    def _shares(self, now: Clustering) -> ColumnShares:
        """Return the shares, kept while features and metric stay the same."""
        features, metric = now.row_features or features_of(now), now.row_metric
        known = self._known
        if known is None or known[1].features is not features or known[0] != metric:
            self._known = known = (metric, now.shares_of_columns())
        return known[1]

    def _update_option_inputs(self) -> None:
        now = self.state.clustering
        if now.features is not None:
            set_html(self.sentence_box, paragraph(self._sentence(now)))

    def _sentence(self, now: Clustering) -> Markup:
        shares = self._shares(now)
        found = []
        if shares.distances is None:
            found.append(Markup("{}").format(shares.reason))
        elif np.isfinite(shares.distances).all():
            most = _largest(shares, shares.distances)
            found.append(Markup("Of the {} {}.").format(shares.distance_sum, most))
        else:
            found.append(Markup("All rows are alike: there are no distances."))
        between = shares.clusters(now.cut)
        clusters = count(now.cut.n_clusters, "clusters")
        if np.isfinite(between).all():
            most = _largest(shares, between)
            found.append(Markup("Of what separates the {} {}.").format(clusters, most))
        else:
            found.append(Markup("Nothing separates clusters here: choose two or more."))
        repeated = now.repeated_column
        if repeated is not None:
            name = shares.columns[shares.sources.index(repeated[0])]
            few = shares.features.few_valued[repeated[0]][1]
            same = "are" if few == now.cut.n_clusters else "unite"
            found.append(
                Markup(
                    "The {} {} the values of <b>{}</b> (adjusted Rand index {}): compare without "
                    "that column, under Columns."
                ).format(clusters, same, name, score(repeated[1]))
            )
        return Markup(" ").join(found)

    def _structure(self, now: Clustering) -> tuple[Hashable, ...]:
        return (*super()._structure(now), now.row_metric)

    def _figure_size(self, width: int) -> tuple[int, int]:
        features = self.state.features
        lines = 8 if features is None else min(MAX_LINES, len(set(features.sources)))
        return max(240, min(self.figure_width(width), 860)), self.height or round(height_for(lines))

    def _make_plot(self, picture: FigureCanvas, now: Clustering) -> ColumnSharesPlot:
        return ColumnSharesPlot(picture, self._shares(now))

    def _alt_text(self, now: Clustering) -> str:
        shares = self._shares(now)
        between = shares.clusters(now.cut)
        parts = [
            ", ".join(
                f"{name} {percent(value)}"
                for name, value in zip(shares.columns, values.tolist(), strict=True)
            )
            for values in (shares.distances, between)
            if values is not None and np.isfinite(values).all()
        ]
        titles = ["Shares of the distances", "of what separates the clusters"]
        titles = titles if shares.distances is not None else titles[1:]
        return "; ".join(f"{a}: {b}" for a, b in zip(titles, parts, strict=False)) + "."


def _largest(shares: ColumnShares, values: Floats) -> Markup:
    """Name the two columns with the largest shares."""
    order = np.argsort(-values, kind="stable")[:2]
    words = [
        Markup("<b>{}</b>{} {}").format(
            shares.columns[j], "" if i else " makes up", percent(float(values[j]))
        )
        for i, j in enumerate(order.tolist())
        if i == 0 or values[j] > 0
    ]
    return Markup(", then ").join(words)
