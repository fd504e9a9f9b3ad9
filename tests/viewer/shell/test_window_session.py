"""Where one was comes back at the next start: search, page, article, and how far it was read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QByteArray

from viewer.app import Viewer
from viewer.desks.session import STATE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.fixture
def left(make_viewer, archive, tmp_path: Path, rest) -> Callable[..., Viewer]:
    """Closes a window that was left as the test wants it, and opens another one with the same settings."""
    archive.config = SimpleNamespace(path=tmp_path / "Desk.backfile", frozen=None)
    archive.config.path.mkdir()

    def leave(leaving: Callable[[Viewer], None], **options) -> Viewer:
        viewer = make_viewer(archive=archive.config.path)
        leaving(viewer)
        rest(viewer)
        viewer.parts.settings.keep_window_state(viewer.session.state())
        viewer.parts.window.hide()
        return make_viewer(**options)

    return leave


def test_search_article_and_page_come_back(left, qtbot, rest) -> None:
    shown = []

    def leaving(viewer: Viewer) -> None:
        viewer.desk.ask("flood")
        qtbot.waitUntil(lambda: viewer.is_settled())
        viewer.parts.results.choose_row(6)
        qtbot.waitUntil(
            lambda: viewer.is_settled() and viewer.parts.results.current_article == viewer.parts.reader.article.id
        )
        viewer.parts.reader.read_on_at(1.0)
        shown.append((viewer.parts.reader.article.id, viewer.parts.reader.how_far()))

    again = left(leaving)
    assert again.parts.header.bar.text == "flood"
    assert again.parts.results.view.currentIndex().row() == 6
    qtbot.waitUntil(lambda: again.parts.reader.article.id == shown[0][0])
    qtbot.waitUntil(lambda: again.parts.reader.how_far() == pytest.approx(shown[0][1], abs=0.05))
    rest(again)


def test_a_page_comes_back_and_what_is_asked_for_goes_before(left, rest) -> None:
    def leaving(viewer: Viewer) -> None:
        viewer.desk.ask("flood")
        viewer.parts.window.show_mode("people")

    again = left(leaving)
    assert again.parts.window.mode == "people"
    assert again.parts.header.bar.text == "flood"
    rest(again)


def test_a_search_that_is_asked_for_goes_before(left, rest) -> None:
    again = left(lambda viewer: viewer.desk.ask("flood"), search="ferry")
    assert again.parts.header.bar.text == "ferry"
    rest(again)


@pytest.mark.parametrize("state", [b"", b"[]", b'{"archive": 3}', b'{"archive": "a", "mode": "maps"}', b"\xff"])
def test_a_broken_state_is_none(viewer, archive, state: bytes, rest) -> None:
    viewer.parts.settings.keep_window_state({STATE: QByteArray(state)})
    viewer.session.go_back(archive.config.path)
    assert viewer.parts.header.bar.text == ""
    rest(viewer)


def test_an_archive_that_has_gone_is_said(left, archive, qtbot) -> None:
    again = left(lambda _viewer: archive.config.path.rmdir())
    qtbot.waitUntil(lambda: "There is no archive at" in again.parts.window.messages.text)
    assert again.parts.keeper.archive is None
