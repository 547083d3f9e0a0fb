"""Two rows compared: step 13 of the lesson, on any table."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import ipywidgets as W
import numpy as np
import traitlets

from hclust_widgets.analysis.row_comparison import (
    Comparison,
    compare_rows,
    format_row_values,
    row_position,
)
from hclust_widgets.clustering.summary import noun
from hclust_widgets.common.format import count, height
from hclust_widgets.plotting.distance import DistancePlot, height_for
from hclust_widgets.state.cluster_state import RefusedError
from hclust_widgets.table.row_lookup import RowLookup
from hclust_widgets.widgets.base.markup import unbroken
from hclust_widgets.widgets.base.toolbar import labelled

from .figure_view import FigureView, features_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.table.features import Features

__all__ = ["DistanceWidget"]

MAX_LINES = 24


class DistanceWidget(FigureView):
    """How far two rows are apart, what each column adds to it, and where the two join.

    Parameters
    ----------
    data : DataFrame, ClusterState, linkage matrix or AgglomerativeClustering
        A tree needs its ``table`` as well.
    a, b : int or str, optional
        The two rows: their positions in the table, or names that occur once. Default: the rows
        with the largest and the smallest value in the first column that is compared.
    controls : bool
        Whether to show the state's controls.
    height : int
        Height of the figure in CSS pixels.
    **options
        Options of :class:`~hclust_widgets.ClusterState`, unless ``data`` is one.

    Examples
    --------
    >>> from hclust_widgets import DistanceWidget, load_mpg
    >>> view = DistanceWidget(load_mpg().dropna(ignore_index=True))
    >>> view.a, view.b
    (320, 28)
    >>> round(view.comparison.distance, 3)
    2.385
    """

    options = (*FigureView.options, "a", "b")
    a = traitlets.Any(None, allow_none=True)
    b = traitlets.Any(None, allow_none=True)
    _title = "Distance"

    @traitlets.validate("a", "b")
    def _right_row(self, proposal: Any) -> int | None:
        value = proposal["value"]
        if value is None or self.state.features is None:
            return None
        return _row_position(self.state.features, value)

    @property
    def comparison(self) -> Comparison:
        """The distance between the two rows, taken apart."""
        now = self.state.clustering
        return self._compare(now, features_of(now))

    def _compare(self, now: Clustering, features: Features) -> Comparison:
        a, b = (int(np.searchsorted(features.rows, row)) for row in self._rows(features))
        return compare_rows(features, now.tree, a, b, metric=now.settings.metric)

    def _rows(self, features: Features) -> tuple[int, int]:
        """The two rows; one that other columns left out gives way to the first that is kept."""
        kept = set(features.rows.tolist())
        first = int(features.rows[0])
        return tuple(row if row in kept else first for row in (self.a, self.b))  # type: ignore[return-value]

    def _own_controls(self) -> Sequence[W.Widget]:
        features = self.state.features
        self._reading = W.HTML()
        if features is None:
            return ()
        column = features.unscaled[:, 0]
        if self.a is None:
            self.a = int(features.rows[column.argmax()])
        if self.b is None:
            self.b = int(features.rows[column.argmin()])
        self._names = RowLookup(features)
        self._namesakes: dict[str, tuple[int, str]] = {}
        self._a, self._b = (
            labelled(
                W.Combobox(
                    description=name,
                    ensure_option=False,
                    continuous_update=False,
                    placeholder="type a name",
                ),
                "300px",
            )
            for name in ("From", "To")
        )
        for control, name in ((self._a, "a"), (self._b, "b")):
            control.observe(self._picked(name), "value")
        return (self._a, self._b)

    def _build(self) -> None:
        super()._build()
        *above, figure = (part for part in self.children if part not in self._behind)
        self.children = (*above, self._reading, figure, *self._behind)

    def _picked(self, name: str) -> Any:
        def picked(change: Any) -> None:
            text = change["new"]
            features = self.state.features
            shown = self._rows(features)
            if not text or text == self._names.labels[shown["ab".index(name)]]:
                return
            try:
                row, others = self._names.resolve(text, but=shown["ba".index(name)])
                self._namesakes[name] = (row, self._names.describe_namesakes(row, others))
                setattr(self, name, row)
                self._say("")
            except (TypeError, ValueError) as error:
                self._say(str(error))
            self._follow()  # the field has the row's label, whatever was typed

        return picked

    def _follow(self) -> None:
        now = self.state.clustering
        if now.features is None:
            return
        labels = self._names.labels
        offered = tuple(labels[row] for row in now.features.rows)
        for control, row in zip((self._a, self._b), self._rows(now.features), strict=True):
            if control.options != offered:  # other columns leave out other rows
                control.options = offered
            control.value = labels[row]
        self._reading.value = self._in_sentences(now, now.features)

    def _in_sentences(self, now: Clustering, features: Features) -> str:
        c = self._compare(now, features)
        a, b = (escape(str(now.row_names()[i])) for i in (c.a, c.b))
        same = self._told_apart(features)
        if c.a == c.b:
            words = f"Two times the same row: choose another one.{same}"
            return f'<div class="hclust-words">{words}</div>'
        words = f"<b>{a}</b> and <b>{b}</b> are <b>{height(c.distance)}</b> apart"
        if c.max_distance is not None:
            words += f", of at most {height(c.max_distance)} ({escape(c.max_distance_reason)})"
        else:
            words += f" ({escape(c.max_distance_reason)})"
        words += (
            f". The row farthest from {a} is {height(c.farthest)} away. "
            f"They join at height <b>{height(c.join_height)}</b>, in a cluster of "
            f"{escape(count(int(now.tree.sizes[c.join]), noun(now)))}"
        )
        first, second = (int(now.cut.labels_[i]) for i in (c.a, c.b))
        title = {i: escape(now.cluster_title(i)) for i in (first, second)}
        k = count(now.cut.n_clusters, "clusters")
        where = (
            f"together in cluster {title[first]}"
            if first == second
            else f"in clusters {title[first]} and {title[second]}"
        )
        words = unbroken(words)
        return f'<div class="hclust-words">{words}; with {k} they are {where}.{same}</div>'

    def _told_apart(self, features: Features) -> str:
        """Tell of other rows with the names that were typed, while these rows are shown."""
        known = [
            words
            for row, name in zip(self._rows(features), "ab", strict=True)
            for typed, words in [self._namesakes.get(name, (-1, ""))]
            if typed == row and words
        ]
        return "".join(f" {escape(words)}" for words in dict.fromkeys(known))

    def _structure(self, now: Clustering) -> Hashable:
        return (*super()._structure(now), now.settings.metric)

    def _figure_size(self, width: int) -> tuple[int, int]:
        features = self.state.features
        lines = 8 if features is None else min(MAX_LINES, len(features.columns))
        return max(240, min(self._part(width), 860)), self.height or round(height_for(lines))

    def _make(self, picture: FigureCanvas, now: Clustering) -> DistancePlot:
        features = features_of(now)
        c = self._compare(now, features)
        plot = DistancePlot(picture, features.columns)
        names = now.row_names()
        plot.set_pair(
            (names[c.a], names[c.b]),
            (format_row_values(features, c.a), format_row_values(features, c.b)),
            contributions=c.contributions,
            distance=c.distance,
            largest=c.max_distance,
            join_height=c.join_height,
        )
        return plot

    def _in_words(self, now: Clustering) -> str:
        features = features_of(now)
        c, names = self._compare(now, features), now.row_names()
        parts = (
            ""
            if c.shares is None
            else "; shares: "
            + ", ".join(
                f"{name} {share:.0%}"
                for name, share in zip(features.columns, c.shares, strict=True)
            )
        )
        return f"{names[c.a]} and {names[c.b]} are {height(c.distance)} apart{parts}."


def _row_position(features: Features, row: Any) -> int:
    """Find a row by its position in the table or by a name that occurs once."""
    try:
        return row_position(features, row)
    except ValueError as error:
        raise RefusedError(str(error)) from error
