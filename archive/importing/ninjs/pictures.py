"""Pictures of ninjs: the item itself or an association, with its caption, its credit and its best rendition."""

from __future__ import annotations

from collections.abc import Callable

from archive.importing.builder import ArticleBuilder
from archive.importing.json_nodes import Node, role_of
from archive.importing.markup import plain_text

_VISUAL = ("picture", "photo", "image", "graphic", "video", "animation")
_CAPTION_ROLES = ("caption", "extendedcaption", "text", "main", "", "description", "richtext", "summary")
_CAPTION_NAMES = ("description_caption", "caption", "description_text", "description_main", "description_richtext",
                  "description_html", "description", "body_text")  # fmt: skip
_BEST = ("original", "main", "baseimage", "highres", "full resolution (jpg)", "viewimage", "preview")


def is_visual(item: Node) -> bool:
    """Whether the item is something to look at."""
    kind = item.text("type")[0].casefold()
    media = item.text("mimetype", "contenttype")[0]
    return kind in _VISUAL or (not kind and media.startswith("image/"))


class PictureReader:
    """Adds pictures to an article; `beside` finds the bytes of a file that lies next to the original."""

    def __init__(self, builder: ArticleBuilder, beside: Callable[[str], bytes | None]) -> None:
        self._builder = builder
        self._beside = beside

    def read(self, item: Node, *, own: bool = True) -> None:
        """One picture with its caption and credit; `own` when the article is this very item, and so is its headline."""
        picture = self._picture(item)
        caption, place = self._caption(item)
        credit, credit_place = self._credit(item)
        number = self._builder.caption(
            caption, credit, place or item.place, credit_source=credit_place, picture=picture
        )
        if number >= 0:
            self._photo(item, f"captions[{number}].photo")
            if not own:
                self._builder.state(f"captions[{number}].photo.headline", *item.text("headline", "title"))

    def _caption(self, item: Node) -> tuple[str, str]:
        values = [(role_of(node), node.text("value")) for node in item.nodes("descriptions")]
        found = next((v for role in _CAPTION_ROLES for its, v in values if its == role and v[0]), None)
        text, place = found or item.text(*_CAPTION_NAMES)
        return plain_text(text), place

    def _credit(self, item: Node) -> tuple[str, str]:
        """The credit line; without one, the photographer as the item prints him."""
        values = [
            node.text("value") for node in item.nodes("descriptions") if role_of(node) in ("creditline", "credit")
        ]
        line = next(iter(values), item.text("creditline", "description_creditline", "credit"))
        return line if line[0] else item.text("byline", "by")

    def _picture(self, item: Node) -> int | None:
        renditions = [r for r in item.nodes("renditions") if r.text("href", "url")[0] and _is_image(r, item)]
        if not renditions:
            return None
        best = min(renditions, key=_rank)
        reference = best.text("href", "url")[0]
        media_type = best.text("mimetype", "contenttype")[0] or None
        return self._builder.picture(reference, data=self._beside(reference), media_type=media_type)

    def _photo(self, item: Node, field: str) -> None:
        builder = self._builder
        people = [node.text("name") for node in item.nodes("photographer")] or [item.text("byline", "by")]
        builder.state_each(f"{field}.creator", [(plain_text(name), place) for name, place in people if name])
        values = [node.text("value") for node in item.nodes("descriptions") if role_of(node) == "writer"]
        for writer in values[:1]:
            builder.state(f"{field}.description_writer", *writer)
        credit = self._credit(item)
        if credit != item.text("byline", "by"):
            builder.state(f"{field}.credit_line", *credit)
        sources = [*item.texts("infosource", "infosources")] or [item.text("source")]
        builder.state(f"{field}.source", *sources[0])
        builder.state(f"{field}.copyright_notice", *item.text("copyrightnotice"))
        builder.state(f"{field}.instructions", *item.text("ednote"))
        builder.state_date(f"{field}.date_created", *item.text("contentcreated", "firstcreated"))


def _rank(rendition: Node) -> tuple[int, float]:
    """The best rendition first: by name where it has a known one, else the widest."""
    names = {
        rendition.place.rpartition("/")[2].casefold(),
        *(rendition.text(n)[0].casefold() for n in ("name", "title")),
    }
    named = next((index for index, name in enumerate(_BEST) if name in names), len(_BEST))
    width = rendition.raw("width")
    return named, -float(width) if isinstance(width, (int, float)) else 0.0


def _is_image(rendition: Node, item: Node) -> bool:
    media_type = rendition.text("mimetype", "contenttype", "type")[0].casefold()
    if "/" in media_type:
        return media_type.startswith("image/")
    return item.text("type")[0].casefold() not in ("video", "animation")
