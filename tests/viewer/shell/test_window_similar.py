"""Near-duplicates together, more like one article, and a search that is given up, in the whole window."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt

from viewer.i18n import digits
from viewer.models.roles import Role

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def archive(fakes):
    """Three articles of the fake always stand together."""
    archive = fakes.FakeArchive(40, "Desk")

    def grouped(ids):
        trios = {}
        for article in ids:
            trios.setdefault((article - 1) // 3, []).append(article)
        return [tuple(trio) for trio in trios.values()]

    archive.alike = SimpleNamespace(
        near_duplicates=lambda _id: [], grouped=grouped, query=lambda article: None if article == 2 else "storm ferry"
    )
    return archive


@pytest.fixture
def grouped(viewer, rest):
    viewer.parts.actions["group_similar"].trigger()
    rest(viewer)
    return viewer.parts


def test_one_result_stands_for_three(grouped) -> None:
    assert grouped.results.count_text == "40 articles"
    assert grouped.results.head._groups.text() == "in 14 groups"
    assert list(grouped.results.rows.ids)[:3] == [1, 4, 7]
    assert grouped.settings.preferences.group_similar


def test_arrows_and_clicks_open_a_group_and_close_it(viewer, grouped, qtbot, rest) -> None:
    view = grouped.results.list
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert list(grouped.results.rows.ids)[:4] == [1, 2, 3, 4]
    assert list(grouped.results.table_rows.ids) == list(grouped.results.rows.ids)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    rest(viewer)
    assert grouped.reader.article.id == 2
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert list(grouped.results.rows.ids)[:2] == [1, 4]
    assert grouped.results.current_article == 1
    index = grouped.results.rows.index(1, 0)
    place = view._delegate.stack_box(view.visualRect(index), index).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(grouped.results.rows.ids)[:5] == [1, 4, 5, 6, 7]
    assert grouped.results.current_article == 1
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, view.visualRect(index).center().y()))
    assert grouped.results.current_article == 4
    rest(viewer)


def test_ungrouped_every_article_has_its_row_again(viewer, grouped, rest) -> None:
    grouped.actions["group_similar"].trigger()
    rest(viewer)
    assert list(grouped.results.rows.ids)[:4] == [1, 2, 3, 4]
    assert grouped.results.head._groups.text() == ""


def test_more_like_this_is_a_search_that_can_be_seen(viewer, rest) -> None:
    viewer.parts.actions["more_like_this"].trigger()
    rest(viewer)
    assert viewer.parts.header.bar.text == "storm ferry"


def test_an_article_without_words_of_its_own_says_so(viewer, rest) -> None:
    viewer.parts.results.choose_row(1)
    rest(viewer)
    viewer.parts.actions["more_like_this"].trigger()
    rest(viewer)
    assert "no words" in viewer.parts.window.messages.text


def test_escape_gives_a_slow_search_up(viewer, archive, qtbot, rest) -> None:
    parts = viewer.parts
    parts.window.activateWindow()
    parts.header.bar.edit.setFocus()
    before = parts.results.count_text
    archive.gate.clear()
    parts.search.set_query("ferry")
    qtbot.waitUntil(lambda: "Esc" in parts.header.words)
    qtbot.keyClick(parts.header.bar.edit, Qt.Key.Key_Escape)
    assert "Stopped" in parts.header.words
    archive.gate.set()
    rest(viewer)
    assert parts.results.count_text == before
    qtbot.keyClick(parts.header.bar.edit, Qt.Key.Key_Escape)
    qtbot.waitUntil(parts.results.list.hasFocus)


def test_nothing_found_leaves_nothing_in_the_reader(viewer, rest) -> None:
    viewer.desk.ask("zeppelin")
    rest(viewer)
    assert viewer.parts.reader.article is None
    assert not viewer.parts.actions["next_hit"].isEnabled()
    viewer.desk.ask("")
    rest(viewer)
    assert viewer.parts.reader.article is not None


def test_saving_needs_a_search_and_says_so(viewer, qtbot) -> None:
    viewer.parts.window.activateWindow()
    viewer.parts.actions["save_search"].trigger()
    assert "Type a search first" in viewer.parts.window.messages.text
    qtbot.waitUntil(viewer.parts.header.bar.edit.hasFocus)


def test_credits_in_conflict_are_counted(viewer) -> None:
    model = viewer.parts.filters.tree.model()
    lines = {model.index(row, 0, model.index(0, 0)).data(Role.VALUE): row for row in range(3)}
    count = model.index(lines["conflict"], 0, model.index(0, 0)).data(Role.COUNT)
    assert isinstance(count, int)


def test_years_have_the_digits_of_the_language(make_viewer) -> None:
    viewer = make_viewer(language="ar")
    assert digits("2019–2021") == "٢٠١٩–٢٠٢١"
    assert viewer.parts.filters._head.note.text() == "٢٠١٢–٢٠٢١"
