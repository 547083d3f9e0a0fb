"""Errors that a state raises; each message is one sentence for the user.

The sentence is written beside the check that fails: ``table/check_table.py``,
``clustering/check_settings.py``; ``common/checks.py`` for a choice that is misspelled,
``tree/cut.py`` for a number of clusters, ``tree/linkage/distances.py`` for a metric that does not
go with a linkage, ``state/uneven_cuts.py`` for branches. Here it becomes an error of the state.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import traitlets

from hclust_widgets.clustering.clustering import NEEDS_TABLE

__all__ = ["NEEDS_TABLE", "RefusedError", "RefusedTypeError", "refusing"]


class RefusedError(traitlets.TraitError, ValueError):
    """A change was refused: its value cannot be used. The state is as it was before.

    Both a ``ValueError`` and a ``traitlets.TraitError``, since a state is changed by plain calls
    and by assigning traits.

    Examples
    --------
    >>> from hclust_widgets import ClusterState, RefusedError, load_mpg
    >>> state = ClusterState(load_mpg(), n_clusters=4)
    >>> try:
    ...     state.metric = "cosine"
    ... except RefusedError as error:
    ...     print(error)
    ward linkage needs euclidean distances, not cosine: choose the metric 'euclidean', or a ...
    >>> state.metric
    'euclidean'
    """


class RefusedTypeError(traitlets.TraitError, TypeError):
    """A change was refused: its value has the wrong type. The state is as it was before.

    Both a ``TypeError`` and a ``traitlets.TraitError``.
    """


@contextlib.contextmanager
def refusing() -> Iterator[None]:
    """Turn every TypeError and ValueError of a ``with`` block into a refusal of the state."""
    try:
        yield
    except TypeError as error:
        raise RefusedTypeError(str(error)) from error
    except ValueError as error:
        raise RefusedError(str(error)) from error
