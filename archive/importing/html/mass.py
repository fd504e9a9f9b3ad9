"""How a page's running text is spread over its elements, and what the elements around a piece say.

The container of an article is found by going down from the root as long as one child holds most of the text that
counts; what the vocabulary calls debris counts little on the way, unless it holds so much that it cannot be debris.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from archive.importing.html.tags import ASIDE
from archive.importing.html.walk import Frame, Piece, Walk

END_OF_SENTENCE = re.compile(r"[.!?…。！？؟۔।][»”\"'’)\]]{0,3}$")
_DOMINANT = 0.45  # of a page's running text: what holds that much is no debris, whatever it is called
_DESCEND = 0.72  # a child that holds this share of its parent's running text is the better container
_LEAVES = frozenset(["p", "ul", "ol", "li", "table", "tbody", "tr", "td", "blockquote", "dl"])


@dataclass(slots=True)
class Surroundings:
    """What the elements around a piece say, outermost to innermost."""

    debris: int = 0
    aside: int = 0
    hidden: int = 0
    body: int = 0
    article: int = 0
    figure: int = 0
    listed: int = 0
    quoted: int = 0
    table: int = 0
    caption: int = 0
    byline: int = 0
    keywords: int = 0
    deck: int = 0
    related: int = 0
    container: int = 0  # 1 inside the container
    levels: int = 0  # elements between the container and this one


@dataclass(slots=True)
class PageMass:
    """How a page's running text is spread over its elements."""

    pieces: list[float] = field(default_factory=list)
    frames: dict[int, float] = field(default_factory=dict)
    linked: dict[int, int] = field(default_factory=dict)
    length: dict[int, int] = field(default_factory=dict)
    paragraphs: dict[int, int] = field(default_factory=dict)
    total: float = 0.0
    container: Frame | None = None

    def share(self, frame: Frame) -> float:
        """The part of the page's running text that the element holds."""
        return self.frames.get(id(frame), 0.0) / self.total if self.total else 0.0


def running_text(piece: Piece) -> float:
    """How much running text a piece holds: unlinked code points, less for what is shaped like no sentence."""
    length = len(piece.text)
    density = piece.linked / length
    if density > 0.5:
        return 0.0
    weight = (1 - density) ** 2
    tag = piece.frame.tag
    if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        weight *= 0.1
    elif tag in {"li", "td", "th", "tr", "dd", "dt"}:
        weight *= 0.5
    elif tag not in {"p", "blockquote"}:
        weight *= 0.7
    if length < 80:
        weight *= 0.5 if END_OF_SENTENCE.search(piece.text) else 0.15
    return length * weight


def weigh(walk: Walk) -> PageMass:
    """The spread of running text over the page, and the element that holds the article."""
    mass = PageMass()
    for piece in walk.pieces:
        weight = running_text(piece)
        mass.pieces.append(weight)
        mass.total += weight
        _spread(mass, piece, weight)
    mass.container = _container(walk, mass)
    return mass


def _spread(mass: PageMass, piece: Piece, weight: float) -> None:
    length = len(piece.text)
    paragraph = piece.frame.tag == "p" and length > 40
    for frame in piece.frame.ancestors():
        key = id(frame)
        mass.frames[key] = mass.frames.get(key, 0.0) + weight
        mass.linked[key] = mass.linked.get(key, 0) + piece.linked
        mass.length[key] = mass.length.get(key, 0) + length
        if paragraph:
            mass.paragraphs[key] = mass.paragraphs.get(key, 0) + 1


def _container(walk: Walk, mass: PageMass) -> Frame | None:
    """Down from the root, as long as one child holds most of what counts; debris counts little on the way."""
    scores: dict[int, float] = {}
    frames: dict[int, Frame] = {}
    children: dict[int, set[int]] = {}
    around = Around(mass, None)
    for piece, weight in zip(walk.pieces, mass.pieces, strict=True):
        found = around.of(piece.frame)
        if found.debris or found.aside or found.hidden:
            weight *= 0.15
        if found.body:
            weight *= 1.5
        below = 0
        for frame in piece.frame.ancestors():
            key = id(frame)
            frames[key] = frame
            scores[key] = scores.get(key, 0.0) + weight
            if below:
                children.setdefault(key, set()).add(below)
            below = key
    current = next((key for key, frame in frames.items() if frame.parent is None), None)
    if current is None:
        return None
    while inside := children.get(current):
        best = max(inside, key=scores.__getitem__)
        if scores[best] < _DESCEND * scores[current] or frames[best].tag in _LEAVES:
            break
        current = best
    return frames[current]


class Around:
    """Surroundings of elements, each worked out once from its parent's."""

    def __init__(self, mass: PageMass, container: Frame | None) -> None:
        self._mass = mass
        self._container = container
        self._known: dict[int, Surroundings] = {}

    def of(self, frame: Frame) -> Surroundings:
        """What the element itself and all around it say."""
        chain: list[Frame] = []
        found = Surroundings()
        for ancestor in frame.ancestors():
            known = self._known.get(id(ancestor))
            if known is not None:
                found = known
                break
            chain.append(ancestor)
        for ancestor in reversed(chain):
            found = self._step(ancestor, found)
            self._known[id(ancestor)] = found
        return found

    def _step(self, frame: Frame, outer: Surroundings) -> Surroundings:
        roles, tag = frame.roles, frame.tag
        dominant = self._mass.share(frame) > _DOMINANT
        harmless = dominant or bool(roles & {"wrapper", "body"}) or tag in {"body", "html", "main"}
        return Surroundings(
            debris=outer.debris + ("debris" in roles and not harmless),
            aside=outer.aside + (tag in ASIDE and not dominant),
            hidden=outer.hidden + (frame.hidden and not dominant),
            body=outer.body + ("body" in roles),
            article=outer.article + (tag in {"article", "main"} or "article" in roles),
            figure=outer.figure + (tag == "figure" or ("figure" in roles and not dominant)),
            listed=outer.listed + (tag in {"ul", "ol", "dl"}),
            quoted=outer.quoted + (tag == "blockquote"),
            table=outer.table + (tag == "table"),
            caption=outer.caption + bool(roles & {"caption", "credit"}),
            byline=outer.byline + bool(roles & {"byline", "date"}),
            keywords=outer.keywords + ("keywords" in roles),
            related=outer.related + ("related" in roles and not dominant),
            deck=outer.deck + ("deck" in roles and not dominant),
            container=int(bool(outer.container) or frame is self._container),
            levels=outer.levels + 1 if outer.container else 0,
        )
