"""Every page by keyboard alone: Tab reaches what can be used, and comes back to where it began."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from archive.jobs import JobContext
from archive.services.archive import Archive
from viewer.main_window import MODES
from viewer.metadata.value_button import ValueButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
STORY = """Ferry {n} runs again

By Mira Tolland

TALWIN (Courier) - The ferry over the Orrin runs again after three weeks of storm, its master said on 4 March 2024.
The river authority opened the flood gates on 2 March 2024, and forty people crossed before noon.
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("stories")
    for n in range(2):
        (folder / f"story-{n}.txt").write_text(STORY.format(n=n), encoding="utf-8")
    path = tmp_path_factory.mktemp("archives") / "Desk.backfile"
    with Archive.open(path, create=True, jobs=1) as archive:
        archive.import_paths([folder], JobContext())
        archive.keeping.save_search("Ferries", "ferry")
    return path


@pytest.fixture
def archive(imported: Path, tmp_path: Path) -> Archive:
    copy = tmp_path / "Desk.backfile"
    shutil.copytree(imported, copy)
    return Archive.open(copy)


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
