"""Plain text as blocks with the evidence that roles are judged by: shape, wrapping, bullets, gaps, repetition.

A block is one line, or the lines of one paragraph where the text is hard-wrapped. Blocks keep exact offsets into the
stored text; their `text` is what a reader would see: unwrapped, runs of space closed, a split drop cap joined.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

_CONTROL = "".join(map(chr, (*range(0x20), 0x7F, *range(0x80, 0xA0))))
_TO_SPACE = dict.fromkeys(map(ord, _CONTROL), " ")
_BLANK = _CONTROL + " \u00a0\u200b\u200e\u200f\u202a\u202b\u202c\ufeff\ufffd"
_BULLET = re.compile(r"^(?:[*•·▪◦‣►▶»>]|[-–—+](?=\s)|o(?=\s[A-ZÀ-Þ0-9])|--(?=\s|$))[\s\u00a0]*")
_DROP_CAP = re.compile(r"^([^\W\d_])\s([a-zß-ÿ]+)(?=[\s,.’'])")
_ONE_LETTER_WORDS = frozenset("AIOYEÉÀUWVK")
_CASED = re.compile(r"[A-Za-zÀ-ɏΑ-ωА-я]{3}")
_UNSPACED = re.compile(r"[\u3040-\u9fff\uac00-\ud7a3]")
_HYPHENED = re.compile(r"(?<=[^\W\d_])-[ \t]*\n\s*(?=[a-z])")
_TERMINAL = re.compile(r"[.!?…。؟۔][\"”’'»)\]]*$")
_END_MARK = re.compile(r"(?<=[.!?”\")])\s(?:Enditem|END|ENDS|End|-0-|###|\(END\)|[A-Z]{2,4}(?:\s[A-Z]{2,4}){1,3})$")
_WRAP_LIMIT = 110  # code points; longer lines were not wrapped by hand or by a wire
_LONG_LINE = 40  # code points; shorter lines say nothing about wrapping
_MOST_LONG = 0.3  # share of lines over the limit in a text that is wrapped all the same
_TWIN = 30  # code points in which two lines that are the same agree
_FULL_SHARE = 0.55  # of the long lines that another follows, how many must be full for the text to be hard-wrapped


@dataclass(slots=True)
class Block:
    """One block of a page. `role` is filled in by the rules; "" means nobody has claimed it yet."""

    index: int
    start: int
    end: int
    text: str
    gap: bool  # a blank line stands before it
    indent: int
    bullet: bool
    lines: int = 1
    role: str = ""
    words: int = 0
    terminal: bool = False
    repeats: int = 1

    @property
    def plain(self) -> str:
        """The text without a bullet before it."""
        return self.text[len(self.text) - len(_BULLET.sub("", self.text)) :] if self.bullet else self.text

    @property
    def plain_start(self) -> int:
        """Where `plain` begins in the stored text."""
        return self.end if not self.plain else self.start + self.bullet_length

    @property
    def bullet_length(self) -> int:
        """Code points of bullet and space before the text proper, as stored."""
        return len(self.text) - len(self.plain) if self.bullet else 0

    @property
    def prose(self) -> bool:
        """Whether it reads like a paragraph: some words, ended like a sentence."""
        if self.words >= 45 or (self.words >= 16 and len(self.text) >= 80 and not _CASED.search(self.text[:200])):
            return True  # scripts without capitals often leave out the full stop
        if self.words < 9 or not self.terminal or len(self.text) < 55:
            return False
        return self.words >= 25 or not (self.text.rstrip("\"'”’").endswith("?") or _title_case(self.text))


@dataclass(slots=True)
class Page:
    """The stored text and its blocks in order."""

    text: str
    blocks: list[Block] = field(default_factory=list)
    wrapped: bool = False

    def free(self, index: int) -> bool:
        """Whether the block is there and unclaimed."""
        return 0 <= index < len(self.blocks) and not self.blocks[index].role

    def claim(self, block: Block, role: str) -> None:
        """Give the block a role, unless it has one."""
        block.role = block.role or role


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    indent: int
    width: int  # up to the last visible code point, with the indent
    gap: bool


def read_page(text: str, start: int = 0, end: int | None = None) -> Page:
    """The page of `text` between two offsets."""
    lines = _lines(text, start, len(text) if end is None else end)
    width = _wrap_width(text, lines)
    page = Page(text, wrapped=width is not None)
    group: list[_Line] = []
    for line in lines:
        if group and not (width is not None and _continues(text, group, line, width)):
            _add(page, group)
            group = []
        group.append(line)
    if group:
        _add(page, group)
    counts = Counter(_key(block) for block in page.blocks)
    for block in page.blocks:
        block.repeats = counts[_key(block)]
    return page


def seen(text: str) -> str:
    """The text as a reader sees it: no control characters, white space run together, wraps closed."""
    joined = _HYPHENED.sub("-", text) if "\n" in text else text
    joined = " ".join(joined.translate(_TO_SPACE).split())
    found = _DROP_CAP.match(joined)
    if found and len(found[2]) > 1 and found[1] not in _ONE_LETTER_WORDS:
        joined = found[1] + joined[2:]
    return joined


def _title_case(text: str) -> bool:
    """Whether nearly all longer words begin with a capital, as in a headline."""
    longer = re.findall(r"[^\W\d_]{4,}", text)
    capital = sum(word[0].isupper() and not word.isupper() for word in longer)
    return len(longer) >= 4 and capital * 5 >= len(longer) * 4


def _lines(text: str, start: int, end: int) -> list[_Line]:
    lines: list[_Line] = []
    gap = True
    position = start
    for raw in re.split(r"[\n\x0b\x0c\r\u2028\u2029]", text[start:end]):
        stripped = raw.strip(_BLANK)
        if stripped:
            offset = raw.index(stripped[0]) if raw[0] not in stripped[0] else 0
            offset = len(raw) - len(raw.lstrip(_BLANK))
            first = position + offset
            lines.append(_Line(first, first + len(stripped), offset, offset + len(stripped), gap))
        gap = not stripped
        position += len(raw) + 1
    return lines


def _wrap_width(text: str, lines: list[_Line]) -> int | None:
    """The width that lines are wrapped at, or None where each line stands for itself."""
    followed = [
        (line, after)
        for line, after in pairwise(lines)
        if not after.gap and line.width >= _LONG_LINE and not _TERMINAL.search(text, line.start, line.end)
    ]
    long = sum(line.width > _WRAP_LIMIT for line in lines)
    if long > _MOST_LONG * sum(line.width >= _LONG_LINE for line in lines):
        return None  # paragraphs stand on one line: the short lines that follow one another are titles
    widths = sorted(line.width for line, _ in followed)
    if len(widths) < 3 or widths[len(widths) * 9 // 10] > _WRAP_LIMIT or lines[-1].width > 4 * _WRAP_LIMIT:
        return None
    width = widths[len(widths) * 9 // 10] - 2
    full = sum(_full(text, line, after, width) for line, after in followed)
    lower = sum(text[after.start].islower() for _, after in followed)
    if full < _FULL_SHARE * len(followed):
        return None
    return width if lower * 4 >= len(followed) or not _has_case(text) else None


def _has_case(text: str) -> bool:
    return any(char.islower() for char in text[:2000])


def _full(text: str, line: _Line, after: _Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted."""
    word = len(text[after.start : after.end].split(None, 1)[0])
    return line.width + 1 + word > width


def _continues(text: str, group: list[_Line], line: _Line, width: int) -> bool:
    last = group[-1]
    if line.gap or not _full(text, last, line, width) or _BULLET.match(text[line.start : line.end]):
        return False
    first = group[0]
    if text[line.start : line.start + _TWIN] == text[first.start : first.start + _TWIN]:
        return False  # the same line anew: a caption printed twice
    hanging = group[0].indent if len(group) > 1 else last.indent
    return line.indent <= max(hanging, last.indent)


def _add(page: Page, group: list[_Line]) -> None:
    start, end = group[0].start, group[-1].end
    text = seen(page.text[start:end])
    if not text:
        return
    page.blocks.append(
        Block(
            index=len(page.blocks),
            start=start,
            end=end,
            text=text,
            gap=group[0].gap,
            indent=group[0].indent,
            bullet=bool(_BULLET.match(text)),
            lines=len(group),
            words=_count_words(text),
            terminal=bool(_TERMINAL.search(_END_MARK.sub("", text[-60:]))),
        )
    )


def _count_words(text: str) -> int:
    """Words; in scripts without spaces two characters count as one."""
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    return len(text.split()) + unspaced // 2


def _key(block: Block) -> str:
    return block.plain.casefold()
