"""Names and colors of clusters of columns, by the rule of those of rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from hclust_widgets.clustering.column_options import NamedColumns
from hclust_widgets.tree.naming.annotations import Annotations, annotation_of, unpack_rows
from hclust_widgets.tree.tree import Tree

__all__ = ["column_annotations", "with_column_annotation"]


def column_annotations(
    tree: Tree, columns: Sequence[object], named: Sequence[NamedColumns]
) -> Annotations:
    """Return names and colors on the nodes of the tree of the columns.

    Parameters
    ----------
    tree : Tree
    columns : sequence of length p
        Names of the columns; those of one name are told apart by their order.
    named : sequence of NamedColumns
        Of columns that are not here any more, too: a cluster of most of the others has the name.
    """
    keys = _keys(columns)
    places = _places(keys, named)
    entries = tuple(
        annotation_of(
            np.array([places[column] for column in one.columns], dtype=np.intp),
            one.name,
            one.color,
        )
        for one in named
    )
    return Annotations(tree, np.array([places[key] for key in keys], dtype=np.intp), entries)


def with_column_annotation(
    tree: Tree,
    columns: Sequence[object],
    named: Sequence[NamedColumns],
    node: int,
    **changes: str | None,
) -> tuple[NamedColumns, ...]:
    """Return names and colors with another ``name`` or ``color`` of a node; None removes it.

    Parameters
    ----------
    tree, columns, named
        See :func:`column_annotations`.
    node : int
    **changes
        ``name`` or ``color``, both checked already.
    """
    known = list(_places(_keys(columns), named))
    changed = column_annotations(tree, columns, named).with_entry(node, **changes)
    found = []
    for entry in changed.entries:
        assert entry.members is not None
        members = sorted(known[i] for i in unpack_rows(entry.members).tolist())
        found.append(NamedColumns(tuple(members), entry.name, entry.color))
    return tuple(found)


def _keys(columns: Sequence[object]) -> list[str]:
    names, seen, found = [str(one) for one in columns], Counter[str](), []
    for name in names:
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name} #{seen[name]}")
    return found


def _places(keys: Sequence[str], named: Sequence[NamedColumns]) -> dict[str, int]:
    others = (column for one in named for column in one.columns)
    return {name: i for i, name in enumerate(dict.fromkeys((*keys, *others)))}
