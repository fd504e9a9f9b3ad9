"""The ways from the article to its surroundings, through the wiring of the whole window."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_a_near_duplicate_is_opened(viewer, rest) -> None:
    viewer.parts.metadata.open_requested.emit(5)
    rest(viewer)
    assert viewer.parts.reader.article.id == 5


def test_a_near_duplicate_is_compared_with_the_article_at_hand(viewer, rest) -> None:
    viewer.parts.metadata.open_requested.emit(2)
    rest(viewer)
    viewer.parts.metadata.compare_requested.emit(7)
    rest(viewer)
    reader = viewer.parts.reader
    assert (reader.article.id, reader._compare.held.id) == (7, 2)
    assert reader._bar.tabs.currentIndex() == 2


def test_a_name_leads_to_its_page(viewer, rest) -> None:
    asked = []
    viewer.parts.people.open_person = asked.append
    viewer.parts.metadata.person_requested.emit("Ann Example")
    assert (viewer.parts.window.mode, asked) == ("people", ["Ann Example"])


def test_the_bar_narrows_the_photo_desk_while_that_is_shown(viewer, rest) -> None:
    viewer.parts.window.show_mode("photos")
    rest(viewer)
    viewer.parts.header.bar.submitted.emit("credit:none")
    rest(viewer)
    assert viewer.parts.window.mode == "photos"
    assert "credit:none" in viewer.parts.photo_panel.head.scope.text()


def test_a_note_on_selected_words_is_asked_for_in_the_panel(viewer, rest) -> None:
    viewer.parts.metadata.open_requested.emit(3)
    rest(viewer)
    viewer.parts.reader.note_requested.emit(0, 4)
    assert viewer.parts.metadata.details._path == "notes[+]:0-4"


def test_of_quick_steps_through_the_results_only_the_last_is_shown(viewer, rest) -> None:
    parts = viewer.parts
    parts.results.choose_row(0)
    rest(viewer)
    for _ in range(5):
        parts.actions["next_result"].trigger()
    rest(viewer)
    last = parts.results.rows.ids[5]
    assert parts.reader.article.id == last
    assert parts.metadata._stored.id == last
    assert parts.metadata.settled
