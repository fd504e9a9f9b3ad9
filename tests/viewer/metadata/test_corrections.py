"""Corrections from the panel: edit, add, reject, take back, each with its reason, kept by the archive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.jobs import JobContext
from archive.model import (
    ArticleRow,
    Change,
    Field,
    FindingFilter,
    FindingRow,
    Note,
    SearchRequest,
    StoredArticle,
)
from archive.storage.correcting import place_of
from viewer.jobs.runner import JobRunner
from viewer.metadata.controller import CorrectionController
from viewer.metadata.correctable import Correction, can_reject, path_to_add, path_to_set
from viewer.metadata.details import Details
from viewer.metadata.facts import facts
from viewer.metadata.notes import NotePlace, note_path, note_place
from viewer.metadata.panel import MetadataPanel
from viewer.metadata.surroundings import Surroundings
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Value
from viewer.metadata.walk import next_value
from viewer.theme import Appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class FakeArchive:
    """Keeps corrections as the archive does, applied to nothing."""

    def __init__(self, *, read_only: bool = False) -> None:
        self.read_only = read_only
        self.made: list[tuple[int, str, str | None, str]] = []
        self.undone: list[int] = []
        self.redone: list[int] = []
        self.articles: dict[int, StoredArticle] = {}
        self.written: dict[int, Note] = {}
        self.keeping = SimpleNamespace(
            notes=self._notes,
            add_note=self._add_note,
            change_note=self._change_note,
            remove_note=lambda number: self.written.pop(number),
            put_back=lambda note: self.written.__setitem__(note.id, note),
        )
        self.desk = SimpleNamespace(findings=self._find)
        self.alike = SimpleNamespace(near_duplicates=self._near_duplicates, query=lambda _article: self.like)
        self.like: str | None = None
        self.found: list[ArticleRow] = []
        self.corrections = SimpleNamespace(correct=self._correct, undo=self.undone.extend, redo=self.redone.extend)

    def _notes(self, article: int) -> list[Note]:
        return [note for note in self.written.values() if note.article == article]

    def _add_note(self, article: int, text: str, *, start: int | None, end: int | None) -> Note:
        number = max(self.written, default=0) + 1
        quote = "words" if start is not None else None
        self.written[number] = Note(number, article, text, start, end, quote, "mh", "2026-03-03T10:00:00Z")
        return self.written[number]

    def _change_note(self, number: int, text: str) -> Note:
        before = self.written[number]
        self.written[number] = replace(before, text=text)
        return before

    def _near_duplicates(self, article_id: int) -> list[int]:
        return [number for number in self.articles if number != article_id]

    def search(self, request: SearchRequest, _job: JobContext) -> SimpleNamespace:
        assert request.query == self.like
        return SimpleNamespace(ids=[row.id for row in self.found])

    def rows(self, ids: list[int]) -> list[ArticleRow]:
        return [row for row in self.found if row.id in ids]

    def article(self, article_id: int) -> StoredArticle | None:
        return self.articles.get(article_id)

    def _find(self, wanted: FindingFilter) -> list[FindingRow]:
        (article,) = wanted.articles or ()
        credit = "Photo: Capt. Mara Holt/Chirper"
        return [
            FindingRow("k", "A4", article, None, 0, None, credit, "Holt/Valley", "a photographer but no agency"),
            FindingRow("m", "A1", article, None, 1, None, None, None, "no credit"),
        ]

    def _correct(self, article: int, field: str, new: str | None, *, reason: str) -> Change:
        if field == "published" and new is not None and not new[:4].isdecimal():
            raise ValueError(new)
        self.made.append((article, field, new, reason))
        return Change("2026-03-03T10:00:00Z", "mh", field, "old", new, reason, len(self.made))


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@pytest.fixture
def controller(qtbot: QtBot, appearance: Appearance, runner: JobRunner, archive: FakeArchive) -> CorrectionController:
    panel = MetadataPanel(appearance)
    qtbot.addWidget(panel)
    panel.resize(312, 800)
    with qtbot.waitExposed(panel):
        panel.show()
    made = CorrectionController(panel, runner, panel)
    made.set_archive(archive)  # type: ignore[arg-type]
    return made


def button(panel: MetadataPanel, label: str, words: str) -> ValueButton:
    return next(b for b in panel._page.buttons() if (b.label, b.value.text) == (label, words))


def opened(controller: CorrectionController, label: str, words: str) -> Details:
    panel = controller._panel
    button(panel, label, words).click()
    assert panel._current.button is not None
    details = panel._current.view.details
    assert details is not None
    return details


def offered(details: Details) -> set[str]:
    return {name for name, one in details._buttons.items() if not one.isHidden()}


def typed(qtbot: QtBot, controller: CorrectionController, details: Details, words: str, reason: str = "") -> None:
    assert details._editor is not None
    details._editor.value.setPlainText(words)
    details._editor.reason.setText(reason)
    with qtbot.waitSignal(controller.corrected):
        qtbot.keyClick(details._editor.reason, Qt.Key.Key_Return)


def test_a_value_is_edited_with_a_reason(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    controller._panel.show_article(samples.english())
    details = opened(controller, "Edited by", "Joan Stocker")
    details._buttons["edit"].click()
    assert details._editor is not None
    assert details._editor.value.toPlainText() == "Joan Stocker"
    typed(qtbot, controller, details, "Joan Stocker-Kelly", "her full name")
    assert archive.made == [(1, "credits[0].name", "Joan Stocker-Kelly", "her full name")]


def test_a_missing_value_is_added(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    controller._panel.show_article(samples.english())
    details = opened(controller, "Byline", "none in the text")
    assert details._buttons["edit"].text() == "Add"
    details._buttons["edit"].click()
    typed(qtbot, controller, details, "Dara Aziz")
    assert archive.made == [(1, "bylines[+].name", "Dara Aziz", "")]


def test_another_entry_is_added_beside_one(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    controller._panel.show_article(samples.english())
    details = opened(controller, "Edited by", "Joan Stocker")
    details._buttons["add"].click()
    typed(qtbot, controller, details, "Second Editor")
    details = opened(controller, "People", "Yara Sandel")
    details._buttons["add"].click()
    typed(qtbot, controller, details, "Third Person")
    assert [made[1] for made in archive.made] == ["credits[+].editor", "mentions[+].person"]


def test_a_wrong_value_is_rejected(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    controller._panel.show_article(samples.english())
    details = opened(controller, "People", "Yara Sandel")
    details._buttons["reject"].click()
    assert details._editor is not None
    assert details._editor.value.isHidden()
    details._editor.reason.setText("a place, not a person")
    with qtbot.waitSignal(controller.corrected):
        details._editor.keep()
    assert archive.made == [(1, "mentions[0].value", None, "a place, not a person")]


def test_esc_leaves_all_as_it_was(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    controller._panel.show_article(samples.english())
    details = opened(controller, "Edited by", "Joan Stocker")
    details._buttons["edit"].click()
    assert details._editor is not None
    qtbot.keyClick(details._editor.value, Qt.Key.Key_Escape)
    assert details._editor.isHidden()
    assert archive.made == []
    assert isinstance(QApplication.focusWidget(), ValueButton)


def test_a_step_of_the_history_is_taken_back_and_brought_back(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    stored = samples.english()
    controller._panel.show_article(stored)
    details = opened(controller, "Outlet", "Courier → The Marrow Courier")
    assert offered(details) == {"copy", "undo"}
    with qtbot.waitSignal(controller.corrected):
        details._buttons["undo"].click()
    assert archive.undone == [4]
    controller._panel.show_article(replace(stored, history=(replace(stored.history[0], undone=True),)))
    with qtbot.waitSignal(controller.corrected):
        opened(controller, "Outlet", "Courier → The Marrow Courier")._buttons["redo"].click()
    assert archive.redone == [4]


def test_all_corrections_are_taken_back_together(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    stored = samples.english()
    step = stored.history[0]
    steps = (step, replace(step, id=5, field="deck"), replace(step, id=6, undone=True))
    controller._panel.show_article(replace(stored, history=steps))
    details = opened(controller, "By hand", "2 corrections stand")
    with qtbot.waitSignal(controller.corrected) as said:
        details._buttons["revert"].click()
    assert archive.undone == [4, 5]
    assert said.args == ["2 corrections taken back"]
    with qtbot.waitSignal(controller.taken_back):
        controller.undo()
    assert archive.redone == [4, 5]


def test_undo_takes_back_what_was_corrected_here(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    controller._panel.show_article(samples.english())
    with qtbot.waitSignal(controller.corrected):
        controller.correct(Correction(1, "headline", "New"))
    with qtbot.waitSignal(controller.taken_back):
        controller.undo()
    assert archive.undone == [1]
    controller.undo()
    assert archive.undone == [1]


def test_what_the_archive_refuses_is_reported(
    qtbot: QtBot, controller: CorrectionController, samples: ModuleType
) -> None:
    controller._panel.show_article(samples.english())
    details = opened(controller, "Published", "not stated")
    details._buttons["edit"].click()
    assert details._editor is not None
    details._editor.value.setPlainText("Tuesday")
    with qtbot.waitSignal(controller.failed):
        details._editor.keep()


def test_a_read_only_archive_offers_no_corrections(controller: CorrectionController, samples: ModuleType) -> None:
    controller.set_archive(FakeArchive(read_only=True))  # type: ignore[arg-type]
    controller._panel.show_article(samples.english())
    assert offered(opened(controller, "Edited by", "Joan Stocker")) == {"search", "copy", "person"}


def test_dates_and_languages_are_edited_as_they_are_stored(
    controller: CorrectionController, samples: ModuleType
) -> None:
    controller._panel.show_article(samples.sorani())
    for label, words, raw in (("Published", "11 March 2026", "2026-03-11"), ("Language", "Sorani Kurdish", "ckb")):
        details = opened(controller, label, words)
        details.edit()
        assert details._editor is not None
        assert details._editor.value.toPlainText() == raw


def test_the_same_article_comes_back_where_it_stood(controller: CorrectionController, samples: ModuleType) -> None:
    panel = controller._panel
    panel.show_article(samples.english())
    opened(controller, "Links to", "Council splits over the price of a bridge")
    panel.verticalScrollBar().setValue(200)
    panel.show_article(samples.english())
    assert panel._current.button is not None
    assert panel._current.button.value.path == "related[0].title"
    assert panel.verticalScrollBar().value() > 0
    panel.show_article(samples.sorani())
    assert panel._current.button is None
    assert panel.verticalScrollBar().value() == 0


def test_what_the_photo_desk_found_stands_on_the_card(
    qtbot: QtBot, controller: CorrectionController, samples: ModuleType
) -> None:
    panel = controller._panel
    panel.show_article(samples.english())
    qtbot.waitUntil(lambda: any(b.label == "Photo desk" for b in panel._page.buttons()))
    details = opened(controller, "Photo desk", "A4 Photographer only")
    assert "a photographer but no agency · → Holt/Valley" in details._proof.text()
    assert not [b for b in panel._page.buttons() if b.value.text.startswith("A1")]
    panel.show_surroundings(Surroundings(99, (FindingRow("x", "A2", 99, None, 0, None, None, None, "late"),)))
    assert not [b for b in panel._page.buttons() if b.value.text.startswith("A2")]


def test_an_article_that_is_passed_by_is_not_looked_around(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    asked: list[int] = []
    find = archive.alike.query
    archive.alike.query = lambda article: asked.append(article) or find(article)
    for article in (samples.bare(), samples.sorani(), samples.english()):
        controller._panel.show_article(article)
    assert not controller.settled
    qtbot.waitUntil(lambda: bool(asked))
    assert controller.settled
    assert asked == [samples.english().id]


def test_near_duplicates_say_in_what_they_differ_and_can_be_opened(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    stored = samples.english()
    other = replace(stored.article, headline="Another headline", outlet="Other Post", credits=())
    archive.articles = {1: stored, 5: replace(stored, id=5, article=other)}
    panel = controller._panel
    panel.show_article(stored)
    qtbot.waitUntil(lambda: any(b.value.article == 5 for b in panel._page.buttons()))
    shown = [b for b in panel._page.buttons() if b.value.article == 5]
    assert shown[0].value.text == "Another headline"
    assert "headline" in shown[1].value.text
    assert "editing credits" in shown[1].value.text
    assert "deck" not in shown[1].value.text
    labels = [b.label for b in panel._page.buttons()]
    assert labels.index(shown[0].label) < labels.index("File")
    details = opened(controller, shown[0].label, "Another headline")
    with qtbot.waitSignal(panel.open_requested) as asked:
        details._buttons["open"].click()
    assert asked.args == [5]
    with qtbot.waitSignal(panel.compare_requested) as compared:
        details._buttons["compare"].click()
    assert compared.args == [5]


def test_articles_about_the_same_are_offered_and_more_of_them_searched(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    archive.like = "ferry^3 OR storm -id:1"
    archive.found = [ArticleRow(7, "Ferry again", "2024-03-04", "The Courier", None, "en", "text", "a.txt")]
    panel = controller._panel
    panel.show_article(samples.english())
    qtbot.waitUntil(lambda: any(b.value.article == 7 for b in panel._page.buttons()))
    with qtbot.waitSignal(panel.open_requested) as asked:
        opened(controller, "4 March 2024", "Ferry again")._buttons["open"].click()
    assert asked.args == [7]
    with qtbot.waitSignal(panel.search_requested) as searched:
        opened(controller, "More", "articles like this one")._buttons["search"].click()
    assert searched.args == [archive.like]


def test_notes_are_written_changed_and_taken_away(
    qtbot: QtBot, controller: CorrectionController, archive: FakeArchive, samples: ModuleType
) -> None:
    panel = controller._panel

    def labels() -> list[str]:
        return [b.value.text for b in panel._page.buttons()]

    panel.show_article(samples.english())
    qtbot.waitUntil(lambda: "none yet" in labels())
    details = opened(controller, "Notes", "none yet")
    details._buttons["edit"].click()
    assert details._editor is not None
    assert details._editor.reason.isHidden()
    typed(qtbot, controller, details, "Ask Holt for the negative")
    qtbot.waitUntil(lambda: "Ask Holt for the negative" in labels())
    panel.ask_note(5, 11)
    details = panel._current.view.details
    typed(qtbot, controller, details, "Check the price")
    qtbot.waitUntil(lambda: "Check the price" in labels())
    assert (archive.written[2].start, archive.written[2].end) == (5, 11)
    details = opened(controller, "3 March 2026", "Check the price")
    assert {"edit", "reject", "add"} <= offered(details)
    details._buttons["edit"].click()
    typed(qtbot, controller, details, "Price checked")
    qtbot.waitUntil(lambda: "Price checked" in labels())
    assert archive.written[max(archive.written)].start == 5
    details = opened(controller, "3 March 2026", "Price checked")
    details._buttons["reject"].click()
    with qtbot.waitSignal(controller.corrected):
        details._editor.keep()
    qtbot.waitUntil(lambda: "Price checked" not in labels())
    assert [note.text for note in archive.written.values()] == ["Ask Holt for the negative"]
    for words in ("Price checked", "Check the price"):  # taken away, changed
        with qtbot.waitSignal(controller.taken_back):
            controller.undo()
        assert archive.written[2].text == words
        qtbot.waitUntil(lambda words=words: words in labels())
    for left in (1, 0):
        with qtbot.waitSignal(controller.taken_back):
            controller.undo()
        assert len(archive.written) == left
    assert archive.made == []


@pytest.mark.parametrize("path", ["headline", "notes[x]", "notes[1]:3", "xnotes[1]"])
def test_other_paths_are_no_notes(path: str) -> None:
    assert note_place(path) is None
    assert note_place(note_path(7, (3, 9))) == NotePlace(7, (3, 9))
    assert note_place(note_path()) == NotePlace(0)


def test_a_name_leads_to_its_page(qtbot: QtBot, controller: CorrectionController, samples: ModuleType) -> None:
    panel = controller._panel
    panel.show_article(samples.english())
    for label, words in (("Edited by", "Joan Stocker"), ("Credit", "Mara Holt"), ("People", "Yara Sandel")):
        with qtbot.waitSignal(panel.person_requested) as asked:
            opened(controller, label, words)._buttons["person"].click()
        assert asked.args == [words]
    assert "person" not in offered(opened(controller, "Places", "Gwer"))
    assert "person" not in offered(opened(controller, "Byline", "none in the text"))


def test_a_value_by_hand_says_so(samples: ModuleType) -> None:
    stored = samples.bare()
    by_hand = Field("headline", "By me", None, None, None, "hand", "hand", 1, 1.0)
    stored = replace(stored, article=replace(stored.article, headline="By me"), fields=(by_hand,))
    assert facts(stored)[0].rows[0].values[0].note == "set by hand"


def all_values(stored: StoredArticle) -> Iterator[Value]:
    for group in facts(stored):
        for row in group.rows:
            yield from row.values
        for card in group.cards:
            yield card.caption
            yield from card.chips


@pytest.mark.parametrize("name", ["english", "sorani", "bare"])
def test_the_archive_accepts_every_path_that_the_panel_offers(samples: ModuleType, name: str) -> None:
    offered_paths = set()
    for value in all_values(getattr(samples, name)()):
        for path in (path_to_set(value), path_to_add(value, value.role)):
            if path is not None:
                assert place_of(path)
                offered_paths.add(path)
        assert not can_reject(value) or path_to_set(value)
    assert {"headline", "deck"} <= offered_paths


def test_arrows_stay_inside_and_mirror() -> None:
    starts = (0, 2, 3)
    assert next_value(5, starts, 1, Qt.Key.Key_Down, mirrored=False) == 2
    assert next_value(5, starts, 4, Qt.Key.Key_Down, mirrored=False) == 4
    assert next_value(5, starts, 2, Qt.Key.Key_Up, mirrored=False) == 0
    assert next_value(5, starts, 1, Qt.Key.Key_Left, mirrored=True) == 2
    assert next_value(5, starts, 0, Qt.Key.Key_Left, mirrored=False) == 0
    assert next_value(5, starts, 3, Qt.Key.Key_End, mirrored=False) == 4
