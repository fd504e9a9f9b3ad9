"""The preferences: a short form, each choice taken at once."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from viewer.i18n import LANGUAGES, marked, tr
from viewer.settings import Settings

THEMES: tuple[tuple[str, str], ...] = (
    ("system", marked("As the system is")),
    ("light", marked("Light")),
    ("dark", marked("Dark")),
    ("contrast", marked("High contrast")),
)
SCALES: tuple[float, ...] = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


class PreferencesDialog(QDialog):
    """Reads and writes Settings and nothing else; whoever owns the look follows `Settings.changed`."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._settings = settings
        chosen = settings.preferences
        self.theme = _choices([(key, tr(text)) for key, text in THEMES], chosen.theme)
        languages = [("", tr("As the system is")), *LANGUAGES]
        self.language = _choices(languages, chosen.language)
        self.scale = _choices([(str(scale), f"{scale:.0%}") for scale in SCALES], str(chosen.text_scale))
        self.typing = QCheckBox(tr("Search while typing"))
        self.typing.setChecked(chosen.search_as_you_type)
        self.theme.activated.connect(self._on_changed)
        self.language.activated.connect(self._on_changed)
        self.scale.activated.connect(self._on_changed)
        self.typing.toggled.connect(self._on_changed)
        restart = QLabel(tr("Another language is spoken from the next start on."))
        restart.setObjectName("faint")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.setContentsMargins(24, 20, 24, 16)
        form.setSpacing(12)
        form.addRow(tr("Theme"), self.theme)
        form.addRow(tr("Text size"), self.scale)
        form.addRow(tr("Language"), self.language)
        form.addRow("", restart)
        form.addRow("", self.typing)
        form.addRow(buttons)

    @Slot()
    def _on_changed(self) -> None:
        self._settings.change(
            theme=self.theme.currentData(),
            language=self.language.currentData(),
            text_scale=float(self.scale.currentData()),
            search_as_you_type=self.typing.isChecked(),
        )


def _choices(items: list[tuple[str, str]], current: str) -> QComboBox:
    box = QComboBox()
    for key, text in items:
        box.addItem(text, key)
    box.setCurrentIndex(max(box.findData(current), 0))
    return box
