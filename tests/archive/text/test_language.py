"""What a format states about the language comes first; what the words look like comes second."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from archive.text.language import detect_language, language_of, language_tag

GERMAN = "Der Gemeinderat hat am Montag beschlossen, das Schwimmbad bis zum Ende des Jahres offen zu halten."
SORANI = "ئەنجومەنی شار لە کۆبوونەوەی دووشەممەدا بڕیاریدا کە مەلەوانگەکە تا کۆتایی ساڵ کراوە بێت"


@pytest.mark.parametrize(
    ("stated", "tag"),
    [
        ("en_US", "en-US"),
        ("DE", "de"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("English", "en"),
        ("und", None),
        ("{{lang}}", None),
        ("", None),
    ],
)
def test_stated_languages_are_tidied(stated: str, tag: str | None) -> None:
    assert language_tag(stated) == tag


def test_the_stated_language_wins() -> None:
    assert language_of(GERMAN, "fr") == ("fr", 1.0)


@pytest.mark.parametrize(("text", "language"), [(GERMAN, "de"), (SORANI, "ckb")])
def test_the_words_tell_the_language(text: str, language: str) -> None:
    assert detect_language(text)[0] == language


def test_a_few_words_tell_nothing() -> None:
    assert detect_language("OK.") == (None, 0.0)


def test_threads_may_ask_at_once() -> None:
    with ThreadPoolExecutor(4) as pool:
        assert {found for found, _ in pool.map(detect_language, [GERMAN] * 16)} == {"de"}
