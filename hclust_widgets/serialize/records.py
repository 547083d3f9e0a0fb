"""Long lists of records as one text, a list for each field: ipywidgets sends it far faster."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["by_field"]


def by_field(records: Sequence[Mapping[str, Any]], _widget: object = None) -> str:
    """Return JSON: a list of each field, as long as the records; null where a record lacks it.

    ipywidgets looks for bytes in every record, and in every value of a list, that it sends: of
    2,000 columns that took longer than all else. ``js/src/model/records.js`` makes records of it
    again.

    Parameters
    ----------
    records : sequence of mapping
        No value is None. A number that is not finite is left out.
    _widget : Widget, optional
        As ``to_json`` of a trait is called.

    Examples
    --------
    >>> by_field([{"name": "mpg"}, {"name": "PC 1", "label": "first"}])
    '{"name":["mpg","PC 1"],"label":[null,"first"]}'
    """
    fields: dict[str, None] = {}
    for record in records:
        fields.update(dict.fromkeys(record))
    lists = {field: [record.get(field) for record in records] for field in fields}
    try:
        return json.dumps(lists, separators=(",", ":"), allow_nan=False)
    except ValueError:
        finite = {field: [*map(_finite, values)] for field, values in lists.items()}
        return json.dumps(finite, separators=(",", ":"))


def _finite(value: Any) -> Any:
    return None if isinstance(value, float) and not math.isfinite(value) else value
