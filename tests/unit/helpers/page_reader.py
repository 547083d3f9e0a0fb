"""Reads a page as a browser does: its elements, its data."""

from __future__ import annotations

import json
import zlib
from base64 import b64decode
from html.parser import HTMLParser

import numpy as np


class Elements(HTMLParser):
    """Every element of a page with its attributes, and the text in those that matter."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.texts = []
        self._open = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        self.texts.append("")
        if tag not in ("meta", "link", "br"):
            self._open.append(len(self.found) - 1)

    def handle_endtag(self, tag):
        assert self.found[self._open.pop()][0] == tag

    def handle_data(self, data):
        if self._open:
            self.texts[self._open[-1]] += data

    def text(self, tag, **wanted):
        return next(
            text
            for (name, attrs), text in zip(self.found, self.texts, strict=True)
            if name == tag and all(attrs.get(k) == v for k, v in wanted.items())
        )


class PageReader:
    """What a page holds, decoded."""

    def __init__(self, page):
        self.page = page
        self.elements = Elements(page)
        packed = b64decode(self.elements.text("script", id="hclust-data"), validate=True)
        self.bytes = zlib.decompress(packed, wbits=-15)
        held = json.loads(
            self.elements.text("script", id="hclust-meta"), object_hook=self._bytes_at
        )
        self.traits, self.data = held["traits"], held.get("page")

    def _bytes_at(self, found):
        if set(found) != {"$bytes"}:
            return found
        start, size = found["$bytes"]
        return self.bytes[start : start + size]

    @property
    def own(self):
        """What is this page's and not every page's: all but style and scripts."""
        ours = []
        for (tag, attrs), text in zip(self.elements.found, self.elements.texts, strict=True):
            if tag != "style" and attrs.get("type") not in ("text/plain", "module"):
                ours.append(text)
        return "\n".join(ours)

    def linkages(self):
        """The linkages by name."""
        return {one["name"]: one for one in self.data["linkages"]}

    def original(self, name):
        """A column in its own units."""
        columns = [one["name"] for one in self.traits["original_columns"]]
        values = np.frombuffer(self.traits["originals"], "<f8").reshape(-1, len(columns))
        return values[:, columns.index(name)]

    def names(self):
        """The rows' names."""
        ends = np.frombuffer(self.traits["name_ends"], "<u4").tolist()
        raw = self.traits["names"]
        return [raw[a:b].decode() for a, b in zip([0, *ends], ends, strict=False)]


def ints(raw):
    """Whole numbers as a page holds them."""
    return np.frombuffer(raw, "<i4")
