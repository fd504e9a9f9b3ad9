"""The page where shortcuts are found, changed, and put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from viewer.preferences.shortcuts_page import ShortcutsPage
from viewer.settings import Settings
from viewer.shortcuts import DESIGNED

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


@pytest.fixture
def page(qtbot, settings, appearance) -> ShortcutsPage:
    page = ShortcutsPage(settings)
    qtbot.addWidget(page)
    page.show()
    return page


def names(page: ShortcutsPage) -> list[str]:
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_commands_are_found_by_name_and_by_key(page) -> None:
    page.field.setText("next hit")
    assert names(page) == ["Next hit"]
    assert page.current == "next_hit"
    page.field.setText("ctrl+shift+h")
    assert names(page) == ["Hold for comparing"]


def test_new_keys_hold_at_once_and_at_the_next_start(page, settings, qtbot, tmp_path) -> None:
    page.field.setText("next hit")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.keyClick(page.press, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert "is free" in page.words.text()
    page.use.click()
    assert settings.preferences.shortcuts == ("next_hit\tAlt+N",)
    assert Settings(tmp_path).preferences.shortcuts == ("next_hit\tAlt+N",)
    assert "your own" in page.table.model().index(0, 1).data()
    page.back.click()
    assert settings.preferences.shortcuts == ()


def test_keys_in_use_are_said_and_taken_over_only_on_purpose(page, settings) -> None:
    page.field.setText("next hit")
    page.press.setKeySequence(QKeySequence("Ctrl+T"))
    assert "Results as a table" in page.words.text()
    page.use.click()
    assert page.model.keys["results_as_table"] == ()
    page.all_back.click()
    assert page.model.keys == DESIGNED
    assert not page.all_back.isEnabled()


def test_letters_of_a_page_cannot_be_taken(page) -> None:
    page.field.setText("next hit")
    page.press.setKeySequence(QKeySequence("A"))
    assert "Photos" in page.words.text()
    assert not page.use.isEnabled()


def test_a_command_can_do_without(page, settings) -> None:
    page.field.setText("next hit")
    page.clear.click()
    assert settings.preferences.shortcuts == ("next_hit",)
    assert not page.clear.isEnabled()


def test_nothing_found_can_do_nothing(page) -> None:
    page.field.setText("zeppelin")
    assert names(page) == []
    assert not page.use.isEnabled()
