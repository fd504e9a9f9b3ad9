"""Where an article was filed, the places and dates that it names, and all its dates on a line. No widgets."""

from __future__ import annotations

from dataclasses import replace

from viewer.i18n import day, tr
from viewer.metadata.moments import moments
from viewer.metadata.values import Book, Group, Kind, Row, Value, mentioned


def where_and_when(book: Book) -> Group:
    """The group; its line of time needs two dates to say anything."""
    rows = [_dateline(book), *mentioned(book, "place", "place", tr("Places"))]
    dates = mentioned(book, "date", "mdate", tr("Dates"))
    rows += [replace(row, values=tuple(_dated(book, value) for value in row.values)) for row in dates]
    found = moments(book)
    return Group(tr("Where and when"), tuple(rows), moments=found if len({m.first for m in found}) > 1 else ())


def _dated(book: Book, value: Value) -> Value:
    """A day that the text names otherwise ("Monday") says which one it is."""
    at = int(value.path[len("mentions[") : value.path.index("]")])
    iso = book.article.mentions[at].iso
    resolved = day(iso) if iso and iso != value.text else ""
    if resolved.startswith(value.text):
        resolved = resolved.removeprefix(value.text).strip()  # "4 March" needs no more than "2024"
    return replace(value, note=" · ".join(part for part in (resolved, value.note) if part))


def _dateline(book: Book) -> Row:
    dateline = book.article.dateline
    if dateline is None:
        absent = Value(tr("none in the text"), "dateline", kind=Kind.ABSENT, query="dateline:none")
        return Row(tr("Dateline"), (absent,))
    parts = (
        (dateline.place, "place", tr("filed from"), "filed"),
        (dateline.agency, "agency", tr("wire"), "wire"),
        (dateline.date, "date", tr("dated"), ""),
    )
    values = [
        book.value(text, f"dateline.{name}", note=note, field=field, instead="dateline.printed")
        for text, name, note, field in parts
        if text
    ]
    return Row(tr("Dateline"), tuple(values) or (book.value(dateline.printed, "dateline.printed"),))
