"""Takes the pictures of docs/images: python -m tests.tools.pictures [NAME…]

Each is the real window, offscreen, on the sample archive, 1440 × 900. What would differ from run to run (how long a
search took, when an import was made) is said of one duration and one moment.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch

IMAGES = Path(__file__).parents[2] / "docs" / "images"
SIZE = (1440, 900)
BASE = Path(tempfile.gettempdir()) / "backfile-pictures"  # the same in each run: it can be seen in a picture
SETTLED = 0.5  # seconds without anything to wait for


class Stage:
    """One viewer on screen, and what can be done with it."""

    def __init__(self, language: str, theme: str, archive: Path | None = None) -> None:
        from PySide6.QtWidgets import QApplication

        from viewer.app import build
        from viewer.options import Options
        from viewer.settings import Settings

        self.app = QApplication.instance()
        settings = Settings(Path(tempfile.mkdtemp(dir=BASE)))
        settings.change(tour_seen=True)
        self.viewer = build(self.app, Options(language=language, theme=theme, size=SIZE), settings)
        self.parts = self.viewer.parts
        self.parts.window.show()
        self.viewer.open(Options(archive=archive))
        self.parts.window.activateWindow()
        self.rest()

    def rest(self) -> None:
        """Until nothing is awaited any more, for a while."""
        end = time.monotonic() + SETTLED
        while time.monotonic() < end:
            self.app.processEvents()
            if self.parts.runner.busy or not self.viewer.is_settled():
                end = time.monotonic() + SETTLED
            time.sleep(0.005)

    def ask(self, query: str) -> None:
        """Search this."""
        self.viewer.desk.ask(query)
        self.rest()

    def do(self, action: str) -> None:
        """As its menu does."""
        self.parts.actions[action].trigger()
        self.rest()

    def mode(self, name: str) -> None:
        """Show a page."""
        self.parts.window.show_mode(name)
        self.rest()

    def take(self, name: str) -> None:
        """Write the picture."""
        self.rest()
        self.parts.window.grab().save(str(IMAGES / f"{name}.png"))


@contextmanager
def staged(language: str, theme: str, archive: Path | None = None) -> Iterator[Stage]:
    stage = Stage(language, theme, archive)
    try:
        yield stage
    finally:
        stage.viewer.close()
        stage.parts.window.close()


def made(path: Path, what: Path) -> Path:
    """An archive of these files, read one after the other: what has no date stands in the order of reading."""
    from archive.jobs import JobContext
    from archive.services.archive import Archive

    path.parent.mkdir(parents=True, exist_ok=True)
    with Archive.open(path, create=True, jobs=1) as archive:
        archive.import_paths([what], JobContext())
    return path


def made_samples() -> None:
    """The sample archive, where the window looks for it: the place has the application's name in it."""
    from archive.resources import resource
    from viewer.archives import samples_path

    made(samples_path(), resource("samples"))


def light() -> None:
    from PySide6.QtTest import QTest

    with staged("en", "light") as stage:
        stage.ask("bridge credit:any")
        stage.take("search-light")
        stage.do("commands")
        QTest.keyClicks(stage.app.focusWidget(), "credit")
        stage.take("palette-light")
    with staged("en", "light") as stage:
        stage.mode("people")
        stage.parts.people.open_person("Ruth Kessler")
        stage.take("people-light")


def dark() -> None:
    with staged("en", "dark") as stage:
        stage.ask("caption:bridge")
        stage.do("arrange_panels")
        docks = stage.parts.window.docks
        docks.arrange((("filters",), ("results", "metadata"), ("reader",)), {**docks.widths, "results": 420})
        stage.do("next_hit")
        stage.take("panels-dark")
    with staged("en", "dark") as stage:
        stage.mode("photos")
        stage.parts.photo_panel.table.go_to(1)
        stage.take("photo-desk-dark")
        stage.parts.photo_panel.head.tools.sheet.setChecked(True)
        stage.take("contact-sheet-dark")


def arabic() -> None:
    with staged("ar", "light") as stage:
        stage.ask("ferry")
        stage.take("search-arabic")


def imports() -> None:
    from archive.resources import resource

    clippings, cms = BASE / "clippings", BASE / "cms"
    shutil.copytree(resource("samples"), clippings)
    shutil.copytree(resource("samples") / "cms", cms)
    (clippings / "scan-0043.tmp.bin").write_bytes(b"\x00\x01\x02" * 700)
    with staged("en", "light", made(BASE / "Courier.backfile", cms)) as stage:
        stage.mode("imports")
        stage.parts.imports.consider([clippings])
        stage.take("imports-light")


PICTURES: dict[str, Callable[[], None]] = {"light": light, "dark": dark, "arabic": arabic, "imports": imports}


def fixed() -> Iterator[AbstractContextManager[object]]:
    """What differs from run to run, said of one duration and one moment."""
    from viewer.importing import past_list
    from viewer.search import header

    took, when = header._took, past_list.when
    yield patch.object(header, "_took", lambda _seconds: took(0.0021))
    yield patch.object(past_list, "when", lambda _iso: when("2026-03-11T10:00:00"))


def main(names: list[str]) -> int:
    unknown = set(names) - set(PICTURES)
    if unknown:
        sys.stderr.write(f"There are {', '.join(PICTURES)}; not {', '.join(sorted(unknown))}.\n")
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    shutil.rmtree(BASE, ignore_errors=True)
    BASE.mkdir()
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(BASE / kind.lower())
    from PySide6.QtWidgets import QApplication

    app = QApplication(["backfile"])
    app.setCursorFlashTime(0)
    made_samples()
    with ExitStack() as stack:
        for one in fixed():
            stack.enter_context(one)
        for name in names or PICTURES:
            PICTURES[name]()
    shutil.rmtree(BASE, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
