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
        self.meta = json.loads(self.elements.text("script", id="hclust-meta"))
        packed = b64decode(self.elements.text("script", id="hclust-data"), validate=True)
        self.bytes = zlib.decompress(packed, wbits=-15)

    @property
    def own(self):
        """What is this page's and not every page's: all but style and scripts."""
        ours = []
        for (tag, attrs), text in zip(self.elements.found, self.elements.texts, strict=True):
            if tag != "style" and attrs.get("type") not in ("text/plain", "module"):
                ours.append(text)
        return "\n".join(ours)

    def array(self, number):
        kind, start, size = self.meta["arrays"][number]
        dtype = np.dtype("<" + kind)
        return np.frombuffer(self.bytes, dtype, count=size, offset=start)

    @property
    def arrays(self):
        return [self.array(i) for i in range(len(self.meta["arrays"]))]

    def names(self, where="names"):
        whole, lengths = (self.array(i) for i in self.meta[where])
        ends = np.cumsum(lengths.astype(int))
        raw = whole.tobytes()
        return [
            raw[e - n : e].decode() for e, n in zip(ends.tolist(), lengths.tolist(), strict=True)
        ]
