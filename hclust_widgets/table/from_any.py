"""Tables of other kinds become a DataFrame, and labels go back to their own kind."""

from __future__ import annotations

from collections.abc import Collection, ItemsView, Iterator, KeysView, Mapping, Sequence, Set
from typing import Any

import numpy as np
import pandas as pd

__all__ = ["conversion_hint", "from_any", "is_table", "labels_like"]

# Sparse values that take more than this as ordinary ones are refused.
_MAX_DENSE = 2e9


def is_table(data: Any) -> bool:
    """Return True if :func:`from_any` makes a table of it; arrays and DataFrames do not count."""
    if data is None or isinstance(data, (str, bytes, np.ndarray, pd.DataFrame)):
        return isinstance(data, np.ndarray) and data.dtype.names is not None
    if isinstance(data, (pd.Series, Mapping)) or _is_sparse(data) or _is_anndata(data):
        return True
    if isinstance(data, (list, tuple)):
        return True
    return _native(data) is not None


def from_any(data: Any, *, layer: str | None = None) -> pd.DataFrame:
    """Return the DataFrame of a table of another kind.

    Parameters
    ----------
    data : object
        A table of polars, pyarrow, DuckDB and other packages that narwhals knows; a sparse matrix
        of scipy; a dict of columns; a list of dicts (rows), or of lists (rows); a Series; a
        structured array; an AnnData.
    layer : str, optional
        Layer of an AnnData instead of ``X``.

    Raises
    ------
    TypeError, ValueError
        If it is no table: one sentence that says how to convert it.

    Examples
    --------
    >>> from_any([{"name": "fiat", "hp": 49}, {"name": "seat", "hp": 52}])
       name  hp
    0  fiat  49
    1  seat  52
    """
    if layer is not None and not _is_anndata(data):
        raise TypeError(f"layer names a layer of an AnnData, but this is a {type(data).__name__}.")
    if isinstance(data, pd.DataFrame):
        return data
    if isinstance(data, pd.Series):
        return data.to_frame("x0" if data.name is None else data.name)
    if isinstance(data, np.ndarray):
        return pd.DataFrame(data)
    if _is_anndata(data):
        return _from_anndata(data, layer)
    if _is_sparse(data):
        return _from_sparse(data)
    if isinstance(data, Mapping):
        return _built(dict(data), "a dict", "columns of one length, such as {'weight': [1, 2]}")
    if isinstance(data, (list, tuple)):
        return _from_rows(data)
    native = _native(data)
    if native is None:
        raise TypeError(_convert(data))
    return native


def labels_like(labels: pd.Series, data: Any) -> Any:
    """Return labels in the kind of a table: a Series of polars, a ChunkedArray of pyarrow, ...

    Parameters
    ----------
    labels : Series of n Int64
        Missing where a row was left out.
    data : object
        The table that was clustered, of n rows. The column ``cluster`` of an AnnData's ``obs`` is
        set, as a categorical, as its own tools do.

    Returns
    -------
    object
        A Series with the index of ``data`` for pandas, its own kind of column for polars and
        pyarrow and what else narwhals can make a column of (of pyarrow for DuckDB),
        ``data.obs["cluster"]`` for an AnnData, a list for lists and dicts, an integer array (-1
        where a row was left out) for arrays and sparse matrices.

    Raises
    ------
    ValueError
        If it has another number of rows.
    """
    if _is_anndata(data):
        _check_rows(labels, data.n_obs)
        column = pd.Series(labels.to_numpy(dtype=object), index=data.obs_names, name="cluster")
        data.obs["cluster"] = column.map(str, na_action="ignore").astype("category")
        return data.obs["cluster"]
    if isinstance(data, (pd.DataFrame, pd.Series)):
        _check_rows(labels, len(data))
        return labels.set_axis(data.index)
    if isinstance(data, np.ndarray) or _is_sparse(data):
        _check_rows(labels, data.shape[0])
        return labels.fillna(-1).to_numpy(dtype=np.intp)
    if isinstance(data, (list, tuple, Mapping)):
        _check_rows(labels, len(from_any(data)))
        return [None if pd.isna(one) else int(one) for one in labels]
    import narwhals.stable.v2 as nw

    frame = nw.from_native(data, pass_through=True, allow_series=True)
    if isinstance(frame, nw.LazyFrame):
        frame = frame.collect()
    if not isinstance(frame, (nw.DataFrame, nw.Series)):
        raise TypeError(_convert(data))
    _check_rows(labels, len(frame))
    values = [None if pd.isna(one) else int(one) for one in labels]
    backend = frame.implementation
    return nw.new_series("cluster", values, nw.Int64(), backend=backend).to_native()


def _check_rows(labels: pd.Series, n: int) -> None:
    if len(labels) != n:
        raise ValueError(
            f"These are labels of {len(labels):,} rows, but this table has {n:,}: pass the table "
            "that was clustered."
        )


def _is_sparse(data: Any) -> bool:
    return type(data).__module__.startswith("scipy.sparse")


def _is_anndata(data: Any) -> bool:
    return type(data).__name__ == "AnnData" and type(data).__module__.startswith("anndata")


def _from_anndata(data: Any, layer: str | None) -> pd.DataFrame:
    from hclust_widgets.io.formats.stored_tables import annotated_table

    return annotated_table(data, layer=layer)[0]


def _from_sparse(data: Any) -> pd.DataFrame:
    if len(data.shape) != 2:
        raise ValueError(f"A table has rows and columns, but this matrix has shape {data.shape}.")
    n, p = data.shape
    if n * p * 8 > _MAX_DENSE:
        raise ValueError(
            f"This sparse matrix of {n:,} x {p:,} takes {n * p * 8 / 1e9:,.1f} GB as ordinary "
            "values: reduce its columns first, as sklearn.decomposition.TruncatedSVD does."
        )
    return pd.DataFrame(data.toarray(), columns=[f"x{i}" for i in range(p)])


def _from_rows(rows: Sequence[Any]) -> pd.DataFrame:
    if not rows:
        raise ValueError("This list is empty: pass a list of rows.")
    if all(isinstance(row, Mapping) for row in rows):
        return pd.DataFrame([dict(row) for row in rows])
    if all(isinstance(row, (list, tuple, np.ndarray)) for row in rows):
        sizes = {len(row) for row in rows}
        if len(sizes) > 1:
            raise ValueError(
                f"These rows have {min(sizes)} to {max(sizes)} values: all must have as many."
            )
        fields = getattr(rows[0], "_fields", None)
        if fields:  # named tuples
            return pd.DataFrame([tuple(row) for row in rows], columns=list(fields))
        return pd.DataFrame([list(row) for row in rows], columns=[f"x{i}" for i in range(*sizes)])
    if all(isinstance(row, (int, float, np.number, str)) for row in rows):
        return pd.DataFrame({"x0": list(rows)})
    try:
        return pd.DataFrame(list(rows))
    except (ValueError, TypeError):
        raise TypeError(_convert(rows)) from None


def _built(data: Any, what: str, wanted: str) -> pd.DataFrame:
    try:
        return pd.DataFrame(data)
    except (ValueError, TypeError):
        raise ValueError(f"This is {what} but no table: it must hold {wanted}.") from None


def _native(data: Any) -> pd.DataFrame | None:
    """Return the table by means of narwhals; None if it does not know it."""
    if _is_relation(data):
        return _from_relation(data)
    try:
        import narwhals.stable.v2 as nw
    except ImportError:  # where Python runs in a page
        return None
    from narwhals.exceptions import DuplicateError

    try:
        return _collected(nw.from_native(data, pass_through=True, allow_series=True), nw)
    except DuplicateError:
        raise ValueError(_twice(data)) from None


def _is_relation(data: Any) -> bool:
    return type(data).__name__ == "DuckDBPyRelation"


def _from_relation(data: Any) -> pd.DataFrame:
    """Return the rows of DuckDB in its own conversion, in which spans of time stay such."""
    if len(set(data.columns)) < len(data.columns):
        raise ValueError(_twice(data))
    return pd.DataFrame(data.df())


def _collected(frame: Any, nw: Any) -> pd.DataFrame | None:
    if isinstance(frame, nw.Series):
        return pd.DataFrame(frame.to_pandas().to_frame(frame.name or "x0"))
    if isinstance(frame, nw.LazyFrame):
        frame = frame.collect()
    if not isinstance(frame, nw.DataFrame):
        return None
    return pd.DataFrame(frame.to_pandas())


def _twice(data: Any) -> str:
    """State which name of a column stands twice."""
    found = (getattr(data, at, None) for at in ("column_names", "columns"))
    names = next((list(one) for one in found if isinstance(one, (list, tuple))), [])
    twice = [name for i, name in enumerate(names) if name in names[:i]]
    which = f"The column name {twice[0]!r}" if twice else "A column name"
    return f"{which} stands twice: rename one of the columns."


def _convert(data: Any) -> str:
    name, hint = type(data).__name__, conversion_hint(data)
    if hint:
        return f"This {name} cannot be read as it is: {hint}."
    return f"A pandas DataFrame was expected, but this is a {name}: pass pd.DataFrame of it."


def conversion_hint(data: Any) -> str:
    """Return how an object becomes a table; an empty text if that is unknown."""
    for method, hint in (
        ("to_pandas", "pass .to_pandas() of it"),
        ("to_dataframe", "pass .to_dataframe() of it"),
        ("to_df", "pass .to_df() of it"),
        ("toPandas", "pass .toPandas() of it"),
        ("fetchdf", "pass what its .sql(...) returns, or .df() of it once it has run a query"),
        ("numpy", "pass .numpy() of it, with names as pd.DataFrame(x.numpy(), columns=names)"),
        ("__array__", "pass numpy.asarray of it"),
    ):
        if not isinstance(data, type) and callable(getattr(data, method, None)):
            return hint
    if isinstance(data, (Set, Iterator, Collection)) and not isinstance(data, (str, bytes)):
        return _of_values(data)
    if isinstance(data, (bytes, bytearray, memoryview)):
        return "pass pandas.read_csv(io.BytesIO(data)) of the content of a CSV file"
    if callable(getattr(data, "aggregate", None)):  # groups of pandas
        return "pass .mean() of it, say, for a row for each group, or .obj of it for all rows"
    if callable(data) and not isinstance(data, type):
        return "pass what it returns, with parentheses behind its name"
    return ""


def _of_values(data: Any) -> str:
    """Return how values without a table's form become one: files, sets, generators."""
    if callable(getattr(data, "read", None)):
        return "pass pandas.read_csv of this open file, or what else reads its kind"
    if isinstance(data, Set) and not isinstance(data, (KeysView, ItemsView)):
        return "a set has no order, so pass a list of rows, such as sorted(data)"
    return "pass list(data), a list of rows"
