"""Put the lesson's notebooks into the wheel, where `hclust-widgets lesson` finds them.

In an editable install they are found in the checkout: there nothing is copied.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Lessons(BuildHookInterface):  # type: ignore[type-arg]
    """Adds ``notebooks/*.ipynb`` as ``hclust_widgets/lessons``."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "standard":
            return
        for notebook in sorted((Path(self.root) / "notebooks").glob("*.ipynb")):
            build_data["force_include"][str(notebook)] = f"hclust_widgets/lessons/{notebook.name}"
