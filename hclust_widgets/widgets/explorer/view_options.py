"""Options of an explorer that sessions and steps hold: JSON values, each of a known type."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import NoneType
from typing import Any

from hclust_widgets.common.format import truncated_repr
from hclust_widgets.plotting.base.colormaps import is_cmap

from . import messages

__all__ = ["OPTIONS", "SAVED", "as_json", "options_in", "options_of", "with_column_order"]

#: Options of the explorer that are saved, with the types that JSON gives for their values. Whether
#: a value of the right type can be used is for ``check_option`` of the view to say.
SAVED: dict[str, tuple[type, ...]] = {
    "x": (str, NoneType),
    "y": (str, NoneType),
    "cmap": (str, NoneType),
    "tracks": (list,),
    "column_tracks": (list,),
    "sort_by": (list,),
    "column_sort_by": (list,),
    "color_scale": (dict,),
    "annot": (bool,),
    "fmt": (str,),
    "ribbon": (str,),
    "labels": (str, list),
    "row_split": (str, int, NoneType),
    "col_split": (str, int, NoneType),
    "gap": (float, int),
    "color_by": (str,),
    "size_by": (str, NoneType),
    "marker_by": (str, NoneType),
    "names_from": (str, NoneType),
    "distance_cmap": (str,),
}
OPTIONS = tuple(SAVED)

_IN_WORDS = {
    dict: "an object",
    list: "a list",
    str: "text",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    NoneType: "null",
}


def as_json(value: Any) -> Any:
    """Return the value of an option as JSON can hold it.

    Numbers, truth values, None, lists and mappings keep their type; everything else, such as a
    column's name that is a date, becomes text.

    Parameters
    ----------
    value : object

    Returns
    -------
    None, bool, int, float, str, list or dict
    """
    if hasattr(value, "item") and getattr(value, "ndim", None) == 0:  # a number of numpy
        value = value.item()
    if isinstance(value, Mapping):
        return {str(key): as_json(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(one) for one in value]
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    return str(value)


def options_of(view: object) -> dict[str, Any]:
    """Return the options of an explorer that are saved, each of a type in :data:`SAVED`."""
    values = {option: as_json(getattr(view, option)) for option in OPTIONS}
    return {
        option: value if _is_one_of(value, SAVED[option]) else str(value)
        for option, value in values.items()
    }


def options_in(held: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return the options of a session, without a colormap that is not installed here.

    Parameters
    ----------
    held : mapping
        The session.
    name : str
        Name of its file, for messages.

    Returns
    -------
    dict
        Those options that it has; each value is of one of the option's types.

    Raises
    ------
    ValueError
        If a value is of another type, or no finite number.
    """
    found = held.get("view", {})
    if not isinstance(found, dict):
        raise ValueError(messages.SESSION_OPTIONS.format(file=name))
    options = with_column_order({option: found[option] for option in OPTIONS if option in found})
    for option, value in options.items():
        kinds = SAVED[option]
        if not _is_one_of(value, kinds) or not _is_finite(value):
            raise ValueError(
                messages.SESSION_OPTION.format(
                    file=name,
                    option=option,
                    value=truncated_repr(value),
                    kinds=" or ".join(_IN_WORDS[kind] for kind in kinds),
                )
            )
    for name in ("cmap", "distance_cmap"):
        if not is_cmap(options.get(name) or ""):
            options.pop(name, None)
    return options


def with_column_order(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return options with the order of the columns, which older ones do not have.

    Columns that are sorted are in no blocks: where only the blocks were saved, none are sorted.
    """
    unsorted: dict[str, Any] = {"column_sort_by": []} if "col_split" in options else {}
    return unsorted | dict(options)


def _is_one_of(value: Any, kinds: tuple[type, ...]) -> bool:
    if isinstance(value, bool):
        return bool in kinds
    return isinstance(value, (*kinds, int) if float in kinds else kinds)


def _is_finite(value: Any) -> bool:
    """Return False if a number in it is none that JSON knows: Python's reader takes NaN as well."""
    if isinstance(value, dict):
        return all(map(_is_finite, value.values()))
    if isinstance(value, list):
        return all(map(_is_finite, value))
    return not isinstance(value, float) or math.isfinite(value)
