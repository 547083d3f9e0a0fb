"""Questions that check themselves, made from the data on screen; answers that can be collected."""

from .answers import collect_answers
from .kinds import KINDS, make_questions
from .question import Question, Sketch

__all__ = ["KINDS", "Question", "Sketch", "collect_answers", "make_questions"]
