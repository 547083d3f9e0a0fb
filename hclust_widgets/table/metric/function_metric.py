"""A metric that is a function of two rows, as ``scipy.spatial.distance.pdist`` takes it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from typing import Any, Self

import numpy as np

from hclust_widgets.common.arrays import Floats, read_only
from hclust_widgets.common.format import truncate, truncated_repr

__all__ = ["FunctionMetric", "refuse_in_session"]

# Relative differences of distances that are rounding.
_ROUNDING = 1e-9
# Distances of more rows are not kept for later calls.
_MAX_KEPT = 4000
_KEEP = "the distances of rows are the same both ways, 0 to themselves and never negative"


class FunctionMetric(str):
    """A function of two rows; as text its name, so that it stands where other metrics do.

    Equal to the same function only, never to a text.

    Parameters
    ----------
    function : callable
        Takes two 1-D arrays of float64, returns a number.
    name : str, optional
        Default: its ``__name__``.
    taken : collection of str
        Names of other metrics: a function of such a name is told apart.
    """

    function: Callable[[Any, Any], Any]
    _known: tuple[dict[bytes, int], Floats] | None

    def __new__(
        cls,
        function: Callable[[Any, Any], Any],
        name: str | None = None,
        *,
        taken: Collection[str] = (),
    ) -> Self:
        """Make a text of the name that holds the function."""
        name = _name_of(function) if name is None else name
        self = super().__new__(cls, f"{name} (function)" if name in taken else name)
        self.function, self._known = function, None
        return self

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.function, str(self)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, FunctionMetric):
            other = other.function
        return other is self.function or (callable(other) and bool(other == self.function))

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(("function", str(self)))

    def __call__(self, a: Floats, b: Floats) -> Any:
        """Return what the function returns."""
        return self.function(a, b)

    def condensed(self, X: Floats, names: Sequence[str] | None = None) -> Floats:
        """Return the distances between all rows, as ``pdist`` orders them; check them all.

        Parameters
        ----------
        X : ndarray of shape (n, p)
        names : sequence of n str, optional
            Names of the rows, for messages.

        Returns
        -------
        ndarray of shape (n * (n - 1) / 2,)

        Raises
        ------
        ValueError
            If the function fails or returns no finite number, one below 0, other ones for (a, b)
            and (b, a), or another one than 0 for a row and itself.
        """
        n = len(X)
        keys = [row.tobytes() for row in X]
        found = self._kept(keys, keys)
        if found is None:
            found = self._computed(X, X, names, names)
            self._check(found, names)
            if n <= _MAX_KEPT:
                self._known = {key: i for i, key in enumerate(keys)}, read_only(found)
        return found[np.triu_indices(n, k=1)]

    def between(self, A: Floats, B: Floats) -> Floats:
        """Return the distances from some rows to others: ndarray of shape (a, b)."""
        found = self._kept([row.tobytes() for row in A], [row.tobytes() for row in B])
        return self._computed(A, B, None, None) if found is None else found

    def _kept(self, some: Sequence[bytes], others: Sequence[bytes]) -> Floats | None:
        """Return distances between rows of the table that was computed last."""
        known = self._known
        if known is None:
            return None
        at, distances = known
        try:
            return distances[np.ix_([at[row] for row in some], [at[row] for row in others])]
        except KeyError:
            return None

    def _computed(
        self, A: Floats, B: Floats, some: Sequence[str] | None, others: Sequence[str] | None
    ) -> Floats:
        found = np.empty((len(A), len(B)))
        for i, a in enumerate(A):
            for j, b in enumerate(B):
                try:
                    value = self.function(a, b)
                except Exception as error:
                    raise ValueError(
                        f"The metric {self} failed for {_pair(i, j, some, others)}: "
                        f"{truncate(f'{type(error).__name__}: {error}', 200)}."
                    ) from error
                found[i, j] = _number(value, self, lambda i=i, j=j: _pair(i, j, some, others))  # type: ignore[misc]
        return found

    def _check(self, found: Floats, names: Sequence[str] | None) -> None:
        near = _ROUNDING * float(np.abs(found).max(initial=0))
        off = np.abs(found - found.T)
        itself = np.abs(np.diagonal(found))
        why = ""
        if found.min(initial=0) < -near:
            i, j = np.unravel_index(int(found.argmin()), found.shape)
            why = f"returns {found[i, j]:g} for {_pair(int(i), int(j), names, names)}"
        elif off.max(initial=0) > near:
            i, j = np.unravel_index(int(off.argmax()), off.shape)
            i, j = min(i, j), max(i, j)
            why = (
                f"is not symmetric: it returns {found[i, j]:g} for "
                f"{_pair(int(i), int(j), names, names)}, and {found[j, i]:g} the other way round"
            )
        elif itself.max(initial=0) > near:
            i = itself.argmax()
            why = f"returns {found[i, i]:g} for {_row(int(i), names)} and itself"
            if found[i, i] >= found[i].max():
                why += ", as a similarity does (1 - s makes a distance of it)"
        if why:
            raise ValueError(f"The metric {self} {why}: {_KEEP}.")


def refuse_in_session(metric: object) -> None:
    """Raise a ValueError for a function, which no file can hold."""
    if isinstance(metric, FunctionMetric):
        raise ValueError(
            f"A session cannot hold the metric {metric}, which is a function of Python: save the "
            "labels or the script, or choose a metric by its name first."
        )


def _name_of(function: Any) -> str:
    inner = function
    while hasattr(inner, "func") and not hasattr(inner, "__name__"):  # functools.partial
        inner = inner.func
    name = str(getattr(inner, "__name__", type(inner).__name__))
    name = "lambda" if name == "<lambda>" else name
    return truncate(name.encode(errors="replace").decode())


def _number(value: Any, metric: str, pair: Callable[[], str]) -> float:
    """Return what a metric returned as a float; raise a ValueError if it is no finite number."""
    found = float("nan")
    if np.ndim(value) == 0 and not isinstance(value, str):
        with suppress(TypeError, ValueError):
            found = float(value)
    if not np.isfinite(found):
        raise ValueError(
            f"The metric {metric} returns {truncated_repr(value)} for {pair()}: a distance is a "
            "finite number, so leave out such rows or mend the function."
        )
    return found


def _pair(i: int, j: int, some: Sequence[str] | None, others: Sequence[str] | None) -> str:
    return f"{_row(i, some)} and {_row(j, others)}"


def _row(i: int, names: Sequence[str] | None) -> str:
    return f"row {i}" if names is None else f"row {names[i]!r}"
