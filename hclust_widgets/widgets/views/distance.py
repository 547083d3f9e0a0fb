"""`DistanceWidget`: the distance of two rows, column by column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets as W
import traitlets
from markupsafe import Markup, escape

from hclust_widgets.analysis.row_comparison import (
    Comparison,
    compare_rows,
    format_row_values,
    row_position,
)
from hclust_widgets.clustering.summary import leaf_noun
from hclust_widgets.common.format import count, height, percent
from hclust_widgets.plotting.distance import DistancePlot, height_for
from hclust_widgets.state.cluster_state import RefusedError
from hclust_widgets.table.row_lookup import RowLookup
from hclust_widgets.widgets.base.markup import keep_intervals_together, paragraph, set_html
from hclust_widgets.widgets.base.toolbar import set_width

from .figure_view import FigureView, features_of, made_with_parts

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.plotting.base.canvas import FigureCanvas
    from hclust_widgets.table.features import Features

__all__ = ["DistanceWidget"]

MAX_LINES = 24

_DISTANCES = Markup(
    "<b>{a}</b> and <b>{b}</b> are <b>{distance}</b> apart{possible} ({possible_words}). "
    "The row farthest from {a} is {farthest} away. "
    "They are merged at height <b>{join_height}</b>, in a cluster of {size}"
)


class DistanceWidget(FigureView):
    """The distance of two rows, the contribution of each column, and the merge that joins them.

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
    comparison_box = traitlets.Instance(W.HTML)
    _title = "Distance"

    @traitlets.validate("a", "b")
    def _validate_row(self, proposal: Any) -> int | None:
        value = proposal["value"]
        if value is None or self.state.features is None:
            return None
        return _row_position(self.state.features, value)

    @property
    def comparison(self) -> Comparison:
        """The distance between the two rows and the contribution of each column."""
        now = self.state.clustering
        return self._compare(now, features_of(now))

    def _compare(self, now: Clustering, features: Features) -> Comparison:
        a, b = now.leaves_of(self._rows(features))
        return compare_rows(features, now.tree, a, b, metric=now.row_metric)

    def _rows(self, features: Features) -> tuple[int, int]:
        """Return the two rows; one that was dropped for a missing value becomes the first row.

        Of a row in a group the one that stands for it.
        """
        now = self.state.clustering
        every = now.row_features or features
        first = int(features.rows[0])
        a, b = (first if row is None or row in every.dropped else row for row in (self.a, self.b))
        if now.groups is not None and now.features is features:
            a, b = now.rows()[now.leaves_of((a, b))].tolist()
        return a, b

    def _make_option_inputs(self) -> Sequence[W.Widget]:
        features = self.state.features
        self.comparison_box = W.HTML()
        if features is None:
            return ()
        self._names = RowLookup(features)
        self._namesakes: dict[str, tuple[int, str]] = {}
        for name, description in (("a", "From"), ("b", "To")):
            control = set_width(
                W.Combobox(
                    description=description,
                    ensure_option=False,
                    continuous_update=False,
                    placeholder="type a name",
                ),
                "290px",
            )
            control.observe(self._picked(name), "value")
            self.option_inputs[name] = control
        return tuple(self.option_inputs.values())

    def _build(self) -> None:
        features = self.state.features
        if features is not None:
            column = features.unscaled[:, 0]
            if self.a is None:
                self.a = int(features.rows[column.argmax()])
            if self.b is None:
                self.b = int(features.rows[column.argmin()])
        super()._build()

    _default_comparison_box = made_with_parts("comparison_box")

    def _make_parts(self) -> None:
        super()._make_parts()
        *above, figure = (part for part in self.children if part not in self._below)
        self.children = (*above, self.comparison_box, figure, *self._below)

    def _picked(self, name: str) -> Any:
        def picked(change: Any) -> None:
            text = change["new"]
            shown = self._rows(features_of(self.state.clustering))
            if not text or text == self._names.labels[shown["ab".index(name)]]:
                return
            try:
                row, others = self._names.resolve(text, but=shown["ba".index(name)])
                self._namesakes[name] = (row, self._names.describe_namesakes(row, others))
                setattr(self, name, row)
                self.show_message("")
            except (TypeError, ValueError) as error:
                self.show_message(str(error))
            self._update_option_inputs()  # the field shows the row's label, not what was typed

        return picked

    def _update_option_inputs(self) -> None:
        now = self.state.clustering
        if now.features is None:
            return
        labels = self._names.labels
        offered = tuple(labels[row] for row in now.features.rows)
        for control, row in zip(self.option_inputs.values(), self._rows(now.features), strict=True):
            if control.options != offered:  # with other columns other rows are dropped
                control.options = offered
            control.value = labels[row]
        set_html(self.comparison_box, paragraph(self._comparison_text(now, now.features)))

    def _comparison_text(self, now: Clustering, features: Features) -> Markup:
        c = self._compare(now, features)
        same_names = self._same_names(features)
        if c.a == c.b:
            return Markup("Two times the same row: choose another one.{}").format(same_names)
        first, second = (int(now.cut.labels_[i]) for i in (c.a, c.b))
        distances = _DISTANCES.format(
            a=str(now.row_names()[c.a]),
            b=str(now.row_names()[c.b]),
            distance=height(c.distance),
            possible="" if c.max_distance is None else f", of at most {height(c.max_distance)}",
            possible_words=c.max_distance_reason,
            farthest=height(c.farthest),
            join_height=height(c.join_height),
            size=count(int(now.tree.sizes[c.join]), leaf_noun(now)),
        )
        where = (
            f"together in cluster {now.cluster_title(first)}"
            if first == second
            else f"in clusters {now.cluster_title(first)} and {now.cluster_title(second)}"
        )
        return Markup("{}; with {} they are {}.{}").format(
            keep_intervals_together(distances),
            count(now.cut.n_clusters, "clusters"),
            where,
            same_names,
        )

    def _same_names(self, features: Features) -> Markup:
        """Name other rows with the names that were typed, while those rows are shown."""
        sentences = [
            words
            for row, name in zip(self._rows(features), "ab", strict=True)
            for typed, words in [self._namesakes.get(name, (-1, ""))]
            if typed == row and words
        ]
        return escape("".join(f" {words}" for words in dict.fromkeys(sentences)))

    def _structure(self, now: Clustering) -> tuple[Hashable, ...]:
        return (*super()._structure(now), now.row_metric)

    def _figure_size(self, width: int) -> tuple[int, int]:
        features = self.state.features
        lines = 8 if features is None else min(MAX_LINES, len(features.columns))
        return max(240, min(self.figure_width(width), 860)), self.height or round(height_for(lines))

    def _make_plot(self, picture: FigureCanvas, now: Clustering) -> DistancePlot:
        features = features_of(now)
        c = self._compare(now, features)
        plot = DistancePlot(picture, features.columns)
        names = now.row_names()
        plot.set_pair(
            (names[c.a], names[c.b]),
            (format_row_values(features, c.a), format_row_values(features, c.b)),
            contributions=c.contributions,
            contribution=c.contribution,
            scale=c.largest_contribution,
            power=c.power,
            distance=c.distance,
            largest=c.max_distance,
            join_height=c.join_height,
        )
        return plot

    def _alt_text(self, now: Clustering) -> str:
        features = features_of(now)
        c, names = self._compare(now, features), now.row_names()
        parts = (
            ""
            if c.shares is None
            else "; shares: "
            + ", ".join(
                f"{name} {percent(share)}"
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
