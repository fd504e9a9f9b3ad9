"""What tests of the window share: one look, and a whole viewer over an archive in memory."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from archive.jobs import JobContext
from archive.services.archive import Archive
from viewer import i18n
from viewer.app import Viewer, build
from viewer.jobs.runner import JobRunner
from viewer.options import Options
from viewer.settings import Settings
from viewer.theme import Appearance

TESTS = Path(__file__).parent.parent
STORY = """Ferry {n} runs again

By Mira Tolland

TALWIN (Courier) - The ferry over the Orrin runs again after three weeks of storm, its master said on 4 March 2024.
The river authority opened the flood gates on 2 March 2024, and forty people crossed before noon.

The ferry at its landing. (Photo: Sela Quist/Fallow Pictures)

Editing by Jon Abery
"""


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, "light")


@pytest.fixture(scope="session")
def fakes() -> ModuleType:
    """tests/helpers/fake_archive.py."""
    return _loaded("backfile_fake_archive", TESTS / "helpers" / "fake_archive.py")


@pytest.fixture(scope="session")
def samples() -> ModuleType:
    """The module of made-up articles (english, sorani, bare)."""
    return _loaded("backfile_sample_articles", TESTS / "viewer" / "reader" / "sample_articles.py")


def _loaded(name: str, path: Path) -> ModuleType:
    """The module at the path, under one name for the whole run: its classes must be the same in every test."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules[name]


@pytest.fixture
def archive(fakes: ModuleType):
    return fakes.FakeArchive(214, "Desk")


@pytest.fixture
def make_viewer(qapp: QApplication, qtbot, archive, tmp_path: Path) -> Iterator[Callable[..., Viewer]]:
    """Makes viewers that are shown, opened and at rest; takes them down again."""
    made: list[Viewer] = []

    def make(**options) -> Viewer:
        viewer = build(
            qapp,
            Options(**{"language": "en", "theme": "light", **options}),
            Settings(tmp_path),
            opener=lambda _path, _create, _job: archive,
            sampler=lambda _job: archive,
        )
        made.append(viewer)
        viewer.parts.window.show()
        viewer.open(Options(**options))
        qtbot.waitUntil(lambda: at_rest(viewer))
        return viewer

    yield make
    for viewer in made:
        assert viewer.close(), "a thread did not come back"
        viewer.parts.window.close()
        viewer.parts.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # a window left behind is styled ever again
    i18n.install(qapp, "en")


@pytest.fixture
def viewer(make_viewer) -> Viewer:
    return make_viewer()


def at_rest(viewer: Viewer) -> bool:
    return viewer.is_settled() and not viewer.parts.runner.busy


@pytest.fixture
def rest(qtbot) -> Callable[[Viewer], None]:
    """Waits until nothing is awaited."""
    return lambda viewer: qtbot.waitUntil(lambda: at_rest(viewer))


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    """Works beside the GUI thread; every thread of it comes back."""
    made = JobRunner()
    yield made
    assert made.shutdown(), "a thread did not come back"


@pytest.fixture(scope="session")
def ferries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive on disk that has something for every page; for reading only, `copied` is to be worked in."""
    folder = tmp_path_factory.mktemp("stories")
    for n in range(3):
        (folder / f"story-{n}.txt").write_text(STORY.format(n=n), encoding="utf-8")
    (folder / "noise.bin").write_bytes(b"\x00\x01" * 300)
    path = tmp_path_factory.mktemp("archives") / "Desk.backfile"
    with Archive.open(path, create=True, jobs=1) as archive:
        archive.import_paths([folder], JobContext())
        archive.keeping.save_search("Ferries", "ferry")
        archive.keeping.tag([1], "river")
        archive.imports.watch(folder, "another machine")
    return path


@pytest.fixture
def copied(ferries: Path, tmp_path: Path) -> Archive:
    return Archive.open(shutil.copytree(ferries, tmp_path / "Desk.backfile"))
