"""Data of a page: JSON for what is short, one piece of bytes for what is long."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

__all__ = ["BYTES", "pack"]

#: Key of a reference: ``{"$bytes": [first byte, number of bytes]}``, for js/src/page/unpack.js.
BYTES = "$bytes"


def pack(data: Any) -> tuple[Any, bytes]:
    """Put all bytes of nested data into one piece, and compress it.

    Parameters
    ----------
    data : mapping, list, tuple, str, number, bool, None or bytes
        Nested in any way.

    Returns
    -------
    data : dict, list, str, number, bool or None
        The same for JSON: a reference to the piece stands in place of each bytes object.
    packed : bytes
        The piece, as ``DecompressionStream("deflate-raw")`` reads it.

    Examples
    --------
    >>> data, packed = pack({"heights": bytes(8), "parts": ["tree"]})
    >>> data
    {'heights': {'$bytes': [0, 8]}, 'parts': ['tree']}
    >>> zlib.decompress(packed, wbits=-15) == bytes(8)
    True
    """
    pieces: list[bytes] = []
    length = 0

    def refer(value: Any) -> Any:
        nonlocal length
        if isinstance(value, bytes):
            pieces.append(value)
            length += len(value)
            return {BYTES: [length - len(value), len(value)]}
        if isinstance(value, Mapping):
            return {key: refer(one) for key, one in value.items()}
        if isinstance(value, list | tuple):
            return [refer(one) for one in value]
        return value

    found = refer(data)
    compress = zlib.compressobj(9, zlib.DEFLATED, -15)
    return found, b"".join([*(compress.compress(piece) for piece in pieces), compress.flush()])
