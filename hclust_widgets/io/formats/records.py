"""Split the text of a file into records, and find the separator of its fields."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

__all__ = ["SAMPLE", "Record", "find_separator", "records"]

# In order of certainty: commas also occur in numbers, semicolons in sentences.
SEPARATORS = ("\t", ";", "|", ",")
#: Number of records examined to find the separator and the decimal sign.
SAMPLE = 2000

_COMMA_NUMBER = re.compile(r"[+-]?\d*,\d+")


class Record(NamedTuple):
    """The fields of a row, with its first and last line in the file."""

    first_line: int
    last_line: int
    fields: list[str]


def records(text: str, sep: str, *, strict: bool = False) -> Iterator[Record]:
    """Yield the records of a text, without blank lines."""
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=sep, skipinitialspace=True, strict=strict
    )
    ended = 0
    for fields in reader:
        begins, ended = ended + 1, reader.line_num
        if fields and not (len(fields) == 1 and not fields[0].strip()):
            yield Record(begins, ended, fields)


def find_separator(text: str) -> str:
    """Find the separator: the one that most lines contain as often as the first line."""
    best, most = "", 0.0
    fitting: dict[str, list[Record]] = {}
    for sep in SEPARATORS:
        try:
            fitting[sep] = list(islice(records(text, sep), SAMPLE))
        except csv.Error:
            continue
        header, *lengths = [len(record.fields) for record in fitting[sep]] or [0]
        if header < 2:
            continue
        alike = (sum(n in (header, header + 1) for n in lengths) + 1) / (len(lengths) + 1)
        if alike > most:
            best, most = sep, alike
    if best and most > 0.5:
        return best
    # One column, or a title above the table: then the rows are better evidence than the first line.
    for sep, (_, *rows) in fitting.items():
        sizes = Counter(len(record.fields) for record in rows)
        if not sizes:
            continue
        size, times = sizes.most_common(1)[0]
        number = sep == "," and all(
            _COMMA_NUMBER.fullmatch(",".join(r.fields)) for r in rows[:50] if len(r.fields) > 1
        )
        if size > 1 and times * 2 > len(rows) and not number:
            return sep
    return best or next((sep for sep in SEPARATORS if sep not in text), ",")
