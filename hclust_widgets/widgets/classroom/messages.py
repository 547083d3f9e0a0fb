"""Messages of quiz, stepper and lab; formatted with ``str.format``."""

from __future__ import annotations

INTEGER = "{name} must be a whole number, not {value!r}."

# Quiz
QUIZ_FIXED = "{name} is fixed once the quiz is made: make another QuizWidget."
NO_QUESTION = (
    "No clear question can be made of these rows: give a table with more rows that differ, other "
    "kinds, or questions of your own (questions=...)."
)
QUESTION_FAILED = "The function {function!r} made no question: {reason}."
QUESTION_TYPE = "The function {function!r} must return a Question, not a {type}."
QUESTIONS_TYPE = "questions must be a list of Question objects or functions, not {value!r}."
QUESTIONS_ENTRY = "questions has {value!r}, which is neither a Question nor a function."
KINDS_TYPE = "kinds must be a list of {known}, not {value!r}."
KINDS_ENTRY = "kinds has {kind!r}, which is not known: choose from {known}.{hint}"
RANGE = "{name}={value} is out of range: it is {minimum} to {maximum:,}."
STUDENT_TYPE = "student must be a name, not {value!r}."
STUDENT_ENCODING = "student={student!r} holds half of a character: mend the name."
ANSWERS_SAVED = "Answers are saved to {path}."

# Stepper
STEP_RANGE = "step={value} is out of range: this tree has {merges}, so it lies from 0 to {maximum}."
SPEED_TYPE = "speed must be a number of steps in a second, not {value!r}."
SPEED_RANGE = (
    "speed={value} is out of range: it lies from {minimum} to {maximum:g} steps in a second."
)
GUESS = (
    "guess=True needs the distances of the rows: pass a table of up to {maximum} rows, with a "
    "linkage."
)

# Lab
LINKAGES_TYPE = "linkages must be a list of linkages, not {value!r}."
LINKAGES_ENTRY = "linkages must name at least one linkage, and each only once: choose of {known}."
