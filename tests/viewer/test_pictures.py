"""The pictures of docs/images: each is taken by the command, and each is shown."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAMES = {picture.stem for picture in (ROOT / "docs" / "images").iterdir()}


def test_every_picture_is_taken_by_the_command() -> None:
    source = (ROOT / "tests" / "tools" / "pictures.py").read_text(encoding="utf-8")
    assert set(re.findall(r'\.take\("([\w-]+)"\)', source)) == NAMES


def test_every_picture_is_shown_somewhere() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    shown = re.findall(r"images/([\w-]+)\.png", "".join(page.read_text(encoding="utf-8") for page in pages))
    assert set(shown) == NAMES
