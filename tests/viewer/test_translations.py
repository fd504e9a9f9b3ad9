from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from archive.index.explain import explain
from archive.index.query import parse
from viewer import i18n
from viewer.i18n import LANGUAGES, PLURAL_FORMS, PLURALS, TableTranslator, isolated, joined, read_translations, tr

CODES = [code for code, _name in LANGUAGES]
TEXTS = i18n.every_text()


@pytest.fixture
def language(qapp: QApplication):
    """Speaks a language and goes back to English."""
    yield lambda code: i18n.install(qapp, code)
    for translator in qapp.findChildren(TableTranslator):
        QCoreApplication.removeTranslator(translator)
    i18n.install(qapp, "en")


def messages(code: str) -> list[ElementTree.Element]:
    return list(ElementTree.parse(i18n.translations_file(code)).getroot().iter("message"))


@pytest.mark.parametrize("code", CODES)
def test_translation_files_have_exactly_the_texts_of_the_source(code: str) -> None:
    """When this fails: python -m viewer.i18n"""
    assert {message.findtext("source") for message in messages(code)} == set(TEXTS)


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_translated(code: str) -> None:
    known = read_translations(code)
    assert [text for text in TEXTS if text not in known] == []


@pytest.mark.parametrize("code", CODES)
def test_placeholders_survive_translation(code: str) -> None:
    wrong = []
    for source, forms in read_translations(code).items():
        wanted = sorted(re.findall(r"\{\w+\}", source))
        wrong += [form for form in forms if sorted(re.findall(r"\{\w+\}", form)) != wanted]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_counted_texts_have_every_plural_form(code: str) -> None:
    for source, forms in read_translations(code).items():
        if TEXTS.get(source):
            assert len(forms) == PLURAL_FORMS[code], source
            assert "%n" in forms[PLURALS[code](11)], source


@pytest.mark.parametrize("code", ["ar", "ckb", "de"])
def test_punctuation_is_that_of_the_language(code: str) -> None:
    """Marks of the search language itself (* ? ~ and quotation marks that are typed) stay as they are."""
    wrong = r"[“”]" if code != "de" else r"“[^“”]*”|[«»]"
    wrong = wrong if code == "de" else rf"{wrong}|[?;]|,\s"
    found = []
    for source, forms in read_translations(code).items():
        if not re.search(r'[*~"]|\?,', source):
            found += [form for form in forms if re.search(wrong, form)]
    assert found == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "beside",
    [("Pause", "Stop", "Resume"), ("Import", "Cancel"), ("Next", "Back", "Skip", "Done"), ("Notes", "Findings")],
)
def test_what_stands_side_by_side_is_told_apart(code: str, beside: tuple[str, ...]) -> None:
    known = read_translations(code)
    said = [known[text][0] for text in beside if text in known]
    assert len(set(said)) == len(said)


def test_menu_letters_are_each_used_once() -> None:
    for code in CODES:
        known = read_translations(code)
        letters = [forms[0][forms[0].index("&") + 1] for source, forms in known.items() if source.startswith("&")]
        assert len(letters) == len({letter.casefold() for letter in letters}), code


def test_arabic_plurals_follow_cldr() -> None:
    """CLDR 45, supplemental/plurals: zero, one, two, few (3 to 10), many (11 to 99), other."""
    rule = PLURALS["ar"]
    assert [rule(n) for n in (0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 1011)] == [0, 1, 2, 3, 3, 4, 4, 5, 5, 3, 4]


def test_languages_are_spoken(language) -> None:
    assert language("de") == "de"
    assert tr("%n articles", 1) == "1 Artikel"
    assert tr("Nothing found") == "Nichts gefunden"
    assert [i18n.day(iso) for iso in ("2021-03-11", "2021-03", "2021")] == ["11. März 2021", "März 2021", "2021"]
    assert [i18n.day(iso) for iso in ("2021-13", "soon", "2019/2021", None)] == ["2021-13", "soon", "2019/2021", ""]
    language("ckb")
    assert QApplication.layoutDirection().name == "RightToLeft"
    assert i18n.day("2021-03-11T10:00:00Z").endswith("٢٠٢١")
    assert i18n.number(2004) == "٢٬٠٠٤"
    assert i18n.day("2004") == "٢٠٠٤"


def test_an_unknown_language_is_english_or_the_systems(language) -> None:
    assert language("xx") in CODES


def test_a_text_nobody_translated_stays(language) -> None:
    language("de")
    assert tr("no such text anywhere") == "no such text anywhere"


def test_a_line_of_parts_runs_as_the_window_does(language) -> None:
    language("ar")
    assert joined("a", "زاخۆ").startswith("\u200f\u2068a")
    assert joined("", "") == ""


def test_parts_keep_their_direction() -> None:
    assert joined("a", "", "زاخۆ") == "\u2068a\u2069 · \u2068زاخۆ\u2069"
    assert isolated("x") == "\u2068x\u2069"


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("زاخۆ", True), ("12 زاخۆ", True), ("Zaxo زاخۆ", False), ("2019", False), ("", False), ("שלום", True)],
)
def test_direction_is_that_of_the_first_strong_letter(text: str, rtl: bool) -> None:
    assert i18n.is_rtl(text) is rtl


@pytest.mark.parametrize("code", ["ar", "ckb", "de"])
def test_every_template_of_a_query_in_words_has_a_translation_with_its_placeholders(code: str) -> None:
    known = read_translations(code)
    for template in i18n.spoken_by_archive():
        (said,) = known[template]
        assert sorted(re.findall(r"\{\w+\}", said)) == sorted(re.findall(r"\{\w+\}", template)), template
        assert said.count("\u2068") == said.count("\u2069"), template


@pytest.mark.parametrize("code", ["ar", "ckb"])
def test_a_query_in_arabic_script_words_has_latin_letters_only_in_isolates(code: str) -> None:
    known = read_translations(code)
    query = 'flood OR "dam breach" credit:any -headline:ferry date:2019-03..2020 agency:low *stan'
    found = explain(parse(query), query, translate=lambda text: known[text][0])
    said = " ".join([found.words, *found.warnings])
    assert not re.search("[A-Za-z]", re.sub("\u2068[^\u2068\u2069]*\u2069", "", said)), said
    assert "البحث" in said or "گەڕان" in said


@pytest.mark.parametrize("code", ["ar", "ckb", "de"])
def test_warnings_are_said_in_the_language(code: str) -> None:
    known = read_translations(code)
    asked: list[str] = []

    def translate(text: str) -> str:
        asked.append(text)
        return known[text][0]

    query = "flood or dam w/5 river credit:low *stan"
    assert explain(parse(query), query, translate=translate).warnings
    assert set(asked) <= set(i18n.spoken_by_archive())
