"""Finds the items of a NewsML-G2 document and decides which of them are articles.

A picture that a package of the same message puts beside a text becomes a caption of that text and is not an article of
its own; every other news item is one. Concepts, events and planning items hold no article and are an issue.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.files import picture_beside, read_xml
from archive.importing.issues import error, warning
from archive.importing.newsml_g2.packages import Packages, read_package
from archive.importing.newsml_g2.pictures import PictureReader, is_visual
from archive.importing.newsml_g2.story import ItemReader
from archive.importing.protocol import CERTAIN, LIKELY, NO, Item
from archive.importing.safe_xml import Parsed, local_name
from archive.importing.sniffing import xml_head
from archive.jobs import JobContext
from archive.model import ImportIssue

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
_ROOTS = ("newsMessage", "newsItem", "packageItem")
_WITHOUT_ARTICLE = ("conceptItem", "knowledgeItem", "planningItem", "catalogItem", "hopItem")


class NewsMlG2Importer:
    """Reads every news item of a document; the locator is the path, with "#guid" where there are several."""

    name = "newsml-g2"
    suffixes: tuple[str, ...] = (".xml", ".newsml", ".nml")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the document element and its namespace."""
        root = xml_head(head)
        if root is None or root.name not in (*_ROOTS, *_WITHOUT_ARTICLE):
            return NO
        if root.namespace == NAMESPACE:
            return CERTAIN
        return LIKELY if root.name in _ROOTS else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Each item an article, in the order of the document."""
        job.checkpoint()
        parsed = read_xml(path, self._limits)
        if isinstance(parsed, ImportIssue):
            yield parsed
            return
        for code, message in parsed.problems:
            yield warning(path, code, message)
        yield from self._items(path, parsed, job)

    def _items(self, path: Path, parsed: Parsed, job: JobContext) -> Iterator[Item]:
        root = parsed.root
        items = [root] if local_name(root) in _ROOTS[1:] else list(root.iter("{*}newsItem", "{*}packageItem"))
        if not items:
            yield error(path, "no-article", f"A NewsML-G2 <{local_name(root)}> without news items holds no article.")
            return
        packages = Packages(items)
        seen: Counter[str] = Counter()
        for item in items:
            job.checkpoint()
            locator = _locator(path, item, seen) if len(items) > 1 else str(path)
            if packages.swallows(item):
                continue
            builder = ArticleBuilder(str(path), locator, self.name)
            builder.encoding = parsed.encoding
            self._read(path, item, packages, builder, parsed)
            if builder.empty:
                yield error(path, "no-article", "The item holds neither a headline nor a story.", locator)
            else:
                yield builder.build()

    def _read(
        self, path: Path, item: etree._Element, packages: Packages, builder: ArticleBuilder, parsed: Parsed
    ) -> None:
        entities = parsed.entities or {}
        pictures = PictureReader(builder, entities, lambda name: picture_beside(path, name, self._limits))
        ItemReader(builder, entities).read(item)
        if local_name(item) == "packageItem":
            read_package(builder, item)
        elif is_visual(item):
            pictures.read(item)
        for picture in packages.pictures_of(item):
            pictures.read(picture, own=False)
        builder.fill_pictures(lambda name: picture_beside(path, name, self._limits))


def _locator(path: Path, item: etree._Element, seen: Counter[str]) -> str:
    """Unique also where a message repeats a guid, as some do."""
    guid = item.get("guid") or local_name(item)
    seen[guid] += 1
    again = f"~{seen[guid]}" if seen[guid] > 1 else ""
    return f"{path}#{guid}{again}"
