"""Pack arrays and texts of a page into bytes, each in the smallest lossless type."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

__all__ = ["Packer"]

# Smallest first: an array gets the first type that holds all of its values.
_TYPES = ("u1", "i1", "<u2", "<i2", "<i4", "<f4", "<f8")


class Packer:
    """Packs arrays, each in the smallest lossless type."""

    def __init__(self) -> None:
        self.where: list[list[Any]] = []
        self._pieces: list[bytes] = []
        self._length = 0

    def add(self, values: Any, dtype: str | None = None) -> int:
        """Add an array and return its number.

        Parameters
        ----------
        values : array of numbers
        dtype : str, optional
            By default the smallest that holds every value exactly.
        """
        values = np.ascontiguousarray(values)
        packed = values.astype(dtype) if dtype else _smallest(values)
        return self._add(packed.dtype.str.lstrip("<|"), packed.tobytes(), packed.size)

    def text(self, words: Sequence[str]) -> list[int]:
        """Add texts as UTF-8 and return the numbers of the bytes and of their lengths."""
        pieces = [str(word).encode(errors="replace") for word in words]
        joined = b"".join(pieces)
        return [self._add("u1", joined, len(joined)), self.add([len(piece) for piece in pieces])]

    def _add(self, kind: str, raw: bytes, size: int) -> int:
        self.where.append([kind, self._length, size])
        self._pieces.append(raw)
        self._length += len(raw)
        return len(self.where) - 1

    def deflated(self) -> bytes:
        """Return all arrays, compressed for DecompressionStream("deflate-raw")."""
        press = zlib.compressobj(9, zlib.DEFLATED, -15)
        return b"".join([*(press.compress(piece) for piece in self._pieces), press.flush()])


def _smallest(values: NDArray[Any]) -> NDArray[Any]:
    with np.errstate(all="ignore"):
        for dtype in _TYPES[:-1]:
            packed = values.astype(dtype)
            if np.array_equal(packed.astype(np.float64), values, equal_nan=True):
                return packed
    return values.astype("<f8")
