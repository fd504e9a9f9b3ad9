"""The made-up articles of the reader's tests, and the look of the window."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication

from viewer.theme import Appearance


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    """The module of made-up articles (english, sorani, bare)."""
    name = "backfile_sample_articles"
    if name not in sys.modules:
        path = Path(__file__).parent.parent / "reader" / "sample_articles.py"
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The light theme."""
    made = Appearance(qapp, "light")
    yield made
    made.deleteLater()
