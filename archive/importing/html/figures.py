"""Pictures of the article with the pieces that caption and credit them.

A figure is what the standard calls one, or the smallest element that holds both a caption and a picture. Which figures
are the article's own is judged by where they lie: between the headline and the end of the body, outside link lists.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from archive.importing.html.content import Content
from archive.importing.html.evidence import Around
from archive.importing.html.walk import Frame, Image, Walk

_CLIMB = 7  # elements between a caption and the picture it belongs to
_MOST_IMAGES = 3  # in one figure: the picture, its lazy twin, its fallback
_SOURCES = (
    "data-src", "data-original", "data-lazy-src", "data-hi-res-src", "data-full-src", "data-large-file", "data-orig-file",
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
_TAG = re.compile(r"<[^<>]{0,1000}>")


@dataclass(slots=True)
class Figure:
    """One picture of the article: its element, the indices of its caption and credit pieces, its images."""

    frame: Frame
    captions: list[int] = field(default_factory=list)
    credits: list[int] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    own: bool = False  # the article's own, not a teaser's

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
        if role and (group := _group(piece.frame)) is not None:
            figure = figures.setdefault(id(group), Figure(group))
            (figure.credits if role == "credit" else figure.captions).append(index)
    for image in walk.images:
        group = _known_group(image.frame, figures) or image.frame.figure
        if group is not None:
            figures.setdefault(id(group), Figure(group)).images.append(image)
    around = Around(content.mass, content.container)
    last = max((index for index, main in enumerate(content.main) if main), default=len(walk.pieces))
    for figure in figures.values():
        figure.own = _own(figure, around, headline, last)
    return sorted(figures.values(), key=lambda figure: figure.first)


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


def _known_group(frame: Frame, figures: dict[int, Figure]) -> Frame | None:
    for depth, ancestor in enumerate(frame.ancestors()):
        if id(ancestor) in figures:
            return ancestor
        if depth > _CLIMB:
            break
    return None


def _own(figure: Figure, around: Around, headline: int, last: int) -> bool:
    found = around.of(figure.frame)
    if found.debris or found.aside or found.hidden:
        return False
    return bool(found.container) or headline - 12 <= figure.first <= last + 1


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
