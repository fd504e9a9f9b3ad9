"""People, organisations, places and dates that the text names, by light rules: shapes, cues and a gazetteer.

A word run in capitals is judged by its words, its neighbours and the gazetteer; Arabic script, which has no capitals,
by titles before a name and by the gazetteer. Linear in the text: every word is looked up a bounded number of times.
"""

from __future__ import annotations

from archive.extraction.context import Toolkit
from archive.extraction.draft import Draft
from archive.extraction.mention_dates import Found
from archive.extraction.page import seen

NAME, VERSION = "mentions", 1
RULES = ((NAME, VERSION),)
_REACH = 60_000  # code points of one article that are searched
_MOST = 250  # different mentions of one article


def put_mentions(draft: Draft, tools: Toolkit) -> None:
    """Each person, organisation, place and date of headline, deck, body and captions, once, where it stands first."""
    if not tools.context.mentions or draft.count("mentions"):
        return
    reference = draft.get("published")
    finder = tools.mention_finder(frozenset(draft.names()))
    seen_before: set[tuple[str, str]] = set()
    for start, end in _stretches(draft):
        for found in finder.find(draft.raw.text, start, end, draft.get("language"), reference):
            if len(seen_before) < _MOST:
                _put(draft, found, seen_before)


def _stretches(draft: Draft) -> list[tuple[int, int]]:
    """The parts of the text that are the article's own words, without overlaps."""
    stretches: list[tuple[int, int]] = []
    total = 0
    for field in sorted((f for f in draft.fields if f.start is not None and _own(f.path)), key=lambda f: f.start or 0):
        assert field.start is not None
        assert field.end is not None
        start = max(field.start, stretches[-1][1] if stretches else 0)
        if start < field.end and total < _REACH:
            stretches.append((start, field.end))
            total += field.end - start
    return stretches


def _own(path: str) -> bool:
    return path in ("headline", "deck", "body") or (path.startswith("captions[") and path.endswith("].text"))


def _put(draft: Draft, found: Found, seen_before: set[tuple[str, str]]) -> None:
    value = seen(draft.raw.text[found.start : found.end])
    identity = (found.kind, (found.iso or value).casefold())
    if identity in seen_before or not value:
        return
    seen_before.add(identity)
    index = draft.count("mentions")
    for name, shown in (("kind", found.kind), ("value", value), ("iso", found.iso)):
        if shown:
            draft.put_text(
                f"mentions[{index}].{name}",
                found.start,
                found.end,
                rule=NAME,
                version=VERSION,
                confidence=found.confidence,
                value=shown,
            )
