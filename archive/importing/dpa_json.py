"""dpa digitalwires JSON: text with its pictures, or a picture alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.files import picture_beside
from archive.importing.inline import text_of
from archive.importing.issues import error
from archive.importing.json_files import json_records
from archive.importing.json_nodes import Node, role_of
from archive.importing.markup import parse_fragment
from archive.importing.names import is_full_name, state_writers
from archive.importing.ninjs.pictures import PictureReader
from archive.importing.plain import add_dateline, add_story
from archive.importing.protocol import CERTAIN, LIKELY, NO, Item
from archive.importing.sniffing import json_head
from archive.jobs import JobContext
from archive.model import BlockKind, ImportIssue

_OWN = frozenset(("article_html", "version_created", "dpasubject_names", "entry_id", "ednotes"))


class DpaJsonImporter:
    """Reads entries of dpa's digitalwires API."""

    name = "dpa-json"
    suffixes: tuple[str, ...] = (".json",)

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By names that only this format has."""
        keys = set(json_head(head) or ())
        if b'"digitalwires@' in head[:4096]:
            return CERTAIN
        return LIKELY if len(keys & _OWN) >= 3 else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """An article for each entry."""
        for record in json_records(path, self._limits):
            job.checkpoint()
            if isinstance(record, ImportIssue):
                yield record
                continue
            builder = ArticleBuilder(str(path), record.locator, self.name)
            builder.encoding = record.encoding
            pictures = PictureReader(builder, lambda name: picture_beside(path, name, self._limits))
            _read(builder, Node(record.value, record.pointer), pictures)
            if builder.empty:
                yield error(path, "no-article", "The entry holds neither a headline nor a story.", record.locator)
            else:
                yield builder.build()


def _read(builder: ArticleBuilder, entry: Node, pictures: PictureReader) -> None:
    language, place = entry.text("language")
    builder.language = language or None
    builder.state("language", language, place)
    builder.state_date("published", *entry.text("version_created", "content_created"))
    builder.state_date("updated", *entry.text("updated"), confidence=0.7)
    builder.state("rights", *entry.text("copyrightnotice", "usageterms"))
    _categories(builder, entry)
    _notes(builder, entry)
    _heads(builder, entry)
    skip = frozenset({builder.value("headline"), builder.value("deck")} - {""})
    for name in ("article_html", "infobox_html"):
        add_story(builder, *entry.text(name), skip)
    for association in entry.nodes("associations"):
        if association.text("type")[0] in ("image", "graphic", "video"):
            pictures.read(association, own=False)
    if not entry.text("article_html")[0] and builder.value("captions[0].image"):
        # An entry that is a picture says of itself what an entry that has a story says of its writer.
        builder.state_unless("captions[0].photo.creator[0]", *entry.text("byline"))
        builder.state_date("captions[0].photo.date_created", *entry.text("content_created"))
    _links(builder, entry)


def _categories(builder: ArticleBuilder, entry: Node) -> None:
    kinds: dict[str, list[tuple[str, str]]] = {}
    for category in entry.nodes("categories"):
        kind = category.text("type")[0].rpartition(":")[2]
        kinds.setdefault(kind, []).append(category.text("name"))
    builder.state_each("keywords", [*kinds.get("keyword", []), *kinds.get("dpasubject", [])])
    for field, kind, confidence in (("section", "desk", 0.7), ("outlet", "provider", 0.6)):
        for value in kinds.get(kind, [])[:1]:
            builder.state(field, *value, confidence=confidence)
    for number, (name, place) in enumerate(kinds.get("geosubject", [])):
        builder.state(f"mentions[{number}].kind", "place", place)
        builder.state(f"mentions[{number}].value", name, place)
    if not entry.text("byline")[0] and entry.text("article_html")[0]:
        people = [creator for creator in kinds.get("creator", []) if is_full_name(creator[0])]
        for number, (name, place) in enumerate(people):
            builder.state(f"bylines[{number}].name", name, place, confidence=0.7)


def _notes(builder: ArticleBuilder, entry: Node) -> None:
    for note in entry.nodes("ednotes"):
        if role_of(note) == "correction" and note.raw("is_publishable") is not False:
            builder.state_unless("correction", *note.text("ednote"))


def _heads(builder: ArticleBuilder, entry: Node) -> None:
    headline, place = entry.text("headline")
    if headline:
        builder.head("headline", BlockKind.HEADING, headline, place)
    deck, place = entry.text("subhead", "teaser")
    if deck and deck != headline:
        builder.head("deck", BlockKind.DECK, deck, place)
    byline, place = entry.text("byline")
    if byline and entry.text("article_html")[0]:
        builder.head("byline_printed", BlockKind.BYLINE, byline, place)
        state_writers(builder, byline, place)
    dateline, place = entry.text("dateline")
    if dateline:
        add_dateline(builder, dateline, place)


def _links(builder: ArticleBuilder, entry: Node) -> None:
    box, place = entry.text("linkbox_html")
    body = parse_fragment(box)
    if body is None:
        return
    links = [link for link in body.iter("a") if text_of(link)]
    for number, link in enumerate(links):
        builder.state(f"related[{number}].title", text_of(link), f"{place}#a[{number + 1}]")
        builder.state(f"related[{number}].url", link.get("href"), f"{place}#a[{number + 1}]")
