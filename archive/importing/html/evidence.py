"""What speaks for and against a piece of a page being the article's own text, as numbers.

Every number is from the page alone. `FEATURES` names the columns of the matrix that `evidence` returns, one row a
piece; the weights that judge them are data (`resources/rules/html_content.json`).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from functools import cache

from archive.importing.html.tags import ASIDE
from archive.importing.html.walk import Frame, Piece, Walk
from archive.resources import rules

_END = re.compile(r"[.!?…。！？؟۔।][»”\"'’)\]]{0,3}$")
_QUOTED = re.compile(r"[„“”\"«»‘’']")
_SENTENCE = re.compile(r"[.!?。！？؟۔।](?:\s|$)")
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
        weight *= 0.5 if _END.search(piece.text) else 0.15
    return length * weight


def weigh(walk: Walk) -> PageMass:
    """The spread of running text over the page, and the element that holds the article."""
    mass = PageMass()
    children: dict[int, dict[int, Frame]] = {}
    for piece in walk.pieces:
        weight = running_text(piece)
        mass.pieces.append(weight)
        mass.total += weight
        _spread(mass, piece, weight, children)
    mass.container = _container(walk, mass)
    return mass


def _spread(mass: PageMass, piece: Piece, weight: float, children: dict[int, dict[int, Frame]]) -> None:
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
            deck=outer.deck + ("deck" in roles and not dominant),
            container=int(bool(outer.container) or frame is self._container),
            levels=outer.levels + 1 if outer.container else 0,
        )


def _log(value: float) -> float:
    return math.log1p(max(0.0, value))


FEATURES: tuple[str, ...] = (
    "log_length", "link_density", "all_linked", "bold_share", "ends_sentence", "sentences", "commas", "digit_share",
    "upper_share", "quotes", "lines", "is_p", "is_heading", "is_h1", "is_li", "is_quote", "is_div", "is_table", "in_p",
    "debris", "aside", "hidden", "body", "article", "figure", "listed", "quoted", "caption", "byline", "keywords",
    "deck", "in_container", "levels", "distance", "share_parent", "share_grand", "links_parent", "links_grand",
    "links_great", "paragraphs_parent", "paragraphs_grand", "after_h1", "position", "from_first", "from_last",
    "mass_before", "mass_after", "links_before", "links_after", "same_before", "same_after", "repeated", "is_headline",
    "is_deck", "prompt", "own_debris", "in_json", "json_covers", "page_share", "ends_colon", "starts_lower", "copyright",
    "has_image", "share_container", "mass_before2", "mass_after2", "prompt_before", "heading_before", "words_short",
    "style_share", "style_best", "style_links", "style_count", "depth_off", "style_spread",
)  # fmt: skip
"""The columns of the evidence, in order."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the page states elsewhere, to compare pieces with: all in `bare` form."""

    headline: str = ""
    deck: str = ""
    body: str = ""


def bare(text: str) -> str:
    """Letters and digits only, lower case: for comparing what is set differently."""
    return "".join(char for char in text.lower() if char.isalnum())


def evidence(walk: Walk, mass: PageMass, known: Known) -> list[list[float]]:
    """One row of numbers for each piece, in the order of `FEATURES`."""
    return _Evidence(walk, mass, known).rows()


class Styles:
    """Pieces set alike (same element and class names, up to its grandparent) and how much of the page each look holds."""

    def __init__(self, walk: Walk, mass: PageMass) -> None:
        self.of_piece = [style_of(piece.frame) for piece in walk.pieces]
        self._mass: dict[str, float] = {}
        self._chars: dict[str, int] = {}
        self._linked: dict[str, int] = {}
        self._count: dict[str, int] = {}
        self._depth: dict[str, int] = {}
        self._ends: dict[str, tuple[int, int]] = {}
        for index, (style, piece, weight) in enumerate(zip(self.of_piece, walk.pieces, mass.pieces, strict=True)):
            self._mass[style] = self._mass.get(style, 0.0) + weight
            self._chars[style] = self._chars.get(style, 0) + len(piece.text)
            self._linked[style] = self._linked.get(style, 0) + piece.linked
            self._count[style] = self._count.get(style, 0) + 1
            self._depth.setdefault(style, piece.frame.depth)
            self._ends[style] = (self._ends.get(style, (index, 0))[0], index)
        self._total = mass.total or 1.0
        self.best = max(self._mass, key=self._mass.__getitem__, default="")
        self._pieces = max(1, len(walk.pieces))

    def numbers(self, index: int, frame: Frame) -> list[float]:
        """The share of running text in this look, whether it is the page's main one, its links, its count, its spread."""
        style = self.of_piece[index]
        first, last = self._ends[style]
        return [
            self._mass[style] / self._total,
            float(style == self.best),
            self._linked[style] / self._chars[style],
            _log(self._count[style]),
            max(-6.0, min(6.0, frame.depth - self._depth.get(self.best, frame.depth))),
            (last - first) / self._pieces,
        ]


def style_of(frame: Frame) -> str:
    """The look of a piece: tags and classes of its element, its parent and grandparent."""
    parent = frame.parent or frame
    grand = parent.parent or parent
    return f"{frame.tag}.{frame.label}<{parent.tag}.{parent.label}<{grand.tag}"


class _Evidence:
    """The state of one page being measured."""

    def __init__(self, walk: Walk, mass: PageMass, known: Known) -> None:
        self._walk = walk
        self._mass = mass
        self._known = known
        self._around = Around(mass, mass.container)
        self._bare = [bare(piece.text[:2000]) for piece in walk.pieces]
        self._prompt = [bool(_prompts().search(piece.text[:160])) for piece in walk.pieces]
        self._h1 = self._headline_index()
        heavy = [i for i, weight in enumerate(mass.pieces) if weight > 100 and self._inside(i)]
        self._first, self._last = (heavy[0], heavy[-1]) if heavy else (0, len(walk.pieces))
        self._total = max(1, len(walk.pieces))
        self._json_cover = self._covered()
        self._styles = Styles(walk, mass)

    def rows(self) -> list[list[float]]:
        seen: dict[str, int] = {}
        rows = []
        for index, piece in enumerate(self._walk.pieces):
            key = self._bare[index]
            rows.append(
                self._words(piece)
                + self._place(piece)
                + self._mass_around(index, piece)
                + self._order(index)
                + self._compared(index, piece, seen.get(key, 0))
                + self._styled(index, piece)
            )
            seen[key] = seen.get(key, 0) + 1
        return rows

    def _styled(self, index: int, piece: Piece) -> list[float]:
        return self._styles.numbers(index, piece.frame)

    def _inside(self, index: int) -> bool:
        return bool(self._around.of(self._walk.pieces[index].frame).container)

    def _headline_index(self) -> int:
        best = -1
        for index, piece in enumerate(self._walk.pieces):
            if self._known.headline and self._bare[index] == self._known.headline:
                return index
            if best < 0 and piece.frame.tag == "h1":
                best = index
        return best

    def _covered(self) -> float:
        """How much of the running text in the container the stated body holds; 0 when none is stated."""
        if len(self._known.body) < 200:
            return 0.0
        inside = [i for i, weight in enumerate(self._mass.pieces) if weight > 60 and self._inside(i)]
        total = sum(len(self._bare[i]) for i in inside)
        held = sum(len(self._bare[i]) for i in inside if self._bare[i] in self._known.body)
        return held / total if total else 0.0

    @staticmethod
    def _words(piece: Piece) -> list[float]:
        text, length = piece.text, len(piece.text)
        letters = sum(map(str.isalpha, text[:400])) or 1
        tag = piece.frame.tag
        parent = piece.frame.parent.tag if piece.frame.parent else ""
        return [
            _log(length),
            piece.linked / length,
            float(piece.linked >= length - 1),
            piece.bold / length,
            float(bool(_END.search(text))),
            _log(len(_SENTENCE.findall(text[:4000]))),
            text.count(",") / length * 50,
            sum(map(str.isdigit, text[:400])) / min(length, 400),
            sum(map(str.isupper, text[:400])) / letters,
            float(bool(_QUOTED.search(text))),
            _log(piece.breaks),
            float(tag == "p"),
            float(tag in {"h2", "h3", "h4", "h5", "h6"}),
            float(tag == "h1"),
            float(tag in {"li", "dd", "dt"}),
            float(tag == "blockquote" or parent == "blockquote"),
            float(tag in {"div", "section", "span", "article"}),
            float(tag in {"td", "th", "tr"}),
            float(parent == "p"),
        ]

    def _place(self, piece: Piece) -> list[float]:
        found = self._around.of(piece.frame)
        distance = 0
        if not found.container:
            for distance, ancestor in enumerate(piece.frame.ancestors()):  # noqa: B007 - the last value is wanted
                if self._mass.container and self._mass.container.inside(ancestor):
                    break
        return [
            float(min(found.debris, 3)), float(min(found.aside, 3)), float(min(found.hidden, 2)),
            float(min(found.body, 2)), float(min(found.article, 3)), float(min(found.figure, 2)),
            float(min(found.listed, 2)), float(min(found.quoted, 2)), float(min(found.caption, 2)),
            float(min(found.byline, 2)), float(min(found.keywords, 2)), float(min(found.deck, 2)),
            float(found.container), float(min(found.levels, 8)), float(min(distance, 8)),
        ]  # fmt: skip

    def _mass_around(self, index: int, piece: Piece) -> list[float]:
        parent = piece.frame.parent or piece.frame
        grand = parent.parent or parent
        great = grand.parent or grand
        return [
            self._mass.share(parent),
            self._mass.share(grand),
            self._links(parent),
            self._links(grand),
            self._links(great),
            _log(self._mass.paragraphs.get(id(parent), 0)),
            _log(self._mass.paragraphs.get(id(grand), 0)),
        ]

    def _links(self, frame: Frame) -> float:
        return self._mass.linked.get(id(frame), 0) / max(1, self._mass.length.get(id(frame), 1))

    def _order(self, index: int) -> list[float]:
        pieces, masses = self._walk.pieces, self._mass.pieces
        frame = pieces[index].frame
        before = pieces[index - 1] if index else None
        after = pieces[index + 1] if index + 1 < len(pieces) else None
        return [
            float(index > self._h1) if self._h1 >= 0 else 0.5,
            index / self._total,
            max(-20.0, min(20.0, index - self._first)) / 10,
            max(-20.0, min(20.0, self._last - index)) / 10,
            _log(masses[index - 1]) if before else 0.0,
            _log(masses[index + 1]) if after else 0.0,
            before.linked / len(before.text) if before else 1.0,
            after.linked / len(after.text) if after else 1.0,
            float(before is not None and before.frame.parent is frame.parent and before.frame.tag == frame.tag),
            float(after is not None and after.frame.parent is frame.parent and after.frame.tag == frame.tag),
        ]

    def _compared(self, index: int, piece: Piece, seen: int) -> list[float]:
        key, known, masses = self._bare[index], self._known, self._mass.pieces
        in_json = len(key) > 12 and key in known.body
        before2 = max(masses[max(0, index - 3) : index], default=0.0)
        after2 = max(masses[index + 1 : index + 4], default=0.0)
        heading = index > 0 and self._walk.pieces[index - 1].frame.tag in {"h2", "h3", "h4", "h5", "h6"}
        return [
            float(min(seen, 2)),
            float(bool(known.headline) and key == known.headline),
            float(len(key) > 20 and bool(known.deck) and (key in known.deck or known.deck in key)),
            float(self._prompt[index]),
            float("debris" in piece.frame.roles),
            float(in_json),
            self._json_cover,
            masses[index] / self._mass.total if self._mass.total else 0.0,
            float(piece.text.endswith(":")),
            float(piece.text[:1].islower()),
            float("©" in piece.text or "(c)" in piece.text),
            float(min(piece.frame.images, 3)),
            self._mass.share(self._mass.container) if self._mass.container else 0.0,
            _log(before2),
            _log(after2),
            float(index > 0 and self._prompt[index - 1]),
            float(heading),
            float(len(piece.text.split()) <= 4),
        ]


@cache
def _prompts() -> re.Pattern[str]:
    """Phrases that ask the reader for something or lead elsewhere."""
    return re.compile("|".join(f"(?:{phrase})" for phrase in rules("html")["prompts"]["patterns"]), re.IGNORECASE)
