"""People, organisations, places and dates that the text names, by light rules: shapes, cues and a gazetteer.

A word run in capitals is judged by its words, its neighbours and the gazetteer; Arabic script, which has no capitals,
by titles before a name and by the gazetteer. Linear in the text: every word is looked up a bounded number of times.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from archive.extraction.context import Toolkit
from archive.extraction.draft import Draft
from archive.extraction.mention_finder import MentionFinder
from archive.extraction.page import seen
from archive.extraction.recogniser import recogniser_rule
from archive.extraction.rule import Match, Rule, Span, Stretch

NAME, VERSION = "mentions", 2
RULES = ((NAME, VERSION),)
_REACH = 60_000  # code points of one article that are searched
_MOST = 250  # different mentions of one article


def put_mentions(draft: Draft, tools: Toolkit) -> None:
    """Each person, organisation, place and date of headline, deck, body and captions, once, where it stands first."""
    if not tools.context.mentions or draft.count("mentions"):
        return
    finder = tools.mention_finder(frozenset(draft.names()))
    rule = mention_rule(finder, draft.get("language"), draft.get("published"))
    stretches, length = _stretches(draft), len(draft.raw.text)
    spans = list(rule.apply(stretches, length))
    recogniser = tools.recogniser if tools.recognising.asks(draft.get("language")) else None
    if recogniser is not None:
        others = list(recogniser_rule(recogniser).apply(stretches, length))
        spans = both(spans, others, first=tools.recognising.before_rules)
    known: set[tuple[str, str]] = set()
    for span in spans:
        if len(known) < _MOST:
            _put(draft, span, known)


def both(rules: list[Span], others: list[Span], *, first: bool) -> list[Span]:
    """The spans of the rules and those of a recogniser that do not overlap, in the text's order.

    Where they overlap a date stands, and of names the rules' own, or the recogniser's when it goes `first`.
    """
    dates = [span for span in rules if span.kind == "date"]
    names = [span for span in rules if span.kind != "date"]
    kept: list[Span] = []
    taken: set[int] = set()
    for span in (*dates, *others, *names) if first else (*dates, *names, *others):
        if span.start not in taken and span.end - 1 not in taken:
            taken.update(range(span.start, span.end))
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


def mention_rule(finder: MentionFinder, language: str | None, published: str | None) -> Rule[Sequence[Stretch]]:
    """Spans whose kind is person, organisation, place or date, and whose value is the ISO form of a date."""

    def find(stretches: Sequence[Stretch]) -> Iterator[Match]:
        for found in finder.find(stretches, language, published):
            yield Match(found.start, found.end, found.iso or "", found.confidence, found.kind)

    return Rule(NAME, "mention", VERSION, find)


def _stretches(draft: Draft) -> list[Stretch]:
    """The parts of the text that are the article's own words, without overlaps."""
    stretches: list[Stretch] = []
    total = 0
    for field in sorted((f for f in draft.fields if f.start is not None and _own(f.path)), key=lambda f: f.start or 0):
        assert field.start is not None
        assert field.end is not None
        start = max(field.start, stretches[-1].end if stretches else 0)
        if start < field.end and total < _REACH:
            stretches.append(Stretch(draft.raw.text, start, field.end))
            total += field.end - start
    return stretches


def _own(path: str) -> bool:
    return path in ("headline", "deck", "body") or (path.startswith("captions[") and path.endswith("].text"))


def _put(draft: Draft, span: Span, known: set[tuple[str, str]]) -> None:
    value = seen(draft.raw.text[span.start : span.end])
    identity = (span.kind, (span.value or value).casefold())
    if identity in known or not value:
        return
    known.add(identity)
    index = draft.count("mentions")
    for name, shown in (("kind", span.kind), ("value", value), ("iso", span.value)):
        if shown:
            draft.put_span(replace(span, kind=f"mentions[{index}].{name}", value=shown))
