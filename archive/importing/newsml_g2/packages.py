"""Packages: which pictures stand beside which text, and what a package without its parts still says."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from archive.importing.builder import ArticleBuilder
from archive.importing.inline import text_of
from archive.importing.newsml_g2.lookup import item_class
from archive.importing.newsml_g2.pictures import is_visual
from archive.importing.paths import path_of
from archive.importing.safe_xml import local_name
from archive.model import BlockKind


class Packages:
    """The packages of one message, resolved against the items of the same message."""

    def __init__(self, items: list[etree._Element]) -> None:
        self._by_guid = {item.get("guid") or "": item for item in items if local_name(item) == "newsItem"}
        self._pictures: dict[str, list[etree._Element]] = {}
        self._swallowed: set[etree._Element] = set()
        for package in (item for item in items if local_name(item) == "packageItem"):
            self._resolve(package)

    def swallows(self, item: etree._Element) -> bool:
        """Whether the item is told as part of another article."""
        return item in self._swallowed

    def pictures_of(self, item: etree._Element) -> list[etree._Element]:
        """The picture items that a package puts beside this text."""
        return self._pictures.get(item.get("guid") or "", [])

    def _resolve(self, package: etree._Element) -> None:
        members = [self._by_guid[guid] for guid in _references(package) if guid in self._by_guid]
        texts = [member for member in members if item_class(member) == "text"]
        pictures = [member for member in members if is_visual(member)]
        if texts:
            self._pictures.setdefault(texts[0].get("guid") or "", []).extend(pictures)
            self._swallowed.update(pictures)
            self._swallowed.add(package)


def read_package(builder: ArticleBuilder, package: etree._Element) -> None:
    """A package whose parts lie elsewhere: their headlines as related stories and as a list in the text."""
    number = 0
    for reference in package.iter("{*}itemRef"):
        title = next((text_of(e) for e in reference.iter("{*}headline", "{*}title") if text_of(e)), "")
        if not title:
            continue
        source = path_of(reference)
        builder.block(BlockKind.LIST_ITEM, title, source, attributes={"field": "related"})
        builder.state(f"related[{number}].title", title, source)
        if (reference.get("href") or "").startswith("http"):
            builder.state(f"related[{number}].url", reference.get("href"), f"{source}/@href")
        number += 1


def _references(package: etree._Element) -> Iterator[str]:
    for reference in package.iter("{*}itemRef"):
        guid = reference.get("residref") or reference.get("guidref") or ""
        if guid:
            yield guid
