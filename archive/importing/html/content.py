"""Which pieces of a page are the article's own words.

Three steps, each on evidence from the page alone: how much running text each piece holds, which container holds most
of it without holding much else, and which pieces inside that container are beside the article (link lists, prompts,
boxes). Ideas from the field (link density, class names, text mass per container); the measure is our own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive.importing.html.tags import KINDS
from archive.importing.html.walk import Frame, Piece, Walk
from archive.model import BlockKind

_END = re.compile(r"[.!?…:;。！？؟۔»”\"'’)\]]$")
_DESCEND = 0.72  # a child that holds this share of its parent's running text is the better container


@dataclass(slots=True)
class Content:
    """The container of the article and, for each piece, whether it belongs to the article's body."""

    container: Frame | None
    main: list[bool]
    mass: list[float]


def running_text(piece: Piece) -> float:
    """How much running text a piece holds: its unlinked code points, less for what looks like no sentence."""
    length = len(piece.text)
    frame = piece.frame
    if frame.hidden or frame.debris or frame.aside or frame.figure is not None or frame.roles & {"caption", "credit"}:
        return 0.0
    density = piece.linked / length
    if density > 0.6:
        return 0.0
    kind = KINDS.get(frame.tag)
    weight = (1 - density) ** 2
    if kind is BlockKind.HEADING:
        weight *= 0.2
    elif kind in (BlockKind.LIST_ITEM, BlockKind.TABLE):
        weight *= 0.5
    elif frame.tag not in {"p", "blockquote"}:
        weight *= 0.8
    if length < 60 and not _END.search(piece.text):
        weight *= 0.3
    return length * weight


def find_content(walk: Walk) -> Content:
    """The article's own pieces."""
    mass = [running_text(piece) for piece in walk.pieces]
    container = _container(walk, mass)
    if container is None:
        return Content(None, [False] * len(walk.pieces), mass)
    main = [belongs(piece, container) for piece in walk.pieces]
    return Content(container, main, mass)


def _container(walk: Walk, mass: list[float]) -> Frame | None:
    score: dict[int, float] = {}
    frames: dict[int, Frame] = {}
    children: dict[int, set[int]] = {}
    for piece, weight in zip(walk.pieces, mass, strict=True):
        if weight <= 0:
            continue
        below = 0
        for frame in piece.frame.ancestors():
            key = id(frame)
            frames[key] = frame
            score[key] = score.get(key, 0.0) + weight
            if below:
                children.setdefault(key, set()).add(below)
            below = key
    roots = [key for key, frame in frames.items() if frame.parent is None]
    if not roots:
        return None
    current = roots[0]
    while below_here := children.get(current):
        best = max(below_here, key=lambda key: score[key])
        if score[best] < _DESCEND * score[current] or frames[best].tag in {
            "p",
            "ul",
            "ol",
            "li",
            "table",
            "blockquote",
        }:
            break
        current = best
    return frames[current]


def belongs(piece: Piece, container: Frame) -> bool:
    """Whether a piece inside the container is the article's text, not something beside it."""
    frame = piece.frame
    if not frame.inside(container):
        return False
    if frame.hidden or frame.debris > container.debris or frame.aside > container.aside:
        return False
    if frame.figure is not None or frame.roles & {"caption", "credit"}:
        return False
    length = len(piece.text)
    return piece.linked <= 0.6 * length or length > 200
