"""What tests of the window share: one look, and a viewer over an archive in memory."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from viewer.theme import Appearance


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, "light")
