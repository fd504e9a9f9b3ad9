"""What paints its own ground is scrolled by moving its picture: nothing of what was there may stay behind."""

from __future__ import annotations

from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from archive.model import ArticleRow
from viewer.metadata.panel import MetadataPanel
from viewer.search.ask import Seen
from viewer.search.nothing import NextSteps
from viewer.search.results import ResultsPanel
from viewer.theme import Appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def styled(appearance: Appearance) -> Appearance:
    appearance.set_styled()
    return appearance


@pytest.fixture
def results(viewer, qtbot: QtBot) -> ResultsPanel:
    panel = ResultsPanel(viewer.parts.appearance, viewer.parts.thumbnails, [], [], NextSteps())
    qtbot.addWidget(panel)
    panel.resize(390, 860)
    panel._stack.setCurrentWidget(panel.list)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def fill(panel: ResultsPanel, count: int) -> None:
    rows = {at: ArticleRow(at, f"Story {at}", None, None, None, "en", "html", "a.html") for at in range(count)}
    panel.rows.set_results(range(count))
    panel.show_seen(Seen(rows, dict.fromkeys(rows, ())))
    QApplication.processEvents()


def is_opaque(widget: QWidget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def on_screen(panel: QWidget, widget: QWidget) -> object:
    """What the window shows of the widget now, without painting it anew."""
    QApplication.processEvents()
    screen = panel.screen().grabWindow(panel.winId()).toImage()
    return screen.copy(widget.rect().translated(widget.mapTo(panel, widget.rect().topLeft())))


def test_a_scrolled_list_looks_as_if_it_were_painted_anew(results: ResultsPanel) -> None:
    fill(results, 60)
    viewport, bar = results.list.viewport(), results.list.verticalScrollBar()
    results.choose_row(2)
    for value in (100, 250, 90, bar.maximum(), 0):
        bar.setValue(value)
        moved = on_screen(results, viewport)
        viewport.repaint()
        assert moved == on_screen(results, viewport)
    assert is_opaque(viewport)


def test_rows_that_went_leave_nothing_behind(results: ResultsPanel, viewer) -> None:
    fill(results, 60)
    before = on_screen(results, results.list.viewport())
    fill(results, 1)
    after = on_screen(results, results.list.viewport())
    assert after != before
    ground = viewer.parts.appearance.theme.colours["panel"].lower()
    low = after.height() - 20
    assert {after.pixelColor(x, low).name() for x in range(0, after.width(), 7)} == {ground}


def test_a_scrolled_panel_looks_as_if_it_were_painted_anew(
    qtbot: QtBot, styled: Appearance, samples: ModuleType
) -> None:
    panel = MetadataPanel(styled)
    qtbot.addWidget(panel)
    panel.resize(312, 300)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_article(samples.english())
    qtbot.waitUntil(lambda: panel.settled)
    for theme in ("dark", "light"):
        styled.choose(theme)
        qtbot.waitUntil(lambda: panel.settled)
        for value in (50, 200, 20, 0):
            panel.verticalScrollBar().setValue(value)
            moved = on_screen(panel, panel.viewport())
            panel.viewport().repaint()
            assert moved == on_screen(panel, panel.viewport())
        assert moved.pixelColor(3, 3) == QColor(styled.theme.colours["panel"])
