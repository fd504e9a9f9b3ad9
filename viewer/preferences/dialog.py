"""The preferences: short forms, each choice taken at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from viewer.i18n import LANGUAGES, marked, number, tr
from viewer.preferences.shortcuts_page import ShortcutsPage
from viewer.settings import Settings

THEMES: tuple[tuple[str, str], ...] = (
    ("system", marked("Same as the system")),
    ("light", marked("Light")),
    ("dark", marked("Dark")),
    ("contrast", marked("High contrast")),
)
CHECKS: tuple[tuple[int, str], ...] = (
    (0, marked("only when asked for")),
    (7, marked("every week")),
    (30, marked("every month")),
)
SCALES: tuple[float, ...] = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
WIDTHS: tuple[int, ...] = (52, 60, 68, 76, 90, 0)  # characters of a line; 0 = as wide as its panel


class PreferencesDialog(QDialog):
    """Reads and writes Settings and nothing else; whoever owns the look follows `Settings.changed`."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._settings = settings
        chosen = settings.preferences
        self.theme = _choices([(key, tr(text)) for key, text in THEMES], chosen.theme)
        languages = [("", tr("Same as the system")), *LANGUAGES]
        self.language = _choices(languages, chosen.language)
        scales = sorted({*SCALES, chosen.text_scale})  # by keys one gets to steps in between
        self.scale = _choices([(str(scale), _percent(scale)) for scale in scales], str(chosen.text_scale))
        self.width_of_lines = _choices([(width, _width(width)) for width in WIDTHS], chosen.reading_width)
        self.typing = QCheckBox(tr("Search while typing"))
        self.typing.setChecked(chosen.search_as_you_type)
        self.checks = _choices([(days, tr(text)) for days, text in CHECKS], chosen.check_days)
        for box in (self.theme, self.language, self.scale, self.width_of_lines, self.checks):
            box.activated.connect(self._on_changed)
        self.typing.toggled.connect(self._on_changed)
        self.shortcuts = ShortcutsPage(settings)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.addTab(self._general(), tr("General"))
        self.pages.addTab(self.shortcuts, tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.pages)
        column.addWidget(buttons)
        self.resize(680, 560)

    def _general(self) -> QWidget:
        restart = QLabel(tr("The language changes the next time Backfile starts."))
        restart.setObjectName("faint")
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(8, 16, 8, 8)
        form.setSpacing(12)
        form.addRow(tr("Theme"), self.theme)
        form.addRow(tr("Text size"), self.scale)
        form.addRow(tr("Line length"), self.width_of_lines)
        form.addRow(tr("Language"), self.language)
        form.addRow("", restart)
        form.addRow("", self.typing)
        form.addRow(tr("Check archives"), self.checks)
        return page

    def show_shortcuts(self) -> None:
        """Open at the page of shortcuts, ready to look for a command."""
        self.pages.setCurrentWidget(self.shortcuts)
        self.shortcuts.field.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        self._settings.change(
            theme=self.theme.currentData(),
            language=self.language.currentData(),
            text_scale=float(self.scale.currentData()),
            reading_width=self.width_of_lines.currentData(),
            search_as_you_type=self.typing.isChecked(),
            check_days=self.checks.currentData(),
        )


def _width(characters: int) -> str:
    if not characters:
        return tr("as wide as the panel")
    return tr("%n characters", characters)


def _percent(scale: float) -> str:
    return tr("{count}%").format(count=number(round(scale * 100)))


def _choices(items: Sequence[tuple[object, str]], current: object) -> QComboBox:
    box = QComboBox()
    for key, text in items:
        box.addItem(text, key)
    box.setCurrentIndex(max(box.findData(current), 0))
    return box
