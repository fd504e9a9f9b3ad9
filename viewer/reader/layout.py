"""An article as an ordered list of pieces to be set, each run of words tied to the stored text; no widgets.

Every span of the text that a field quotes lies in exactly one run that counts as its place (`Run.copy` False).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from archive.model import BlockKind, Field, PictureUse, StoredArticle
from viewer.reader.passages import Passage, Role, cut
from viewer.reader.words import ENGLISH, Words


class Setting(StrEnum):
    """How a piece is set."""

    SECTION = "section"
    HEADLINE = "headline"
    DECK = "deck"
    META = "meta"
    CAPTION = "caption"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    PREFORMATTED = "preformatted"
    CREDITS = "credits"
    CORRECTION = "correction"
    RELATED = "related"
    NOTE = "note"
    FOLD = "fold"  # the line that opens and closes what is folded away
    UNUSED = "unused"


class Style(StrEnum):
    """How a run differs from its piece."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"
    DATELINE = "dateline"
    CREDIT = "credit"
    EDIT = "edit"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style. With `start`, they are the stored text from that code point on; else they are ours.

    A `copy` repeats words whose place is elsewhere: a click on it finds them, a hit in them is not marked twice.
    """

    text: str
    start: int | None = None
    style: Style = Style.PLAIN
    copy: bool = False

    @property
    def end(self) -> int | None:
        """Where the run ends in the stored text."""
        return None if self.start is None else self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Piece:
    """One paragraph of the article as set; `folded` ones show only when the fold is open."""

    setting: Setting
    runs: tuple[Run, ...] = ()
    level: int = 0
    pictures: tuple[PictureUse, ...] = ()
    folded: bool = False


_SETTINGS: dict[Role, Setting] = {
    Role.DECK: Setting.DECK,
    Role.SECTION: Setting.SECTION,
    Role.HEADLINE: Setting.HEADLINE,
    Role.CAPTION: Setting.CAPTION,
    Role.CREDITS: Setting.CREDITS,
    Role.CORRECTION: Setting.CORRECTION,
    Role.RELATED: Setting.RELATED,
    Role.NOTE: Setting.NOTE,
}
_KINDS: dict[BlockKind, Setting] = {
    BlockKind.HEADING: Setting.HEADING,
    BlockKind.LIST_ITEM: Setting.LIST_ITEM,
    BlockKind.QUOTE: Setting.QUOTE,
    BlockKind.PREFORMATTED: Setting.PREFORMATTED,
    BlockKind.TABLE: Setting.PREFORMATTED,
}
_STYLES: tuple[tuple[str, str, Style], ...] = (  # a path's start and end, and the style of its words
    ("dateline.printed", "", Style.DATELINE),
    ("captions[", ".credit.printed", Style.CREDIT),
    ("credits[", "].name", Style.EDIT),
    ("bylines[", "].name", Style.STRONG),
    ("related[", "].title", Style.LINK),
)
_HEADER = frozenset({Role.SECTION, Role.HEADLINE, Role.DECK, Role.BYLINE, Role.DATE})
# What Qt reads as the end of a paragraph or frame, and what it cannot hold: each becomes one other character.
_UNSAFE = str.maketrans(
    {**dict.fromkeys("\ufdd0\ufdd1\ufffc\x00", "\ufffd"), **dict.fromkeys("\r\n\u2028\u2029\v\f\x1c\x1d\x1e\x85", " ")}
)
_LONE = re.compile("[\ud800-\udfff]")  # half a pair: Python can hold it, Qt cannot
_SIGNS = "=+#\u2013\u2014- \t\n"  # that extraction leaves out at the ends of a headline
SEPARATOR = Run(" · ", style=Style.FAINT)


def lay_out(stored: StoredArticle, words: Words = ENGLISH, date: Callable[[str], str] = str) -> list[Piece]:
    """The article in the order it is read: header, photos and text in place, then what no field used."""
    passages = _Sorted(cut(stored.text, stored.blocks, stored.fields), stored)
    setter = _Setter(stored, words, date)
    pieces = [*setter.header(passages.header), *setter.captions_without_words(passages.main)]
    pieces += [setter.piece(passage) for passage in passages.main]
    pieces += setter.other_pictures()
    return [*pieces, *setter.folded(passages.again, passages.unused)]


def displayed(text: str, *, keep_lines: bool = False) -> str:
    """The text as a document can hold it, one character for each of its own."""
    if keep_lines:
        text = text.replace("\n", "\u0085")
    shown = text.translate(_UNSAFE)
    if keep_lines:
        shown = "".join("\u2028" if char == "\u0085" else new for char, new in zip(text, shown, strict=True))
    return _LONE.sub("\ufffd", shown)


class _Sorted:
    """Passages by where they go: the header, the text in order, printed again, used by no field."""

    def __init__(self, passages: Iterable[Passage], stored: StoredArticle) -> None:
        self.header: dict[Role, list[Passage]] = {role: [] for role in _HEADER}
        self.main: list[Passage] = []
        self.again: list[Passage] = []
        self.unused: list[Passage] = []
        self._stated = _stated_words(stored)
        self._has_body = any(field.path == "body" for field in stored.fields)
        self._text = stored.text
        self._seen: set[tuple[object, ...]] = set()
        passages = list(passages)
        self._claimed = {passage.group[0] for passage in passages if passage.group}
        for passage in passages:
            self._target(passage).append(passage)

    def _target(self, passage: Passage) -> list[Passage]:
        if passage.group is None:
            role = self._stated.get(plain_words(self._text[passage.start : passage.end]))
            if role is not None and role not in self._claimed:
                self._claimed.add(role)
                return self.header[role]
            return self.unused if self._has_body or passage.kind is BlockKind.OTHER else self.main
        role = passage.group[0]
        if role is Role.BOILERPLATE:
            return self.unused
        if self._is_again(passage, role):
            return self.again
        return self.header[role] if role in _HEADER else self.main

    def _is_again(self, passage: Passage, role: Role) -> bool:
        """Whether all that the passage proves was proved by an earlier one."""
        if role is Role.DECK:
            keys: set[tuple[object, ...]] = {(role, " ".join(self._text[passage.start : passage.end].split()))}
        elif role is Role.CAPTION or role in _HEADER:
            keys = {(passage.group, path) for path in passage.paths}
        else:
            return False
        again = keys <= self._seen
        self._seen |= keys
        return again


def plain_words(text: str) -> str:
    """The text with single spaces, to be compared."""
    return " ".join(text.split())


def _stated_words(stored: StoredArticle) -> dict[str, Role]:
    """Words that the format states and that may stand in the text too: formats need not say where."""
    article = stored.article
    names = ", ".join(byline.name for byline in article.bylines)
    stated = (
        (article.section, Role.SECTION),
        (names, Role.BYLINE),
        (article.byline_printed, Role.BYLINE),
        (article.deck, Role.DECK),
        (article.headline, Role.HEADLINE),
    )
    return {plain_words(words): role for words, role in stated if words}


class _Setter:
    """Turns passages of one article into pieces."""

    def __init__(self, stored: StoredArticle, words: Words, date: Callable[[str], str]) -> None:
        self._stored = stored
        self._words = words
        self._date = date
        self._pictures_set: set[int] = set()

    # header

    def header(self, header: dict[Role, list[Passage]]) -> Iterator[Piece]:
        """Section, headline, deck and the line of byline and date; a value without words of its own is shown too."""
        article = self._stored.article
        yield from self._headed(header[Role.SECTION], Setting.SECTION, article.section)
        yield from self._headed(header[Role.HEADLINE], Setting.HEADLINE, article.headline or self._words.no_headline)
        yield from self._headed(header[Role.DECK], Setting.DECK, article.deck)
        yield Piece(Setting.META, _joined([self._byline(header), self._dates(header), self._editors()]))

    def _headed(self, passages: Sequence[Passage], setting: Setting, value: str | None) -> Iterator[Piece]:
        for passage in passages:
            yield Piece(setting, self._runs(self._without_signs(passage)))
        if not passages and value:
            yield Piece(setting, (Run(displayed(value)),))

    def _without_signs(self, passage: Passage) -> Passage:
        """Only what its fields claim, where nothing is left out but signs: a wire's closing "=", a "#" of mark-up."""
        if not passage.claims:
            return passage
        start, end = passage.claims[0].start, max(claim.end for claim in passage.claims)
        text = self._stored.text
        signs = text[passage.start : start] + text[end : passage.end]
        return passage if signs.strip(_SIGNS) else replace(passage, start=start, end=end)

    def _byline(self, header: dict[Role, list[Passage]]) -> list[Run]:
        passages = header[Role.BYLINE]
        article = self._stored.article
        if passages:
            return list(_joined([self._runs(passage) for passage in passages]))
        names = article.byline_printed or self._words.by.format(names=", ".join(by.name for by in article.bylines))
        if article.byline_printed or article.bylines:
            return [Run(displayed(names), style=Style.STRONG)]
        return [Run(self._words.no_byline, style=Style.FAINT)]

    def _dates(self, header: dict[Role, list[Passage]]) -> list[Run]:
        passages = header[Role.DATE]
        article = self._stored.article
        if passages:
            return list(_joined([self._runs(passage) for passage in passages]))
        if not article.published:
            return [Run(self._words.no_date, style=Style.FAINT)]
        runs = [Run(self._date(article.published))]
        if article.updated and self._date(article.updated) != self._date(article.published):
            runs += [SEPARATOR, Run(self._words.updated.format(date=self._date(article.updated)))]
        return runs

    def _editors(self) -> list[Run]:
        runs: list[Run] = []
        for index, credit in enumerate(self._stored.article.credits):
            if credit.role != "editor":
                continue
            runs.append(Run(", ") if runs else Run(self._words.edited_by + " "))
            place = self._first_span(f"credits[{index}].name")
            text = displayed(place.quote or credit.name if place else credit.name)
            runs.append(Run(text, place.start if place else None, Style.STRONG, copy=True))
        return runs

    def _first_span(self, path: str) -> Field | None:
        return next(
            (f for f in self._stored.fields if f.path == path and f.source == "text" and f.start is not None), None
        )

    # the text in order

    def piece(self, passage: Passage) -> Piece:
        """The passage in place."""
        role, number = passage.group or (Role.PARAGRAPH, 0)
        setting = _SETTINGS.get(role) or _KINDS.get(passage.kind, Setting.PARAGRAPH)
        pictures = self._pictures_of(number) if role is Role.CAPTION else ()
        runs = self._runs(passage, keep_lines=setting is Setting.PREFORMATTED)
        return Piece(setting, runs, passage.level, pictures)

    def captions_without_words(self, main: Iterable[Passage]) -> Iterator[Piece]:
        """Captions that only the original's mark-up or the picture holds: shown below the header, in order."""
        in_text = {passage.group[1] for passage in main if passage.group and passage.group[0] is Role.CAPTION}
        for number, caption in enumerate(self._stored.article.captions):
            if number in in_text:
                continue
            runs = [Run(displayed(caption.text)) if caption.text else Run(self._words.no_caption, style=Style.FAINT)]
            credit = caption.credit.printed if caption.credit else None
            if credit:
                runs += [Run(" "), Run(displayed(credit), style=Style.CREDIT)]
            yield Piece(Setting.CAPTION, tuple(runs), pictures=self._pictures_of(number))

    def other_pictures(self) -> Iterator[Piece]:
        """Pictures that no caption belongs to."""
        captions = len(self._stored.article.captions)
        for picture in self._stored.pictures:
            if picture.caption is None or not 0 <= picture.caption < captions:
                yield Piece(Setting.CAPTION, (Run(self._words.no_caption, style=Style.FAINT),), pictures=(picture,))

    def _pictures_of(self, caption: int) -> tuple[PictureUse, ...]:
        if caption in self._pictures_set:
            return ()
        self._pictures_set.add(caption)
        return tuple(picture for picture in self._stored.pictures if picture.caption == caption)

    # folded away

    def folded(self, again: Sequence[Passage], unused: Sequence[Passage]) -> Iterator[Piece]:
        """What is printed again, boilerplate, and what no field used, behind one line that opens it."""
        count = len(again) + len(unused)
        if not count:
            return
        yield Piece(Setting.FOLD, (Run(self._words.unused(count), style=Style.FAINT),), level=count)
        for passage in sorted([*again, *unused], key=lambda passage: passage.start):
            note = self._note(passage, passage in again)
            yield Piece(Setting.UNUSED, (*self._runs(passage), *note), folded=True)

    def _note(self, passage: Passage, again: bool) -> tuple[Run, ...]:
        if again:
            return (SEPARATOR, Run(self._words.again, style=Style.FAINT))
        if passage.group and passage.group[0] is Role.BOILERPLATE:
            return (SEPARATOR, Run(self._words.boilerplate, style=Style.FAINT))
        return ()

    # runs

    def _runs(self, passage: Passage, *, keep_lines: bool = False) -> tuple[Run, ...]:
        """The words of a passage, styled where a field says what they are."""
        text = displayed(self._stored.text[passage.start : passage.end], keep_lines=keep_lines)
        spans = sorted((claim.start, claim.end, style) for claim in passage.claims if (style := _style_of(claim.path)))
        runs: list[Run] = []
        position = passage.start
        for start, end, style in [*spans, (passage.end, passage.end, Style.PLAIN)]:
            start, end = max(start, position), min(end, passage.end)
            for a, b, look in ((position, start, Style.PLAIN), (start, end, style)):
                if a < b:
                    runs.append(Run(text[a - passage.start : b - passage.start], a, look))
            position = max(position, end)
        return tuple(runs)


def _style_of(path: str) -> Style | None:
    for start, end, style in _STYLES:
        if path.startswith(start) and path.endswith(end):
            return style
    return None


def _joined(parts: Iterable[Sequence[Run]]) -> tuple[Run, ...]:
    """The parts that have something, with a middle dot between them."""
    runs: list[Run] = []
    for part in parts:
        if part:
            runs += [*([SEPARATOR] if runs else []), *part]
    return tuple(runs)
