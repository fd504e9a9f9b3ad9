"""Builds a RawArticle block by block, so that offsets are right by construction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from archive.importing.decoding import clean
from archive.model import Block, BlockKind, ImportIssue, RawArticle, RawPicture, Stated

BETWEEN_BLOCKS = "\n\n"


class ArticleBuilder:
    """Collects the text, blocks, stated values and pictures of one article; owned by the call that reads it."""

    def __init__(self, path: str, locator: str, format_name: str, *, version: int = 1) -> None:
        self._path = path
        self._locator = locator
        self._format = format_name
        self._version = version
        self._parts: list[str] = []
        self._length = 0
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

    def block(self, kind: BlockKind, text: str, source: str = "text", *, level: int = 0, **attributes: str) -> int:
        """Append a block and return its index; -1 for text that is blank, which adds nothing."""
        text = clean(text).strip(" \t\n")
        if not text:
            return -1
        separator = BETWEEN_BLOCKS if self._parts else ""
        start = self._length + len(separator)
        self._parts += [separator, text]
        self._length = start + len(text)
        frozen: Mapping[str, str] = MappingProxyType(attributes)
        self.blocks.append(Block(kind, start, self._length, source, level, frozen))
        return len(self.blocks) - 1

    def state(self, field: str, value: str | None, source: str, *, confidence: float = 0.9) -> None:
        """Note what the format states; blank values are left out."""
        value = clean(value or "").strip()
        if value:
            self.stated.append(Stated(field, value, source, self._format, self._version, confidence))

    def state_each(self, field: str, values: Iterable[tuple[str | None, str]]) -> None:
        """State a list "keywords[0]", "keywords[1]" … of (value, source), each value once."""
        seen: set[str] = set()
        for value, source in values:
            value = clean(value or "").strip()
            if value and value not in seen:
                self.state(f"{field}[{len(seen)}]", value, source)
                seen.add(value)

    def has(self, field: str) -> bool:
        """Whether the field is stated already."""
        return any(stated.field == field for stated in self.stated)

    @property
    def empty(self) -> bool:
        """True when neither text, nor value, nor picture was found."""
        return not (self.blocks or self.stated or self.pictures)

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
