"""Traits for the options of views; they refuse a value with one sentence."""

from __future__ import annotations

from typing import Any

import traitlets

from hclust_widgets.common.checks import did_you_mean
from hclust_widgets.state.cluster_state import RefusedError, RefusedTypeError, StateTrait

from . import messages

__all__ = ["BoolTrait", "choice_trait"]


def choice_trait(known: tuple[Any, ...], default: Any) -> Any:
    """Return a trait for one of several values; the refusal names them."""
    return _Choice(known, default)


class _Choice(traitlets.TraitType[Any, Any]):
    def __init__(self, known: tuple[Any, ...], default: Any) -> None:
        super().__init__(default_value=default)
        self.known = known

    def validate(self, obj: Any, value: Any) -> Any:
        for one in self.known:
            if value is one or (type(value) is type(one) and value == one):
                return one
        known = ", ".join(map(repr, self.known))
        hint = did_you_mean(value, [k for k in self.known if isinstance(k, str)])
        raise RefusedError(
            messages.CHOICE.format(name=self.name, value=value, known=known, hint=hint)
        )


class BoolTrait(StateTrait):
    """A trait for True or False."""

    def validate(self, obj: Any, value: Any) -> bool:
        """Return the value, or raise RefusedTypeError."""
        if not isinstance(value, bool):
            raise RefusedTypeError(messages.BOOLEAN.format(name=self.name, value=value))
        return value
