"""Decode the bytes of a text file; say which encoding was used, and why."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from typing import NamedTuple

__all__ = ["Decoded", "decode"]

# First bytes of binary files, and what they are.
_MAGIC = (
    (b"PK\x03\x04", "an Excel file or another zip archive", "rename it to end in .xlsx, if so"),
    (b"\xd0\xcf\x11\xe0", "an old Excel file", "rename it to end in .xls, if so"),
    (b"PAR1", "a Parquet file", "rename it to end in .parquet, if so"),
    (b"ARROW1", "a Feather file", "rename it to end in .feather, if so"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"%PDF", "a PDF document", "save the table in it as CSV"),
)
# utf-32 first: its mark begins with that of utf-16.
_MARKS = (
    ("utf-32", (b"\xff\xfe\0\0", b"\0\0\xfe\xff")),
    ("utf-16", (b"\xff\xfe", b"\xfe\xff")),
)
# Number of bytes examined for utf-16 and utf-32 without a mark.
_SAMPLE = 4000


class Decoded(NamedTuple):
    """A decoded text, with notes for the reader.

    Attributes
    ----------
    text : str
    facts : list of str
        The encoding, if it is not utf-8.
    doubts : list of str
        The same, if some characters are probably wrong.
    encoding : str
        Its name in Python.
    has_eof_mark : bool
        Whether a trailing end-of-file mark (0x1A, of old systems) was removed.
    """

    text: str
    facts: list[str]
    doubts: list[str]
    encoding: str = "utf-8"
    has_eof_mark: bool = False


def decode(content: bytes, name: str) -> Decoded:
    """Decode bytes: utf-8 with or without a mark, utf-16 and utf-32 with one, else cp1252.

    Parameters
    ----------
    content : bytes
    name : str
        Of the file, for messages.

    Raises
    ------
    ValueError
        If it is not text.
    """
    for magic, what, help_ in _MAGIC:
        if content.startswith(magic):
            raise ValueError(f"{name} is not a text file: it looks like {what} ({help_}).")
    for encoding, marks in _MARKS:
        if content.startswith(marks):
            try:
                return Decoded(content.decode(encoding), [], [], encoding)
            except UnicodeDecodeError:
                raise ValueError(f"{name} is not a text file: it holds binary data.") from None
    has_eof_mark = content.endswith(b"\x1a")  # end-of-file mark of old systems
    content = content.rstrip(b"\x1a")
    _refuse_binary(content, name)
    try:
        encoding = "utf-8-sig" if content.startswith(BOM_UTF8) else "utf-8"
        decoded = Decoded(content.decode(encoding), [], [], encoding)
    except UnicodeDecodeError as error:
        decoded = _decoded_cp1252(content, name, error.start)
    if re.match(r"\s*<(!doctype|html|table|\?xml)", decoded.text[:200], re.IGNORECASE):
        raise ValueError(f"{name} holds a web page and not a table: save the table itself as CSV.")
    return decoded._replace(has_eof_mark=has_eof_mark)


def _refuse_binary(content: bytes, name: str) -> None:
    begins = content[:_SAMPLE]
    for encoding, size in (("utf-32", 4), ("utf-16", 2)):
        # In common text all bytes of a character but one are 0, at the same offset.
        zeros = [begins[i::size].count(0) * size > 0.9 * len(begins) for i in range(size)]
        if sum(zeros) == size - 1:
            raise ValueError(
                f"{name} looks like text in {encoding} without the mark (BOM) that says so: save "
                "it as utf-8."
            )
    begins = content[:100_000]
    odd = sum(begins.count(bytes([c])) for c in (*range(9), *range(14, 32)))
    if b"\0" in content or odd > len(begins) / 100:
        raise ValueError(
            f"{name} is not a text file: it holds binary data (save it as CSV, and try again)."
        )


def _decoded_cp1252(content: bytes, name: str, at: int) -> Decoded:
    """Decode text that is not utf-8, as the byte at this position shows."""
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError as error:
        line = _line(content, error.start)
        raise ValueError(
            f"Line {line:,} of {name} holds characters that are neither utf-8 nor cp1252: save "
            "the file as utf-8."
        ) from None
    why = (
        f"{name} was read as cp1252 and not as utf-8, since line {_line(content, at):,} holds the "
        f"byte 0x{content[at]:02X}, which is no utf-8"
    )
    # Characters of cp1252 hardly ever form a valid utf-8 sequence.
    rest = content.decode("utf-8", errors="ignore")
    if rest.isascii():
        return Decoded(text, [f"{why}."], [], "cp1252")
    letter = next(c for c in rest if not c.isascii())
    read_as = letter.encode().decode("cp1252", errors="replace")
    doubt = (
        f"{why}, though other places are ({letter!r}, say, was read as {read_as!r}): mend this "
        "line, and save the file as utf-8."
    )
    return Decoded(text, [], [doubt], "cp1252")


def _line(content: bytes, at: int) -> int:
    """Return the line number of a byte, for any line ending."""
    before = content[:at]
    return before.count(b"\n") + before.count(b"\r") - before.count(b"\r\n") + 1
