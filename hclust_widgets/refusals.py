"""What a state raises when it refuses: one sentence for the reader."""

from __future__ import annotations

import traitlets

__all__ = ["NEEDS_TABLE", "RefusedError", "RefusedTypeError"]

NEEDS_TABLE = (
    "This needs the rows' values, but only a tree was handed in: pass the table as well "
    "(table=...)."
)


class RefusedError(traitlets.TraitError, ValueError):
    """A change that was refused; its message is one sentence, and the state is as before."""


class RefusedTypeError(traitlets.TraitError, TypeError):
    """A change that was refused since its value is of the wrong type."""
