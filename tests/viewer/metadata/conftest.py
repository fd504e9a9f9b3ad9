"""The panel that tests of this folder look at."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from viewer.metadata.panel import MetadataPanel
from viewer.theme import Appearance


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance) -> MetadataPanel:
    made = MetadataPanel(appearance)
    qtbot.addWidget(made)
    made.resize(312, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made
