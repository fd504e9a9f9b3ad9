"""Every page by keyboard alone: Tab reaches what can be used, and comes back to where it began."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from archive.services.archive import Archive
from viewer.main_window import MODES
from viewer.metadata.value_button import ValueButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def archive(copied: Archive) -> Archive:
    return copied


def walked(window: QWidget, qtbot) -> list[QWidget]:
    """What Tab reaches, until it has come round."""
    met: list[QWidget] = []
    for _ in range(400):
        widget = QApplication.focusWidget()
        if widget is None or widget in met:
            break
        met.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    return met


def usable(window: QWidget) -> list[QWidget]:
    """What must be reached: buttons, fields and lists that are shown and can be used.

    Values of the metadata are one stop walked by arrows; what stands inside of another widget is its matter.
    """
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
    found = []
    for widget in window.findChildren(QWidget):
        inner = isinstance(widget.parent(), (QComboBox, QAbstractItemView)) or widget.objectName().startswith("qt_")
        there = widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
        if there and isinstance(widget, kinds) and not isinstance(widget, ValueButton) and not inner:
            found.append(widget)
    return found


def told(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {words!r} in {type(widget.parentWidget()).__name__}"


@pytest.mark.parametrize("mode", [mode for mode, _icon in MODES])
def test_tab_reaches_everything_on_the_page(make_viewer, qtbot, rest, mode: str) -> None:
    viewer = make_viewer()
    parts = viewer.parts
    parts.window.activateWindow()
    parts.window.show_mode(mode)
    rest(viewer)
    if mode == "people":
        parts.people.open_person("Mira Tolland")
        rest(viewer)
    met = walked(parts.window, qtbot)
    missed = [told(widget) for widget in usable(parts.window) if widget not in met]
    assert not missed, "\n".join(missed)
