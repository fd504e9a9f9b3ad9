"""The headline: what most of the page's titles agree on, without the outlet's name.

Each title votes for itself, and for a shorter one that it only adds an outlet, section or slogan to. A heading of the
page counts more when a stated title says the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.extraction.html.choice import Page, bare, tidy
from archive.model import Stated

RULE, VERSION = "page-headline", 1
_SEPARATOR = re.compile(r"\s+(?:[|–—•·»«:/\\~>]|-{1,2}|::)\s+|\s*[|｜]\s*|_(?=\S)|\s*»\s*")
_WEIGHTS = {"h1": 1.0, "json-ld": 0.95, "microdata": 0.9, "meta": 0.7, "headline": 0.25, "title": 0.35}
_LONGEST = 500


def put_headline(page: Page) -> None:
    """Choose and put the headline."""
    candidates = [(value, text) for value in page.stated("headline") if 0 < len(text := tidy(value.value)) <= _LONGEST]
    if not candidates:
        return
    ranked = _ranked(page, candidates)
    if not ranked:
        return
    text, value = ranked[0]
    page.put("headline", text, value, RULE, VERSION)


def _ranked(page: Page, candidates: list[tuple[Stated, str]]) -> list[tuple[str, Stated]]:
    votes: dict[str, float] = {}
    shown: dict[str, tuple[float, str, Stated]] = {}
    for value, text in candidates:
        weight = _WEIGHTS.get(value.rule, 0.5) * value.confidence
        forms = [text, *_shorter(page, text)]
        for position, form in enumerate(forms):
            key = bare(form)
            if not key:
                continue
            votes[key] = votes.get(key, 0.0) + weight * (1.0 if position == len(forms) - 1 else 0.6)
            rank = (value.start is not None) + weight * 0.5 + (form is text)
            if key not in shown or rank > shown[key][0]:
                shown[key] = (rank, form, value)
    best = sorted(votes, key=lambda key: -votes[key])
    return [(shown[key][1], shown[key][2]) for key in best if key not in page.outlets]


def _shorter(page: Page, text: str) -> Iterator[str]:
    """The title without a part that is the outlet's name or stands for it at the end, and without one at the start."""
    parts = [found for found in _SEPARATOR.finditer(text)]
    for found in parts[-2:][::-1]:
        head, tail = text[: found.start()].strip(), text[found.end() :].strip()
        if head and tail and (_is_outlet(page, tail) or _small(head, tail)):
            yield head
    if parts:
        head, tail = text[: parts[0].start()].strip(), text[parts[0].end() :].strip()
        if head and tail and _is_outlet(page, head):
            yield tail


def _is_outlet(page: Page, text: str) -> bool:
    key = bare(text)
    return any(key == name or (len(name) > 3 and (name in key or key in name)) for name in page.outlets)


def _small(head: str, tail: str) -> bool:
    return len(tail.split()) <= 5 and len(head.split()) >= 3
