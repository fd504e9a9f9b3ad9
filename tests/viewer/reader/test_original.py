"""The original of an article: a page without anything that acts, or its characters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.reader import clean_page
from viewer.reader.clean_page import PageBlock, looks_like_page, page_blocks
from viewer.reader.original_page import OriginalPage
from viewer.reader.source_view import Original
from viewer.theme import Appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

PAGE = """<!DOCTYPE html><html><head><title>Not shown</title><style>p{}</style></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<article><h1>The  bridge
is open</h1><p>First <b>bold</b> words<br>next line</p>
<script>alert("x")</script>tail after script
<figure><img src="http://tracker.example/x.png" alt="A bridge"><figcaption>Caption (Photo: A)</figcaption></figure>
<blockquote><p>Said.</p></blockquote><table><tr><th>A</th><td>B</td></tr></table><pre>  a
   b</pre></article></body></html>"""


def test_a_page_keeps_its_words_and_nothing_that_acts() -> None:
    assert page_blocks(PAGE) == [
        PageBlock("li", "Home"),
        PageBlock("h1", "The bridge is open"),
        PageBlock("p", "First bold words\nnext line"),
        PageBlock("p", "tail after script"),
        PageBlock("picture", "A bridge"),
        PageBlock("caption", "Caption (Photo: A)"),
        PageBlock("quote", "Said."),
        PageBlock("p", "A B"),
        PageBlock("pre", "  a\n   b"),
    ]


@pytest.mark.parametrize(
    ("text", "page"),
    [
        (PAGE, True),
        ("<p class='x'>Hi</p>", True),
        ("Plain words\nof a text < 5", False),
        ('{"a": "<b>"}', False),
        ('\n{"body_xhtml": "<div><p>The trial</p></div>"}', False),
        ('[{"body": "<p>Two</p>"}]', False),
        ("", False),
    ],
)
def test_only_pages_are_shown_as_pages(text: str, page: bool) -> None:
    assert looks_like_page(text) is page


def test_an_encoding_in_the_page_does_not_count_any_more() -> None:
    assert (
        page_blocks('<?xml version="1.0" encoding="latin-1"?><html><body><p>grün ڕ</p></body></html>')[-1].text
        == "grün ڕ"
    )


def test_entities_are_not_expanded_and_deep_pages_end() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><html><body><p>&b;&b; x</p></body></html>'
    assert sum(len(block.text) for block in page_blocks(bomb)) < 60
    deep = "<div>" * 50_000 + "words" + "</div>" * 50_000
    assert len(page_blocks(deep)) <= 2


def test_a_huge_page_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clean_page, "MOST_BLOCKS", 3)
    assert [block.text for block in page_blocks("<p>" + "</p><p>".join("abcdef") + "</p>")] == ["a", "b", "c"]


@given(st.text(alphabet='<>/abp ="&;\n', max_size=80))
def test_any_characters_can_be_read(text: str) -> None:
    assert all(block.text or block.kind == "picture" for block in page_blocks(text))


@pytest.fixture
def original(qtbot: QtBot, qapp: QApplication) -> Iterator[OriginalPage]:
    appearance = Appearance(qapp, "light")
    page = OriginalPage(appearance.theme)
    qtbot.addWidget(page)
    page.show()
    yield page
    appearance.deleteLater()


def test_page_and_source_can_be_switched(original: OriginalPage) -> None:
    original.show_original(Original(PAGE))
    assert original.editor is original.sheet
    assert "The bridge is open" in original.sheet.toPlainText()
    assert "alert" not in original.sheet.toPlainText()
    original._choice.button(1).click()
    assert original.editor is original.source
    assert "alert" in original.source.toPlainText()


def test_other_files_show_their_characters_only(original: OriginalPage) -> None:
    original.show_original(Original("Plain words"))
    assert original.editor is original.source
    assert original._switch.isHidden()


def test_the_page_asks_for_nothing(original: OriginalPage) -> None:
    original.show_original(Original(PAGE))
    image = QTextDocument.ResourceType.ImageResource.value
    assert original.sheet.loadResource(image, QUrl("file:///etc/hostname")) is None
    assert not original.sheet.openLinks()
    assert "tracker" not in original.sheet.document().toHtml()
