"""Values that Python and JavaScript share, read from two JSON files.

The front end imports the same ``constants.json`` and ``catalogue.json`` (``js/src/common``), so a
value that both languages need is written down once. Lengths are CSS pixels unless stated otherwise.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

__all__ = [
    "BLOCK_GAP",
    "CAPTION_MARGIN",
    "CARDS",
    "CLUSTER_BAR",
    "CLUSTER_LABELS",
    "COLORS",
    "COPHENETIC_ABOUT",
    "CUT_LABEL",
    "DENSITY_CELLS",
    "DIVERGING_MAPS",
    "EXPLORER",
    "FOUND_ROWS",
    "GAP_ABOUT",
    "HEAD_ROOM",
    "LABEL_GAP",
    "LEVELED",
    "LINKAGE_ABOUT",
    "MARKER_SCALES",
    "MAX_AXIS_WORD",
    "MAX_BLOCK_GAP",
    "MAX_CLUSTER_TITLE",
    "MAX_LABEL_SHIFT",
    "MAX_LAST_LABEL_SHIFT",
    "MAX_NAMED_POINTS",
    "MAX_POINT_NAME",
    "METRIC_GROUPS",
    "MISSING_COLOR",
    "NUMBERS_MOVED",
    "NUMBERS_MOVED_BRIEFLY",
    "ONLY_A_TREE",
    "TRACK_COLORS",
    "UNDO_RUN_MS",
]


def _read(name: str) -> dict[str, Any]:
    text = files("hclust_widgets.common").joinpath(name).read_text(encoding="utf-8")
    values: dict[str, Any] = json.loads(text)
    return values


_VALUES = _read("constants.json")
_CATALOGUE = _read("catalogue.json")

#: Colors of clusters as ``#RRGGBB``.
COLORS: tuple[str, ...] = tuple(_VALUES["colors"])
#: Size of each marker relative to a circle that looks equally large, by matplotlib's marker names.
MARKER_SCALES: dict[str, float] = _VALUES["marker_scales"]
#: Space between two blocks of a clustermap, and its upper limit.
BLOCK_GAP: float = _VALUES["block_gap"]
MAX_BLOCK_GAP: float = _VALUES["max_block_gap"]
#: Space between two cluster labels in a line.
LABEL_GAP: float = _VALUES["label_gap"]
#: How far a label may be moved for the sake of a longer wording.
MAX_LABEL_SHIFT: float = _VALUES["max_label_shift"]
#: How far a label may be moved in the shortest wording.
MAX_LAST_LABEL_SHIFT: float = _VALUES["max_last_label_shift"]
#: Space between the caption of the cut and a branch.
CAPTION_MARGIN: int = _VALUES["caption_margin"]
#: Upper end of the height axis, in units of the root's height.
HEAD_ROOM: float = _VALUES["head_room"]
#: Begin and end of the bar of cluster colors, from the ground line.
CLUSTER_BAR: tuple[float, float] = tuple(_VALUES["cluster_bar"])
#: Cluster labels at the leaves: distances, and what they say (the longest wording first).
CLUSTER_LABELS: dict[str, Any] = _VALUES["cluster_labels"]
#: The cut's label at the end of its line: from the tree to the right edge, and the widths of a view
#: from which on it says "4 clusters · 7.97", and "4 clusters" above "7.97".
CUT_LABEL: dict[str, float] = _VALUES["cut_label"]
#: Width of a cluster's name beside its number.
MAX_CLUSTER_TITLE: float = _VALUES["max_cluster_title"]
#: Points of a scatter plot with names beside them.
MAX_NAMED_POINTS: int = _VALUES["max_named_points"]
#: Width of a name beside a point.
MAX_POINT_NAME: float = _VALUES["max_point_name"]
#: Width of a tick label of the vertical axis.
MAX_AXIS_WORD: float = _VALUES["max_axis_word"]
#: Changes of one kind that follow each other within so many milliseconds are undone together.
UNDO_RUN_MS: int = _VALUES["undo_run_ms"]
#: Cluster cards: number of cards, rows of the table that replaces them, columns on a card.
CARDS: dict[str, int] = _VALUES["cards"]
#: Clustermap and scatter plot beside each other: minimum widths, share of the left one in percent.
EXPLORER: dict[str, int] = _VALUES["explorer"]
#: Color of cells of a heatmap whose value is missing.
MISSING_COLOR: str = _VALUES["missing_color"]
#: Colors of annotation tracks: ``colors`` of categories, ``other`` of rare ones, of no and yes
#: (``truth``), and of the smallest and largest number (``ramps``).
TRACK_COLORS: dict[str, Any] = _VALUES["tracks"]
#: Colormaps with a middle of their own, without the ending ``_r`` of reversed ones.
DIVERGING_MAPS: tuple[str, ...] = tuple(_VALUES["diverging_maps"])
#: End of a sentence that refuses what needs the rows' values.
ONLY_A_TREE: str = _VALUES["needs_table"]
#: What each linkage is good and bad at, and why.
LINKAGE_ABOUT: dict[str, str] = _CATALOGUE["linkage_about"]
#: The metrics that controls offer, in groups: ``title`` and ``metrics``.
METRIC_GROUPS: list[dict[str, Any]] = _CATALOGUE["metric_groups"]
#: What the gap of a cut is, and the cophenetic correlation.
GAP_ABOUT: str = _CATALOGUE["gap_about"]
COPHENETIC_ABOUT: str = _CATALOGUE["cophenetic_about"]
#: Notes beside a summary, where locks or heights of clusters were given up, and where they have
#: other numbers than before a change of the tree; the same in a few words, for the summary itself.
LEVELED: str = _VALUES["leveled"]
LEVELED_BRIEFLY: str = _VALUES["leveled_briefly"]
NUMBERS_MOVED: str = _VALUES["numbers_moved"]
NUMBERS_MOVED_BRIEFLY: str = _VALUES["numbers_moved_briefly"]
#: Rows that a search by name returns at most, where leaves are groups of rows.
FOUND_ROWS: int = _VALUES["found_rows"]
#: Cells of the density of rows from the left to the right, and from the bottom to the top.
DENSITY_CELLS: tuple[int, int] = tuple(_VALUES["density_cells"])
