"""Line icons from resources/icons/*.svg, drawn in the ink of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from archive.resources import resource
from viewer.theme import Theme

SIZES: tuple[int, ...] = (16, 20, 24, 32, 48)


def icon_exists(name: str) -> bool:
    """Whether resources/icons has it."""
    return resource("icons", f"{name}.svg").is_file()


def icon(name: str, theme: Theme, role: str = "soft", *, chosen_role: str = "accent") -> QIcon:
    """The icon in the colour of `role`; `chosen_role` when switched on ("" = the same), faint when disabled."""
    return _icon(name, *(theme.colours[colour] for colour in (role, chosen_role or role, "faint")))


@lru_cache(maxsize=512)
def _icon(name: str, usual: str, chosen: str, disabled: str) -> QIcon:
    result = QIcon()
    states = (
        (usual, QIcon.Mode.Normal, QIcon.State.Off),
        (chosen, QIcon.Mode.Normal, QIcon.State.On),
        (disabled, QIcon.Mode.Disabled, QIcon.State.Off),
    )
    for colour, mode, state in states:
        for size in SIZES:
            result.addPixmap(pixmap(name, colour, size), mode, state)
    return result


@lru_cache(maxsize=2048)
def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon as a square picture of `size` device pixels."""
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _drawing(name, colour).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@lru_cache(maxsize=1)  # all sizes of one are drawn in a row
def _drawing(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
