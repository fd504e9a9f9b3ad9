from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QTableView

from archive.model import ArticleRow, Snippet
from viewer.models.columns import COLUMNS, published
from viewer.models.results import ResultListModel
from viewer.models.roles import Role


def a_row(article_id: int, **values) -> ArticleRow:
    defaults = {
        "headline": f"Headline {article_id}",
        "published": "2021-03-11",
        "outlet": "Courier",
        "byline": None,
        "language": "en",
        "format": "html",
        "locator": "a.html",
    }
    return ArticleRow(id=article_id, **{**defaults, **values})


class Source:
    def __init__(self) -> None:
        self.pages: list[list[int]] = []

    def __call__(self, ids):
        self.pages.append(list(ids))
        return [a_row(article) for article in ids]


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def model(source, qapp) -> ResultListModel:
    model = ResultListModel(("headline", "published"))
    model.set_source(source)
    return model


def test_it_keeps_the_rules_of_qt(model, qtmodeltester) -> None:
    model.set_results(range(1, 120))
    qtmodeltester.check(model, force_py=True)


def test_painting_a_hundred_thousand_hits_loads_two_pages_at_most(model, source, qtbot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.resize(400, 700)
    model.set_results(range(1, 100_001))
    view.show()
    qtbot.waitExposed(view)
    view.grab()
    assert 1 <= len(source.pages) <= 2


def test_old_pages_are_forgotten(model, source) -> None:
    model.set_results(range(1, 10_001))
    for row in range(0, 10_000, 50):
        model.index(row, 0).data()
    assert len(model._pages) <= model.PAGES_KEPT
    source.pages.clear()
    model.index(0, 0).data()
    assert source.pages == [list(range(1, 51))]


def test_a_refresh_keeps_the_selection_and_reads_again(model, source) -> None:
    model.set_results([5, 6, 7])
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    model.index(1, 0).data()
    source.pages.clear()
    model.refresh()
    model.index(1, 0).data()
    assert selection.currentIndex().row() == 1
    assert source.pages == [[5, 6, 7]]


def test_an_article_that_is_gone_says_so(model) -> None:
    model.set_source(lambda ids: [None] * len(ids))
    model.set_results([1])
    assert model.index(0, 0).data() == "(removed)"
    assert model.index(0, 0).data(Role.ROW) is None


def test_ids_and_snippets_touch_no_row(model, source) -> None:
    model.set_results([4, 5])
    source.pages.clear()
    model.set_snippets({4: (Snippet("caption", "in caption 1", "a flood", ((2, 7),)),)})
    assert model.index(1, 0).data(Role.ARTICLE_ID) == 5
    assert model.index(0, 0).data(Role.SNIPPETS)[0].label == "in caption 1"
    assert model.without_snippets(-3, 10) == [5]
    assert source.pages == []


def test_where_an_article_is(model) -> None:
    model.set_results([9, 3, 7])
    assert model.row_of(7) == 2
    assert model.row_of(1) == -1


def test_right_to_left_text_is_aligned_right_in_any_window(model) -> None:
    model.set_source(lambda ids: [a_row(1, headline="زاخۆ")])
    model.set_results([1])
    alignment = Qt.AlignmentFlag(model.index(0, 0).data(Qt.ItemDataRole.TextAlignmentRole))
    assert alignment & Qt.AlignmentFlag.AlignRight
    assert alignment & Qt.AlignmentFlag.AlignAbsolute


def test_every_column_has_words_for_a_bare_row(qapp) -> None:
    bare = ArticleRow(1, None, None, None, None, None, "text", "a.txt")
    for column in COLUMNS:
        assert isinstance(column.get(bare), str)
    assert COLUMNS[0].get(bare) == "no headline"


@pytest.mark.parametrize(
    ("stated", "estimate", "expected"),
    [
        ("2021-03-11T08:00:00Z", None, "11 March 2021"),
        ("2021-03", None, "March 2021"),
        (None, None, "date not stated"),
        (None, "2021-03-20/2021-03-27", "between 20 March 2021 and 27 March 2021"),
        (None, "2021-03-20/", "after 20 March 2021"),
        (None, "/2021-03-20", "before 20 March 2021"),
        (None, "2021-03-20/2021-03-20", "about 20 March 2021"),
        (None, "/", "date not stated"),
    ],
)
def test_when_it_was_published_in_words(stated, estimate, expected, qapp) -> None:
    row = a_row(1, published=stated, published_estimate=estimate)
    assert published(row).replace("\u2068", "").replace("\u2069", "") == expected
