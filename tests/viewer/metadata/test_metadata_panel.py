"""The panel as a person uses it: values lead to their words and back, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from archive.model import Mention
from viewer.metadata.panel import MetadataPanel
from viewer.metadata.row_view import RowView
from viewer.metadata.value_button import ValueButton
from viewer.theme import Appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def button(panel: MetadataPanel, words: str) -> ValueButton:
    return next(b for b in panel._page.buttons() if b.value.text == words)


def proof(panel: MetadataPanel) -> str:
    assert panel._current.button is not None
    return str(panel._current.view.details._proof.text())


def test_a_click_selects_the_words_that_prove_the_value(
    qtbot: QtBot, panel: MetadataPanel, samples: ModuleType
) -> None:
    panel.show_article(samples.english())
    with qtbot.waitSignal(panel.field_activated) as asked:
        qtbot.mouseClick(button(panel, "Joan Stocker"), Qt.MouseButton.LeftButton)
    (field,) = asked.args or ()
    assert field.quote == "Joan Stocker"
    assert "rule" in proof(panel)
    assert "“Joan Stocker”" in proof(panel)


def test_several_spans_are_walked(qtbot: QtBot, panel: MetadataPanel, samples: ModuleType) -> None:
    panel.show_article(samples.english())
    chosen = button(panel, samples.CAPTION_WORDS)
    starts = []
    panel.field_activated.connect(lambda field: starts.append(field.start))
    said = []
    for _ in range(3):
        chosen.click()
        said.append(proof(panel)[:3])
    assert said == ["1/2", "2/2", "1/2"]
    assert starts[0] == starts[2] < starts[1]


def test_words_clicked_in_the_text_light_their_row(panel: MetadataPanel, samples: ModuleType) -> None:
    stored = samples.english()
    panel.show_article(stored)
    for path, words in (
        ("headline", stored.article.headline),
        ("credits[0].name", "Joan Stocker"),
        ("captions[0].credit.via", "via Chirper"),
    ):
        field = next(field for field in stored.fields if field.path == path)
        panel.select_span(field.start, field.end)
        assert panel._current.button is not None
        assert panel._current.button.value.text == words
        assert not panel._current.button.hasFocus()


def test_the_second_printing_lights_the_second_proof(panel: MetadataPanel, samples: ModuleType) -> None:
    stored = samples.english()
    panel.show_article(stored)
    second = [field for field in stored.fields if field.path == "captions[0].text"][1]
    panel.select_span(second.start, second.end)
    assert proof(panel).startswith("2/2")


def test_words_of_no_row_light_none(panel: MetadataPanel, samples: ModuleType) -> None:
    stored = samples.english()
    panel.show_article(stored)
    body = next(field for field in stored.fields if field.path == "body")
    panel.select_span(body.start, body.end)
    assert panel._current.button is None


def test_hovering_says_which_words_to_underline(qtbot: QtBot, panel: MetadataPanel, samples: ModuleType) -> None:
    panel.show_article(samples.english())
    seen = []
    panel.field_hovered.connect(seen.append)
    target = button(panel, "Joan Stocker")
    target.hovered.emit(True)
    target.hovered.emit(False)
    assert [field and field.quote for field in seen] == ["Joan Stocker", None]


def test_arrows_walk_rows_and_values(qtbot: QtBot, panel: MetadataPanel, samples: ModuleType) -> None:
    panel.show_article(samples.english())
    panel.take_focus()

    def press(key: Qt.Key) -> str:
        focused = QApplication.focusWidget()
        assert isinstance(focused, ValueButton)
        qtbot.keyClick(focused, key)
        after = QApplication.focusWidget()
        assert isinstance(after, ValueButton)
        return str(after.value.text)

    assert press(Qt.Key.Key_Down) == samples.english().article.deck
    _view, dateline = panel._page.at_path("dateline.place")
    dateline.setFocus()
    assert press(Qt.Key.Key_Right) == "Marrow Courier"
    assert press(Qt.Key.Key_Left) == "Gwer"
    assert press(Qt.Key.Key_Right) == "Marrow Courier"
    assert press(Qt.Key.Key_Up) == "Gwer"
    assert press(Qt.Key.Key_End) == "Fly Marrow Advertisement"
    assert press(Qt.Key.Key_Home) == samples.english().article.headline


def test_enter_activates_and_the_focused_row_shows_its_proof(
    qtbot: QtBot, panel: MetadataPanel, samples: ModuleType
) -> None:
    panel.show_article(samples.english())
    panel.take_focus()
    assert "rule" in proof(panel)
    with qtbot.waitSignal(panel.field_activated):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_a_value_finds_its_like_and_can_be_copied(qtbot: QtBot, panel: MetadataPanel, samples: ModuleType) -> None:
    panel.show_article(samples.english())
    button(panel, "Joan Stocker").click()
    with qtbot.waitSignal(panel.search_requested) as asked:
        panel._current.view.details._buttons["search"].click()
    assert asked.args == ['editedby:"Joan Stocker"']
    panel._current.view.details._buttons["copy"].click()
    assert QGuiApplication.clipboard().text() == "Joan Stocker"


def test_every_value_has_a_name_for_screen_readers(panel: MetadataPanel, samples: ModuleType) -> None:
    panel.show_article(samples.english())
    names = [b.accessibleName() for b in panel._page.buttons()]
    assert all(names)
    assert "Edited by: Joan Stocker" in names
    assert "Byline: none in the text" in names


def test_values_are_buttons_to_screen_readers(panel: MetadataPanel, samples: ModuleType) -> None:
    panel.show_article(samples.english())
    told = QAccessible.queryAccessibleInterface(button(panel, "Joan Stocker"))
    assert told.role() is QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "Edited by: Joan Stocker"


def test_many_mentions_are_folded_and_can_be_shown(panel: MetadataPanel, samples: ModuleType) -> None:
    stored = samples.bare()
    mentions = tuple(Mention("person", f"Person {n}") for n in range(40))
    panel.show_article(replace(stored, article=replace(stored.article, mentions=mentions)))
    people = [b for b in panel._page.buttons() if b.value.text.startswith("Person")]
    assert len(people) == 12
    view = next(view for view in panel._page.views if people[0] in view.buttons)
    assert view.flow._more.text() == "+ 28 more"
    view.flow._more.click()
    assert len([b for b in panel._page.buttons() if b.value.text.startswith("Person")]) == 40


def test_words_of_a_folded_value_bring_it_out(panel: MetadataPanel, samples: ModuleType) -> None:
    lines = [samples.Line(f"Line {n} that no field used.") for n in range(60)]
    stored = samples.stored_from(lines, samples.bare().article)
    panel.show_article(stored)
    assert len([b for b in panel._page.buttons() if b.value.text.startswith("Line")]) == 12
    start = stored.text.index("Line 50")
    panel.select_span(start, start + 4)
    assert panel._current.button is not None
    assert panel._current.button.value.text.startswith("Line 50")
    with_proof = button(panel, "Line 59 that no field used.")
    with_proof.click()
    assert panel._current.button is with_proof


def test_a_gallery_shows_its_first_photos(panel: MetadataPanel, samples: ModuleType) -> None:
    stored = samples.english()
    captions = stored.article.captions * 60
    panel.show_article(replace(stored, article=replace(stored.article, captions=captions)))
    assert len([view for view in panel._page.views if hasattr(view, "thumbnail")]) == 40
    assert any("first 40 photos" in label.text() for label in panel.findChildren(QLabel))


def test_thumbnails_are_asked_for_and_shown(qtbot: QtBot, panel: MetadataPanel, samples: ModuleType) -> None:
    with qtbot.waitSignal(panel.thumbnails_requested) as asked:
        panel.show_article(samples.english())
    assert asked.args == [(samples.PICTURE,)]
    red = QImage(40, 30, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    panel.set_thumbnail(samples.PICTURE, red)
    thumbnail = next(view for view in panel._page.views if hasattr(view, "thumbnail")).thumbnail
    assert thumbnail.grab().toImage().pixelColor(20, 20) == QColor("red")


@pytest.mark.parametrize("width", [260, 312, 480])
def test_nothing_is_wider_than_the_panel(qtbot: QtBot, panel: MetadataPanel, samples: ModuleType, width: int) -> None:
    panel.resize(width, 800)
    panel.show_article(samples.english())
    qtbot.wait(10)
    for shown in panel._page.buttons():
        right = shown.mapTo(panel.widget(), QPoint(shown.width(), 0)).x()
        assert right <= panel.viewport().width(), shown.value.text
        assert shown.height() >= shown.heightForWidth(shown.width()), shown.value.text


def test_a_change_of_theme_or_article_leaves_nothing_behind(
    panel: MetadataPanel, samples: ModuleType, appearance: Appearance
) -> None:
    panel.show_article(samples.english())
    appearance.choose("dark")
    assert button(panel, "Joan Stocker")
    panel.show_article(None)
    assert list(panel._page.buttons()) == []
    panel.take_focus()
    panel.select_span(0, 5)


def test_words_of_an_article_are_never_mark_up(panel: MetadataPanel, samples: ModuleType) -> None:
    stored = samples.bare()
    panel.show_article(replace(stored, article=replace(stored.article, headline="<b>x</b>", section="<i>y</i>")))
    assert button(panel, "<b>x</b>")
    button(panel, "<b>x</b>").click()
    labels = [label for label in panel.findChildren(QLabel) if "<" in label.text()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_rows_are_as_high_as_what_they_show_now(qtbot: QtBot, panel: MetadataPanel, samples: ModuleType) -> None:
    def cut_off() -> list[str]:
        rows = [row for row in panel.findChildren(RowView) if row.isVisible()]
        assert rows
        return [row._label.text() for row in rows if row.height() < row.height_in(row.width())]

    for stored in (samples.bare(), samples.english(), samples.sorani(), samples.english()):
        panel.show_article(stored)
        qtbot.waitUntil(lambda: cut_off() == [])
    button(panel, "Joan Stocker").click()  # opens its row, which shows more
    qtbot.waitUntil(lambda: cut_off() == [])
