"""People, organisations, places and dates that a text names."""

# ruff: noqa: E501 - paragraphs of made-up articles stand on one line
from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from archive.extraction.context import ExtractionContext, toolkit
from archive.extraction.mention_dates import Found
from archive.extraction.run import extract, fingerprint
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


def test_a_second_mention_by_surname_is_the_same_kind(record_of: Extract) -> None:
    people = named(
        record_of(
            story("Engineer Jack N. Thorvald of Norway opened the gate. On the next day Thorvald closed it again.")
        ),
        "person",
    )
    assert {"Jack N. Thorvald", "Thorvald"} <= set(people)


def test_peoples_are_no_places_and_titles_no_part_of_a_name(record_of: Extract) -> None:
    record = record_of(
        story(
            "The Norwegian captain thanked the Kurdish crew, and Environment Minister John Haverlow praised Norwegians."
        )
    )
    assert "John Haverlow" in named(record, "person")
    assert not {"Norwegian", "Kurdish", "Norwegians"} & {mention.value for mention in record.article.mentions}


def test_an_acronym_in_brackets_is_the_house_before_it(record_of: Extract) -> None:
    record = record_of(
        story("The Island Ferry Workers Union (IFWU) met. The IFWU says that the wall needs more than a coat of paint.")
    )
    assert {"Island Ferry Workers Union", "IFWU"} <= set(named(record, "organisation"))


def test_a_country_after_a_comma_shows_the_town_before_it(record_of: Extract) -> None:
    record = record_of(story("The ship sailed on to Quellbeck, Norway, where the crew rested for as long as it could."))
    assert {"Quellbeck", "Norway"} <= set(named(record, "place"))


def test_quoted_works_laws_and_prizes_are_no_names(record_of: Extract) -> None:
    record = record_of(
        story('Her film "The Iron Lighthouse" won a Golden Gull Award in spite of the Coastal Waters Act of last year.')
    )
    found = {mention.value for mention in record.article.mentions if mention.kind != "date"}
    assert not {"Iron Lighthouse", "The Iron Lighthouse", "Golden Gull Award", "Coastal Waters Act"} & found


def test_times_by_their_distance_are_dates_as_far_as_they_say(record_of: Extract) -> None:
    found = named(
        record_of(
            story(
                "It began last month. The board met last week and meets next Friday; the storm was three days ago, "
                "from May 1-14 boats lay still, and the budget for 1997-98 and the year 2016, too, were as bad."
            )
        ),
        "date",
    )
    assert found["last month"] == "2021-02"
    assert found["last week"] == "2021-03-15/2021-03-21"
    assert found["Friday"] == "2021-03-26"
    assert found["three days ago"] == "2021-03-21"
    assert found["May 1-14"] == "2021-05-01/2021-05-14"
    assert found["1997-98"] == "1997/1998"
    assert found["2016"] == "2016"


def test_german_nouns_are_no_organisations(record_of: Extract) -> None:
    record = record_of(
        "Fähre legt wieder ab\n\n24. März 2021\n\n"
        "Die Fähre liegt seit gestern am Anleger. Der Anleger ist neu, sagte Bürgermeister Jonas Petersen. "
        "Die Kosten der Fähre trägt die Gemeinde, und die Gemeinde zahlt den Anleger. Das Geld kommt aus Berlin.\n\n"
        "Am Montag hatte die Gemeinde noch gewartet. Die Kosten waren hoch, und das Geld der Gemeinde war knapp."
    )
    assert "Jonas Petersen" in named(record, "person")
    assert "Berlin" in named(record, "place")
    assert not {"Fähre", "Anleger", "Gemeinde", "Kosten", "Geld"} & set(named(record, "organisation"))
    assert named(record, "date")["gestern"] == "2021-03-23"
    assert named(record, "date")["Montag"] == "2021-03-22"


class Clairvoyant:
    """A recogniser that takes "quay" for a person wherever it stands, and "Sarah" for a place."""

    name = "clairvoyant 3"

    def find(self, text: str) -> Iterator[Found]:
        for word, kind in (("quay", "person"), ("Sarah", "place")):
            at = text.find(word)
            if at >= 0:
                yield Found(at, at + len(word), kind, 0.5)


@pytest.mark.parametrize("first", [False, True])
def test_a_recogniser_adds_to_the_rules_and_its_proofs_name_it(first: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = f'model = "clairvoyant"\nlanguages = ["en"]\nbefore_rules = {str(first).lower()}\n'
    context = ExtractionContext(overrides=(("recogniser", settings),))
    monkeypatch.setitem(toolkit(context).__dict__, "recogniser", Clairvoyant())
    text = story("Prime Minister Oona Brack met Sarah Holt on the quay of the island on Tuesday, and liked it well.")
    record = extract(plain(text), sha256="0", context=context)
    assert "quay" in named(record, "person")
    assert ("Sarah" in named(record, "place")) is first
    assert ("Sarah Holt" in named(record, "person")) is not first
    rules = {field.value: field.rule for field in record.fields if field.path.endswith(".value")}
    assert rules["quay"] == "clairvoyant 3"
    assert rules["Oona Brack"] == "mentions"


def test_a_model_that_is_missing_changes_nothing_but_the_fingerprint() -> None:
    context = ExtractionContext(overrides=(("recogniser", 'model = "no_such_model"\n'),))
    assert extract(plain(texts.WEB_COPY), sha256="0", context=context) == extract(plain(texts.WEB_COPY), sha256="0")
    assert fingerprint(context) != fingerprint()
