"""Doors from the classroom's widgets to their pages; all else that leaves goes through a state."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .core.clustering import Clustering

__all__ = ["lab_page", "stepper_page"]


def stepper_page(now: Clustering, path: Any, **options: Any) -> str:
    """Make a page of a stepper; see :func:`hclust_widgets.takeaway.classroom_page`."""
    from .takeaway.classroom_page import stepper_to_html

    return stepper_to_html(now, path, **options)


def lab_page(traits: Mapping[str, Any], path: Any, **options: Any) -> str:
    """Make a page of a lab; see :func:`hclust_widgets.takeaway.classroom_page`."""
    from .takeaway.classroom_page import lab_to_html

    return lab_to_html(traits, path, **options)
