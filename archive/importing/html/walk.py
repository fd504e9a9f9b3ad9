"""A tree in reading order: pieces of text, the elements they stand in, marks on them, and the pictures between.

One pass without recursion. White space is collapsed as it is read, so that the span of a mark counts in the piece as
it will be stored. Nothing is judged here but what the standard or the vocabulary of class names says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from archive.importing.html.tags import INLINE, KINDS, MEDIA, WORDLESS
from archive.importing.html.vocabulary import NO_ROLES, Roles, roles_of

_SPACE = re.compile(r"[\s\u200b\u2060\u00ad]+")
_WHITE = re.compile(r"\s+")
_SOFT = re.compile("[\u200b\u2060\u00ad]+")
_HIDDEN_STYLE = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.I)
_TELLING = (
    "class",
    "id",
    "itemprop",
    "rel",
    "role",
    "property",
    "data-testid",
    "data-component",
    "data-qa",
    "data-test-id",
    "data-type",
    "data-cy",
    "slot",
)
TOPIC_ADDRESS = re.compile(
    r"/(?:tags?|topics?|thema|themen|themenseiten?|schlagw(?:o|oe)rte?|stichw(?:o|oe)rte?|keywords?|hashtags?|etiquetas?|temas?|sujets?|mots?-cles?|tagi|tematy?|argomenti|onderwerpe?n?|emner?|amne|aihe|etiket)/[^/]",
    re.IGNORECASE,
)
MOST_PIECES = 15_000  # of one page; an article has a few hundred
MOST_MARKS = 8_000
MOST_IMAGES = 2_000
MARKED = frozenset(["byline", "date", "deck", "headline", "keywords", "section", "caption", "credit"])
_BREAKING = frozenset(["caption", "credit"])
_CAPTION_PARTS = frozenset(["span", "small", "cite", "label"])  # a caption's credit is often no more than one of these


@dataclass(slots=True, eq=False)
class Frame:
    """An element on the way from the root to a piece, with what its ancestors say carried down."""

    element: etree._Element
    tag: str
    parent: Frame | None
    position: int  # among its siblings of the same tag, from 1
    depth: int
    roles: Roles = NO_ROLES
    label: str = ""  # its class and id, for evidence
    itemprop: str = ""
    link: Frame | None = None
    figure: Frame | None = None
    topics: Frame | None = None  # the list of topics that it stands in
    captioned: bool = False  # inside a caption
    hidden: bool = False  # itself says so; what is inside it does not
    images: int = 0
    seen: dict[str, int] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The element's place: "/html/body/div[2]/p"."""
        steps: list[str] = []
        frame: Frame | None = self
        while frame is not None:
            steps.append(f"{frame.tag}[{frame.position}]" if frame.position > 1 else frame.tag)
            frame = frame.parent
        return "/" + "/".join(reversed(steps))

    def ancestors(self) -> Iterator[Frame]:
        """Itself, then what it stands in, outwards."""
        frame: Frame | None = self
        while frame is not None:
            yield frame
            frame = frame.parent

    def inside(self, other: Frame) -> bool:
        """Whether it is `other` or stands inside it."""
        return self.depth >= other.depth and any(frame is other for frame in self.ancestors())


@dataclass(slots=True, eq=False)
class Piece:
    """A run of text without a break: a paragraph, a heading, a line of navigation."""

    frame: Frame
    text: str
    linked: int  # code points inside links
    bold: int  # code points in bold
    breaks: int  # lines inside it
    href: str | None = None


@dataclass(slots=True, eq=False)
class Mark:
    """The text of an element with a telling role: from a place in one piece to a place in another (or the same)."""

    frame: Frame
    roles: Roles
    first: int
    start: int
    last: int = -1
    end: int = 0
    datetime: str | None = None


@dataclass(slots=True, eq=False)
class Image:
    """A picture element: where it stands and before which piece."""

    frame: Frame
    before: int
    attributes: dict[str, str]


@dataclass(slots=True)
class Walk:
    """All of a page in reading order."""

    pieces: list[Piece] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    cut: bool = False  # whether the page went on beyond the limits


def walk(root: etree._Element) -> Walk:
    """The words and pictures below `root`."""
    return _Walker().run(root)


class _Walker:
    """The state of one pass."""

    def __init__(self) -> None:
        self._walk = Walk()
        self._parts: list[str] = []
        self._length = 0
        self._spaced = True
        self._linked = 0
        self._bold = 0
        self._href: str | None = None
        self._block: Frame | None = None
        self._breaks = 0
        self._open: dict[int, Mark] = {}
        self._strong = 0

    def run(self, root: etree._Element) -> Walk:
        top = Frame(root, str(root.tag), None, 1, 0)
        self._enter(top)
        stack = [(top, iter(root))]
        while stack:
            if len(self._walk.pieces) > MOST_PIECES or len(self._walk.marks) > MOST_MARKS:
                self._walk.cut = True
                break
            frame, children = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                self._leave(frame)
                if stack and frame.element.tail:
                    self._text(frame.element.tail, stack[-1][0])
            elif self._enters(child):
                opened = self._frame(child, frame)
                self._enter(opened)
                stack.append((opened, iter(child)))
            elif child.tail:
                self._text(child.tail, frame)
        self._flush()
        for mark in self._open.values():
            mark.last, mark.end = len(self._walk.pieces), 0
        return self._walk

    def _enters(self, child: etree._Element) -> bool:
        tag = child.tag
        if not isinstance(tag, str) or tag in WORDLESS:
            return False
        if tag == "br":
            self._line_break()
            return False
        return True

    def _frame(self, element: etree._Element, parent: Frame) -> Frame:
        tag = element.tag
        parent.seen[tag] = position = parent.seen.get(tag, 0) + 1
        frame = Frame(element, tag, parent, position, parent.depth + 1, link=parent.link, figure=parent.figure)
        if element.attrib:
            self._read_attributes(frame)
        self._read_tag(frame)
        return frame

    @staticmethod
    def _read_attributes(frame: Frame) -> None:
        found: set[str] = set()
        for name, value in frame.element.attrib.items():
            if name in _TELLING:
                found |= roles_of(value)
            elif _hides(str(name), str(value)):
                frame.hidden = True
        frame.label = " ".join(filter(None, (frame.element.get("class"), frame.element.get("id"))))[:200]
        frame.itemprop = frame.element.get("itemprop") or (frame.element.get("property") or "").rpartition(":")[2]
        frame.roles = frozenset(found)

    @staticmethod
    def _read_tag(frame: Frame) -> None:
        tag = frame.tag
        if tag == "a":
            frame.link = frame
        elif tag == "figure":
            frame.figure = frame
        if tag == "figcaption":
            frame.roles |= {"caption"}
        frame.captioned = "caption" in frame.roles or (frame.parent is not None and frame.parent.captioned)
        if "keywords" in frame.roles and frame.topics is None and tag not in {"body", "html", "main", "article"}:
            frame.topics = frame
        if frame.figure is not None and "credit_in_figure" in frame.roles:
            frame.roles |= {"credit"}

    def _enter(self, frame: Frame) -> None:
        roles = frame.roles & MARKED
        if _breaks(frame):
            self._flush()
            self._block = frame
        if frame.tag in MEDIA:
            self._image(frame)
        if roles or frame.itemprop or frame.tag in {"time", "h1"} or (frame.tag == "a" and _leads_to_topic(frame)):
            stamp = frame.element.get("datetime") or frame.element.get("content")
            self._open[id(frame)] = mark = Mark(frame, roles, len(self._walk.pieces), self._length, datetime=stamp)
            self._walk.marks.append(mark)
        if frame.tag in {"b", "strong"}:
            self._strong += 1
        if frame.element.text:
            self._text(frame.element.text, frame)

    def _leave(self, frame: Frame) -> None:
        if frame.tag in {"b", "strong"}:
            self._strong -= 1
        mark = self._open.pop(id(frame), None)
        if _breaks(frame):
            self._flush()
            self._block = frame.parent
        if mark is not None:
            mark.last, mark.end = len(self._walk.pieces), self._length

    def _image(self, frame: Frame) -> None:
        if len(self._walk.images) >= MOST_IMAGES:
            return
        attributes = {str(name): str(value) for name, value in frame.element.attrib.items()}
        self._walk.images.append(Image(frame, len(self._walk.pieces), attributes))
        if frame.tag != "source":
            for ancestor in frame.ancestors():
                ancestor.images += 1

    def _text(self, text: str, frame: Frame) -> None:
        text = _SPACE.sub(_space_for, text) if _SOFT.search(text) else " ".join(_WHITE.split(text))
        if self._spaced:
            text = text.lstrip(" ")
        if not text:
            return
        if self._block is None:
            self._block = frame
        self._parts.append(text)
        self._length += len(text)
        self._spaced = text[-1] == " "
        if frame.link is not None:
            self._linked += len(text)
            if self._href is None:
                self._href = frame.link.element.get("href")
        if self._strong:
            self._bold += len(text)

    def _line_break(self) -> None:
        """One break is a line inside the paragraph, two are a new paragraph."""
        if not self._parts:
            return
        if self._parts[-1] == "\n":
            self._flush()
            return
        if self._spaced and self._parts[-1].endswith(" "):
            last = self._parts[-1].rstrip(" ")
            self._length -= len(self._parts[-1]) - len(last)
            self._parts[-1] = last
        self._parts.append("\n")
        self._length += 1
        self._breaks += 1
        self._spaced = True

    def _flush(self) -> None:
        text = "".join(self._parts).rstrip()
        if text and self._block is not None:
            piece = Piece(self._block, text, min(self._linked, len(text)), self._bold, text.count("\n"), self._href)
            self._walk.pieces.append(piece)
        self._parts.clear()
        self._length = self._linked = self._bold = self._breaks = 0
        self._href = None
        self._spaced = True


def _leads_to_topic(frame: Frame) -> bool:
    """Whether a link stands in a list of topics or its address is that of one."""
    return frame.topics is not None or bool(TOPIC_ADDRESS.search((frame.element.get("href") or "")[:300]))


def _hides(name: str, value: str) -> bool:
    """Whether an attribute says that its element is not shown."""
    if name == "style":
        return bool(_HIDDEN_STYLE.search(value[:400]))
    return name == "hidden" or (name == "aria-hidden" and value == "true")


def _breaks(frame: Frame) -> bool:
    """Whether text before, in and after the element are different pieces; a credit is one even inside a line."""
    if frame.tag not in INLINE or frame.roles & _BREAKING:
        return True
    return frame.captioned and frame.tag in _CAPTION_PARTS


def _space_for(match: re.Match[str]) -> str:
    """One space; nothing for what only says where a word may break."""
    return " " if _SOFT.sub("", match[0]) else ""


def kind_tag(frame: Frame) -> str:
    """The nearest element around a piece that gives it a shape."""
    for depth, ancestor in enumerate(frame.ancestors()):
        if ancestor.tag in KINDS or ancestor.tag == "p" or depth > 6:
            return ancestor.tag
    return ""
