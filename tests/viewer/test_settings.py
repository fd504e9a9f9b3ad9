from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QByteArray

from viewer.settings import Preferences, Settings


def test_only_what_differs_is_written(qapp, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.change(theme="dark")
    assert json.loads((tmp_path / "preferences.json").read_text(encoding="utf-8")) == {"theme": "dark"}
    assert Settings(tmp_path).preferences.theme == "dark"


def test_a_broken_file_means_defaults(qapp, tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    for text in ("", "[1]", "{", '{"theme": 3, "text_scale": true, "recent_archives": "x", "unknown": 1}'):
        file.write_text(text, encoding="utf-8")
        assert Settings(tmp_path).preferences == Preferences()


def test_a_change_is_told_once(qapp, tmp_path: Path, qtbot) -> None:
    settings = Settings(tmp_path)
    with qtbot.waitSignal(settings.changed):
        settings.change(language="ckb")
    with qtbot.assertNotEmitted(settings.changed):
        settings.change(language="ckb")


def test_a_folder_that_cannot_be_written_stops_nothing(qapp, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    settings = Settings(blocked)
    settings.change(theme="light")
    assert settings.preferences.theme == "light"


def test_window_states_come_back(qapp, tmp_path: Path) -> None:
    Settings(tmp_path).keep_window_state({"columns": QByteArray(b"abc")})
    settings = Settings(tmp_path)
    assert settings.window_state("columns") == QByteArray(b"abc")
    assert settings.window_state("geometry") is None
    settings.forget_window_state()
    assert settings.window_state("columns") is None
