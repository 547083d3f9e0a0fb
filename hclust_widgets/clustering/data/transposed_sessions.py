"""Sessions of a table whose rows and columns were exchanged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.table.exchange import ExchangedTable, exchange_again
from hclust_widgets.table.from_any import is_table

from .inputs import as_table

__all__ = ["check_exchanged", "exchanged_as_in"]

_KEY = "exchanged"


def exchanged_as_in(session: Any, data: Any) -> Any:
    """Exchange rows and columns of a table as a session says; other data are returned unchanged.

    Raises
    ------
    ValueError
        If the table does not have the columns that the session names.
    """
    held = session.get(_KEY) if isinstance(session, Mapping) else None
    if not isinstance(held, Mapping) or isinstance(data, ExchangedTable):
        return data
    if not isinstance(data, (pd.DataFrame, np.ndarray)) and not is_table(data):
        return data
    return exchange_again(as_table(data), held)


def check_exchanged(session: Any, exchanged: ExchangedTable | None) -> None:
    """Raise a ValueError if a session was made of the table the other way round."""
    if not isinstance(session, Mapping):
        return
    held = isinstance(session.get(_KEY), Mapping)
    if held and exchanged is None:
        raise ValueError(
            "This session was made with rows and columns exchanged: exchange them first "
            "(state.transposed()), or restore it by ClusterState.from_session."
        )
    if not held and exchanged is not None:
        raise ValueError(
            "This session was made of the table as it was, but rows and columns are exchanged: "
            "exchange them back first (state.transposed())."
        )
