"""What marked elements of the page say: bylines, dates, decks, headlines, topics, as claims with their span."""

from __future__ import annotations

from collections.abc import Iterator

from archive.importing.html.claims import Claim
from archive.importing.html.content import Content
from archive.importing.html.mass import Around
from archive.importing.html.walk import TOPIC_ADDRESS, Frame, Mark, Walk

_SHORT = {"byline": 300, "date": 160, "headline": 400, "deck": 1200}
_UPDATED = ("modif", "updat", "aktualis", "änder", "maj", "mise", "lastmod", "actualiz", "aggiorn")


def mark_claims(walk: Walk, content: Content, headline: int) -> Iterator[tuple[Claim, int, int, int, int]]:
    """Claims with the pieces and offsets they stand at: (claim, first piece, start, last piece, end)."""
    around = Around(content.mass, content.container)
    first_main = next((i for i, main in enumerate(content.main) if main), len(walk.pieces))
    last_main = max((i for i, main in enumerate(content.main) if main), default=0)
    for mark in walk.marks:
        text = _text(walk, mark)
        near = _nearness(mark, around, headline, first_main, last_main)
        for name, rule, confidence, value in _readings(mark, text):
            claim = Claim(name, value, mark.frame.path, rule, round(confidence * near, 3), group=_group(mark))
            yield claim, mark.first, mark.start, mark.last, mark.end


def _text(walk: Walk, mark: Mark) -> str:
    pieces = walk.pieces
    if mark.first >= len(pieces):
        return ""
    if mark.first == mark.last:
        return pieces[mark.first].text[mark.start : mark.end].strip()
    parts = [pieces[mark.first].text[mark.start :]]
    parts += [piece.text for piece in pieces[mark.first + 1 : mark.last][:8]]
    if mark.end and mark.last < len(pieces):
        parts.append(pieces[mark.last].text[: mark.end])
    return "\n".join(part for part in parts if part).strip()


def _nearness(mark: Mark, around: Around, headline: int, first: int, last: int) -> float:
    """1 beside the headline and the body, less in debris and far away."""
    found = around.of(mark.frame)
    near = 1.0
    if found.hidden:
        near *= 0.7
    if mark.first < headline - 12 or mark.first > last + 12:
        near *= 0.45
    elif mark.first > last + 3:
        near *= 0.7
    elif first + 2 < mark.first <= last:
        near *= 0.75
    if found.aside or found.listed > 1:
        near *= 0.8
    if found.debris > 1:
        near *= 0.7
    return near


def _readings(mark: Mark, text: str) -> Iterator[tuple[str, str, float, str]]:
    """What a marked element says: (name of the claim, reader, trust, value)."""
    itemprop = mark.frame.itemprop.lower()
    yield from _dates(mark, text, itemprop)
    yield from _people(mark, text, itemprop)
    yield from _headings(mark, text, itemprop)
    if mark.frame.tag == "a" and 1 < len(text) < 60:
        yield from _topic(mark.frame, text)
    if "articlesection" in itemprop or ("section" in mark.roles and 2 < len(text) < 40):
        yield "section", "section", 0.5, text


def _dates(mark: Mark, text: str, itemprop: str) -> Iterator[tuple[str, str, float, str]]:
    value = mark.datetime or text
    if "datepublished" in itemprop or "datecreated" in itemprop:
        yield "published", "microdata", 0.88, value
    elif "datemodified" in itemprop:
        yield "updated", "microdata", 0.85, value
    elif mark.frame.tag == "time" and (mark.datetime or len(text) < 80):
        yield _dated(mark.frame), "time", 0.7, value
    elif "date" in mark.roles and 5 < len(text) < _SHORT["date"]:
        yield _dated(mark.frame), "date", 0.55, text


def _headings(mark: Mark, text: str, itemprop: str) -> Iterator[tuple[str, str, float, str]]:
    short = bool(text) and len(text) < _SHORT["headline"]
    if "headline" in itemprop:
        yield "headline", "microdata", 0.8, text
    elif mark.frame.tag == "h1" and short:
        yield "headline", "h1", 0.75, text
    elif "headline" in mark.roles and mark.frame.tag in {"h2", "div", "span", "p", "header"} and short:
        yield "headline", "headline", 0.5, text
    if "deck" in mark.roles and 20 < len(text) < _SHORT["deck"]:
        yield "deck", "deck", 0.6, text


def _topic(frame: Frame, text: str) -> Iterator[tuple[str, str, float, str]]:
    rel = (frame.element.get("rel") or "").lower().split()
    value = text.strip("#„“”\"' ")
    if "tag" in rel:
        yield "keyword", "rel-tag", 0.6, value
    elif frame.topics is not None and frame.topics is not frame:
        yield "keyword", "topics", 0.5, value
    elif TOPIC_ADDRESS.search((frame.element.get("href") or "")[:300]):
        yield "keyword", "topic-link", 0.45, value


def _people(mark: Mark, text: str, itemprop: str) -> Iterator[tuple[str, str, float, str]]:
    if not text or len(text) > _SHORT["byline"]:
        return
    rel = (mark.frame.element.get("rel") or "").lower().split()
    if "author" in rel:
        yield "author", "rel-author", 0.75, text
    elif itemprop in {"author", "creator"} or (itemprop == "name" and _inside_author(mark.frame)):
        yield "author", "microdata", 0.7, text
    elif "byline" in mark.roles:
        yield "byline", "byline", 0.65, text


def _inside_author(frame: Frame) -> bool:
    return any(ancestor.itemprop in {"author", "creator"} for ancestor in frame.ancestors())


def _dated(frame: Frame) -> str:
    label = f"{frame.label} {frame.itemprop} {frame.parent.label if frame.parent else ''}".lower()
    return "updated" if any(word in label for word in _UPDATED) else "published"


def _group(mark: Mark) -> str:
    frame = mark.frame
    if frame.topics is not None and frame.topics is not frame:
        return frame.topics.path
    if frame.tag == "a":
        return "links"
    return f"{mark.frame.parent.path if mark.frame.parent else ''}"
