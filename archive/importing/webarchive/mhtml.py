"""MHTML (RFC 2557): a page with its pictures as one MIME message, as browsers save it."""

from __future__ import annotations

import email
import email.errors
import email.policy
import re
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from urllib.parse import urljoin

from archive.config import Limits
from archive.importing.files import read_item
from archive.importing.issues import error
from archive.importing.pages import HTML_TYPES, page_item
from archive.importing.protocol import CERTAIN, NO, Item
from archive.jobs import JobContext
from archive.model import ImportIssue

_HEADERS = re.compile(
    rb"^(?:From|Subject|Date|MIME-Version|Snapshot-Content-Location|Content-Type|X-[\w-]+)\s*:", re.I | re.M
)
_RELATED = re.compile(rb"^Content-Type:\s*multipart/(?:related|alternative|mixed)", re.I | re.M)
_PARTS = 2000


class MhtmlImporter:
    """Reads a saved page; its pictures are handed along by address and by Content-ID."""

    name = "mhtml"
    suffixes: tuple[str, ...] = (".mhtml", ".mht")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """A MIME message of related parts that starts with its headers and holds HTML."""
        start = head.lstrip()[:8192]
        if not _HEADERS.match(start) or not _RELATED.search(start):
            return NO
        return CERTAIN if b"text/html" in head.lower() or b"snapshot-content-location" in start.lower() else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """One article, its locator the path."""
        job.checkpoint()
        data = read_item(path, self._limits)
        if isinstance(data, ImportIssue):
            yield data
            return
        try:
            message = email.message_from_bytes(data.lstrip(), policy=email.policy.compat32)
            parts = [part for _, part in zip(range(_PARTS), message.walk(), strict=False) if not part.is_multipart()]
            page = _page(message, parts)
        except (email.errors.MessageError, ValueError, LookupError, RecursionError) as failure:
            yield error(path, "malformed", f"It is not a MIME message that can be read: {failure}.")
            return
        if page is None:
            yield error(path, "no-article", "The message holds no HTML page.")
            return
        url = _header(message, "Snapshot-Content-Location") or _header(page, "Content-Location")
        yield page_item(
            _payload(page),
            path=str(path),
            locator=str(path),
            format_name=self.name,
            url=url if url.startswith(("http://", "https://")) else None,
            charset=_charset(page),
            resources=_resources(parts, page, url),
        )


def _page(message: Message, parts: list[Message]) -> Message | None:
    """The root part: the one that `start` names, else the first HTML part (RFC 2387, section 3.2)."""
    start = message.get_param("start")
    pages = [part for part in parts if part.get_content_type() in HTML_TYPES]
    named = (part for part in pages if isinstance(start, str) and _header(part, "Content-ID") == start)
    return next(named, pages[0] if pages else None)


def _resources(parts: list[Message], page: Message, url: str) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for part in parts:
        if part is page or not part.get_content_type().startswith("image/"):
            continue
        data = _payload(part)
        location, identifier = _header(part, "Content-Location"), _header(part, "Content-ID")
        if location:
            found.setdefault(urljoin(url, location) if url else location, data)
            found.setdefault(location, data)
        if identifier:
            found.setdefault("cid:" + identifier.strip("<>"), data)
    return found


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _charset(part: Message) -> str | None:
    charset = part.get_content_charset()
    return charset if isinstance(charset, str) else None


def _header(part: Message, name: str) -> str:
    """A header on one line; "" when it is absent."""
    return "".join(str(part.get(name, "")).split())
