"""What the engine is told of an article."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from archive.index.fields import FIELDS
from archive.model import Article, Byline, Caption, Credit, CreditLine, Dateline, Field, Mention, Photo
from archive.services.make_document import day_of, make_document
from archive.storage.reading import Extras
from tests.helpers.fakes import a_record

ARTICLE = Article(
    headline="Flood",
    outlet="The Gazette That Is Not",
    language="en",
    bylines=(Byline("B. Writer"),),
    dateline=Dateline("ERBIL (Wire) -", "Erbil", "Wire"),
    published="2019-03-02T10:00:00+03:00",
    captions=(
        Caption("A river", "A river"),
        Caption("A bridge", "A bridge", credit=CreditLine("Photo: X/Agency", "X/Agency", "photo", "X", None, "Agency")),
    ),
    credits=(Credit("editor", "D. Editor"), Credit("reporter", "R. Porter")),
    mentions=(Mention("person", "P. Erson"), Mention("date", "March 1", "2019-03-01")),
    body="One.\n\nTwo.\n\nThree.\n\nFour.",
)


def test_every_field_lands_where_it_is_searched() -> None:
    document = make_document(7, replace(a_record("p", "p", "t"), article=ARTICLE), Extras(tags=("water",)))
    assert document.texts["editedby"] == ("D. Editor",)
    assert document.texts["contributor"] == ("D. Editor", "R. Porter")
    assert "lead" not in document.texts  # a view: the engine cuts it from headline, deck and body
    assert {"lead=any", "all=any"} <= document.states
    assert document.keys["tag"] == ("water",)
    assert document.keys["agency"] == ("Agency",)
    assert document.keys["outlet"] == ("The Gazette That Is Not",)
    assert document.dates == {"date": (date(2019, 3, 2),), "mdate": (date(2019, 3, 1),)}
    assert document.numbers == {"words": 4}
    assert (document.id, document.language) == (7, "en")


def test_captions_and_credits_keep_their_numbers() -> None:
    document = make_document(7, replace(a_record("p", "p", "t"), article=ARTICLE))
    assert document.texts["caption"] == ("A river", "A bridge")
    assert document.texts["credit"] == ("", "X/Agency")
    assert document.keys["credit"] == ("X/Agency",)


def test_every_field_is_either_empty_or_filled() -> None:
    states = make_document(7, replace(a_record("p", "p", "t"), article=ARTICLE)).states
    for field in FIELDS:
        assert (f"{field.name}=any" in states) != (f"{field.name}=none" in states)
    assert {"caption=any", "correction=none", "date=any", "deck=none"} <= states


def test_the_reviewed_mark_is_known() -> None:
    record = replace(a_record("p", "p", "t"), article=ARTICLE)
    documents = {mark: make_document(7, record, Extras(reviewed=mark)) for mark in (False, True)}
    assert ["reviewed=any" in document.states for document in documents.values()] == [False, True]
    assert [document.keys.get("reviewed", ()) for document in documents.values()] == [(), ("yes",)]


def test_states_tell_doubt_and_correction() -> None:
    fields = (
        Field("bylines[0].name", "B. Writer", None, None, None, "x", "r", 1, 0.3),
        Field("captions[1].credit.text", "X/Agency", None, None, None, "hand", "r", 1, 1.0),
    )
    article = replace(ARTICLE, captions=(replace(ARTICLE.captions[1], photo=Photo(credit_line="Y/Agency")),))
    states = make_document(7, replace(a_record("p", "p", "t"), article=article, fields=fields)).states
    assert {"byline=low", "credit=edited", "credit=conflict"} <= states
    assert "credit=low" not in states


def test_days_are_read_from_dates_of_any_precision() -> None:
    assert day_of("2019") == date(2019, 1, 1)
    assert day_of("2019-03") == date(2019, 3, 1)
    assert day_of("2019-02-31") is None
    assert day_of("soon") is None
    assert day_of(None) is None
