"""The order in which a state's tree is drawn: branches that were flipped by hand."""

from __future__ import annotations

from dataclasses import replace
from numbers import Integral

import numpy as np
from numpy.typing import NDArray

from hclust_widgets.tree.rotations import flipped, flips_in

from .errors import refusing
from .remembering import Remembering

__all__ = ["Flipping"]


class Flipping(Remembering):
    """Flipped branches: they change the drawing, and no merge and no label."""

    def flip(self, node: int) -> None:
        """Draw a merge the other way round, in every view; once more draws it as before.

        It belongs to the tree: another linkage has its own flips, and these are there again when
        the tree is.

        Parameters
        ----------
        node : int
            Id of the merge in the tree that is shown, as ``children_`` has it: n to 2n - 2, the
            last one is the root.

        Raises
        ------
        TypeError, ValueError
            If it is no merge of this tree. The state is then as it was.
        """
        with self._lock:
            tree = self.clustering.tree
            n = tree.n_leaves
            with refusing():
                if isinstance(node, bool) or not isinstance(node, Integral):
                    raise TypeError(f"node must be the id of a merge, not {node!r}.")
                if not n <= node <= 2 * n - 2:
                    raise ValueError(
                        f"node={node} is no merge of this tree: their ids are {n} to {2 * n - 2}."
                        if n > 1
                        else f"node={node} is no merge of this tree, which has one leaf."
                    )
            wanted = tree.flips.copy()
            wanted[int(node) - n] ^= True
            self.set_tree_flips(wanted)

    @property
    def flips(self) -> tuple[int, ...]:
        """Merges of the tree that were flipped by hand, by node: those of :meth:`flip`."""
        now = self.clustering
        return tuple(now.tree.n_leaves + i for i in flips_in(now.unflipped_tree, now.flips))

    def set_tree_flips(self, wanted: NDArray[np.bool_]) -> None:
        """Draw the tree in another order; one step that can be undone.

        Parameters
        ----------
        wanted : ndarray of bool, shape (n - 1,)
            As ``tree.flips``: True where a merge's second child is drawn on the left.

        Raises
        ------
        ValueError
            If it is of another length. The state is then as it was.
        """
        with self._lock:
            now = self.clustering
            with refusing():
                wanted = now.tree.check_flips(wanted)
            if np.array_equal(wanted, now.tree.flips):
                return
            new = self._source.clustering(
                now.settings, flipped(now.flips, now.unflipped_tree, wanted)
            )
            cut = now.cut.with_tree(new.tree)
            self._apply(replace(new, cut=cut, selection=now.selection, suggested=now.suggested))

    _draw = set_tree_flips  # removed with the last widget that uses it
