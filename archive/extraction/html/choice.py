"""What the choosing steps share: comparing values, and putting a chosen one with its proof."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import urlsplit

from archive.extraction.context import Toolkit
from archive.extraction.draft import Draft
from archive.model import RawArticle, Stated

_NO_LETTER = re.compile(r"[\W_]+")
_SPACE = re.compile(r"\s+")
_SECOND_LEVEL = frozenset(["co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go"])


def bare(text: str) -> str:
    """Letters and digits only, in lower case: for comparing what is set differently."""
    return _NO_LETTER.sub("", unicodedata.normalize("NFKC", text).casefold())


def tidy(text: str) -> str:
    """On one line, entities resolved, white space run together."""
    return _SPACE.sub(" ", html.unescape(text)).strip()


@dataclass(frozen=True, slots=True)
class Page:
    """One page being resolved: what was read, the tools, the draft, and what it calls itself."""

    raw: RawArticle
    tools: Toolkit
    draft: Draft
    outlets: frozenset[str]  # names of the outlet and its domain, bare

    def stated(self, root: str) -> list[Stated]:
        """All stated values of a field or list, in the order of the page."""
        return [value for value in self.raw.stated if value.field == root or value.field.startswith(f"{root}[")]

    def best(self, root: str) -> Stated | None:
        """The most trusted stated value of a field."""
        return max(self.stated(root), key=lambda value: value.confidence, default=None)

    def put(self, path: str, value: str, stated: Stated, rule: str, version: int) -> None:
        """Put a value that `stated` proves: with its span where the printed words are the value, else by its source."""
        if stated.start is not None and stated.end is not None:
            self.draft.put_text(
                path, stated.start, stated.end, rule=rule, version=version, confidence=stated.confidence, value=value
            )
        else:
            self.draft.put_source(path, value, stated.source, rule=rule, version=version, confidence=stated.confidence)


def outlet_names(raw: RawArticle) -> frozenset[str]:
    """What the page calls its outlet: stated names, and the name in its address, bare."""
    names = {bare(value.value) for value in raw.stated if value.field == "outlet"}
    if domain := domain_name(raw.url):
        names.add(domain)
    return frozenset(name for name in names if name)


def domain_name(url: str | None) -> str:
    """The registered name in an address without its ending: "example" of https://www.example.co.uk/."""
    try:
        host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    labels = host.split(".")
    while len(labels) > 1 and (len(labels) > 2 or labels[-1]):
        labels.pop()
        if labels[-1] not in _SECOND_LEVEL or len(labels) == 1:
            break
    return bare(labels[-1]) if labels else ""
