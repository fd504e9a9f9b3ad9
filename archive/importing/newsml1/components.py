"""Which of the nested NewsComponents of an item are articles, and which are pictures of them.

The standard leaves the nesting to the agencies: one component a language, a part (title, lead, body) or a medium.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from archive.importing.inline import text_of

_PICTURE_ROLES = frozenset(("photo", "picture", "image", "graphic", "thumbnail", "preview", "video", "clip"))
_UNWANTED_ROLES = frozenset(("stylesheet", "logo", "thumbnail", "preview", "icon", "audio", "sound"))
_BODY_ROLES = frozenset(("body", "main", "story", "text"))


@dataclass(slots=True)
class Story:
    """One article: its component, the components around it from the outside in, and its pictures."""

    component: etree._Element
    around: tuple[etree._Element, ...] = ()
    pictures: list[etree._Element] = field(default_factory=list)
    alone: bool = False  # the only one of the component around it, whose headline is then its own

    @property
    def chain(self) -> tuple[etree._Element, ...]:
        """The components that state something about the article, the nearest first."""
        return (self.component, *reversed(self.around))


def stories_of(component: etree._Element, around: tuple[etree._Element, ...] = ()) -> list[Story]:
    """The articles in a component: itself, or those of its parts that have a headline and a text of their own."""
    parts = child_components(component)
    inner = [part for part in parts if lines(part, "HeadLine", "Headline") and has_text(part) and not is_picture(part)]
    if not inner:
        return [Story(component, around, [part for part in component.iter("{*}NewsComponent") if is_picture(part)])]
    stories = [story for part in inner for story in stories_of(part, (*around, component))]
    if len(stories) == 1:
        stories[0].alone = True
    stories[0].pictures += [part for part in parts if part not in inner and is_picture(part)]
    return stories


def child_components(component: etree._Element) -> list[etree._Element]:
    """The components directly inside."""
    return component.findall("{*}NewsComponent")


def role(component: etree._Element) -> str:
    """The component's role in lower case, or ""."""
    found = component.find("{*}Role")
    return "" if found is None else (found.get("FormalName") or "").strip().casefold()


def lines(component: etree._Element, *names: str) -> list[etree._Element]:
    """The component's own news lines of these names that are not blank."""
    found = [line for name in names for line in component.iterfind(f"{{*}}NewsLines/{{*}}{name}")]
    return [line for line in found if text_of(line)]


def is_picture(component: etree._Element) -> bool:
    """Whether the component is a picture with its renditions, and perhaps a caption, and not a text."""
    kind = role(component)
    if kind in _UNWANTED_ROLES or any(role(part) in _BODY_ROLES for part in child_components(component)):
        return False
    contents = list(component.iter("{*}ContentItem"))
    pictured = any(is_image(content) for content in contents)
    return pictured and (kind in _PICTURE_ROLES or not any(_data(content) for content in component_contents(component)))


def is_image(content: etree._Element) -> bool:
    """Whether a ContentItem refers to a picture, or holds one."""
    if not content.get("Href") and encoded(content) is None:
        return False
    said = " ".join(
        (element.get("FormalName") or "") for element in content.iterfind("{*}*") if isinstance(element.tag, str)
    ).casefold()
    return any(word in said for word in ("image", "jpeg", "jpg", "png", "photo", "tiff"))


def encoded(content: etree._Element) -> etree._Element | None:
    """The DataContent of a ContentItem whose data are encoded in base64."""
    encoding = content.find("{*}Encoding")
    if encoding is None or (encoding.get("Notation") or "").casefold() != "base64":
        return None
    return encoding.find("{*}DataContent")


def has_text(component: etree._Element) -> bool:
    """Whether text stands anywhere in the component."""
    return any(_data(content) for content in component.iter("{*}ContentItem"))


def component_contents(component: etree._Element) -> list[etree._Element]:
    """The component's own ContentItems; of equivalent ones only the first that holds anything."""
    contents = component.findall("{*}ContentItem")
    filled = [content for content in contents if _data(content)]
    equivalent = (component.get("EquivalentsList") or "").casefold() == "yes"
    return filled[:1] if equivalent else filled


def texts_of(component: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Every text of an article with the role it has there, in document order, pictures and styles left out."""
    kind = role(component)
    if kind not in _UNWANTED_ROLES and not is_picture(component):
        for content in component_contents(component):
            yield kind, content
        for part in child_components(component):
            yield from texts_of(part)


def _data(content: etree._Element) -> bool:
    data = content.find("{*}DataContent")
    encoding = content.find("{*}Encoding")
    return encoding is None and data is not None and bool(text_of(data))
