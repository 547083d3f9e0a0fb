"""What a state raises when it refuses: one sentence for the reader."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import traitlets

from hclust_widgets.common.messages import ONLY_A_TREE

__all__ = ["NEEDS_TABLE", "RefusedError", "RefusedTypeError", "refusing"]

NEEDS_TABLE = f"This needs the rows' values, but {ONLY_A_TREE}"


class RefusedError(traitlets.TraitError, ValueError):
    """A change that was refused; its message is one sentence, and the state is as before."""


class RefusedTypeError(traitlets.TraitError, TypeError):
    """A change that was refused since its value is of the wrong type."""


@contextlib.contextmanager
def refusing() -> Iterator[None]:
    """Make refusals of a state of whatever is raised within."""
    try:
        yield
    except TypeError as error:
        raise RefusedTypeError(str(error)) from error
    except ValueError as error:
        raise RefusedError(str(error)) from error
