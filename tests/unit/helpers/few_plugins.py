"""The environment of a pytest in a process of its own, which tests start."""

from __future__ import annotations

import os

#: Every process would import the plugins of all packages: hypothesis, playwright, zarr.
FEW_PLUGINS = os.environ | {
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "PYTEST_PLUGINS": "xdist.plugin",
}
