"""Long lists of records as one list for each field: ipywidgets sends these far faster."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["by_field"]


def by_field(records: Sequence[Mapping[str, Any]], _widget: object = None) -> dict[str, list[Any]]:
    """Return a list of each field, as long as the records; None where a record lacks it.

    ipywidgets looks for bytes in every record that it sends: of 2,000 columns that took longer than
    all else. ``js/src/model/records.js`` makes records of it again.

    Parameters
    ----------
    records : sequence of mapping
        No value is None.
    _widget : Widget, optional
        As ``to_json`` of a trait is called.

    Examples
    --------
    >>> by_field([{"name": "mpg"}, {"name": "PC 1", "label": "first"}])
    {'name': ['mpg', 'PC 1'], 'label': [None, 'first']}
    """
    fields = dict.fromkeys(field for record in records for field in record)
    return {field: [record.get(field) for record in records] for field in fields}
