"""NewsML-G2 (IPTC, standard version 2.35): one news message with a text item an article, its pictures, a package.

Elements stand in the order that the schema wants. A picture item says where its picture was, it does not carry it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Any

from lxml import etree

from archive.exporting.ninjs import identity
from archive.exporting.pictures import use_of
from archive.exporting.protocol import ExportSource
from archive.exporting.values import day_parts, moment, title_of, xml_text
from archive.model import Article, Caption, StoredArticle

_NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
_XHTML = "http://www.w3.org/1999/xhtml"
_NSMAP: Any = {None: _NAMESPACE}
_XHTML_NSMAP: Any = {None: _XHTML}
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml"
_ITEM = {"standard": "NewsML-G2", "standardversion": "2.35", "conformance": "power", "version": "1"}
_TYPES = {"person": "cpnat:person", "organisation": "cpnat:organisation", "place": "cpnat:geoArea"}
_CREATORS = {"byline": "crol:author", "photographer": "crol:photog"}


class NewsmlG2Exporter:
    """One message; memory holds one article at a time."""

    name = "newsml-g2"
    title = "NewsML-G2 message"
    suffix = ".xml"

    def write(self, source: ExportSource, target: Path) -> int:
        """Write the message, an item at a time."""
        count = 0
        with etree.xmlfile(str(target), encoding="utf-8") as file:
            file.write_declaration()
            with file.element(_name("newsMessage"), nsmap=_NSMAP):
                file.write(_header(source), pretty_print=True)
                with file.element(_name("itemSet")):
                    for stored in source.articles():
                        for item in _items(stored, source):
                            file.write(item, pretty_print=True)
                        count += 1
        return count


def _name(tag: str) -> str:
    return f"{{{_NAMESPACE}}}{tag}"


def _add(parent: Any, tag: str, text: str | None = None, /, **attributes: str | None) -> Any:
    """A child element; attributes that are None are left out, and so is what XML cannot hold."""
    kept = {name: xml_text(value) for name, value in attributes.items() if value is not None}
    element = etree.SubElement(parent, _name(tag), kept)
    if text is not None:
        element.text = xml_text(text)
    return element


def _named(parent: Any, tag: str, name: str, /, **attributes: str | None) -> Any:
    element = _add(parent, tag, **attributes)
    _add(element, "name", name)
    return element


def _header(source: ExportSource) -> Any:
    header = etree.Element(_name("header"), nsmap=_NSMAP)
    _add(header, "sent", source.created.astimezone(UTC).isoformat())
    _add(header, "sender", source.archive)
    return header


def _items(stored: StoredArticle, source: ExportSource) -> Iterator[Any]:
    text = _text_item(stored, source)
    yield text
    pictures = [
        _picture_item(stored, number, caption, source) for number, caption in enumerate(stored.article.captions)
    ]
    yield from pictures
    if pictures:
        yield _package(stored, source, [text, *pictures])


def _item(kind: str, guid: str, stored: StoredArticle, rights: str | None) -> Any:
    item = etree.Element(_name(kind), {**_ITEM, "guid": guid}, nsmap=_NSMAP)
    if stored.article.language:
        item.set(_LANG, xml_text(stored.article.language))
    _add(item, "catalogRef", href=_CATALOG)
    if rights:
        _add(_add(item, "rightsInfo"), "copyrightNotice", rights)
    return item


def _item_meta(item: Any, nature: str, stored: StoredArticle, source: ExportSource) -> Any:
    meta = _add(item, "itemMeta")
    article = stored.article
    _add(meta, "itemClass", qcode=f"ninat:{nature}")
    _named(meta, "provider", article.outlet or source.archive, literal="outlet")
    first = _exact(article.published)
    version = _exact(article.updated) or first or source.created.astimezone(UTC).isoformat()
    _add(meta, "versionCreated", version)
    if first:
        _add(meta, "firstCreated", first)
    _add(meta, "pubStatus", qcode="stat:usable")
    return meta


def _exact(value: str | None) -> str | None:
    """A date-time that is stated in full; None when the article states less."""
    found = moment(value)
    return found[0] if found and not found[1] else None


def _truncated(value: str) -> str:
    """A date as exact as it is stated: NewsML-G2 lets these properties be a year, a month or a day."""
    parts = day_parts(value)
    return _exact(value) or "-".join(f"{part:0{width}}" for part, width in zip(parts, (4, 2, 2), strict=False)) or value


def _text_item(stored: StoredArticle, source: ExportSource) -> Any:
    article = stored.article
    item = _item("newsItem", identity(stored), stored, article.rights)
    meta = _item_meta(item, "text", stored, source)
    _add(meta, "title", title_of(stored))
    if article.correction:
        _add(meta, "edNote", article.correction)
        _add(meta, "signal", qcode="sig:correction")
    for link in article.related:
        _add(_add(meta, "link", rel="irel:seeAlso", href=link.url), "title", link.title)
    content = _add(item, "contentMeta")
    _administrative(content, article)
    _descriptive(content, article)
    _story(_add(item, "contentSet"), article, title_of(stored))
    return item


def _administrative(content: Any, article: Article) -> None:
    """Dates, places and parties, which the schema wants first."""
    if article.published:
        _add(content, "contentCreated", _truncated(article.published))
    if article.updated:
        _add(content, "contentModified", _truncated(article.updated))
    if article.dateline and article.dateline.place:
        _named(content, "located", article.dateline.place, type="cpnat:geoArea")
    if article.dateline and article.dateline.agency:
        _named(content, "infoSource", article.dateline.agency, literal="wire")
    for byline in article.bylines:
        _named(content, "creator", byline.name, role=_CREATORS["byline"])
    for credit in article.credits:
        _named(content, "contributor", credit.name, role=f"crol:{credit.role}")


def _descriptive(content: Any, article: Article) -> None:
    if article.language:
        _add(content, "language", tag=article.language)
    for keyword in article.keywords:
        _add(content, "keyword", keyword)
    if article.section:
        _named(content, "subject", article.section, type="cpnat:abstract", literal=f"section:{article.section}")
    for kind, value in dict.fromkeys((mention.kind, mention.value) for mention in article.mentions):
        if kind in _TYPES:
            _named(content, "subject", value, type=_TYPES[kind])
    if article.headline:
        _add(content, "headline", article.headline)
    if article.dateline:
        _add(content, "dateline", article.dateline.printed)
    if article.byline_printed:
        _add(content, "by", article.byline_printed)
    if article.deck:
        _add(content, "description", article.deck, role="drol:summary")


def _story(content_set: Any, article: Article, title: str) -> None:
    inline = _add(content_set, "inlineXML", contenttype="application/xhtml+xml")
    html = etree.SubElement(inline, f"{{{_XHTML}}}html", nsmap=_XHTML_NSMAP)
    head = etree.SubElement(html, f"{{{_XHTML}}}head")
    etree.SubElement(head, f"{{{_XHTML}}}title").text = xml_text(title)
    body = etree.SubElement(html, f"{{{_XHTML}}}body")
    for paragraph in article.body.split("\n\n"):
        if paragraph.strip():
            etree.SubElement(body, f"{{{_XHTML}}}p").text = xml_text(paragraph.strip())


def _picture_item(stored: StoredArticle, number: int, caption: Caption, source: ExportSource) -> Any:
    credit, photo = caption.credit, caption.photo
    guid = identity(stored, f"/picture/{number + 1}")
    item = _item("newsItem", guid, stored, photo.copyright_notice if photo else None)
    meta = _item_meta(item, "picture", stored, source)
    if photo and photo.instructions:
        _add(meta, "edNote", photo.instructions)
    content = _add(item, "contentMeta")
    if photo and photo.date_created:
        _add(content, "contentCreated", _truncated(photo.date_created))
    if credit and credit.agency:
        _named(content, "infoSource", credit.agency, literal="agency")
    for name in (photo.creator if photo else ()) or ([credit.photographer] if credit and credit.photographer else []):
        _named(content, "creator", name, role=_CREATORS["photographer"])
    if photo and photo.description_writer:
        _named(content, "contributor", photo.description_writer, role="crol:capwriter")
    if photo and photo.headline:
        _add(content, "headline", photo.headline)
    if credit and credit.text:
        _add(content, "creditline", credit.text)
    if caption.text:
        _add(content, "description", caption.text, role="drol:caption")
    _remote(item, stored, number, caption)
    return item


def _remote(item: Any, stored: StoredArticle, number: int, caption: Caption) -> None:
    use = use_of(stored, number)
    reference = use.reference if use else caption.image
    if not reference:
        return
    size = (str(use.width), str(use.height)) if use and use.width and use.height else (None, None)
    remote = _add(
        _add(item, "contentSet"),
        "remoteContent",
        href=reference,
        contenttype=(use.media_type if use else None) or "image/jpeg",
        width=size[0],
        height=size[1],
    )
    if use:
        _add(remote, "hash", use.sha256, hashtype="hsty:sha256")


def _package(stored: StoredArticle, source: ExportSource, items: list[Any]) -> Any:
    package = _item("packageItem", identity(stored, "/package"), stored, None)
    _item_meta(package, "composite", stored, source)
    group_set = _add(package, "groupSet", root="main")
    group = _add(group_set, "group", id="main", role="group:main")
    for item in items:
        reference = _add(group, "itemRef", residref=item.get("guid"))
        nature = item.find(f"{_name('itemMeta')}/{_name('itemClass')}").get("qcode")
        _add(reference, "itemClass", qcode=nature)
    return package
