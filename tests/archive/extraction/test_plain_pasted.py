# ruff: noqa: E501 - paragraphs of made-up articles stand on one line
"""Pages as a reader pastes them: whole made-up articles in six languages, and what their furniture leads astray."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from archive.model import Article, ArticleRecord
from tests.archive.extraction import plain_texts as texts

Extract = Callable[[str], ArticleRecord]
FIRST, SECOND, THIRD, FOURTH = texts.PARAGRAPHS
CAPTION = "The old ferry pier of Quillhaven in the rain"


def page(*lines: str) -> str:
    return "\n".join(lines)


def people(article: Article) -> list[tuple[str, str]]:
    return [(credit.role, credit.name) for credit in article.credits]


def pictures(article: Article) -> list[tuple[str | None, str | None]]:
    return [(caption.text, caption.credit and caption.credit.text) for caption in article.captions]


def test_english(record_of: Extract) -> None:
    article = record_of(
        page(
            "* Home",
            "+ Harbour",
            "o About Us",
            texts.HEADLINE,
            "",
            texts.DECK,
            "",
            "By Mara QuillStaff Writer",
            "March 23, 2021 3 AM PT",
            "Share",
            "Facebook",
            "Tweet on Twitter",
            f"{CAPTION}. (Photo: Capt. Ivo Lind/Lantern Wire)",
            "",
            f"QUILLHAVEN, March 23 (Xinhua) -- {FIRST}",
            "",
            SECOND,
            "",
            "Advertisement 2",
            "",
            THIRD,
            "",
            FOURTH,
            "",
            "(Reporting by Mara Quill and Jo Stand in Quillhaven; Additional reporting by Tom Vane; Editing by Eve Hale)",
        )
    ).article
    assert (article.headline, article.deck) == (texts.HEADLINE, texts.DECK)
    assert [byline.name for byline in article.bylines] == ["Mara Quill"]
    assert article.published == "2021-03-23"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("QUILLHAVEN", "Xinhua")
    assert pictures(article) == [(f"{CAPTION}.", "Capt. Ivo Lind/Lantern Wire")]
    assert people(article) == [
        ("reporter", "Mara Quill"),
        ("reporter", "Jo Stand"),
        ("contributor", "Tom Vane"),
        ("editor", "Eve Hale"),
    ]
    assert "Tweet on Twitter" in article.boilerplate
    assert article.body.count("\n\n") == 3


def test_german(record_of: Extract) -> None:
    article = record_of(
        page(
            "* Startseite",
            "* Politik",
            "Hafenrat beschließt Bau eines zweiten Anlegers",
            "Stand: 20:03 Uhr | Lesedauer: 4 Minuten",
            "Von Mara QuillKorrespondentin",
            "06. 04. 2021, 14:59 Uhr",
            "",
            "Elf Jahre haben die Inselbewohner von Quillhafen auf diesen Tag gewartet. Der Hafenrat hat ihnen nun einen zweiten Anleger versprochen.",
            "",
            "BILD: Lantern/dpa/Ivo Lind",
            "Oona Brack (l.) und der Hafenmeister am alten Anleger",
            "",
            "Wien - Der Hafenrat von Quillhafen hat am Dienstag den Bau eines zweiten Anlegers beschlossen, teilte die Vorsitzende mit.",
            "",
            "„Wir haben elf Jahre gewartet“, sagte Oona Brack, die auf der Insel die einzige Bäckerei betreibt und dem Rat Kuchen brachte.",
            "",
            "Die Fischer fürchten, dass der neue Anleger ihre Boote aus dem Hafenbecken drängt, und fordern eine Mauer aus Stein.",
            "",
            "(Redaktion: Eve Hale, Mitarbeit: Tom Vane)",
            "© Alle Rechte vorbehalten",
        )
    ).article
    assert article.headline == "Hafenrat beschließt Bau eines zweiten Anlegers"
    assert article.deck is not None
    assert article.deck.startswith("Elf Jahre")
    assert [byline.name for byline in article.bylines] == ["Mara Quill"]
    assert article.published == "2021-04-06"
    assert article.dateline is not None
    assert article.dateline.place == "Wien"
    assert pictures(article) == [("Oona Brack (l.) und der Hafenmeister am alten Anleger", "Lantern/dpa/Ivo Lind")]
    assert people(article) == [("editor", "Eve Hale"), ("contributor", "Tom Vane")]
    assert article.boilerplate == ("* Startseite", "* Politik", "© Alle Rechte vorbehalten")


def test_french(record_of: Extract) -> None:
    article = record_of(
        page(
            "Passer la publicité",
            "Le conseil du port construira une deuxième jetée à Quillhaven",
            "Par Mara Quill",
            "Publié le 23 mars 2021 à 09h42, mis à jour à 10h15",
            "* Copier le lien",
            "* Facebook",
            "",
            "La vieille jetée est souvent fermée en hiver. Ivo Lind / AFP",
            "",
            "Paris, 23 mars 2021 (AFP) - Le conseil du port de Quillhaven a accepté mardi de construire une deuxième jetée, a annoncé sa présidente.",
            "",
            "« Nous attendons cette jetée depuis onze ans », a déclaré Oona Brack, qui tient la seule boulangerie de l'île depuis longtemps.",
            "",
            "Les pêcheurs craignent que la nouvelle jetée ne chasse leurs bateaux du bassin intérieur et réclament un mur de pierre.",
            "",
            "(Mara Quill, avec la contribution de Tom Vane à Oslo, édité par Eve Hale)",
        )
    ).article
    assert article.headline == "Le conseil du port construira une deuxième jetée à Quillhaven"
    assert [byline.name for byline in article.bylines] == ["Mara Quill"]
    assert article.published == "2021-03-23"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("Paris", "AFP")
    assert pictures(article) == [("La vieille jetée est souvent fermée en hiver.", "Ivo Lind / AFP")]
    assert people(article) == [("reporter", "Mara Quill"), ("contributor", "Tom Vane"), ("editor", "Eve Hale")]


def test_spanish(record_of: Extract) -> None:
    article = record_of(
        page(
            "Tiempo de lectura: 6 min",
            "El consejo del puerto construirá un segundo muelle en Quillhaven",
            "",
            "Los isleños llevan once años pidiendo un segundo muelle y los pescadores reclaman ahora un muro de piedra en la dársena.",
            "",
            "El viejo muelle de Quillhaven cierra muchos días de invierno.Ivo Lind / Europa Press",
            "* Tamaño de letra",
            "* Mara Quill",
            "Madrid-23/03/2021 20:00",
            "",
            "Madrid, 23 mar (EFE).- El consejo del puerto de Quillhaven acordó el martes construir un segundo muelle, según su presidenta.",
            "",
            "“Llevamos once años esperando este muelle”, dijo Oona Brack, que tiene la única panadería de la isla y llevó un pastel al consejo.",
            "",
            "Los pescadores temen que el nuevo muelle expulse sus barcos de la dársena interior y piden que el consejo pague un muro.",
            "",
            "(Reporte de Mara Quill; editado en español por Eve Hale)",
        )
    ).article
    assert article.headline == "El consejo del puerto construirá un segundo muelle en Quillhaven"
    assert article.deck is not None
    assert article.deck.startswith("Los isleños")
    assert article.published == "2021-03-23"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("Madrid", "EFE")
    assert pictures(article) == [
        ("El viejo muelle de Quillhaven cierra muchos días de invierno.", "Ivo Lind / Europa Press")
    ]
    assert people(article) == [("reporter", "Mara Quill"), ("editor", "Eve Hale")]


def test_arabic(record_of: Extract) -> None:
    article = record_of(
        page(
            "الرئيسية",
            "مجلس الميناء يوافق على بناء رصيف ثان للعبارات",
            "23 مارس 2021 - 14:05",
            "صورة أرشيفية للرصيف القديم في الشتاء (تصوير: أحمد علي - رويترز)",
            "",
            "بغداد/واع - وافق مجلس الميناء يوم الثلاثاء على بناء رصيف ثان للعبارات كما قالت رئيسته بعد اجتماع طويل مع الصيادين والتجار",
            "",
            "وقالت أونا براك صاحبة المخبز الوحيد في الجزيرة إن السكان ينتظرون هذا الرصيف منذ أحد عشر عاما ولا يريدون الانتظار أكثر",
            "",
            "ويخشى الصيادون أن يطرد الرصيف الجديد قواربهم من الحوض الداخلي ويطالبون المجلس ببناء جدار من الحجر قبل الشتاء المقبل",
            "",
            "(تغطية صحفية ليلى حداد - تحرير سامي كريم)",
        )
    ).article
    assert article.headline == "مجلس الميناء يوافق على بناء رصيف ثان للعبارات"
    assert article.published == "2021-03-23"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("بغداد", "واع")
    assert pictures(article) == [("صورة أرشيفية للرصيف القديم في الشتاء", "أحمد علي - رويترز")]
    assert people(article) == [("reporter", "ليلى حداد"), ("editor", "سامي كريم")]


def test_sorani(record_of: Extract) -> None:
    article = record_of(
        page(
            "سەرەکی",
            "ئەنجوومەنی بەندەر بڕیاری دروستکردنی شۆستەی دووەم دەدات",
            "23ی ئازاری 2021",
            "",
            "هەولێر (ڕووداو) – ئەنجوومەنی بەندەر ڕۆژی سێشەممە بڕیاری دا شۆستەیەکی دووەم بۆ بەلەمەکان دروست بکات وەک سەرۆکەکەی وتی",
            "",
            "ئاوات کەریم کە تاکە نانەواخانەی دوورگەکەی هەیە وتی یازدە ساڵە خەڵک چاوەڕێی ئەم شۆستەیە دەکەن و ناتوانن زیاتر چاوەڕێ بن",
            "",
            "ماسیگرەکان دەترسن شۆستە نوێیەکە بەلەمەکانیان لە حەوزی ناوەوە دەربکات و داوا دەکەن ئەنجوومەن دیوارێکی بەردین دروست بکات",
            "",
            "ڕاپۆرتی ئاسۆ کەریم لە هەولێر، دەستکاریکردنی شیلان عومەر",
        )
    ).article
    assert article.headline == "ئەنجوومەنی بەندەر بڕیاری دروستکردنی شۆستەی دووەم دەدات"
    assert article.published == "2021-03-23"
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("هەولێر", "ڕووداو")
    assert people(article) == [("reporter", "ئاسۆ کەریم"), ("editor", "شیلان عومەر")]


def test_a_menu_entry_is_no_credit(record_of: Extract) -> None:
    article = record_of(
        page("* Facebook", "+ Work for CNN", "o Getty Images", "", texts.HEADLINE, "", *texts.PARAGRAPHS)
    ).article
    assert article.captions == ()
    assert article.headline == texts.HEADLINE


@pytest.mark.parametrize(
    "line",
    [
        "FILE - Fishermen wait in the old basin of Quillhaven on March 3, 2021.",
        "Oona Brack (left) and the harbour master of Quillhaven wait for the ferry",
        "THERE SHE GOES … the last ferry of the winter leaves the harbour of Quillhaven",
        "Oona Brack serves almond cake to fishermen at the harbour of Quillhaven, Monday, March 1, 2021, in Port Ellery.",
        "Oona Brack (l.) und der Hafenmeister warten auf die Fähre",
        "De gauche à droite, Oona Brack et le maître du port attendent le bac",
    ],
)
def test_a_caption_is_told_by_its_own_words(record_of: Extract, line: str) -> None:
    article = record_of("\n\n".join((texts.HEADLINE, FIRST, SECOND, line, THIRD, FOURTH))).article
    assert pictures(article) == [(line, None)]
    assert line not in article.body


@pytest.mark.parametrize(
    "line",
    [
        "The pier was opened by the harbour board of Quillhaven on March 3, 2011.",
        "Quillhaven is due to open its second ferry pier on March 29, 2023, two years after the vote.",
    ],
)
def test_a_sentence_with_a_date_is_no_caption(record_of: Extract, line: str) -> None:
    article = record_of("\n\n".join((texts.HEADLINE, FIRST, SECOND, line, THIRD, FOURTH))).article
    assert article.captions == ()
    assert line in article.body


def test_a_credit_tells_the_caption_again_where_it_is_repeated(record_of: Extract) -> None:
    twice = (f"Photo: Lantern/AP/Ivo Lind\n{CAPTION}", f"Photo: Lantern/AP/Ivo Lind\n{CAPTION}")
    article = record_of("\n\n".join((texts.HEADLINE, FIRST, *twice, SECOND, THIRD))).article
    assert pictures(article) == [(CAPTION, "Lantern/AP/Ivo Lind")]
    assert CAPTION not in article.body


def test_a_name_in_front_of_a_signed_bracket_is_a_caption(record_of: Extract) -> None:
    article = record_of(
        "\n\n".join((texts.HEADLINE, FIRST, SECOND, "Oona Brack. (Photo by Ivo Lind)", THIRD, FOURTH))
    ).article
    assert pictures(article) == [("Oona Brack.", "Ivo Lind")]


def test_who_filed_the_story_is_no_photo_credit(record_of: Extract) -> None:
    article = record_of("\n\n".join((texts.HEADLINE, *texts.PARAGRAPHS, "(Quelle: APA/dpa)"))).article
    assert article.captions == ()


def test_teasers_of_other_stories_keep_their_bylines(record_of: Extract) -> None:
    article = record_of(
        page(
            texts.HEADLINE,
            "",
            "by Mara Quill, Harbour Reporter",
            "March 23, 2021 10:00 PM",
            "*",
            "*",
            "*",
            "Latest",
            "",
            "Seal seen sleeping on the mayor's boat in Port Ellery",
            "By: Tom Vane",
            "Bakery on the island wins a prize for its almond cake",
            "By: Eve Hale",
            "",
            FIRST,
            "",
            SECOND,
            "",
            THIRD,
        )
    ).article
    assert [byline.name for byline in article.bylines] == ["Mara Quill"]


def test_a_headline_follows_the_teasers_of_other_stories(record_of: Extract) -> None:
    article = record_of(
        page(
            "Seal seen sleeping on the mayor's boat in Port Ellery",
            "Tom Vane",
            "March 20, 2021",
            "",
            texts.HEADLINE,
            "",
            "Ivo Lind / AP",
            "",
            "Mara Quill",
            "March 23, 2021",
            "",
            FIRST,
            "",
            SECOND,
            "",
            THIRD,
        )
    ).article
    assert article.headline == texts.HEADLINE


def test_contributors_stand_above_the_text_too(record_of: Extract) -> None:
    lines = ("By Mara Quill", "Contributions from", "Tom Vane, Eve Hale", "last updated 23 March 2021")
    article = record_of(page(texts.HEADLINE, "", *lines, "", FIRST, "", SECOND, "", THIRD)).article
    assert [byline.name for byline in article.bylines] == ["Mara Quill"]
    assert people(article) == [("contributor", "Tom Vane"), ("contributor", "Eve Hale")]
    assert article.published == "2021-03-23"


def test_a_story_is_signed_below_it(record_of: Extract) -> None:
    article = record_of(
        page(texts.HEADLINE, "", *texts.PARAGRAPHS, "", "Mara Quill", "March 23, 2021/8:51 p.m. ET")
    ).article
    assert [byline.name for byline in article.bylines] == ["Mara Quill"]


def test_a_town_alone_on_a_line_is_the_dateline(record_of: Extract) -> None:
    article = record_of("\n\n".join((texts.HEADLINE, FIRST, "Berlin.", SECOND, THIRD, FOURTH))).article
    assert article.dateline is not None
    assert article.dateline.place == "Berlin"
    assert article.deck == FIRST


def test_tags_glued_together_are_neither_debris_nor_headline(record_of: Extract) -> None:
    article = record_of(
        "\n\n".join(("Harbour quillhavenOona Brack Port Ellery", texts.HEADLINE, *texts.PARAGRAPHS))
    ).article
    assert article.headline == texts.HEADLINE
    assert article.boilerplate == ()
