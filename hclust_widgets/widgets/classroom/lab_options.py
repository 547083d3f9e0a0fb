"""`LabOptions`: the options of a lab and their checks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd
import traitlets

from hclust_widgets.common.checks import check_choice
from hclust_widgets.state.cluster_state import RefusedError, RefusedTypeError
from hclust_widgets.teaching.point_shapes import MAX_POINTS, SHAPES, as_points, bounded_int
from hclust_widgets.tree.linkage.distances import LINKAGES
from hclust_widgets.widgets.base.browser_widget import BrowserWidget

from . import messages

__all__ = ["YOURS", "LabOptions", "column_names", "refused"]

#: Name of the shape of points that the reader has passed or moved.
YOURS = "yours"
MAX_SEED = 2**31 - 1


class LabOptions(BrowserWidget):
    """The options of a lab; a refusal is one sentence that names the option."""

    shape = traitlets.Any("blobs").tag(sync=True)
    seed = traitlets.Any(0).tag(sync=True)
    n = traitlets.Any(60)
    linkages = traitlets.Any(("single", "complete", "average", "ward")).tag(sync=True)
    n_clusters = traitlets.Any(3).tag(sync=True)
    points = traitlets.Any(None, allow_none=True)

    _ready = False
    _updating = False
    _own_points: np.ndarray | None = None

    @traitlets.validate("shape")
    def _validate_shape(self, proposal: Any) -> str:
        known = (*SHAPES, YOURS) if self._own_points is not None else tuple(SHAPES)
        refused(check_choice, "shape", proposal["value"], known)
        return str(proposal["value"])

    @traitlets.validate("n")
    def _validate_n(self, proposal: Any) -> int:
        return int(refused(bounded_int, "n", proposal["value"], 6, MAX_POINTS))

    @traitlets.validate("seed")
    def _validate_seed(self, proposal: Any) -> int:
        return int(refused(bounded_int, "seed", proposal["value"], 0, MAX_SEED))

    @traitlets.validate("n_clusters")
    def _validate_clusters(self, proposal: Any) -> int:
        most = len(self.points) if self.points is not None else MAX_POINTS
        if not self._ready or self._updating:
            return int(refused(bounded_int, "n_clusters", proposal["value"], 1, MAX_POINTS))
        return int(refused(bounded_int, "n_clusters", proposal["value"], 1, most))

    @traitlets.validate("linkages")
    def _validate_linkages(self, proposal: Any) -> list[str]:
        value = proposal["value"]
        if isinstance(value, str) or not isinstance(value, Iterable):
            raise RefusedTypeError(messages.LINKAGES_TYPE.format(value=value))
        found = list(value)
        for one in found:
            refused(check_choice, "linkages", one, LINKAGES)
        if not found or len(set(found)) < len(found):
            raise RefusedError(messages.LINKAGES_ENTRY.format(known=", ".join(LINKAGES)))
        return found

    @traitlets.validate("points")
    def _validate_points(self, proposal: Any) -> pd.DataFrame:
        value = proposal["value"]
        frame = pd.DataFrame(refused(as_points, value), columns=column_names(value))
        shown: pd.DataFrame | None = self.points
        if shown is not None and frame.equals(shown):
            return shown  # the same object: observers are not called
        return frame


def refused(check: Any, *args: Any) -> Any:
    """Call a check; raise its TypeError or ValueError as the error of a trait."""
    try:
        return check(*args)
    except TypeError as error:
        raise RefusedTypeError(str(error)) from None
    except ValueError as error:
        raise RefusedError(str(error)) from None


def column_names(points: Any) -> list[Any]:
    """Return the names of the two columns of points."""
    return list(points.columns) if isinstance(points, pd.DataFrame) else ["x", "y"]
