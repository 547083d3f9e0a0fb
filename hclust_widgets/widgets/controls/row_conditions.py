"""`RowConditions`: which rows are kept, a line per condition, drawn in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import traitlets

from hclust_widgets.common.format import significant
from hclust_widgets.common.static import STATIC
from hclust_widgets.table.columns.schema import Field, as_numbers, words_of
from hclust_widgets.table.rows.kept_rows import mask_of
from hclust_widgets.widgets.base.browser_widget import BrowserWidget

if TYPE_CHECKING:
    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.features import Features
    from hclust_widgets.table.rows.row_filter import Condition
    from hclust_widgets.widgets.base.view import View

__all__ = ["RowConditions", "describe_values"]

#: Of text with more values rows are kept by a part of it.
MAX_VALUES = 60


class RowConditions(BrowserWidget):
    """A line per condition that rows have to meet, and a line that adds one.

    Parameters
    ----------
    view : View
        Its state is shown and changed; it displays refusals.
    features : Features
        Of the state's table.

    Attributes
    ----------
    names : list of str
        Of the table's columns.
    conditions : list of dict
        ``words``, and ``rows``, the number of rows that meet it.
    n_kept, n_rows : int
        Rows that meet all conditions, and rows of the table.
    values : dict
        What a new condition can say of the column ``column``: :func:`describe_values`.
    answer : int
        Counts the answers, so that a change that is refused is taken back in the browser.
    """

    _esm = STATIC / "rows.js"

    names: traitlets.List[Any] = traitlets.List().tag(sync=True)
    conditions: traitlets.List[Any] = traitlets.List().tag(sync=True)
    n_kept = traitlets.Int(0).tag(sync=True)
    n_rows = traitlets.Int(0).tag(sync=True)
    values = traitlets.Dict().tag(sync=True)
    answer = traitlets.Int(0).tag(sync=True)

    def __init__(self, view: View, features: Features) -> None:
        self._view = view
        self._features = features
        super().__init__(names=[str(name) for name in features.table.columns])
        self.on_msg(self._handle_message)

    def follow(self, now: Clustering) -> None:
        """Show the conditions of a clustering."""
        features = now.features
        if features is None:
            return
        with self.hold_sync():
            self.n_rows = features.n_rows
            self.n_kept = features.n_rows - features.n_filtered
            self.conditions = [
                {
                    "words": str(one),
                    "rows": int(mask_of(one, features.table, features.schema).sum()),
                }
                for one in features.row_filter or ()
            ]

    def _handle_message(self, _widget: Any, message: Any, _buffers: Any) -> None:
        if not isinstance(message, dict):
            return
        with self._view.state.thread_lock:
            state = self._view.state
            if "describe" in message:
                if self._known(message["describe"]):
                    self.values = describe_values(self._features, message["describe"])
            elif "add" in message:
                given = self._condition(message["add"])
                if given is not None:
                    self._view.try_change(lambda: state.keep_rows(given))
            elif "remove" in message:
                kept: list[Condition] = list(state.row_filter or ())
                at = message["remove"]
                if isinstance(at, int) and not isinstance(at, bool) and 0 <= at < len(kept):
                    del kept[at]
                    self._view.change_state(row_filter=tuple(kept) or None)
            elif message.get("all") is True:
                self._view.try_change(state.all_rows)
        self.answer += 1

    def _known(self, c: Any) -> bool:
        return isinstance(c, int) and not isinstance(c, bool) and 0 <= c < len(self.names)

    def _condition(self, said: Any) -> dict[Any, Any] | None:
        """Return the condition that the browser asks for; None if it is none."""
        if not isinstance(said, dict) or not self._known(said.get("column")):
            return None
        c = said["column"]
        name = self._features.table.columns.tolist()[c]
        if isinstance(said.get("contains"), str):
            return {name: {"contains": said["contains"]}}
        if isinstance(said.get("values"), list):
            return {name: self._levels(c, said["values"])}
        return {name: (_end(said.get("low")), _end(said.get("high")))}

    def _levels(self, c: int, at: list[Any]) -> list[Any]:
        known = levels(self._features, c)
        return [known[i] for i in at if isinstance(i, int) and 0 <= i < len(known)]


def _end(said: Any) -> Any:
    is_number = isinstance(said, (int, float)) and not isinstance(said, bool)
    return said if is_number or (isinstance(said, str) and said) else None


def levels(features: Features, c: int) -> list[Any]:
    """Return the values of a column of truth values or text, in their order."""
    column, field = features.table.iloc[:, c], features.schema[c]
    if field.is_boolean:
        return [True, False]
    if isinstance(column.dtype, pd.CategoricalDtype):
        present = set(words_of(column))
        words = dict.fromkeys(str(level) for level in column.cat.categories)
        return [word for word in words if word in present]
    return sorted(set(words_of(column)) - {None})


def describe_values(features: Features, c: int) -> dict[str, Any]:
    """Describe what a condition on a column can say, for the browser.

    Returns
    -------
    dict
        ``column``; ``kind``: "number", "date" or "span" with ``low`` and ``high`` (text), "values"
        with ``values`` (each ``text`` and ``rows``), "text", or "other" with ``why``.
    """
    column, field = features.table.iloc[:, c], features.schema[c]
    if field.kind == "other":
        return {"column": c, "kind": "other", "why": f"{field.example} cannot be compared"}
    if field.is_boolean or (not field.is_numeric) or field.kind == "ordered":
        if not field.is_boolean and field.n_levels > MAX_VALUES:
            return {"column": c, "kind": "text"}
        return {"column": c, "kind": "values", "values": _values(features, c)}
    values = as_numbers(column, field)
    values = values[np.isfinite(values)]
    if not len(values):
        return {"column": c, "kind": "other", "why": "it holds no value"}
    low, high = (_shown(end, field) for end in (values.min(), values.max()))
    return {"column": c, "kind": field.kind, "low": low, "high": high}


def _shown(value: float, field: Field) -> str:
    if field.kind == "date":
        return str((pd.Timestamp("1970-01-01") + pd.Timedelta(days=value)).date())
    if field.kind == "span":
        return f"{significant(value)} days"
    return significant(value)


def _values(features: Features, c: int) -> list[dict[str, Any]]:
    column, field = features.table.iloc[:, c], features.schema[c]
    known = levels(features, c)
    if field.is_boolean:
        numbers = as_numbers(column, field)
        return [
            {"text": "yes" if one else "no", "rows": int((numbers == one).sum())} for one in known
        ]
    counts = pd.Series(words_of(column)).value_counts()
    return [{"text": word, "rows": int(counts.get(word, 0))} for word in known]
