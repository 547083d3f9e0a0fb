"""``python -m hclust_widgets`` is ``hclust-widgets``."""

from __future__ import annotations

import sys

from hclust_widgets.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
