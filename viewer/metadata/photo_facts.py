"""What is known of an article's photos: one card each. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from archive.model import Caption, Field, FindingRow
from archive.resources import rules
from viewer.evidence import evidence_words
from viewer.i18n import day, number, tr
from viewer.metadata.values import Book, Card, Group, Kind, Row, Value, query_for


def photo_facts(book: Book) -> Group:
    """The group of photos: a card each, or a row that says there is none."""
    captions = book.article.captions
    cards = tuple(_card(book, at, caption) for at, caption in enumerate(captions))
    rows: tuple[Row, ...] = ()
    if not captions:
        rows = (Row(tr("Captions"), (Value(tr("none in the text"), kind=Kind.ABSENT, query="caption:none"),)),)
    repeated = max((caption.times_printed for caption in captions), default=1)
    note = number(len(captions)) if captions else ""
    if repeated > 1:
        times = tr("printed twice") if repeated == 2 else tr("printed %n times", repeated)
        note = tr("{count}, {times}").format(count=note, times=times)
    return Group(tr("Photos"), rows, cards, note)


def _card(book: Book, at: int, caption: Caption) -> Card:
    picture = next((picture.sha256 for picture in book.stored.pictures if picture.caption == at), None)
    path = f"captions[{at}].text"
    words = caption.text
    shown = book.value(words, path) if words else Value(tr("no caption printed"), path, kind=Kind.ABSENT)
    return Card(at, picture, shown, tuple(_chips(book, at, caption)), tuple(_picture_says(caption)))


def _chips(book: Book, at: int, caption: Caption) -> Iterator[Value]:
    credit = caption.credit
    path = f"captions[{at}].credit"
    if credit is None:
        yield Value(tr("no credit printed"), f"{path}.printed", kind=Kind.ABSENT, query="credit:none")
        return
    parts = (
        (credit.photographer, "photographer", Kind.CREDIT, "photographer"),
        (credit.photographer_title, "photographer_title", Kind.CHIP, ""),
        (credit.agency, "agency", Kind.CREDIT, "agency"),
        (tr("via {name}").format(name=credit.via) if credit.via else None, "via", Kind.PLATFORM, ""),
        (credit.kind if credit.kind != "photo" else None, "kind", Kind.CHIP, ""),
    )
    for text, name, kind, field in parts:
        if text:
            value = book.value(text, f"{path}.{name}", kind, field=field, instead=f"{path}.printed")
            via = credit.via or ""
            yield replace(value, query=query_for("via", via), raw=via) if name == "via" else value
    if credit.file_photo:
        yield book.value(tr("file photo"), f"{path}.file_photo", Kind.CHIP, instead=f"{path}.printed")
    if not any(text for text, *_ in parts[:4]):
        yield book.value(credit.text or credit.printed, f"{path}.text", Kind.CREDIT, instead=f"{path}.printed")


def _picture_says(caption: Caption) -> Iterator[Row]:
    """What the picture file carries; a name that the printed credit does not have is marked."""
    photo, credit = caption.photo, caption.credit
    if photo is None:
        return
    printed = _plain(credit.printed if credit else "")
    for label, values, checked in (
        (tr("Creator"), photo.creator, True),
        (tr("Credit line"), (photo.credit_line,), True),
        (tr("Source"), (photo.source,), False),
        (tr("Copyright"), (photo.copyright_notice,), False),
        (tr("Written by"), (photo.description_writer,), False),
        (tr("Instructions"), (photo.instructions,), False),
        (tr("Taken"), (day(photo.date_created),), False),
    ):
        shown = [value for value in values if value]
        if shown:
            yield Row(label, tuple(_compared(value, printed if checked else None) for value in shown))


def _compared(text: str, printed: str | None) -> Value:
    differs = printed is not None and not all(word in printed for word in _plain(text).split())
    return Value(text, kind=Kind.WARN if differs else Kind.PLAIN, note=tr("not as printed") if differs else "")


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def finding_value(row: FindingRow) -> Value:
    """A finding of the photo desk as a value: its rule by name, why, and what it quotes as its proof."""
    entry = rules("audit")["rules"].get(row.rule, {})
    kind = Kind.BAD if entry.get("weight") == "wrong" else Kind.WARN
    quoted = row.start is not None and row.end is not None and row.quote is not None
    proof = Field("", row.quote or "", row.start, row.end, row.quote, "text", row.rule, 1, 1.0)
    suggestion = f"→ {row.suggestion}" if row.suggestion else ""
    more = " · ".join(part for part in (evidence_words(row.evidence), suggestion) if part)
    words = f"{row.rule} {tr(entry.get('name', ''))}"
    return Value(words, "", (proof,) if quoted else (), kind, more=more, query=f"rule:{row.rule}")
