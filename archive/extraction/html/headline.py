"""The headline: what most of the page's titles agree on, without the outlet's name.

Each title votes for itself; one that ends or begins with the outlet's name votes for the rest; one that only adds
something to another title of the page supports that one too. The page's own heading counts most, since a reader saw it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.extraction.html.choice import Page, bare, tidy
from archive.model import Stated

RULE, VERSION = "page-headline", 3
_SEPARATOR = re.compile(r"\s+(?:[|–—•·›:/\\~>]|-{1,2}|::|//)\s+|\s*[|｜]\s*")
_WEIGHTS = {"h1": 1.6, "json-ld": 0.95, "microdata": 1.2, "meta": 0.6, "headline": 0.4, "title": 0.5}
_MOST_TITLES = 200  # that are looked at; a page has ten
_ONE_WORD = 0.6  # more often the name of a section than a headline
_STRANGE = 0.5  # of a heading that has no word in common with what the page states: a section, another story
_LONGEST = 400
_SHORTEST_HEADING = 3
_TOP = 60  # blocks
_FEWEST_PRINTED = 4  # words; fewer are the name of a section or of the house


@dataclass(frozen=True, slots=True)
class _Title:
    """One title of the page: its words, what proves it, its weight, and where in the value it starts."""

    text: str
    stated: Stated
    weight: float
    span: tuple[int, int] | None = None


def put_headline(page: Page) -> None:
    """Choose and put the headline."""
    titles = list(_titles(page))
    if not titles:
        return
    best = _best(page, titles)
    if best is None:
        return
    if best.span is not None:
        page.draft.put_text(
            "headline", *best.span, rule=RULE, version=VERSION, confidence=best.stated.confidence, value=best.text
        )
    else:
        page.draft.put_source(
            "headline", best.text, best.stated.source, rule=RULE, version=VERSION, confidence=best.stated.confidence
        )


def _titles(page: Page) -> Iterator[_Title]:
    stated_words: set[str] = set()
    titles = page.stated("headline")[:_MOST_TITLES]
    for value in titles:
        if value.rule in {"json-ld", "meta", "title"}:
            stated_words |= _words(value.value)
    for value in titles:
        if value.source.endswith("alternativeHeadline"):
            continue
        weight = _WEIGHTS.get(value.rule, 0.5) * value.confidence
        if len(value.value.split()) == 1:
            weight *= _ONE_WORD
        if value.rule in {"h1", "headline"} and stated_words and not stated_words & _words(value.value):
            weight *= _STRANGE
        for text, span, share in _pieces(page, value, titles):
            if _SHORTEST_HEADING <= len(text) <= _LONGEST:
                yield _Title(text, value, weight * share, span)


def _words(text: str) -> set[str]:
    """Words of a title that are long enough to be its own."""
    return set(re.findall(r"\w{4,}", text.casefold()))


def _pieces(page: Page, value: Stated, titles: list[Stated]) -> Iterator[tuple[str, tuple[int, int] | None, float]]:
    """The title as a whole; of one in several blocks each block, since a kicker or a date may stand above or below."""
    if value.start is None or value.end is None:
        yield tidy(value.value), None, 1.0
        return
    printed = page.raw.text[value.start : value.end]
    if value.rule == "h1" and (inner := _inner(value, titles)):
        yield tidy(printed), (value.start, value.end), 0.6
        yield tidy(page.raw.text[slice(*inner)]), inner, 0.95
        return
    parts = [part for part in printed.split("\n\n") if part.strip()]
    longest = max(parts, key=len, default="")
    yield tidy(printed), (value.start, value.end), 1.0 if len(parts) < 2 else 0.6
    if len(parts) > 1:
        start = value.start + printed.index(longest)
        yield tidy(longest), (start, start + len(longest)), 0.95
    elif "\n" in printed:
        first = printed.split("\n", 1)[0].rstrip()
        yield tidy(first), (value.start, value.start + len(first)), 0.4


def _inner(heading: Stated, titles: list[Stated]) -> tuple[int, int] | None:
    """The part of a heading that its own mark-up calls the headline, beside a kicker."""
    best: tuple[int, int] | None = None
    for value in titles:
        if value.rule != "headline" or value.start is None or value.end is None:
            continue
        inside = (heading.start or 0) <= value.start and value.end <= (heading.end or 0)
        smaller = value.end - value.start < (heading.end or 0) - (heading.start or 0)
        if inside and smaller and (best is None or value.end - value.start > best[1] - best[0]):
            best = value.start, value.end
    return best


def _best(page: Page, titles: list[_Title]) -> _Title | None:
    votes: dict[str, float] = {}
    shown: dict[str, tuple[float, _Title]] = {}
    heard: set[tuple[str, str]] = set()
    keys = {bare(title.text) for title in titles} | _printed_lines(page)
    for title in titles:
        for text, share in _forms(page, title.text, keys):
            key = bare(text)
            if not key or (key, title.stated.rule) in heard:
                continue
            heard.add((key, title.stated.rule))
            votes[key] = votes.get(key, 0.0) + title.weight * share
            span = _part_span(page, title, text)
            rank = title.weight * share + (span is not None) + (text is title.text)
            if key not in shown or rank > shown[key][0]:
                shown[key] = rank, _Title(text, title.stated, title.weight, span)
    usable = [key for key in votes if key not in page.outlets] or list(votes)
    return shown[max(usable, key=votes.__getitem__)][1] if usable else None


def _printed_lines(page: Page) -> set[str]:
    """Lines near the top that could be a headline which no mark-up names: pages of old set it in bold, no more."""
    blocks = (page.raw.text[block.start : block.end] for block in page.raw.blocks[:_TOP])
    lines = [line for block in blocks for line in block[: 4 * _LONGEST].split("\n")[:_TOP]]
    return {bare(line) for line in lines if len(line) <= _LONGEST and len(line.split()) >= _FEWEST_PRINTED}


def _forms(page: Page, text: str, keys: set[str]) -> Iterator[tuple[str, float]]:
    """The title, and what is left of it without the outlet or without what no other title has."""
    shorter = list(_shorter(page, text, keys))
    yield text, 1.0 if not shorter else 0.45
    for form in shorter:
        yield form, 1.0


def _shorter(page: Page, text: str, keys: set[str]) -> Iterator[str]:
    separators = list(_SEPARATOR.finditer(text.replace("»", "›") if "«" not in text else text))
    for found in separators[-3:]:
        head, tail = text[: found.start()].strip(), text[found.end() :].strip()
        if head and tail and (_is_outlet(page, tail) or bare(head) in keys):
            yield head
            break
    if separators:
        head, tail = text[: separators[0].start()].strip(), text[separators[0].end() :].strip()
        if head and tail and (_is_outlet(page, head) or bare(tail) in keys):
            yield tail


def _is_outlet(page: Page, text: str) -> bool:
    key = bare(text)
    return any(
        key == name or (len(name) > 3 and len(key) > 3 and (name in key or key in name)) for name in page.outlets
    )


def _part_span(page: Page, title: _Title, text: str) -> tuple[int, int] | None:
    """Where the form stands in the text, when the title does."""
    if title.span is None:
        return None
    if text is title.text:
        return title.span
    start = page.raw.text.find(text, *title.span)
    return (start, start + len(text)) if start >= 0 else None
