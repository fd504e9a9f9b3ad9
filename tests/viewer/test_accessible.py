"""What a screen reader meets on every page: each thing that can be used has a role and a name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from archive.services.archive import Archive
from viewer.help import PageDialog
from viewer.main_window import MODES
from viewer.preferences.dialog import PreferencesDialog
from viewer.widgets.ask import NameDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
Role = QAccessible.Role
USED = frozenset(  # what a person does something with
    {
        *(Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.Slider, Role.SpinBox),
        *(Role.Table, Role.Tree, Role.List, Role.MenuItem, Role.PageTab, Role.ButtonMenu, Role.ButtonDropDown),
    }
)
NO_ROLE = frozenset({Role.NoRole, Role.Client, Role.Grouping, Role.Pane})


@pytest.fixture
def archive(copied: Archive) -> Archive:
    return copied


def shown_below(top: QWidget) -> Iterator[QWidget]:
    """Widgets that are there to be met, the insides of Qt's own left out."""
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.isVisible() and not widget.objectName().startswith("qt_"):
            yield widget


def faults(top: QWidget) -> list[str]:
    """Widgets that are used by keyboard or pointer and cannot be told by their role and name."""
    found = []
    for widget in shown_below(top):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not _is_used(widget, interface):
            continue
        told = " ".join((interface.text(QAccessible.Text.Name) or _label(widget)).split())
        if not told:
            found.append(f"{_path(widget)}: no name, {interface.role()}")
        elif interface.role() in NO_ROLE and _must_have_role(widget):
            found.append(f"{_path(widget)}: {told!r} has {interface.role()}")
    return found


def _must_have_role(widget: QWidget) -> bool:
    """What takes the keyboard must say what it is; a region that is only scrolled by it is one by its name."""
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    return bool(takes) and not isinstance(widget, QScrollArea)


def _is_used(widget: QWidget, interface: QAccessibleInterface) -> bool:
    if not widget.isEnabled() or (isinstance(widget.parent(), QWidget) and widget.focusProxy() is not None):
        return False
    inner = type(widget).__name__ in {"QWidget", "QScrollBar", "QHeaderView", "QTableCornerButton"}
    focused = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not inner
    return focused or interface.role() in USED


def _label(widget: QWidget) -> str:
    """A combo box tells the name of its line edit."""
    parent = widget.parent()
    return parent.accessibleName() if isinstance(parent, QWidget) else ""


def _path(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(names)


@pytest.mark.parametrize("mode", [mode for mode, _icon in MODES])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_page_can_be_used_without_seeing_it(make_viewer, rest, mode: str, language: str) -> None:
    viewer = make_viewer(language=language)
    parts = viewer.parts
    parts.window.show_mode(mode)
    rest(viewer)
    if mode == "people":
        parts.people.open_person("Mira Tolland")
        rest(viewer)
    if mode == "imports":
        parts.import_panel.past.itemActivated.emit(parts.import_panel.past.item(0))
        rest(viewer)
    found = faults(parts.window)
    assert not found, "\n".join(found)


def test_dialogs_can_be_used_without_seeing_them(make_viewer, qtbot) -> None:
    viewer = make_viewer()
    window = viewer.parts.window
    for dialog in (
        PreferencesDialog(viewer.parts.settings, window),
        PageDialog("Help", "<p>words</p>", window),
        NameDialog("Tag", "Tag with", ["river"], window),
    ):
        dialog.open()
        QApplication.processEvents()
        assert faults(dialog) == []
        dialog.close()
