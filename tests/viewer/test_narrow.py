"""Narrow panels and large text: what does not fit is set in lines, or given up as a whole; nothing is cut."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QTabBar
from pytestqt.qtbot import QtBot

from archive.model import FindingRow
from viewer.importing.report_page import ReportPage
from viewer.metadata.panel import MetadataPanel
from viewer.metadata.row_view import RowView
from viewer.photos.counts import CountList
from viewer.photos.detail import Compared, PhotoDetail
from viewer.photos.detail_pane import DetailPane
from viewer.photos.head import DeskHead
from viewer.reader.bar import ReaderBar
from viewer.search.results_head import ResultsHead
from viewer.theme import Appearance, load_theme
from viewer.widgets.section_line import SectionLine

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance) -> MetadataPanel:
    made = MetadataPanel(appearance)
    qtbot.addWidget(made)
    made.setMinimumWidth(1)  # its dock says how narrow it may be
    made.resize(312, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def large(qapp: QApplication) -> Iterator[Appearance]:
    yield Appearance(qapp, "light", 2.0)
    Appearance(qapp, "light")


def whole(label: QLabel) -> bool:
    """Whether every word of it can be seen."""
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height()
    return label.sizeHint().width() <= label.width()


def labels_above(panel: MetadataPanel) -> set[bool]:
    rows = [view for view in panel._page.views if isinstance(view, RowView)]
    return {row._label.geometry().bottom() <= row.buttons[0].geometry().top() for row in rows}


@pytest.mark.parametrize(("width", "above"), [(208, True), (312, False)])
def test_labels_stand_above_their_values_where_there_is_little_room(
    qtbot: QtBot, panel: MetadataPanel, samples: ModuleType, width: int, above: bool
) -> None:
    panel.resize(width, 600)
    panel.show_article(samples.english())
    assert panel._page.views
    QCoreApplication.processEvents()
    assert labels_above(panel) == {above}
    rows = [view for view in panel._page.views if isinstance(view, RowView)]
    assert all(row._label.height() >= row._label.heightForWidth(row._label.width()) for row in rows)


@pytest.mark.parametrize("height", [300, 620, 900])
def test_a_scroll_bar_never_changes_what_made_it_come(
    qtbot: QtBot, panel: MetadataPanel, samples: ModuleType, height: int
) -> None:
    panel.show_article(samples.english())
    for width in range(200, 330, 3):
        panel.resize(width, height)
        QCoreApplication.processEvents()
        assert panel._page.width() == panel.viewport().width()


def test_no_article_has_a_page_of_its_own(panel: MetadataPanel, samples: ModuleType) -> None:
    assert panel._empty.isVisible()
    assert panel._empty.width() == panel.viewport().width()
    panel.show_article(samples.english())
    assert not panel._empty.isVisible()
    panel.show_article(None)
    assert panel._empty.isVisible()
    assert "Choose an article" in panel._empty._text.text()


def test_a_note_is_given_up_before_its_title_is_cut(qtbot: QtBot) -> None:
    line = SectionLine("Erschienen")
    qtbot.addWidget(line)
    line.set_note("2014–2024")
    line.resize(300, 30)
    line.show()
    assert line.note.isVisible()
    line.resize(line.title.sizeHint().width() + 20, 30)
    assert not line.note.isVisible()
    assert whole(line.title)


@pytest.mark.parametrize("width", [420, 640, 1000])
def test_figures_of_an_import_are_whole_in_large_text(qtbot: QtBot, large: Appearance, width: int) -> None:
    page = ReportPage()
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    QCoreApplication.processEvents()
    figures = list(page._figures.values())
    assert all(whole(label) for figure in figures for label in figure.parentWidget().findChildren(QLabel))
    lefts = [figure.mapTo(page, figure.rect().topLeft()).x() for figure in figures]
    columns = len(set(lefts))
    assert lefts == (lefts[:columns] * len(lefts))[: len(lefts)]  # below one another


@pytest.mark.parametrize("width", [380, 520, 900])
def test_keys_of_the_photo_desk_are_whole_and_the_line_stays_as_high(
    qtbot: QtBot, large: Appearance, width: int
) -> None:
    head = DeskHead(large)
    qtbot.addWidget(head)
    head.show_counts(20, 4, 24)
    head.resize(width, head.heightForWidth(width) if head.hasHeightForWidth() else head.sizeHint().height())
    head.show()
    QCoreApplication.processEvents()
    assert whole(head.keys)
    assert "J\u00a0next" in head.keys.text()
    before = head.heightForWidth(width)
    head.show_decision("Accepted · undo")
    QCoreApplication.processEvents()
    assert head.heightForWidth(width) == before


def test_long_names_of_counts_take_two_lines(qtbot: QtBot, appearance: Appearance) -> None:
    counts = CountList(appearance, "Rules")
    qtbot.addWidget(counts)
    counts.add("A2", "A2", "Printed and embedded credit disagree")
    counts.add("A3", "A3", "Agency only")
    counts.set_counts({"A2": 12, "A3": 1})
    counts.show()
    counts.resize(600, counts.height())
    QCoreApplication.processEvents()
    low = counts.height()
    counts.resize(180, counts.height())
    QCoreApplication.processEvents()
    assert counts.height() > low
    assert counts.visualRect(counts.model().index(1, 0)).bottom() < counts.height()


def test_compared_words_are_whole_at_every_width(qtbot: QtBot, appearance: Appearance) -> None:
    pane = DetailPane(appearance, {})
    appearance.set_styled()
    qtbot.addWidget(pane)
    pane.show()
    words = "Fallow Pictures is made up; this picture was drawn by a program."
    row = FindingRow("k", "A1", 1, None, 0, None, None, None, "")
    pane.show_detail(PhotoDetail(row, "A bridge", None, (Compared("Copyright", None, words),), True))
    for width in range(330, 640, 7):
        pane.resize(width, 800)
        QCoreApplication.processEvents()
        table = pane._table
        room = QRect(0, 0, table.columnWidth(1) - 2 * 6 - 6, 1000)
        needed = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
        assert table.rowHeight(0) >= needed + 8, width


def test_names_of_views_are_whole_before_anything_else(qtbot: QtBot, large: Appearance) -> None:
    bar = ReaderBar(load_theme("light"), ("Artikel", "Original", "Vergleichen"))
    qtbot.addWidget(bar)
    bar.set_hits(2, 17)
    tabs = bar.findChild(QTabBar)
    for width in (tabs.sizeHint().width() + 50, 900):
        bar.resize(width, 50)
        bar.show()
        QCoreApplication.processEvents()
        assert tabs.width() >= tabs.sizeHint().width()
    assert bar._hits.isVisible()


def test_the_count_of_results_is_whole_before_the_switches(qtbot: QtBot, appearance: Appearance) -> None:
    head = ResultsHead([], [QAction("a"), QAction("b")])
    qtbot.addWidget(head)
    head._count.setText("1,204,318 articles")
    head.show_sort("Relevance")
    head.resize(head._count.sizeHint().width() + 90, 40)
    head.show()
    QCoreApplication.processEvents()
    assert whole(head._count)
    assert not any(button.isVisible() for button in head._switches)
    head.resize(700, 40)
    assert all(button.isVisible() for button in head._switches)
