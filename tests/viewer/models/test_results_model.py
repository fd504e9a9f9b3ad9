from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from archive.model import ArticleRow, Snippet
from viewer.models.columns import COLUMNS, published
from viewer.models.results import ResultListModel
from viewer.models.roles import Role
from viewer.models.rows import RowCache


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


@pytest.fixture
def rows() -> RowCache:
    return RowCache()


@pytest.fixture
def model(rows, qapp) -> ResultListModel:
    return ResultListModel(("headline", "published"), rows=rows)


def read(*articles: int) -> dict[int, ArticleRow | None]:
    return {article: a_row(article) for article in articles}


def test_it_keeps_the_rules_of_qt(model, rows, qtmodeltester) -> None:
    rows.take(read(*range(1, 50)))
    model.set_results(range(1, 60), total=120)
    qtmodeltester.check(model, force_py=True)


def test_of_a_fresh_answer_every_row_is_there_and_the_first_are_known(model, rows) -> None:
    model.set_results([4, 5], total=1000)
    rows.take(read(4))
    assert model.rowCount() == 1000
    assert [model.article_at(row) for row in (-1, 0, 1, 2, 1000)] == [None, 4, 5, None, None]
    assert [model.index(row, 0).data(Role.AWAITED) for row in range(3)] == [False, True, True]
    assert [model.index(row, 0).data() for row in range(3)] == ["Headline 4", None, None]


def test_the_rest_comes_without_touching_what_is_chosen(model, qtbot) -> None:
    model.set_results([4, 5], total=4)
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    with qtbot.assertNotEmitted(model.modelReset):
        assert model.complete([4, 5, 6, 7])
    assert selection.currentIndex().row() == 1
    assert model.article_at(3) == 7
    assert model.rowCount() == 4


def test_articles_found_meanwhile_come_at_the_end(model, qtbot) -> None:
    model.set_results([4, 5], total=3)
    with qtbot.waitSignal(model.rowsInserted):
        assert model.complete([4, 5, 6, 7])
    assert model.rowCount() == 4


@pytest.mark.parametrize("whole", [[4, 6, 5], [4], [4, 5]])
def test_another_answer_is_no_rest(model, whole) -> None:
    model.set_results([4, 5], total=3)
    assert not model.complete(whole)
    assert list(model.ids) == [4, 5]


def test_what_the_screen_lacks(model, rows) -> None:
    model.set_results([4, 5, 6], ("flood",))
    rows.take(read(4))
    model.set_snippets({4: (), 5: (Snippet("caption", "in caption 1", "a flood", ((2, 7),)),)})
    assert model.missing(-3, 10) == ([5, 6], [6])
    assert model.index(1, 0).data(Role.SNIPPETS)[0].label == "in caption 1"
    assert model.missing(-3, 0) == ([], [])


def test_what_changed_is_shown_until_it_is_read_again(model, rows) -> None:
    model.set_results([4, 5], ("flood",))
    rows.take(read(4, 5))
    snippets = (Snippet("caption", "in caption 1", "a flood", ((2, 7),)),)
    model.set_snippets({4: snippets, 5: snippets})
    rows.renew()
    model.set_results([5, 4], ("flood",))
    assert model.missing(0, 1) == ([5, 4], [5, 4])
    assert model.index(0, 0).data() == "Headline 5"
    assert model.index(0, 0).data(Role.SNIPPETS) == snippets
    model.set_results([5, 4], ("ferry",))  # other words stand elsewhere
    assert model.index(0, 0).data(Role.SNIPPETS) is None


def test_old_rows_are_forgotten(rows) -> None:
    rows.take(read(*range(rows.KEPT + 10)))
    assert 9 not in rows
    assert 10 in rows
    assert rows.missing([9, 10]) == [9]


def test_an_article_that_is_gone_says_so(model, rows) -> None:
    model.set_results([1])
    assert model.index(0, 0).data() is None
    rows.take({1: None})
    assert model.index(0, 0).data() == "(removed)"
    assert model.index(0, 0).data(Role.ROW) is None
    assert not model.index(0, 0).data(Role.AWAITED)


def test_what_is_read_is_told_to_the_screen_alone(model, qtbot) -> None:
    model.set_results(range(1, 10_001))
    with qtbot.waitSignal(model.dataChanged) as told:
        model.tell(-5, 20)
    first, last = told.args[:2]
    assert (first.row(), last.row(), last.column()) == (0, 20, 1)
    with qtbot.assertNotEmitted(model.dataChanged):
        model.tell(10_000, 10_020)


def test_where_an_article_is(model) -> None:
    model.set_results([9, 3, 7])
    assert model.row_of(7) == 2
    assert model.row_of(1) == -1


def test_right_to_left_text_is_aligned_right_in_any_window(model, rows) -> None:
    rows.take({1: a_row(1, headline="زاخۆ")})
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
