"""The reader as a person uses it: words select, hits walk, finds count, nothing foreign is fetched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.index.highlight import Mark
from viewer.reader.bar import ReaderBar
from viewer.reader.grounds import span_rects
from viewer.reader.panel import ReaderPanel
from viewer.reader.source_view import original_text
from viewer.theme import Appearance, load_theme

# Offscreen Qt says so of every window with a least size; it is no fault of ours.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def marks(text: str, *terms: str) -> tuple[Mark, ...]:
    found = []
    for term, word in enumerate(terms):
        at = text.find(word)
        while at >= 0:
            found.append(Mark(at, at + len(word), term))
            at = text.find(word, at + 1)
    return tuple(sorted(found, key=lambda mark: mark.start))


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def reader(qtbot: QtBot, appearance: Appearance) -> ReaderPanel:
    panel = ReaderPanel(appearance)
    qtbot.addWidget(panel)
    panel.resize(520, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def selected(panel: ReaderPanel) -> str:
    return panel._selection.words()


@pytest.mark.parametrize("name", ["english", "sorani"])
def test_every_field_with_words_in_the_text_selects_just_them(
    reader: ReaderPanel, samples: ModuleType, name: str
) -> None:
    stored = getattr(samples, name)()
    reader.show_article(stored)
    for field in stored.fields:
        if field.source == "text":
            reader.select_span(field.start, field.end)
            assert selected(reader) == field.quote, field.path


@pytest.mark.parametrize("name", ["english", "sorani"])
def test_a_click_on_a_fields_words_says_which_span_they_are(
    qtbot: QtBot, reader: ReaderPanel, samples: ModuleType, name: str
) -> None:
    stored = getattr(samples, name)()
    reader.show_article(stored)
    for path in ("headline", "captions[0].credit.photographer", "dateline.printed"):
        field = next(field for field in stored.fields if field.path == path)
        reader.select_span(field.start, field.end)
        cursor = QTextCursor(reader._browser.document())
        cursor.setPosition(reader._browser.textCursor().selectionStart() + 2)
        point = reader._browser.cursorRect(cursor).center()
        with qtbot.waitSignal(reader.span_activated) as clicked:
            qtbot.mouseClick(reader._browser.viewport(), Qt.MouseButton.LeftButton, pos=point + QPoint(2, 0))
        assert clicked.args is not None
        assert stored.text[slice(*clicked.args)] in field.quote


def test_enter_at_the_caret_does_what_a_click_does(qtbot: QtBot, reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    reader.show_article(stored)
    field = next(field for field in stored.fields if field.path == "credits[0].name")
    reader.select_span(field.start, field.end)
    reader.take_focus()
    with qtbot.waitSignal(reader.span_activated) as asked:
        qtbot.keyClick(reader._browser, Qt.Key.Key_Return)
    assert asked.args == [field.start, field.end]


def test_hits_walk_in_reading_order_and_round(qtbot: QtBot, reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    found = marks(stored.text, "bridge", "Marrow")
    reader.show_article(stored, found, ("bridge", "Marrow"))
    total = len(found)
    told: list[tuple[int, int]] = []
    reader.hit_changed.connect(lambda index, total: told.append((index, total)))
    for _ in range(2):
        reader.next_hit()
    reader.previous_hit()
    reader.previous_hit()
    assert told == [(0, total), (1, total), (0, total), (total - 1, total)]


def test_a_hit_in_what_is_folded_away_opens_the_fold(reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    reader.show_article(stored, marks(stored.text, "Advertisement"))
    assert "Advertisement" not in reader._browser.toPlainText()
    reader.next_hit()
    assert "Advertisement" in reader._browser.toPlainText()


def test_hits_are_coloured_by_term_and_the_current_one_is_distinct(reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    reader.show_article(stored, marks(stored.text, "Marrow", "price"))
    reader.next_hit()
    theme = load_theme("light")
    current = theme.colour("hit_current").name()
    document = reader._browser.document()
    colours = {}
    for ground in reader._browser._grounds:
        cursor = QTextCursor(document)
        cursor.setPosition(ground.start)
        cursor.setPosition(ground.end, QTextCursor.MoveMode.KeepAnchor)
        colours[ground.colour.name()] = cursor.selectedText()
    assert colours == {theme.hit(0).name(): "Marrow", theme.hit(1).name(): "price", current: "price"}
    assert [s.cursor.selectedText() for s in reader._browser.extraSelections() if s.format.fontUnderline()] == ["price"]


@pytest.mark.parametrize("name", ["english", "sorani"])
def test_grounds_lie_exactly_under_their_words(reader: ReaderPanel, samples: ModuleType, name: str) -> None:
    stored = getattr(samples, name)()
    reader.show_article(stored)
    browser = reader._browser
    for field in [
        f for f in stored.fields if f.path in ("dateline.printed", "captions[0].credit.photographer", "body")
    ]:
        (start, end), *_ = reader._page.places(field.start, field.end)
        rects = list(span_rects(browser.document(), start, end))
        assert rects
        for position, rect in ((start, rects[0]), (end - 1, rects[-1])):
            cursor = QTextCursor(browser.document())
            cursor.setPosition(position)
            caret = browser.cursorRect(cursor).translated(0, browser.verticalScrollBar().value())
            assert rect.adjusted(-3, -6, 3, 6).contains(caret.center())


def test_searched_words_in_stated_values_are_coloured_too(reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    stored = replace(stored, article=replace(stored.article, section="Valley 🏔 bridge"))
    reader.show_article(stored, (), ("price", "BRIDGE"))
    theme = load_theme("light")
    (ground,) = reader._browser._grounds
    cursor = QTextCursor(reader._browser.document())
    cursor.setPosition(ground.start)
    cursor.setPosition(ground.end, QTextCursor.MoveMode.KeepAnchor)
    assert (cursor.selectedText(), ground.colour) == ("bridge", theme.hit(1))


def test_find_counts_and_walks(qtbot: QtBot, reader: ReaderPanel, samples: ModuleType) -> None:
    reader.show_article(samples.english())
    reader.find_in_article()
    qtbot.keyClicks(reader._find_bar.field, "the council")
    assert reader._find_bar._count.text() == "1 of 1"
    reader._find_bar.field.setText("marrow")
    assert reader._find_bar._count.text() == "1 of 4"
    qtbot.keyClick(reader._find_bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reader._find_bar._count.text() == "4 of 4"
    qtbot.waitUntil(reader._find_bar.field.hasFocus)
    reader.next_hit()
    assert reader._find_bar._count.text() == "1 of 4"
    reader.previous_hit()
    assert reader._find_bar._count.text() == "4 of 4"
    reader._find_bar.field.setText("zzz")
    assert reader._find_bar._count.text() == "not found"
    qtbot.keyClick(reader._find_bar.field, Qt.Key.Key_Escape)
    assert reader._find_bar.isHidden()
    assert reader._browser.extraSelections() == []


def test_nothing_outside_is_ever_loaded(reader: ReaderPanel, samples: ModuleType, tmp_path: object) -> None:
    stored = samples.english()
    reader.show_article(replace(stored, text=stored.text.replace("river", "<img src='file:///etc/hostname'>"[:5])))
    image = QTextDocument.ResourceType.ImageResource.value
    style = QTextDocument.ResourceType.StyleSheetResource.value
    for address in ("file:///etc/hostname", "http://localhost/x.png", "qrc:/x", "/etc/hostname", "data:image/png,x"):
        assert reader._browser.loadResource(image, QUrl(address)) is None
        assert reader._browser.loadResource(style, QUrl(address)) is None
    assert not reader._browser.openLinks()


def test_markup_in_an_article_stays_words(reader: ReaderPanel, samples: ModuleType) -> None:
    line = samples.Line("<b>Bold</b> <img src='file:///x'> &amp;", (("headline", ""),))
    reader.show_article(samples.stored_from([line], replace(samples.english().article, headline=line.text)))
    assert line.text in reader._browser.toPlainText()


def test_pictures_are_asked_for_and_take_their_place(qtbot: QtBot, reader: ReaderPanel, samples: ModuleType) -> None:
    with qtbot.waitSignal(reader.pictures_requested) as asked:
        reader.show_article(samples.english())
    assert asked.args == [(samples.PICTURE,)]
    red = QImage(60, 40, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    reader.set_picture(samples.PICTURE, red)
    shot = reader._browser.viewport().grab().toImage()
    assert any(shot.pixelColor(shot.width() // 2, y) == QColor("red") for y in range(shot.height()))


def test_a_picture_that_cannot_be_read_leaves_its_place(reader: ReaderPanel, samples: ModuleType) -> None:
    reader.show_article(samples.english())
    reader.set_picture(samples.PICTURE, QImage())
    assert not reader._browser.viewport().grab().isNull()


def test_the_measure_stays_readable_when_the_window_is_wide(reader: ReaderPanel, samples: ModuleType) -> None:
    reader.resize(1600, 700)
    reader.show_article(samples.english())
    layout = reader._browser.document().find("The repairs").block().layout()
    lengths = [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
    assert 58 <= sum(lengths) / len(lengths) <= 76


def test_sorani_paragraphs_run_from_the_right(reader: ReaderPanel, samples: ModuleType) -> None:
    reader.show_article(samples.sorani())
    cursor = QTextCursor(reader._browser.document())
    rect = reader._browser.cursorRect(cursor)
    assert rect.x() > reader._browser.viewport().width() // 2
    reader.show_article(samples.english())
    assert reader._browser.cursorRect(QTextCursor(reader._browser.document())).x() < 60


def test_a_long_article_opens_at_its_top_and_stays_there(
    qtbot: QtBot, reader: ReaderPanel, samples: ModuleType
) -> None:
    reader.resize(400, 300)
    reader.show_article(samples.english())
    reader.resize(420, 280)
    reader.take_focus()
    qtbot.wait(20)
    assert reader._browser.verticalScrollBar().value() == 0


def test_zoom_sets_larger_and_keeps_the_hits(reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    reader.show_article(stored, marks(stored.text, "price"))
    before = reader._browser.document().size().height()
    reader.zoom_in()
    reader.zoom_in()
    assert reader._browser.document().size().height() > before * 1.1
    assert len(reader._browser.extraSelections()) == 2
    reader.zoom_reset()
    assert reader.zoom.factor == 1.0


def test_the_text_scale_of_the_window_counts_from_the_start(
    qtbot: QtBot, appearance: Appearance, samples: ModuleType
) -> None:
    appearance.set_scale(1.5)
    panel = ReaderPanel(appearance)
    qtbot.addWidget(panel)
    panel.show_article(samples.english())
    body = panel._browser.document().find("The repairs").charFormat().font()
    assert body.pixelSize() == 24


def test_a_narrow_bar_gives_up_buttons_before_words(qtbot: QtBot, reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    reader.show_article(stored, marks(stored.text, "bridge"))
    reader.next_hit()
    tabs = reader._bar.tabs
    for width in (700, 470):
        reader.resize(width, 500)
        shown = [name for name, button in reader._bar._buttons.items() if not button.isHidden()]
        qtbot.waitUntil(lambda: tabs.width() >= tabs.sizeHint().width())
        assert ("larger" in shown) is (width == 700)


def test_a_hovered_value_underlines_its_words(reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    reader.show_article(stored)
    field = next(field for field in stored.fields if field.path == "credits[0].name")
    reader.set_hovered_span(field.start, field.end)
    assert [s.cursor.selectedText() for s in reader._browser.extraSelections()] == ["Joan Stocker"]
    reader.set_hovered_span(None)
    assert reader._browser.extraSelections() == []


def test_a_quotation_is_copied_with_its_source(reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    reader.show_article(stored)
    field = next(field for field in stored.fields if field.path == "deck")
    reader.select_span(field.start, field.end)
    reader.copy_quotation()
    assert QGuiApplication.clipboard().text() == (
        "“Lorries cross before dawn; council asks where 14 million crowns went”\n"
        "— “Gwer bridge reopens after nine months, twice over its price”, The Marrow Courier, "
        "/archive/in/bridge-reopens.txt"
    )


def test_the_selection_can_be_searched_for(qtbot: QtBot, reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    reader.show_article(stored)
    field = next(field for field in stored.fields if field.path == "credits[0].name")
    reader.select_span(field.start, field.end)
    with qtbot.waitSignal(reader.search_requested) as asked:
        reader.search_selection()
    assert asked.args == ['"Joan Stocker"']


@pytest.mark.parametrize("name", ["english", "sorani"])
def test_a_note_is_asked_for_on_the_selected_words(
    qtbot: QtBot, reader: ReaderPanel, samples: ModuleType, name: str
) -> None:
    stored = getattr(samples, name)()
    reader.show_article(stored)
    reader.note_selection()
    field = next(field for field in stored.fields if field.path == "body")
    reader.select_span(field.start, field.end)
    with qtbot.waitSignal(reader.note_requested) as asked:
        reader.note_selection()
    assert asked.args == [field.start, field.end]


def test_the_original_is_asked_for_when_its_tab_opens(qtbot: QtBot, reader: ReaderPanel, samples: ModuleType) -> None:
    reader.show_article(samples.english())
    with qtbot.waitSignal(reader.original_requested) as asked:
        reader._bar.tabs.setCurrentIndex(1)
    assert asked.args == [1]
    reader.show_original(original_text(b"\xef\xbb\xbf<p>One</p>\r\n<p>Two</p>", "utf-8 (BOM)"))
    assert reader._original.source.toPlainText() == "<p>One</p>\n<p>Two</p>"
    assert reader._original.sheet.toPlainText() == "One\nTwo"
    reader.select_span(0, 4)
    assert reader._bar.tabs.currentIndex() == 0


def test_no_article_is_a_page_that_says_so(reader: ReaderPanel, samples: ModuleType) -> None:
    reader.show_article(samples.english())
    reader.show_article(None)
    assert reader.article is None
    assert reader._stack.currentIndex() == 0
    reader.next_hit()
    reader.find_in_article()
    assert reader._find_bar.isHidden()


def test_a_change_of_theme_recolours_the_article(
    reader: ReaderPanel, samples: ModuleType, appearance: Appearance
) -> None:
    reader.show_article(samples.english())
    appearance.choose("dark")
    cursor = QTextCursor(
        reader._browser.document().findBlock(reader._browser.toPlainText().index("Gwer bridge reopens"))
    )
    assert cursor.charFormat().foreground().color() == load_theme("dark").colour("ink")


def test_the_fold_opens_by_a_click_on_its_words(qtbot: QtBot, reader: ReaderPanel, samples: ModuleType) -> None:
    reader.show_article(samples.english())
    browser = reader._browser
    found = browser.document().find("show", browser.toPlainText().index("no field used"))
    browser.reveal(found.selectionStart())
    middle = QTextCursor(browser.document())
    middle.setPosition(found.selectionStart() + 2)
    qtbot.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=browser.cursorRect(middle).center())
    assert "Fly Marrow Advertisement" in browser.toPlainText()
    assert browser.position_at(QPointF(1, 1)) is None


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        ("grün".encode("cp1252"), "cp1252 (guessed)", "grün"),
        ("grün".encode(), None, "grün"),
        (b"a\x00b" * 900, "utf-8", ""),
        (b"plain", "no-such-charset", "plain"),
    ],
)
def test_originals_of_any_kind_are_shown_or_said_to_be_no_text(data: bytes, encoding: str | None, text: str) -> None:
    original = original_text(data, encoding)
    assert original.text == text
    assert bool(original.note) is (not text)


@pytest.mark.parametrize("width", [330, 360, 452])
def test_no_view_is_cut_off_in_a_narrow_panel(appearance, qtbot, width: int) -> None:
    bar = ReaderBar(appearance.theme, ("Article", "Original", "Compare"))
    qtbot.addWidget(bar)
    bar.resize(width, 34)
    bar.show()
    bar.set_hits(9, 117)
    qtbot.waitUntil(lambda: bar.tabs.width() >= bar.tabs.sizeHint().width())
    assert bar.minimumSizeHint().width() <= width
    assert "117" in bar._hits.text()
