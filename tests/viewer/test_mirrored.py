"""The window in languages that are read from the right: where one begins, and which digits are used."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QStyleOptionMenuItem, QWidget

from archive.index.fields import FIELDS
from archive.model import ArticleRow, StoredArticle
from viewer import i18n
from viewer.help import search_page
from viewer.i18n import tr
from viewer.models.results import ResultListModel
from viewer.models.rows import RowCache
from viewer.photos.head import DeskHead
from viewer.preferences.dialog import PreferencesDialog
from viewer.reader.find_bar import FindBar
from viewer.reader.layout import Setting, lay_out
from viewer.reader.words import translated
from viewer.search.bar import SearchBar
from viewer.settings import Settings
from viewer.theme import Appearance, load_theme
from viewer.widgets.menu import Menu

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def arabic(qapp) -> Iterator[None]:
    i18n.install(qapp, "ar")
    yield
    i18n.install(qapp, "en")


def test_the_caret_of_no_words_stands_where_one_begins(arabic, qapp, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 80)
    bar = SearchBar(Appearance(qapp, "light"), window, window)
    bar.resize(880, 50)
    window.show()
    middle = bar.edit.viewport().width() / 2
    assert bar.edit.cursorRect().x() > middle
    bar.set_text("flood")
    assert bar.edit.viewport().x() > middle  # the words begin there, too
    bar.set_text("")
    assert bar.edit.cursorRect().x() > middle


def test_counts_have_the_digits_of_the_language(arabic, qtbot, tmp_path) -> None:
    bar = FindBar(load_theme("light"))
    qtbot.addWidget(bar)
    bar.field.setText("x")
    bar.set_count(2, 1200)
    assert [label.text() for label in bar.findChildren(QLabel)] == ["٢ من ١٬٢٠٠"]
    settings = Settings(tmp_path)
    settings.change(text_scale=1.21)
    dialog = PreferencesDialog(settings)
    qtbot.addWidget(dialog)
    assert dialog.scale.currentText() == "١٢١٪"  # a size that is none of those offered is not mistaken for one


def test_folded_passages_are_counted_in_the_plural_of_the_language(arabic, samples) -> None:
    stored: StoredArticle = samples.english()
    fold = next(piece for piece in lay_out(stored, translated(tr)) if piece.setting is Setting.FOLD)
    words = fold.runs[0].text
    assert not any(character in "0123456789" for character in words)
    assert "لم يستعمل" in words


def test_the_help_page_names_the_fields_in_the_language(arabic) -> None:
    page = search_page()
    assert [field.label for field in FIELDS if f">{field.label}<" in page] == []


def test_keys_in_a_menu_keep_their_order(arabic, qapp, qtbot) -> None:
    menu = Menu("x")
    qtbot.addWidget(menu)
    action = menu.addAction("إيقاف")
    action.setShortcut("Ctrl+Shift+,")
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, action)
    assert option.text == "إيقاف\t\u2068Ctrl+Shift+,\u2069"


def test_a_line_of_keys_begins_where_one_begins_to_read(arabic, qapp, qtbot) -> None:
    head = DeskHead(Appearance(qapp, "light"))
    qtbot.addWidget(head)
    assert head.keys.text().startswith("\u200fJ")


def test_no_column_of_the_table_shows_a_name_in_a_forced_direction(qapp) -> None:
    rows = RowCache()
    model = ResultListModel(("locator", "headline"), rows=rows)
    model.set_results((1,))
    rows.take({1: ArticleRow(1, "a\u202eb", None, None, None, None, "text", "photo\u202egpj.exe")})
    assert [model.index(0, column).data() for column in (0, 1)] == ["photogpj.exe", "ab"]
