"""The map between code points and Qt's positions agrees with real encodings and with a real QTextDocument."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from viewer.reader.utf16 import Utf16Map

TEXTS = [
    "",
    "plain words",
    "smoke 🔥 over the hill 🏔️ today",
    "گۆڤاری هەولێر 🕊 لە ڕووداو",
    "e\u0301te\u0301 a\u0308 combined",
    "𝔸𝔹 at the start and at the end 👩‍🚒",
]


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("text", TEXTS)
def test_every_position_agrees_with_the_encoding(text: str) -> None:
    positions = Utf16Map(text)
    for point in range(len(text) + 1):
        unit = units(text[:point])
        assert positions.to_units(point) == unit
        assert positions.to_point(unit) == point


def test_inside_a_surrogate_pair_is_the_pairs_character() -> None:
    positions = Utf16Map("a🔥b")
    assert [positions.to_point(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


def test_positions_outside_are_held_at_the_ends() -> None:
    positions = Utf16Map("a🔥")
    assert (positions.to_units(-3), positions.to_units(99)) == (0, 3)
    assert (positions.to_point(-3), positions.to_point(99)) == (0, 2)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_round_trip(text: str) -> None:
    positions = Utf16Map(text)
    assert [positions.to_point(positions.to_units(point)) for point in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )


@pytest.mark.parametrize("text", TEXTS[1:])
def test_qt_selects_the_same_words(qapp: object, text: str) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText(text)
    positions = Utf16Map(text)
    for start in range(0, len(text), 3):
        cursor = QTextCursor(document)
        cursor.setPosition(positions.to_units(start))
        cursor.setPosition(positions.to_units(min(start + 4, len(text))), QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == text[start : start + 4]
