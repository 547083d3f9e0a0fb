"""Which cases of a parametrized test run in `make check`: a sample that covers the parameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def sample(cases: Sequence[Mapping[str, int]], count: int) -> list[int]:
    """Choose some cases such that as many values of each parameter as possible occur.

    Parameters
    ----------
    cases : sequence of mapping of str to int
        For each case the position of its value among those of each parameter.
    count : int
        How many to choose, at least 1.

    Returns
    -------
    list of int
        Positions in `cases`, ascending. Of cases that add equally many values, the one farthest
        from those already chosen is taken, then the first.
    """
    chosen: list[int] = []
    seen: set[tuple[str, int]] = set()
    left = list(range(len(cases)))
    while left and len(chosen) < count:
        best = max(
            left,
            key=lambda i: (
                len(set(cases[i].items()) - seen),
                min((abs(i - j) for j in chosen), default=0),
                -i,
            ),
        )
        left.remove(best)
        chosen.append(best)
        seen |= set(cases[best].items())
    return sorted(chosen)
