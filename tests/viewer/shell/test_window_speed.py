"""What a person feels, measured in processor time of the GUI thread: a busy machine must not change the verdict."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from archive.model import ArticleRow, Snippet
from viewer.search.ask import Seen
from viewer.search.nothing import NextSteps
from viewer.search.results import ResultsPanel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
HEADLINE = "A headline of an ordinary length that runs on for two lines of the list"
SNIPPET = "…the river authority said on Tuesday that the flood gates would stay shut until the level was safe again…"


def a_row(article: int) -> ArticleRow:
    return ArticleRow(
        id=article,
        headline=f"{HEADLINE} {article}",
        published="2021-03-11",
        outlet="Courier",
        byline="Mira Tolland",
        language="en",
        format="html",
        locator=f"{article}.html",
        dateline_place="Talwin",
        similar=2,
    )


@pytest.fixture
def million(viewer, qtbot) -> ResultsPanel:
    """The results with a million articles, shown."""
    parts = viewer.parts
    panel = ResultsPanel(parts.appearance, parts.thumbnails, [], [], NextSteps())
    qtbot.addWidget(panel)
    panel.resize(390, 860)
    panel._stack.setCurrentWidget(panel.list)
    panel.show()
    panel.rows.set_results(range(1_000_000), ("flood",))
    snippet = Snippet("caption", "in caption 1", SNIPPET, ((47, 52),), (0,))
    some = range(500_000, 500_060)
    panel.show_seen(Seen({at: a_row(at) for at in some}, {at: (snippet,) for at in some}))
    return panel


def spent(work) -> float:
    """Seconds of processor time of this thread: the best of five, so that a cold cache does not count."""
    times = []
    for _ in range(5):
        before = time.thread_time()
        work()
        times.append(time.thread_time() - before)
    return min(times)


def test_a_page_of_a_million_results_is_painted_within_a_frame(million) -> None:
    """A frame at 60 Hz has 16.7 ms."""
    million.choose_row(500_010)
    assert spent(million.list.viewport().grab) < 0.012


def test_a_million_results_are_taken_over_at_once(million) -> None:
    """New results must not cost by their number, as they would in a QListView."""
    assert spent(lambda: million.rows.set_results(range(1_000_000), ("flood",))) < 0.02


def test_typing_costs_the_gui_thread_little(viewer, qtbot, rest) -> None:
    """A key press colours the query and starts the timer, no more."""
    edit = viewer.parts.header.bar.edit
    times = []
    for letter in "caption:flood credit:any":
        before = time.thread_time()
        edit.insertPlainText(letter)
        times.append(time.thread_time() - before)
    rest(viewer)
    assert sorted(times)[len(times) // 2] < 0.004


def test_the_loop_goes_on_while_an_import_runs(viewer, archive, qtbot, rest) -> None:
    """A timer of 10 ms keeps firing while a worker is stuck in the archive."""
    ticks = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    timer.start()
    archive.gate.clear()
    viewer.parts.imports.import_paths([Path("a.html")])
    viewer.desk.ask("flood")
    qtbot.waitUntil(lambda: len(ticks) > 20)
    assert not threading.current_thread().name.startswith("Dummy")
    archive.gate.set()
    timer.stop()
    rest(viewer)


def test_showing_an_answer_costs_less_than_three_frames(viewer, qtbot, rest) -> None:
    """Header, filters, years, list: measured 6 ms."""
    found = []
    viewer.parts.search.answered.connect(found.append)
    viewer.parts.search.counted.connect(found.append)
    viewer.desk.ask("flood")
    rest(viewer)
    first, whole = found
    assert spent(lambda: viewer.desk.on_search_answered(first)) < 0.05
    assert spent(lambda: viewer.desk.on_search_counted(whole)) < 0.05
    rest(viewer)
