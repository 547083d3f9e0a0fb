"""Unpack text files that were packed with gzip, bzip2 or xz."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable
from pathlib import Path

__all__ = ["unpacked"]

_UNPACK: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.decompress,
    ".bz2": bz2.decompress,
    ".xz": lzma.decompress,
}


def unpacked(name: str, content: bytes) -> tuple[str, bytes] | None:
    """Return the name and the content of the file within; None if the name is not of such a file.

    Raises
    ------
    ValueError
        If it is damaged.
    """
    path = Path(name)
    unpack = _UNPACK.get(path.suffix.lower())
    if unpack is None:
        return None
    try:
        return path.stem, unpack(content)
    except (OSError, EOFError, ValueError, lzma.LZMAError, zlib.error):
        raise ValueError(f"{name} cannot be unpacked: it is damaged or something else.") from None
