"""What the export says of the site as a whole: its name, its authors, its media. Collected in a first pass."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from archive.importing.inline import text_of
from archive.importing.safe_xml import local_name

_CREDIT_KEY = re.compile(r"credit|photographer|fotograf|image_source|media_source|source_name|byline", re.I)
_CREDIT_SITE_KEY = re.compile(r"url|link|href|_id$", re.I)
# PHP's serialize(): s:<bytes>:"<text>"; WordPress keeps the picture's own metadata so.
_SERIALIZED = re.compile(r's:\d{1,4}:"(credit|copyright|caption|title)";s:\d{1,6}:"([^"]{1,2000})";')


@dataclass(frozen=True, slots=True)
class Attachment:
    """One media item: what it is, what its caption and credit are, and where each stands."""

    identifier: str
    url: str
    title: str
    caption: str = ""
    description: str = ""
    alternative: str = ""
    credit: str = ""
    copyright: str = ""
    parent: str = ""
    place: str = ""
    media_type: str | None = None
    published: str = ""
    link: str = ""


@dataclass(slots=True)
class Site:
    """The site, as far as its export tells; `uploaded` are the media of a post, by the post's id."""

    name: str = ""
    url: str = ""
    language: str = ""
    authors: dict[str, str] = field(default_factory=dict)
    attachments: dict[str, Attachment] = field(default_factory=dict)
    uploaded: dict[str, list[Attachment]] = field(default_factory=dict)

    def take(self, element: etree._Element, place: str) -> None:
        """Note what an element of the channel says: an author, an attachment, the channel's own lines."""
        name = local_name(element)
        if name == "author":
            login = child_text(element, "author_login")
            self.authors[login] = child_text(element, "author_display_name") or login
        elif name == "item" and child_text(element, "post_type") == "attachment":
            attachment = read_attachment(element, place)
            self.attachments[attachment.identifier] = attachment
            self.uploaded.setdefault(attachment.parent, []).append(attachment)
        elif name in ("title", "link", "language") and local_name_of_parent(element) not in ("item", "image"):
            self._channel_line(name, text_of(element))

    def _channel_line(self, name: str, text: str) -> None:
        if name == "title":
            self.name = self.name or text
        elif name == "link":
            self.url = self.url or text
        else:
            self.language = self.language or text


def read_attachment(item: etree._Element, place: str) -> Attachment:
    """The media item that an `item` of post type attachment describes."""
    metadata = post_meta(item)
    credit = next(
        (v for k, v in metadata.items() if _CREDIT_KEY.search(k) and not _CREDIT_SITE_KEY.search(k) and v), ""
    )
    own = dict(_SERIALIZED.findall(metadata.get("_wp_attachment_metadata", "")))
    return Attachment(
        identifier=child_text(item, "post_id"),
        url=child_text(item, "attachment_url") or child_text(item, "guid"),
        title=child_text(item, "title"),
        caption=encoded(item, "excerpt"),
        description=encoded(item, "content"),
        alternative=metadata.get("_wp_attachment_image_alt", ""),
        credit=credit or own.get("credit", ""),
        copyright=own.get("copyright", ""),
        parent=child_text(item, "post_parent"),
        place=place,
        media_type=child_text(item, "post_mime_type") or None,
        published=f"{child_text(item, 'post_date_gmt')}+00:00" if child_text(item, "post_date_gmt") else "",
        link=child_text(item, "link"),
    )


def child_text(item: etree._Element, name: str) -> str:
    """The text of the first child of that local name, or ""."""
    return text_of(item.find(f"{{*}}{name}"))


def encoded(item: etree._Element, prefix: str) -> str:
    """The text of content:encoded or excerpt:encoded, as it stands: white space counts there."""
    for element in item.iterfind("{*}encoded"):
        namespace = str(element.tag).rpartition("}")[0]  # etree.QName refuses what the parser let through
        if prefix in namespace:
            return (element.text or "").strip()
    return ""


def post_meta(item: etree._Element) -> dict[str, str]:
    """The post's custom fields; of those with the same key the first."""
    found: dict[str, str] = {}
    for meta in item.iterfind("{*}postmeta"):
        key = child_text(meta, "meta_key")
        value = meta.find("{*}meta_value")
        found.setdefault(key, "" if value is None else (value.text or "").strip())
    return found


def local_name_of_parent(element: etree._Element) -> str:
    """The local name of the element around, or ""."""
    parent = element.getparent()
    return "" if parent is None else local_name(parent)
