from __future__ import annotations

import re
from collections import defaultdict

import pytest
from hypothesis import settings
from sampled import sample

from hclust_widgets.datasets import load_mpg

_OF_A_TRACEBACK = re.compile(
    r"Traceback|File \"|Error:|object at 0x|<class|\bself\b|__|NoneType|TraitType|trait of"
)


#: Of a property that is tested on random examples, so many are tried in `make check`; else 100.
EXAMPLES_OF_A_CHECK = 20


def pytest_configure(config: pytest.Config) -> None:
    """Try fewer random examples where slow tests are left out."""
    settings.register_profile("check", settings(), max_examples=EXAMPLES_OF_A_CHECK)
    if "not slow" in config.option.markexpr:
        settings.load_profile("check")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as slow what is outside the sample of a test that is marked ``sampled(count)``."""
    cases = defaultdict(list)
    for item in items:
        if item.get_closest_marker("sampled"):
            cases[item.parent, item.originalname].append(item)
    for same in cases.values():
        (count,) = same[0].get_closest_marker("sampled").args
        chosen = sample([item.callspec.indices for item in same], count)
        for i in set(range(len(same))) - set(chosen):
            same[i].add_marker("slow")


def is_one_sentence(message: str) -> bool:
    """Whether a message is something to say to a reader: a sentence, not a dump."""
    return (
        message.endswith((".", "?", ".)"))
        and message[:1].isalnum()
        and "\n" not in message
        and len(message) < 450
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
