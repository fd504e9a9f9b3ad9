"""Corrections: a person's word stays over every new extraction, and never lands on another value."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive.errors import InputError
from archive.model import Article, ArticleRecord, Byline, Caption, Change, Field
from archive.storage.correcting import apply_changes, place_of, value_at
from archive.text.credits import parse_credit

ARTICLE = Article(
    headline="A bridge",
    bylines=(Byline("Ruth Kesler"), Byline("Daniel Okonjo")),
    captions=(Caption("First", None), Caption("Second", None, credit=parse_credit("Tomas Quill/Reuters"))),
    keywords=("bridge", "traffic"),
)
RECORD = ArticleRecord(
    "a.txt",
    "a.txt",
    "text",
    "0" * 64,
    ARTICLE,
    "A bridge",
    (
        Field("headline", "A bridge", 0, 8, "A bridge", "text", "first-line", 1, 0.9),
        Field("keywords[0]", "bridge", None, None, None, "/meta", "meta", 1, 0.9),
        Field("keywords[1]", "traffic", None, None, None, "/meta", "meta", 1, 0.9),
    ),
)


def change(field: str, old: str | None, new: str | None, number: int = 1, *, undone: bool = False) -> Change:
    return Change("2026-01-01T00:00:00Z", "desk", field, old, new, "", number, undone)


def corrected(*changes: Change, record: ArticleRecord = RECORD) -> ArticleRecord:
    return apply_changes(record, changes)[0]


def test_a_single_value_is_set_and_says_by_whom() -> None:
    record = corrected(change("headline", "A bridge", "The bridge"))
    (proof,) = [field for field in record.fields if field.path == "headline"]
    assert record.article.headline == "The bridge"
    assert (proof.source, proof.start, proof.quote) == ("hand", None, None)


def test_a_rejected_value_is_unknown_and_has_no_proof() -> None:
    record = corrected(change("headline", "A bridge", None))
    assert record.article.headline is None
    assert not [field for field in record.fields if field.path == "headline"]


def test_an_entry_is_found_by_its_value_when_numbers_moved() -> None:
    moved = replace(RECORD, article=replace(ARTICLE, bylines=ARTICLE.bylines[::-1]))
    record = corrected(change("bylines[0].name", "Ruth Kesler", "Ruth Kessler"), record=moved)
    assert [byline.name for byline in record.article.bylines] == ["Daniel Okonjo", "Ruth Kessler"]


def test_a_correction_whose_value_is_gone_is_reported_not_guessed() -> None:
    record, lost = apply_changes(RECORD, [change("bylines[0].name", "Somebody Else", "Nobody", 7)])
    assert record.article.bylines == ARTICLE.bylines
    assert lost == {7}


def test_a_rejected_entry_goes_and_the_proofs_of_later_ones_move_up() -> None:
    record = corrected(change("keywords[0]", "bridge", None))
    assert record.article.keywords == ("traffic",)
    assert [field.path for field in record.fields if field.path.startswith("keywords")] == ["keywords[0]"]


def test_new_entries() -> None:
    record = corrected(
        change("keywords[+]", None, "harbour", 1),
        change("credits[+].editor", None, "Helen Achterberg", 2),
        change("bylines[+].name", None, "Sam Petrescu", 3),
    )
    assert record.article.keywords[-1] == "harbour"
    assert (record.article.credits[-1].role, record.article.credits[-1].name) == ("editor", "Helen Achterberg")
    assert record.article.bylines[-1].name == "Sam Petrescu"


def test_a_credit_is_taken_apart_anew() -> None:
    record = corrected(change("captions[0].credit.text", None, "Ines Thorvald/AFP"))
    credit = record.article.captions[0].credit
    assert credit is not None
    assert (credit.photographer, credit.agency) == ("Ines Thorvald", "AFP")


def test_one_part_of_a_credit() -> None:
    record = corrected(change("captions[1].credit.agency", "Reuters", "AFP"))
    credit = record.article.captions[1].credit
    assert credit is not None
    assert (credit.photographer, credit.agency) == ("Tomas Quill", "AFP")


def test_undone_changes_do_nothing() -> None:
    assert corrected(change("headline", "A bridge", "No", undone=True)) == RECORD


def test_later_changes_build_on_earlier_ones() -> None:
    record = corrected(change("headline", "A bridge", "B", 1), change("headline", "B", "C", 2))
    assert record.article.headline == "C"


@pytest.mark.parametrize(
    "path", ["body", "captions[0]", "captions[0].credit", "format", "headline[0]", "x", "", "keywords"]
)
def test_other_places_cannot_be_set(path: str) -> None:
    with pytest.raises(InputError):
        place_of(path)


def test_the_value_that_stands_there_now() -> None:
    assert value_at(ARTICLE, "captions[1].credit.agency") == "Reuters"
    assert value_at(ARTICLE, "captions[9].credit.agency") is None
    assert value_at(ARTICLE, "headline") == "A bridge"
