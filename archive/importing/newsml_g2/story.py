"""What a NewsML-G2 item states, and its story. The mapping is METADATA.md's."""

from __future__ import annotations

import re
from collections.abc import Mapping

from lxml import etree

from archive.importing.builder import ArticleBuilder
from archive.importing.inline import text_of
from archive.importing.markup import MarkupReader
from archive.importing.names import is_full_name, state_writers
from archive.importing.newsml_g2.lookup import children, code, is_binary, name_of, scheme
from archive.importing.newsml_g2.pictures import is_visual
from archive.importing.nitf import NitfReader
from archive.importing.paths import path_of
from archive.importing.plain import add_dateline, add_story
from archive.model import BlockKind
from archive.text.dates import parse_date

_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_SUB = re.compile(r"sub|short|slug|alt|roof|kicker")
_DECK_ROLES = ("summary", "abstract", "lead", "intro", "teaser", "standfirst")
_DESK_SCHEME = re.compile(r"department|desk|section|ressort|rubrik")
_MENTION_KINDS = {
    "person": "person",
    "organisation": "organisation",
    "organization": "organisation",
    "geoarea": "place",
    "poi": "place",
}
_MOST_WRITERS = 20  # of a byline, compared with who created the text
# IPTC NewsCodes contentprodrole and the agencies' own spellings of it.
_ROLES = {
    "editor": "editor",
    "editing": "editor",
    "subeditor": "editor",
    "reporter": "reporter",
    "writer": "writer",
    "author": "writer",
    "contributor": "contributor",
    "translator": "translator",
    "photog": "photographer",
    "photographer": "photographer",
    "phot": "photographer",
    "compiler": "compiler",
}


class ItemReader:
    """Reads one newsItem or packageItem into the builder."""

    def __init__(self, builder: ArticleBuilder, entities: Mapping[str, str]) -> None:
        self._builder = builder
        self._entities = entities

    def read(self, item: etree._Element) -> None:
        """Meta-data first, then the heads and the story as blocks."""
        language = self._language(item)
        self._origin(item)
        self._dates(item)
        self._subjects(item, language)
        self._corrections(item)
        self._heads(item)
        self._people(item)
        self._dateline(item, language)
        self._related(item)
        self._content(item)

    def _language(self, item: etree._Element) -> str | None:
        for element in children(item, "contentMeta", "language"):
            if element.get("tag"):
                self._builder.language = element.get("tag")
                self._builder.state_unless("language", element.get("tag"), path_of(element, "tag"))
        tag = item.get(_XML_LANGUAGE)
        if tag and not self._builder.language:
            self._builder.language = tag
            self._builder.state_unless("language", tag, path_of(item, "xml:lang"))
        return self._builder.language

    def _origin(self, item: etree._Element) -> None:
        for provider in children(item, "itemMeta", "provider"):
            self._builder.state_unless("outlet", name_of(provider), path_of(provider), confidence=0.6)
        for notice in children(item, "rightsInfo", "copyrightNotice"):
            self._builder.state_unless("rights", text_of(notice, self._entities), path_of(notice))
        for holder in children(item, "rightsInfo", "copyrightHolder"):
            self._builder.state_unless("rights", name_of(holder), path_of(holder))
        for terms in children(item, "rightsInfo", "usageTerms"):
            self._builder.state_unless("rights", text_of(terms, self._entities), path_of(terms), confidence=0.7)

    def _dates(self, item: etree._Element) -> None:
        created = [("contentMeta", "contentCreated"), ("itemMeta", "firstCreated"), ("itemMeta", "versionCreated")]
        changed = [("contentMeta", "contentModified"), ("itemMeta", "versionCreated")]
        self._first_date(item, "published", created)
        self._first_date(item, "updated", changed)

    def _first_date(self, item: etree._Element, field: str, places: list[tuple[str, str]]) -> None:
        """The first of these that is a date; an update at the moment of publication is none."""
        for element in (element for part, name in places for element in children(item, part, name)):
            parsed = parse_date(text_of(element))
            if parsed and parsed.iso != self._builder.value("published") and not self._builder.value(field):
                self._builder.state(field, parsed.iso, path_of(element))

    def _subjects(self, item: etree._Element, language: str | None) -> None:
        keywords = [(text_of(k, self._entities), path_of(k)) for k in children(item, "contentMeta", "keyword")]
        topics, mentioned = [], 0
        for subject in children(item, "contentMeta", "subject"):
            name, kind = name_of(subject, language), code(subject, "type")
            if not name or subject.find("{*}name") is None:
                continue
            if _DESK_SCHEME.search(scheme(subject)):
                self._builder.state_unless("section", name, path_of(subject), confidence=0.7)
            elif kind in _MENTION_KINDS:
                self._builder.state(f"mentions[{mentioned}].kind", _MENTION_KINDS[kind], path_of(subject))
                self._builder.state(f"mentions[{mentioned}].value", name, path_of(subject))
                mentioned += 1
            else:
                topics.append((name, path_of(subject)))
        self._builder.state_each("keywords", keywords or topics)

    def _corrections(self, item: etree._Element) -> None:
        """A note for editors is published only where it says that it corrects; agencies call updates so too."""
        signals = {code(signal, "qcode") for signal in children(item, "itemMeta", "signal")}
        corrects = "correction" in signals
        if "update" in signals and not corrects:
            return
        for note in children(item, "itemMeta", "edNote"):
            if "correction" in code(note) or (corrects and not note.get("role")):
                self._builder.state_unless("correction", text_of(note, self._entities), path_of(note), confidence=0.8)

    def _heads(self, item: etree._Element) -> None:
        headlines = [h for h in children(item, "contentMeta", "headline") if text_of(h, self._entities)]
        main = next((h for h in headlines if not _SUB.search(code(h))), headlines[0] if headlines else None)
        if main is not None:
            self._builder.head("headline", BlockKind.HEADING, text_of(main, self._entities), path_of(main))
        descriptions = [d for d in children(item, "contentMeta", "description") if code(d) in _DECK_ROLES]
        below = [h for h in headlines if h is not main and "sub" in code(h)]
        for element in [*below, *descriptions]:
            deck = text_of(element, self._entities)
            if deck and deck != self._builder.value("headline") and not self._builder.value("deck"):
                self._builder.head("deck", BlockKind.DECK, deck, path_of(element), confidence=0.8)

    def _people(self, item: etree._Element) -> None:
        """Byline and credits. Who created a text counts as its writer unless a role or the byline says otherwise."""
        visual = is_visual(item)
        if not visual:
            self._authors(item)
        named = {self._builder.value(f"bylines[{index}].name").casefold() for index in range(_MOST_WRITERS)}
        number = 0
        assumed = (("contributor", "contributor"), ("creator", "" if visual else "writer"))
        for element, unsaid in ((e, role) for kind, role in assumed for e in children(item, "contentMeta", kind)):
            name = name_of(element)
            role = _ROLES.get(code(element)) if element.get("role") else "" if name.casefold() in named else unsaid
            photographs = role == "photographer" and visual
            if role and not photographs and is_full_name(name):
                self._builder.state(f"credits[{number}].role", role, path_of(element, "role"))
                self._builder.state(f"credits[{number}].name", name, path_of(element))
                number += 1

    def _authors(self, item: etree._Element) -> None:
        """The byline as printed and its names; without one, creators that are people."""
        builder, number = self._builder, 0
        for by in children(item, "contentMeta", "by"):
            printed = text_of(by, self._entities)
            if printed:
                builder.head("byline_printed", BlockKind.BYLINE, printed, path_of(by))
            number = state_writers(builder, printed, path_of(by), number)
        if number:
            return
        for creator in children(item, "contentMeta", "creator"):
            if is_full_name(name_of(creator)) and _ROLES.get(code(creator), "writer") in ("writer", "reporter"):
                builder.state(f"bylines[{number}].name", name_of(creator), path_of(creator), confidence=0.8)
                number += 1

    def _dateline(self, item: etree._Element, language: str | None) -> None:
        builder = self._builder
        for element in children(item, "contentMeta", "dateline"):
            printed = text_of(element, self._entities)
            if printed:
                add_dateline(builder, printed, path_of(element))
        for element in children(item, "contentMeta", "located"):
            if element.find("{*}name") is not None:
                # Where it was made; for wire text often the desk and not the place it is about.
                place = name_of(element, language)
                builder.state_unless("dateline.place", place, path_of(element), confidence=0.6)
        if builder.value("dateline.printed"):
            for element in children(item, "contentMeta", "infoSource"):
                builder.state_unless("dateline.agency", name_of(element), path_of(element), confidence=0.6)

    def _related(self, item: etree._Element) -> None:
        number = 0
        for link in children(item, "itemMeta", "link"):
            title = next((text_of(t) for t in link.iter("{*}title", "{*}headline", "{*}name") if text_of(t)), "")
            if code(link, "rel") in ("seealso", "related", "isrelatedto") and title:
                self._builder.state(f"related[{number}].title", title, path_of(link))
                if (link.get("href") or "").startswith("http"):
                    self._builder.state(f"related[{number}].url", link.get("href"), path_of(link, "href"))
                number += 1

    def _content(self, item: etree._Element) -> None:
        skip = frozenset({self._builder.value("headline"), self._builder.value("deck")} - {""})
        before = len(self._builder.blocks)
        for element in children(item, "contentSet", "inlineXML"):
            if len(self._builder.blocks) == before:  # others are the same story in another mark-up
                self._inline_xml(element, skip)
        for element in children(item, "contentSet", "inlineData"):
            if len(self._builder.blocks) == before and not is_binary(element):
                self._inline_data(element, skip)
        if not self._builder.value("headline"):
            self._headline_of_story()

    def _inline_xml(self, element: etree._Element, skip: frozenset[str]) -> None:
        nitf = next(element.iter("{*}nitf"), None)
        if nitf is not None:
            NitfReader(self._builder, self._entities).read(nitf, skip=skip)
            return
        if element.find("{*}events") is not None or element.find("{*}conceptSet") is not None:
            return  # knowledge in NewsML-G2's own terms: not a story
        bodies = list(element.iter("{*}body")) or [element]
        for body in bodies:
            MarkupReader(self._builder, self._entities, skip=skip).read(body, path_of(body))

    def _inline_data(self, element: etree._Element, skip: frozenset[str]) -> None:
        text = "".join(str(piece) for piece in element.itertext())
        source = path_of(element)
        add_story(self._builder, text, source, skip)

    def _headline_of_story(self) -> None:
        """Items without a headline of their own: the story's first heading, if it is of the highest level."""
        for block in self._builder.blocks:
            if block.kind is BlockKind.HEADING and block.level == 1:
                self._builder.state("headline", self._builder.text_of(block), block.source, confidence=0.8)
                return
