"""From roles to fields: each finding of the plain-text rules becomes a value with its span, rule and confidence."""

from __future__ import annotations

import re

from archive.extraction.draft import Draft
from archive.extraction.page import Block, seen
from archive.extraction.plain_pictures import put_captions
from archive.extraction.plain_reading import DateFound, Reading, key
from archive.extraction.plain_rules import (
    BODY,
    BYLINE,
    DATELINE,
    DATES,
    DEBRIS,
    DECK,
    HEADLINE,
    NOTES,
    RELATED,
    SECTION,
    SIGNOFF,
    TOPICS,
    PlainRule,
)
from archive.extraction.signoff_fields import put_people
from archive.text.bylines import BylineName
from archive.text.credits import Part
from archive.text.dates import parse_date
from archive.text.names import trimmed

_MARKS = re.compile(r"(?:\s*[=+]+|\s+[-–—]{1,2})\s*$")
_MARKUP = re.compile(r"^#{1,6}\s+")
_URL = re.compile(r"(?:https?://|www\.)\S{4,}")
_RIGHTS = re.compile(
    r"^(?:©|™ & ©|\(c\)|copyright\b)|\ball rights reserved\b|جميع الحقوق محفوظة|alle rechte vorbehalten", re.IGNORECASE
)
_SHORT_YEAR = re.compile(r"^(?P<day>\d{1,2})\s+(?P<month>[^\W\d_]{3,9})\.?\s+(?P<year>\d\d)$")


class _Writer:
    """Puts the findings of one reading into one draft; what the format states already is left alone."""

    def __init__(self, draft: Draft, reading: Reading) -> None:
        self.draft, self.reading = draft, reading
        self.text = reading.page.text

    def put(self, path: str, part: Part, rule: PlainRule, value: str | None = None) -> None:
        """A value at `part`; by default as a reader sees the words."""
        if part.start < part.end:
            shown = seen(self.text[slice(*part)]) if value is None else value
            self.draft.put_text(
                path,
                part.start,
                part.end,
                rule=rule.name,
                version=rule.version,
                confidence=rule.confidence,
                value=shown,
            )

    def blocks(self, role: str) -> list[Block]:
        """The blocks with a role, in order."""
        return [block for block in self.reading.blocks if block.role == role]

    def stated(self, root: str) -> bool:
        """Whether the format has stated this field."""
        return root in self.draft or self.draft.count(root) > 0


def assemble(draft: Draft, reading: Reading) -> None:
    """Write every finding of `reading` into `draft`."""
    writer = _Writer(draft, reading)
    _headline(writer)
    _bylines(writer)
    _dateline(writer)
    _dates(writer)
    put_captions(writer.draft, reading.captions)
    _signoffs(writer)
    _links(writer)
    _debris(writer)
    _body(writer)


def _headline(writer: _Writer) -> None:
    found = writer.blocks("headline")
    stated = writer.draft.get("headline")
    if stated is not None and found and key(found[0].plain) not in key(stated):
        for block in found:
            block.role = ""  # the format states another: this line is text
    elif found:
        start, end = found[0].start + found[0].bullet_length, found[-1].end
        text = writer.text[start:end]
        marks, mark_up = _MARKS.search(text), _MARKUP.match(text)
        start, end = start + (mark_up.end() if mark_up else 0), start + marks.start() if marks else end
        writer.put("headline", Part(start, end), HEADLINE)
    for role, rule in (("deck", DECK), ("section", SECTION)):
        for block in writer.blocks(role):
            writer.put(role, Part(block.start + block.bullet_length, block.end), rule)


def _bylines(writer: _Writer) -> None:
    if writer.stated("bylines"):
        return
    known: set[str] = set()
    printed = False
    for block, parts in sorted(writer.reading.bylines, key=lambda item: item[0].index):
        late = block.index > writer.reading.anchor and not parts.labelled
        if block.role not in ("byline", "date") or late:
            continue
        for name in parts.names:
            shown = key(writer.text[slice(*name.name)])
            if shown not in known:
                known.add(shown)
                _byline(writer, block, name)
        if not printed:
            writer.put("byline_printed", Part(*trimmed(writer.text, block.start, block.end, " \t*-–—=|")), BYLINE)
            printed = True


def _byline(writer: _Writer, block: Block, name: BylineName) -> None:
    index = writer.draft.count("bylines")
    writer.put(f"bylines[{index}].name", name.name, BYLINE)
    below = [(line, role) for line, role in writer.reading.titles if 0 < line.index - block.index <= 2]
    for role, part in (("title", name.title), ("affiliation", name.affiliation)):
        line = next((line for line, kind in below if kind == role), None)
        if part is not None:
            writer.put(f"bylines[{index}].{role}", part, BYLINE)
        elif line is not None and not name.agency:
            writer.put(f"bylines[{index}].{role}", Part(line.start, line.end), BYLINE)


def _dateline(writer: _Writer) -> None:
    if writer.stated("dateline.place"):
        return
    parts = writer.reading.dateline
    if parts is not None:
        writer.put("dateline.printed", parts.printed, DATELINE)
        for role, part in (("place", parts.place), ("agency", parts.agency), ("date", parts.date)):
            if part is not None:
                writer.put(f"dateline.{role}", part, DATELINE)
        return
    for _, byline in writer.reading.bylines:  # "PTI Mumbai", "New Delhi, News Nation Bureau": a desk and its place
        if byline.place is not None and not byline.labelled and byline.names[0].agency:
            agency = byline.names[0].name
            span = Part(min(agency.start, byline.place.start), max(agency.end, byline.place.end))
            writer.put("dateline.printed", span, DATELINE)
            writer.put("dateline.place", byline.place, DATELINE)
            writer.put("dateline.agency", agency, DATELINE)
            return


def _dates(writer: _Writer) -> None:
    """Published as a day: the label of plain text says no more for sure; updated with its time."""
    found = [date for date in writer.reading.dates if _counts(writer.reading, date)]
    published = _first(found, "published", 0.8) or _first(found, "", 0.8)
    updated = _first(found, "updated", 0.8) or _beside(found, published)
    if published is None and updated is not None:
        published = updated
    if published is None:
        published = _first(found, "published", 0.0) or _only_date(writer.reading)
    if published is not None:
        value = published.date.iso[:10]
        writer.draft.put_text(
            "published",
            published.start,
            published.end,
            rule=DATES.name,
            version=DATES.version,
            confidence=published.confidence,
            value=value,
        )
    elif writer.reading.dateline is not None and writer.reading.dateline.date is not None:
        _dateline_date(writer, writer.reading.dateline.date)
    if updated is not None and updated is not published:
        writer.draft.put_text(
            "updated",
            updated.start,
            updated.end,
            rule=DATES.name,
            version=DATES.version,
            confidence=updated.confidence,
            value=updated.date.iso,
        )


def _counts(reading: Reading, date: DateFound) -> bool:
    """Dates of teasers below the article are not its date; labelled ones may stand there."""
    block = reading.blocks[date.block]
    return (
        block.role in ("date", "byline") and (block.index <= reading.anchor or bool(date.label))
    ) or date.confidence < 0.8


def _beside(found: list[DateFound], published: DateFound | None) -> DateFound | None:
    """The unlabelled date on the line of a "first published" is that of the update."""
    if published is None or published.label != "published":
        return None
    return next((date for date in found if not date.label and date.block == published.block), None)


def _only_date(reading: Reading) -> DateFound | None:
    """The one date line there is, below the first paragraph."""
    lines = [date for date in reading.dates if reading.blocks[date.block].role in ("date", "byline")]
    return lines[0]._replace(confidence=0.5) if len({date.date.iso[:10] for date in lines}) == 1 else None


def _first(found: list[DateFound], label: str, confidence: float) -> DateFound | None:
    return next((date for date in found if date.label == label and date.confidence >= confidence), None)


def _dateline_date(writer: _Writer, part: Part) -> None:
    printed = seen(writer.text[slice(*part)])
    if short := _SHORT_YEAR.match(printed):
        century = "20" if int(short["year"]) < 69 else "19"
        printed = f"{short['day']} {short['month']} {century}{short['year']}"
    parsed = parse_date(printed, language=writer.reading.language)
    if parsed is not None and len(parsed.iso) >= 10:
        writer.put("published", part, DATES, parsed.iso[:10])


def _signoffs(writer: _Writer) -> None:
    people = [person for _, signoff in sorted(writer.reading.signoffs.items()) for person in signoff.names]
    put_people(writer.draft, people, SIGNOFF.name, SIGNOFF.version, SIGNOFF.confidence)


def _links(writer: _Writer) -> None:
    known: set[str] = set()
    for found in sorted(writer.reading.related):
        link = found._replace(title=_once(writer.text, found.title))
        shown = key(writer.text[slice(*link.title)])
        if shown in known:
            continue
        known.add(shown)
        index = writer.draft.count("related")
        writer.put(f"related[{index}].title", link.title, RELATED)
        if link.url:
            start = writer.text.find(link.url, link.title.end)
            writer.put(f"related[{index}].url", Part(start, start + len(link.url)), RELATED)
    if not writer.stated("keywords"):
        for part in writer.reading.keywords:
            writer.put(f"keywords[{writer.draft.count('keywords')}]", part, TOPICS)


def _once(text: str, part: Part) -> Part:
    """A title that a page prints twice on one line, for a picture and for the words: the first of the two."""
    middle = part.start + (part.end - part.start) // 2
    first, second = text[part.start : middle].strip(), text[middle : part.end].strip()
    return Part(part.start, part.start + len(first)) if first == second and " " in first else part


def _debris(writer: _Writer) -> None:
    for block in writer.blocks("boilerplate"):
        part = Part(block.start, block.end)
        writer.put(f"boilerplate[{writer.draft.count('boilerplate')}]", part, DEBRIS)
        if _RIGHTS.search(block.text):
            writer.put("rights", part, NOTES)
        if (
            (address := _URL.search(writer.text, block.start, block.end))
            and block.index <= writer.reading.anchor
            and address.group().startswith("http")
        ):
            writer.put("url", Part(*address.span()), NOTES)
    for block in writer.blocks("correction"):
        writer.put("correction", Part(block.start, block.end), NOTES)


def _body(writer: _Writer) -> None:
    for block in writer.reading.blocks:
        if block.role:
            continue
        signoff = writer.reading.signoffs.get(block.index)
        end = signoff.start if signoff is not None else block.end
        start, end = trimmed(
            writer.text,
            block.start,
            end,
            " \t\n\r(\u200e\u200f\ufeff" if signoff is not None else " \t\n\r\u200e\u200f\ufeff",
        )
        writer.put("body", Part(start, end), BODY)
