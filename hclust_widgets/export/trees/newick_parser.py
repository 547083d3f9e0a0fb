"""Parse Newick text into nodes with names and lengths, and nodes into merges.

Why not the package ``newick`` (1.11; the tests read what we write with it): it recurses, so that a
chain of 3,000 leaves ends in a RecursionError; it takes seven times as long for 5,000 leaves; of
the 18 malformed texts in the tests it accepts 11 and reports no positions for the others; and it
reads a backslash within quotes as an escape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal, localcontext
from math import isinf

import numpy as np

from hclust_widgets.common.format import significant
from hclust_widgets.common.patterns import NUMBER
from hclust_widgets.tree.linkage.check_linkage import check_linkage_matrix
from hclust_widgets.tree.tree import Tree

__all__ = ["EXACT", "Nodes"]

# float64 numbers in their shortest decimal form lie between 1e-324 and 1e309 and have up to 17
# digits: sums and differences of two of them are exact with so many.
EXACT = 800

#: Leaves may lie at depths that differ by so much of the depth: what rounded lengths leave.
ROUNDING = Decimal("1e-5")

_TOKEN = re.compile(r"\s+|\[[^\]]*\]|'[^']*(?:''[^']*)*'|[(),:;]|[^\s()\[\]',:;]+")


@dataclass
class Nodes:
    """The nodes of a tree as they are read; every node comes before those below it."""

    parent: list[int] = field(default_factory=list)
    kids: list[list[int]] = field(default_factory=list)
    label: list[str | None] = field(default_factory=list)
    length: list[Decimal | None] = field(default_factory=list)
    at: list[int] = field(default_factory=list)  # characters before the node

    def parsed(self, text: str) -> Nodes:
        """Parse a text that holds one tree."""
        node, over = self._new(-1, 0), False
        open_: list[int] = []
        before = ""  # the last token, without comments and whitespace
        for at, token in _tokens(text):
            if over:
                raise ValueError(
                    f"Another tree begins at character {at + 1}: give one tree at a time."
                )
            if before == ":":
                self.length[node] = _number(token, at)
                before = "length"
                continue
            if token == "(":
                if before not in ("", "(", ","):
                    raise ValueError(
                        f"A parenthesis opens at character {at + 1} where a comma was expected."
                    )
                self.at[node] = at
                open_.append(node)
                node = self._new(node, at + 1)
            elif token in ",);":
                self.label[node] = self.label[node] or ""
                if token == ";":
                    if open_:
                        raise ValueError(
                            f"The tree ends {_place(at)}, but the parenthesis "
                            f"{_place(self.at[open_[-1]])} is still open."
                        )
                    over = True
                elif not open_:
                    what = "A comma stands" if token == "," else "A parenthesis closes"
                    raise ValueError(f"{what} at character {at + 1} outside of all parentheses.")
                elif token == ",":
                    node = self._new(open_[-1], at + 1)
                else:
                    node = open_.pop()
            elif token == ":":
                if before == "length":
                    raise ValueError(f"A second length begins at character {at + 1}.")
            else:
                if before in ("label", "length"):
                    raise ValueError(
                        f"The name {_shown(token)} stands {_place(at)} where a comma or a "
                        "parenthesis was expected: names with blanks stand in single quotes."
                    )
                self.label[node] = token[1:-1].replace("''", "'") if token[0] == "'" else token
                if not self.kids[node]:
                    self.at[node] = at
            before = token if token in "(),:;" else "label"
        if not over:
            what = "nothing in this text" if not before else f"no semicolon after {len(text):,}"
            end = "" if not before else " characters"
            raise ValueError(
                f"There is {what}{end}, where a Newick tree ends in one: pass the text itself "
                "(of a file: Path(name).read_text())."
            )
        return self

    def _new(self, parent: int, at: int) -> int:
        node = len(self.parent)
        self.parent.append(parent)
        self.kids.append([])
        self.label.append(None)
        self.length.append(None)
        self.at.append(at)
        if parent >= 0:
            self.kids[parent].append(node)
        return node

    def to_tree(self) -> Tree:
        """Return the tree: heights from lengths, merges from inner nodes."""
        leaves = [v for v, kids in enumerate(self.kids) if not kids]
        names = [self.label[v] or "" for v in leaves]
        numbered = _as_numbers(names)
        ids = dict(zip(leaves, numbered or range(len(leaves)), strict=True))
        carried = None if numbered else names
        if len(leaves) == 1:
            return Tree(np.empty((0, 4)), names=carried)
        heights = self._heights(leaves)
        n = len(leaves)
        size = dict.fromkeys(range(n), 1)
        Z: list[tuple[int, int, float, int]] = []
        for v in self._in_order(heights):
            first, *others = (ids[kid] for kid in self.kids[v])
            for second in others:
                made = n + len(Z)
                size[made] = size[first] + size[second]
                Z.append((first, second, float(heights[v]), size[made]))
                first = made
            ids[v] = first
        return Tree(check_linkage_matrix(Z), names=carried)

    def _heights(self, leaves: list[int]) -> list[Decimal]:
        """Return the height of every node above the deepest leaf."""
        self._check_lengths()
        with localcontext() as context:
            context.prec = EXACT
            depth = [Decimal(0)]
            for v in range(1, len(self.parent)):
                depth.append(depth[self.parent[v]] + (self.length[v] or Decimal(0)))
            far = max(leaves, key=depth.__getitem__)
            near = min(leaves, key=depth.__getitem__)
            if depth[far] - depth[near] > ROUNDING * max(abs(depth[far]), abs(depth[near])):
                low, high = (significant(float(depth[leaf])) for leaf in (far, near))
                raise ValueError(
                    f"Leaf {self._name(far)} lies {low} below the root and leaf "
                    f"{self._name(near)} {high}, but a tree of heights has all its leaves equally "
                    "deep: make it ultrametric first."
                )
            heights = [depth[far] - d for d in depth]
        for v, kids in enumerate(self.kids):
            if len(kids) > 1 and heights[v] < 0:
                raise ValueError(
                    f"The join that begins at character {self.at[v] + 1} lies below its leaves: a "
                    "branch has a length below zero."
                )
        if not np.isfinite(float(heights[0])):
            raise ValueError("The lengths of this tree add up to more than a number can hold.")
        return heights

    def _check_lengths(self) -> None:
        if all(length is None for length in self.length):
            raise ValueError(
                "This tree has no lengths of branches, so its joins have no heights: write it with "
                "lengths."
            )
        for v in range(1, len(self.parent)):
            if self.length[v] is None:
                what = "join" if self.kids[v] else f"leaf {self._name(v)}"
                raise ValueError(
                    f"The {what} that begins at character {self.at[v] + 1} has no length, though "
                    "others have one."
                )

    def _in_order(self, heights: list[Decimal]) -> list[int]:
        """Return inner nodes in the order of their merges: by height, children first."""
        count = len(self.parent)
        highest, size, level = list(heights), [1] * count, [0] * count
        for v in range(count - 1, 0, -1):
            up = self.parent[v]
            highest[up] = max(highest[up], highest[v])
            size[up] += size[v]
        for v in range(1, count):
            level[v] = level[self.parent[v]] + 1
        # Order in which the text closes nodes: those before, minus ancestors, plus the subtree.
        closes = [v - level[v] + size[v] for v in range(count)]
        inner = [v for v in range(count) if self.kids[v]]
        return sorted(inner, key=lambda v: (highest[v], closes[v]))

    def _name(self, leaf: int) -> str:
        return _shown(self.label[leaf] or "")


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    """Yield position and text of tokens, without whitespace and comments."""
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            what = {"'": "quote", "[": "comment"}.get(text[at])
            if what is None:
                raise ValueError(f"The bracket at character {at + 1} closes no comment.")
            raise ValueError(f"The {what} that begins at character {at + 1} is not closed.")
        token = match.group()
        if not token[0].isspace() and token[0] != "[":
            yield at, token
        at = match.end()


def _place(at: int) -> str:
    return f"at character {at + 1}"


def _number(token: str, at: int) -> Decimal:
    if not NUMBER.fullmatch(token):
        raise ValueError(
            f"A length was expected at character {at + 1}, but there stands {_shown(token)}."
        )
    if isinf(float(token)):
        raise ValueError(f"The length at character {at + 1} is more than a number can hold.")
    return Decimal(token)


def _as_numbers(names: list[str]) -> list[int] | None:
    """Return leaf numbers if the names are 0 to n - 1, as a state without a table writes them."""
    try:
        found = [int(name) for name in names]
    except ValueError:
        return None
    usual = sorted(names) == sorted(map(str, range(len(names))))
    return found if usual else None


def _shown(name: str) -> str:
    """Return a name in quotes, shortened, on one line."""
    return repr(name if len(name) <= 40 else name[:39] + "…")
