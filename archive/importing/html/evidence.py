"""What speaks for and against a piece of a page being the article's own text, as numbers.

Every number is from the page alone. `FEATURES` names the columns of the matrix that `evidence` returns, one row a
piece; the weights that judge them are data (`resources/rules/html_content.json`).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import cache

from archive.importing.html.mass import END_OF_SENTENCE, Around, PageMass
from archive.importing.html.walk import Frame, Piece, Walk
from archive.resources import rules

_NO_LETTER = re.compile(r"[\W_]+")
_QUOTED = re.compile(r"[„“”\"«»‘’']")
_SENTENCE = re.compile(r"[.!?。！？؟۔।](?:\s|$)")


def _log(value: float) -> float:
    return math.log1p(max(0.0, value))


FEATURES: tuple[str, ...] = (
    "log_length", "link_density", "all_linked", "bold_share", "ends_sentence", "sentences", "commas", "digit_share",
    "upper_share", "quotes", "lines", "is_p", "is_heading", "is_h1", "is_li", "is_quote", "is_div", "is_table", "in_p",
    "debris", "aside", "hidden", "body", "article", "figure", "listed", "quoted", "caption", "byline", "keywords",
    "deck", "in_container", "levels", "distance", "share_parent", "share_grand", "links_parent", "links_grand",
    "links_great", "paragraphs_parent", "paragraphs_grand", "after_h1", "position", "from_first", "from_last",
    "mass_before", "mass_after", "links_before", "links_after", "same_before", "same_after", "repeated", "is_headline",
    "is_deck", "prompt", "own_debris", "in_json", "json_covers", "page_share", "ends_colon", "starts_lower",
    "copyright",
    "has_image", "share_container", "mass_before2", "mass_after2", "prompt_before", "heading_before", "words_short",
    "style_share", "style_best", "style_links", "style_count", "depth_off", "style_spread",
    "same_article",
    "after_next_h1",
    "near_h1",
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
    return _NO_LETTER.sub("", text.lower())


def evidence(walk: Walk, mass: PageMass, known: Known) -> list[list[float]]:
    """One row of numbers for each piece, in the order of `FEATURES`."""
    return _Evidence(walk, mass, known).rows()


class Styles:
    """Pieces set alike (element and class names, up to the grandparent): how much of the page each look holds."""

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
        """The share of running text in this look, whether it is the main one, its links, its count, its spread."""
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


def _article(frame: Frame) -> Frame | None:
    """The nearest article element around a piece."""
    return next((ancestor for ancestor in frame.ancestors() if ancestor.tag == "article"), None)


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
        self._next_h1 = next(
            (
                index
                for index in range(max(self._h1, self._first) + 1, len(walk.pieces))
                if walk.pieces[index].frame.tag == "h1" and self._bare[index] != self._bare[max(self._h1, 0)]
            ),
            None,
        )

    def rows(self) -> list[list[float]]:
        seen: dict[str, int] = {}
        rows = []
        for index, piece in enumerate(self._walk.pieces):
            key = self._bare[index]
            rows.append(
                self._words(piece)
                + self._place(piece)
                + self._mass_around(piece)
                + self._order(index)
                + self._compared(index, piece, seen.get(key, 0))
                + self._styles.numbers(index, piece.frame)
                + self._beside_headline(index, piece)
            )
            seen[key] = seen.get(key, 0) + 1
        return rows

    def _beside_headline(self, index: int, piece: Piece) -> list[float]:
        """Whether it is in the headline's article element, after another story's headline, how near the headline."""
        own = _article(self._walk.pieces[self._h1].frame) if self._h1 >= 0 else None
        mine = _article(piece.frame)
        same = 0.5 if own is None or mine is None else float(mine is own or mine.inside(own))
        after = self._next_h1 is not None and index >= self._next_h1
        return [same, float(after), max(-10.0, min(10.0, index - self._h1)) / 5 if self._h1 >= 0 else -3.0]

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
            float(bool(END_OF_SENTENCE.search(text))),
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

    def _mass_around(self, piece: Piece) -> list[float]:
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
