"""The dates of an article on one line: which, where on it, and how they are walked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from archive.model import Dateline, Mention
from viewer.metadata.moments import Moment, Scale, days_of, moments
from viewer.metadata.panel import MetadataPanel
from viewer.metadata.timeline import Timeline
from viewer.metadata.values import Book
from viewer.metadata.where_when import where_and_when

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
MENTIONS = (
    Mention("date", "Monday", "2024-03-04"),
    Mention("place", "Gwer"),
    Mention("date", "1998-2003", "1998/2003"),
    Mention("date", "some day", None),
    Mention("date", "4 March", "2024-03-04"),
)


@pytest.mark.parametrize(
    ("iso", "days"),
    [
        ("2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        ("1998/2003", (date(1998, 1, 1), date(2003, 12, 31))),
        ("2024-03-04T10:00:00Z", (date(2024, 3, 4), date(2024, 3, 4))),
        ("2024-05-01/2024-05-31", (date(2024, 5, 1), date(2024, 5, 31))),
        ("2024-13-01", None),
        ("2023-02-30", None),
        ("2003/1998", None),
        ("", None),
        ("soon", None),
        ("2024/", None),
    ],
)
def test_days_of_dates_as_they_are_stored(iso: str, days: object) -> None:
    assert days_of(iso) == days


@pytest.fixture
def dated(samples):
    stored = samples.bare()
    article = replace(
        stored.article,
        published="2024-03-05",
        dateline=Dateline("TALWIN, March 4", "Talwin", None, "2024-03-04"),
        mentions=MENTIONS,
    )
    return replace(stored, article=article)


def test_every_date_with_a_place_in_time_is_told_once(dated) -> None:
    found = moments(Book(dated))
    assert [(moment.kind, moment.first.isoformat()) for moment in found] == [
        ("mentioned", "1998-01-01"),
        ("dateline", "2024-03-04"),
        ("mentioned", "2024-03-04"),
        ("published", "2024-03-05"),
    ]
    assert found[0].told == "1 January 1998 – 31 December 2003, mentioned as “1998-2003”"
    assert found[3].told == "5 March 2024, published"


def test_where_and_when_says_which_day_a_word_means(dated) -> None:
    group = where_and_when(Book(dated))
    rows = {row.label: row for row in group.rows}
    assert [(value.text, value.note) for value in rows["Dates"].values][:2] == [
        ("Monday", "4 March 2024"),
        ("1998-2003", "1998/2003"),
    ]
    assert rows["Dateline"].values[0].text == "Talwin"
    one = replace(dated, article=replace(dated.article, mentions=(), dateline=None))
    assert where_and_when(Book(one)).moments == ()


def test_neighbouring_days_do_not_stand_at_the_ends() -> None:
    days = [Moment(day, day, "mentioned", "", "") for day in (date(2024, 3, 4), date(2024, 3, 5))]
    places = [Scale.of(days).place(day.first) for day in days]
    assert 0.3 < places[0] < places[1] < 0.7


def test_the_line_is_walked_by_arrows_and_leads_to_the_words(qtbot, appearance, dated) -> None:
    line = Timeline(moments(Book(dated)), appearance)
    qtbot.addWidget(line)
    line.resize(240, line.sizeHint().height())
    line.show()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert line.current is not None
    assert line.current.first.year == 1998
    qtbot.keyClick(line, Qt.Key.Key_End)
    assert line.current.kind == "published"
    assert "5 March 2024, published" in line.accessibleName()
    assert "mentioned as “Monday”" in line.accessibleDescription()
    with qtbot.waitSignal(line.activated) as went:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert went.args == ["published"]
    line.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(line, Qt.Key.Key_Right)  # towards the past, where the window is mirrored
    assert line.current.kind == "mentioned"
    assert not line.grab().isNull()


def test_a_mark_is_pointed_at_and_clicked(qtbot, appearance, dated) -> None:
    panel = MetadataPanel(appearance)
    qtbot.addWidget(panel)
    panel.resize(312, 800)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.show_article(dated)
    qtbot.waitUntil(lambda: panel.settled)
    line = panel._page.findChild(Timeline)
    assert line is not None
    qtbot.waitUntil(lambda: line.width() > 200)
    qtbot.mouseMove(line, QPoint(40, 15))  # whatever still waits is laid out
    last = QPoint(round(line._middle(line._moments[-1])), 15)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=last)
    assert panel._current.button is not None
    assert panel._current.button.value.path == "published"
