"""The option ``color_by`` of views: colors of clusters or of known classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import traitlets

from hclust_widgets.clustering.tracks import COLOR_BY, check_color_by, known_track
from hclust_widgets.state.errors import refusing
from hclust_widgets.widgets.base.toolbar import dropdown
from hclust_widgets.widgets.base.traits import choice_trait

if TYPE_CHECKING:
    import ipywidgets as W

    from hclust_widgets.state.cluster_state import ClusterState

__all__ = ["ColorBy", "color_by_input"]


class ColorBy(traitlets.HasTraits):
    """The option ``color_by`` of a view.

    Attributes
    ----------
    color_by : {"clusters", "known"}
    """

    color_by = choice_trait(COLOR_BY, "clusters")

    if TYPE_CHECKING:

        @property
        def state(self) -> ClusterState:
            """The state that the view shows."""

    @traitlets.validate("color_by")
    def _validate_color_by(self, proposal: Any) -> str:
        with refusing():
            return check_color_by(proposal["value"], self.state.clustering)

    def follow_known_classes(self) -> None:
        """Color by clusters once there are no known classes: part of the step that took them."""
        if self.color_by == "known" and known_track(self.state.clustering) is None:
            with self.state.history.as_side_effect():
                self.color_by = "clusters"


def color_by_input() -> W.Widget:
    """Make the control of the option, for figures."""
    return dropdown(
        "Color by",
        [("clusters", "clusters"), ("known class", "known")],
        "clusters",
        width="180px",
        tooltip="What colors mean: clusters, or the column with the role known class",
    )
