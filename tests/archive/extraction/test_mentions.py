"""People, organisations, places and dates that a text names."""

# ruff: noqa: E501 - paragraphs of made-up articles stand on one line
from __future__ import annotations

from collections.abc import Callable

from archive.extraction.context import ExtractionContext
from archive.extraction.run import extract
from archive.model import ArticleRecord
from tests.archive.extraction import plain_texts as texts
from tests.archive.extraction.conftest import plain

Extract = Callable[[str], ArticleRecord]


def named(record: ArticleRecord, kind: str) -> dict[str, str | None]:
    return {mention.value: mention.iso for mention in record.article.mentions if mention.kind == kind}


def story(*sentences: str) -> str:
    return "\n\n".join((texts.HEADLINE, "March 24, 2021", *sentences, *texts.PARAGRAPHS[2:]))


def test_titles_speakers_and_given_names_show_people(record_of: Extract) -> None:
    record = record_of(
        story(
            "Prime Minister Oona Brack met Sarah Holt on the pier of the island, and said that she liked what she saw there.",
            "The wall is too long, said Ivo Lind, 47, who fishes. Lind has fished off the island for more than twenty years.",
        )
    )
    assert {"Oona Brack", "Sarah Holt", "Ivo Lind"} <= set(named(record, "person"))


def test_places_come_from_the_gazetteer_whatever_their_script(record_of: Extract) -> None:
    assert {"Oslo", "Norway", "New York"} <= set(
        named(
            record_of(
                story(
                    "The ferry company of Oslo, Norway, sold two of its ships to a firm in New York on the day before."
                )
            ),
            "place",
        )
    )
    assert "دمشق" in named(record_of(texts.ARABIC), "place")


def test_organisations_are_told_by_their_words(record_of: Extract) -> None:
    found = named(
        record_of(
            story(
                "The National Ferry Association and the Ministry of Harbours did not answer questions about the wall."
            )
        ),
        "organisation",
    )
    assert {"National Ferry Association", "Ministry of Harbours"} <= set(found)


def test_days_are_dates_seen_from_the_articles_own(record_of: Extract) -> None:
    found = named(
        record_of(
            story(
                "The board met on Tuesday. It had met on March 11 and, before the storm, on Oct. 17, 2017, in the bakery of the island."
            )
        ),
        "date",
    )
    assert found["Tuesday"] == "2021-03-23"
    assert found["March 11"] == "2021-03-11"
    assert found["Oct. 17, 2017"] == "2017-10-17"


def test_a_name_the_archive_knows_is_a_person() -> None:
    text = story(
        "Few on the island know as much about walls as Quorl Zent does, and fewer still would say so in the open."
    )
    context = ExtractionContext(names=frozenset(("Quorl Zent",)))
    assert "Quorl Zent" in named(extract(plain(text), sha256="0", context=context), "person")


def test_mentions_can_be_left_out() -> None:
    record = extract(plain(texts.WEB_COPY), sha256="0", context=ExtractionContext(mentions=False))
    assert record.article.mentions == ()
