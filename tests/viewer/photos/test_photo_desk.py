"""The desk as a person works it: by keys, with undo, against an archive that remembers what it was told."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QAction, QColor, QImage, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.errors import QueryError
from archive.jobs import JobContext
from archive.model import AuditReport, Changes, FindingFilter, FindingRow, SearchRequest
from archive.model.audit import Breakdown
from viewer.i18n import isolated
from viewer.jobs.runner import JobRunner
from viewer.models.thumbnails import Thumbnails
from viewer.photos.controller import PhotoDeskController
from viewer.photos.panel import PhotoDeskPanel
from viewer.theme import Appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def finding(number: int, rule: str = "A2", **more: object) -> FindingRow:
    values = {"headline": f"Headline {number}", "index": 0, "caption": "A bridge", "credit": f"Holt {number}"}
    values |= {"suggestion": "Holt/Valley Pictures", "evidence": "the picture says so"} | more
    return FindingRow(key=f"key{number}", rule=rule, article=number, **values)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Decided:
    before: tuple[FindingRow, ...]
    corrections: tuple[int, ...] = ()


class FakeDesk:
    """Remembers findings and decisions; thread-safe, as the real one is."""

    def __init__(self, rows: Sequence[FindingRow]) -> None:
        self.rows = {row.key: row for row in rows}
        self.audits = 0
        self.undone: list[Decided] = []
        self._lock = threading.Lock()

    def audit(self, _job: JobContext) -> AuditReport:
        self.audits += 1
        return self.state()

    def state(self) -> AuditReport:
        rules = [row.rule for row in self.rows.values() if row.state in ("open", "accepted")]
        return AuditReport(9, {rule: rules.count(rule) for rule in sorted(set(rules))})

    def breakdown(self, wanted: FindingFilter) -> Breakdown:
        rows = [row for row in self.rows.values() if row.state in ("open", "accepted")]
        rows = [row for row in rows if wanted.articles is None or row.article in wanted.articles]
        return Breakdown(
            dict(Counter(row.rule for row in rows)),
            dict(Counter(row.outlet or "" for row in rows)),
            dict(Counter((row.published or "")[:4] for row in rows)),
        )

    def findings(self, wanted: FindingFilter) -> list[FindingRow]:
        among = wanted.articles
        rows = [row for row in self.rows.values() if not wanted.rules or row.rule in wanted.rules]
        rows = [row for row in rows if wanted.outlet is None or (row.outlet or "") == wanted.outlet]
        return [row for row in rows if among is None or row.article in among]

    def decide(self, keys: Sequence[str], state: str, *, reason: str = "") -> Decided:
        with self._lock:
            before = tuple(self.rows[key] for key in keys)
            self.rows |= {key: replace(self.rows[key], state=state, reason=reason) for key in keys}
        return Decided(before)

    def accept(self, keys: Sequence[str]) -> Decided:
        return self.decide(keys, "fixed")

    def undo(self, decided: Decided) -> None:
        self.undone.append(decided)
        self.rows |= {row.key: row for row in decided.before}

    def other_uses(self, _picture: str) -> list[tuple[int, int | None]]:
        return [(1, 0), (77, 0)]


class FakeArchive:
    read_only = False

    def __init__(self, rows: Sequence[FindingRow], samples: ModuleType) -> None:
        self.desk = FakeDesk(rows)
        self.corrected: list[tuple[int, str, str]] = []
        self.corrections = SimpleNamespace(correct=self._correct)
        self._samples = samples
        image = QImage(60, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        self._png = bytes(buffer.data().data())

    def _correct(self, article: int, field: str, new: str, *, reason: str) -> SimpleNamespace:
        self.corrected.append((article, field, new))
        return SimpleNamespace(id=len(self.corrected))

    def search(self, request: SearchRequest, _job: JobContext) -> SimpleNamespace:
        if ":" not in request.query:
            raise QueryError("Name a field.")
        return SimpleNamespace(ids=[2, 5])

    def article(self, article_id: int) -> object:
        return self._samples.english() if article_id in (1, 77) else None

    def picture(self, _sha256: str) -> bytes:
        return self._png


@pytest.fixture
def archive(samples: ModuleType) -> FakeArchive:
    rows = [finding(number) for number in range(1, 5)]
    rows.append(finding(5, "A1", credit=None, suggestion=None))
    rows[0] = replace(rows[0], picture="ab" * 32, quote="Photo: Capt. Mara Holt/Chirper")
    return FakeArchive(rows, samples)


@dataclass
class Desk:
    panel: PhotoDeskPanel
    controller: PhotoDeskController
    qtbot: QtBot

    def press(self, key: str) -> None:
        self.qtbot.keyClick(self.panel.table, getattr(Qt.Key, f"Key_{key}"))
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.controller.settled and not self.controller._runner.busy)

    def answer(self, words: str) -> None:
        field = self.panel.detail.verdict._answer
        field.setText(words)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    @property
    def shown(self) -> list[int]:
        return [row.article for row in self.panel.model.rows]


@pytest.fixture
def desk(qtbot: QtBot, appearance: Appearance, runner: JobRunner, archive: FakeArchive) -> Desk:
    panel = PhotoDeskPanel(appearance, Thumbnails(runner))
    qtbot.addWidget(panel)
    panel.resize(1380, 760)
    with qtbot.waitExposed(panel):
        panel.show()
    controller = PhotoDeskController(panel, runner, panel)
    controller.set_archive(archive)  # type: ignore[arg-type]
    controller.show_desk()
    made = Desk(panel, controller, qtbot)
    made.settle()
    return made


def test_the_desk_audits_once_and_shows_counts(desk: Desk, archive: FakeArchive) -> None:
    assert archive.desk.audits == 1
    assert desk.shown == [1, 2, 3, 4, 5]
    assert desk.panel.head.progress == "0 of 5 cleared"
    desk.controller.show_desk()
    desk.settle()
    assert archive.desk.audits == 1


def test_j_and_k_walk_and_the_detail_follows(desk: Desk) -> None:
    assert desk.panel.table.current is not None
    assert desk.panel.table.current.article == 1
    assert desk.panel.detail._detail.row.article == 1
    desk.press("J")
    desk.press("J")
    assert desk.panel.detail._detail.row.article == 3
    desk.press("K")
    assert desk.panel.detail._detail.row.article == 2


@pytest.mark.parametrize("sheet", [False, True])
def test_letters_of_the_desk_go_before_shortcuts_of_the_window(desk: Desk, qtbot: QtBot, sheet: bool) -> None:
    panel = desk.panel
    taken: list[str] = []
    window = panel.window()
    action = QAction(window)
    action.setShortcuts([QKeySequence("J"), QKeySequence("Z")])
    action.triggered.connect(lambda: taken.append("window"))
    window.addAction(action)
    panel.queue.show_as_sheet(sheet)
    window.activateWindow()
    panel.take_focus()
    qtbot.waitUntil(lambda: window.focusWidget() is not None and window.isActiveWindow())
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_J)  # as the system sends it: shortcuts are looked for first
    assert panel.table.currentIndex().row() == 1
    assert taken == []
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Z)
    assert taken == ["window"]


def test_letters_work_while_a_button_of_the_desk_has_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    panel = desk.panel
    panel.window().activateWindow()
    panel.head.audit.setFocus()
    qtbot.keyClick(panel.head.audit, Qt.Key.Key_J)
    assert panel.table.currentIndex().row() == 1
    qtbot.keyClick(panel.head.audit, Qt.Key.Key_K)
    assert panel.table.currentIndex().row() == 0


def test_a_accepts_and_goes_on_and_undo_brings_it_back(desk: Desk, archive: FakeArchive) -> None:
    desk.press("A")
    assert archive.desk.rows["key1"].state == "fixed"
    assert desk.shown == [2, 3, 4, 5]
    assert desk.panel.table.current.article == 2
    assert desk.panel.head.progress == "1 of 5 cleared"
    assert "undo" in desk.panel.head.undo.text()
    desk.panel.head.undo.click()
    desk.settle()
    assert archive.desk.rows["key1"].state == "open"
    assert desk.shown == [1, 2, 3, 4, 5]
    assert desk.panel.head.undo.isHidden()


def test_d_asks_for_a_reason_and_dismisses(desk: Desk, archive: FakeArchive) -> None:
    desk.press("D")
    assert QApplication.focusWidget() is desk.panel.detail.verdict._answer
    desk.answer("our own picture")
    assert (archive.desk.rows["key1"].state, archive.desk.rows["key1"].reason) == ("dismissed", "our own picture")
    assert QApplication.focusWidget() is desk.panel.table


def test_esc_keeps_the_finding(desk: Desk, archive: FakeArchive) -> None:
    desk.press("D")
    desk.qtbot.keyClick(desk.panel.detail.verdict._answer, Qt.Key.Key_Escape)
    assert archive.desk.rows["key1"].state == "open"
    assert desk.panel.detail.verdict._answer.isHidden()


def test_e_corrects_the_credit_of_that_caption(desk: Desk, archive: FakeArchive) -> None:
    desk.press("E")
    assert desk.panel.detail.verdict._answer.text() == "Holt/Valley Pictures"
    desk.answer("Mara Holt/Valley Pictures")
    assert archive.corrected == [(1, "captions[0].credit.text", "Mara Holt/Valley Pictures")]
    assert archive.desk.rows["key1"].state == "fixed"
    desk.controller.undo()
    desk.settle()
    assert archive.desk.undone[-1].corrections == (1,)


def test_several_chosen_findings_are_decided_together(desk: Desk, archive: FakeArchive) -> None:
    desk.panel.table.selectAll()
    desk.settle()
    desk.press("A")
    assert {row.state for row in archive.desk.rows.values()} == {"fixed"}
    assert desk.shown == []
    assert desk.panel.head.progress == "5 of 5 cleared"


def test_a_rule_and_a_state_narrow_the_queue(desk: Desk) -> None:
    desk.panel.sidebar.rules.choose("A1")
    desk.settle()
    assert desk.shown == [5]
    desk.panel.sidebar.states.choose("fixed")
    desk.settle()
    assert desk.shown == []
    desk.panel.sidebar.rules.choose("")
    desk.panel.sidebar.states.choose("")
    desk.settle()
    assert desk.shown == [1, 2, 3, 4, 5]


def test_a_query_narrows_the_desk_to_what_it_finds(desk: Desk) -> None:
    desk.controller.set_query("credit:none")
    desk.settle()
    assert desk.shown == [2, 5]
    assert "credit:none" in desk.panel.head.scope.text()
    desk.panel.head.scope.click()
    desk.settle()
    assert desk.shown == [1, 2, 3, 4, 5]
    assert desk.panel.head.scope.isHidden()
    with desk.qtbot.waitSignal(desk.controller.failed):
        desk.controller.set_query("nonsense")


def test_the_same_remedy_is_applied_to_all_alike(desk: Desk, archive: FakeArchive) -> None:
    archive.desk.rows |= {key: replace(archive.desk.rows[key], credit="Holt") for key in ("key1", "key2", "key3")}
    desk.controller.on_archive_changed(Changes(kinds=frozenset({"findings"})))
    desk.settle()
    desk.press("K")
    assert "2" in desk.panel.detail.verdict._alike.text()
    desk.panel.detail.verdict._alike.click()
    desk.settle()
    assert [row.state for row in archive.desk.rows.values()] == ["fixed", "fixed", "fixed", "open", "open"]


def test_a_cleared_finding_can_be_opened_again(desk: Desk, archive: FakeArchive) -> None:
    desk.press("A")
    desk.panel.sidebar.states.choose("fixed")
    desk.settle()
    assert desk.shown == [1]
    desk.press("A")
    assert archive.desk.rows["key1"].state == "fixed"
    desk.press("R")
    assert archive.desk.rows["key1"].state == "open"


def test_detail_shows_caption_comparison_other_uses_and_picture(desk: Desk) -> None:
    pane = desk.panel.detail
    assert "Photo: Capt. Mara Holt/Chirper</span>" in pane._caption.text()
    assert pane._table.rowCount() == 4
    assert pane._table.item(1, 1).text() == f"≠ {isolated('Valley Pictures')}"
    assert "href='77'" in pane._others.text()
    assert "href='1'" not in pane._others.text()
    assert pane.preview._image is not None
    with desk.qtbot.waitSignal(desk.panel.open_requested) as asked:
        pane._others.linkActivated.emit("77")
    assert asked.args == [77]


def test_the_picture_gets_its_room_each_time(desk: Desk, archive: FakeArchive) -> None:
    preview = desk.panel.detail.preview
    for _ in range(2):
        desk.qtbot.waitUntil(lambda: preview.height() == preview.heightForWidth(preview.width()) > 100)
        desk.press("J")
        desk.press("K")


def test_enter_opens_the_article(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.panel.open_requested) as asked:
        desk.qtbot.keyClick(desk.panel.table, Qt.Key.Key_Return)
    assert asked.args == [1]


def test_a_refused_decision_is_reported_and_not_shown(desk: Desk, archive: FakeArchive) -> None:
    def refuse(*_args: object, **_more: object) -> Decided:
        raise RuntimeError("busy")

    archive.desk.accept = refuse  # type: ignore[method-assign]
    with desk.qtbot.waitSignal(desk.controller.failed):
        desk.qtbot.keyClick(desk.panel.table, Qt.Key.Key_A)
    desk.settle()
    assert desk.shown == [1, 2, 3, 4, 5]


def test_words_of_captions_are_never_mark_up(desk: Desk, archive: FakeArchive) -> None:
    row = finding(9, caption="<img src=x> & more", quote="<img")
    archive.desk.rows = {"key9": row}
    desk.controller.on_archive_changed(Changes(everything=True))
    desk.settle()
    assert "<img" not in desk.panel.detail._caption.text()
    assert "&lt;img" in desk.panel.detail._caption.text()


def test_another_archive_empties_the_desk(desk: Desk) -> None:
    desk.press("A")
    desk.controller.set_archive(None)
    assert desk.shown == []
    desk.controller.undo()
    desk.controller.show_desk()
    assert desk.panel.table.current is None


def test_the_desk_paints_in_every_theme(desk: Desk, appearance: Appearance) -> None:
    for name in ("dark", "contrast", "light"):
        appearance.choose(name)
        assert not desk.panel.grab().isNull()


def test_in_a_low_window_the_rules_and_states_scroll_instead_of_overlapping(desk: Desk) -> None:
    sidebar = desk.panel.sidebar
    desk.panel.resize(1000, 300)
    desk.panel.show()
    desk.settle()
    assert sidebar.states.geometry().top() > sidebar.rules.geometry().bottom()
    bar = sidebar.verticalScrollBar()
    bar.setValue(0)
    sidebar.rules.choose("A14")
    assert bar.value() > 0
