"""The one entry to extraction: its readers, its overrides, its fingerprint, its bounds."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.extraction.context import ExtractionContext, merged
from archive.extraction.run import extract, fingerprint, rules
from archive.extraction.shipped import extraction_files
from archive.model import Block, BlockKind, RawArticle, Stated
from tests.archive.extraction import plain_texts as texts
from tests.archive.extraction.conftest import plain


def test_the_same_text_gives_the_same_record() -> None:
    assert extract(plain(texts.WEB_COPY), sha256="1") == extract(plain(texts.WEB_COPY), sha256="1")


def test_rules_are_named_once_and_versioned() -> None:
    versions: dict[str, int] = {}
    for name, version in rules():
        assert versions.setdefault(name, version) == version
        assert version >= 1
    found = {(field.rule, field.version) for field in extract(plain(texts.WEB_COPY), sha256="1").fields}
    assert found <= set(versions.items())


def test_shipped_tables_weights_and_word_lists_are_in_the_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {path.name for path in extraction_files()}
    assert {"html.toml", "html_content.json", "suppliers.toml", "given_names.txt"} <= names
    before = fingerprint()
    monkeypatch.setattr("archive.extraction.run.shipped_data", lambda: "other weights")
    assert fingerprint() != before


def test_another_rule_table_is_another_fingerprint() -> None:
    own = ExtractionContext(overrides=(("suppliers", '[[supplier]]\nname = "Lantern Wire"\n'),))
    assert fingerprint() == fingerprint(ExtractionContext())
    assert fingerprint(own) != fingerprint()


def test_an_archive_adds_its_own_suppliers() -> None:
    text = texts.WEB_COPY.replace("(Photo: Capt. Mara Quill/Twitter)", "(Lanternpix)")
    own = ExtractionContext(overrides=(("suppliers", '[[supplier]]\nname = "Lanternpix"\n'),))
    assert not [caption for caption in extract(plain(text), sha256="1").article.captions if caption.credit]
    found = extract(plain(text), sha256="1", context=own).article.captions
    assert [caption.credit.agency for caption in found if caption.credit] == ["Lanternpix"]


def test_tables_are_laid_over_each_other_by_name() -> None:
    shipped = {"a": [{"name": "x", "v": 1}, {"name": "y", "v": 2}], "b": {"c": [1], "d": 2}}
    own = {"a": [{"name": "y", "v": 3}, {"name": "z", "v": 4}], "b": {"c": [9]}}
    assert merged(shipped, own) == {
        "a": [{"name": "x", "v": 1}, {"name": "y", "v": 3}, {"name": "z", "v": 4}],
        "b": {"c": [9], "d": 2},
    }


def structured(*stated: Stated) -> RawArticle:
    signoff = "(Reporting by Mara Quill; Editing by Tom Vane)"
    text = "\n\n".join((texts.HEADLINE, f"QUILLHAVEN (AP) — {texts.PARAGRAPHS[0]}", texts.PARAGRAPHS[1], signoff))
    blocks, position = [], 0
    for part in text.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, position, position + len(part)))
        position += len(part) + 2
    return RawArticle("made-up.xml", "made-up.xml", "nitf", text, tuple(blocks), stated)


def test_the_surest_stated_value_wins_and_its_source_is_kept() -> None:
    record = extract(
        structured(
            Stated("headline", "Pier", "/nitf/head/title", "nitf", confidence=0.5),
            Stated("headline", texts.HEADLINE, "/nitf/body/hl1", "nitf-body", confidence=0.9),
        ),
        sha256="1",
    )
    assert record.article.headline == texts.HEADLINE
    (headline,) = [field for field in record.fields if field.path == "headline"]
    assert (headline.source, headline.start, headline.rule) == ("/nitf/body/hl1", None, "nitf-body")


def test_structured_formats_get_dateline_signoff_and_body_from_their_text() -> None:
    article = extract(structured(Stated("headline", texts.HEADLINE, "/nitf/body/hl1", "nitf")), sha256="1").article
    assert article.dateline is not None
    assert (article.dateline.place, article.dateline.agency) == ("QUILLHAVEN", "AP")
    assert [(credit.role, credit.name) for credit in article.credits] == [
        ("reporter", "Mara Quill"),
        ("editor", "Tom Vane"),
    ]
    assert texts.HEADLINE not in article.body
    assert "Editing by" not in article.body
    assert article.body.count("\n\n") == 1


def test_a_credit_that_is_stated_whole_comes_apart() -> None:
    record = extract(
        structured(
            Stated("captions[0].text", texts.CAPTION, "/nitf/media/caption", "nitf"),
            Stated("captions[0].credit.printed", "Photo by Mara Quill/Getty Images", "/nitf/media/producer", "nitf"),
            Stated("captions[1].text", f"{texts.CAPTION} (AP Photo/Ivo Lind)", "/nitf/media[2]/caption", "nitf"),
        ),
        sha256="1",
    )
    first, second = record.article.captions
    assert first.credit is not None
    assert (first.credit.text, first.credit.photographer, first.credit.agency) == (
        "Mara Quill/Getty Images",
        "Mara Quill",
        "Getty Images",
    )
    assert second.text == texts.CAPTION
    assert second.credit is not None
    assert (second.credit.photographer, second.credit.agency) == ("Ivo Lind", "AP")
    assert second.printed == f"{texts.CAPTION} (AP Photo/Ivo Lind)"


LINES = st.sampled_from(
    (
        *texts.WEB_COPY.split("\n"),
        *texts.GALLERY.split("\n"),
        *texts.WIRE.split("\n"),
        *texts.ARABIC.split("\n"),
        "",
        "*",
        "(",
        "Photo:",
        "By",
        "Read more",
        "© AP",
        "\x00\ufeff",
        "😀 " * 5,
        "PARIS (AP) —",
    )
)


@given(st.lists(LINES, max_size=30).map("\n".join))
def test_no_order_of_lines_breaks_a_proof(text: str) -> None:
    record = extract(plain(text), sha256="1")
    for field in record.fields:
        if field.start is not None:
            assert field.end is not None
            assert 0 <= field.start < field.end <= len(text)
            assert text[field.start : field.end] == field.quote


@given(st.text(max_size=600))
def test_no_text_breaks_extraction(text: str) -> None:
    record = extract(plain(text), sha256="1")
    for field in record.fields:
        if field.start is not None:
            assert text[field.start : field.end] == field.quote


def test_a_stated_caption_that_is_nothing_but_a_labelled_credit_is_a_credit() -> None:
    stated = (
        Stated("captions[0].text", "Photo: Norwire / Ivo Lind", "/nitf/media[1]", "nitf", 2, 0.9),
        Stated("captions[1].text", "Ferries in the harbour", "/nitf/media[2]", "nitf", 2, 0.9),
    )
    block = Block(BlockKind.PARAGRAPH, 0, 17, "/nitf/body", 0, {"main": "1"})
    raw = RawArticle("a", "a", "nitf", "The ferry stays .", blocks=(block,), stated=stated)
    alone, captioned = extract(raw, sha256="1").article.captions
    assert alone.text is None
    assert alone.credit is not None
    assert alone.credit.printed == "Photo: Norwire / Ivo Lind"
    assert alone.credit.photographer == "Ivo Lind"
    assert captioned.text == "Ferries in the harbour"
    assert captioned.credit is None


HOSTILE = {
    "brackets": "(" * 2,
    "closed brackets": "() ",
    "quotes": "“\"'",
    "spaces": "  \n ",
    "slashes": "A/",
    "capitals": "Aa Bb ",
    "by": "By Aa Bb, ",
    "labels": "Photo: ",
    "signoffs": "Reporting by Aa Bb; ",
    "dashes": "A - ",
    "digits": "12 ",
    "dates": "12 March 2020 ",
    "lines": "Aa bb.\n",
    "headings": "Related\nAa Bb cc dd ee\n",
    "repeats": "Aa bb cc dd ee ff gg.\n",
    "teasers": "Aa Bb Cc Dd\nStaff - April 15, 2021 1\n",
    "captions": "Aa bb cc (Photo: Aa Bb/AFP)\n",
    "credits": "Photo: Aa Bb\n*\n",
    "paragraphs and dates": "Aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo.\nMarch 3, 2020\n",
    "arabic": "الرئيس أحمد علي و",
}


@pytest.mark.slow
@pytest.mark.parametrize("piece", HOSTILE.values(), ids=list(HOSTILE))
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    def seconds(size: int) -> float:
        raw = plain((piece * (size // len(piece) + 1))[:size])
        began = time.process_time()
        extract(raw, sha256="1")
        return time.process_time() - began

    seconds(1_000)
    small, large = seconds(10_000), seconds(40_000)
    assert large < 12 * small + 0.3
