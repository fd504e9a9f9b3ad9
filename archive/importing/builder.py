"""Builds a RawArticle block by block, so that offsets are right by construction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from archive.importing.decoding import clean
from archive.model import Block, BlockKind, ImportIssue, RawArticle, RawPicture, Stated
from archive.text.dates import parse_date

BETWEEN_BLOCKS = "\n\n"
READERS = 2  # version of what importers state; raise it when one of them states something else


class ArticleBuilder:
    """Collects the text, blocks, stated values and pictures of one article; owned by the call that reads it."""

    def __init__(self, path: str, locator: str, format_name: str, *, version: int = READERS) -> None:
        self._path = path
        self._locator = locator
        self._format = format_name
        self._version = version
        self._parts: list[str] = []
        self._length = 0
        self._values: dict[str, str] = {}
        self._captions = 0
        self._started = False  # whether a block of the main content is there
        self.blocks: list[Block] = []
        self.stated: list[Stated] = []
        self.pictures: list[RawPicture] = []
        self.issues: list[ImportIssue] = []
        self.url: str | None = None
        self.language: str | None = None
        self.encoding: str | None = None

    @property
    def locator(self) -> str:
        """Where the article lies."""
        return self._locator

    def block(
        self, kind: BlockKind, text: str, source: str, *, level: int = 0, attributes: Mapping[str, str] | None = None
    ) -> int:
        """Append a block and return its index; -1 for text that is blank, which adds nothing."""
        text = clean(text).strip(" \t\n")
        if not text:
            return -1
        self._started = self._started or bool(attributes and attributes.get("main"))
        separator = BETWEEN_BLOCKS if self._parts else ""
        start = self._length + len(separator)
        self._parts += [separator, text]
        self._length = start + len(text)
        self.blocks.append(Block(kind, start, self._length, source, level, dict(attributes or {})))
        return len(self.blocks) - 1

    def state(self, field: str, value: str | None, source: str, *, confidence: float = 0.9) -> None:
        """Note what the format states; blank values are left out."""
        value = clean(value or "").strip()
        if value:
            self._values.setdefault(field, value)
            self.stated.append(Stated(field, value, source, self._format, self._version, confidence))

    def state_each(self, field: str, values: Iterable[tuple[str | None, str]]) -> None:
        """State a list "keywords[0]", "keywords[1]" … of (value, source), each value once."""
        seen: set[str] = set()
        for value, source in values:
            value = clean(value or "").strip()
            if value and value not in seen:
                self.state(f"{field}[{len(seen)}]", value, source)
                seen.add(value)

    def state_date(self, field: str, value: str | None, source: str, *, confidence: float = 0.9) -> None:
        """State a date as ISO 8601, as exact as the format has it; what is not a date is left out."""
        parsed = parse_date(value) if value else None
        if parsed is not None:
            self.state(field, parsed.iso, source, confidence=confidence)

    def state_unless(self, field: str, value: str | None, source: str, *, confidence: float = 0.9) -> None:
        """State a value for a field that nothing better has stated yet."""
        if not self.value(field):
            self.state(field, value, source, confidence=confidence)

    def head(self, field: str, kind: BlockKind, text: str, source: str, *, confidence: float = 0.9) -> None:
        """A stated value that is also a block of the text: headline, deck, byline, dateline as printed.

        The block has the attribute "field", so that nobody takes it for the body. Only the first one counts.
        """
        if self.value(field):
            return
        self.state(field, text, source, confidence=confidence)
        level = 1 if kind is BlockKind.HEADING else 0
        self.block(kind, text, source, level=level, attributes={"field": field})

    def repeats_headline(self, text: str) -> bool:
        """Whether a text that would open the story only says the headline again."""
        return not self._started and " ".join(text.split()) == " ".join(self.value("headline").split())

    def value(self, field: str) -> str:
        """What is stated for the field so far, or ""."""
        return self._values.get(field, "")

    def picture(
        self,
        reference: str,
        *,
        data: bytes | None = None,
        media_type: str | None = None,
        alternative: str | None = None,
    ) -> int:
        """Note a picture and return its index."""
        self.pictures.append(RawPicture(reference, data, media_type, clean(alternative or "").strip() or None))
        return len(self.pictures) - 1

    def fill_pictures(self, beside: Callable[[str], bytes | None]) -> None:
        """Give the pictures that have no bytes yet what `beside` finds under their reference."""
        self.pictures = [
            picture if picture.data else replace(picture, data=beside(picture.reference)) for picture in self.pictures
        ]

    def caption(
        self,
        text: str | None,
        credit: str | None,
        source: str,
        *,
        credit_source: str | None = None,
        picture: int | None = None,
    ) -> int:
        """A caption and its credit, as blocks and as stated values; returns its index in `captions`, -1 for neither.

        Both blocks have the attribute "caption" with that index, and "picture" with the picture's.
        """
        text, credit = clean(text or "").strip(), clean(credit or "").strip()
        if not text and not credit:
            return -1
        number = self._captions
        self._captions += 1
        evidence = {"caption": str(number)} | ({} if picture is None else {"picture": str(picture)})
        credit_source = credit_source or source
        block = self.block(BlockKind.CAPTION, text, source, attributes=evidence)
        credit_block = self.block(BlockKind.CREDIT, credit, credit_source, attributes=evidence)
        self.state(f"captions[{number}].text", text, source)
        self.state(f"captions[{number}].credit.printed", credit, credit_source)
        if picture is not None:
            reference = self.pictures[picture].reference
            self.state(f"captions[{number}].image", reference, source)
            self.pictures[picture] = replace(self.pictures[picture], block=block if block >= 0 else credit_block)
        return number

    def text_of(self, block: Block) -> str:
        """What a block says, so far."""
        return "".join(self._parts)[block.start : block.end]

    @property
    def empty(self) -> bool:
        """True when neither text nor picture was found: dates and rights alone are no article."""
        return not (self.blocks or self.pictures)

    def build(self) -> RawArticle:
        """The article as collected."""
        return RawArticle(
            path=self._path,
            locator=self._locator,
            format=self._format,
            text="".join(self._parts),
            blocks=tuple(self.blocks),
            stated=tuple(self.stated),
            pictures=tuple(self.pictures),
            url=self.url,
            language=self.language,
            encoding=self.encoding,
            issues=tuple(self.issues),
        )
