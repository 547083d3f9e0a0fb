"""How the rows of any partition become points, by what is known of all rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from hclust_widgets.common.arrays import Bools, Floats
from hclust_widgets.table.columns.schema import Field, as_numbers, words_of

__all__ = ["ColumnReader", "Recipe", "Scaler", "absent_values"]


def absent_values(numbers: Floats, words: list[Any]) -> Bools:
    """Return which values are missing: ndarray of bool, shape (n, q + number of text columns)."""
    return np.column_stack([np.isnan(numbers), *(pd.isna(one) for one in words)])


@dataclass(frozen=True)
class ColumnReader:
    """Reads the compared columns of some rows.

    Attributes
    ----------
    numbers : tuple of (name, Field, dtype or None)
        Columns of numbers; ordered categories with those of the whole table.
    words : tuple of names
        Columns of text.
    missing : str
        What is done with missing values.
    """

    numbers: tuple[tuple[Any, Field, Any], ...]
    words: tuple[Any, ...]
    missing: str

    @property
    def names(self) -> list[Any]:
        """Names of the columns, in the order in which they are read."""
        return [name for name, _, _ in self.numbers] + list(self.words)

    def read(self, part: pd.DataFrame) -> tuple[Floats, list[Any], Bools]:
        """Return numbers, texts, and which rows are clustered.

        Parameters
        ----------
        part : DataFrame of n rows
            With these columns in this order.

        Returns
        -------
        numbers : ndarray of shape (n, q)
            nan where a value is missing.
        words : list of arrays of str
            None where one is missing.
        kept : ndarray of bool, shape (n,)
            Complete rows, where those count, without infinite values.
        """
        found = np.empty((len(part), len(self.numbers)))
        for j, (_, field, dtype) in enumerate(self.numbers):
            column = part.iloc[:, j]
            if dtype is not None:
                column = column.astype(dtype)
            found[:, j] = as_numbers(column, field)
        words = [words_of(part.iloc[:, len(self.numbers) + i]) for i in range(len(self.words))]
        absent = absent_values(found, words)
        gone = np.any(absent, axis=1) if self.missing == "drop" else np.all(absent, axis=1)
        kept: Bools = np.logical_not(gone | np.isinf(found).any(axis=1))
        return found, words, kept


@dataclass(frozen=True, eq=False)
class Scaler:
    """Brings columns to a common size, number by number.

    Attributes
    ----------
    up : ndarray of shape (p,)
        Powers of two by which columns of tiny ranges are multiplied first.
    shift : ndarray of shape (p,)
        Subtracted; None where values are multiplied first, and ``offset`` is added.
    factor : ndarray of shape (p,)
        By which values are divided, or multiplied where ``shift`` is None.
    offset : ndarray of shape (p,) or None
    """

    up: Floats
    shift: Floats | None
    factor: Floats
    offset: Floats | None = None

    def __call__(self, values: Floats) -> Floats:
        """Return scaled values: ndarray of shape (n, p)."""
        tame = values * self.up if (self.up != 1).any() else values
        if self.shift is not None:
            return np.asarray((tame - self.shift) / self.factor)
        if self.offset is not None:
            return np.asarray(tame * self.factor + self.offset)
        return tame


@dataclass(frozen=True, eq=False)
class Recipe:
    """All steps from a partition to points: read, fill, encode, transform, scale, weigh.

    Attributes
    ----------
    reader : ColumnReader
    levels : tuple of tuple of str
        The values of each column of text, in the order of their features.
    fills : ndarray of shape (q,)
        What stands in for missing numbers, in their own units.
    word_fills : tuple of str
        What stands in for missing text.
    transformed : tuple of int
        Features that are transformed.
    transform : {"none", "log1p", "log2"}
    scaler : Scaler or None
        None before it is known.
    roots : ndarray of shape (p,)
        Roots of the weights.
    """

    reader: ColumnReader
    levels: tuple[tuple[str, ...], ...]
    fills: Floats
    word_fills: tuple[str, ...]
    transformed: tuple[int, ...]
    transform: str
    scaler: Scaler | None
    roots: Floats

    def encode(self, numbers: Floats, words: list[Any]) -> Floats:
        """Return the features of rows in their own units: ndarray of shape (n, p)."""
        filled = np.where(np.isnan(numbers), self.fills, numbers)
        parts = [filled]
        for values, levels, fill in zip(words, self.levels, self.word_fills, strict=True):
            index = pd.Index([*levels])
            at = index.get_indexer(pd.Index(np.where(pd.isna(values), fill, values)))
            parts.append((at[:, None] == np.arange(len(levels))).astype(np.float64))
        return np.ascontiguousarray(np.hstack(parts))

    def transformed_values(self, unscaled: Floats) -> Floats:
        """Return the features after the transformation: ndarray of shape (n, p)."""
        if not self.transformed:
            return unscaled
        found, at = unscaled.copy(), list(self.transformed)
        found[:, at] = (np.log1p if self.transform == "log1p" else np.log2)(unscaled[:, at])
        return found

    def scaled(self, unscaled: Floats) -> Floats:
        """Return the features transformed and scaled: ndarray of shape (n, p)."""
        values = self.transformed_values(unscaled)
        return values if self.scaler is None else self.scaler(values)

    def points(self, unscaled: Floats) -> Floats:
        """Return the features as points, with the roots of the weights: ndarray of shape (n, p)."""
        values = self.scaled(unscaled)
        return np.asarray(values * self.roots) if (self.roots != 1).any() else values
