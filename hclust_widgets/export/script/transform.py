"""Write the transformation of columns and the scaling of rows as numpy and pandas code."""

from __future__ import annotations

from hclust_widgets.table.features import Features
from hclust_widgets.table.transform import number_features

from .columns import Script
from .literals import filled

__all__ = ["write_row_scaling", "write_transform"]

_FORMULAS = {"log1p": "np.log1p({})", "log2": "np.log2({})", "rank": "pd.DataFrame({}).rank()"}
_TRANSFORMED = {
    "log1p": "Transform numbers by log(1 + x).",
    "log2": "Transform numbers by log2(x).",
    "rank": "Turn numbers into their ranks in the column.",
}
_SCALED = {
    "center": "Subtract each row's mean",
    "standard": "Bring each row to mean 0 and standard deviation 1",
}


def write_transform(script: Script, features: Features, X: str) -> str:
    """Write the transformation of ``X``; returns the variable that holds the result."""
    at = features.transformed_at
    if not len(at):
        return X
    script.imports.add("import numpy as np")
    lines = [f"# {_TRANSFORMED[features.transform]}"]
    formula = _FORMULAS[features.transform]
    every = len(at) == len(features.columns)
    lines.append(f'values = np.array({X}, dtype=float, order="C")')
    if every:
        formula = formula.format("values")
        if features.transform == "rank":
            formula = f"np.ascontiguousarray({formula})"
        lines.append(f"values = {formula}")
    else:
        lines += filled("numbers = [", map(str, at.tolist()), "]")
        lines.append(f"values[:, numbers] = {formula.format('values[:, numbers]')}")
    script.add(*lines)
    return "values"


def write_row_scaling(script: Script, features: Features, values: str, prefix: str = "") -> str:
    """Write the scaling of the rows of ``values``; returns the variable that holds the result.

    The names of its variables begin with ``prefix``.
    """
    if features.row_scaling == "none":
        return values
    script.imports.add("import numpy as np")
    at = number_features(features.schema, features.sources)
    every = len(at) == len(features.columns)
    part = f"{prefix}part"
    name = part if every else f"{prefix}rows"
    start = [f'{name} = np.array({values}, dtype=float, order="C")']
    if not every:
        start += filled("numbers = [", map(str, at.tolist()), "]")
        start.append(f"{part} = np.ascontiguousarray({name}[:, numbers])")
    lines = (_lines_with_gaps if features.has_gaps else _lines)(features.row_scaling)
    script.add(
        f"# {_SCALED[features.row_scaling]}{'' if every else ', over its numbers'}.",
        "# (A row without any spread becomes zeros.)",
        *start,
        *(line.replace("part", part) for line in lines),
        *([] if every else [f"{name}[:, numbers] = {part}"]),
    )
    return name


def _lines(row_scaling: str) -> list[str]:
    lines = [
        "low, high = part.min(axis=1, keepdims=True), part.max(axis=1, keepdims=True)",
        "flat = high - low <= 4e-15 * np.maximum(np.abs(low), np.abs(high))",
        "part = np.where(flat, 0, part - part.mean(axis=1, keepdims=True))",
    ]
    if row_scaling == "standard":
        lines += [
            "spread = part.std(axis=1, keepdims=True)",
            "part = part / np.where(spread > 0, spread, 1)",
        ]
    return lines


def _lines_with_gaps(row_scaling: str) -> list[str]:
    """Write the same over the values that are there; ``fmin`` and ``fmax`` skip missing ones."""
    lines = [
        "there = ~np.isnan(part)",
        "n = np.maximum(there.sum(axis=1, keepdims=True), 1)",
        "low = np.fmin.reduce(part, axis=1, keepdims=True)",
        "high = np.fmax.reduce(part, axis=1, keepdims=True)",
        "flat = high - low <= 4e-15 * np.maximum(np.abs(low), np.abs(high))",
        "mean = np.nansum(part, axis=1, keepdims=True) / n",
        "part = np.where(flat & there, 0, part - mean)",
    ]
    if row_scaling == "standard":
        lines += [
            "spread = np.sqrt(np.nansum(part**2, axis=1, keepdims=True) / n)",
            "part = part / np.where(spread > 0, spread, 1)",
        ]
    return lines
