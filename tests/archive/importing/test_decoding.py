"""Charsets by evidence: each kind of evidence, its order, and what no bytes can do."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.importing.decoding import clean, codec_name, declared_charset, decode
from archive.importing.text import line_blocks

GERMAN = "Der Fährmann von Harrow Bay grüßt die Müllerin, größer als je zuvor.\n"


@pytest.mark.parametrize(
    ("mark", "charset"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_believed(mark: bytes, charset: str) -> None:
    decoded = decode(mark + GERMAN.encode(charset))
    assert (decoded.text, decoded.charset, decoded.evidence) == (GERMAN, charset, "byte order mark")


def test_a_declaration_is_believed_where_the_bytes_agree() -> None:
    xml = f'<?xml version="1.0" encoding="ISO-8859-15"?><p>{GERMAN}</p>'
    decoded = decode(xml.encode("iso8859-15"))
    assert "größer" in decoded.text
    assert decoded.described == "iso8859-15 (XML declaration)"
    html = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">Привет'
    assert decode(html.encode("cp1251")).evidence == "meta charset"


def test_a_declaration_that_lies_is_not() -> None:
    decoded = decode('<?xml version="1.0" encoding="utf-8"?><p>größer</p>'.encode("cp1252"))
    assert "größer" in decoded.text
    assert decoded.charset != "utf-8"


def test_what_the_carrier_says_comes_before_what_the_page_says() -> None:
    page = '<meta charset="utf-8">größer'.encode("cp1252")
    assert decode(page, "windows-1252").evidence == "declared by its carrier"
    assert decode("größer".encode(), "no-such-charset").charset == "utf-8"


def test_utf16_without_a_mark_is_seen_by_its_zeros() -> None:
    assert decode(GERMAN.encode("utf-16-le")).charset == "utf-16-le"
    assert decode(GERMAN.encode("utf-16-be")).text == GERMAN


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (GERMAN * 3, "cp1252"),
        ("L'été dernier à Besançon, le maire a été réélu sans façon.\n" * 3, "cp1252"),
        ("Привет, мир. Сегодня президент сказал на встрече в порту, что паром пойдёт.\n", "cp1251"),
        ("أعلن رئيس البلدية اليوم أن المدرسة ستغلق أبوابها حتى يوم الاثنين.\n", "cp1256"),
        ("Η κυβέρνηση ανακοίνωσε σήμερα στο λιμάνι νέα μέτρα για τα πλοία.\n", "cp1253"),
        ("İstanbul'da dün akşam çıkan yangında üç kişi yaralandı, söndürme çalışmaları sürüyor.\n", "cp1254"),
        ("Bæjarstjórinn í Reykjavík sagði í gær að þýski skipstjórinn hefði ekki látið vita.\n", "cp1252"),
        ("Premier ogłosił wczoraj w Łodzi, że rząd będzie wspierał małe porty i związki.\n", "cp1250"),
    ],
)
def test_legacy_charsets_are_guessed(text: str, charset: str) -> None:
    assert decode(text.encode(charset)).text == text


def test_a_stray_byte_in_ascii_is_western() -> None:
    assert decode(b"The prize is a \xa31 coin. " + b"Nothing else happened at the harbour. " * 20).text.startswith(
        "The prize is a £1 coin."
    )


def test_labels_mean_what_files_with_them_hold() -> None:
    assert codec_name("ISO-8859-1") == codec_name("latin1") == codec_name("us-ascii") == "cp1252"
    assert codec_name("gb2312") == "gb18030"
    assert codec_name("klingon") is None


def test_line_ends_and_controls() -> None:
    assert clean("a\r\nb\rc\x0cd\u2028e\x85f\x00\x01\x1f\ufeff\udc80g\th") == "a\nb\nc\nd\ne\nfg\th"


@given(st.binary(max_size=600))
def test_any_bytes_are_text(data: bytes) -> None:
    decoded = decode(data)
    assert clean(decoded.text) == decoded.text
    decoded.text.encode("utf-8")
    assert decoded.charset in decoded.described


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode()).text == clean(text)


@given(st.text(max_size=300))
def test_line_blocks_are_the_lines(text: str) -> None:
    text = clean(text)
    blocks = line_blocks(text)
    assert [text[block.start : block.end] for block in blocks] == [s for s in map(str.strip, text.split("\n")) if s]


def test_declarations_are_looked_for_at_the_start_only() -> None:
    assert declared_charset(b"x" * 9000 + b'<meta charset="utf-8">') is None


def test_only_bytes_without_a_meaning_are_damage() -> None:
    assert not decode(("Größe ä ö ü " * 50).encode("cp1252")).damaged
    assert decode(b"\x81\x8d\x8f\x90\x9d" * 20 + b" words in between \xff").damaged
