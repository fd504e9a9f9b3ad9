"""The look of the window: colours by role from resources/styles/*.toml, palette, style sheet and fonts.

Qt's own colour scheme switch does nothing on plain X11 or offscreen, so every theme brings its own palette.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from string import Template
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from archive.resources import resource

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
THEMES: tuple[str, ...] = ("system", "light", "dark", "contrast")
SANS: tuple[str, ...] = ("Noto Sans", "Noto Sans Arabic", "DejaVu Sans")
SERIF: tuple[str, ...] = ("Noto Serif", "Noto Sans Arabic", "DejaVu Serif")
BASE_PIXELS = 13
SIZES: dict[str, int] = {"size_tiny": -3, "size_small": -1, "size_base": 0, "size_query": 1, "size_title": 3}
PIXELS: dict[str, int] = {"icon": 16, "icon_large": 18, "box": 14, "drop": 22}  # of the style sheet, at scale 1
HITS: tuple[str, ...] = ("hit1", "hit2", "hit3", "hit4")

# Pairs of text and ground that occur; a test holds each to 4.5 : 1 in every theme.
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("ink", "soft", "faint") for ground in ("window", "panel", "page")),
    *(("ink", ground) for ground in ("accent_wash", "chip", "credit_wash", "edit_wash", "warn_wash", "bad_wash")),
    *((role, ground) for role in ("accent", "credit", "edit", "warn", "bad", "good") for ground in ("panel", "page")),
    *(("hit_ink", hit) for hit in (*HITS, "hit_current")),
    ("soft", "accent_wash"),
    ("accent", "accent_wash"),
    ("soft", "chip"),
    ("credit", "credit_wash"),
    ("edit", "edit_wash"),
    ("good", "edit_wash"),
    ("warn", "warn_wash"),
    ("bad", "bad_wash"),
    ("on_accent", "accent"),
    ("rail_ink", "rail"),
    ("rail_chosen_ink", "rail_chosen"),
)


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours; `colours` maps a role to "#RRGGBB"."""

    name: str
    dark: bool
    colours: dict[str, str]

    def colour(self, role: str) -> QColor:
        """The colour of the role; KeyError names a role that no theme has."""
        return QColor(self.colours[role])

    def hit(self, term: int) -> QColor:
        """The ground of the n-th search term; colours repeat after four."""
        return self.colour(HITS[term % len(HITS)])


def load_theme(name: str) -> Theme:
    """The theme in resources/styles/<name>.toml."""
    with resource("styles", f"{name}.toml").open("rb") as file:
        data = tomllib.load(file)
    return Theme(name, data["scheme"] == "dark", data["colours"])


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two "#RRGGBB" colours, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance")."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


_PALETTE: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "panel"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "page"),
    (QPalette.ColorRole.AlternateBase, "window"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.PlaceholderText, "faint"),
    (QPalette.ColorRole.Button, "panel"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "bad"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "on_accent"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "credit"),
    (QPalette.ColorRole.ToolTipBase, "page"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.Light, "page"),
    (QPalette.ColorRole.Midlight, "chip"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "control"),
    (QPalette.ColorRole.Shadow, "faint"),
)


def palette_of(theme: Theme) -> QPalette:
    """The theme as Qt's palette, disabled text in the faint ink."""
    palette = QPalette()
    for role, name in _PALETTE:
        palette.setColor(role, theme.colour(name))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("faint"))
    return palette


def style_sheet(theme: Theme, scale: float) -> str:
    """resources/styles/app.qss.in with the theme's colours and the sizes at this text scale filled in."""
    sizes = {name: str(round((BASE_PIXELS + step) * scale)) for name, step in SIZES.items()}
    pixels = {name: str(round(size * scale)) for name, size in PIXELS.items()}
    template = Template(resource("styles", "app.qss.in").read_text(encoding="utf-8"))
    check = resource("icons", f"check-{theme.name}.svg").as_posix()
    unfold = resource("icons", "unfold.svg").as_posix()
    # Where all ink is white, what cannot be used is told by its edge.
    unusable = "dashed" if theme.name == "contrast" else "solid"
    return template.substitute(theme.colours, **sizes, **pixels, check=check, unfold=unfold, unusable=unusable)


def load_fonts() -> None:
    """Make the shipped families known to Qt, so that the window looks the same everywhere."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


class Appearance(QObject):
    """Owns theme and text scale of the application; lives in the GUI thread, built once in app.py."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system", scale: float = 1.0, *, styled: bool = True) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._scale = scale
        self._styled = styled
        self._fonts: dict[tuple[int, bool, bool, bool], QFont] = {}
        self._made: dict[tuple[object, Hashable], Any] = {}
        self._theme = load_theme(self._resolved())
        if app.style().objectName() != "fusion":
            app.setStyle("Fusion")
        # Queued: the signal comes in the middle of Qt's own change of palette.
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed, Qt.ConnectionType.QueuedConnection)
        self._apply()

    @property
    def theme(self) -> Theme:
        """The colours in use now."""
        return self._theme

    @property
    def choice(self) -> str:
        """What was chosen: one of THEMES."""
        return self._choice

    @property
    def scale(self) -> float:
        """The text scale, 1.0 = as designed."""
        return self._scale

    def pixels(self, size: int) -> int:
        """A size drawn at scale 1 in pixels, at the scale of now."""
        return round(size * self._scale)

    def font(self, size: int = BASE_PIXELS, *, bold: bool = False, serif: bool = False, italic: bool = False) -> QFont:
        """A font of the application in pixels at scale 1."""
        wanted = (self.pixels(size), bold, serif, italic)
        font = self._fonts.get(wanted)
        if font is None:  # painting asks a hundred times a page
            font = self._fonts[wanted] = QFont(list(SERIF if serif else SANS))
            font.setPixelSize(max(self.pixels(size), 6))
            font.setBold(bold)
            font.setItalic(italic)
        return QFont(font)

    def made(self, make: Callable[[Appearance, K], T], of: K) -> T:
        """What is made of this look, once: until the look changes it is kept for whoever asks."""
        kept = self._made.get((make, of))
        if kept is None:
            kept = self._made[make, of] = make(self, of)
        return cast("T", kept)

    def choose(self, choice: str) -> None:
        """Use another theme; unknown names are taken for "system"."""
        self._choice = choice if choice in THEMES else "system"
        self._refresh()

    def set_scale(self, scale: float) -> None:
        """Use another text scale, between 0.75 and 2."""
        self._scale = min(max(scale, 0.75), 2.0)
        self._refresh()

    def _refresh(self) -> None:
        self._theme = load_theme(self._resolved())
        self._made.clear()
        self._apply()
        self.changed.emit()

    def _resolved(self) -> str:
        if self._choice != "system":
            return self._choice
        return "dark" if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def set_styled(self) -> None:
        """Put the style sheet on: once the window is built, since every widget that is moved into another under a
        style sheet is styled anew, which took a third of building it."""
        self._styled = True
        self._style()

    def _apply(self) -> None:
        self._app.setFont(self.font())
        self._app.setPalette(palette_of(self._theme))
        if self._styled:
            self._style()

    def _style(self) -> None:
        sheet = style_sheet(self._theme, self._scale)
        if sheet != self._app.styleSheet():  # setting it styles every widget anew: 80 ms for the window
            self._app.setStyleSheet(sheet)

    @Slot()
    def _on_scheme_changed(self) -> None:
        if self._choice == "system":
            self._refresh()
