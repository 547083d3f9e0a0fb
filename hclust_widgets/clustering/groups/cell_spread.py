"""What a cell of the clustermap stands for, where a leaf is a group of rows: mean and spread."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from hclust_widgets.common.arrays import Floats, Ints
from hclust_widgets.table.columns.schema import numbers_at
from hclust_widgets.table.features import Features

__all__ = ["column_moments", "spread_of_features"]


def column_moments(values: Floats, group: Ints, m: int) -> tuple[Ints, Floats, Floats]:
    """Describe a column of numbers group by group.

    Parameters
    ----------
    values : ndarray of shape (n,)
        nan where a row has none.
    group : ndarray of intp, shape (n,)
    m : int
        Number of groups.

    Returns
    -------
    known : ndarray of intp, shape (m,)
        Rows of each group that have a value.
    mean, within : ndarray of shape (m,)
        Their mean, nan where none has one, and squared deviations from it, added up.
    """
    there = ~np.isnan(values)
    some, of = values[there], group[there]
    known = np.bincount(of, minlength=m)
    origin = np.zeros(m)  # differences from one row: those of equal rows are 0
    origin[of] = some
    with np.errstate(invalid="ignore"):
        off = np.bincount(of, some - origin[of], minlength=m) / known
    away = some - origin[of] - off[of]
    within: Floats = np.bincount(of, away**2, minlength=m).astype(np.float64)
    return known, origin + off, within


def spread_of_features(
    features: Features,
    group: Ints,
    m: int,
    moments: Callable[[int], tuple[Ints, Floats, Floats]] | None = None,
    shares: Callable[[int], Floats] | None = None,
) -> tuple[Floats, Floats]:
    """Return mean and standard deviation of every feature in every group, in the columns' units.

    Parameters
    ----------
    features : Features of n rows
    group : ndarray of intp, shape (n,)
        Group of each row.
    m : int
        Number of groups.
    moments, shares : function, optional
        What is known of all rows, where ``features`` has some of them only: of a column, by its
        position in the table, as :func:`column_moments` returns it, and of the feature of a text
        the share of the rows that have it.

    Returns
    -------
    mean, std : ndarray of shape (m, p)
        The deviation with n - 1, nan in groups of one row. For a text the mean is the share of the
        rows that have it, and there is no deviation.
    """
    schema, sources = features.schema, features.sources
    numeric = sorted({c for c in sources if schema[c].is_numeric})
    if moments is None:
        raw = numbers_at(features.table, schema, numeric)
        described = {c: column_moments(v[features.rows], group, m) for c, v in raw.items()}
    else:
        described = {c: moments(c) for c in numeric}
    mean, std = np.full((m, len(sources)), np.nan), np.full((m, len(sources)), np.nan)
    for j, c in enumerate(sources):
        if c in described:
            known, mean[:, j], within = described[c]
            if schema[c].is_boolean:  # a share, and none is none
                mean[:, j] = np.round(mean[:, j], 9)
            several = known > 1
            std[several, j] = np.sqrt(within[several] / (known[several] - 1))
        elif shares is not None:
            mean[:, j] = shares(j)
        else:
            mean[:, j] = column_moments((features.unscaled[:, j] > 0.5).astype(float), group, m)[1]
    return mean, std
