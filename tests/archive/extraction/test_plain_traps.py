"""The traps of plain text, one test each."""

# ruff: noqa: E501 - paragraphs of made-up articles stand on one line
from __future__ import annotations

from collections.abc import Callable

import pytest

from archive.model import Article, ArticleRecord
from tests.archive.extraction import plain_texts as texts

Extract = Callable[[str], ArticleRecord]


def people(article: Article, role: str) -> list[str]:
    return [credit.name for credit in article.credits if credit.role == role]


def web_copy(*blocks: str) -> str:
    """A web copy with the given lines between headline and text."""
    return "\n\n".join((texts.HEADLINE, *blocks, *texts.PARAGRAPHS))


def test_a_web_copy_comes_apart(record_of: Extract) -> None:
    article = record_of(texts.WEB_COPY).article
    assert article.headline == texts.HEADLINE
    assert article.deck == texts.DECK
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("QUILLHAVEN", "Lantern Wire")
    assert article.bylines == ()
    assert people(article, "editor") == ["Tom Vane-Holt"]
    assert [link.title for link in article.related] == ["Storm closes Quillhaven's only pier for a week"]
    assert article.boilerplate == ("Quillhaven Ferries Advertisement",)
    assert article.published is None
    assert texts.PARAGRAPHS[3] in article.body
    assert "Read More" not in article.body
    assert "Editing by" not in article.body


def test_a_caption_printed_twice_is_one_caption_with_two_proofs(record_of: Extract) -> None:
    record = record_of(texts.WEB_COPY)
    (caption,) = record.article.captions
    assert caption.text == texts.CAPTION
    assert caption.times_printed == 2
    assert caption.credit is not None
    assert caption.credit.text == "Capt. Mara Quill/Twitter"
    assert caption.credit.photographer == "Mara Quill"
    assert caption.credit.photographer_title == "Capt."
    assert caption.credit.via == "Twitter"
    assert len([field for field in record.fields if field.path == "captions[0].text"]) == 2


def test_a_gallery_repeats_its_caption_and_credit(record_of: Extract) -> None:
    article = record_of(texts.GALLERY).article
    assert article.headline == texts.HEADLINE
    (caption,) = article.captions
    assert (caption.text, caption.times_printed) == (texts.CAPTION, 4)
    assert caption.credit is not None
    assert (caption.credit.photographer, caption.credit.agency) == ("Ivo Lind", "AP")
    assert [line.name for line in article.bylines] == ["Mara Quill"]
    assert article.published == "2021-03-24"
    assert article.url == "https://lantern.example/2021/pier"
    assert "WHO PAYS FOR THE WALL?" in article.body
    assert "Seal seen sleeping on the mayor's boat" in article.boilerplate
    assert article.boilerplate.count("___") == 1


def test_a_wire_keeps_codes_out_and_joins_a_headline_of_two_lines(record_of: Extract) -> None:
    record = record_of(texts.WIRE)
    article = record.article
    assert article.headline == f"{texts.HEADLINE} after eleven years of talks"
    assert [line.name for line in article.bylines] == ["Mara Quill"]
    assert article.bylines[0].affiliation == "dpa"
    assert people(article, "reporter") == ["Mara Quill", "Ivo Lind"]
    assert people(article, "editor") == ["Tom Vane"]
    assert [credit.place for credit in article.credits] == ["Quillhaven", "Oslo", None]
    assert article.published == "2021-03-23"
    assert "dpa mq tv" in article.boilerplate
    assert "2ND LEAD" in article.boilerplate


def test_a_hard_wrapped_paragraph_is_one_block_with_its_exact_span(record_of: Extract) -> None:
    record = record_of(texts.WIRE)
    body = [field for field in record.fields if field.path == "body"]
    assert len(body) == 3
    assert body[0].value.endswith(
        "agreed on Tuesday to build a second ferry pier, its chairwoman said after a long meeting."
    )
    assert body[0].quote is not None
    assert "\n" in body[0].quote
    assert body[0].start is not None
    assert body[0].quote.startswith("Quillhaven (dpa) - The")


def test_a_text_without_a_headline_has_none(record_of: Extract) -> None:
    article = record_of(texts.NO_HEADLINE).article
    assert article.headline is None
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency, article.dateline.date) == ("QUILLHAVEN", "EFE", "9 JAN 90")
    assert article.published == "1990-01-09"
    assert article.body.count("\n\n") == 1


def test_arabic(record_of: Extract) -> None:
    article = record_of(texts.ARABIC).article
    assert article.language == "ar"
    assert article.headline == "مجلس ميناء كويلهافن يقر بناء رصيف ثان للعبارات"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("دمشق، سوريا", "CNN")
    assert article.published == "2021-03-23"
    assert people(article, "reporter") == ["أحمد علي"]
    assert people(article, "editor") == ["سارة كمال"]
    assert "مخبز في الجزيرة يفوز بجائزة عن كعكة اللوز" in article.boilerplate


def test_sorani(record_of: Extract) -> None:
    article = record_of(texts.SORANI).article
    assert article.language == "ckb"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("هەولێر", "کوردستان 24")
    assert people(article, "editor") == ["ئازاد حەمە"]


def test_the_dateline_of_a_caption_is_not_the_articles(record_of: Extract) -> None:
    caption = "OSLO, NORWAY - JUNE 03: Actor Ivo Lind attends a gala at the harbour on June 03, 2023 in Oslo, Norway."
    text = web_copy(f"{caption} (Photo by Mara Quill/Getty Images)", "Mara Quill via Getty Images")
    text = text.replace(texts.PARAGRAPHS[0], f"QUILLHAVEN (AP) — {texts.PARAGRAPHS[0]}")
    article = record_of(text).article
    assert article.dateline is not None
    assert article.dateline.place == "QUILLHAVEN"
    assert [found.text for found in article.captions] == [caption, None]
    assert [found.credit.text for found in article.captions if found.credit] == [
        "Mara Quill/Getty Images",
        "Mara Quill via Getty Images",
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Mara Quill - Lantern Press - Friday, March 26, 2021", "Mara Quill"),
        ("By MARA QUILL, Reuters", "MARA QUILL"),
        ("Reuters March 26, 2021 11:03 PM", "Reuters"),
        ("Mara Quill\n@mara_q\nFri 26 Mar 2021 18.08 CET", "Mara Quill"),
        ("By Mara Quill\nFreelance harbour writer\nMarch 26, 2021 1:55 am", "Mara Quill"),
        ("By\n\nMara Quill\n\nMarch 26, 2021", "Mara Quill"),
    ],
)
def test_bylines_stand_in_many_shapes(record_of: Extract, line: str, name: str) -> None:
    article = record_of(web_copy(line)).article
    assert article.headline == texts.HEADLINE
    assert [found.name for found in article.bylines] == [name]


def test_the_line_under_a_byline_is_its_title(record_of: Extract) -> None:
    article = record_of(web_copy("By Mara Quill\nFreelance harbour writer\nMarch 26, 2021")).article
    assert article.bylines[0].title == "Freelance harbour writer"


def test_a_desk_line_gives_byline_and_dateline(record_of: Extract) -> None:
    article = record_of(web_copy("New Delhi , Lantern News Bureau | Updated : 19 November 2019, 09:01 AM")).article
    assert [found.name for found in article.bylines] == ["Lantern News Bureau"]
    assert article.dateline is not None
    assert article.dateline.place == "New Delhi"
    assert article.published == "2019-11-19"


def test_a_date_that_was_never_filled_in_stays_null(record_of: Extract) -> None:
    article = record_of(
        web_copy("By Mara Quill", "Updated [hour]:[minute] [AMPM] [timezone], [monthFull] [day], [year]")
    ).article
    assert article.published is None
    assert article.updated is None


def test_first_published_wins_over_updated(record_of: Extract) -> None:
    article = record_of(
        web_copy("Mara Quill", "Fri 26 Mar 2021 18.08 CET First published on Thu 25 Mar 2021 22.12 CET")
    ).article
    assert article.published == "2021-03-25"
    assert article.updated is not None
    assert article.updated.startswith("2021-03-26")


def test_stock_symbols_exchange_rates_and_initials_are_no_credits(record_of: Extract) -> None:
    text = web_copy("March 26, 2021").replace("crowns", "crowns ( QHF.N ) ($1 = 0.7467 crowns)")
    article = record_of(f"{text}\n\n(mq-kjd)").article
    assert article.captions == ()
    assert article.credits == ()
    assert "(mq-kjd)" in article.boilerplate


def test_a_credit_on_its_own_line_belongs_to_the_caption_above(record_of: Extract) -> None:
    article = record_of(
        web_copy("Reuters November 18, 2019 11:03 PM", "Above: The old pier in winter.", "Image Credit: Lantern")
    ).article
    (caption,) = article.captions
    assert caption.text == "The old pier in winter."
    assert caption.credit is not None
    assert caption.credit.text == "Lantern"


def test_a_split_drop_cap_is_joined(record_of: Extract) -> None:
    record = record_of(web_copy("Mara Quill", "Fri 26 Mar 2021").replace("The harbour", "T he harbour", 1))
    assert record.article.body.startswith("The harbour board")


def test_control_characters_do_not_show(record_of: Extract) -> None:
    record = record_of(web_copy("March 26, 2021").replace("second", "second\x07", 2))
    assert "\x07" not in (record.article.headline or "")
    assert "\x07" not in record.article.body


def test_wire_marks_after_a_headline_are_taken_off(record_of: Extract) -> None:
    for mark in (" =", "+", " ="):
        assert (
            record_of(
                web_copy("By Mara Quill, dpa =").replace(texts.HEADLINE, texts.HEADLINE + mark, 1)
            ).article.headline
            == texts.HEADLINE
        )


def test_links_between_paragraphs_are_related(record_of: Extract) -> None:
    blocks = (
        "By Mara Quill",
        texts.PARAGRAPHS[0],
        "Related Article\n\nHarbours\n\nWhy the island bakery asks for a longer pier\n\nRead More",
        *texts.PARAGRAPHS[1:],
        "Topics\n\n* Harbours\n* Ferries",
        "More on this story\n* Storm closes Quillhaven's only pier for a week\n\n1d ago",
    )
    article = record_of("\n\n".join((texts.HEADLINE, *blocks))).article
    assert [link.title for link in article.related] == [
        "Why the island bakery asks for a longer pier",
        "Storm closes Quillhaven's only pier for a week",
    ]
    assert article.keywords == ("Harbours", "Ferries")
    assert {"Related Article", "Read More", "Topics", "1d ago"} <= set(article.boilerplate)
    assert article.body.count("\n\n") == 3


def test_appeals_after_the_article_are_boilerplate(record_of: Extract) -> None:
    appeal = "At the Lantern, we believe in independent journalism. Support our newsroom by contributing as little as $1 a month."
    article = record_of(f"{texts.WEB_COPY}\n\nSupport the Lantern\n\n{appeal}\n\n{appeal}").article
    assert article.boilerplate.count(appeal) == 2
    assert "newsroom" not in article.body


def test_teasers_below_the_article_are_links(record_of: Extract) -> None:
    teaser = "Storm closes Quillhaven's only pier for a week\n\nLantern Staff - April 15, 2021 1\nThe ferry stayed in harbour for a week, and the bakery sold out."
    article = record_of(f"{texts.WEB_COPY}\n\n3 COMMENTS\n\n{teaser}").article
    assert "Storm closes Quillhaven's only pier for a week" in [link.title for link in article.related]
    assert "bakery sold out" not in article.body
    assert article.published is None


def test_a_correction_and_rights_have_their_fields(record_of: Extract) -> None:
    note = "Correction: An earlier version of this story gave the wrong price of the pier."
    article = record_of(f"{texts.WEB_COPY}\n\n{note}\n\n© 2021 Quillhaven Lantern. All rights reserved.").article
    assert article.correction == note
    assert article.rights == "© 2021 Quillhaven Lantern. All rights reserved."


def test_run_together_paragraphs_end_in_their_signoff(record_of: Extract) -> None:
    line = " ".join(texts.PARAGRAPHS[1:])
    text = "\n".join(
        (
            f"-- {texts.HEADLINE}",
            "-- By  Mara Quill  and Ivo Lind",
            "-- Mon May 12, 2008 3:06am EDT",
            "-- http://lantern.example/2008/05/12/pier",
            "",
            f" QUILLHAVEN  (Reuters) - {texts.PARAGRAPHS[0]} ",
            "",
            f" {line} (Reporting by Mara Quill, editing by Gerald E. Vane,  Oona Brack )",
        )
    )
    article = record_of(text).article
    assert article.headline == texts.HEADLINE
    assert [found.name for found in article.bylines] == ["Mara Quill", "Ivo Lind"]
    assert article.published == "2008-05-12"
    assert people(article, "reporter") == ["Mara Quill"]
    assert people(article, "editor") == ["Gerald E. Vane", "Oona Brack"]
    assert article.body.endswith(texts.PARAGRAPHS[3])
