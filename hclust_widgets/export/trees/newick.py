"""Write and read trees as Newick text, the format of phylogenetic programs.

The format: J. Felsenstein, "The Newick tree format", https://phylipweb.github.io/phylip/newicktree.html
"""

from __future__ import annotations

import re
from decimal import Decimal, localcontext

import numpy as np

from hclust_widgets.clustering.clustering import Clustering
from hclust_widgets.common.format import is_encodable
from hclust_widgets.tree.tree import Tree

from .match_leaves import leaf_names
from .newick_parser import EXACT, Nodes

__all__ = ["read", "write"]

# A backslash as well: some programs read it as an escape within quotes, none outside of them.
_PLAIN = re.compile(r"[A-Za-z0-9.+\-\\]+")


# -- written -------------------------------------------------------------------------------------


def write(now: Clustering) -> str:
    """Write the tree in the order in which its leaves are drawn.

    Parameters
    ----------
    now : Clustering

    Returns
    -------
    str
        One line that ends in a semicolon. The length of a branch is the height of the merge above
        it minus that of the merge below it; leaves have height 0.

    Notes
    -----
    Heights are taken in their shortest decimal form and subtracted exactly, so sums of
    lengths in decimal arithmetic give every height to the last bit. Inversions (centroid and median
    linkage) have negative lengths, which some programs refuse.

    Names stand in quotes unless they are plain letters and digits, quotes inside them are doubled.
    A backslash is an ordinary character, as the format defines: programs that read it as an escape
    within quotes cannot read a quoted name that contains one.
    Line breaks and other control characters become blanks, since a label is one line of text, and
    a name that occurs again gets its row's index.
    """
    tree = now.tree
    n = tree.n_leaves
    names = [_quoted(name) for name in leaf_names(now)]
    heights = [Decimal(repr(h)) for h in tree.distances_.tolist()]
    pairs = np.where(tree.flips[:, None], tree.children_[:, ::-1], tree.children_).tolist()
    if n == 1:
        return f"{names[0]};"
    parts: list[str] = []
    zero = Decimal(0)
    with localcontext() as context:
        context.prec = EXACT

        def length(node: int, above: Decimal) -> str:
            long = above - (heights[node - n] if node >= n else zero)
            return f":{long.normalize() if long else 0}"

        # Stack of pieces to write: text, or a node with the text that follows it.
        left: list[str | tuple[int, str]] = [(2 * n - 2, ";")]
        while left:
            top = left.pop()
            if isinstance(top, str):
                parts.append(top)
                continue
            node, end = top
            if node < n:
                parts.append(names[node] + end)
                continue
            first, second = pairs[node - n]
            height = heights[node - n]
            parts.append("(")
            left += [
                f"){end}",
                (second, length(second, height)),
                ",",
                (first, length(first, height)),
            ]
    return "".join(parts)


def _quoted(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else "'" + name.replace("'", "''") + "'"


# -- read ----------------------------------------------------------------------------------------


def read(text: str) -> Tree:
    """Read one tree.

    Parameters
    ----------
    text : str
        One tree in Newick format with the lengths of its branches, ending in a semicolon.

    Returns
    -------
    Tree
        Leaves are numbered as they stand in the text and carry their names; leaves called 0 to
        n - 1 are numbered so instead. Merges of equal heights come in the order in which the text
        closes them. Joins of more than two are resolved from left to right by joins of the same
        height; joins of one are left out. Names of joins and comments are passed over, underscores
        in names stay as they are.

    Raises
    ------
    TypeError
        If it is no text.
    ValueError
        If it cannot be read, or if its leaves do not all lie equally deep (but for a hundred
        thousandth, which rounding may cost); one sentence that names the place.
    """
    if not isinstance(text, str):
        raise TypeError(
            f"The text of a Newick tree was expected, but this is a {type(text).__name__} (of a "
            "file: Path(name).read_text())."
        )
    if not is_encodable(text):
        at = next(i for i, character in enumerate(text) if not is_encodable(character))
        raise ValueError(
            f"Half of a character stands at character {at + 1} of this tree: mend the name there."
        )
    return Nodes().parsed(text).to_tree()
