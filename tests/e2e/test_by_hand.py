"""Three people at work: a real window on a screen of its own, a window manager, keys as a keyboard sends them.

Nothing here looks into the program: what was done is read from the archive and from the files that were written, and
each step is waited for, never slept for.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive.jobs import JobContext
from archive.services.archive import Archive
from tests.helpers.screen import own_screen

LACKING = [name for name in ("Xvfb", "xdotool", "openbox") if shutil.which(name) is None]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(LACKING), reason=f"needs {', '.join(LACKING)}"),
]
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90.0  # seconds that any one step may take on a busy machine
AGAIN = 4.0  # seconds after which a step that shows nothing is tried once more
STORY = """{headline}

By {byline}

HARROW BAY (Courier) - {body} The harbour office said so on Monday, and nobody along the quay had expected more.

{caption} (Photo: {photographer}/Courier)
"""
STORIES = (
    ("Lightship towed home", "Ansel Brook", "The lightship came back.", "The lightship off Cape Vestry.", "Rika Moss"),
    ("Keepers say farewell", "Ansel Brok", "The last keepers left.", "Keepers before the lightship.", "Rika Moss"),
    ("A lamp goes out", "Ansel Brok", "The lamp was put out at noon.", "The lamp of the lightship.", "Ida Fenn"),
    ("Bakers end strike", "Mira Tolland", "Bread is back, lightship or not.", "Queue for bread.", "Ida Fenn"),
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen with a window manager on it."""
    with own_screen() as name:
        manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL)
        yield name
        manager.terminate()
        manager.wait(20)


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of the stories, imported once and copied for each journey."""
    folder = tmp_path_factory.mktemp("stories")
    names = ("headline", "byline", "body", "caption", "photographer")
    for at, story in enumerate(STORIES):
        (folder / f"{at}.txt").write_text(STORY.format(**dict(zip(names, story, strict=True))), encoding="utf-8")
    path = tmp_path_factory.mktemp("archives") / "Desk.backfile"
    with Archive.open(path, create=True, jobs=1) as archive:
        archive.import_paths([folder], JobContext())
    return path


class Hands:
    """Presses keys in the window that is in front."""

    def __init__(self, display: str, path: Path) -> None:
        self._environment = {**os.environ, "DISPLAY": display}
        self._archive = Archive.open(path, read_only=True)

    def _xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        return done.stdout.strip()

    def press(self, *keys: str) -> None:
        """One after the other: "ctrl+k", "Return"."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", "--delay", "60", key)

    def write(self, text: str) -> None:
        """Type the text."""
        self._xdotool("type", "--clearmodifiers", "--delay", "25", text)

    def drag(self, *places: tuple[int, int], rests_at: int) -> None:
        """Press the mouse at the first place of the window in front, move over the others, let go at the last.

        At place number `rests_at` the pointer is held for a second, for what comes up then.
        """
        for at, (x, y) in enumerate(places):
            self._xdotool("getactivewindow", "mousemove", "--window", "%1", str(x), str(y))
            time.sleep(1.0 if at == rests_at else 0.1)
            if at == 0:
                self._xdotool("mousedown", "1")
        self._xdotool("mouseup", "1")

    def in_front(self) -> str:
        """The title of the window that has the keyboard."""
        return self._xdotool("getactivewindow", "getwindowname")

    def archive(self) -> Archive:
        """What is kept, as another process sees it."""
        return self._archive

    def until(self, holds: Callable[[], object], do: Callable[[], None] | None = None) -> None:
        """Do it, and wait until it shows; when nothing shows for long, a key got lost, and it is done once more."""
        end = time.monotonic() + PATIENCE
        tried = float("-inf")
        while not holds():
            now = time.monotonic()
            assert now < end, f"nothing came of it; in front is “{self.in_front()}”"
            if do is not None and now - tried > AGAIN:
                do()
                tried = time.monotonic()
            time.sleep(0.1)

    def command(self, name: str) -> None:
        """By the palette, as someone does who does not know the key."""
        self.press("ctrl+k")
        self.write(name)
        self.press("Return")

    def search(self, query: str, total: int) -> None:
        """Search, stay with it, and see it counted in the history."""

        def ask() -> None:
            self.press("Escape", "ctrl+l")
            self.write(query)
            self.press("Return", "Return")

        self.until(lambda: (query, total) in {(s.query, s.total) for s in self._archive.keeping.history()}, ask)

    def dialog(self, title: str, open_it: Callable[[], None]) -> None:
        """Open a dialog and wait until it is in front."""
        self.until(lambda: title in self.in_front(), open_it)

    def close(self) -> None:
        """Let go of the archive."""
        self._archive.close()


@pytest.fixture
def path(imported: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(imported, tmp_path / "Desk.backfile"))


@pytest.fixture
def hands(display: str, path: Path, tmp_path: Path) -> Iterator[Hands]:
    """A window over the archive, in front."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_"))}
    home = tmp_path / "home"
    folders = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    settings = home / "CONFIG" / "backfile" / "preferences.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"tour_seen": True, "language": "en", "theme": "light"}), encoding="utf-8")
    environment = {**kept, **folders, "HOME": str(home), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with (tmp_path / "stderr").open("w") as errors:
        program = subprocess.Popen(
            [sys.executable, "-m", "viewer.app", str(path), "--size", "1380x820"],
            cwd=ROOT,
            env=environment,
            stderr=errors,
        )
    hands = Hands(display, path)
    hands.until(lambda: "Desk" in hands.in_front())
    yield hands
    hands.until(lambda: program.poll() is not None, lambda: hands.press("Escape", "ctrl+q"))
    hands.close()
    assert program.returncode == 0
    assert "Traceback" not in (tmp_path / "stderr").read_text(encoding="utf-8")


def test_an_archivist_traces_a_story_through_its_captions(hands: Hands) -> None:
    keeping = hands.archive().keeping
    hands.search("lightship", 4)
    hands.search("caption:lightship", 3)

    def keep() -> None:
        hands.press("ctrl+s")

    hands.dialog("Save the search", keep)
    hands.write("The lightship in pictures")
    hands.until(
        lambda: [s.name for s in keeping.saved_searches()] == ["The lightship in pictures"],
        lambda: hands.press("Return"),
    )
    hands.press("ctrl+r", "ctrl+a")
    hands.dialog("Tag", lambda: hands.press("ctrl+shift+t"))
    hands.write("lightship")
    hands.until(lambda: keeping.tags() == {"lightship": 3}, lambda: hands.press("Return"))
    hands.search("tag:lightship byline:brok", 2)


def test_an_editor_fixes_a_byline_everywhere(hands: Hands) -> None:
    archive = hands.archive()
    hands.search('byline:"Ansel Brok"', 2)
    first = [article for article in range(1, 5) if archive.article(article).article.bylines[0].name == "Ansel Brok"]

    def correct() -> None:
        hands.press("Escape")
        hands.command("correct a byline")
        hands.press("ctrl+a")
        hands.write("Ansel Brook")
        hands.press("Return")

    def corrected() -> bool:
        return any(archive.corrections.history(article) for article in first)

    hands.until(corrected, correct)
    changes = [change for article in first for change in archive.corrections.history(article)]
    assert [(change.field, change.old, change.new) for change in changes] == [
        ("bylines[0].name", "Ansel Brok", "Ansel Brook")
    ]

    def merge() -> None:
        hands.press("Escape", "alt+3")
        hands.command("find a name")
        hands.press("ctrl+a")
        hands.write("Ansel")
        hands.press("Return", "Home", "shift+End")
        hands.command("merge names")

    def merged() -> bool:
        page = archive.people.page("Ansel Brook")
        return "Ansel Brok" in page.forms

    hands.until(merged, merge)


def test_a_researcher_builds_a_collection_and_exports_it(hands: Hands, tmp_path: Path) -> None:
    archive = hands.archive()
    hands.search("photographer:fenn", 2)
    hands.press("ctrl+r", "ctrl+a")
    hands.dialog("Add to a collection", lambda: hands.press("ctrl+shift+a"))
    hands.write("Pictures by Fenn")
    hands.until(
        lambda: {c.name: c.count for c in archive.keeping.collections()} == {"Pictures by Fenn": 2},
        lambda: hands.press("Return"),
    )
    hands.search('collection:"Pictures by Fenn"', 2)
    output = tmp_path / "fenn.csv"
    hands.dialog("Export", lambda: hands.press("ctrl+e"))
    hands.press("ctrl+a")
    hands.write(str(output))
    hands.until(output.exists, lambda: hands.press("Return"))
    with output.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 3
    assert {row[rows[0].index("headline")] for row in rows[1:]} == {"A lamp goes out", "Bakers end strike"}


def test_an_article_is_dragged_into_a_new_collection(hands: Hands) -> None:
    """From the results, over the rail, whose page comes up, onto the heading of the collections."""
    keeping = hands.archive().keeping
    hands.search("strike", 1)

    def drag() -> None:
        hands.press("Escape", "alt+1")
        time.sleep(0.5)
        row, rail, heading = (400, 215), (33, 225), (150, 284)
        between = [(row[0] - step, row[1]) for step in range(10, 360, 50)]
        below = [(60, 240), (110, 260), (140, 275), (148, 282)]
        hands.drag(row, *between, rail, *below, heading, rests_at=len(between) + 1)

    hands.dialog("Add to a collection", drag)
    hands.write("Bread")
    hands.until(lambda: {c.name: c.count for c in keeping.collections()} == {"Bread": 1}, lambda: hands.press("Return"))
