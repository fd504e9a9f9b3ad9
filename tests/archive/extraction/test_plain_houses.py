# ruff: noqa: E501 - paragraphs of made-up articles stand on one line
"""The layouts of houses and languages, each in a made-up article."""

from __future__ import annotations

from collections.abc import Callable

from archive.model import Article, ArticleRecord
from tests.archive.extraction import plain_texts as texts

Extract = Callable[[str], ArticleRecord]
FIRST, SECOND, THIRD, FOURTH = texts.PARAGRAPHS


def people(article: Article) -> list[tuple[str, str]]:
    return [(credit.role, credit.name) for credit in article.credits]


def test_german(record_of: Extract) -> None:
    article = record_of(
        "\n\n".join(
            (
                "Hafenrat beschließt Bau eines zweiten Anlegers",
                "Von Mara Quill, dpa",
                "Stand: 23.03.2021, 14:05 Uhr",
                "Der alte Anleger ist im Winter oft geschlossen. Foto: Ivo Lind/dpa",
                "Quillhafen (dpa) - Der Hafenrat von Quillhafen hat am Dienstag den Bau eines zweiten Anlegers beschlossen, teilte die Vorsitzende mit.",
                "„Wir haben elf Jahre gewartet“, sagte Oona Brack, die auf der Insel die einzige Bäckerei betreibt und dem Rat Kuchen brachte.",
                "Lesen Sie auch: Sturm schließt den einzigen Anleger für eine Woche",
                "Die Fischer fürchten, dass der neue Anleger ihre Boote aus dem Hafenbecken drängt, und fordern eine Mauer aus Stein.",
                "(Bericht von Mara Quill, redigiert von Tom Vane. Bei Rückfragen wenden Sie sich an die Redaktion)",
            )
        )
    ).article
    assert article.headline == "Hafenrat beschließt Bau eines zweiten Anlegers"
    assert [(line.name, line.affiliation) for line in article.bylines] == [("Mara Quill", "dpa")]
    assert article.published == "2021-03-23"
    assert article.captions[0].text == "Der alte Anleger ist im Winter oft geschlossen."
    assert people(article) == [("reporter", "Mara Quill"), ("editor", "Tom Vane")]
    assert [link.title for link in article.related] == ["Sturm schließt den einzigen Anleger für eine Woche"]


def test_french(record_of: Extract) -> None:
    article = record_of(
        "\n\n".join(
            (
                "Le conseil du port vote la construction d'un second quai",
                "Par Mara Quill avec AFP",
                "Publié le 23 mars 2021 à 14h05, mis à jour le 24 mars 2021 à 09h12",
                "Le vieux quai est souvent fermé en hiver. © AFP / Ivo Lind",
                "PARIS, 23 mars (Reuters) - Le conseil du port a voté mardi la construction d'un second quai, a annoncé sa présidente.",
                "« Nous attendons depuis onze ans », a déclaré Oona Brack, qui tient la seule boulangerie de l'île et a servi un gâteau.",
                "À lire aussi : La tempête ferme le seul quai pendant une semaine",
                "Les pêcheurs craignent que le nouveau quai ne chasse leurs bateaux du bassin, et demandent un mur de pierre.",
                "(Reportage Mara Quill, édité par Sophie Grand)",
            )
        )
    ).article
    assert [(line.name, line.affiliation) for line in article.bylines] == [("Mara Quill", "AFP")]
    assert (article.published, article.updated) == ("2021-03-23", "2021-03-24T09:12")
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency, article.dateline.date) == ("PARIS", "Reuters", "23 mars")
    assert people(article) == [("reporter", "Mara Quill"), ("editor", "Sophie Grand")]
    assert [link.title for link in article.related] == ["La tempête ferme le seul quai pendant une semaine"]


def test_spanish(record_of: Extract) -> None:
    article = record_of(
        "\n\n".join(
            (
                "El consejo del puerto aprueba construir un segundo muelle",
                "Los pescadores temen que el nuevo muelle expulse sus barcos de la dársena y piden un muro",
                "Por Mara Quill",
                "23 de marzo de 2021",
                "Madrid, 23 mar (EFE).- El consejo del puerto aprobó este martes la construcción de un segundo muelle, anunció su presidenta.",
                '"Llevamos once años esperando", dijo Oona Brack, que regenta la única panadería de la isla y sirvió un pastel al consejo.',
                "Lea también: La tormenta cierra el único muelle durante una semana",
                "(Reporte de Mara Quill; editado por Ana Vane)",
            )
        )
    ).article
    assert article.deck == "Los pescadores temen que el nuevo muelle expulse sus barcos de la dársena y piden un muro"
    assert article.published == "2021-03-23"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("Madrid", "EFE")
    assert people(article) == [("reporter", "Mara Quill"), ("editor", "Ana Vane")]


def test_rules_between_paragraphs_and_contributors_at_the_end(record_of: Extract) -> None:
    article = record_of(
        "\n".join(
            (
                "Harbor board approves second pier",
                "",
                "By MARA QUILL",
                "Associated Press",
                "",
                f"QUILLHAVEN, Maine (AP) — {FIRST}",
                "",
                SECOND,
                "",
                "___",
                "",
                "Associated Press writers Ivo Lind in Oslo and Eve Hale in Rome contributed to this report.",
                "",
                "___",
                "",
                "Follow AP's coverage of harbors at https://ap.example/hub/harbors",
                "",
                "Copyright 2021 The Associated Press. All rights reserved.",
            )
        )
    ).article
    assert [(line.name, line.affiliation) for line in article.bylines] == [("MARA QUILL", "Associated Press")]
    assert [(c.name, c.place) for c in article.credits] == [("Ivo Lind", "Oslo"), ("Eve Hale", "Rome")]
    assert article.body.count("\n\n") == 1
    assert article.rights == "Copyright 2021 The Associated Press. All rights reserved."


def test_a_source_line_dates_a_text_that_ends_in_a_wire_mark(record_of: Extract) -> None:
    article = record_of(
        "\n".join(
            (
                "Quillhaven approves second ferry pier",
                "Source: Lantern| 2021-03-23 14:05:11|Editor: mq",
                "",
                f"QUILLHAVEN, March 23 (Xinhua) -- {FIRST}",
                "",
                SECOND,
                "",
                f"{FOURTH} Enditem",
            )
        )
    ).article
    assert article.published == "2021-03-23"
    assert article.related == ()
    assert "wall. Enditem" in article.body


def test_an_agency_desk_line_above_a_story(record_of: Extract) -> None:
    article = record_of(
        "\n".join(
            (
                "Harbour board approves second pier",
                "PTI | Quillhaven | Updated: Mar 23, 2021, 14:05 IST",
                "",
                f"New Delhi, Mar 23 (PTI) {FIRST}",
                "",
                f"{SECOND} PTI MQ TV",
                "",
                "(This story has not been edited by staff and is auto-generated from a syndicated feed.)",
            )
        )
    ).article
    assert [line.name for line in article.bylines] == ["PTI"]
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency, article.dateline.date) == ("New Delhi", "PTI", "Mar 23")
    assert article.published == "2021-03-23"
    assert article.boilerplate == (
        "(This story has not been edited by staff and is auto-generated from a syndicated feed.)",
    )


def test_a_press_release(record_of: Extract) -> None:
    article = record_of(
        "\n".join(
            (
                "Acme Ferries Announces Second Pier",
                "",
                "QUILLHAVEN, Maine, March 23, 2021 /PRNewswire/ -- Acme Ferries (NYSE: ACF) today announced that it will build a second pier for the island of Quillhaven.",
                "",
                SECOND,
                "",
                "Media Contact:",
                "Mara Quill",
                "press@acme.example",
                "+1 555 0100",
                "",
                "SOURCE Acme Ferries",
            )
        )
    ).article
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("QUILLHAVEN, Maine", "PRNewswire")
    assert article.published == "2021-03-23"
    assert article.bylines == ()
    assert article.captions == ()
    assert {"Media Contact:", "press@acme.example", "SOURCE Acme Ferries"} <= set(article.boilerplate)


def test_run_together_signoff_and_a_note_on_the_writer(record_of: Extract) -> None:
    article = record_of(
        "\n\n".join(
            (
                texts.HEADLINE,
                "Mara Quill in Quillhaven",
                "Tue 23 Mar 2021 14.05 GMT",
                FIRST,
                SECOND,
                FOURTH,
                "Reporting by Mara Quill in Quillhaven and Ivo Lind in Oslo Additional reporting by Eve Hale Editing by Tom Vane",
                "Our Standards: The Lantern Trust Principles.",
                "Mara Quill is a senior reporter at the Lantern. Contact: mara@lantern.example",
            )
        )
    ).article
    assert [line.name for line in article.bylines] == ["Mara Quill"]
    assert people(article) == [
        ("reporter", "Mara Quill"),
        ("reporter", "Ivo Lind"),
        ("contributor", "Eve Hale"),
        ("editor", "Tom Vane"),
    ]
    assert article.related == ()
    assert article.body.endswith("pay for a wall.")
