"""A caption and its credit come apart however they are joined."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.credits import grammar
from archive.text.credits_captions import split_caption

SENTENCE = "A tug brings in the ferry after the storm on Monday."
JOINED = {
    f"{SENTENCE} (Photo: Mara Quill/Lantern Wire)": "Mara Quill/Lantern Wire",
    f"{SENTENCE} (AP Photo/Mara Quill, File) more >": "AP Photo/Mara Quill, File",
    f"{SENTENCE} — Picture by Mara Quill": "Mara Quill",
    f"{SENTENCE} / Credit: Mara Quill/Alamy": "Mara Quill/Alamy",
    f"{SENTENCE} Photograph: Mara Quill/AFP/Getty": "Mara Quill/AFP/Getty",
    f"{SENTENCE} Mara Quill/Getty Images": "Mara Quill/Getty Images",
    f"{SENTENCE}REUTERS/Mara Quill": "REUTERS/Mara Quill",
    f"{SENTENCE} REUTERS/Cornelius...": "REUTERS/Cornelius...",
    f"{SENTENCE} (Mara Quill)": "Mara Quill",
    f"{SENTENCE} © AFP / Mara Quill": "AFP / Mara Quill",
    f"Above: {SENTENCE} (Unsplash)": "Unsplash",
    f"{SENTENCE} Foto: Mara Quill/dpa": "Mara Quill/dpa",
    f"{SENTENCE} — Reuters pic": "Reuters pic",
    f"{SENTENCE} ( NASA/JPL-Caltech/ASU )": "NASA/JPL-Caltech/ASU",
}


@pytest.mark.parametrize(("printed", "credit"), JOINED.items(), ids=list(JOINED))
def test_a_credit_is_taken_off_a_caption(printed: str, credit: str) -> None:
    split = split_caption(printed, grammar(), pointers=("above:",), toggles=("more >",))
    assert split.text is not None
    assert printed[slice(*split.text)] == SENTENCE
    assert split.credit is not None
    assert split.credit.credit.text == credit
    where = split.span("text")
    assert where is not None
    assert printed[slice(*where)] == credit


def test_a_credit_glued_to_the_last_word_is_taken_off() -> None:
    printed = "A tug brings in the ferryGetty Images"
    split = split_caption(printed, grammar())
    assert split.text is not None
    assert printed[slice(*split.text)] == "A tug brings in the ferry"
    assert split.credit is not None


@pytest.mark.parametrize(
    "text",
    [
        "The plane (a Boeing 747) took off from Rome",
        "Energizer Holdings Inc ( ENR.N )",
        "In this photo by John Doe, a man walks.",
        'He said: "Photo: no"',
        "Mara Quill, left, and Oona Brack (right) meet the press",
        "The show was written by Mara Quill",
    ],
)
def test_what_is_no_credit_stays_in_the_caption(text: str) -> None:
    split = split_caption(text, grammar())
    assert split.credit is None
    assert split.text is not None
    assert text[slice(*split.text)] == text


def test_a_credit_alone_has_no_caption() -> None:
    split = split_caption("Photo: Mara Quill, AP", grammar())
    assert split.text is None
    assert split.credit is not None


def test_file_photo_before_a_caption_stays_part_of_it() -> None:
    printed = "FILE PHOTO: A tug in the bay. REUTERS/Mara Quill/File Photo"
    split = split_caption(printed, grammar())
    assert split.text is not None
    assert printed[slice(*split.text)] == "FILE PHOTO: A tug in the bay."
    assert split.credit is not None
    assert split.credit.credit.file_photo


@given(st.text(max_size=400))
def test_splitting_never_fails_and_spans_stay_inside(text: str) -> None:
    split = split_caption(text, grammar())
    if split.text is not None:
        assert 0 <= split.text.start < split.text.end <= len(text)
    for name in ("printed", "text", "agency"):
        where = split.span(name)
        if where is not None:
            assert 0 <= where.start <= where.end <= len(text)
