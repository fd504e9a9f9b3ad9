"""Journeys through `main()`: the whole program, the real archive, offscreen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from archive.jobs import JobContext
from archive.services.archive import Archive
from viewer.app import main

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ENGLISH = """Lighthouse keeper writes down every ship

By Ansel Brook

CAPE VESTRY (Courier) - The last keeper of the Vestry light has written down every ship since 1961.

A ferry passes the light. (Photo: Rika Moss/Courier)

He counted 41 ferries in March alone. His ledgers will go to the county archive.
"""
SORANI = """فێری گەڕایەوە بۆ بەندەر

هەولێر (کوریەر) - فێرییەکە دوای سێ هەفتە گەڕایەوە بۆ بەندەر.
"""


@pytest.fixture(scope="module")
def archive_path(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("stories")
    (folder / "keeper.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "ferry.txt").write_text(SORANI, encoding="utf-8")
    path = tmp_path_factory.mktemp("archives") / "Desk.backfile"
    with Archive.open(path, create=True, jobs=1) as archive:
        archive.import_paths([folder], JobContext())
    return path


@pytest.mark.parametrize(
    ("theme", "language", "ground"),
    [("light", "en", "#fbfaf8"), ("dark", "de", "#1c2024"), ("contrast", "en", "#000000"), ("light", "ckb", "#fbfaf8")],
)
def test_a_screenshot_of_a_search(qapp, archive_path, tmp_path, theme, language, ground) -> None:
    file = tmp_path / "shots" / "window.png"
    arguments = [str(archive_path), "--screenshot", str(file), "--search", "ferry", "--size", "1200x700"]
    assert main([*arguments, "--theme", theme, "--language", language]) == 0
    image = QImage(str(file))
    assert (image.width(), image.height()) == (1200, 700)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1200, 7) for y in range(0, 700, 7)}
    assert ground in colours
    assert len(colours) > 8
    assert not QApplication.topLevelWidgets() or all(
        not widget.isVisible() for widget in QApplication.topLevelWidgets()
    )


def test_a_screenshot_leaves_the_settings_alone(qapp, archive_path, tmp_path) -> None:
    main([str(archive_path), "--screenshot", str(tmp_path / "a.png"), "--theme", "dark"])
    assert list(Path(sys.path[0]).glob("preferences.json")) == []
    config = Path.home() / "config"
    assert not any("dark" in file.read_text(encoding="utf-8") for file in config.rglob("preferences.json"))


@pytest.mark.parametrize("mode", ["photos", "people", "collections", "imports"])
def test_a_screenshot_of_every_mode(qapp, archive_path, tmp_path, mode: str) -> None:
    file = tmp_path / f"{mode}.png"
    assert main([str(archive_path), "--screenshot", str(file), "--mode", mode]) == 0
    assert not QImage(str(file)).isNull()


def test_the_window_opens_and_closes_for_good(qapp, archive_path) -> None:
    """Without --screenshot the loop runs until the window is closed; the archive is let go of."""
    QTimer.singleShot(500, qapp.closeAllWindows)
    assert main([str(archive_path)]) == 0
    with Archive.open(archive_path) as archive:
        assert archive.stats().articles == 2


@pytest.mark.slow
def test_the_program_as_a_process_has_nothing_to_complain_of(archive_path, tmp_path) -> None:
    file = tmp_path / "window.png"
    command = [sys.executable, "-X", "dev", "-W", "error", "-m", "viewer.app", str(archive_path)]
    done = subprocess.run(
        [*command, "--screenshot", str(file), "--search", "ledgers"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert file.is_file()


@pytest.mark.parametrize("arguments", [["--size", "12"], ["--mode", "maps"], ["--language", "xx"], ["a", "b"]])
def test_wrong_usage_is_status_two_and_one_line(arguments: list[str], capsys) -> None:
    with pytest.raises(SystemExit) as exit_status:
        main(arguments)
    assert exit_status.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def without_display(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own that has nothing to draw on."""
    gone = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in gone}
    command = [sys.executable, "-m", "archive", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_pictures_are_taken_and_a_window_is_refused_in_one_line(archive_path, tmp_path):
    taken = without_display(archive_path, "--screenshot", tmp_path / "window.png")
    assert (taken.returncode, QImage(str(tmp_path / "window.png")).isNull()) == (0, False)
    refused = without_display(archive_path)
    assert refused.returncode == 2
    assert len(refused.stderr.splitlines()) == 1
    assert "no display" in refused.stderr
