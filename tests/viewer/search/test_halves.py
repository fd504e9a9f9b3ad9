"""An answer in two halves: what is on screen first, the rest when the typing has paused."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from archive.jobs import Cancelled
from viewer.models.roles import Role

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class Slow:
    """An archive whose countings wait at a gate; it notes which were let through and which were cancelled."""

    def __init__(self, archive) -> None:
        self._search = archive.search
        self.open = threading.Event()
        self.begun: list[str] = []
        self.done: list[str] = []
        self.cancelled: list[str] = []

    def __call__(self, request, job, translate=str):
        if request.limit is not None:  # a first look, or a number that something else asks for
            return self._search(request, job, translate)
        self.begun.append(request.query)
        try:
            while not self.open.wait(0.005):
                job.checkpoint()
        except Cancelled:
            self.cancelled.append(request.query)
            raise
        self.done.append(request.query)
        return self._search(request, job, translate)


@pytest.fixture
def slow(viewer, archive) -> Slow:
    """From the opened window on."""
    archive.search = slow = Slow(archive)
    yield slow
    slow.open.set()


def any_credit(parts) -> int:
    """The count of the first filter."""
    model = parts.filters.tree.model()
    return model.index(0, 0, model.index(0, 0)).data(Role.COUNT)


def test_the_list_shows_while_the_rest_is_counted(viewer, archive, slow, qtbot, rest) -> None:
    parts = viewer.parts
    before = any_credit(parts)
    parts.header.bar.edit.setFocus()
    qtbot.keyClicks(parts.header.bar.edit, "t")
    qtbot.waitUntil(lambda: slow.begun == ["t"])
    assert parts.results.count_text == "214 articles"
    assert parts.results.rows.rowCount() == 214
    assert len(parts.results.rows.ids) == 50
    assert parts.results.rows.index(3, 0).data(Role.ROW).id == 4
    assert any_credit(parts) == before  # the counts stay until the new ones are there
    parts.results.choose_row(20)
    place = parts.results.list.verticalScrollBar().value()
    slow.open.set()
    rest(viewer)
    assert len(parts.results.rows.ids) == 214
    assert parts.results.view.currentIndex().row() == 20
    assert parts.results.list.verticalScrollBar().value() == place


def test_a_key_stops_the_counting_of_the_search_before(viewer, slow, qtbot, rest) -> None:
    edit = viewer.parts.header.bar.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "f")
    qtbot.waitUntil(lambda: slow.begun == ["f"])
    qtbot.keyClicks(edit, "erry")
    qtbot.waitUntil(lambda: "f" in slow.cancelled)
    slow.open.set()
    rest(viewer)
    assert slow.done == ["ferry"]
    assert any_credit(viewer.parts) == 22  # of the 30 about the ferry, 8 name no agency


def test_while_keys_come_nothing_is_counted(viewer, slow, qtbot, rest) -> None:
    slow.open.set()
    viewer.parts.search._search.QUIET_MS = 2000  # longer than a busy machine takes for a key
    edit = viewer.parts.header.bar.edit
    edit.setFocus()
    for letter in "bakers":
        with qtbot.waitSignal(viewer.parts.search.answered):
            qtbot.keyClicks(edit, letter)
    rest(viewer)
    assert slow.begun == ["bakers"]


def test_a_mistyped_query_leaves_a_list_that_is_counted_to_its_end(viewer, slow, qtbot, rest) -> None:
    parts = viewer.parts
    slow.open.set()
    parts.header.bar.edit.setFocus()
    with qtbot.waitSignal(parts.search.answered):
        qtbot.keyClicks(parts.header.bar.edit, "t")
    with qtbot.waitSignal(parts.search.failed):
        qtbot.keyClicks(parts.header.bar.edit, "(")
    rest(viewer)
    assert slow.done == ["t"]
    assert len(parts.results.rows.ids) == 214


def test_escape_leaves_a_list_that_is_counted_to_its_end(viewer, archive, slow, qtbot, rest) -> None:
    parts = viewer.parts
    slow.open.set()
    parts.header.bar.edit.setFocus()
    with qtbot.waitSignal(parts.search.answered):
        qtbot.keyClicks(parts.header.bar.edit, "t")
    archive.gate.clear()
    qtbot.keyClicks(parts.header.bar.edit, " x")
    qtbot.waitUntil(lambda: "Esc" in parts.header.words)
    qtbot.keyClick(parts.header.bar.edit, Qt.Key.Key_Escape)
    archive.gate.set()
    rest(viewer)
    assert parts.results.count_text == "214 articles"
    assert len(parts.results.rows.ids) == 214


def test_the_search_on_screen_asked_again_keeps_the_place(viewer, archive, slow, qtbot, rest) -> None:
    slow.open.set()
    parts = viewer.parts
    parts.results.choose_row(150)
    rest(viewer)
    parts.search.search_now()
    rest(viewer)
    assert parts.results.view.currentIndex().row() == 150
    assert slow.done == [""]


def test_completions_wait_for_the_answer(viewer, archive, qtbot, rest) -> None:
    order = []
    viewer.parts.search.answered.connect(lambda _found: order.append("answer"))
    viewer.parts.search.completed.connect(lambda _text, _offers: order.append("completions"))
    viewer.parts.header.bar.edit.setFocus()
    qtbot.keyClicks(viewer.parts.header.bar.edit, "c")
    qtbot.waitUntil(lambda: "completions" in order)
    assert order == ["answer", "completions"]
    rest(viewer)


def test_half_a_word_is_not_taken_for_a_misspelt_one(viewer, archive, slow, qtbot, rest) -> None:
    search = archive.search

    def suggesting(request, job, translate=str):
        return replace(search(request, job, translate), suggestion="ferry" if request.suggest else None)

    archive.search = suggesting
    header = viewer.parts.header
    header.bar.edit.setFocus()
    with qtbot.waitSignal(viewer.parts.search.answered):
        qtbot.keyClicks(header.bar.edit, "f")
    assert header.offered == ""
    slow.open.set()
    rest(viewer)
    assert header.offered == "ferry"


def test_an_answer_counted_late_offers_nothing_beside_an_error(viewer, archive, slow, qtbot, rest) -> None:
    header = viewer.parts.header
    header.bar.edit.setFocus()
    with qtbot.waitSignal(viewer.parts.search.answered):
        qtbot.keyClicks(header.bar.edit, "t")
    with qtbot.waitSignal(viewer.parts.search.failed):
        qtbot.keyClicks(header.bar.edit, "(")
    slow.open.set()
    rest(viewer)
    assert header.offered == "t()"


def test_what_is_done_to_all_waits_until_all_are_known(viewer, slow, qtbot, rest) -> None:
    parts = viewer.parts
    parts.header.bar.edit.setFocus()
    qtbot.keyClicks(parts.header.bar.edit, "t")
    qtbot.waitUntil(lambda: slow.begun == ["t"])
    parts.results.list.selectAll()
    acted: list[list[int]] = []
    parts.results.with_chosen(acted.append)
    assert acted == []
    slow.open.set()
    rest(viewer)
    assert [len(ids) for ids in acted] == [214]


def test_what_waits_is_forgotten_with_its_answer(viewer, slow, qtbot, rest) -> None:
    parts = viewer.parts
    parts.header.bar.edit.setFocus()
    qtbot.keyClicks(parts.header.bar.edit, "t")
    qtbot.waitUntil(lambda: slow.begun == ["t"])
    acted: list[list[int]] = []
    parts.results.with_chosen(acted.append)
    slow.open.set()
    qtbot.keyClicks(parts.header.bar.edit, "he")
    rest(viewer)
    assert acted == []
    parts.results.with_chosen(acted.append)
    assert [len(ids) for ids in acted] == [1]
