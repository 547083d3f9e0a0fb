"""Files of the built front end."""

from __future__ import annotations

from pathlib import Path

__all__ = ["PACKAGE", "STATIC"]

#: Folder of the package.
PACKAGE = Path(__file__).resolve().parent.parent
#: Folder of the bundles that ``make bundle`` writes.
STATIC = PACKAGE / "static"
