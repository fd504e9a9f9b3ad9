"""Finds the articles of a NewsML 1 document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.files import picture_beside, read_xml
from archive.importing.inline import text_of
from archive.importing.issues import error, warning
from archive.importing.newsml1.components import Story, stories_of
from archive.importing.newsml1.story import StoryReader
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.safe_xml import Parsed
from archive.importing.sniffing import xml_head
from archive.jobs import JobContext
from archive.model import ImportIssue


class NewsMl1Importer:
    """Reads every article of a document; the locator is the path, with "#item id" where there are several."""

    name = "newsml-1"
    suffixes: tuple[str, ...] = (".xml", ".newsml", ".nml")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the document element."""
        root = xml_head(head)
        return CERTAIN if root is not None and root.name == "NewsML" else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Each article of each NewsItem, in the order of the document."""
        job.checkpoint()
        parsed = read_xml(path, self._limits)
        if isinstance(parsed, ImportIssue):
            yield parsed
            return
        for code, message in parsed.problems:
            yield warning(path, code, message)
        stories = [
            (item, story)
            for item in parsed.root.iter("{*}NewsItem")
            for component in item.findall("{*}NewsComponent")
            for story in stories_of(component)
        ]
        if not stories:
            yield error(path, "no-article", "A NewsML document without news components holds no article.")
        seen: Counter[str] = Counter()
        for item, story in stories:
            job.checkpoint()
            locator = _locator(path, item, seen) if len(stories) > 1 else str(path)
            yield self._article(path, locator, item, story, parsed)

    def _article(self, path: Path, locator: str, item: etree._Element, story: Story, parsed: Parsed) -> Item:
        builder = ArticleBuilder(str(path), locator, self.name)
        builder.encoding = parsed.encoding
        beside = picture_beside
        reader = StoryReader(builder, parsed.entities or {}, lambda name: beside(path, name, self._limits))
        reader.read(item, story)
        if builder.empty:
            return error(path, "no-article", "The item holds neither a headline nor a story.", locator)
        return builder.build()


def _locator(path: Path, item: etree._Element, seen: Counter[str]) -> str:
    """Unique also where an item holds its story in several languages."""
    identifier = next((text_of(e) for e in item.iter("{*}PublicIdentifier", "{*}NewsItemId") if text_of(e)), "item")
    seen[identifier] += 1
    again = f"~{seen[identifier]}" if seen[identifier] > 1 else ""
    return f"{path}#{identifier}{again}"
