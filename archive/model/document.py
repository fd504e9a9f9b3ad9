"""What an importer hands over: one article as its format has it, before any rule has judged it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class ImportIssue:
    """Something about one item that a person should know; the rest of the import goes on.

    `path` is the file as given, `locator` the place inside it (equal to `path` for a whole file), `code` a stable
    word for machines ("undecodable", "not-recognised", "timeout"), `message` a sentence for a person.
    """

    path: str
    locator: str
    severity: Severity
    code: str
    message: str


class BlockKind(StrEnum):
    """The shape a block has in its original; what it *means* is for extraction to decide."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"  # marked up as one: figcaption, media-caption
    CREDIT = "credit"  # marked up as one: class=credit, media-producer
    BYLINE = "byline"
    DATELINE = "dateline"
    DECK = "deck"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    TABLE = "table"
    PREFORMATTED = "preformatted"
    LINE = "line"  # one line of plain text, its role unknown
    OTHER = "other"  # outside the main content: navigation, promotion, footer


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the stored text: code points `start` to `end`, half open, and where it lay in the original.

    `level` is 1 to 6 for headings, else 0. `attributes` carry evidence from the mark-up ("class", "picture" = index
    into RawArticle.pictures, "href", "main" = "1" when inside the main content).
    """

    kind: BlockKind
    start: int
    end: int
    source: str = "text"
    level: int = 0
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stated:
    """A value that the format itself states: a meta tag, a JSON-LD property, an element.

    `field` is a path in the article record ("headline", "bylines[0].name", "captions[1].credit.printed"). `source` is
    a path into the original, or "text" when `start`/`end` say where it stands in the stored text. `rule` names the
    reader ("json-ld", "nitf"), `confidence` how far the format's word can be trusted, 0 to 1.
    """

    field: str
    value: str
    source: str
    rule: str
    version: int = 1
    confidence: float = 0.9
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Companion:
    """A small file beside an original without which the original reads differently: a mapping, an XMP sidecar."""

    name: str  # without a folder
    data: bytes


@dataclass(frozen=True, slots=True)
class RawPicture:
    """A picture that the article refers to.

    `reference` is what the original says (file name, URL, cid:). `data` are its bytes where they are at hand (a
    `_files/` folder, an MHTML part, a WARC record), else None. `block` is the index of the block that is its caption.
    """

    reference: str
    data: bytes | None = None
    media_type: str | None = None
    alternative: str | None = None  # the alt text
    block: int | None = None
    sidecar: Companion | None = None  # the XMP file beside it


@dataclass(frozen=True, slots=True)
class RawArticle:
    """One article as read: a locator, the text that all spans count in, its blocks, and what the format states.

    `path` is the file as given; `locator` is addressable inside the source ("reut2-000.sgm#NEWID=12",
    "page.warc.gz@4711"), equal to `path` when the file is the article. `text` is in code points with "\\n" line ends.
    """

    path: str
    locator: str
    format: str
    text: str
    blocks: tuple[Block, ...] = ()
    stated: tuple[Stated, ...] = ()
    pictures: tuple[RawPicture, ...] = ()
    url: str | None = None
    language: str | None = None  # what the format states, BCP 47
    encoding: str | None = None  # the charset used and the evidence for it: "utf-8 (BOM)"
    issues: tuple[ImportIssue, ...] = field(default=())
    companions: tuple[Companion, ...] = ()  # of its original; one of the original's articles says them
