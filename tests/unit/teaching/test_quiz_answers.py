"""Answers are written wholly or not at all, read back as they were, and collected from many."""

from __future__ import annotations

import csv
import json
import os
import warnings

import pandas as pd
import pytest

from hclust_widgets import collect_answers
from hclust_widgets.teaching.quiz.answers import Answer, answer_path, read_answers, write_answers

HOSTILE = '<img src=x onerror="alert(1)">, "quoted"\nand, a comma; =1+1 \u202eabc 🌳'


def answer(student="Ada", question=1, correct=True, **others):
    known = {
        "student": student,
        "quiz": "0a1b2c3d",
        "question": question,
        "kind": "merge",
        "prompt": "Which two merge next?",
        "given": "A and B",
        "right": "A and B" if correct else "C and D",
        "correct": correct,
        "at": f"2026-03-01T09:30:{question:02d}Z",
    }
    return Answer(**(known | others))


@pytest.mark.parametrize("ending", ["json", "csv", "CSV"])
def test_what_is_written_is_read_back(tmp_path, ending):
    path = tmp_path / f"answers.{ending}"
    written = [answer(), answer(HOSTILE, 2, False, prompt=HOSTILE, given=HOSTILE)]
    write_answers(path, written)
    assert read_answers(path) == written
    write_answers(path, written[:1])
    assert read_answers(path) == written[:1]
    assert [p.name for p in tmp_path.iterdir()] == [path.name], "nothing temporary is left"


FORMULAS = ["=1+1", "@x", "+1", "-1", "\t=1", "\r=1", "\n=1", "\uff1d1+1", '=HYPERLINK("x","y")']
PLAIN = ["Ada", "a=1", "'tis", "O'Neil", "", "'", "1-2"]


def test_no_cell_of_a_csv_is_a_formula_and_each_is_read_back_as_it_was(tmp_path):
    path = tmp_path / "answers.csv"
    names = [*FORMULAS, *(f"'{name}" for name in FORMULAS), *(f"''{name}" for name in FORMULAS)]
    written = [answer(name, given=name) for name in [*names, *PLAIN]]
    write_answers(path, written)
    assert read_answers(path) == written
    with path.open(encoding="utf-8", newline="") as file:
        cells = [row["student"] for row in csv.DictReader(file)]
    assert cells[: len(names)] == [f"'{name}" for name in names]
    assert cells[len(names) :] == PLAIN
    with_answers = collect_answers(tmp_path)
    assert set(with_answers["student"]) == {*names, *PLAIN}


def test_files_from_before_the_guard_are_still_read(tmp_path):
    path = tmp_path / "answers.csv"
    write_answers(path, [answer("=1+1")])
    path.write_text(path.read_text().replace("'=1+1", "=1+1"))
    assert read_answers(path) == [answer("=1+1")]


def test_a_write_that_fails_leaves_the_old_file(tmp_path, monkeypatch, refusal):
    path = tmp_path / "answers.json"
    write_answers(path, [answer()])

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    said = refusal(write_answers, path, [answer(), answer(question=2)])
    assert "No space left on device" in said and "answers.json" in said
    assert read_answers(path) == [answer()]
    assert [p.name for p in tmp_path.iterdir()] == ["answers.json"]


@pytest.mark.parametrize(
    ("save_to", "student", "word"),
    [
        ("{tmp}/none/answers.json", None, "there is no folder"),
        ("{tmp}/answers.txt", None, "ends in .json or .csv"),
        ("{tmp}/answers", None, "ends in .json or .csv"),
        ("{tmp}/{student}.json", None, "no student is given"),
        ("{tmp}/folder.json", None, "cannot be written"),
        (3, None, "must be the path of a file"),
    ],
)
def test_a_path_that_will_not_do_is_refused(tmp_path, refusal, save_to, student, word):
    (tmp_path / "folder.json").mkdir()
    if isinstance(save_to, str):
        save_to = save_to.replace("{tmp}", str(tmp_path))
    assert word in refusal(answer_path, save_to, student)


def test_a_name_never_leaves_its_folder_and_two_names_never_share_a_file(tmp_path):
    names = ["Ada", "../../etc/x", "a/b", "a_b", "a b", "..", "Zoë", "", "\\", "x" * 500, "王"]
    template = str(tmp_path / "answers-{student}.json")
    paths = [answer_path(template, name) for name in names if name]
    assert {p.parent for p in paths} == {tmp_path}
    assert len({p.name.casefold() for p in paths}) == len(paths)
    assert paths[0].name == "answers-Ada.json"
    for path in paths:
        write_answers(path, [answer()])


@pytest.mark.parametrize(
    "content",
    [
        "",
        "not json",
        "[]",
        '{"file": "other"}',
        '{"file": "hclust_widgets quiz", "version": 2, "answers": []}',
        '{"file": "hclust_widgets quiz", "version": 1}',
        '{"file": "hclust_widgets quiz", "version": 1, "answers": [1]}',
        '{"file": "hclust_widgets quiz", "version": 1, "answers": [{"student": "x"}]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_file_of_answers_is_reported(tmp_path, refusal, content):
    path = tmp_path / "odd.json"
    path.write_text(content)
    assert "'odd.json' holds no answers of a quiz" in refusal(read_answers, path)


def test_a_folder_is_collected_and_broken_files_are_reported(tmp_path):
    write_answers(tmp_path / "ada.json", [answer(), answer(question=2, correct=False)])
    write_answers(tmp_path / "ada (1).json", [answer(), answer(question=3)])
    write_answers(tmp_path / "bob.csv", [answer("Bob"), answer("Bob", 2)])
    (tmp_path / "broken.json").write_text('{"file": "hclust')
    (tmp_path / "marks.csv").write_text("name,mark\nx,1\n")
    (tmp_path / "binary.csv").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "notes.txt").write_text("not looked at")
    with pytest.warns(UserWarning, match="broken.json") as told:
        table = collect_answers(tmp_path)
    assert len(told) == 1
    assert set(table.attrs["broken"]) == {"broken.json", "marks.csv", "binary.csv"}
    assert table[["student", "question", "correct"]].to_numpy().tolist() == [
        ["Ada", 1, True],
        ["Ada", 2, False],
        ["Ada", 3, True],
        ["Bob", 1, True],
        ["Bob", 2, True],
    ]
    assert table.groupby("student")["correct"].sum().to_dict() == {"Ada": 2, "Bob": 2}
    assert table["correct"].dtype == bool


def test_an_empty_folder_gives_an_empty_table(tmp_path, refusal):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        table = collect_answers(tmp_path)
    assert len(table) == 0 and list(table.columns)[:3] == ["student", "quiz", "question"]
    assert isinstance(table, pd.DataFrame) and table.attrs["broken"] == {}
    assert "There is no folder" in refusal(collect_answers, tmp_path / "none")


def test_a_json_file_is_readable_by_people(tmp_path):
    write_answers(tmp_path / "a.json", [answer("Zoë")])
    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    assert json.loads(text)["answers"][0]["student"] == "Zoë" and "Zoë" in text
