# ruff: noqa: E501 - paragraphs of made-up articles stand on one line
"""Web copies with the furniture of a page around them, each in a made-up article."""

from __future__ import annotations

from collections.abc import Callable

from archive.model import ArticleRecord
from tests.archive.extraction import plain_texts as texts

Extract = Callable[[str], ArticleRecord]
FIRST, SECOND, THIRD, FOURTH = texts.PARAGRAPHS
SCENE = "Fishermen wait in the harbour of Quillhaven"


def page(*lines: str) -> str:
    return "\n".join(lines)


def test_an_image_source_stands_above_its_caption(record_of: Extract) -> None:
    article = record_of(
        page(
            "Quillhaven: Harbour board approves second pier",
            "Published",
            "23 March",
            "",
            "Share",
            "IMAGE SOURCE, GETTY IMAGES",
            "Image caption,",
            SCENE,
            "By Mara Quill",
            "BBC News, Quillhaven",
            "",
            FIRST,
            "",
            SECOND,
            "",
            FOURTH,
            "",
            "Related Topics",
            "Ferries",
            "Harbours",
            "More on this story",
            "Storm closes the only pier for a week",
            "12 February",
            "Related Internet Links",
            "Harbour board",
            "The Lantern is not responsible for the content of external sites.",
        )
    ).article
    (caption,) = article.captions
    assert (caption.text, caption.times_printed) == (SCENE, 1)
    assert caption.credit is not None
    assert caption.credit.agency == "GETTY IMAGES"
    assert article.published is None
    assert [line.name for line in article.bylines] == ["Mara Quill"]
    assert [link.title for link in article.related] == ["Storm closes the only pier for a week"]
    assert article.body.endswith("pay for a wall.")


def test_a_breadcrumb_is_neither_headline_nor_link(record_of: Extract) -> None:
    article = record_of(
        page(
            "Home / Island News / Harbour board approves second pier",
            "Harbour board approves second pier",
            "The board has asked for a wall as well, and the fishermen of the island want it to be paid by the state",
            "Written by Mara Quill | Quillhaven |",
            "Updated: March 23, 2021 2:05:11 pm",
            "",
            f"{SCENE}. (Lantern photo by Ivo Lind)",
            "",
            FIRST,
            "",
            SECOND,
            "",
            "ALSO READ | Storm closes the only pier for a week",
            "",
            FOURTH,
            "",
            "For all the latest Island News, download Lantern App.",
        )
    ).article
    assert article.headline == "Harbour board approves second pier"
    assert article.deck is not None
    assert article.deck.startswith("The board has asked")
    assert [line.name for line in article.bylines] == ["Mara Quill"]
    assert article.credits == ()
    (caption,) = article.captions
    assert caption.credit is not None
    assert (caption.credit.photographer, caption.credit.agency) == ("Ivo Lind", "Lantern")
    assert [link.title for link in article.related] == ["Storm closes the only pier for a week"]
    assert "Home / Island News / Harbour board approves second pier" in article.boilerplate


def test_a_person_and_an_agency_above_the_date_are_the_byline(record_of: Extract) -> None:
    article = record_of(
        "\n\n".join(
            (
                "Harbour board approves second pier",
                "Mara Quill, The Canadian Press",
                "Published Tuesday, March 23, 2021 2:05PM EDT",
                f"QUILLHAVEN, N.S. -- {FIRST}",
                SECOND,
                "-- With files from Eve Hale in Halifax",
            )
        )
    ).article
    assert [(line.name, line.affiliation) for line in article.bylines] == [("Mara Quill", "The Canadian Press")]
    assert article.captions == ()
    assert [(credit.role, credit.name, credit.place) for credit in article.credits] == [
        ("contributor", "Eve Hale", "Halifax")
    ]
    assert article.published == "2021-03-23"


def test_the_date_may_stand_above_the_headline(record_of: Extract) -> None:
    article = record_of(
        page(
            "March 23, 2021 2:05 PM",
            "Updated 3 hours ago",
            "Island board approves second ferry pier",
            "By Mara Quill, Ivo Lind",
            "3 Min Read",
            "",
            f"QUILLHAVEN (Reuters) - {FIRST}",
            "",
            f"FILE PHOTO: {SCENE}, March 1, 2021. REUTERS/Ivo Lind/File Photo",
            "",
            SECOND,
            "",
            "($1 = 0.8421 crowns)",
            "",
            "Additional reporting by Eve Hale and Bob Holt in Oslo; Writing by Ann Hill; Editing by Tom Vane and Kim Wall",
        )
    ).article
    assert article.headline == "Island board approves second ferry pier"
    assert [line.name for line in article.bylines] == ["Mara Quill", "Ivo Lind"]
    (caption,) = article.captions
    assert caption.text == f"FILE PHOTO: {SCENE}, March 1, 2021."
    assert caption.credit is not None
    assert caption.credit.file_photo
    assert [credit.role for credit in article.credits] == ["contributor", "contributor", "writer", "editor", "editor"]


def test_a_credit_below_a_repeated_caption_is_counted_once(record_of: Extract) -> None:
    pair = f"{SCENE}.\nIvo Lind/AFP via Getty Images"
    article = record_of(
        "\n\n".join(
            (
                texts.HEADLINE,
                "By Mara Quill, CNN",
                "Updated 2:05 PM ET, Tue March 23, 2021",
                pair,
                f"(CNN) — {FIRST}",
                SECOND,
                pair,
                FOURTH,
                "CNN's Eve Hale contributed to this report.",
            )
        )
    ).article
    (caption,) = article.captions
    assert (caption.text, caption.times_printed) == (f"{SCENE}.", 2)
    assert caption.credit is not None
    assert (caption.credit.photographer, caption.credit.agency, caption.credit.via) == (
        "Ivo Lind",
        "AFP",
        "Getty Images",
    )
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == (None, "CNN")


def test_an_agency_and_a_stroke_open_a_story(record_of: Extract) -> None:
    article = record_of("\n\n".join((f"Shafaq News / {FIRST}", SECOND, FOURTH))).article
    assert article.headline is None
    assert article.dateline is not None
    assert article.dateline.agency == "Shafaq News"


def test_a_headline_in_capitals_may_run_over_two_lines(record_of: Extract) -> None:
    article = record_of(
        page(
            "ISLAND BOARD APPROVES SECOND FERRY PIER AND A",
            "WALL OF STONE",
            "    By MARA QUILL and IVO LIND",
            "    Associated Press Writers",
            "   QUILLHAVEN, Maine (AP) _ The harbour board of Quillhaven agreed on",
            "Tuesday to build a second ferry pier, its chairwoman said after a",
            "long meeting that went on into the night.",
            "   ``We have waited for this pier for eleven years,'' said Oona",
            "Brack, who runs the island's only bakery.",
            "   (mq-kjd)",
        )
    ).article
    assert article.headline == "ISLAND BOARD APPROVES SECOND FERRY PIER AND A WALL OF STONE"
    assert [line.name for line in article.bylines] == ["MARA QUILL", "IVO LIND"]
    assert article.body.count("\n\n") == 1
    assert "(mq-kjd)" in article.boilerplate


def test_a_text_that_begins_with_its_first_paragraph_has_no_headline(record_of: Extract) -> None:
    article = record_of("\n\n".join((FIRST, SECOND, FOURTH))).article
    assert article.headline is None
    assert article.body.startswith("The harbour board")


def test_credits_before_and_after_and_glued_on_are_of_one_caption(record_of: Extract) -> None:
    before = ("REUTERS/Ivo Lind", f"{SCENE} on Tuesday.", "", f"{SCENE} on Tuesday.", "REUTERS/Ivo Lind")
    (caption,) = record_of(
        page("Island votes", "Tuesday, 23 March 2021", "", *before, "", FIRST, "", SECOND, "", FOURTH)
    ).article.captions
    assert (caption.text, caption.times_printed) == (f"{SCENE} on Tuesday.", 2)
    glued = (f"{SCENE}.Ivo Lind/Getty Images", FIRST, f"{SCENE} Credit: Ivo Lind / AFP", SECOND, FOURTH)
    (caption,) = record_of("\n\n".join((texts.HEADLINE, *glued))).article.captions
    assert (caption.text, caption.times_printed) == (f"{SCENE}.", 2)
    assert caption.credit is not None
    assert caption.credit.text == "Ivo Lind/Getty Images"


def test_a_caption_that_says_file_is_of_a_file_photo(record_of: Extract) -> None:
    caption = f"FILE - {SCENE} on March 1, 2021."
    (found,) = record_of(
        "\n\n".join((texts.HEADLINE, f"{caption} (AP Photo/Ivo Lind)", FIRST, SECOND))
    ).article.captions
    assert found.text == caption
    assert found.credit is not None
    assert found.credit.file_photo
