"""Two articles compared: words, fields, and the view that shows both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive.model import Article, Byline, Credit
from viewer.reader import compare
from viewer.reader.compare import Change, Difference, compare_words, differing_fields, text_of
from viewer.reader.field_names import field_name
from viewer.reader.panel import ReaderPanel
from viewer.theme import Appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def pieces(first: str, second: str) -> list[tuple[str, str]]:
    return [(piece.change.value, piece.text) for piece in compare_words(first, second)]


def test_changed_phrases_stay_whole() -> None:
    assert pieces("The old stone bridge opened", "The new iron bridge opened") == [
        ("same", "The "),
        ("gone", "old stone"),
        ("came", "new iron"),
        ("same", " bridge opened"),
    ]


def test_equal_texts_are_one_piece() -> None:
    assert pieces("Same words.", "Same words.") == [("same", "Same words.")]
    assert pieces("", "") == []


words = st.text(alphabet="ab .\n🔥ڕ", max_size=30)


@given(words, words)
def test_nothing_is_lost_or_made_up(first: str, second: str) -> None:
    found = compare_words(first, second)
    assert "".join(piece.text for piece in found if piece.change is not Change.CAME) == first
    assert "".join(piece.text for piece in found if piece.change is not Change.GONE) == second
    assert all(piece.text for piece in found)


def test_texts_too_large_to_compare_word_by_word_are_shown_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare, "_MOST_CELLS", 3)
    assert pieces("x a b c y", "x d b e y") == [("same", "x "), ("gone", "a b c"), ("came", "d b e"), ("same", " y")]


def test_long_texts_are_compared_by_paragraphs_first() -> None:
    paragraphs = [f"Paragraph {n} says that the river rose by {n} feet and fell again." for n in range(1500)]
    changed = [p.replace("river", "stream") if n % 500 == 7 else p for n, p in enumerate(paragraphs)]
    del changed[900]
    found = compare_words("\n\n".join(paragraphs), "\n\n".join(changed))
    assert [(p.change.value, p.text.strip()) for p in found if p.change is not Change.SAME] == [
        *(("gone", "river"), ("came", "stream"), ("gone", "river"), ("came", "stream")),
        ("gone", paragraphs[900]),
        *(("gone", "river"), ("came", "stream")),
    ]


@given(words, words)
def test_paragraphs_first_loses_nothing_either(first: str, second: str) -> None:
    whole = compare._MOST_CELLS
    compare._MOST_CELLS = 6
    try:
        found = compare_words(first, second)
    finally:
        compare._MOST_CELLS = whole
    assert "".join(piece.text for piece in found if piece.change is not Change.CAME) == first
    assert "".join(piece.text for piece in found if piece.change is not Change.GONE) == second


def test_fields_that_differ_are_listed_with_both_values() -> None:
    first = Article(headline="One", bylines=(Byline("Ann"),), body="x", keywords=("a", "b"))
    second = replace(first, headline="Two", bylines=(), credits=(Credit("editor", "Bo"),), body="y")
    assert differing_fields(first, second) == [
        Difference("headline", "One", "Two"),
        Difference("bylines[0].name", "Ann", None),
        Difference("credits[0].role", None, "editor"),
        Difference("credits[0].name", None, "Bo"),
    ]


def test_without_a_body_all_of_the_text_is_compared(samples: ModuleType) -> None:
    assert text_of(samples.bare()) == "Some words\nwithout any field."
    assert text_of(samples.english()).startswith("Gwer bridge reopens")


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication) -> Iterator[ReaderPanel]:
    appearance = Appearance(qapp, "light")
    panel = ReaderPanel(appearance)
    qtbot.addWidget(panel)
    panel.resize(520, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    yield panel
    appearance.deleteLater()


def test_an_article_is_held_and_the_next_compared_with_it(reader: ReaderPanel, samples: ModuleType) -> None:
    first = samples.english()
    article = replace(
        first.article, headline="Marrow bridge reopens", body=first.article.body.replace("Tuesday", "Friday")
    )
    reader.show_article(first)
    reader._bar.tabs.setCurrentIndex(2)
    reader._compare._hold.click()
    assert "is held" in reader._compare._words.text()
    reader.show_article(replace(first, id=9, article=article))
    assert reader._bar.tabs.currentIndex() == 2
    shown = reader._compare.sheet.toPlainText()
    assert "Headline" in shown
    assert "1 fields differ" in shown or "1 field differs" in shown
    struck = reader._compare.sheet.document().find("Tuesday").charFormat()
    added = reader._compare.sheet.document().find("Friday").charFormat()
    assert struck.fontStrikeOut()
    assert added.fontUnderline()


def test_the_next_article_is_compared_with_this_one(reader: ReaderPanel, samples: ModuleType) -> None:
    first = samples.english()
    reader.show_article(first)
    reader.compare_with_next()
    reader.show_article(replace(first, id=9, article=replace(first.article, section="Town")))
    assert "Section" in reader._compare.sheet.toPlainText()


def test_the_compare_view_says_what_to_do_before_anything_is_held(reader: ReaderPanel, samples: ModuleType) -> None:
    reader.show_article(samples.english())
    reader._bar.tabs.setCurrentIndex(2)
    assert "Hold this article" in reader._compare._words.text()
    assert reader._compare.sheet.toPlainText() == ""


def test_the_same_article_changed_stays_where_it_is(reader: ReaderPanel, samples: ModuleType) -> None:
    stored = samples.english()
    reader.resize(400, 260)
    reader.show_article(stored)
    bar = reader._browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    reader.show_article(replace(stored, tags=("new",)))
    assert bar.value() == place > 0
    reader.show_article(samples.sorani())
    assert bar.value() == 0


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("headline", "Headline"),
        ("bylines[1].name", "Byline 2 · Name"),
        ("captions[0].photo.creator[0]", "Caption 1 · Photo · Creator"),
        ("captions[2].photo.embedded[7].block", "Caption 3 · Photo · \u2068embedded\u2069 · \u2068block\u2069"),
    ],
)
def test_fields_are_named_in_words(path: str, words: str) -> None:
    assert field_name(path) == words
