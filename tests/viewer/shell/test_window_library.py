"""Keeping things, in the whole window over a real archive."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from archive.jobs import JobContext
from archive.services.archive import Archive
from viewer.library.model import ENTRY
from viewer.models.dragging import ARTICLES, articles_data, dragged_articles
from viewer.models.roles import Role
from viewer.search import tables
from viewer.widgets.ask import NameDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
STORY = """Ferry runs again

By Mira Tolland

TALWIN (Courier) - The ferry over the Orrin runs again after three weeks of storm, its master said on Monday.
The river authority opened the flood gates in the morning, and forty people crossed before noon.
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory) -> Path:
    """An archive of three stories, imported once and copied for each test."""
    folder = tmp_path_factory.mktemp("stories")
    for at in range(3):
        (folder / f"story-{at}.txt").write_text(STORY.replace("Ferry", f"Ferry {at}"), encoding="utf-8")
    path = tmp_path_factory.mktemp("archives") / "Desk.backfile"
    with Archive.open(path, create=True, jobs=1) as archive:
        archive.import_paths([folder], JobContext())
    return path


@pytest.fixture
def archive(imported: Path, tmp_path: Path):
    copy = tmp_path / "Desk.backfile"
    shutil.copytree(imported, copy)
    return Archive.open(copy)


@pytest.fixture
def answer(monkeypatch):
    """What the person types when a name is asked for."""

    def set_answer(name: str) -> None:
        monkeypatch.setattr(NameDialog, "ask", classmethod(lambda _cls, *_args, **_kwargs: name))

    return set_answer


def entries(viewer, kind: str) -> list[str]:
    return [entry.name for entry in viewer.parts.library.shelves.get(kind, ())]


def test_a_search_is_saved_opened_removed_and_brought_back(viewer, answer, qtbot, rest) -> None:
    parts = viewer.parts
    viewer.desk.ask("ferry")
    rest(viewer)
    answer("Ferries")
    parts.actions["save_search"].trigger()
    qtbot.waitUntil(lambda: entries(viewer, "search") == ["Ferries"])
    assert "Saved as" in parts.window.messages.text
    viewer.desk.ask("")
    parts.actions["mode_collections"].trigger()
    rest(viewer)
    parts.lists.choose("search", "Ferries")
    assert parts.lists.current.count == 3
    parts.lists.view.opened.emit(parts.lists.view.currentIndex())
    rest(viewer)
    assert parts.header.bar.text == "ferry"
    assert parts.window.mode == "search"
    parts.lists.removal_requested.emit(parts.lists.view.currentIndex().data(ENTRY))
    qtbot.waitUntil(lambda: entries(viewer, "search") == [])
    parts.actions["undo"].trigger()
    qtbot.waitUntil(lambda: entries(viewer, "search") == ["Ferries"])
    rest(viewer)


def test_articles_are_tagged_found_by_it_and_untagged(viewer, answer, qtbot, rest) -> None:
    parts = viewer.parts
    parts.results.list.selectAll()
    answer("river")
    parts.actions["tag_articles"].trigger()
    qtbot.waitUntil(lambda: entries(viewer, "tag") == ["river"])
    rest(viewer)
    viewer.desk.ask("tag:river")
    qtbot.waitUntil(lambda: parts.results.count_text == "3 articles")
    rest(viewer)
    parts.actions["undo"].trigger()
    qtbot.waitUntil(lambda: entries(viewer, "tag") == [])
    rest(viewer)


def test_articles_are_collected_and_the_collection_opens(viewer, answer, qtbot, rest) -> None:
    parts = viewer.parts
    answer("Storm files")
    parts.actions["collect_articles"].trigger()
    qtbot.waitUntil(lambda: entries(viewer, "collection") == ["Storm files"])
    rest(viewer)
    parts.lists.entry_opened.emit(parts.library.shelves["collection"][0])
    qtbot.waitUntil(lambda: parts.results.count_text == "1 article")
    rest(viewer)


def test_a_collection_and_a_tag_are_renamed_removed_and_brought_back(viewer, answer, qtbot, rest) -> None:
    parts = viewer.parts
    parts.results.list.selectAll()
    for action, kind in (("collect_articles", "collection"), ("tag_articles", "tag")):
        answer("Storm")
        parts.actions[action].trigger()
        qtbot.waitUntil(lambda kind=kind: entries(viewer, kind) == ["Storm"])
        rest(viewer)
        answer("Gale")
        parts.lists.renaming_requested.emit(parts.library.shelves[kind][0])
        qtbot.waitUntil(lambda kind=kind: entries(viewer, kind) == ["Gale"])
        parts.lists.removal_requested.emit(parts.library.shelves[kind][0])
        qtbot.waitUntil(lambda kind=kind: entries(viewer, kind) == [])
        parts.actions["undo"].trigger()
        qtbot.waitUntil(lambda kind=kind: entries(viewer, kind) == ["Gale"])
        assert parts.library.shelves[kind][0].count == 3
        parts.actions["undo"].trigger()
        qtbot.waitUntil(lambda kind=kind: entries(viewer, kind) == ["Storm"])
        rest(viewer)


def test_articles_leave_a_collection_and_lose_a_tag(viewer, answer, qtbot, rest) -> None:
    parts = viewer.parts
    answer("Storm")
    pairs = {"collection": ("collect_articles", "uncollect_articles"), "tag": ("tag_articles", "untag_articles")}
    for kind, (put, take) in pairs.items():
        parts.actions[put].trigger()
        qtbot.waitUntil(lambda kind=kind: [e.count for e in parts.library.shelves.get(kind, ())] == [1])
        rest(viewer)
        parts.actions[take].trigger()
        left = [0] if kind == "collection" else []
        qtbot.waitUntil(lambda kind=kind, left=left: [e.count for e in parts.library.shelves[kind]] == left)
        parts.actions["undo"].trigger()
        qtbot.waitUntil(lambda kind=kind: [e.count for e in parts.library.shelves[kind]] == [1])
        rest(viewer)


def test_undo_leaves_alone_what_was_there_before(viewer, answer, qtbot, rest) -> None:
    parts, keeping = viewer.parts, viewer.parts.keeper.archive.keeping

    def collected() -> list[list[int]]:
        return [keeping.items(collection.id) for collection in keeping.collections()]

    keeping.tag([2], "Storm")
    keeping.collection("Storm", article_ids=[3, 1])
    parts.results.list.selectAll()
    answer("Storm")
    for action in ("tag_articles", "collect_articles", "uncollect_articles", "untag_articles"):
        parts.actions[action].trigger()
        rest(viewer)
        assert (keeping.tagged("Storm"), collected()) != ([2], [[3, 1]])
        parts.actions["undo"].trigger()
        rest(viewer)
        assert (keeping.tagged("Storm"), collected()) == ([2], [[3, 1]]), action
    answer("Gale")
    parts.actions["collect_articles"].trigger()
    rest(viewer)
    parts.actions["undo"].trigger()
    rest(viewer)
    assert collected() == [[3, 1]], "a collection that was made for it goes, too"
    keeping.save_search("Gale", "ferry")
    viewer.desk.ask("storm")
    parts.actions["save_search"].trigger()
    rest(viewer)
    parts.actions["undo"].trigger()
    qtbot.waitUntil(lambda: [(saved.name, saved.query) for saved in keeping.saved_searches()] == [("Gale", "ferry")])
    rest(viewer)


def test_articles_are_dropped_on_a_collection(viewer, answer, qtbot, rest) -> None:
    parts = viewer.parts
    answer("Storm")
    parts.actions["collect_articles"].trigger()
    rest(viewer)
    parts.actions["mode_collections"].trigger()
    parts.lists.choose("collection", "Storm")
    view = parts.lists.view
    middle = view.visualRect(view.currentIndex()).center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    data = articles_data([1, 2, 3])
    view.dropEvent(QDropEvent(QPointF(middle), copy, data, left, none))
    qtbot.waitUntil(lambda: parts.library.shelves["collection"][0].count == 3)
    answer("Gales")
    for shelf, kind in ((1, "collection"), (2, "tag")):  # on a heading: another one is made
        heading = view.visualRect(view.model().index(shelf, 0)).center()
        move = QDragMoveEvent(heading, copy, data, left, none)
        view.dragMoveEvent(move)
        assert move.isAccepted()
        view.dropEvent(QDropEvent(QPointF(heading), copy, data, left, none))
        qtbot.waitUntil(lambda kind=kind: "Gales" in entries(viewer, kind))
    move = QDragMoveEvent(view.visualRect(view.model().index(0, 0)).center(), copy, data, left, none)
    view.dragMoveEvent(move)
    assert not move.isAccepted()  # saved searches take no articles
    rest(viewer)


def test_articles_are_dragged_from_the_results(viewer, monkeypatch, qtbot, rest) -> None:
    carried = []

    class Drag:
        def __init__(self, _view) -> None:
            self.setPixmap = self.setMimeData = lambda what: carried.append(what)

        def exec(self, _action) -> None:
            pass

    monkeypatch.setattr(tables, "QDrag", Drag)
    for view in (viewer.parts.results.list, viewer.parts.results.table):
        viewer.parts.results.show_as_table(view is viewer.parts.results.table)
        start = view.visualRect(view.model().index(1, 0)).center()
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        for step in (20, 40, 60):
            qtbot.mouseMove(view.viewport(), start - QPoint(step, 0))
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        found = [dragged_articles(what) for what in carried if isinstance(what, QMimeData)]
        assert found == [(viewer.parts.results.rows.ids[1],)]
        carried.clear()
    rest(viewer)


def test_f2_renames_in_the_lists_and_corrects_nothing(viewer, answer, qtbot, rest) -> None:
    parts = viewer.parts
    answer("Storm")
    parts.actions["tag_articles"].trigger()
    qtbot.waitUntil(lambda: entries(viewer, "tag") == ["Storm"])
    parts.actions["mode_collections"].trigger()
    rest(viewer)
    parts.lists.choose("tag", "Storm")
    assert parts.actions["edit_value"].isEnabled()
    answer("Gale")
    qtbot.keyClick(parts.lists.view, Qt.Key.Key_F2)
    assert parts.window.mode == "collections"
    qtbot.waitUntil(lambda: entries(viewer, "tag") == ["Gale"])
    parts.lists.choose("tag", "Gale")
    answer("Storm")
    parts.actions["rename_entry"].trigger()
    qtbot.waitUntil(lambda: entries(viewer, "tag") == ["Storm"])
    rest(viewer)


@pytest.mark.parametrize("raw", [b"", b'[1, -2, "3", true]', b"{}", b"[[1]]", b"nonsense"])
def test_what_another_program_drags_in_is_not_believed(raw: bytes) -> None:
    data = QMimeData()
    data.setData(ARTICLES, raw)
    assert dragged_articles(data) in ((), (1,))
    assert dragged_articles(QMimeData()) == ()


def test_the_reviewed_mark_is_shown_and_taken_away(viewer, qtbot, rest) -> None:
    parts = viewer.parts
    row = parts.results.rows.index(0, 0)
    parts.actions["review_articles"].trigger()
    qtbot.waitUntil(lambda: row.data(Role.ROW).reviewed)
    rest(viewer)
    parts.actions["review_articles"].trigger()
    qtbot.waitUntil(lambda: not row.data(Role.ROW).reviewed)
    rest(viewer)


def test_reviewed_articles_are_searched_for(viewer, rest) -> None:
    viewer.parts.actions["review_articles"].trigger()
    rest(viewer)
    for query, count in (("reviewed:any", "1 article"), ("reviewed:none", "2 articles"), ("", "3 articles")):
        viewer.desk.ask(query)
        rest(viewer)
        assert viewer.parts.results.count_text == count


def test_the_history_holds_what_a_person_stayed_with(viewer, qtbot, rest) -> None:
    parts = viewer.parts
    parts.actions["mode_collections"].trigger()
    viewer.desk.ask("ferry")
    rest(viewer)
    parts.header.bar.submitted.emit("ferry")
    rest(viewer)
    parts.actions["mode_collections"].trigger()
    qtbot.waitUntil(lambda: entries(viewer, "history") == ["ferry"])
    rest(viewer)


def test_an_empty_shelf_says_how_to_fill_it(viewer) -> None:
    model = viewer.parts.lists.view.model()
    hint = model.index(0, 0, model.index(0, 0))
    assert "Ctrl+S" in hint.data()
    assert viewer.parts.lists.current is None


def test_no_name_means_nothing_is_done(viewer, answer, rest) -> None:
    answer("")
    viewer.desk.ask("ferry")
    rest(viewer)
    for action in ("save_search", "tag_articles", "collect_articles"):
        viewer.parts.actions[action].trigger()
    rest(viewer)
    assert viewer.parts.window.messages.text == ""


def test_a_name_is_tidied(qtbot) -> None:
    dialog = NameDialog("Tag", "Tag with", ["river"])
    qtbot.addWidget(dialog)
    dialog.field.setCurrentText("  old   bridge ")
    assert dialog.name == "old bridge"


def test_typing_takes_the_place_of_the_name_that_was_offered(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    def type_and_accept(dialog: NameDialog) -> QDialog.DialogCode:
        line = dialog.field.lineEdit()
        assert line is not None
        line.insert("Ferries")  # as a key press does: in the place of what is selected
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(NameDialog, "exec", type_and_accept)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert NameDialog.ask(parent, "Save", "Name this search", ["Fires"], "ferry") == "Ferries"


def test_an_article_is_compared_with_itself_before_its_corrections(viewer, archive, qtbot, rest) -> None:
    parts = viewer.parts
    parts.actions["view_before"].trigger()
    assert "Nothing in this article was corrected" in parts.window.messages.text
    archive.corrections.correct(parts.articles.current.id, "headline", "The ferry is back")
    qtbot.waitUntil(lambda: parts.reader.article.article.headline == "The ferry is back")
    rest(viewer)
    parts.actions["view_before"].trigger()
    sheet = parts.reader._compare.sheet
    qtbot.waitUntil(lambda: "runs again" in sheet.toPlainText())
    assert "1 field differs" in sheet.toPlainText()
    assert "The ferry is back" in sheet.toPlainText()
    assert "before corrections" in parts.reader._compare._words.text()
    rest(viewer)


def test_the_list_entry_at_hand_has_a_ring_that_can_be_seen(viewer, qtbot) -> None:
    viewer.parts.window.activateWindow()
    viewer.parts.window.show_mode("collections")
    view = viewer.parts.lists.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    row = view.visualRect(view.currentIndex())
    edge = view.viewport().grab().toImage().pixelColor(view.viewport().width() // 2, row.top())
    assert edge.name() == viewer.parts.appearance.theme.colours["accent"].casefold()
