"""Singular and plural of the nouns that rows are called by.

The rule stands in ``js/src/text/format.js`` as well; ``tests/contract/cases/plurals.json`` holds
the cases that both have to meet.
"""

from __future__ import annotations

import re

__all__ = ["Noun", "singular"]

_IRREGULAR = {
    "analyses": "analysis",
    "axes": "axis",
    "bacteria": "bacterium",
    "calves": "calf",
    "children": "child",
    "crises": "crisis",
    "criteria": "criterion",
    "diagnoses": "diagnosis",
    "feet": "foot",
    "fungi": "fungus",
    "geese": "goose",
    "genera": "genus",
    "halves": "half",
    "hypotheses": "hypothesis",
    "indices": "index",
    "knives": "knife",
    "larvae": "larva",
    "leaves": "leaf",
    "lives": "life",
    "loaves": "loaf",
    "loci": "locus",
    "matrices": "matrix",
    "men": "man",
    "mice": "mouse",
    "nuclei": "nucleus",
    "people": "person",
    "phenomena": "phenomenon",
    "quizzes": "quiz",
    "shelves": "shelf",
    "spectra": "spectrum",
    "strata": "stratum",
    "taxa": "taxon",
    "teeth": "tooth",
    "theses": "thesis",
    "thieves": "thief",
    "vertices": "vertex",
    "wives": "wife",
    "wolves": "wolf",
    "women": "woman",
    # One form for both.
    **{word: word for word in ("chassis", "clothes", "means", "news", "series", "species")},
}
# Plurals whose singular ends in "e", against the rules that follow.
_DROP_S = re.compile(
    r"(?:aches|movies|cookies|calories|zombies|shoes|canoes)\Z"
    r"|\A(?:[a-z]ies|caches|niches|toes|foes|oboes|(?:ab|exc|f|m|r)uses)\Z"
)
# Plurals in "es": after a sibilant or "o", and of a singular in "s".
_DROP_ES = re.compile(
    r"(?:ss|sh|ch|x|zz|tz|o)es\Z|(?:[^ao]us|ias|lens)es\Z|\A(?:gas|atlas|canvas|iris)es\Z"
)


class Noun(str):
    """A noun in the plural that knows its singular.

    Parameters
    ----------
    plural : str
    one : str, optional
        The singular. Default: by the rule of :func:`singular`.

    Examples
    --------
    >>> Noun("cities").singular, Noun("staff", "member of staff").singular
    ('city', 'member of staff')
    """

    __slots__ = ("singular",)

    singular: str

    def __new__(cls, plural: str, one: str = "") -> Noun:
        """Keep the plural as the text itself."""
        self = super().__new__(cls, plural)
        self.singular = one or singular(plural)
        return self


def singular(noun: str) -> str:
    """Return the singular of an English noun in the plural; of several words, the last one counts.

    Regular plurals are formed back by their endings; irregular ones that tables are about are
    listed. A word that is no plural by its ending stays as it is.

    Parameters
    ----------
    noun : str

    Examples
    --------
    >>> [singular(noun) for noun in ("cars", "countries", "boxes", "test buses", "people")]
    ['car', 'country', 'box', 'test bus', 'person']
    """
    at = max(noun.rfind(" "), noun.rfind("-")) + 1
    return noun[:at] + _singular_word(noun[at:])


def _singular_word(word: str) -> str:
    small = word.lower()
    capitals = word == word.upper() and len(word) > 1
    if small in _IRREGULAR:
        one = _IRREGULAR[small]
        return one.upper() if capitals else word[0] + one[1:]
    if len(word) < 2 or not small.endswith("s") or small.endswith("ss"):
        return word
    if _DROP_S.search(small):
        return word[:-1]
    if small.endswith("ies"):
        return word[:-3] + ("Y" if capitals else "y")
    if _DROP_ES.search(small):
        return word[:-2]
    return word[:-1]
