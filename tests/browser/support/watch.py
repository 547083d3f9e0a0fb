"""What goes wrong in a page without anybody looking."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from playwright.sync_api import ConsoleMessage, Error, Page, Request, WebSocket

__all__ = ["Watch", "plain_text"]

_HERE = re.compile(r"(https?|wss?)://127\.0\.0\.1[:/]|data:|blob:|about:|file:")
_KERNEL_ERROR = re.compile(rb'"msg_type": ?"error"')
_ANSI = re.compile(r"(\x1b|\\u001b)\[[0-9;]*m")


def plain_text(text: str) -> str:
    """Take a terminal's colors out of a traceback."""
    return _ANSI.sub("", text)


@dataclass
class Watch:
    """Collects errors of the console, the page, its requests and its kernel.

    An exception in a widget's callback shows nowhere but on the kernel's websocket, hence a test
    that does not look there proves little. The `page` fixture asserts at its end that nothing was
    found; a test that provokes something says so with `allow`.
    """

    found: list[str] = field(default_factory=list)
    allowed: list[re.Pattern[str]] = field(default_factory=list)

    def allow(self, pattern: str) -> None:
        """Let findings pass in which this regular expression is found, before or after it."""
        self.allowed.append(re.compile(pattern))

    @property
    def troubles(self) -> list[str]:
        """What was found and not allowed."""
        return [t for t in self.found if not any(p.search(t) for p in self.allowed)]

    def check(self) -> None:
        """Raise ``AssertionError`` if anything was found that is not allowed."""
        if self.troubles:
            raise AssertionError("the page was not clean:\n" + "\n".join(self.troubles))

    def follow(self, page: Page) -> None:
        """Begin to watch a page; before it goes anywhere."""
        for event, listener in self._listeners().items():
            page.on(event, listener)  # type: ignore[call-overload]

    @contextlib.contextmanager
    def following(self, page: Page) -> Iterator[None]:
        """Watch a page that goes on after this test."""
        self.follow(page)
        try:
            yield
        finally:
            for event, listener in self._listeners().items():
                page.remove_listener(event, listener)

    def _listeners(self) -> dict[str, Callable[..., None]]:
        return {
            "console": self._console,
            "pageerror": self._page_error,
            "request": self._request,
            "requestfailed": self._failed,
            "websocket": self._websocket,
        }

    def _request(self, request: Request) -> None:
        self._outside(request.url)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            where = message.location.get("url", "")
            self.found.append(f"console error: {message.text} ({where})")

    def _page_error(self, error: Error) -> None:
        self.found.append(f"page error: {error.stack or error}")

    def _outside(self, url: str) -> None:
        if not _HERE.match(url):
            self.found.append(f"left this machine: {url}")

    def _failed(self, request: Request) -> None:
        self.found.append(f"failed request: {request.url} ({request.failure})")

    def _websocket(self, socket: WebSocket) -> None:
        self._outside(socket.url)
        socket.on("framereceived", self._frame)

    def _frame(self, data: bytes | str) -> None:
        raw = data if isinstance(data, bytes) else data.encode()
        if _KERNEL_ERROR.search(raw):
            text = plain_text(raw.decode("utf-8", "replace"))
            told = text[text.find('{"traceback"') :].replace("\\n", "\n")
            self.found.append(f"kernel error: {told[-3000:]}")
