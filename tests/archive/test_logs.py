"""The log rotates, lies where the system wants it, and does not quote articles."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from archive import cli, logs

QUOTED = "THE WORDS OF AN ARTICLE"


@pytest.fixture(autouse=True)
def _state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(logs, "log_folder", lambda: tmp_path / "state" / "backfile")
    monkeypatch.delenv(logs.LEVEL, raising=False)


def fail() -> None:
    try:
        try:
            raise KeyError(QUOTED)
        except KeyError as error:
            raise ValueError(f"cannot read {QUOTED!r}") from error
    except ValueError:
        logging.getLogger("archive.somewhere").exception("article %d is passed over", 7)


def test_a_fault_is_logged_with_its_place_and_without_words_of_the_article() -> None:
    with logs.logged("window") as path:
        fail()
    text = path.read_text("utf-8")
    assert "article 7 is passed over" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "test_logs.py" in text
    assert QUOTED not in text


def test_everything_is_logged_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(logs.LEVEL, "debug")
    with logs.logged("window") as path:
        fail()
    assert QUOTED in path.read_text("utf-8")


def test_the_log_rotates_and_ends_with_the_block(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "BYTES", 2_000)
    log = logging.getLogger("viewer.somewhere")
    with logs.logged("window") as path:
        for number in range(500):
            log.info("line %d", number)
    log.warning("after the end")
    files = sorted(file.name for file in path.parent.iterdir())
    assert files == ["window.log", "window.log.1", "window.log.2", "window.log.3"]
    assert all(file.stat().st_size <= 2_000 for file in path.parent.iterdir())
    assert "line 499" in path.read_text("utf-8")
    assert "after the end" not in path.read_text("utf-8")


def test_a_disk_that_refuses_is_no_reason_not_to_work(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder would be")
    with logs.logged("window") as path:
        fail()
    assert not path.exists()


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {"HOME": "/h"}, "/h/.local/state/backfile"),
        ("linux", {"HOME": "/h", "XDG_STATE_HOME": "/s"}, "/s/backfile"),
        ("darwin", {"HOME": "/h"}, "/h/Library/Logs/Backfile"),
        ("win32", {"USERPROFILE": "/u", "LOCALAPPDATA": "/u/l"}, "/u/l/Backfile/Logs"),
    ],
)
def test_logs_lie_where_the_system_wants_them(
    platform: str, environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    assert logs.log_folder(environment, platform).as_posix() == expected


def test_commands_that_write_are_logged_with_their_end(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text(f"A headline\n\n{QUOTED} and more of them.\n")
    log = tmp_path / "state" / "backfile" / "commands.log"
    assert cli.main(["import", str(tmp_path / "A.backfile"), str(tmp_path / "story.txt")]) == 0
    assert cli.main(["import", str(tmp_path / "A.backfile"), str(tmp_path / "nowhere.txt")]) == 2
    text = log.read_text("utf-8")
    assert "import begins" in text
    assert "import ends with status 0" in text
    assert "nowhere.txt does not exist" in text
    assert QUOTED not in text
