"""Files of other programs that are not read, and how a table comes out of them."""

from __future__ import annotations

__all__ = ["how_to_convert"]

_SAS = 'proc export data=x outfile="table.csv" dbms=csv; run; in SAS writes a table as CSV'
_PYTHON = 'df.to_csv("table.csv") in Python writes a table as CSV'
_ARRAY = 'numpy.savetxt("table.csv", x, delimiter=",") in Python writes an array as CSV'
_DATABASE = "a data base", "export one of its tables as CSV"
# What a file is, and what to do.
_FILES = {
    ".rds": ("a file of R", 'write.csv(readRDS(file), "table.csv") in R writes its table as CSV'),
    ".rdata": (
        "a file of R",
        'load(file); write.csv(x, "table.csv") in R writes x as CSV',
    ),
    ".por": ("a portable file of SPSS", "save it as .sav or CSV in SPSS"),
    ".zsav": ("a packed file of SPSS", "save it as .sav or CSV in SPSS"),
    ".sas7bdat": ("a file of SAS", _SAS),
    ".xpt": ("a transport file of SAS", _SAS),
    ".ods": ("a file of LibreOffice", "save it as .xlsx or CSV in LibreOffice"),
    ".numbers": ("a file of Numbers", "export it as Excel or CSV in Numbers"),
    ".pkl": ("a pickle of Python", _PYTHON),
    ".npy": ("an array of NumPy", _ARRAY),
    ".npz": ("a file of NumPy arrays", _ARRAY),
    ".mat": ("a file of MATLAB", 'writetable(T, "table.csv") in MATLAB writes a table as CSV'),
    ".h5": ("an HDF5 file", _PYTHON),
    ".orc": ("an ORC file", _PYTHON),
    ".loom": (
        "a loom file",
        'anndata.io.read_loom(file).write("table.h5ad") in Python writes it as .h5ad',
    ),
    ".db": _DATABASE,
    ".sqlite": _DATABASE,
    ".accdb": _DATABASE,
}
_SAME = {".rda": ".rdata", ".pickle": ".pkl", ".hdf5": ".h5", ".mdb": ".accdb", ".sqlite3": ".db"}


def how_to_convert(suffix: str) -> str:
    """Return what a file with this suffix is, and how to convert it; empty if that is unknown.

    Parameters
    ----------
    suffix : str
        In lower case, with its dot.
    """
    known = _FILES.get(_SAME.get(suffix, suffix))
    return f"is {known[0]}, which is not read here: {known[1]}" if known else ""
