"""Names and colors as they are passed: one label and its value, or values by label."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["NOT_GIVEN", "values_by_label"]


class _NotGiven:
    """Stands for an argument that was left out."""

    def __repr__(self) -> str:
        return "..."


#: Not None, which removes a name.
NOT_GIVEN: Any = _NotGiven()


def values_by_label(
    method: str, what: str, example: str, cluster: Any, value: Any
) -> dict[Any, Any]:
    """Return values by label.

    Parameters
    ----------
    method, what, example : str
        For messages: the method, what it takes, and one of these.
    cluster : int or mapping
        A label; or values by label, and then ``value`` is :data:`NOT_GIVEN`.
    value
        Of one cluster.

    Raises
    ------
    TypeError
        If there is a value too much, or none.
    """
    if isinstance(cluster, Mapping):
        if value is not NOT_GIVEN:
            raise TypeError(
                f"{method} takes {what}s by label, or one label and its {what}, not both."
            )
        return dict(cluster)
    if value is NOT_GIVEN:
        raise TypeError(f'{method} needs a {what} beside the label: {method}(0, "{example}").')
    return {cluster: value}
