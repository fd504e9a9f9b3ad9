"""Pictures of the article with the pieces that caption and credit them.

A figure is what the standard calls one, or the smallest element that holds both a caption and a picture. Which figures
are the article's own is judged by where they lie: between the headline and the end of the body, outside link lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.importing.html.content import Content
from archive.importing.html.mass import Around
from archive.importing.html.walk import Frame, Image, Piece, Walk

_CLIMB = 7  # elements between a caption and the picture it belongs to
_MOST_IMAGES = 3  # in one figure: the picture, its lazy twin, its fallback
_SOURCES = (
    "data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-full-src", "data-large-file",
    "data-orig-file",
    "data-image", "data-url", "src", "poster", "data-srcset", "srcset", "data-lazy-srcset",
)  # fmt: skip
_PLACEHOLDER = re.compile(r"^(?:data:|about:|#|$)|(?:blank|placeholder|spacer|transparent|pixel|1x1|loading)\b", re.I)
_CAPTION_ATTRIBUTES = (
    "data-caption",
    "data-image-caption",
    "data-img-caption",
    "data-description",
    "data-image-description",
    "data-legend",
    "caption",
)
_CREDIT_ATTRIBUTES = (
    "data-credit",
    "data-image-credit",
    "data-copyright",
    "data-photo-credit",
    "data-author",
    "data-photographer",
    "data-source",
    "data-credits",
    "copyright",
)
_LONGEST_CAPTION = 450
_LONGEST_BESIDE = 600  # code points that may stand beside a picture without being a text of their own
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_TAG = re.compile(r"<[^<>]{0,1000}>")


@dataclass(slots=True)
class Figure:
    """One picture of the article: its element, the indices of its caption and credit pieces, its images.

    `near` when no mark-up calls the words beside the picture a caption: they only stand there.
    """

    frame: Frame
    captions: list[int] = field(default_factory=list)
    credits: list[int] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    own: bool = False  # the article's own, not a teaser's
    near: bool = False

    @property
    def first(self) -> int:
        """The first piece that belongs to it."""
        pieces = [*self.captions, *self.credits, *(image.before for image in self.images)]
        return min(pieces, default=0)


def find_figures(walk: Walk, content: Content, headline: int) -> list[Figure]:
    """All figures that have a caption, a credit or a picture inside the article, in reading order."""
    figures: dict[int, Figure] = {}
    for index, piece in enumerate(walk.pieces):
        role = caption_role(piece.frame)
        if not role and piece.frame.figure is not None and _may_caption(piece):
            role = "beside"
        if role and (group := _group(piece.frame)) is not None:
            figure = figures.setdefault(id(group), Figure(group))
            (figure.credits if role == "credit" else figure.captions).append(index)
    _add_images(walk, content, figures)
    around = Around(content.mass, content.container)
    last = max((index for index, main in enumerate(content.main) if main), default=len(walk.pieces))
    for figure in figures.values():
        if figure.credits and not figure.captions:
            figure.captions = _unmarked(figure, walk, content)
        figure.own = _own(figure, walk, around, headline, last)
    return sorted(figures.values(), key=lambda figure: figure.first)


def _may_caption(piece: Piece) -> bool:
    """Whether a piece in a figure that nothing marks may be its caption: short, no heading, byline or date."""
    if len(piece.text) > _LONGEST_CAPTION or piece.frame.tag in _HEADINGS:
        return False
    for frame in piece.frame.ancestors():
        if frame.tag == "figure":
            return True
        if frame.roles & {"byline", "date"} or frame.tag in {"time", "button", "header"}:
            return False
    return True


def _unmarked(figure: Figure, walk: Walk, content: Content) -> list[int]:
    """Short words beside a marked credit, inside the same element."""
    first, last = figure.credits[0], figure.credits[-1]
    window = range(max(0, first - 3), min(len(walk.pieces), last + 4))
    return [
        index
        for index in window
        if index not in figure.credits
        and walk.pieces[index].frame.figure in (None, figure.frame)
        and walk.pieces[index].frame.inside(figure.frame)
        and _may_caption(walk.pieces[index])
        and walk.pieces[index].linked * 2 < len(walk.pieces[index].text)
        and content.probability[index] < 0.6
    ]


def caption_role(frame: Frame) -> str:
    """ "caption", "credit" or "" for the nearest element around a piece that says so, within a few steps."""
    for depth, ancestor in enumerate(frame.ancestors()):
        if depth > 4:
            break
        if "credit" in ancestor.roles:
            return "credit"
        if "caption" in ancestor.roles:
            return "caption"
    return ""


def _group(frame: Frame) -> Frame | None:
    if frame.figure is not None:
        return frame.figure
    for depth, ancestor in enumerate(frame.ancestors()):
        if depth > _CLIMB or ancestor.tag in {"body", "main", "article"}:
            return None
        if ancestor.images:
            return ancestor if ancestor.images <= _MOST_IMAGES else None
    return None


def _add_images(walk: Walk, content: Content, figures: dict[int, Figure]) -> None:
    """Each picture to its figure; one without a figure takes the short words that stand alone with it."""
    taken = {index for figure in figures.values() for index in (*figure.captions, *figure.credits)}
    for image in walk.images:
        group = _known_group(image.frame, figures) or image.frame.figure
        if group is not None:
            figures.setdefault(id(group), Figure(group)).images.append(image)
        elif image.frame.tag != "source" and (beside := _beside(image, walk, content, taken)) is not None:
            figures[id(beside.frame)] = beside
            taken.update(beside.captions)


def _beside(image: Image, walk: Walk, content: Content, taken: set[int]) -> Figure | None:
    """The largest element around a picture that holds nothing but a few short lines."""
    best: Frame | None = None
    for depth, ancestor in enumerate(image.frame.ancestors()):
        if depth > _CLIMB or ancestor.images > _MOST_IMAGES or ancestor.tag in {"body", "main", "article"}:
            break
        if content.mass.length.get(id(ancestor), 0) > _LONGEST_BESIDE:
            break
        if content.mass.length.get(id(ancestor)):
            best = ancestor
    if best is None or content.mass.linked.get(id(best), 0) * 2 > content.mass.length[id(best)]:
        return None
    window = range(max(0, image.before - 4), min(len(walk.pieces), image.before + 5))
    inside = [index for index in window if walk.pieces[index].frame.inside(best) and index not in taken]
    if not inside or any(walk.pieces[index].frame.tag in _HEADINGS for index in inside):
        return None
    return Figure(best, captions=inside, images=[image], near=True)


def _known_group(frame: Frame, figures: dict[int, Figure]) -> Frame | None:
    for depth, ancestor in enumerate(frame.ancestors()):
        if id(ancestor) in figures:
            return ancestor
        if depth > _CLIMB:
            break
    return None


def _own(figure: Figure, walk: Walk, around: Around, headline: int, last: int) -> bool:
    """Whether the article is what the picture belongs to."""
    found = around.of(figure.frame)
    if not found.container and not (headline - 12 <= figure.first <= last + 1 and not found.hidden):
        return False
    if _beside_article(figure.frame) or not (figure.images or figure.frame.images):
        return False
    pieces = [walk.pieces[index] for index in figure.captions]
    linked = sum(piece.linked for piece in pieces) * 2 > sum(len(piece.text) for piece in pieces)
    return not (pieces and linked) or bool(figure.credits)


def _beside_article(frame: Frame) -> bool:
    """Whether an element around the figure holds other things than the article."""
    for ancestor in frame.ancestors():
        if ancestor.tag in {"article", "main", "body"}:
            return False
        if ancestor.tag in {"nav", "footer", "form", "dialog"}:
            return True
        if ancestor.tag == "aside" and "figure" not in ancestor.roles:
            return True
        if "elsewhere" in ancestor.roles and not ancestor.roles & {"wrapper", "body", "article", "caption"}:
            return True
    return False


def reference_of(image: Image) -> str:
    """The address that the picture is really at, past lazy placeholders; "" for none."""
    for name in _SOURCES:
        value = image.attributes.get(name, "").strip()
        if value and not _PLACEHOLDER.search(value[:300]):
            return _largest(value) if "srcset" in name else value
    return ""


def _largest(srcset: str) -> str:
    """The candidate with the greatest width or density of a srcset (HTML Living Standard, 4.8.4.2.1)."""
    best, best_size = "", -1.0
    for candidate in srcset[:8000].split(", "):
        parts = candidate.strip().rstrip(",").split()
        if not parts:
            continue
        size = re.fullmatch(r"(\d{1,6}(?:\.\d{1,4})?)[wx]", parts[-1]) if len(parts) > 1 else None
        number = float(size[1]) if size else 0.0
        if number > best_size:
            best, best_size = parts[0], number
    return best


def attribute_texts(figure: Figure) -> Iterator[tuple[str, str, str]]:
    """Captions and credits in data attributes of the pictures: ("text" or "credit", value, source path)."""
    for image in figure.images:
        for kind, names in (("text", _CAPTION_ATTRIBUTES), ("credit", _CREDIT_ATTRIBUTES)):
            for name in names:
                value = _TAG.sub("", image.attributes.get(name, "")[:4000]).strip()
                if value and not value.startswith(("http", "/", "{")):
                    yield kind, value, f"{image.frame.path}/@{name}"
                    break
