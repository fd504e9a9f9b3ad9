"""One post or page: what its item states, its story, and the media it shows."""

from __future__ import annotations

from lxml import etree

from archive.importing.builder import ArticleBuilder
from archive.importing.figures import picture_reference
from archive.importing.inline import text_of
from archive.importing.markup import MarkupReader, parse_fragment, plain_text
from archive.importing.names import is_full_name
from archive.importing.wxr.shortcodes import content_to_html
from archive.importing.wxr.site import Attachment, Site, child_text, encoded, post_meta
from archive.model import BlockKind

_UNCATEGORISED = ("uncategorized", "uncategorised", "allgemein", "non classé", "sin categoría")


class PostReader:
    """Reads posts of one site; `used` collects the attachments that a post shows."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self.used: set[str] = set()

    def read(self, item: etree._Element, place: str, builder: ArticleBuilder) -> None:
        """One post into the builder; `place` is the path of its item."""
        site = self._site
        builder.language = site.language or None
        builder.state("language", site.language, "/rss/channel/language", confidence=0.7)
        builder.state("outlet", site.name, "/rss/channel/title")
        link = child_text(item, "link")
        if link.startswith(("http://", "https://")):
            builder.url = link
            builder.state("url", link, f"{place}/link")
        self._dates(item, place, builder)
        self._taxonomy(item, place, builder)
        self._heads(item, place, builder)
        self._content(item, place, builder)
        self._featured(item, builder)

    def _dates(self, item: etree._Element, place: str, builder: ArticleBuilder) -> None:
        for name, suffix in (("post_date_gmt", "+00:00"), ("post_date", ""), ("pubDate", "")):
            stated = child_text(item, name)
            if stated and not builder.value("published"):
                builder.state_date("published", stated + suffix, f"{place}/{name}")
        for name, suffix in (("post_modified_gmt", "+00:00"), ("post_modified", "")):
            stated = child_text(item, name)
            unchanged = stated in (child_text(item, "post_date_gmt"), child_text(item, "post_date"))
            if stated and not unchanged and not builder.value("updated"):
                builder.state_date("updated", stated + suffix, f"{place}/{name}")

    def _taxonomy(self, item: etree._Element, place: str, builder: ArticleBuilder) -> None:
        """Categories and tags are keywords, the first category the section, Co-Authors Plus's terms the byline."""
        keywords, authors = [], []
        for number, category in enumerate(item.iterfind("{*}category"), 1):
            name, domain = plain_text(category.text or ""), category.get("domain") or "category"
            source = f"{place}/category[{number}]"
            if domain == "author":
                authors.append((name, source))
            elif domain in ("category", "post_tag", "tag") and name.casefold() not in _UNCATEGORISED:
                keywords.append((name, source))
                if domain == "category":
                    builder.state_unless("section", name, source, confidence=0.8)
        builder.state_each("keywords", keywords)
        if not authors:
            login = child_text(item, "creator")
            authors = [(self._site.authors.get(login, login), f"{place}/creator")]
        for number, (name, source) in enumerate(author for author in authors if author[0]):
            # A login ("admin") may be nobody's name; what is shown as one is.
            builder.state(f"bylines[{number}].name", name, source, confidence=0.8 if is_full_name(name) else 0.4)

    def _heads(self, item: etree._Element, place: str, builder: ArticleBuilder) -> None:
        title = plain_text(child_text(item, "title"))
        if title:
            builder.head("headline", BlockKind.HEADING, title, f"{place}/title")
        deck = plain_text(encoded(item, "excerpt"))
        if deck and deck != title:
            builder.head("deck", BlockKind.DECK, deck, f"{place}/excerpt:encoded", confidence=0.8)

    def _content(self, item: etree._Element, place: str, builder: ArticleBuilder) -> None:
        uploaded = self._site.uploaded.get(child_text(item, "post_id"), [])
        html = content_to_html(encoded(item, "content"), self._site.attachments, uploaded)
        body = parse_fragment(html)
        if body is None:
            return
        for image in list(body.iter("img")):
            attachment = self._attachment_of(image)
            if attachment is not None:
                self.used.add(attachment.identifier)
                _complete(image, attachment)
        skip = frozenset({builder.value("headline"), builder.value("deck")} - {""})
        MarkupReader(builder, {}, skip=skip).read(body, f"{place}/content:encoded#")

    def _attachment_of(self, image: etree._Element) -> Attachment | None:
        """The media item that an image of the content is, by its class, its figure's id, or its address."""
        identifiers = [name.removeprefix("wp-image-") for name in (image.get("class") or "").split()]
        figure = next(image.iterancestors("figure"), None)
        if figure is not None:
            identifiers.append(figure.get("data-attachment") or "")
        known = self._site.attachments
        return next((known[identifier] for identifier in identifiers if identifier in known), None)

    def _featured(self, item: etree._Element, builder: ArticleBuilder) -> None:
        attachment = self._site.attachments.get(post_meta(item).get("_thumbnail_id", ""))
        if attachment is not None and attachment.identifier not in self._shown(builder):
            self.used.add(attachment.identifier)
            add_attachment(builder, attachment)

    def _shown(self, builder: ArticleBuilder) -> set[str]:
        addresses = {picture.reference for picture in builder.pictures}
        return {identifier for identifier in self.used if self._site.attachments[identifier].url in addresses}


def add_attachment(builder: ArticleBuilder, attachment: Attachment) -> None:
    """A media item as a picture with caption and credit."""
    picture = builder.picture(
        attachment.url, media_type=attachment.media_type, alternative=attachment.alternative or None
    )
    number = builder.caption(
        plain_text(attachment.caption or attachment.description),
        plain_text(attachment.credit),
        f"{attachment.place}/{'excerpt' if attachment.caption else 'content'}:encoded",
        credit_source=f"{attachment.place}/postmeta",
        picture=picture,
    )
    if number >= 0:
        field = f"captions[{number}].photo"
        builder.state(f"{field}.description", plain_text(attachment.description), f"{attachment.place}/content:encoded")
        builder.state(f"{field}.copyright_notice", attachment.copyright, f"{attachment.place}/postmeta")


def _complete(image: etree._Element, attachment: Attachment) -> None:
    """Give the image of a post the caption and credit that its media item has, where the post prints none itself."""
    if not attachment.caption and not attachment.credit:
        return
    figure = next(image.iterancestors("figure"), None)
    if figure is None:
        figure = _wrapped(image)
    captions = [element for element in figure.iter("figcaption") if text_of(element)]
    if not captions and attachment.caption and picture_reference(image):
        caption = etree.SubElement(figure, "figcaption")
        caption.text = plain_text(attachment.caption)
        caption.set("data-path", f"{attachment.place}/excerpt:encoded")
    if attachment.credit and not any("credit" in (element.get("class") or "") for element in figure.iterdescendants()):
        credit = etree.SubElement(figure, "cite")
        credit.text = plain_text(attachment.credit)
        credit.set("class", "credit")
        credit.set("data-path", f"{attachment.place}/postmeta")


def _wrapped(image: etree._Element) -> etree._Element:
    """The figure that now stands where the image (or the link that it is alone in) stood."""
    parent = image.getparent()
    around = image
    if parent is not None and parent.tag == "a" and len(parent) == 1 and not (parent.text or "").strip():
        around, parent = parent, parent.getparent()
    figure = etree.Element("figure")
    if parent is None:
        return figure
    figure.tail, around.tail = around.tail, None
    parent.replace(around, figure)
    figure.append(around)
    return figure
