"""NITF 3.x (IPTC News Industry Text Format), with or without its namespace, alone or inside another format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from archive.config import Limits
from archive.importing.base64_pictures import pictures_in_nitf
from archive.importing.builder import ArticleBuilder
from archive.importing.files import picture_beside, read_xml
from archive.importing.inline import text_of
from archive.importing.issues import error, warning
from archive.importing.markup import MarkupReader
from archive.importing.names import state_writers
from archive.importing.paths import path_of
from archive.importing.plain import add_dateline
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.safe_xml import local_name
from archive.importing.sniffing import xml_head
from archive.jobs import JobContext
from archive.model import BlockKind, ImportIssue


class NitfImporter:
    """Reads a file whose document element is `nitf` as one article."""

    name = "nitf"
    suffixes: tuple[str, ...] = (".xml", ".nitf", ".ntf")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """Certain by the document element."""
        root = xml_head(head)
        return CERTAIN if root is not None and root.name == "nitf" else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """One article, its locator the path."""
        job.checkpoint()
        parsed = read_xml(path, self._limits)
        if isinstance(parsed, ImportIssue):
            yield parsed
            return
        builder = ArticleBuilder(str(path), str(path), self.name)
        builder.encoding = parsed.encoding
        builder.issues += [warning(path, code, message) for code, message in parsed.problems]
        NitfReader(builder, parsed.entities or {}).read(parsed.root)
        builder.fill_pictures(lambda name: picture_beside(path, name, self._limits))
        if builder.empty:
            yield error(path, "no-article", "The NITF document holds neither a headline nor a body.")
            return
        yield builder.build()


class NitfReader:
    """Reads one `nitf` element into the builder; other importers use it for NITF that they carry."""

    def __init__(self, builder: ArticleBuilder, entities: Mapping[str, str], *, prefix: str = "") -> None:
        """`prefix` is the place of the NITF inside what carries it."""
        self._builder = builder
        self._entities = entities
        self._prefix = prefix

    def _path(self, element: etree._Element, attribute: str = "") -> str:
        return self._prefix + path_of(element, attribute)

    def read(self, nitf: etree._Element, *, skip: frozenset[str] = frozenset()) -> None:
        """Everything: what head and docdata state, the heads of the body, the story itself.

        `skip` are texts that the caller has put already. A fragment without `body.content` is read as a whole.
        """
        language = nitf.get("baselang") or nitf.get("{http://www.w3.org/XML/1998/namespace}lang")
        if language:
            self._builder.language = language
            self._builder.state_unless("language", language, self._path(nitf))
        self._docdata(nitf)
        headline = self._headline(nitf, skip)
        self._byline(nitf)
        self._dateline(nitf)
        self._content(nitf, skip | headline)

    def _docdata(self, nitf: etree._Element) -> None:
        builder = self._builder
        for name in ("date.release", "date.issue"):
            for element in nitf.iter(f"{{*}}{name}"):
                if not builder.value("published"):
                    builder.state_date("published", element.get("norm"), self._path(element, "norm"))
        for publication in nitf.iter("{*}pubdata"):
            self._publication(publication)
        for distributor in nitf.iter("{*}distributor"):
            builder.state_unless(
                "outlet", text_of(distributor, self._entities), self._path(distributor), confidence=0.5
            )
        for copyright_ in nitf.iter("{*}doc.copyright"):
            builder.state_unless("rights", copyright_.get("holder"), self._path(copyright_, "holder"))
        for rights in nitf.iter("{*}rights"):
            builder.state_unless("rights", text_of(rights, self._entities), self._path(rights))
        for correction in nitf.iter("{*}correction"):
            builder.state_unless("correction", correction.get("info"), self._path(correction, "info"))
        keywords = [(element.get("key"), self._path(element, "key")) for element in nitf.iter("{*}keyword")]
        builder.state_each("keywords", keywords)
        self._mentions(nitf)

    def _publication(self, publication: etree._Element) -> None:
        builder = self._builder
        if not builder.value("published"):
            stated = publication.get("date.publication")
            builder.state_date("published", stated, self._path(publication, "date.publication"), confidence=0.8)
        builder.state_unless("outlet", publication.get("name"), self._path(publication, "name"))
        builder.state_unless(
            "section", publication.get("position.section"), self._path(publication, "position.section")
        )

    def _mentions(self, nitf: etree._Element) -> None:
        identified = next(nitf.iter("{*}identified-content"), None)
        if identified is None:
            return
        kinds = {"person": "person", "org": "organisation", "location": "place"}
        found = [element for element in identified.iter() if local_name(element) in kinds]
        for number, element in enumerate(found):
            self._builder.state(f"mentions[{number}].kind", kinds[local_name(element)], self._path(element))
            self._builder.state(f"mentions[{number}].value", text_of(element, self._entities), self._path(element))

    def _headline(self, nitf: etree._Element, skip: frozenset[str]) -> frozenset[str]:
        """The headline and deck, stated and as blocks; returns their texts."""
        main = next((e for e in nitf.iter("{*}hl1") if text_of(e)), None)
        if main is None and not self._builder.value("headline"):
            main = next((e for e in nitf.iter("{*}title", "{*}hedline") if text_of(e)), None)
        title = text_of(main, self._entities)
        if main is not None and title not in skip:
            self._builder.head("headline", BlockKind.HEADING, title, self._path(main))
        deck = self._deck(nitf, {title, self._builder.value("headline")})
        return frozenset(filter(None, (title, deck)))

    def _deck(self, nitf: etree._Element, headlines: set[str]) -> str:
        for hedline in nitf.iter("{*}hedline"):
            candidates = list(hedline.iter("{*}hl2"))
            break
        else:
            candidates = []
        for element in [*candidates, *nitf.iter("{*}abstract")]:
            deck = text_of(element, self._entities)
            if deck and deck not in headlines and not self._builder.value("deck"):
                self._builder.head("deck", BlockKind.DECK, deck, self._path(element), confidence=0.8)
                return deck
        return ""

    def _byline(self, nitf: etree._Element) -> None:
        if self._builder.value("byline_printed"):
            return
        known = bool(self._builder.value("bylines[0].name"))
        bylines = [byline for byline in nitf.iter("{*}byline") if text_of(byline)]
        number = 0
        for position, byline in enumerate(bylines):
            text, source = text_of(byline, self._entities), self._path(byline)
            if position:
                self._builder.block(BlockKind.BYLINE, text, source, attributes={"field": "byline_printed"})
            else:
                self._builder.head("byline_printed", BlockKind.BYLINE, text, source)
            if not known:
                number = self._writers(byline, text, source, number)

    def _writers(self, byline: etree._Element, text: str, source: str, first: int) -> int:
        """State the people of one byline from index `first` on; returns the index after the last."""
        titles = [title for title in byline.iter("{*}byttl") if text_of(title)]
        for title in titles:
            text = text.replace(text_of(title, self._entities), " ", 1)
        people = [text_of(person, self._entities) for person in byline.iter("{*}person") if text_of(person)]
        for number, person in enumerate(people, first):
            self._builder.state(f"bylines[{number}].name", person, source)
        last = first + len(people) if people else state_writers(self._builder, text, source, first)
        for number in range(first, last):
            for title in titles[:1]:
                said = text_of(title, self._entities)
                self._builder.state_unless(f"bylines[{number}].title", said, self._path(title))
        return last

    def _dateline(self, nitf: etree._Element) -> None:
        element = next((e for e in nitf.iter("{*}dateline") if text_of(e)), None)
        if element is None:
            return
        printed, builder = _tidy(text_of(element, self._entities)), self._builder
        location = next((e for e in element.iter("{*}location") if text_of(e)), None)
        if location is not None:
            builder.state_unless("dateline.place", _tidy(text_of(location, self._entities)), self._path(location))
        add_dateline(builder, printed, self._path(element))
        if not builder.value("dateline.printed"):
            return
        distributor = next((e for e in nitf.iter("{*}distributor") if text_of(e)), None)
        if distributor is not None:
            agency = text_of(distributor, self._entities)
            builder.state_unless("dateline.agency", agency, self._path(distributor), confidence=0.6)

    def _content(self, nitf: etree._Element, skip: frozenset[str]) -> None:
        parts = [e for e in nitf.iter("{*}body.content", "{*}body.end")]
        if not parts:
            parts = [e for e in nitf.iter("{*}body")] or [nitf]
        inside = pictures_in_nitf(nitf)
        reader = MarkupReader(self._builder, self._entities, skip=skip)
        for part in parts:
            reader.read(part, self._path(part))
        if inside:
            self._builder.fill_pictures(inside.get)


def _tidy(text: str) -> str:
    """The parts of a place are elements with commas between them, or none."""
    return text.replace(" ,", ",")
