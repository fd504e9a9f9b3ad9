"""Exports and the care of an archive, from the window over a real archive."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from archive.jobs import JobContext
from archive.services.archive import Archive
from viewer.help import PageDialog
from viewer.upkeep import FORMATS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture(scope="module")
def imported(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("stories")
    for name in ("Ferry", "Bridge"):
        text = f"{name} opens again\n\nTALWIN (Courier) - The {name.lower()} opens again on Monday, its master said.\n"
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    path = tmp_path_factory.mktemp("archives") / "Desk.backfile"
    with Archive.open(path, create=True, jobs=1) as archive:
        archive.import_paths([folder], JobContext())
    return path


@pytest.fixture
def archive(imported: Path, tmp_path: Path):
    copy = tmp_path / "Desk.backfile"
    shutil.copytree(imported, copy)
    return Archive.open(copy)


def test_what_was_found_is_exported_in_the_chosen_format(viewer, tmp_path, monkeypatch, qtbot, rest) -> None:
    viewer.desk.ask("ferry")
    rest(viewer)

    def choose(_parent, _title, start, filters):
        assert start == "ferry"
        return str(tmp_path / "found"), filters.split(";;")[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    viewer.parts.actions["export_results"].trigger()
    qtbot.waitUntil(lambda: "Exported 1 article to" in viewer.parts.window.messages.text)
    lines = (tmp_path / "found.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "Ferry opens again" in lines[1]
    rest(viewer)


def test_corrections_go_to_another_copy_and_conflicts_are_told(
    viewer, archive, imported, tmp_path, monkeypatch, qtbot, rest
) -> None:
    parts, trail = viewer.parts, str(tmp_path / "trail.jsonl")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (trail, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (trail, ""))
    archive.corrections.correct(1, "headline", "Mine")
    archive.corrections.correct(2, "headline", "Two")
    parts.actions["export_corrections"].trigger()
    qtbot.waitUntil(lambda: "Exported 2 corrections" in parts.window.messages.text)
    text = Path(trail).read_text(encoding="utf-8").replace("Mine", "Theirs")
    Path(trail).write_text(text, encoding="utf-8")
    parts.actions["import_corrections"].trigger()
    qtbot.waitUntil(lambda: "1 in conflict" in parts.window.messages.text)
    assert archive.article(1).article.headline == "Mine"
    parts.window.messages._action.click()
    (page,) = parts.window.findChildren(PageDialog)
    assert "Theirs" in page.page.toPlainText()
    assert "Mine" in page.page.toPlainText()
    page.close()
    Path(trail).write_text("nonsense\n", encoding="utf-8")
    parts.actions["import_corrections"].trigger()
    qtbot.waitUntil(lambda: "Line 1" in parts.window.messages.text)
    rest(viewer)


def test_agreed_names_go_to_another_copy(viewer, archive, tmp_path, monkeypatch, qtbot, rest) -> None:
    parts, names = viewer.parts, tmp_path / "names"
    names.write_text("agreed,form\nMira Tolland,M. Tolland\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(names), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(names), ""))
    parts.actions["import_names"].trigger()
    qtbot.waitUntil(lambda: archive.people.forms() == {"M. Tolland": "Mira Tolland"})
    rest(viewer)
    assert parts.window.mode == "people"
    parts.actions["export_names"].trigger()
    qtbot.waitUntil(lambda: "Exported 1 name " in parts.window.messages.text)
    assert "Mira Tolland,M. Tolland" in names.with_suffix(".csv").read_text(encoding="utf-8")
    rest(viewer)
    parts.actions["undo"].trigger()
    qtbot.waitUntil(lambda: archive.people.forms() == {})
    rest(viewer)


def test_a_check_that_is_due_runs_by_itself_and_says_only_what_is_wrong(viewer, archive, qtbot, rest) -> None:
    parts = viewer.parts
    parts.settings.change(check_days=30)
    parts.schedule.look()
    rest(viewer)
    assert archive.care.last_check() is None  # the archive was made just now
    with archive._session.store.database.transaction() as connection:
        connection.execute("UPDATE imports SET started = '2020-01-01T00:00:00+00:00'")
    parts.schedule.look()
    qtbot.waitUntil(lambda: parts.window.status._checked.text().endswith("sound"))
    assert parts.window.messages.text == ""
    rest(viewer)
    parts.schedule.look()
    rest(viewer)
    for original in archive.config.originals.rglob("*"):
        if original.is_file():
            original.chmod(0o644)
            original.write_bytes(b"something else")
    parts.upkeep.check_quietly()
    qtbot.waitUntil(lambda: "differences" in parts.window.messages.text)
    qtbot.waitUntil(lambda: parts.window.status._checked.text().endswith("differences"))
    rest(viewer)


def test_thinking_better_of_it_exports_nothing(viewer, monkeypatch, rest) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    viewer.parts.actions["export_results"].trigger()
    rest(viewer)
    assert viewer.parts.window.messages.text == ""


def test_a_sound_archive_is_said_to_be_sound(viewer, qtbot, rest) -> None:
    viewer.parts.actions["check_archive"].trigger()
    qtbot.waitUntil(lambda: viewer.parts.window.messages.text.startswith("The archive is sound"))
    rest(viewer)


def test_a_backup_is_made_and_named(viewer, archive, qtbot, rest) -> None:
    viewer.parts.actions["back_up"].trigger()
    qtbot.waitUntil(lambda: viewer.parts.window.messages.text.startswith("Backed up to"))
    assert list((archive.config.path / "backups").iterdir())
    rest(viewer)


def test_formats_are_those_of_the_archive() -> None:
    from archive.exporting.registry import FORMATS as KNOWN

    assert {spec.name for spec in FORMATS} <= set(KNOWN)


def test_a_change_by_another_process_is_seen(viewer, archive, qtbot, tmp_path, rest) -> None:
    viewer.parts.keeper._on_look()
    rest(viewer)
    story = tmp_path / "later.txt"
    story.write_text("A late story\n\nIt came by the command line, while the window was open.\n", encoding="utf-8")
    with Archive.open(archive.config.path, jobs=1) as other:
        other.import_paths([story], JobContext())
    viewer.parts.keeper._on_look()
    qtbot.waitUntil(lambda: viewer.parts.results.count_text == "3 articles", timeout=8000)
    rest(viewer)


def test_archives_opened_before_are_in_the_menu(viewer, archive, qtbot) -> None:
    menu = viewer.parts.window.recent
    menu.fill()
    assert [action.data() for action in menu.actions()] == [archive.config.path]
    with qtbot.waitSignal(menu.chosen):
        menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: not viewer.parts.runner.busy)


class TestAnArchiveWithoutItsIndex:
    @pytest.fixture
    def archive(self, imported: Path, tmp_path: Path):
        copy = tmp_path / "Desk.backfile"
        shutil.copytree(imported, copy)
        shutil.rmtree(copy / "index")
        return Archive.open(copy)

    def test_it_is_indexed_again_by_itself_and_found(self, viewer, qtbot, rest) -> None:
        qtbot.waitUntil(lambda: viewer.parts.results.count_text == "2 articles", timeout=10_000)
        rest(viewer)
        assert viewer.parts.window.status._index.text() == "Index up to date"
