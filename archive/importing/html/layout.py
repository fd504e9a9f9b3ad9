"""The stored text of a page: which pieces it keeps, where each of them lies in it, and as what kind of block."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from archive.importing.html.claims import Claims
from archive.importing.html.content import Content
from archive.importing.html.evidence import bare
from archive.importing.html.figures import Figure
from archive.importing.html.mass import Around
from archive.importing.html.tags import KINDS
from archive.importing.html.walk import Frame, Piece, Walk
from archive.model import Block, BlockKind

BETWEEN = "\n\n"
_SHORTEST_STATED = 400  # code points of a stated body that may stand for one that is not printed
_LONGER = 3  # how many times longer it must be than what is printed
_BEFORE, _AFTER = 14, 24  # pieces kept around the article: bylines, sections, related links, topics


@dataclass(slots=True)
class Layout:
    """Text and blocks, and for each piece the block it became."""

    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    block_of: dict[int, int] = field(default_factory=dict)

    def span(self, first: int, start: int, last: int, end: int) -> tuple[int, int] | None:
        """Where a stretch of pieces lies in the text; None when part of it was left out."""
        if last > first and end == 0:
            last -= 1
            end = -1
        opening, closing = self.block_of.get(first), self.block_of.get(last)
        if opening is None or closing is None:
            return None
        begin = self.blocks[opening].start + start
        stop = self.blocks[closing].end if end < 0 else self.blocks[closing].start + end
        begin, stop = self._trimmed(begin, min(stop, len(self.text)))
        return (begin, stop) if begin < stop else None

    def _trimmed(self, begin: int, stop: int) -> tuple[int, int]:
        while begin < stop and self.text[begin].isspace():
            begin += 1
        while stop > begin and self.text[stop - 1].isspace():
            stop -= 1
        return begin, stop


def lay_out(walk: Walk, content: Content, figures: Iterable[Figure], wanted: set[int], headline: int) -> Layout:
    """The text of a page: its article, what is marked, and a margin around both; navigation far off is left out."""
    layout = Layout()
    parts: list[str] = []
    position = 0
    roles = _figure_roles(figures)
    around = Around(content.mass, content.container)
    for index in sorted(_kept(walk, content, wanted | set(roles), headline)):
        piece = walk.pieces[index]
        if parts:
            parts.append(BETWEEN)
            position += len(BETWEEN)
        layout.block_of[index] = len(layout.blocks)
        layout.blocks.append(_block(piece, index, position, content, roles, around))
        parts.append(piece.text)
        position += len(piece.text)
    layout.text = "".join(parts)
    return layout


def _kept(walk: Walk, content: Content, wanted: set[int], headline: int) -> set[int]:
    main = [index for index, is_main in enumerate(content.main) if is_main]
    if not main:
        return set(range(len(walk.pieces)))
    first = min(main[0], headline if headline >= 0 else main[0]) - _BEFORE
    last = main[-1] + _AFTER
    margin = range(max(0, first), last + 1)
    return {index for index in (*margin, *wanted) if index < len(walk.pieces)}


def _figure_roles(figures: Iterable[Figure]) -> dict[int, tuple[BlockKind, int, str]]:
    roles: dict[int, tuple[BlockKind, int, str]] = {}
    for number, figure in enumerate(figures):
        whose = ("near" if figure.near else "1") if figure.own else ""
        for index in figure.captions:
            roles[index] = (BlockKind.CAPTION, number, whose)
        for index in figure.credits:
            roles[index] = (BlockKind.CREDIT, number, whose)
    return roles


def _block(
    piece: Piece,
    index: int,
    position: int,
    content: Content,
    roles: dict[int, tuple[BlockKind, int, str]],
    around: Around,
) -> Block:
    attributes: dict[str, str] = {}
    if piece.frame.label:
        attributes["class"] = piece.frame.label
    if piece.href and piece.linked * 2 > len(piece.text):
        attributes["href"] = piece.href[:2000]
    kind, level = shape(piece.frame)
    if index in roles and not (roles[index][2] == "near" and content.main[index]):
        kind, number, whose = roles[index]
        attributes["figure"] = str(number)
        if whose:
            attributes["own"] = whose
    elif content.main[index]:
        attributes["main"] = "1"
    else:
        kind = _beside(piece, kind, around)
        if "href" in attributes and around.of(piece.frame).related:
            attributes["related"] = "1"
    return Block(kind, position, position + len(piece.text), piece.frame.path, level, attributes)


def _beside(piece: Piece, kind: BlockKind, around: Around) -> BlockKind:
    """The kind of a piece outside the body: what its mark-up says, else OTHER."""
    found = around.of(piece.frame)
    if kind is BlockKind.HEADING and not found.debris and not found.aside:
        return kind
    if found.byline and not found.debris:
        return BlockKind.BYLINE
    if found.deck and not found.debris:
        return BlockKind.DECK
    return BlockKind.OTHER


def shape(frame: Frame) -> tuple[BlockKind, int]:
    """Kind and heading level by the nearest element that gives a piece its shape."""
    for depth, ancestor in enumerate(frame.ancestors()):
        kind = KINDS.get(ancestor.tag)
        if kind is not None and kind is not BlockKind.CAPTION:
            return kind, int(ancestor.tag[1]) if kind is BlockKind.HEADING else 0
        if ancestor.tag == "p" and depth == 0 and _in_list_or_quote(ancestor):
            continue
        if depth >= 3:
            break
    return BlockKind.PARAGRAPH, 0


def _in_list_or_quote(frame: Frame) -> bool:
    return frame.parent is not None and frame.parent.tag in KINDS


def append_stated_body(layout: Layout, claims: Claims) -> None:
    """A body that the page only states, for programs to show, becomes blocks of its own at the end of the text.

    It counts when it is much longer than what the page prints, which then is no more than its opening.
    """
    stated = max(claims.named("body"), key=lambda claim: len(claim.value), default=None)
    printed = sum(block.end - block.start for block in layout.blocks if block.attributes.get("main"))
    if stated is None or len(stated.value) < _SHORTEST_STATED or len(stated.value) < _LONGER * printed:
        return
    held = bare(stated.value)
    for number, block in enumerate(layout.blocks):
        if block.attributes.get("main") and bare(layout.text[block.start : block.end]) in held:
            attributes = {name: value for name, value in block.attributes.items() if name != "main"}
            layout.blocks[number] = replace(block, kind=BlockKind.OTHER, attributes=attributes)
    for paragraph in stated.value.split("\n"):
        start = len(layout.text) + (len(BETWEEN) if layout.text else 0)
        layout.text += (BETWEEN if layout.text else "") + paragraph
        layout.blocks.append(
            Block(BlockKind.PARAGRAPH, start, len(layout.text), stated.source, attributes={"main": "1"})
        )
