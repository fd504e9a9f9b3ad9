"""What a NewsML 1 article states, its story and its pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from archive.importing.base64_pictures import decoded_picture, suffix_of
from archive.importing.builder import ArticleBuilder
from archive.importing.inline import text_of
from archive.importing.markup import MarkupReader
from archive.importing.names import is_full_name, state_writers
from archive.importing.newsml1.components import Story, child_components, encoded, is_image, lines, role, texts_of
from archive.importing.nitf import NitfReader
from archive.importing.paths import path_of
from archive.importing.plain import add_dateline, add_story
from archive.model import BlockKind
from archive.text.dates import parse_date

# The second is what serialisers write that take the prefix for a namespace.
_XML_LANGUAGES = ("{http://www.w3.org/XML/1998/namespace}lang", "{xml}lang")
_HEADLINE_ROLES = ("title", "headline")
_DECK_ROLES = ("subheadline", "subtitle", "lead", "abstract", "intro", "summary")
_OUTSIDE_ROLES = ("contact", "boilerplate", "about")
_DESKS = ("department", "desk", "section", "rubric")
_SMALL = ("thumb", "preview", "small")


class StoryReader:
    """Reads one article into the builder; `beside` finds the bytes of a picture that lies next to the original."""

    def __init__(
        self, builder: ArticleBuilder, entities: Mapping[str, str], beside: Callable[[str], bytes | None]
    ) -> None:
        self._builder = builder
        self._entities = entities
        self._beside = beside

    def read(self, item: etree._Element, story: Story) -> None:
        """Meta-data first, then the heads and the story as blocks, then the pictures."""
        self._management(item)
        for component in story.chain:
            self._metadata(component)
        texts = list(texts_of(story.component))
        self._heads(story, texts)
        self._body(texts)
        for picture in story.pictures:
            self._picture(picture)

    def _management(self, item: etree._Element) -> None:
        builder = self._builder
        for element in item.iterfind("{*}NewsManagement/{*}FirstCreated"):
            builder.state_date("published", text_of(element), path_of(element))
        for element in item.iterfind("{*}NewsManagement/{*}ThisRevisionCreated"):
            parsed = parse_date(text_of(element))
            if parsed is not None and parsed.iso != builder.value("published"):
                field = "updated" if builder.value("published") else "published"
                builder.state(field, parsed.iso, path_of(element))

    def _metadata(self, component: etree._Element) -> None:
        """What one component states; nearer ones come first and are not overruled."""
        builder = self._builder
        languages = [(e.get("FormalName"), e) for e in component.iterfind("{*}DescriptiveMetadata/{*}Language")]
        languages += [(component.get(name), component) for name in _XML_LANGUAGES]
        for language, element in languages:
            if language:
                builder.language = builder.language or language
                builder.state_unless("language", language, path_of(element))
        for name in ("Provider", "Source"):
            for party in component.iterfind(f"{{*}}AdministrativeMetadata/{{*}}{name}/{{*}}Party"):
                builder.state_unless("outlet", party.get("FormalName"), path_of(party), confidence=0.6)
        for line in lines(component, "CopyrightLine"):
            builder.state_unless("rights", text_of(line), path_of(line))
        if not builder.value("keywords[0]"):
            builder.state_each("keywords", [(text_of(k), path_of(k)) for k in lines(component, "KeywordLine")])
        for kept in component.iterfind("{*}AdministrativeMetadata/{*}Property"):
            if (kept.get("FormalName") or "").casefold() in _DESKS:
                builder.state_unless("section", kept.get("Value"), path_of(kept, "Value"), confidence=0.6)

    def _heads(self, story: Story, texts: list[tuple[str, etree._Element]]) -> None:
        builder = self._builder
        # The only story of a component: what the component is headed is its headline, its own is a line below.
        parts = (*story.around[-1:], *story.chain) if story.alone else story.chain
        headlines = [line for part in parts for line in lines(part, "HeadLine", "Headline")]
        headlines += [content for kind, content in texts if kind in _HEADLINE_ROLES]
        for element in headlines[:1]:
            builder.head("headline", BlockKind.HEADING, self._text(element), path_of(element))
        decks = [line for part in story.chain for line in lines(part, "SubHeadLine")]
        decks += [content for kind, content in texts if kind in _DECK_ROLES]
        decks += headlines[1:] if story.alone else []
        for element in decks:
            if self._text(element) != builder.value("headline"):
                builder.head("deck", BlockKind.DECK, self._text(element), path_of(element), confidence=0.8)
        self._byline(story)
        for element in [line for part in story.chain for line in lines(part, "DateLine")][:1]:
            add_dateline(builder, text_of(element), path_of(element))

    def _byline(self, story: Story) -> None:
        builder = self._builder
        for element in [line for part in story.chain for line in lines(part, "ByLine")][:1]:
            printed, source = text_of(element), path_of(element)
            builder.head("byline_printed", BlockKind.BYLINE, printed, source)
            for title in [line for part in story.chain for line in lines(part, "ByLineTitle")][:1]:
                builder.state("bylines[0].title", text_of(title), path_of(title))
            state_writers(builder, printed, source)

    def _text(self, element: etree._Element) -> str:
        """The text of a line, or of the data of a ContentItem."""
        data = element.find("{*}DataContent")
        return text_of(element if data is None else data, self._entities)

    def _body(self, texts: list[tuple[str, etree._Element]]) -> None:
        builder = self._builder
        skip = frozenset({builder.value("headline"), builder.value("deck")} - {""})
        for kind, content in texts:
            data = content.find("{*}DataContent")
            if data is None or kind in _HEADLINE_ROLES or self._text(content) in skip:
                continue
            if kind in _OUTSIDE_ROLES:
                builder.block(BlockKind.OTHER, self._text(content), path_of(data), attributes={"class": kind})
            else:
                self._content(data, skip)

    def _content(self, data: etree._Element, skip: frozenset[str]) -> None:
        nitf = next(data.iter("{*}nitf"), None)
        if nitf is not None:
            NitfReader(self._builder, self._entities).read(nitf, skip=skip)
        elif len(data):
            for body in list(data.iter("{*}body")) or [data]:
                MarkupReader(self._builder, self._entities, skip=skip).read(body, path_of(body))
        else:
            add_story(self._builder, data.text or "", path_of(data), skip)

    def _picture(self, component: etree._Element) -> None:
        builder = self._builder
        contents = [content for content in component.iter("{*}ContentItem") if is_image(content)]
        large = [content for content in contents if not any(s in _description(content) for s in _SMALL)] or contents
        picture = self._bytes_of(large[-1]) if large else None
        captions = [content for part in child_components(component) if role(part) == "caption" for content in part]
        caption = next((e for e in captions if self._text(e)), None)
        if caption is None:
            caption = next(iter(lines(component, "HeadLine", "Headline")), None)
        credit = next(iter(lines(component, "CreditLine", "ByLine")), None)
        number = builder.caption(
            None if caption is None else self._text(caption),
            None if credit is None else text_of(credit),
            path_of(component if caption is None else caption),
            credit_source=None if credit is None else path_of(credit),
            picture=picture,
        )
        if number >= 0:
            self._photo(component, f"captions[{number}].photo")

    def _bytes_of(self, content: etree._Element) -> int | None:
        """The picture of a ContentItem: in the document itself, or in a file beside it, or known by its name alone."""
        reference, packed = content.get("Href") or "", encoded(content)
        data = None if packed is None else decoded_picture(packed.text)
        if data is not None:
            reference = reference or f"picture-{len(self._builder.pictures) + 1}{suffix_of(data)}"
            return self._builder.picture(reference, data=data)
        return self._builder.picture(reference, data=self._beside(reference)) if reference else None

    def _photo(self, component: etree._Element, field: str) -> None:
        creators = component.iterfind("{*}AdministrativeMetadata/{*}Creator/{*}Party")
        people = [(c.get("FormalName"), path_of(c)) for c in creators if is_full_name(c.get("FormalName") or "")]
        self._builder.state_each(f"{field}.creator", people)
        for line in lines(component, "CopyrightLine")[:1]:
            self._builder.state(f"{field}.copyright_notice", text_of(line), path_of(line))


def _description(content: etree._Element) -> str:
    """The file name and what its component is, to tell a small rendition by."""
    parent = content.getparent()
    return f"{content.get('Href') or ''} {'' if parent is None else role(parent)}".casefold()
