"""Registry of the kinds of questions; a quiz is reproducible by its seed."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

import numpy as np

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.common.format import count

from . import evidence_questions as evidence
from . import row_questions as rows
from . import tree_questions as trees
from .misplaced_row import misplaced
from .question import Question

__all__ = ["KINDS", "USUAL_KINDS", "make_questions"]

Maker = Callable[[Clustering, np.random.Generator], Question | None]

#: Makers of questions by kind. A maker returns None if no question has a clear answer.
KINDS: dict[str, Maker] = {
    "merge": rows.merge,
    "count": trees.count_clusters,
    "distance": rows.distance,
    "linkage": trees.which_linkage,
    "misplaced": misplaced,
    "cut": trees.cut,
    "no_clusters": evidence.no_clusters,
    "split": evidence.split,
}

#: Kinds that are asked unless told: those on the rows that are shown.
USUAL_KINDS = tuple(kind for kind in KINDS if kind not in ("no_clusters", "split"))

# Attempts to avoid a repeated question: small tables give few different ones.
_AGAIN = 6


def make_questions(
    now: Clustering,
    *,
    kinds: Sequence[str] = USUAL_KINDS,
    n: int = 8,
    seed: int = 0,
    student: str = "",
    turn: int = 0,
) -> tuple[list[Question], str]:
    """Make a quiz.

    Parameters
    ----------
    now : Clustering
        Rows, linkage and metric of the questions.
    kinds : sequence of str
        Names of :data:`KINDS`; used in turn in a random order.
    n : int
        Number of questions.
    seed : int
    student : str
    turn : int
        The same seed, student and turn give the same questions.

    Returns
    -------
    questions : list of Question
        Fewer than ``n`` if these rows give no more that differ and are clear.
    note : str
        Sentence on missing questions; empty if there are none.
    """
    if now.groups is not None:  # distances and merges are not those of rows
        return [], _note(0, n, [])
    student_seed = zlib.crc32(student.encode(errors="replace"))
    left, seen = list(kinds), set()
    made: list[Question] = []
    shuffled = np.random.default_rng([seed, student_seed, turn])
    lacking: list[str] = []
    while left and len(made) < n:
        for kind in [left[i] for i in shuffled.permutation(len(left))]:
            if len(made) == n:
                break
            for again in range(_AGAIN):
                rng = np.random.default_rng([seed, student_seed, turn, len(made), again])
                question = KINDS[kind](now, rng)
                if question is None or (same := fingerprint(question)) not in seen:
                    break
            else:
                question = None
            if question is None:
                left.remove(kind)
                if not any(one.kind == kind for one in made):
                    lacking.append(kind)
                continue
            seen.add(same)
            made.append(question)
    return made, _note(len(made), n, lacking)


def fingerprint(question: Question) -> int:
    """Return a number that identifies the content of a question."""
    table = "" if question.table is None else question.table.to_csv()
    sketch = "" if question.sketch is None else question.sketch.words
    parts = (question.prompt, question.context, sketch, table, *question.options, question.explain)
    return zlib.crc32("\0".join(parts).encode(errors="replace"))


def _note(made: int, wanted: int, lacking: list[str]) -> str:
    if made < wanted:
        what = count(made, "questions") if made else "No question"
        return f"{what} instead of {wanted}: these rows give no more that differ and are clear."
    if lacking:
        names = ", ".join(repr(kind) for kind in lacking)
        return f"These rows give no clear question of the kind {names}: others stand in."
    return ""
