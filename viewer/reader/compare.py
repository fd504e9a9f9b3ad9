"""Two articles against each other: words that came and went, fields that differ. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from archive.model import Article, StoredArticle

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_CELLS = 60_000_000  # of the comparison matrix; beyond that, paragraphs are compared first
_LEFT_OUT = frozenset({"body", "mentions", "captions.photo.embedded"})


class Change(StrEnum):
    """What became of a run of words from the first article to the second."""

    SAME = "same"
    GONE = "gone"
    CAME = "came"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words with one fate."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A field that differs: its path in the article record and both values (None = has none)."""

    path: str
    first: str | None
    second: str | None


def compare_words(first: str, second: str) -> list[Piece]:
    """The words of both texts in one order: joining SAME and GONE gives the first, SAME and CAME the second."""
    a, b = _WORD.findall(first), _WORD.findall(second)
    head = _common(a, b)
    tail = _common(a[head:][::-1], b[head:][::-1])
    middle_a, middle_b = a[head : len(a) - tail], b[head : len(b) - tail]
    pieces = [Piece(Change.SAME, "".join(a[:head]))]
    pieces += _compare_middle(middle_a, middle_b)
    pieces.append(Piece(Change.SAME, "".join(a[len(a) - tail :])))
    return list(_merged(pieces))


def _common(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words both begin with."""
    count = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        count += 1
    return count


def _compare_middle(a: list[str], b: list[str]) -> Iterator[Piece]:
    """Word by word; where that would take too long, paragraph by paragraph and word by word in those that differ."""
    if len(a) * len(b) <= _MOST_CELLS:
        for old, new in _opcodes(a, b):
            yield from _step(old, new)
        return
    for old, new in _opcodes(_paragraphs(a), _paragraphs(b)):
        first, second = _WORD.findall("".join(old)), _WORD.findall("".join(new))
        small = old != new and len(first) * len(second) <= _MOST_CELLS
        for words in _opcodes(first, second) if small else ((old, new),):
            yield from _step(*words)


def _opcodes(a: Sequence[str], b: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """What stands in the first against what stands in the second, in order; neighbouring changes are one."""
    # Here and not above: the window opens sooner without it, and few articles are compared.
    from rapidfuzz.distance import Indel

    gone: list[str] = []
    came: list[str] = []
    for step in Indel.opcodes(a, b):
        if step.tag != "equal":
            gone += a[step.src_start : step.src_end]
            came += b[step.dest_start : step.dest_end]
            continue
        if gone or came:
            yield gone, came
            gone, came = [], []
        same = a[step.src_start : step.src_end]
        yield same, same
    if gone or came:
        yield gone, came


def _step(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    if old == new:
        yield Piece(Change.SAME, "".join(old))
        return
    yield Piece(Change.GONE, "".join(old))
    yield Piece(Change.CAME, "".join(new))


def _paragraphs(words: Sequence[str]) -> list[str]:
    return re.findall(r"[^\n]+\n*|\n+", "".join(words))


def _merged(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Neighbours of one fate as one; a space alone between two changes counts to both, so that phrases stay whole."""
    gone = came = ""
    for at, piece in enumerate(pieces):
        if not piece.text:
            continue
        follows = any(later.change is not Change.SAME for later in pieces[at + 1 : at + 2])
        if piece.change is Change.GONE:
            gone += piece.text
        elif piece.change is Change.CAME:
            came += piece.text
        elif (gone or came) and follows and piece.text.isspace() and "\n" not in piece.text:
            gone, came = gone + piece.text, came + piece.text
        else:
            yield from _changed(gone, came)
            gone = came = ""
            yield piece
    yield from _changed(gone, came)


def _changed(gone: str, came: str) -> Iterator[Piece]:
    if gone:
        yield Piece(Change.GONE, gone)
    if came:
        yield Piece(Change.CAME, came)


def differing_fields(first: Article, second: Article) -> list[Difference]:
    """The fields whose values differ, in the order of the record; body and mentions are compared elsewhere."""
    from archive.model.json import to_json  # as above: few articles are compared

    a, b = dict(_flat(to_json(first))), dict(_flat(to_json(second)))
    paths = [*a, *(path for path in b if path not in a)]
    return [Difference(path, a.get(path), b.get(path)) for path in paths if a.get(path) != b.get(path)]


def _flat(value: Any, path: str = "", plain: str = "") -> Iterator[tuple[str, str]]:
    """Every leaf as (path, words); `plain` is the path without numbers."""
    if plain in _LEFT_OUT or value is None:
        return
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(inner, f"{path}.{name}".lstrip("."), f"{plain}.{name}".lstrip("."))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _flat(inner, f"{path}[{number}]", plain)
    else:
        yield path, str(value)


def text_of(stored: StoredArticle) -> str:
    """The text that is compared: headline, deck and body, or all there is when no body was found."""
    article = stored.article
    if not article.body:
        return stored.text
    return "\n\n".join(part for part in (article.headline, article.deck, article.body) if part)
