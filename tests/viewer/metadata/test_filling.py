"""An article is shown part by part, in widgets that showed another one before: nobody must be able to tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, pairwise
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from archive.model import FindingRow, Mention, Note, StoredArticle
from viewer.metadata.column import FactsColumn
from viewer.metadata.facts import facts
from viewer.metadata.panel import MetadataPanel
from viewer.metadata.part import Part
from viewer.metadata.surroundings import Surroundings
from viewer.metadata.value_button import ValueButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


A_TURN = 6  # parts that the panel of these tests places before other events have their turn


@pytest.fixture
def panel(panel: MetadataPanel) -> MetadataPanel:
    """A panel for which each part takes so long that few fit into a turn."""
    milliseconds = count()
    panel._page._clock = lambda: next(milliseconds) * panel._page.TURN_SECONDS / A_TURN
    return panel


@pytest.fixture
def long(samples: ModuleType) -> StoredArticle:
    """With more to say than is seen at once."""
    stored: StoredArticle = samples.english()
    return replace(stored, article=replace(stored.article, captions=stored.article.captions * 15))


@pytest.fixture
def others(samples: ModuleType) -> list[StoredArticle]:
    """Some with little, some with much to say."""
    bare = replace(samples.bare(), id=8)
    mentions = tuple(Mention("person", f"Person {n}") for n in range(9))
    return [bare, replace(bare, id=9, article=replace(bare.article, mentions=mentions)), replace(bare, id=10)]


def shown(panel: MetadataPanel) -> Counter[tuple[str, str]]:
    """Label and words of every value on the page, whether in view or scrolled out of it."""
    buttons = (button for button in panel.findChildren(ValueButton) if button.isVisibleTo(panel))
    return Counter((button.label, button.value.text) for button in buttons)


def wanted(stored: StoredArticle) -> Counter[tuple[str, str]]:
    return Counter(_wanted(stored))


def _wanted(stored: StoredArticle) -> Iterator[tuple[str, str]]:
    for group in facts(stored):
        for card in group.cards:
            yield "Caption", card.caption.text
            yield from (("Credit", chip.text) for chip in card.chips)
            yield from ((row.label, value.text) for row in card.rows for value in row.values)
        yield from ((row.label, value.text) for row in group.rows for value in row.values[:12])


def rest(qtbot: QtBot, panel: MetadataPanel) -> None:
    qtbot.waitUntil(lambda: panel.settled)


def test_a_panel_is_complete_after_the_loop_has_rested(qtbot: QtBot, panel: MetadataPanel, long: StoredArticle) -> None:
    panel.show_article(long)
    assert not panel.settled
    rest(qtbot, panel)
    assert shown(panel) == wanted(long)


def placed(panel: MetadataPanel) -> list[Part]:
    """What stands in the column, from top to bottom."""
    parts = (part for part in panel._page.children() if isinstance(part, Part) and not part.isHidden())
    return sorted(parts, key=lambda part: part.y())


def test_what_is_seen_first_comes_first(qtbot: QtBot, panel: MetadataPanel, long: StoredArticle) -> None:
    panel.show_article(long)
    assert ("Headline", long.article.headline) in shown(panel)
    assert not any(label == "Caption" for label, _words in shown(panel))
    first = placed(panel)
    rest(qtbot, panel)
    assert placed(panel)[: len(first)] == first


def test_no_turn_of_the_loop_places_more_than_its_time_allows(
    qtbot: QtBot, panel: MetadataPanel, long: StoredArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = [0]
    arrange = FactsColumn._arrange

    def counted(column: FactsColumn) -> None:
        arrange(column)
        counts.append(len(list(column._parts())))

    monkeypatch.setattr(FactsColumn, "_arrange", counted)
    for article in (long, replace(long, id=2)):  # once with new widgets, once with those that are there
        counts[:] = [0]
        panel.show_article(article)
        note = Note(1, article.id, "Ask again", None, None, None, "sam", "2026-03-11")
        panel.show_surroundings(Surroundings(article.id, notes=(note,)))
        rest(qtbot, panel)
        assert max(after - before for before, after in pairwise(counts)) <= A_TURN + 1
        assert counts[-1] > 5 * A_TURN


def test_screen_readers_hear_all_of_it_from_top_to_bottom(
    qtbot: QtBot, panel: MetadataPanel, long: StoredArticle, others: list[StoredArticle]
) -> None:
    for article in (others[1], long, others[0]):
        panel.show_article(article)
        note = Note(1, article.id, "Ask again", None, None, None, "sam", "2026-03-11")
        panel.show_surroundings(Surroundings(article.id, notes=(note,)))
        rest(qtbot, panel)
        told = QAccessible.queryAccessibleInterface(panel.widget())
        parts = [told.child(at) for at in range(told.childCount())]
        seen = [part.object() for part in parts if not part.object().isHidden()]
        assert seen == placed(panel)
        names = [button.accessibleName() for part in seen for button in part.findChildren(ValueButton)]
        assert all(any(name.startswith(f"{label}: {words}") for name in names) for label, words in wanted(article))


def test_of_quick_moves_only_the_last_is_shown(
    qtbot: QtBot, panel: MetadataPanel, long: StoredArticle, others: list[StoredArticle]
) -> None:
    for article in (long, *others, long, others[1]):
        panel.show_article(article)
        QApplication.processEvents()  # some of it may have come
    rest(qtbot, panel)
    assert shown(panel) == wanted(others[1])
    panel.show_article(long)
    panel.show_article(others[0])
    rest(qtbot, panel)
    assert shown(panel) == wanted(others[0])


def test_headings_of_the_article_before_are_gone(
    qtbot: QtBot, panel: MetadataPanel, long: StoredArticle, others: list[StoredArticle]
) -> None:
    panel.show_article(long)
    rest(qtbot, panel)
    panel.show_article(others[0])
    rest(qtbot, panel)
    titles = [label.text() for label in panel.findChildren(QLabel, "section") if label.isVisibleTo(panel)]
    assert titles == [group.title for group in facts(others[0])]


def test_words_lead_to_their_value_while_the_panel_is_filled(panel: MetadataPanel, long: StoredArticle) -> None:
    panel.show_article(long)
    start = long.text.index("Joan Stocker")
    assert not panel.settled
    panel.select_span(start, start + 4)
    assert panel._current.button is not None
    assert panel._current.button.value.text == "Joan Stocker"
    assert not panel._current.button.visibleRegion().isEmpty()


def test_a_value_leads_to_its_words_while_the_panel_is_filled(
    qtbot: QtBot, panel: MetadataPanel, long: StoredArticle
) -> None:
    panel.show_article(long)
    headline = next(button for button in panel.findChildren(ValueButton) if button.label == "Headline")
    with qtbot.waitSignal(panel.field_activated) as asked:
        headline.click()
    assert not panel.settled
    assert asked.args[0].path == "headline"
    rest(qtbot, panel)
    assert panel._current.button is not None
    assert panel._current.button is headline
    assert shown(panel) == wanted(long)


def test_a_value_far_down_is_found_while_the_panel_is_filled(panel: MetadataPanel, long: StoredArticle) -> None:
    panel.show_article(long)
    assert panel.go_to(lambda value: value.path == "captions[14].text") is not None


def test_what_is_known_around_the_article_comes_in_its_place(
    qtbot: QtBot, panel: MetadataPanel, long: StoredArticle
) -> None:
    panel.show_article(long)
    finding = FindingRow("k", "A1", long.id, None, 14, None, None, None, "")
    note = Note(1, long.id, "Ask again", None, None, None, "sam", "2026-03-11")
    panel.show_surroundings(Surroundings(long.id, (finding,), notes=(note,)))
    rest(qtbot, panel)
    labels = [label for label, _words in shown(panel)]
    assert "Photo desk" in labels
    titles = [label for label in panel.findChildren(QLabel, "section") if label.isVisibleTo(panel)]
    order = [label.text() for label in sorted(titles, key=lambda label: label.mapTo(panel.widget(), label.pos()).y())]
    assert order.index("Mentioned") < order.index("Notes") < order.index("Where it came from")


def test_a_thumbnail_may_come_before_its_card(
    qtbot: QtBot, panel: MetadataPanel, long: StoredArticle, samples: ModuleType
) -> None:
    panel.show_article(long)
    red = QImage(40, 30, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    panel.set_thumbnail(samples.PICTURE, red)
    rest(qtbot, panel)
    for view in panel._page.views:
        if hasattr(view, "thumbnail") and view.card.picture == samples.PICTURE:
            assert view.thumbnail.grab().toImage().pixelColor(20, 20) == QColor("red")


def test_widgets_are_used_again(qtbot: QtBot, panel: MetadataPanel, others: list[StoredArticle]) -> None:
    counts = []
    for _ in range(3):
        for article in (others[1], others[0]):
            panel.show_article(article)
            rest(qtbot, panel)
            qtbot.wait(1)
        counts.append(len(panel.findChildren(ValueButton)))
    assert counts[0] == counts[1] == counts[2]


def test_a_row_that_was_opened_is_closed_for_the_next_article(
    qtbot: QtBot, panel: MetadataPanel, others: list[StoredArticle]
) -> None:
    panel.show_article(others[1])
    panel.go_to(lambda value: value.text == "Person 3")
    assert panel.details is not None
    opened = panel.details
    panel.show_article(others[0])
    rest(qtbot, panel)
    assert panel.details is None
    assert not opened.isVisibleTo(panel)


def test_the_keyboard_stays_in_the_panel(qtbot: QtBot, panel: MetadataPanel, others: list[StoredArticle]) -> None:
    panel.activateWindow()
    panel.show_article(others[1])
    panel.take_focus()
    panel.show_article(others[0])
    focus = QApplication.focusWidget()
    assert focus is panel or (focus is not None and panel.isAncestorOf(focus))
    qtbot.keyClick(panel, Qt.Key.Key_Down)
