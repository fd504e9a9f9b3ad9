"""What tests of the window share: one look, and a whole viewer over an archive in memory."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from viewer import i18n
from viewer.app import Viewer, build
from viewer.options import Options
from viewer.settings import Settings
from viewer.theme import Appearance

TESTS = Path(__file__).parent.parent


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
