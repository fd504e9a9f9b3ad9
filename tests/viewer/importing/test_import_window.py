"""Imports in the whole window: asked before they start, held up, tried again, and by watched folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from archive.model import ImportReport
from archive.services import watch_folders
from archive.services.archive import Archive

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
STORY = "Ferry {n} runs again\n\nBy Mira Tolland\n\nTALWIN (Courier) - The ferry runs again, its master said.\n"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(2):
        (folder / f"story-{n}.txt").write_text(STORY.format(n=n), encoding="utf-8")
    (folder / "noise.bin").write_bytes(b"\x00\x01\x02" * 300)
    return folder


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive.open(tmp_path / "Desk.backfile", create=True, jobs=1)


def drop(viewer, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(300, 300), copy, data, left, Qt.KeyboardModifier.NoModifier)
    viewer.parts.window.drop.eventFilter(viewer.parts.window, event)  # sendEvent lets no drop through


def test_a_drop_shows_what_was_recognised_and_waits_for_a_yes(viewer, archive, source, qtbot, rest) -> None:
    parts = viewer.parts
    with qtbot.waitSignal(parts.imports.previewed):
        drop(viewer, source)
    page = parts.import_panel.preview
    assert parts.window.mode == "imports"
    assert "3 files" in page.words
    assert "2 to be read" in page.words
    assert "Plain text: 2" in page._card.accessibleName()
    assert page._table.issues.rowCount() == 1
    assert archive.stats().articles == 0
    qtbot.waitUntil(page._import.hasFocus)
    with qtbot.waitSignal(parts.imports.reported, timeout=30_000):
        qtbot.keyClick(page._import, Qt.Key.Key_Return)
    rest(viewer)
    assert archive.stats().articles == 2
    assert (
        parts.import_panel.summary.replace("\u2068", "")
        .replace("\u2069", "")
        .startswith("3 files read · 2 new, 1 failed")
    )
    assert parts.import_panel.past.count() == 1
    parts.imports.consider([source])
    rest(viewer)
    assert "3 already here" in page.words


def test_a_file_dropped_on_a_field_is_imported_and_not_typed(viewer, source, qtbot, rest) -> None:
    edit, zone = viewer.parts.header.bar.edit, viewer.parts.window.drop
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(source))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(4, 4), copy, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(edit.viewport(), enter)
    assert enter.isAccepted()
    assert not zone.isHidden()
    with qtbot.waitSignal(viewer.parts.imports.previewed):
        zone.eventFilter(edit.viewport(), QDropEvent(QPointF(4, 4), copy, data, left, Qt.KeyboardModifier.NoModifier))
    assert zone.isHidden()
    assert viewer.parts.header.bar.text == ""
    rest(viewer)


def test_a_preview_is_left_with_escape_and_nothing_happens(viewer, archive, source, qtbot, rest) -> None:
    viewer.parts.imports.consider([source])
    rest(viewer)
    qtbot.keyClick(viewer.parts.import_panel.preview._import, Qt.Key.Key_Escape)
    assert viewer.parts.import_panel._stack.currentWidget() is viewer.parts.import_panel._empty
    viewer.parts.imports.import_considered()
    rest(viewer)
    assert archive.stats().articles == 0


def test_what_failed_is_tried_again_from_the_report(viewer, archive, source, qtbot, rest) -> None:
    parts = viewer.parts
    parts.window.show_mode("imports")
    with qtbot.waitSignal(parts.imports.reported, timeout=30_000):
        parts.imports.import_paths([source])
    (source / "noise.bin").write_text(STORY.format(n=7), encoding="utf-8")
    with qtbot.waitSignal(parts.imports.reported, timeout=30_000) as reported:
        parts.import_panel.report._retry.click()
    report: ImportReport = reported.args[0]
    assert (report.files, report.added, report.failed) == (1, 1, 0)
    rest(viewer)
    assert parts.import_panel.report._retry.isHidden()
    parts.import_panel.past.itemActivated.emit(parts.import_panel.past.item(1))
    rest(viewer)
    assert parts.import_panel.report._title.text().startswith("Import of ")


def test_files_in_a_watched_folder_are_imported_by_themselves(
    viewer, archive, source, qtbot, rest, monkeypatch
) -> None:
    parts = viewer.parts
    monkeypatch.setattr(watch_folders, "REST_SECONDS", 0.0)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(source))
    (source / "noise.bin").unlink()
    with qtbot.waitSignal(parts.watcher.states_found, check_params_cb=bool):
        parts.actions["watch_folder"].trigger()
    qtbot.waitUntil(lambda: parts.watcher._look.busy is False)
    with qtbot.waitSignal(parts.imports.watched_reported, timeout=30_000) as reported:
        parts.watcher.look()
    assert reported.args[0].added == 2
    assert parts.window.messages.text == "From watched folders: 2 new."
    rest(viewer)
    (row,) = parts.import_panel.watched._folders()
    assert row._box.isChecked()
    assert row._box.accessibleName() == f"Watch {source}"
    with qtbot.waitSignal(parts.watcher.states_found, check_params_cb=lambda states: not states[0].listed.active):
        row._box.setChecked(False)
    (source / "later.txt").write_text(STORY.format(n=9), encoding="utf-8")
    for _ in range(3):
        parts.watcher.look()
        rest(viewer)
    assert archive.stats().articles == 2
    with qtbot.waitSignal(parts.watcher.states_found, check_params_cb=lambda states: not states):
        parts.import_panel.watched.removal_requested.emit(str(source))
    assert parts.watcher._system.directories() == []


def test_a_list_of_folders_that_came_with_the_archive_is_off(archive, source, make_viewer) -> None:
    archive.imports.watch(source, "somebody else's machine")
    viewer = make_viewer()
    (row,) = viewer.parts.import_panel.watched._folders()
    assert not row._box.isChecked()
    for _ in range(2):
        viewer.parts.watcher.look()
    assert not viewer.parts.watcher._look.busy
    assert archive.stats().articles == 0


@pytest.mark.skipif(os.name == "nt", reason="rights differ")
def test_a_running_import_is_held_up_and_goes_on(make_viewer, fakes, qtbot, rest) -> None:
    viewer = make_viewer()
    parts = viewer.parts
    parts.imports._archive = slow = fakes.FakeArchive(3)
    slow.gate.clear()
    parts.imports.import_paths([Path("a.html"), Path("b.html")])
    card = parts.import_panel.running
    qtbot.waitUntil(lambda: not card.isHidden())
    card._pause.click()
    assert "paused" in card.words
    assert "paused" in parts.window.status.activity
    assert card._pause.text() == "Resume"
    parts.actions["pause_import"].trigger()
    assert card._pause.text() == "Pause"
    slow.gate.set()
    rest(viewer)
    assert card.words == ""


def test_after_a_job_that_was_stopped_while_held_up_the_next_can_be_held_up(make_viewer, fakes, qtbot, rest) -> None:
    viewer = make_viewer()
    parts = viewer.parts
    parts.imports._archive = slow = fakes.FakeArchive(3)
    slow.gate.clear()
    buttons = (parts.import_panel.running._pause, parts.window.status._pause)
    parts.imports.import_paths([Path("a.html"), Path("b.html")])
    buttons[1].click()
    assert [button.text() for button in buttons] == ["Resume", "Resume"]
    parts.imports.cancel()
    slow.gate.set()
    rest(viewer)
    slow.gate.clear()
    parts.imports.import_paths([Path("c.html"), Path("d.html")])
    assert [button.text() for button in buttons] == ["Pause", "Pause"]
    slow.gate.set()
    rest(viewer)
