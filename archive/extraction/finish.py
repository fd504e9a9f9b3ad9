"""What every format has in common, once its own reader has spoken: datelines and sign-offs in the body, parts of
credits that are stated whole, the language, an estimate where nothing states the date.

Each function adds only what the draft has not got; none invents: no words, no value.
"""

from __future__ import annotations

from collections.abc import Iterator

from archive.extraction.context import Toolkit
from archive.extraction.draft import Draft
from archive.extraction.page import seen
from archive.extraction.rule import Match, Rule, Stretch
from archive.extraction.signoff_fields import put_people
from archive.model import Field
from archive.text.credits import CreditParts
from archive.text.credits_captions import split_caption
from archive.text.credits_signoff import SignoffName
from archive.text.language import language_of

DATELINE = ("body-dateline", 1)
SIGNOFF = ("sign-off", 2)
CREDIT = ("photo-credit", 2)
LANGUAGE = ("language", 1)
RULES = (DATELINE, SIGNOFF, CREDIT, LANGUAGE)
_FIRST_WORDS = 6  # of a first paragraph
_TAIL_BLOCKS = 6  # of the body, where sign-offs stand
_CREDIT_PARTS = ("text", "photographer", "photographer_title", "agency", "via")


def put_language(draft: Draft, _tools: Toolkit) -> None:
    """The stated language, else what the words look like."""
    if "language" in draft:
        return
    body = "\n".join(field.value for field in draft.fields if field.path in ("body", "headline")) or draft.raw.text
    tag, confidence = language_of(body[:6000], draft.raw.language)
    if tag is not None:
        source = "stated" if draft.raw.language else "detected"
        draft.put_source("language", tag, source, rule=LANGUAGE[0], version=LANGUAGE[1], confidence=confidence)


def dateline_rule(tools: Toolkit) -> Rule[Stretch]:
    """The dateline that a paragraph begins with, in its parts."""

    def find(stretch: Stretch) -> Iterator[Match]:
        found = tools.datelines.read(stretch.text, stretch.start, stretch.end)
        parts = (found.printed, found.place, found.agency, found.date) if found is not None else ()
        for name, part in zip(("printed", "place", "agency", "date"), parts, strict=False):
            if part is not None and part.start < part.end:
                yield Match(part.start, part.end, seen(stretch.text[slice(*part)]), 0.9, f"dateline.{name}")

    return Rule(DATELINE[0], "dateline", DATELINE[1], find)


def put_dateline(draft: Draft, tools: Toolkit) -> None:
    """The dateline that the first paragraph begins with."""
    if "dateline.printed" in draft or "dateline.place" in draft:
        return
    body = [field for field in draft.fields if field.path == "body" and field.start is not None]
    # A kicker or a heading may stand above the first paragraph.
    first = next((field for field in body[:3] if len(field.value.split()) >= _FIRST_WORDS), body[0] if body else None)
    if first is None or first.start is None or first.end is None:
        return
    for span in dateline_rule(tools).apply(Stretch(draft.raw.text, first.start, first.end), len(draft.raw.text)):
        draft.put_span(span)


def put_signoffs(draft: Draft, tools: Toolkit) -> None:
    """The people of "Reporting by …; Editing by …" at the end of the body, which the body then leaves out."""
    if draft.count("credits"):
        return
    body = [field for field in draft.fields if field.path == "body" and field.start is not None]
    people: list[SignoffName] = []
    for field in body[1:][-_TAIL_BLOCKS:]:
        assert field.start is not None
        assert field.end is not None
        found = tools.signoffs.find(draft.raw.text, field.start, field.end)
        if found is None or (not found.names and found.start > field.start + 3):
            continue
        people += found.names
        draft.cut_body(field, found.start)
    put_people(draft, people, *SIGNOFF, confidence=0.95)


def put_credit_parts(draft: Draft, tools: Toolkit) -> None:
    """The parts of credits that a format states whole, and the credit in a caption that has none beside it."""
    for index in range(draft.count("captions")):
        root = f"captions[{index}]"
        whole = draft.field(f"{root}.credit.text") or draft.field(f"{root}.credit.printed")
        if whole is not None:
            _parts_of(draft, root, whole, tools.credits.read(whole.value))
            continue
        caption = draft.field(f"{root}.text")
        if caption is not None:
            _split(draft, root, caption, tools)


def _parts_of(draft: Draft, root: str, field: Field, parts: CreditParts | None, at: int = 0) -> None:
    """Put the parts of a credit, with their place where the credit has one and its words stand there unchanged."""
    if parts is None:
        return
    exact = field.start is not None and field.value == field.quote
    values = [
        (name, field.value[at + part.start : at + part.end], part)
        for name in _CREDIT_PARTS
        if (part := parts.spans.get(name))
    ]
    for name, value, part in values:
        path = f"{root}.credit.{name}"
        if path in draft or not value:
            continue
        if exact and field.start is not None:
            start = field.start + at
            draft.put_text(
                path,
                start + part.start,
                start + part.end,
                rule=CREDIT[0],
                version=CREDIT[1],
                confidence=0.85,
                value=value,
            )
        else:
            draft.put_source(path, value, field.source, rule=CREDIT[0], version=CREDIT[1], confidence=0.8)
    if f"{root}.credit.printed" not in draft:
        printed = field.value[at + parts.spans["printed"].start : at + parts.spans["printed"].end]
        draft.put_source(
            f"{root}.credit.printed", printed, field.source, rule=CREDIT[0], version=CREDIT[1], confidence=0.8
        )
    flags = (("kind", parts.credit.kind), ("file_photo", "true" if parts.credit.file_photo else None))
    for name, flag in flags:
        if flag is not None:
            draft.put_source(
                f"{root}.credit.{name}", flag, field.source, rule=CREDIT[0], version=CREDIT[1], confidence=0.8
            )


def _split(draft: Draft, root: str, caption: Field, tools: Toolkit) -> None:
    """A caption with its credit in it: the caption keeps its words, the credit gets its own."""
    split = split_caption(caption.value, tools.credits)
    if split.credit is None:
        return
    if split.text is None:
        if split.credit.credit.kind is not None:  # labelled: "Foto: Norwire"
            _parts_of(draft, root, caption, split.credit, split.credit_at)
            draft.drop(f"{root}.text")
        return
    _parts_of(draft, root, caption, split.credit, split.credit_at)
    if f"{root}.printed" not in draft:
        draft.put_source(
            f"{root}.printed",
            caption.value,
            caption.source,
            rule=CREDIT[0],
            version=CREDIT[1],
            confidence=caption.confidence,
        )
    draft.shorten(f"{root}.text", split.text.start, split.text.end)
