"""Questions that check themselves, made from the data on screen; answers that can be collected."""

from .answers import collect_answers
from .question import Question, Sketch
from .registry import KINDS, USUAL_KINDS, make_questions

__all__ = ["KINDS", "USUAL_KINDS", "Question", "Sketch", "collect_answers", "make_questions"]
