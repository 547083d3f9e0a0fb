"""`CancelledError`: a computation has ended early."""

from __future__ import annotations

__all__ = ["CancelledError"]


class CancelledError(Exception):
    """Raised when a computation ends early because its caller asked for it."""
