"""What is read for the screen, and what ahead of a person who scrolls."""

from __future__ import annotations

import pytest

from archive.model import ArticleRow
from viewer.search.ask import Seen
from viewer.search.nothing import NextSteps
from viewer.search.results import ResultsPanel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def wishes() -> list[tuple[list[int], list[int]]]:
    return []


@pytest.fixture
def panel(viewer, qtbot, wishes) -> ResultsPanel:
    """Ten thousand articles of which nothing is read; six or seven fit on the screen."""
    panel = ResultsPanel(viewer.parts.appearance, viewer.parts.thumbnails, [], [], NextSteps())
    qtbot.addWidget(panel)
    panel.resize(390, 860)
    panel._stack.setCurrentWidget(panel.list)
    panel.show()
    panel.rows.set_results(range(10_000), ("flood",))
    qtbot.waitUntil(lambda: panel.ahead.settled)
    panel.screen_wanted.connect(lambda rows, snippets: wishes.append((rows, snippets)))
    return panel


def seen(rows, snippets) -> Seen:
    a_row = {at: ArticleRow(at, f"Story {at}", None, None, None, "en", "html", "a.html") for at in rows}
    return Seen(a_row, dict.fromkeys(snippets, ()))


def test_an_answer_is_read_for_the_screen_alone_until_the_typing_pauses(panel, wishes, qtbot) -> None:
    panel.ahead.start_over()
    qtbot.waitUntil(lambda: len(wishes) == 1)
    rows, snippets = wishes[0]
    assert rows == snippets == list(range(len(rows)))
    assert len(rows) < 10
    panel.show_seen(seen(rows, snippets))
    panel.ahead.look_around()
    qtbot.waitUntil(lambda: len(wishes) == 2)
    assert wishes[1][0] == list(range(len(rows), len(rows) + panel.ahead.AROUND))


def test_scrolling_reads_ahead_rows_first(panel, wishes, qtbot) -> None:
    bar = panel.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(lambda: len(wishes) == 1)
    rows, snippets = wishes[0]
    first, last = panel.list.rows_on_screen()
    assert rows == list(range(first - panel.ahead.AHEAD, last + panel.ahead.AHEAD + 1))
    assert snippets == []
    panel.show_seen(seen(rows, ()))
    qtbot.waitUntil(lambda: len(wishes) == 2)
    assert wishes[1] == ([], list(range(first - panel.ahead.AROUND, last + panel.ahead.AROUND + 1)))


def test_rows_next_to_the_screen_are_laid_out_before_they_are_painted(panel, wishes, qtbot) -> None:
    bar = panel.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first, last = panel.list.rows_on_screen()
    around = range(first - 100, last + 100)
    panel.show_seen(seen(around, around))
    laid = panel.list._delegate._laid
    qtbot.waitUntil(lambda: {first - panel.ahead.LAID, last + panel.ahead.LAID - 1} <= set(laid))
    panel.list.viewport().grab()
    assert not panel.list.prepare(panel.ahead.LAID)  # painting found them as it needs them


def test_rows_on_screen_are_laid_out_when_they_come_and_painting_only_draws(panel, wishes, qtbot) -> None:
    first, last = panel.list.rows_on_screen()
    panel.show_seen(seen(range(first, last + 1), range(first, last + 1)))
    laid = {article: kept[2] for article, kept in panel.list._delegate._laid.items()}
    assert set(range(first, last + 1)) <= set(laid)
    panel.list.viewport().grab()
    assert {article: kept[2] for article, kept in panel.list._delegate._laid.items()} == laid


def test_few_rows_are_laid_out_ahead_at_once(panel, wishes, qtbot) -> None:
    panel._stack._read.take(seen(range(200), ()).rows)
    before = len(panel.list._delegate._laid)
    assert panel.list.prepare(50)
    assert len(panel.list._delegate._laid) - before == 4


def test_a_table_needs_no_snippets(panel, wishes, qtbot) -> None:
    panel.table_rows.set_results(range(10_000))
    panel.show_as_table(True)
    panel.ahead.start_over()
    qtbot.waitUntil(lambda: len(wishes) == 1)
    assert wishes[0][0]
    assert wishes[0][1] == []
