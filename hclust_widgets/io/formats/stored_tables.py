"""Read files that hold the types of columns: Parquet, Feather, Stata, SPSS, AnnData."""

from __future__ import annotations

import io
import struct
import tempfile
import warnings
import zipfile
from pathlib import Path
from typing import Any

import pandas as pd

from hclust_widgets.common.column_notes import COLUMN_ANNOTATIONS, ColumnNotes
from hclust_widgets.io.recipe import Recipe

from .delimited import ReadResult

__all__ = ["DAMAGED", "annotated_table", "read_stored"]

#: Exceptions that pandas' readers raise on damaged files.
DAMAGED = (
    ValueError, KeyError, IndexError, TypeError, AttributeError, OSError, EOFError, SyntaxError,
    NotImplementedError, zipfile.BadZipFile, struct.error, OverflowError,
)  # fmt: skip

_KINDS = {
    ".parquet": ("parquet", "Parquet", "pyarrow"),
    ".feather": ("feather", "Feather", "pyarrow"),
    ".dta": ("stata", "Stata", ""),
    ".sav": ("spss", "SPSS", "pyreadstat"),
    ".h5ad": ("h5ad", "AnnData", "anndata"),
}


def read_stored(content: bytes, name: str, suffix: str) -> ReadResult:
    """Read a file of this suffix.

    Raises
    ------
    ImportError
        If the package that reads it is missing.
    ValueError
        If it is no such file.
    """
    kind, what, package = _KINDS[suffix]
    options: dict[str, Any] = {}
    try:
        if kind == "h5ad":
            return _read_annotated(content)
        if kind == "stata":
            table, options = _read_stata(content)
        elif kind == "spss":
            with tempfile.TemporaryDirectory() as folder:  # pyreadstat reads files only
                path = Path(folder) / "table.sav"
                path.write_bytes(content)
                table = pd.read_spss(path)
        elif kind == "parquet":
            table = pd.read_parquet(io.BytesIO(content))
        else:
            table = pd.read_feather(io.BytesIO(content))
    except ImportError:
        raise ImportError(
            f"To read {name} the package {package} is needed: pip install {package} (or save the "
            "table as CSV)."
        ) from None
    except DAMAGED as error:
        if kind == "parquet" and "Multiple matches" in str(error):
            raise ValueError(
                f"{name} has columns of the same name: give each one of its own, and save it anew."
            ) from None
        raise ValueError(
            f"{name} cannot be read as {'an' if what[0] == 'A' else 'a'} {what} file: it is "
            "damaged or something else."
        ) from None
    except Exception as error:  # of pyreadstat, which has a class of its own
        if type(error).__module__.partition(".")[0] not in ("pyreadstat", "_readstat_parser"):
            raise
        raise ValueError(
            f"{name} cannot be read as a {what} file: it is damaged or something else."
        ) from None
    table.attrs = {}
    twice = table.columns[table.columns.duplicated()].tolist()
    if twice:
        raise ValueError(
            f"{name} has several columns of the name {twice[0]!r}: give each one of its own, and "
            "save it anew."
        )
    return ReadResult(table, [], [], None, Recipe(kind, options))


def _read_stata(content: bytes) -> tuple[pd.DataFrame, dict[str, Any]]:
    try:
        return pd.read_stata(io.BytesIO(content)), {}
    except ValueError as error:  # two values of a column have one label
        if "categor" not in str(error).lower() and "label" not in str(error).lower():
            raise
    return pd.read_stata(io.BytesIO(content), convert_categoricals=False), {
        "convert_categoricals": False
    }


def _read_annotated(content: bytes) -> ReadResult:
    import anndata

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.h5ad"
        path.write_bytes(content)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about versions of pandas
            data = anndata.read_h5ad(path)
    table, facts = annotated_table(data)
    return ReadResult(table, facts, [], None, Recipe("h5ad"))


def annotated_table(data: Any, *, layer: str | None = None) -> tuple[pd.DataFrame, list[str]]:
    """Return the table of an AnnData object: variables, then the columns of ``obs``.

    The columns of ``var`` describe the variables: they become annotations of columns.

    Parameters
    ----------
    data : AnnData
    layer : str, optional
        Values of this layer instead of ``X``.

    Returns
    -------
    table : DataFrame
        Rows are called by ``obs_names``; ``attrs["annotations"]`` holds the columns of ``obs``,
        ``attrs["column_annotations"]`` what ``var`` says of each variable.
    facts : list of str
    """
    if layer is not None and layer not in data.layers:
        known = ", ".join(map(repr, data.layers)) or "none"
        raise ValueError(f"This AnnData has no layer {layer!r}: its layers are {known}.")
    if layer is None and data.X is None:
        known = ", ".join(map(repr, data.layers)) or "none"
        raise ValueError(f"This AnnData has no X: name a layer (its layers are {known}).")
    values = data.to_df(layer=layer)
    variables = set(values.columns)
    names = [f"{name} (obs)" if name in variables else name for name in data.obs.columns]
    obs = data.obs.set_axis(names, axis=1)
    table = pd.concat([values, obs], axis=1)
    table.attrs["annotations"] = tuple(names)
    facts = (
        [f"Columns of obs describe the rows and are not compared: {len(names):,}."] if names else []
    )
    if notes := ColumnNotes.of(data.var):
        table.attrs[COLUMN_ANNOTATIONS] = notes
        facts.append(f"Columns of var describe the columns: {len(notes):,}.")
    return table, facts
