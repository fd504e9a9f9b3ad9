"""The search fields, their other names and how each is searched: one table that parser, engine and viewer share.

kind: "text"   analysed words with positions, stemmed on demand
      "name"   analysed words, never stemmed (people, agencies, places); also offered whole as a facet value
      "key"    whole values only (section, outlet, language, tag): matched folded, word by word or whole
      "date"   a day or a range of days
      "number" an integer or a range
      "id"     an exact value (id, url, file)
`sources` are paths of the article record without indices; `in_all` says whether a plain word looks there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FieldKind = Literal["text", "name", "key", "date", "number", "id"]


@dataclass(frozen=True, slots=True)
class SearchField:
    """One field of the query language."""

    name: str
    kind: FieldKind
    label: str  # in words, for explanations: "photo captions"
    aliases: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    weight: float = 1.0
    in_all: bool = True
    facet: bool = False
    where: str = ""  # the label of a hit: "in caption {n}"


FIELDS: tuple[SearchField, ...] = (
    SearchField("all", "text", "anywhere", in_all=False),
    SearchField("headline", "text", "the headline", ("hd", "title"), ("headline",), 6.0, where="in headline"),
    SearchField("deck", "text", "the deck", ("standfirst",), ("deck",), 3.0, where="in deck"),
    SearchField("lead", "text", "the opening", ("lp", "hlead"), in_all=False, where="in the opening"),
    SearchField("body", "text", "the body", (), ("body",), 1.0, where="in body"),
    SearchField(
        "byline", "name", "the byline", ("by", "author"), ("bylines.name",), 2.0, facet=True, where="in byline"
    ),
    SearchField("dateline", "text", "the dateline", (), ("dateline.printed",), 1.0, where="in dateline"),
    SearchField(
        "filed", "name", "the place filed from", (), ("dateline.place",), in_all=False, facet=True, where="in dateline"
    ),
    SearchField("wire", "name", "the wire", (), ("dateline.agency",), in_all=False, facet=True, where="in dateline"),
    SearchField("date", "date", "the publication date", ("pd",), ("published",), in_all=False),
    SearchField("updated", "date", "the date updated", (), ("updated",), in_all=False),
    SearchField(
        "caption", "text", "photo captions", ("art", "graphic"), ("captions.text",), 2.0, where="in caption {n}"
    ),
    SearchField(
        "credit",
        "text",
        "photo credits",
        ("cr",),
        ("captions.credit.text",),
        1.5,
        facet=True,
        where="in photo credit {n}",
    ),
    SearchField(
        "photographer",
        "name",
        "the photographer",
        ("photo",),
        ("captions.credit.photographer",),
        in_all=False,
        facet=True,
        where="in photo credit {n}",
    ),
    SearchField(
        "agency",
        "name",
        "the photo agency",
        (),
        ("captions.credit.agency",),
        in_all=False,
        facet=True,
        where="in photo credit {n}",
    ),
    SearchField(
        "via",
        "name",
        "the platform or intermediary",
        (),
        ("captions.credit.via",),
        in_all=False,
        facet=True,
        where="in photo credit {n}",
    ),
    SearchField(
        "captionby",
        "name",
        "the caption writer",
        (),
        ("captions.photo.description_writer",),
        facet=True,
        where="in caption writer",
    ),
    SearchField(
        "editedby",
        "name",
        "the editing credit",
        ("edit", "editor"),
        ("credits[editor].name",),
        1.0,
        facet=True,
        where="in editing credit",
    ),
    SearchField(
        "contributor",
        "name",
        "the contributors",
        (),
        ("credits[*].name",),
        1.0,
        facet=True,
        where="in reporting credit",
    ),
    SearchField("correction", "text", "the correction note", ("cx",), ("correction",), where="in correction"),
    SearchField("section", "key", "the section", ("se",), ("section",), facet=True, where="in section"),
    SearchField("keyword", "key", "the keywords", ("kw",), ("keywords",), facet=True, where="in keywords"),
    SearchField(
        "person",
        "name",
        "people mentioned",
        (),
        ("mentions[person].value",),
        in_all=False,
        facet=True,
        where="in people",
    ),
    SearchField(
        "org",
        "name",
        "organisations mentioned",
        (),
        ("mentions[organisation].value",),
        in_all=False,
        facet=True,
        where="in organisations",
    ),
    SearchField(
        "place", "name", "places mentioned", (), ("mentions[place].value",), in_all=False, facet=True, where="in places"
    ),
    SearchField("mdate", "date", "a date mentioned", (), ("mentions[date].iso",), in_all=False),
    SearchField("link", "text", "related links", (), ("related.title",), 0.5, where="in related links"),
    SearchField("rights", "text", "the rights", (), ("rights",), 0.5, where="in rights"),
    SearchField("language", "key", "the language", ("lang", "la"), ("language",), in_all=False, facet=True),
    SearchField("words", "number", "the length in words", ("wc", "length"), in_all=False),
    SearchField("tag", "key", "tags", (), facet=True, where="in tags"),
    SearchField("note", "text", "notes", (), where="in notes"),
    SearchField("collection", "key", "collections", (), in_all=False, facet=True),
    SearchField("reviewed", "key", "the reviewed mark", in_all=False, facet=True),
    SearchField("outlet", "key", "the outlet", ("source", "sn"), ("outlet",), facet=True, where="in outlet"),
    SearchField("format", "key", "the format", (), in_all=False, facet=True),
    SearchField("rule", "key", "audit findings", (), in_all=False, facet=True),
    SearchField("id", "id", "the id", (), in_all=False),
    SearchField("url", "id", "the address", (), ("url",), in_all=False),
    SearchField("file", "id", "the file", (), in_all=False),
)

BY_NAME: dict[str, SearchField] = {
    name: search_field for search_field in FIELDS for name in (search_field.name, *search_field.aliases)
}
TEXT_FIELDS: tuple[str, ...] = tuple(f.name for f in FIELDS if f.kind in {"text", "name"})
FACETS: tuple[str, ...] = tuple(f.name for f in FIELDS if f.facet)
STATES: tuple[str, ...] = ("none", "any", "conflict", "low", "edited")
