"""What a ninjs item states, and its story. One reader for all versions: names are compared without case."""

from __future__ import annotations

from collections.abc import Mapping

from archive.importing.builder import ArticleBuilder
from archive.importing.json_nodes import Node, role_of
from archive.importing.markup import plain_text
from archive.importing.names import is_house, state_writers
from archive.importing.ninjs.pictures import PictureReader, is_visual
from archive.importing.nitf import NitfReader
from archive.importing.plain import add_dateline, add_story
from archive.importing.safe_xml import XmlError, parse_xml
from archive.model import BlockKind

_DECK_ROLES = (
    "subhead",
    "subheadline",
    "subtitle",
    "deck",
    "summary",
    "abstract",
    "lead",
    "intro",
    "standfirst",
    "teaser",
)
_TEXTUAL = ("text", "composite", "event", "planning", "")
# The richest mark-up first: others are the same story again.
_BODIES = ("body_xhtml", "body_html", "body_richtext", "body_text", "bodytext", "body")
_MENTIONS = (("person", "person"), ("people", "person"), ("organisation", "organisation"),
             ("organisations", "organisation"), ("place", "place"), ("places", "place"))  # fmt: skip


class NinjsReader:
    """Reads one item into the builder it was given."""

    def __init__(self, builder: ArticleBuilder, pictures: PictureReader) -> None:
        self._builder = builder
        self._pictures = pictures

    def read(self, item: Node, story: tuple[str, str] = ("", "")) -> None:
        """Meta-data first, then the heads and the story as blocks, then the pictures.

        `story` is the story and its place where it does not lie in the item itself.
        """
        self._origin(item)
        self._dates(item)
        self._subjects(item)
        self._headline(item)
        self._deck(item)
        if not is_visual(item):
            self._byline(item)
        self._dateline(item)
        self._body(item, story)
        if is_visual(item):
            self._pictures.read(item)
        self._associations(item)

    def _origin(self, item: Node) -> None:
        builder = self._builder
        language, place = item.text("language")
        builder.language = language or None
        builder.state("language", language, place)
        builder.state("rights", *item.text("copyrightnotice", "copyrightholder", "usageterms"))
        outlet = next(iter([*item.texts("infosource", "infosources")]), item.text("source", "provider"))
        if outlet[0]:
            builder.state("outlet", *outlet, confidence=0.6)
        for link in item.nodes("links"):
            if role_of(link) == "canonical":
                builder.state_unless("url", *link.text("href"))
        address, place = item.text("canonicalurl", "url", "uri")
        if address.startswith(("http://", "https://")):
            # An identifier that may lead to the story, or may not.
            builder.state_unless("url", address, place, confidence=0.9 if "url" in place.lower() else 0.5)
        builder.url = builder.value("url") or None

    def _dates(self, item: Node) -> None:
        builder = self._builder
        for name in ("firstpublished", "firstcreated", "versioncreated"):
            if not builder.value("published"):
                builder.state_date("published", *item.text(name))
        updated = item.text("versioncreated")
        if updated[0] and item.text("firstpublished", "firstcreated")[0] not in ("", updated[0]):
            builder.state_date("updated", *updated)

    def _subjects(self, item: Node) -> None:
        builder = self._builder
        keywords = [*item.texts("keywords"), *item.texts("subject", "subjects")]
        builder.state_each("keywords", [(text, place) for text, place in keywords if len(text) > 1])
        for name, place in item.texts("service", "section"):
            builder.state_unless("section", name, place, confidence=0.7)
        found = [(kind, *named) for name, kind in _MENTIONS for named in item.texts(name) if named[0]]
        for number, (kind, name, place) in enumerate(found):
            builder.state(f"mentions[{number}].kind", kind, place)
            builder.state(f"mentions[{number}].value", name, place)

    def _headline(self, item: Node) -> None:
        found = _by_role(item, "headlines", ("main", "headline", "", "medium", "hl1"))
        text, place = found or item.text("headline", "headline_main", "headline_long", "title", "name")
        text = plain_text(text)
        if text:
            self._builder.head("headline", BlockKind.HEADING, text, place)

    def _deck(self, item: Node) -> None:
        found = _by_role(item, "headlines", _DECK_ROLES) or _by_role(item, "descriptions", _DECK_ROLES)
        names = ["headline_subhead", "headline_extended", "subheadline"]
        if not is_visual(item):
            names += ["description_summary", "description_text", "abstract"]
        text, place = found or item.text(*names)
        text = plain_text(text)
        if text and text != self._builder.value("headline"):
            self._builder.head("deck", BlockKind.DECK, text, place, confidence=0.8)
        correction = _by_role(item, "descriptions", ("correction",))
        if correction:
            self._builder.state("correction", *correction)

    def _byline(self, item: Node) -> None:
        builder, number = self._builder, 0
        lines = [(line.text("by"), line.text("title")) for line in item.nodes("bylines")]
        lines = lines or [(item.text("byline", "by"), ("", ""))]
        for (printed, place), (title, title_place) in lines:
            printed = plain_text(printed)
            if not printed:
                continue
            whole = f"{printed}, {title}" if title else printed
            builder.head("byline_printed", BlockKind.BYLINE, whole, place)
            first, number = number, state_writers(builder, printed, place, number)
            part = "affiliation" if is_house(title) else "title"
            for one in range(first, number):
                builder.state_unless(f"bylines[{one}].{part}", title, title_place)

    def _dateline(self, item: Node) -> None:
        printed, place = item.text("dateline")
        if printed:
            add_dateline(self._builder, printed, place)
        self._builder.state_unless("dateline.place", *item.text("located"), confidence=0.7)
        for location in item.nodes("datelinelocation"):
            self._builder.state_unless("dateline.place", *location.text("city", "name"), confidence=0.7)

    def _body(self, item: Node, story: tuple[str, str]) -> None:
        """The story in its richest form."""
        skip = frozenset({self._builder.value("headline"), self._builder.value("deck")} - {""})
        bodies = [(*story, "nitf"), *((*body.text("value", "content"), _kind(body)) for body in item.nodes("bodies"))]
        bodies += [(*item.text(name), name.partition("_")[2]) for name in _BODIES]
        ranked = sorted((body for body in bodies if body[0]), key=lambda body: _RANK.get(body[2], 2))
        for text, place, kind in ranked[:1]:
            if kind == "nitf" or text.lstrip()[:5] in ("<?xml", "<nitf"):
                self._nitf(text, place, skip)
            else:
                add_story(self._builder, text, place, skip, marked_up=kind in ("xhtml", "html"))

    def _nitf(self, text: str, place: str, skip: frozenset[str]) -> None:
        try:
            parsed = parse_xml(text.encode("utf-8", "replace"))
        except XmlError:
            add_story(self._builder, text, place, skip)
            return
        NitfReader(self._builder, parsed.entities or {}, prefix=f"{place}#").read(parsed.root, skip=skip)

    def _associations(self, item: Node) -> None:
        number = 0
        for association in item.nodes("associations"):
            if is_visual(association):
                self._pictures.read(association, own=False)
                continue
            found = _by_role(association, "headlines", ("main", "headline", "")) or association.text(
                "headline", "title"
            )
            if found[0] and association.text("type")[0] in _TEXTUAL:
                self._builder.state(f"related[{number}].title", *found)
                address, place = association.text("url", "uri")
                if address.startswith("http"):
                    self._builder.state(f"related[{number}].url", address, place)
                number += 1


_RANK: Mapping[str, int] = {"xhtml": 0, "html": 0, "richtext": 1, "nitf": 1, "text": 3, "plain": 3}


def _kind(body: Node) -> str:
    """The mark-up of a body by its content type or role."""
    evidence = f"{body.text('contenttype')[0]} {body.text('role')[0]}".casefold()
    return next((kind for kind in ("xhtml", "html", "nitf", "richtext", "plain", "text") if kind in evidence), "text")


def _by_role(item: Node, name: str, roles: tuple[str, ...]) -> tuple[str, str] | None:
    """The value with the first of these roles that is there."""
    values = [(role_of(node), node.text("value")) for node in item.nodes(name)]
    return next((found for role in roles for its, found in values if its == role and found[0]), None)
