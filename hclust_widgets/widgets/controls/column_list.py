"""`ColumnList`: a line per column of the table, drawn in the browser."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import traitlets

from hclust_widgets.common.static import STATIC
from hclust_widgets.table.columns.roles import ROLES
from hclust_widgets.table.columns.schema import Field, as_numbers, naming_column
from hclust_widgets.widgets.base.browser_widget import BrowserWidget

if TYPE_CHECKING:
    import pandas as pd

    from hclust_widgets.clustering.clustering import Clustering
    from hclust_widgets.table.features import Features
    from hclust_widgets.widgets.base.view import View

__all__ = ["ColumnList", "can_be_compared"]

_KINDS = {"span": "duration", "ordered": "ordered text", "other": "other"}


class ColumnList(BrowserWidget):
    """A line per column: compared or not, kind, missing values, weight, role, asymmetric.

    Only the lines that can be seen are in the page, so that thousands of columns are no burden.

    Parameters
    ----------
    view : View
        Its state is shown and changed; it displays refusals.
    features : Features
        Of the state's table.

    Attributes
    ----------
    columns : list of dict
        ``name``, ``kind``, ``missing`` (number of rows), ``able`` (it can be compared), ``note``
        (why it is not compared by default) and ``binary`` (it holds 0 and 1 only).
    compared, asymmetric : list of int
        Positions of columns.
    weights : dict
        Weight by position, where it is not 1.
    roles : dict
        Role by position, where one is set or the column names the rows; other columns are compared
        or left out.
    gower : bool
        True if columns can be asymmetric.
    answer : int
        Counts the answers, so that a change that is refused is taken back in the browser.
    """

    _esm = STATIC / "columns.js"

    columns: traitlets.List[Any] = traitlets.List().tag(sync=True)
    compared: traitlets.List[Any] = traitlets.List().tag(sync=True)
    weights = traitlets.Dict().tag(sync=True)
    roles = traitlets.Dict().tag(sync=True)
    asymmetric: traitlets.List[Any] = traitlets.List().tag(sync=True)
    gower = traitlets.Bool(False).tag(sync=True)
    answer = traitlets.Int(0).tag(sync=True)

    def __init__(self, view: View, features: Features) -> None:
        self._view = view
        self._names = features.table.columns.tolist()
        self._naming: tuple[Features, int | None] | None = None
        super().__init__(columns=describe_columns(features))
        self.on_msg(self._handle_message)

    def follow(self, now: Clustering) -> None:
        """Show what a clustering compares."""
        features = now.features
        if features is None:
            return
        at = {name: c for c, name in enumerate(self._names)}
        with self.hold_sync():
            self.compared = sorted(set(features.sources))
            self.weights = {str(at[name]): w for name, w in (now.settings.weights or {}).items()}
            self.roles = self._roles(now, features, at)
            self.asymmetric = sorted(at[name] for name in now.settings.asymmetric or ())
            self.gower = now.settings.metric == "gower"

    def _roles(self, now: Clustering, features: Features, at: dict[Any, int]) -> dict[str, str]:
        found = {at[name]: role for name, role in (now.settings.roles or {}).items()}
        if "name" not in found.values():
            if self._naming is None or self._naming[0] is not features:
                used = [*features.sources, *found]
                self._naming = (
                    features,
                    naming_column(features.table, features.schema, used=used),
                )
            naming = self._naming[1]
            if naming is not None:
                found.setdefault(naming, "name")
        return {str(c): role for c, role in found.items()}

    def _handle_message(self, _widget: Any, message: Any, _buffers: Any) -> None:
        if not isinstance(message, dict):
            return
        at = message.get("at")
        if not isinstance(at, list) or not all(self._known(c) for c in at):
            return
        with self._view.state.thread_lock:
            if "weight" in message:
                self._set_weights(at, message["weight"])
            elif "asymmetric" in message:
                self._set_asymmetric(at, on=bool(message["asymmetric"]))
            elif "role" in message:
                self._set_role(at, message["role"])
            elif "compare" in message:
                self._compare(at, on=bool(message["compare"]))
        self.answer += 1

    def _known(self, c: Any) -> bool:
        return isinstance(c, int) and not isinstance(c, bool) and 0 <= c < len(self._names)

    def _compare(self, at: list[int], *, on: bool) -> None:
        features = self._view.state.features
        if features is None:
            return
        used = set(features.sources)
        wanted = used | {c for c in at if self.columns[c]["able"]} if on else used - set(at)
        if not wanted:
            self._view.refuse_change("At least one column is needed: it stays chosen.")
        elif wanted != used:
            self._view.change_state(columns=tuple(self._names[c] for c in sorted(wanted)))

    def _set_weights(self, at: list[int], weight: Any) -> None:
        known = isinstance(weight, int | float) and not isinstance(weight, bool)
        if not known or not math.isfinite(weight):
            self._view.refuse_change("A weight is a number of 0 or more, such as 1 or 0.5.")
            return
        new = {**(self._view.state.weights or {}), **{self._names[c]: float(weight) for c in at}}
        self._view.change_state(weights=new)

    def _set_role(self, at: list[int], role: Any) -> None:
        state = self._view.state
        if role not in ROLES or not at:
            return
        if role == "compare":
            at = [c for c in at if self.columns[c]["able"]] or at
        roles = dict(state.roles or {})
        if len(at) == 1 and role in ("known", "name"):  # which another column may have
            roles = {name: other for name, other in roles.items() if other != role}
        self._view.change_state(roles={**roles, **{self._names[c]: role for c in at}})

    def _set_asymmetric(self, at: list[int], *, on: bool) -> None:
        now = set(self._view.state.asymmetric or ())
        changed = {self._names[c] for c in at}
        new = now | changed if on else now - changed
        marked = tuple(name for name in self._names if name in new)
        self._view.change_state(asymmetric=marked or None)


def can_be_compared(features: Features) -> list[bool]:
    """Return for each column whether the state's option ``columns`` takes it."""
    n = len(features.table)
    return [
        field.kind != "other" and field.n_levels < n and field.reason != "it is empty"
        if field.kind != "number"
        else True
        for field in features.schema
    ]


def describe_columns(features: Features) -> list[dict[str, Any]]:
    """Describe the columns of a table for the browser, as ``ColumnList.columns``."""
    table = features.table
    absent = table.isna().sum().tolist()
    able = can_be_compared(features)
    return [
        {
            "name": str(name),
            "kind": "yes or no" if field.is_boolean else _KINDS.get(field.kind, field.kind),
            "missing": int(absent[c]),
            "able": able[c] and absent[c] < len(table),
            "note": field.reason,
            "binary": _is_binary(table, c, field),
        }
        for c, (name, field) in enumerate(zip(table.columns, features.schema, strict=True))
    ]


def _is_binary(table: pd.DataFrame, c: int, field: Field) -> bool:
    if field.kind != "number":
        return False
    values = as_numbers(table.iloc[:, c], field)
    return bool(np.isin(values[~np.isnan(values)], (0, 1)).all())
