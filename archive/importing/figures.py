"""Figures and NITF media: which picture, which caption, which credit belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from lxml import etree

from archive.importing.builder import ArticleBuilder
from archive.importing.inline import collapsed, inline_text, text_of
from archive.importing.safe_xml import local_name

FIGURES = frozenset(("figure", "media", "picture"))
_CAPTIONS = frozenset(("figcaption", "media-caption"))
_CREDITS = frozenset(("media-producer", "cite"))
_CREDIT_CLASS = re.compile(r"credit|copyright|photographer|attribution|fotograf|image-?source", re.I)
_CAPTION_CLASS = re.compile(r"caption|legende|bildtext|cutline", re.I)
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original", "source", "data-orig-file")
_PARTS = 20  # captions or credits of one figure that are looked at: more are no figure
_PIXELS = frozenset(("0", "1", "2"))  # counters, not pictures
_MEDIA_PICTURES = ("image", "photo", "graphic", "picture", "")


class FigureReader:
    """Reads one figure after the other into the builder it was given."""

    def __init__(self, builder: ArticleBuilder, entities: Mapping[str, str]) -> None:
        self._builder = builder
        self._entities = entities

    def read(self, figure: etree._Element, source: str) -> bool:
        """Take the figure in; False when it holds no picture of its own and is to be read as ordinary blocks."""
        if any(local_name(inner) == local_name(figure) for inner in figure.iterdescendants()):
            return False  # a gallery: each inner figure is read by itself
        pictures = [self._picture(image) for image in _images(figure)]
        known = [picture for picture in pictures if picture is not None]
        if not known and local_name(figure) != "media":
            return False
        self._caption(figure, source, known[0] if known else None)
        return True

    def _picture(self, image: etree._Element) -> int | None:
        reference = picture_reference(image)
        if not reference:
            return None
        alternative = image.get("alt") or image.get("alternate-text")
        return self._builder.picture(reference, media_type=_media_type(image), alternative=alternative)

    def _caption(self, figure: etree._Element, source: str, picture: int | None) -> None:
        captions = list(islice((e for e in figure.iterdescendants() if _is_caption(e)), _PARTS))
        credits = list(islice((e for e in figure.iterdescendants() if _is_credit(e)), _PARTS))
        inside = [credit for credit in credits if any(caption in credit.iterancestors() for caption in captions)]
        text = " ".join(filter(None, (self._without(caption, inside) for caption in captions[:3])))
        credit = next((text_of(element, self._entities) for element in credits if len(element) or element.text), "")
        where = _place(captions[0], source) if captions else source
        credit_where = _place(credits[0], source) if credits else where
        self._builder.caption(text, credit, where, credit_source=credit_where, picture=picture)

    def _without(self, caption: etree._Element, credits: list[etree._Element]) -> str:
        """The caption's text without the credits that stand inside it."""
        text = collapsed(inline_text(caption, self._entities))
        for credit in credits:
            printed = collapsed(inline_text(credit, self._entities))
            if printed and text != printed:
                text = text.replace(printed, "", 1).strip(" \n|–—-")
        return text


def picture_reference(image: etree._Element) -> str:
    """Where the picture lies as the mark-up says, the real one before a lazy loader's placeholder; "" for pixels."""
    if _PIXELS.intersection((image.get("width"), image.get("height"))):
        return ""
    for attribute in reversed(_SOURCES):
        value = (image.get(attribute) or "").strip()
        if value and not value.startswith("data:"):
            return value
    return ""


def _place(element: etree._Element, source: str) -> str:
    """The element's path; an importer that put it there says itself where it comes from."""
    return element.get("data-path") or f"{source}/{local_name(element)}"


def _images(figure: etree._Element) -> Iterator[etree._Element]:
    if local_name(figure) == "media":
        if (figure.get("media-type") or "").lower() in _MEDIA_PICTURES:
            yield from list(figure.iter("{*}media-reference"))[:1]  # the others are renditions of the same picture
        return
    yield from figure.iter("{*}img")


def _media_type(image: etree._Element) -> str | None:
    value = image.get("mime-type") or ""
    return value if "/" in value else None


def _is_caption(element: etree._Element) -> bool:
    if local_name(element) in _CAPTIONS:
        return True
    return bool(_CAPTION_CLASS.search(element.get("class") or "")) and not _is_credit(element) and len(element) < 20


def _is_credit(element: etree._Element) -> bool:
    if local_name(element) in _CREDITS:
        return True
    evidence = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    return bool(_CREDIT_CLASS.search(evidence))
