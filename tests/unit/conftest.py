from __future__ import annotations

import re

import pytest

from hclust_widgets.datasets import load_mpg

_OF_A_TRACEBACK = re.compile(
    r"Traceback|File \"|Error:|object at 0x|<class|\bself\b|__|NoneType|TraitType|trait of"
)


def is_one_sentence(message: str) -> bool:
    """Whether a message is something to say to a reader: a sentence, not a dump."""
    return (
        message.endswith((".", "?", ".)"))
        and message[:1].isalnum()
        and "\n" not in message
        and len(message) < 400
        and not _OF_A_TRACEBACK.search(message)
    )


def message_of(error: BaseException) -> str:
    """Return the message of a refusal; fails unless it is one sentence of the right type."""
    assert isinstance(error, (ValueError, TypeError)), repr(error)
    message = str(error)
    assert is_one_sentence(message), message
    return message


@pytest.fixture(scope="session")
def refusal():
    """Call a function that must be refused, and give the sentence."""

    def call(function, *args, **options):
        with pytest.raises((ValueError, TypeError)) as caught:
            function(*args, **options)
        return message_of(caught.value)

    return call


@pytest.fixture
def cars():
    return load_mpg()
