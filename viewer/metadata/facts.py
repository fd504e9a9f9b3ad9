"""What is known of an article as groups of rows; absence is a value too. No widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from archive.model import Field, StoredArticle
from viewer.evidence import evidence_words
from viewer.i18n import day, digits, marked, tr
from viewer.issue_words import issue_details, issue_words
from viewer.languages import language_name
from viewer.metadata.labels import label_of
from viewer.metadata.photo_facts import photo_facts
from viewer.metadata.proof import shortened
from viewer.metadata.values import Book, Group, Kind, Row, Value, mentioned, query_for
from viewer.metadata.where_when import where_and_when

_WORD = re.compile(r"\w")

_ROLES: tuple[tuple[str, str, str], ...] = (  # role, search field, label
    ("editor", "editedby", marked("Edited by")),
    ("reporter", "contributor", marked("Reporting by")),
    ("writer", "contributor", marked("Writing by")),
    ("contributor", "contributor", marked("Contributed")),
    ("translator", "contributor", marked("Translated by")),
    ("photographer", "contributor", marked("Photos by")),
    ("compiler", "contributor", marked("Compiled by")),
)


def facts(stored: StoredArticle) -> list[Group]:
    """The groups of the panel in order; groups with nothing to say are left out."""
    book = Book(stored)
    groups = (
        Group(tr("What it says"), tuple(_says(book))),
        Group(tr("Who made it"), tuple(_made(book))),
        photo_facts(book),
        where_and_when(book),
        Group(tr("Mentioned"), tuple(_mentioned(book))),
        Group(tr("Related"), tuple(_related(book))),
        Group(tr("Where it came from"), tuple(_origin(book)), origin=True),
        Group(tr("History"), tuple(_history(book)), origin=True),
        Group(tr("Not used"), tuple(_not_used(book)), origin=True),
    )
    return [group for group in groups if group.rows or group.cards]


def _says(book: Book) -> Iterator[Row]:
    article = book.article
    yield from book.optional(tr("Headline"), article.headline, "headline", tr("none in the text"), field="headline")
    yield from book.optional(tr("Deck"), article.deck, "deck", tr("none in the text"), field="deck")
    yield _published(book)
    if article.updated:
        yield Row(tr("Updated"), (replace(book.value(day(article.updated), "updated"), raw=article.updated),))
    yield from book.optional(tr("Section"), article.section, "section", field="section")
    yield from book.optional(tr("Outlet"), article.outlet, "outlet", tr("not stated"), field="outlet")
    yield _language(book)
    keywords = [
        book.value(word, f"keywords[{at}]", Kind.CHIP, field="keyword") for at, word in enumerate(article.keywords)
    ]
    if keywords:
        yield Row(tr("Keywords"), tuple(keywords))
    yield from book.optional(tr("Correction"), article.correction, "correction")
    yield from book.optional(tr("Rights"), article.rights, "rights")
    if book.stored.tags:
        yield Row(
            tr("Tags"), tuple(Value(tag, kind=Kind.CHIP, query=query_for("tag", tag)) for tag in book.stored.tags)
        )


def _language(book: Book) -> Row:
    code = book.article.language
    if not code:
        return Row(tr("Language"), (Value(tr("not recognised"), "language", kind=Kind.ABSENT, query="language:none"),))
    named = book.value(language_name(code), "language")
    return Row(tr("Language"), (replace(named, raw=code, query=query_for("language", code)),))


def _published(book: Book) -> Row:
    article = book.article
    if article.published:
        return Row(tr("Published"), (replace(book.value(day(article.published), "published"), raw=article.published),))
    absent = Value(tr("not stated"), "published", kind=Kind.ABSENT, query="date:none")
    estimate = article.published_estimate
    if estimate is None or not (estimate.earliest or estimate.latest):
        return Row(tr("Published"), (absent,))
    words = _between(estimate.earliest, estimate.latest)
    pieces = tr("%n pieces of evidence", len(estimate.evidence)) if estimate.evidence else ""
    guess = Value(
        " — ".join(part for part in (words, pieces) if part),
        "published_estimate",
        book.value("", "published_estimate").proofs,
        Kind.NOTE,
        more="\n".join(evidence_words(why) for why in estimate.evidence),
    )
    return Row(tr("Published"), (absent, guess))


def _between(earliest: str | None, latest: str | None) -> str:
    if earliest and latest:
        return tr("between {first} and {last}").format(first=day(earliest), last=day(latest))
    return tr("after {date}").format(date=day(earliest)) if earliest else tr("before {date}").format(date=day(latest))


def _made(book: Book) -> Iterator[Row]:
    article = book.article
    names = [
        book.value(
            byline.name,
            f"bylines[{at}].name",
            Kind.STRONG,
            note=" · ".join(part for part in (byline.title, byline.affiliation) if part),
            field="byline",
            instead="byline_printed",
        )
        for at, byline in enumerate(article.bylines)
    ]
    if not names and article.byline_printed:
        names = [book.value(article.byline_printed, "byline_printed", Kind.STRONG, field="byline")]
    absent = Value(tr("none in the text"), "byline", kind=Kind.ABSENT, query="byline:none")
    yield Row(tr("Byline"), tuple(names) or (absent,))
    yield from _credits(book)


def _credits(book: Book) -> Iterator[Row]:
    """One row for each role; that nobody is named as editor is said."""
    by_role: dict[str, list[Value]] = {}
    fields = {role: field for role, field, _label in _ROLES}
    for at, credit in enumerate(book.article.credits):
        field = fields.get(credit.role, "contributor")
        instead = f"credits[{at}].printed"
        value = book.value(
            credit.name, f"credits[{at}].name", Kind.STRONG, note=credit.place or "", field=field, instead=instead
        )
        by_role.setdefault(credit.role, []).append(replace(value, role=credit.role))
    absent = Value(tr("none in the text"), "credits", kind=Kind.ABSENT, query="editedby:none")
    by_role.setdefault("editor", [absent])
    for role, _field, label in _ROLES:
        if role in by_role:
            yield Row(tr(label), tuple(by_role.pop(role)))
    for role, values in by_role.items():
        yield Row(role, tuple(values))


def _mentioned(book: Book) -> Iterator[Row]:
    yield from mentioned(book, "person", "person", tr("People"))
    yield from mentioned(book, "organisation", "org", tr("Organisations"))


def _related(book: Book) -> Iterator[Row]:
    links = tuple(
        book.value(link.title, f"related[{at}].title", note=link.url or "", field="headline")
        for at, link in enumerate(book.article.related)
    )
    if links:
        yield Row(tr("Links to"), links)
    if book.stored.duplicates:
        yield Row(tr("Same text in"), tuple(Value(locator) for locator in book.stored.duplicates))


def _origin(book: Book) -> Iterator[Row]:
    origin = book.stored.origin
    name = origin.path.replace("\\", "/").rpartition("/")[2] or origin.path
    place = origin.locator.removeprefix(origin.path)
    yield Row(tr("File"), (Value(name, note=f"{place} {origin.path}".strip()),))
    if book.article.url:
        yield Row(tr("Address"), (book.value(book.article.url, "url"),))
    size = tr("%n bytes", origin.size)
    yield Row(tr("Format"), (Value(origin.format, note=" · ".join(part for part in (size, origin.encoding) if part)),))
    yield Row(tr("SHA-256"), (Value(f"{origin.sha256[:12]}…", note=""),))
    yield Row(
        tr("Imported"),
        (Value(day(origin.imported), note=tr("import {number}").format(number=digits(str(origin.import_id)))),),
    )
    if origin.rules:
        yield Row(tr("Rules"), (Value(", ".join(origin.rules), kind=Kind.NOTE),))
    if book.stored.issues:
        issues = tuple(
            Value(
                issue_words(issue), more=issue_details(issue), kind=Kind.BAD if issue.severity == "error" else Kind.WARN
            )
            for issue in book.stored.issues
        )
        yield Row(tr("Issues"), issues)


def _history(book: Book) -> Iterator[Row]:
    standing = tuple(change.id for change in book.stored.history if not change.undone)
    if len(standing) > 1:
        yield Row(tr("By hand"), (Value(tr("%n corrections stand", len(standing)), kind=Kind.NOTE, changes=standing),))
    for change in book.stored.history:
        words = tr("{old} → {new}").format(old=change.old or tr("nothing"), new=change.new or tr("nothing"))
        state = tr("undone") if change.undone else ""
        note = " · ".join(part for part in (change.who, day(change.when), change.reason, state) if part)
        number = -change.id if change.undone else change.id
        yield Row(label_of(change.field), (Value(words, note=note, change=number),))


def _not_used(book: Book) -> Iterator[Row]:
    boilerplate = tuple(
        book.value(shortened(words), f"boilerplate[{at}]", Kind.NOTE)
        for at, words in enumerate(book.article.boilerplate)
    )
    if boilerplate:
        yield Row(tr("Boilerplate"), boilerplate)
    article = book.article
    # Formats that state a value need not say where in the text it stands; its words are used all the same.
    stated = {
        article.headline,
        article.deck,
        article.section,
        article.byline_printed,
        *(by.name for by in article.bylines),
    }
    lines = tuple(
        Value(shortened(text), "", (_line_field(text, start),), Kind.NOTE)
        for start, text in unused_lines(book.stored.text, book.stored.fields)
        if text not in stated
    )
    if lines:
        yield Row(tr("No field"), lines)


def _line_field(text: str, start: int) -> Field:
    return Field("", text, start, start + len(text), text, "text", "not-used", 1, 1.0)


def unused_lines(text: str, fields: Iterable[Field]) -> list[tuple[int, str]]:
    """Lines of the text with words that no field touches: (start, words)."""
    touched = bytearray(len(text) + 1)
    for field in fields:
        if field.source == "text" and field.start is not None and field.end is not None:
            start = max(field.start, 0)
            end = max(min(field.end, len(text)), start)
            touched[start:end] = b"\1" * (end - start)
    found: list[tuple[int, str]] = []
    start = 0
    for line in text.split("\n"):
        words = line.strip()
        if _WORD.search(words) and not any(touched[start : start + len(line)]):
            found.append((start + line.index(words), words))
        start += len(line) + 1
    return found
