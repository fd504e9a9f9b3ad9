"""A page as read to an article as understood: each field chosen among everything that the page says."""

from __future__ import annotations

from urllib.parse import urljoin

from archive.extraction.context import ExtractionContext, Toolkit, toolkit
from archive.extraction.draft import Draft
from archive.extraction.html import captions, dating, headline, people, topics
from archive.extraction.html.choice import Page, bare, outlet_names, tidy
from archive.model import BlockKind, Field, RawArticle

BODY_RULE, BODY_VERSION = "page-body", 3
DECK_RULE, DECK_VERSION = "page-deck", 1
RELATED_RULE, RELATED_VERSION = "page-related", 1
FURNITURE_RULE = "page-furniture"
_MOST_RELATED = 20
_MOST_BOILERPLATE = 60
_FEWEST_WORDS = 3  # fewer are the name of a section, not the title of a story
RULES = (
    (headline.RULE, headline.VERSION),
    (people.RULE, people.VERSION),
    (dating.RULE, dating.VERSION),
    (topics.RULE, topics.VERSION),
    (captions.RULE, captions.VERSION),
    (BODY_RULE, BODY_VERSION),
    (DECK_RULE, DECK_VERSION),
    (RELATED_RULE, RELATED_VERSION),
    (FURNITURE_RULE, 1),
)


def resolve_html(raw: RawArticle, context: ExtractionContext | None = None) -> list[Field]:
    """The chosen fields of a page, each with its proof."""
    return resolve(raw, toolkit(context or ExtractionContext())).fields


def resolve(raw: RawArticle, tools: Toolkit) -> Draft:
    """A draft with every field that the page proves."""
    draft = Draft(raw)
    page = Page(raw, tools, draft, outlet_names(raw))
    headline.put_headline(page)
    people.put_people(page)
    dating.put_dates(page)
    topics.put_topics(page)
    captions.put_captions(page)
    _put_deck(page)
    _put_body(page)
    _put_related(page)
    _put_boilerplate(page)
    return draft


def _put_deck(page: Page) -> None:
    best = page.best("deck")
    if best is None:
        return
    value = tidy(best.value)
    key = bare(value)
    printed = next(
        (block for block in page.raw.blocks if key and bare(page.raw.text[block.start : block.end]) == key), None
    )
    if printed is not None:
        page.draft.put_text(
            "deck",
            printed.start,
            printed.end,
            rule=DECK_RULE,
            version=DECK_VERSION,
            confidence=best.confidence,
            value=value,
        )
    else:
        page.put("deck", value, best, DECK_RULE, DECK_VERSION)


def _put_body(page: Page) -> None:
    title, section = bare(page.draft.get("headline") or ""), bare(page.draft.get("section") or "")
    words: list[str] = []
    for block in page.raw.blocks:
        if block.start >= block.end or not (block.attributes.get("main") == "1" or captions.is_signoff(page, block)):
            continue
        text = page.raw.text[block.start : block.end]
        if bare(text) == title and (block.kind is BlockKind.HEADING or not words):
            continue
        if not words and bare(text) in {section, *page.outlets} - {""}:
            continue  # the kicker above the story, the name of the house
        words.append(text)
        page.draft.put_text("body", block.start, block.end, rule=BODY_RULE, version=BODY_VERSION, confidence=0.85)
    topics.put_language(page, "\n".join(words))


def _put_boilerplate(page: Page) -> None:
    """Lines of the stored text that are a page's furniture by their words: buttons, notices, appeals."""
    number = 0
    for block in page.raw.blocks:
        if block.kind is not BlockKind.OTHER or block.attributes.get("main") == "1" or number >= _MOST_BOILERPLATE:
            continue
        if page.tools.words.is_furniture(page.raw.text[block.start : block.end]):
            page.draft.put_text(
                f"boilerplate[{number}]", block.start, block.end, rule=FURNITURE_RULE, version=1, confidence=0.8
            )
            number += 1


def _put_related(page: Page) -> None:
    """Stories that the page links to from a list of related ones, each once."""
    seen: set[str] = set()
    for block in page.raw.blocks:
        if block.attributes.get("related") != "1" or len(seen) >= _MOST_RELATED:
            continue
        title = tidy(page.raw.text[block.start : block.end])
        if len(title.split()) < _FEWEST_WORDS or bare(title) in seen:
            continue
        path = f"related[{len(seen)}]"
        seen.add(bare(title))
        place = block.start, block.end
        page.draft.put_text(
            f"{path}.title", *place, rule=RELATED_RULE, version=RELATED_VERSION, confidence=0.6, value=title
        )
        address = urljoin(page.raw.url or "", block.attributes["href"])
        page.draft.put_source(
            f"{path}.url", address, f"{block.source}//@href", rule=RELATED_RULE, version=RELATED_VERSION, confidence=0.6
        )
