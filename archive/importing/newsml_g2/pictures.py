"""A picture, graphic or video item: its caption, its credit and what it says of the picture itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from archive.importing.base64_pictures import decoded_picture, suffix_of
from archive.importing.builder import ArticleBuilder
from archive.importing.inline import text_of
from archive.importing.newsml_g2.lookup import children, code, is_binary, item_class, name_of
from archive.importing.paths import path_of

VISUAL = ("picture", "graphic", "photo", "video", "animation")
_CAPTION_ROLES = ("caption", "extcaption", "description", "summary", "abstract", "")
_PHOTOGRAPHERS = ("photog", "photographer", "phot", "author", "creator", "")
_CAPTION_WRITERS = ("capwriter", "descwriter", "captionwriter")
_SMALL = ("thumb", "small", "preview", "icon", "square")


def is_visual(item: etree._Element) -> bool:
    """Whether the item is something to look at."""
    return item_class(item) in VISUAL


class PictureReader:
    """Adds picture items to an article: the picture's own record, or the text that a package puts it beside."""

    def __init__(
        self, builder: ArticleBuilder, entities: Mapping[str, str], beside: Callable[[str], bytes | None]
    ) -> None:
        self._builder = builder
        self._entities = entities
        self._beside = beside

    def read(self, item: etree._Element, *, own: bool = True) -> None:
        """One picture with caption and credit; `own` when the article is this very item."""
        picture = self._picture(item)
        caption, credit = self._description(item), self._credit(item)
        number = self._builder.caption(
            None if caption is None else text_of(caption, self._entities),
            None if credit is None else text_of(credit, self._entities),
            path_of(item if caption is None else caption),
            credit_source=path_of(item if credit is None else credit),
            picture=picture,
        )
        if number >= 0:
            self._photo(item, f"captions[{number}].photo", own)

    def _description(self, item: etree._Element) -> etree._Element | None:
        """The caption, whatever role its agency gives it."""
        found = [d for d in children(item, "contentMeta", "description") if text_of(d, self._entities)]
        ranked = [d for role in _CAPTION_ROLES for d in found if code(d) == role]
        return next(iter(ranked), None)

    def _credit(self, item: etree._Element) -> etree._Element | None:
        lines = [c for c in children(item, "contentMeta", "creditline") if text_of(c, self._entities)]
        return lines[0] if lines else None

    def _picture(self, item: etree._Element) -> int | None:
        contents = [c for c in children(item, "contentSet", "remoteContent") if c.get("href") or c.get("residref")]
        assumed = "" if item_class(item) in ("video", "animation") else "image/"
        pictures = [c for c in contents if (c.get("contenttype") or assumed).startswith("image/")]
        if not pictures:
            return self._inline_picture(item)
        best = next((c for c in pictures if not any(s in code(c, "rendition") for s in _SMALL)), pictures[0])
        reference = best.get("href") or best.get("residref") or ""
        return self._builder.picture(reference, data=self._beside(reference), media_type=best.get("contenttype"))

    def _inline_picture(self, item: etree._Element) -> int | None:
        """A picture that lies in the item itself (inlineData with `encoding`)."""
        for element in children(item, "contentSet", "inlineData"):
            data = decoded_picture(element.text) if is_binary(element) else None
            if data is not None:
                name = f"picture-{len(self._builder.pictures) + 1}{suffix_of(data)}"
                return self._builder.picture(name, data=data, media_type=element.get("contenttype"))
        return None

    def _photo(self, item: etree._Element, field: str, own: bool) -> None:
        state = self._builder.state
        creators = [(name, e) for e in children(item, "contentMeta", "creator") if (name := name_of(e))]
        by = [(text_of(e, self._entities), e) for e in children(item, "contentMeta", "by") if text_of(e)]
        people = [(name, e) for name, e in creators if code(e) in _PHOTOGRAPHERS and ":" not in name]
        self._builder.state_each(f"{field}.creator", [(name, path_of(e)) for name, e in people or by])
        for contributor in children(item, "contentMeta", "contributor"):
            if code(contributor) in _CAPTION_WRITERS:
                state(f"{field}.description_writer", name_of(contributor), path_of(contributor))
        for element in children(item, "contentMeta", "creditline")[:1]:
            state(f"{field}.credit_line", text_of(element, self._entities), path_of(element))
        for element in children(item, "contentMeta", "headline")[:1]:
            if not own:
                state(f"{field}.headline", text_of(element, self._entities), path_of(element))
        for element in children(item, "rightsInfo", "copyrightNotice")[:1]:
            state(f"{field}.copyright_notice", text_of(element, self._entities), path_of(element))
        for element in children(item, "contentMeta", "contentCreated")[:1]:
            self._builder.state_date(f"{field}.date_created", text_of(element), path_of(element))
        for element in children(item, "itemMeta", "edNote")[:1]:
            state(f"{field}.instructions", text_of(element, self._entities), path_of(element))
        for element in children(item, "contentMeta", "infoSource")[:1]:
            state(f"{field}.source", name_of(element), path_of(element))
