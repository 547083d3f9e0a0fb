"""Traits for the options of views: a value that cannot be is refused in one sentence."""

from __future__ import annotations

from typing import Any

import traitlets

from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.state.cluster_state import RefusedError, RefusedTypeError, StateTrait

__all__ = ["BoolTrait", "choice_trait"]


def choice_trait(known: tuple[Any, ...], default: Any) -> Any:
    """Make a trait that takes one of some values and names them when it refuses."""
    return _Choice(known, default)


class _Choice(traitlets.TraitType[Any, Any]):
    def __init__(self, known: tuple[Any, ...], default: Any) -> None:
        super().__init__(default_value=default)
        self.known = known

    def validate(self, obj: Any, value: Any) -> Any:
        for one in self.known:
            if value is one or (type(value) is type(one) and value == one):
                return one
        words = ", ".join(map(repr, self.known))
        hint = did_you_mean(value, [k for k in self.known if isinstance(k, str)])
        raise RefusedError(f"{self.name}={value!r} is not known: choose one of {words}.{hint}")


class BoolTrait(StateTrait):
    """A trait that is True or False."""

    def validate(self, obj: Any, value: Any) -> bool:
        """Return the value, or refuse it in a sentence."""
        if not isinstance(value, bool):
            raise RefusedTypeError(f"{self.name} must be True or False, not {value!r}.")
        return value
