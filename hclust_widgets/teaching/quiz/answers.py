"""Save the answers to a quiz, and collect the files of many students."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import tempfile
import warnings
import zlib
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import pandas as pd

from hclust_widgets.common.csv_guard import guard_formula, unguard_formula

__all__ = ["Answer", "answer_path", "as_frame", "collect_answers", "read_answers", "write_answers"]

_MARK = "hclust_widgets quiz"
_ENDINGS = (".json", ".csv")
# A quiz writes some kilobytes: far larger files are something else.
_LARGEST = 5_000_000


@dataclass(frozen=True)
class Answer:
    """Answer of one student to one question.

    Attributes
    ----------
    student : str
    quiz : str
        Identifier of the quiz: the same for the same questions.
    question : int
        Its number, from 1.
    kind, prompt : str
    given, right : str
        The answers as shown in the widget.
    correct : bool
    at : str
        Date and time in UTC, as ``"2026-03-01T09:30:00Z"``.
    """

    student: str
    quiz: str
    question: int
    kind: str
    prompt: str
    given: str
    right: str
    correct: bool
    at: str


COLUMNS = tuple(field.name for field in fields(Answer))


def as_frame(answers: Iterable[Answer]) -> pd.DataFrame:
    """Return answers as a table, one row each."""
    table = pd.DataFrame([asdict(one) for one in answers], columns=list(COLUMNS))
    return table.astype({"question": "int64", "correct": "bool"})


def answer_path(save_to: str | os.PathLike[str], student: str | None) -> Path:
    """Return the path of the file for a student's answers.

    Parameters
    ----------
    save_to : path
        Ends in ``.json`` or ``.csv``; ``{student}`` in it becomes the student's name, with ``_``
        for characters that a file name must not hold.
    student : str or None

    Raises
    ------
    TypeError, ValueError
        If it cannot be such a file.
    """
    if not isinstance(save_to, (str, os.PathLike)):
        raise TypeError(f"save_to must be the path of a file, not {save_to!r}.")
    text = os.fspath(save_to)
    if "{student}" in text:
        if not student:
            raise ValueError("save_to names {student}, but no student is given (student='Ada').")
        text = text.replace("{student}", _file_name(student))
    path = Path(text).expanduser()
    if path.suffix.lower() not in _ENDINGS:
        raise ValueError(f"save_to={text!r} is no file for answers: it ends in .json or .csv.")
    folder = path.parent
    if not folder.is_dir():
        raise ValueError(f"save_to={text!r}: there is no folder {str(folder)!r}; make it first.")
    if path.is_dir() or not os.access(folder, os.W_OK):
        raise ValueError(f"save_to={text!r} cannot be written: choose another file or folder.")
    return path


def _file_name(student: str) -> str:
    """Return a name as part of a file name; distinct names stay distinct."""
    plain = re.sub(r"[^\w-]+", "_", student).strip("_")[:60]
    if plain == student:
        return plain
    return f"{plain or 'student'}-{zlib.crc32(student.encode(errors='replace')):08x}"


def write_answers(path: Path, answers: Iterable[Answer]) -> None:
    """Write answers to a file atomically.

    In a CSV file what a spreadsheet would take for a formula has an apostrophe before it;
    :func:`read_answers` takes it away.

    Raises
    ------
    ValueError
        If the file cannot be written; one sentence.
    """
    rows = [asdict(one) for one in answers]
    if path.suffix.lower() == ".csv":
        text = io.StringIO()
        writer = csv.DictWriter(text, COLUMNS)
        writer.writeheader()
        writer.writerows(_each_text(row, guard_formula) for row in rows)
        content = text.getvalue()
    else:
        saved = {"file": _MARK, "version": 1, "answers": rows}
        content = json.dumps(saved, ensure_ascii=False, indent=1) + "\n"
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=".answers-", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode("utf-8", errors="replace"))
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, 0o644)  # mkstemp makes it unreadable for the teacher
        os.replace(temporary, path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        why = error.strerror or type(error).__name__
        raise ValueError(f"The answers could not be written to {str(path)!r}: {why}.") from None


def read_answers(path: Path) -> list[Answer]:
    """Read what :func:`write_answers` wrote.

    Raises
    ------
    ValueError
        If it is something else; one sentence.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("it is far too large")
        content = path.read_bytes().decode("utf-8-sig")  # keeps line breaks in answers
        rows = _csv_rows(content) if path.suffix.lower() == ".csv" else _json_rows(content)
        return [_answer(row) for row in rows]
    except OSError as error:
        raise ValueError(f"File {path.name!r} cannot be read: {error.strerror}.") from None
    except (ValueError, KeyError, TypeError, RecursionError, csv.Error) as error:
        why = str(error) if type(error) is ValueError else "it is damaged"
        raise ValueError(f"File {path.name!r} holds no answers of a quiz: {why}.") from None


def _json_rows(content: str) -> list[dict[str, Any]]:
    saved = json.loads(content)
    if not isinstance(saved, dict) or saved.get("file") != _MARK:
        raise ValueError("another program wrote it")
    if saved.get("version") != 1:
        raise ValueError("a newer hclust_widgets wrote it")
    return list(saved["answers"])


def _csv_rows(content: str) -> list[dict[str, Any]]:
    reader = csv.DictReader(io.StringIO(content, newline=""), strict=True)
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise ValueError("its columns are others")
    rows = [_each_text(row, unguard_formula) for row in reader]
    for row in rows:
        row["question"] = int(row["question"])
        row["correct"] = {"True": True, "False": False}[row["correct"]]
    return rows


def _each_text(row: dict[str, Any], change: Callable[[str], str]) -> dict[str, Any]:
    return {name: change(cell) if isinstance(cell, str) else cell for name, cell in row.items()}


def _answer(row: dict[str, Any]) -> Answer:
    answer = Answer(**row)
    for field in fields(Answer):
        kind = {"question": int, "correct": bool}.get(field.name, str)
        if type(getattr(answer, field.name)) is not kind:
            raise TypeError(field.name)
    return answer


def collect_answers(folder: str | os.PathLike[str]) -> pd.DataFrame:
    """Return the answers that students have saved.

    Parameters
    ----------
    folder : path
        Where the files are; other files and subfolders are ignored.

    Returns
    -------
    DataFrame
        One row for every answer: ``student, quiz, question, kind, prompt, given, right, correct,
        at, file``, sorted by student, quiz and question. Of answers to one question that stand in
        several files the first one counts. ``attrs["broken"]`` holds the files that could not be
        read, and why.

    Warns
    -----
    UserWarning
        If there are such files.

    Raises
    ------
    ValueError
        If there is no such folder.
    """
    place = Path(folder)
    if not place.is_dir():
        raise ValueError(f"There is no folder {str(folder)!r}.")
    frames, broken = [], {}
    for path in sorted(place.iterdir()):
        if path.suffix.lower() not in _ENDINGS or path.name.startswith(".") or path.is_dir():
            continue
        try:
            frames.append(as_frame(read_answers(path)).assign(file=path.name))
        except ValueError as error:
            broken[path.name] = str(error)
    empty = as_frame([]).assign(file=pd.Series(dtype=object))
    table = pd.concat(frames, ignore_index=True) if frames else empty
    table = table.sort_values(["student", "quiz", "question", "at"], kind="stable")
    table = table.drop_duplicates(["student", "quiz", "question"], ignore_index=True)
    table.attrs["broken"] = broken
    if broken:
        some = "; ".join(list(broken.values())[:5])
        more = f" ... and {len(broken) - 5} more" if len(broken) > 5 else ""
        warnings.warn(f"Left out: {some}{more}", stacklevel=2)
    return table
