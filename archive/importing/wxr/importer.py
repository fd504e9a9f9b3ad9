"""Reads an export twice as a stream: once for the site and its media, once for its posts; memory stays small."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from lxml import etree

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.files import read_head, why_unreadable
from archive.importing.issues import error, warning
from archive.importing.markup import plain_text
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.safe_xml import local_name
from archive.importing.sniffing import xml_head
from archive.importing.wxr.post import PostReader, add_attachment
from archive.importing.wxr.site import Attachment, Site, child_text
from archive.jobs import JobContext
from archive.model import BlockKind

_MARKS = (b"wordpress.org/export", b"wxr_version", b"<wp:post_id", b"<wp:post_type")
# Menus, styles and the site's own furniture: not articles.
_NOT_ARTICLES = ("attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache",
                 "user_request", "wp_block", "wp_template", "wp_template_part", "wp_global_styles",
                 "wp_navigation", "wp_font_family", "wp_font_face", "acf-field", "acf-field-group")  # fmt: skip
_NOT_KEPT = ("trash", "auto-draft")
_UNPUBLISHED = ("draft", "pending", "future")


class WxrImporter:
    """An article for each post and page, then one for each media item that none of them shows."""

    name = "wxr"
    suffixes: tuple[str, ...] = (".xml", ".wxr")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """RSS that names WordPress's export namespace."""
        root = xml_head(head)
        wanted = root is not None and root.name == "rss" and any(mark in head for mark in _MARKS)
        return CERTAIN if wanted else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Everything, post by post."""
        job.checkpoint()
        unreadable = why_unreadable(path)
        if unreadable is not None:
            yield unreadable
            return
        if b"<!ENTITY" in read_head(path):
            yield warning(path, "entity-bomb", "The export declares entities; they were left out.")
        site, faults = Site(), [""]
        for element, place, fault in _elements(path):
            job.checkpoint()
            site.take(element, place)
            faults[0] = faults[0] or fault
        if damage := faults[0]:
            yield warning(path, "malformed", f"The XML is damaged ({damage}); what could be read was kept.")
        yield from self._posts(path, site, job)

    def _posts(self, path: Path, site: Site, job: JobContext) -> Iterator[Item]:
        reader = PostReader(site)
        seen: Counter[str] = Counter()
        found = 0
        for item, place, _ in _elements(path):
            if local_name(item) != "item" or not _is_article(item):
                continue
            job.checkpoint()
            found += 1
            yield self._post(path, item, place, reader, _locator(path, child_text(item, "post_id"), seen))
        unused = [a for a in site.attachments.values() if a.identifier not in reader.used]
        for attachment in unused:
            job.checkpoint()
            yield self._attachment(path, attachment, site, _locator(path, attachment.identifier, seen))
        if not found and not unused:
            yield error(path, "no-article", "The export holds neither posts nor media.")

    def _post(self, path: Path, item: etree._Element, place: str, reader: PostReader, locator: str) -> Item:
        builder = ArticleBuilder(str(path), locator, self.name)
        builder.encoding = f"{(item.getroottree().docinfo.encoding or 'utf-8').lower()} (XML)"
        reader.read(item, place, builder)
        if builder.empty:
            return error(path, "no-article", "The post has neither a title nor content.", locator)
        status = child_text(item, "status")
        if status in _UNPUBLISHED:
            builder.issues.append(warning(path, "unpublished", f"The post was a {status}, not published.", locator))
        return builder.build()

    def _attachment(self, path: Path, attachment: Attachment, site: Site, locator: str) -> Item:
        builder = ArticleBuilder(str(path), locator, self.name)
        builder.state("outlet", site.name, "/rss/channel/title")
        builder.state_date("published", attachment.published, f"{attachment.place}/post_date_gmt")
        if attachment.link.startswith("http"):
            builder.url = attachment.link
            builder.state("url", attachment.link, f"{attachment.place}/link")
        title = plain_text(attachment.title)
        if title:
            builder.head("headline", BlockKind.HEADING, title, f"{attachment.place}/title", confidence=0.5)
        add_attachment(builder, attachment)
        return builder.build()


def _is_article(item: etree._Element) -> bool:
    kind, status = child_text(item, "post_type"), child_text(item, "status")
    return kind not in _NOT_ARTICLES and status not in _NOT_KEPT


def _locator(path: Path, identifier: str, seen: Counter[str]) -> str:
    seen[identifier] += 1
    again = f"~{seen[identifier]}" if seen[identifier] > 1 else ""
    return f"{path}#post_id={identifier}{again}"


def _elements(path: Path) -> Iterator[tuple[etree._Element, str, str]]:
    """The channel's elements as they end, with their path and the first fault so far; each is dropped after use."""
    items = 0
    context = etree.iterparse(
        str(path),
        events=("end",),
        tag=("{*}item", "{*}author", "{*}title", "{*}link", "{*}language"),
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for _, element in context:
            name = local_name(element)
            inside = element.getparent()
            if name != "item" and inside is not None and local_name(inside) == "item":
                continue
            items += name == "item"
            yield element, f"/rss/channel/item[{items}]", _fault(context)
            if name == "item":
                _drop(element)
    except etree.XMLSyntaxError:
        return


def _fault(context: Any) -> str:
    log = cast(Any, context).error_log
    return f"line {log[0].line}: {log[0].message}" if len(log) else ""


def _drop(element: etree._Element) -> None:
    """Free an element that was read, and what stands before it."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
