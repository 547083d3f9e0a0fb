"""Prepare the text of a file for pandas: what is above and between the rows is left blank."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from hclust_widgets.common.patterns import NUMBER

from .footnotes import find_footnotes
from .layout import SAMPLE_ROWS, Header, find_header, join_headers, list_lines
from .program_files import find_program_lines
from .records import Record, find_separator, records

__all__ = ["PreparedText", "prepare"]

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
# Between columns of fixed width; a single blank may stand within a name.
_WIDE = re.compile(r"[ ]{2,}")
_WORD = re.compile(r'"(?:[^"]|"")*"|[^\s"]\S*')
_GCT = re.compile(r"#1\.([23])\s*$")


@dataclass(frozen=True)
class PreparedText:
    """A text without what does not belong to the table.

    Attributes
    ----------
    text : str
        The same lines; those that were left out are blank.
    sep : str
        Separator of its fields.
    options : dict
        Options of ``pd.read_csv`` that leave the same lines out.
    facts : list of str
        What was left out.
    units : dict
        Units by the position of the column.
    has_header : bool
        False if the header was joined or is followed by units: pandas is given the names.
    annotations : range
        Positions of columns that describe the rows, in a GCT file.
    """

    text: str
    sep: str
    options: dict[str, Any] = field(default_factory=dict)
    facts: list[str] = field(default_factory=list)
    units: dict[int, str] = field(default_factory=dict)
    has_header: bool = True
    annotations: range = range(0)


def prepare(
    text: str, *, separator: str | None = None, header_line: int | None = None
) -> PreparedText:
    """Find comments, titles, header rows and units, and values that are separated by blanks.

    Parameters
    ----------
    text : str
    separator : str, optional
        Default: the one that fits best.
    header_line : int, optional
        Line that holds the names of the columns. Default: found.
    """
    lines = [found for found in _LINES.findall(text) if found]
    gct = _gct(lines)
    if gct is not None:
        return gct
    skipped: list[int] = []
    facts: list[str] = []
    program = find_program_lines(lines) if header_line is None else None
    if program is not None:
        skipped += program.at
        facts.append(program.fact)
        separator = program.sep
    if header_line is not None:
        skipped = [i for i in range(min(header_line - 1, len(lines))) if lines[i].strip()]
    text = _blanked(lines, skipped)
    first = next((i for i, line in enumerate(lines) if i not in skipped and line.strip()), 0)
    comments = [] if header_line is not None else _leading_comments(lines, first)
    comments = [i for i in comments if i not in skipped]
    text = _blanked(lines, [*skipped, *comments])
    sep = separator if separator and separator in text else find_separator(text)
    wide = "" if separator else _widely_separated(text)
    blanks = "" if separator else wide or _blank_separated(text, sep)
    if blanks:
        text, sep = blanks, "\t"
    if comments:
        text, between = _between(text, sep, comments)
        comments += between
    try:
        sample = list(islice(records(text, sep), SAMPLE_ROWS))
    except csv.Error:
        sample = []
    if comments and sample and not _is_header(lines[comments[-1]], sample, sep):
        skipped += comments
        facts.append(_comment_note(comments, lines))
    elif comments:  # the last comment is the header, as in BED and VCF files
        last = comments.pop()
        skipped += comments
        rest = lines[last]
        if blanks:
            words = _WIDE.split(rest.rstrip()) if wide else _WORD.findall(rest)
            rest = "\t".join(words) + "\n"
        text = _with_line(text, last, rest)
        sample = list(islice(records(text, sep), SAMPLE_ROWS))
        if comments:
            facts.append(_comment_note(comments, lines))
    notes = [] if blanks else _footnotes(lines, sep, sample)
    skipped += notes
    sample = [record for record in sample if record.first_line - 1 not in notes]
    header = Header(0)
    if header_line is None and sample:
        header = find_header([record.fields for record in sample])
    options: dict[str, Any] = {}
    if header.start:
        titles = [i for r in sample[: header.start] for i in range(r.first_line - 1, r.last_line)]
        named = [i for i in titles if lines[i].strip(" \t\r\n,;|\"'")]
        if named:
            facts.append(_title_note(named, lines))
        skipped += titles
    if notes:
        facts.append(_footnote_note(notes, lines))
    text = _blanked([found for found in _LINES.findall(text) if found], skipped)
    units: dict[int, str] = {}
    if header.end > header.start + 1:
        text, units = _joined(text, sep, sample, header, facts)
        options = {"skiprows": sample[header.end - 1].last_line, "header": None}
        between = [i for i in skipped if i >= options["skiprows"]]
        if between:
            options["skiprows"] = [*range(options["skiprows"]), *between]
    elif skipped:
        above = sample[header.start].first_line - 1 if sample else 0
        between = sorted(i for i in skipped if i >= above)
        options["skiprows"] = [*range(above), *between] if between else above
    if blanks:
        options |= {"sep": r" {2,}", "engine": "python"} if wide else {"sep": r"\s+"}
        facts.append("Values were read as separated by blanks.")
    has_header = header.end == header.start + 1
    return PreparedText(text, sep, options, facts, units, has_header)


def _comment_note(at: Sequence[int], lines: Sequence[str]) -> str:
    which = _described(at, lines)
    return f"{which} were left out as comments." if len(at) > 1 else f"{which} is a comment."


def _title_note(at: Sequence[int], lines: Sequence[str]) -> str:
    verb = "stand" if len(at) > 1 else "stands"
    return f"{_described(at, lines)} {verb} above the table and not in it."


def _footnotes(lines: Sequence[str], sep: str, sample: Sequence[Record]) -> list[int]:
    sizes = Counter(len(record.fields) for record in sample)
    return find_footnotes(lines, sep, sizes.most_common(1)[0][0]) if sizes else []


def _footnote_note(at: Sequence[int], lines: Sequence[str]) -> str:
    verb = "stand" if len(at) > 1 else "stands"
    return f"{_described(at, lines)} {verb} below the table and not in it."


def _described(at: Sequence[int], lines: Sequence[str]) -> str:
    return list_lines([i + 1 for i in at], [lines[i].strip(' \t\r\n,;|#"') for i in at])


def _blanked(lines: Sequence[str], at: Sequence[int]) -> str:
    """Return the text with these lines left blank."""
    out = set(at)
    return "".join(
        line[len(line.rstrip("\r\n")) :] if i in out else line for i, line in enumerate(lines)
    )


def _with_line(text: str, at: int, line: str) -> str:
    lines = [found for found in _LINES.findall(text) if found]
    lines[at] = line
    return "".join(lines)


def _leading_comments(lines: Sequence[str], first: int) -> list[int]:
    found = []
    for i in range(first, len(lines)):
        if lines[i].lstrip(' "').startswith("#"):
            found.append(i)
        elif lines[i].strip():
            break
    return found if len(found) < len(lines) else []


def _is_header(line: str, sample: Sequence[Record], sep: str) -> bool:
    """Check whether the last comment is the header: the line below it has numbers as all rows."""
    fields = next(iter(records(line, sep)), None)
    below = sample[0].fields
    if fields is None or len(fields.fields) != len(below) or len(below) < 2 or len(sample) < 2:
        return False
    return any(
        all(
            c < len(r.fields) and NUMBER.fullmatch(r.fields[c].strip())
            for r in sample[:SAMPLE_ROWS]
        )
        for c in range(len(below))
    )


def _between(text: str, sep: str, leading: Sequence[int]) -> tuple[str, list[int]]:
    """Find comments between the rows: lines that begin with # and have another number of fields."""
    if '"' in text or "\n#" not in text.replace("\r", "\n"):
        return text, []
    lines = [found for found in _LINES.findall(text) if found]
    sizes = Counter(line.count(sep) for line in lines if line.strip())
    usual = sizes.most_common(1)[0][0] if sizes else 0
    found = [
        i
        for i, line in enumerate(lines)
        if i not in leading and line.startswith("#") and line.count(sep) != usual
    ]
    return _blanked(lines, found), found


def _widely_separated(text: str) -> str:
    """Return the text with tabs, if two blanks or more separate its values and one does not.

    Else a name with a blank in it would make one more value of its line, and the first word of each
    line a name of its row.
    """
    lines = [found for found in _LINES.findall(text) if found]
    filled = [line.rstrip() for line in lines if line.strip()]
    if any(mark in text for mark in '\t;,|"') or len(filled) < 3:
        return ""
    rows = [_WIDE.split(line) for line in filled]
    words = [len(line.split()) for line in filled]
    n = len(rows[0])
    if n < 2 or any(len(row) != n or not row[0] for row in rows) or max(words[1:]) == n:
        return ""
    if not any(all(NUMBER.fullmatch(row[c]) for row in rows[1:]) for c in range(n)):
        return ""
    parts = (cell.split() for row in rows[1:] for cell in row if " " in cell)
    if any(all(map(NUMBER.fullmatch, part)) for part in parts):  # two columns of numbers
        return ""
    made = []
    for line in lines:
        end = line[len(line.rstrip("\r\n")) :]
        made.append("\t".join(_WIDE.split(line.rstrip())) + end)
    return "".join(made)


def _blank_separated(text: str, sep: str) -> str:
    """Return the text with tabs, if its values are separated by blanks; else an empty text."""
    lines = [found for found in _LINES.findall(text) if found]
    filled = [line for line in lines if line.strip()]
    if "\t" in text or len(filled) < 2:
        return ""
    if any(len(r.fields) > 1 for r in islice(_quiet(text, sep), 1)):
        return ""
    words = [_WORD.findall(line) for line in filled]
    header, *rows = map(len, words)
    if len(set(rows)) != 1 or rows[0] < 2 or rows[0] - header not in (0, 1):
        return ""
    number = re.compile(NUMBER.pattern + r"|[+-]?\d+,\d+|NA")
    body = words[1:]
    if not any(all(number.fullmatch(row[c]) for row in body) for c in range(rows[0])):
        return ""
    made = []
    for line in lines:
        end = line[len(line.rstrip("\r\n")) :]
        made.append("\t".join(_WORD.findall(line)) + end)
    return "".join(made)


def _quiet(text: str, sep: str) -> list[Record]:
    try:
        return list(islice(records(text, sep), 2))
    except csv.Error:
        return []


def _joined(
    text: str, sep: str, sample: Sequence[Record], header: Header, facts: list[str]
) -> tuple[str, dict[int, str]]:
    """Write several header rows as one, and take the units out."""
    rows = sample[header.start : header.start + header.n_rows]
    names = join_headers([row.fields for row in rows])
    last = sample[header.end - 1]
    lines = [found for found in _LINES.findall(text) if found]
    if header.n_rows > 1:
        facts.append(
            f"Lines {rows[0].first_line:,} to {rows[-1].last_line:,} were read as one header, such "
            f"as {next((n for n in names if ' · ' in n), names[0])!r}."
        )
    units: dict[int, str] = {}
    if header.units is not None:
        row = sample[header.units]
        units = {c: cell.strip(" []()") for c, cell in enumerate(row.fields) if cell.strip()}
        some = ", ".join(f"{names[c]} in {unit}" for c, unit in list(units.items())[:4])
        facts.append(f"Line {row.first_line:,} was read as units: {some}.")
    if header.remarks is not None:
        row = sample[header.remarks]
        facts.append(f"Line {row.first_line:,} was read as remarks: {', '.join(row.fields[:4])}.")
    out = io.StringIO()
    csv.writer(out, delimiter=sep, lineterminator="").writerow(names)
    for i in range(rows[0].first_line - 1, last.last_line):
        lines[i] = lines[i][len(lines[i].rstrip("\r\n")) :]
    lines[last.last_line - 1] = out.getvalue() + lines[last.last_line - 1]
    return "".join(lines), units


def _gct(lines: Sequence[str]) -> PreparedText | None:
    """Prepare a GCT file, version 1.2 or 1.3 (https://software.broadinstitute.org/software/gsea).

    Its second line holds the numbers of rows and columns, and in version 1.3 of the columns that
    describe rows and of the rows that describe columns.
    """
    version = _GCT.match(lines[0]) if len(lines) > 3 else None
    sizes = lines[1].split() if version else []
    if version is None or not all(map(str.isdigit, sizes)) or len(sizes) < 2:
        return None
    described, describing = 1, 0
    if version[1] == "3" and len(sizes) > 3:
        described, describing = int(sizes[2]), int(sizes[3])
    out = [0, 1, *range(3, 3 + describing)]
    facts = [f"Read as a GCT file, version 1.{version[1]}: its first column names the rows."]
    if describing:
        which = ", ".join(repr(lines[i].split("\t")[0]) for i in out[2:8])
        lines_are = (
            "1 line that describes" if describing == 1 else f"{describing:,} lines that describe"
        )
        facts.append(f"Left out: {lines_are} the columns ({which}).")
    options = {"skiprows": 2 if not describing else out}
    annotations = range(1, 1 + described)
    return PreparedText(_blanked(lines, out), "\t", options, facts, annotations=annotations)
