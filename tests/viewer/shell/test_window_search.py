"""Searching in the whole window, over an archive in memory."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from archive.model import Changes
from viewer.models.roles import Role

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_the_window_opens_with_every_article_and_reads_the_first(viewer) -> None:
    parts = viewer.parts
    assert parts.results.count_text == "214 articles"
    assert parts.header.words.startswith("Every article")
    assert parts.results.current_article == 1
    assert parts.reader.article.id == 1
    assert plain(parts.window.status._counts.text()) == "214 articles · 107 photos"
    assert parts.window.windowTitle() == "Desk — Backfile"


def test_typing_searches_at_once_and_when_it_pauses(viewer, qtbot, rest) -> None:
    asked = []
    viewer.parts.search.answered.connect(lambda found: asked.append(found.answer.query))
    viewer.parts.header.bar.edit.setFocus()
    qtbot.keyClicks(viewer.parts.header.bar.edit, "ferry")
    rest(viewer)
    assert viewer.parts.results.count_text == "30 articles"
    assert asked[-1] == "ferry"
    assert len(asked) <= 3


def test_the_reader_follows_when_the_typing_has_paused(viewer, archive, qtbot, rest) -> None:
    archive.calls.clear()
    viewer.parts.header.bar.edit.setFocus()
    qtbot.keyClicks(viewer.parts.header.bar.edit, "bakers")
    rest(viewer)
    opened = [name for name, _thread in archive.calls].count("article")
    assert opened == 1
    assert "Bakers" in viewer.parts.reader.article.article.headline


def test_another_search_does_not_open_the_same_article_again(viewer, archive, rest) -> None:
    viewer.parts.results.choose_row(4)  # Ferry service resumes…
    rest(viewer)
    archive.calls.clear()
    viewer.desk.ask("ferry")
    rest(viewer)
    names = [name for name, _thread in archive.calls]
    assert "article" not in names
    assert viewer.parts.reader._page.hits[1] > 0
    assert viewer.parts.reader.article.id == 5


def test_every_archive_call_runs_in_a_worker(viewer, archive, rest) -> None:
    viewer.desk.ask("flood")
    rest(viewer)
    own = threading.get_ident()
    assert {name for name, thread in archive.calls if thread == own} == set()
    assert {"search", "rows", "snippets", "article", "stats"} <= {name for name, _thread in archive.calls}


def test_a_slow_answer_to_an_old_search_is_never_shown(viewer, archive, qtbot, rest) -> None:
    shown = []
    viewer.parts.search.answered.connect(lambda found: shown.append(found.answer.query))
    archive.gate.clear()
    viewer.desk.ask("ferry")
    viewer.desk.ask("bakers")
    archive.gate.set()
    rest(viewer)
    assert shown == ["bakers"]


def test_an_error_points_at_its_place_and_leaves_the_results(viewer, rest) -> None:
    parts = viewer.parts
    viewer.desk.ask("ferry")
    rest(viewer)
    viewer.desk.ask("ferry (market")
    rest(viewer)
    assert "A bracket is not closed." in parts.header.words
    assert parts.header.bar.property("wrong") is True
    assert parts.header.bar.edit.highlighter._error_at == 6
    assert parts.header.offered == "ferry (market)"
    assert parts.results.count_text == "30 articles"
    parts.header._offer.click()
    rest(viewer)
    assert parts.header.bar.text == "ferry (market)"
    assert parts.header.bar.property("wrong") is False


def test_a_click_on_a_filter_is_written_into_the_query(viewer, qtbot, rest) -> None:
    tree = viewer.parts.filters.tree
    index = value_index(tree, "agency", "Getty Images")
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    rest(viewer)
    assert viewer.parts.header.bar.text == 'agency:"Getty Images"'
    assert value_index(tree, "agency", "Getty Images").data(Role.STATE) == "include"
    assert viewer.parts.results.count_text == f"{value_index(tree, 'agency', 'Getty Images').data(Role.COUNT)} articles"


def value_index(tree, field: str, value: str):
    model = tree.model()
    for row in range(model.rowCount()):
        group = model.index(row, 0)
        if group.data(Role.FIELD) == field:
            for child in range(model.rowCount(group)):
                if model.index(child, 0, group).data(Role.VALUE) == value:
                    return model.index(child, 0, group)
    raise AssertionError(f"no filter {field}:{value}")


def test_filters_work_by_keyboard_and_exclude(viewer, qtbot, rest) -> None:
    tree = viewer.parts.filters.tree
    tree.setFocus()
    tree.setCurrentIndex(value_index(tree, "credit", "none"))
    qtbot.keyClick(tree, Qt.Key.Key_Minus)
    rest(viewer)
    assert viewer.parts.header.bar.text == "-credit:none"
    tree.setCurrentIndex(value_index(tree, "credit", "none"))
    qtbot.keyClick(tree, Qt.Key.Key_Minus)
    rest(viewer)
    assert viewer.parts.header.bar.text == ""


def test_choosing_a_filter_keeps_the_keyboard_on_its_value(viewer, qtbot, rest) -> None:
    tree = viewer.parts.filters.tree
    viewer.parts.actions["focus_filters"].trigger()
    tree.setCurrentIndex(value_index(tree, "byline", "none"))  # the last of its group, the first when it is asked for
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    rest(viewer)
    assert viewer.parts.header.bar.text == "byline:none"
    assert tree.hasFocus()
    assert tree.currentIndex() == value_index(tree, "byline", "none")
    viewer.parts.actions["clear_search"].trigger()
    assert viewer.parts.header.bar.edit.hasFocus()
    viewer.parts.metadata.search_requested.emit("byline:any")  # who follows a value walks through what it finds
    assert viewer.parts.results.view.hasFocus()
    rest(viewer)


def test_a_value_that_is_not_among_those_counted_is_typed(viewer, qtbot, rest) -> None:
    bar = viewer.parts.header.bar
    viewer.desk.ask("flood")
    rest(viewer)
    with qtbot.waitSignal(bar.complete_requested) as asked:
        viewer.parts.filters.value_wanted.emit("byline")
    assert asked.args == ["flood byline:", 13]
    assert bar.edit.hasFocus()
    rest(viewer)


def test_opening_a_group_counts_it(viewer, archive, rest) -> None:
    tree = viewer.parts.filters.tree
    row = next(row for row in range(tree.model().rowCount()) if tree.model().index(row, 0).data(Role.FIELD) == "outlet")
    group = tree.model().index(row, 0)
    assert tree.model().rowCount(group) == 0
    tree.expand(group)
    rest(viewer)
    assert value_index(tree, "outlet", "The Talwin Courier").data(Role.COUNT) == 214


def test_years_are_chosen_and_shown_among_all_years(viewer, rest) -> None:
    histogram = viewer.parts.filters.histogram
    histogram.chosen.emit("2014..2016")
    rest(viewer)
    assert viewer.parts.header.bar.text == "date:2014..2016"
    assert histogram.periods == tuple(map(str, range(2012, 2022)))
    assert histogram._scale.written(histogram._scale.selection) == "2014..2016"


def test_the_article_being_read_stays_chosen_while_the_search_changes(viewer, rest) -> None:
    viewer.parts.results.choose_row(4)  # Ferry service resumes…
    rest(viewer)
    chosen = viewer.parts.results.current_article
    viewer.desk.ask("ferry")
    rest(viewer)
    assert viewer.parts.results.current_article == chosen


def test_snippets_are_fetched_for_the_screen_alone(viewer, archive, rest) -> None:
    viewer.desk.ask("flood")
    rest(viewer)
    rows = viewer.parts.results.rows
    fetched = [row for row in range(rows.rowCount()) if rows.index(row, 0).data(Role.SNIPPETS) is not None]
    assert fetched
    assert max(fetched) < 40


def test_completion_by_keyboard(viewer, qtbot, rest) -> None:
    bar = viewer.parts.header.bar
    viewer.parts.window.activateWindow()
    bar.edit.setFocus()
    qtbot.waitUntil(bar.edit.hasFocus)
    bar.set_text("🍞 ")
    qtbot.keyClicks(bar.edit, "capt")
    qtbot.waitUntil(lambda: not bar._popup.isHidden())
    rest(viewer)
    qtbot.keyClick(bar.edit, Qt.Key.Key_Down)
    qtbot.keyClick(bar.edit, Qt.Key.Key_Down)
    qtbot.keyClick(bar.edit, Qt.Key.Key_Return)
    assert bar.text == "🍞 captionby:"
    assert bar.edit.cursor_position() == len("🍞 captionby:")
    rest(viewer)


def test_a_pasted_query_stays_one_line(viewer, qtbot, rest) -> None:
    edit = viewer.parts.header.bar.edit
    mime = type(edit.createMimeDataFromSelection())()
    mime.setText("flood\nAND\n\tdam")
    edit.insertFromMimeData(mime)
    assert viewer.parts.header.bar.text == "flood AND dam"
    rest(viewer)


def test_who_types_on_after_nothing_was_found_keeps_the_keyboard(viewer, qtbot, rest) -> None:
    bar = viewer.parts.header.bar.edit
    bar.setFocus()
    qtbot.keyClicks(bar, "zzz")
    rest(viewer)
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    rest(viewer)
    assert viewer.parts.results.view.isHidden()
    bar.selectAll()
    qtbot.keyClicks(bar, "flo")
    rest(viewer)
    assert viewer.parts.results.view.isVisible()
    assert bar.hasFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert viewer.parts.results.view.hasFocus()
    rest(viewer)


def test_sort_is_asked_and_remembered(viewer, rest) -> None:
    viewer.parts.actions["sort_oldest"].trigger()
    rest(viewer)
    assert viewer.parts.settings.preferences.sort == "oldest"
    assert viewer.parts.results.rows.index(0, 0).data(Role.ROW).published.startswith("2012")
    assert viewer.parts.results.head.sort.text().startswith("Oldest")


def test_nothing_found_offers_the_next_step(viewer, qtbot, rest) -> None:
    viewer.desk.ask("zeppelin credit:none")
    rest(viewer)
    results = viewer.parts.results
    assert results._stack.currentWidget() is results._empty
    assert results._empty._title.text() == "Nothing found"
    viewer.parts.actions["clear_filters"].trigger()
    rest(viewer)
    assert viewer.parts.header.bar.text == "zeppelin"


def test_the_table_shows_the_same_article_and_its_columns_are_kept(viewer, rest) -> None:
    viewer.parts.results.choose_row(3)
    viewer.parts.actions["results_as_table"].trigger()
    rest(viewer)
    assert viewer.parts.results.view is viewer.parts.results.table
    assert viewer.parts.results.view.currentIndex().row() == 3
    viewer.parts.results.columns_chosen.emit(("headline", "language"))
    assert viewer.parts.settings.preferences.table_columns == ("headline", "language")
    assert [column.name for column in viewer.parts.results.table_rows.columns] == ["headline", "language"]
    rest(viewer)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_columns_are_chosen_by_keyboard_and_keep_their_widths(make_viewer, qtbot, rest) -> None:
    viewer = make_viewer()
    parts, table = viewer.parts, viewer.parts.results.table
    opened = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        opened.append(menu)
        for _step in range(6):
            qtbot.keyClick(menu, Qt.Key.Key_Down)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(100, choose)
    parts.actions["choose_columns"].trigger()
    assert opened
    assert parts.results.view is table
    assert parts.settings.preferences.table_columns[-1] == "language"
    table.setColumnWidth(0, 444)
    qtbot.waitUntil(lambda: parts.settings.preferences.table_widths == ("headline 444",))
    parts.settings.change(check_days=7)
    assert table.columnWidth(0) == 444
    again = make_viewer().parts.results.table
    assert again.columnWidth(0) == 444
    parts.settings.change(table_widths=("headline wide", "outlet 90"))  # as another hand may have written it
    assert (table.columnWidth(0), table.columnWidth(2)) == (360, 90)
    rest(viewer)


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_a_right_click_offers_what_can_be_done_with_results(viewer, qtbot, rest) -> None:
    results = viewer.parts.results
    place = results.view.visualRect(results.view.model().index(1, 0)).center()
    results.view.customContextMenuRequested.emit(place)
    assert results.row_menu.isVisible()
    assert viewer.parts.actions["review_articles"] in results.row_menu.actions()
    results.row_menu.close()
    results.view.customContextMenuRequested.emit(results.view.rect().bottomRight() * 99)
    assert not results.row_menu.isVisible()
    rest(viewer)


def test_changes_of_the_archive_are_shown_without_losing_the_place(viewer, archive, qtbot, rest) -> None:
    viewer.parts.results.choose_row(7)
    rest(viewer)
    archive.count = 220
    threading.Thread(target=archive.tell, args=(Changes(articles=(215,)),)).start()
    qtbot.waitUntil(lambda: viewer.parts.results.count_text == "220 articles", timeout=5000)
    rest(viewer)
    assert viewer.parts.results.view.currentIndex().row() == 7


def test_rows_mirror_whole_for_a_right_to_left_headline(viewer, rest) -> None:
    """The fourth article is in Sorani: ink of its headline lies in the right half of its row."""
    view = viewer.parts.results.list
    rest(viewer)
    box = view.visualRect(viewer.parts.results.rows.index(3, 0))
    image = view.viewport().grab(box.adjusted(0, 12, -16, -box.height() + 32)).toImage()
    ground = viewer.parts.appearance.theme.colour("panel").name()
    inked = [
        x for x in range(image.width()) if any(image.pixelColor(x, y).name() != ground for y in range(image.height()))
    ]
    assert min(inked) > image.width() / 3
    assert max(inked) > image.width() - 40


def test_a_click_on_a_row_opens_it(viewer, qtbot, rest) -> None:
    view = viewer.parts.results.list
    box = view.visualRect(viewer.parts.results.rows.index(2, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(0, 3))
    rest(viewer)
    assert viewer.parts.reader.article.id == 3


@pytest.mark.parametrize(("language", "begins"), [("ar", "البحث عن"), ("ckb", "گەڕان بۆ"), ("de", "Gesucht")])
def test_the_query_in_words_speaks_the_language_of_the_window(make_viewer, rest, language: str, begins: str) -> None:
    viewer = make_viewer(language=language)
    viewer.desk.ask("ferry")
    rest(viewer)
    assert viewer.parts.header.words.startswith(begins)


def test_half_a_word_offers_the_words_that_begin_with_it(viewer, fakes, qtbot, rest) -> None:
    results, bar = viewer.parts.results, viewer.parts.header.bar
    bar.edit.setFocus()
    qtbot.keyClicks(bar.edit, fakes.BEGUN)
    rest(viewer)
    qtbot.waitUntil(lambda: results._empty._title.text() == "Nothing found yet")
    assert plain(results._empty._text.text()) == f"No article has “{fakes.BEGUN}”. These begin with it:"
    steps = results._empty.findChildren(QPushButton)
    ferry = next(step for step in steps if plain(step.text()).startswith("ferry ·") and not step.isHidden())
    qtbot.mouseClick(ferry, Qt.MouseButton.LeftButton)
    rest(viewer)
    assert bar.text == "ferry"
    assert results.count_text == "30 articles"


def test_filters_are_offered_to_be_dropped_only_where_there_are_some(viewer, rest) -> None:
    empty = viewer.parts.results._empty
    for query, offered in (("zeppelin", False), ("zeppelin credit:none", True)):
        viewer.desk.ask(query)
        rest(viewer)
        steps = [plain(step.text()) for step in empty.findChildren(QPushButton) if not step.isHidden()]
        assert any(step.startswith("Remove all filters") for step in steps) is offered
        assert any(step.startswith("Clear the search") for step in steps)


def test_hits_that_come_after_the_article_was_closed_are_not_counted(viewer, rest) -> None:
    viewer.desk.ask("ferry")
    rest(viewer)
    marks = tuple(viewer.parts.reader._page._walk.marks)
    assert marks
    viewer.desk.ask("zeppelin")
    rest(viewer)
    viewer.parts.reader.set_marks(marks, ("ferry",))
    assert viewer.parts.reader._page.hits == (-1, 0)


def test_j_and_k_walk_the_results_only_where_they_are_seen(viewer, qtbot, rest) -> None:
    window, action = viewer.parts.window, viewer.parts.actions["next_result"]
    before = viewer.parts.results.current_article
    window.show_mode("people")
    rest(viewer)
    qtbot.keyClick(window.rail._buttons[2][1], Qt.Key.Key_J)
    rest(viewer)
    assert viewer.parts.results.current_article == before
    assert viewer.parts.actions.why_not("next_result") == "among the results of a search"
    window.show_mode("search")
    assert action.isEnabled()
