"""Pictures from bytes, without asking every reader of Qt for its opinion."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PySide6.QtGui import QImage

from viewer.models.decoding import decoded


def picture(kind: str) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (12, 8), "navy").save(made, kind)
    return made.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF"])
def test_a_picture_is_read(kind: str) -> None:
    assert decoded(picture(kind)).size().toTuple() == (12, 8)


def test_no_other_reader_is_tried_than_that_of_the_first_bytes() -> None:
    # Qt by itself would find the picture out by its content.
    shifted = picture("PPM")
    assert not QImage.fromData(shifted).isNull()
    assert decoded(shifted).isNull()


@pytest.mark.parametrize("data", [None, b"", b"no picture at all", picture("PNG")[:20]])
def test_what_is_no_picture_is_a_null_one(data: bytes | None) -> None:
    assert decoded(data).isNull()
