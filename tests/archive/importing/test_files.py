"""Reading within bounds, pictures that lie beside, and items said to come from where they truly lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.config import Limits
from archive.importing.files import picture_beside, read_item, read_xml
from archive.importing.issues import error, warning
from archive.importing.relabel import relabel
from archive.model import ImportIssue, RawArticle

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    folder = tmp_path / "feed"
    folder.mkdir()
    (folder / "cup.png").write_bytes(PNG)
    (folder / "notes.png").write_bytes(b"no picture at all")
    (tmp_path / "secret.png").write_bytes(PNG)
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    (folder / "sub").mkdir()
    story = folder / "story.xml"
    story.write_text("<nitf/>")
    return story


@pytest.mark.parametrize("reference", ["cup.png", "file:///elsewhere/cup.png", "images\\cup.png", "a/b/cup.png?v=2"])
def test_a_picture_beside_is_found_by_its_name(reference: str, feed: Path) -> None:
    assert picture_beside(feed, reference, Limits()) == PNG


@pytest.mark.parametrize(
    "reference",
    ["../secret.png", "link.png", "notes.png", "absent.png", "", "urn:newsml:x:cup.png", "sub", "..", "\x00"],
)
def test_nothing_else_is(reference: str, feed: Path) -> None:
    assert picture_beside(feed, reference, Limits()) is None


def test_a_picture_beyond_the_limit_is_left(feed: Path) -> None:
    assert picture_beside(feed, "cup.png", Limits(item_bytes=10)) is None


@pytest.mark.parametrize(
    ("data", "limits", "code"),
    [(b"", Limits(), "empty"), (b"<a/>" * 9, Limits(item_bytes=20), "too-large"), (None, Limits(), "unreadable")],
)
def test_why_a_file_is_no_item(data: bytes | None, limits: Limits, code: str, tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    if data is not None:
        path.write_bytes(data)
    for issue in (read_item(path, limits), read_xml(path, limits)):
        assert isinstance(issue, ImportIssue)
        assert (issue.code, issue.path, issue.locator) == (code, str(path), str(path))


def test_items_are_said_to_come_from_their_container() -> None:
    inside = warning("/tmp/w/a.xml", "malformed", "Broken.", "/tmp/w/a.xml#3")
    article = RawArticle("/tmp/w/a.xml", "/tmp/w/a.xml#3", "nitf", "text", issues=(inside,))
    moved = relabel(article, "/tmp/w/a.xml", "feeds.zip", "feeds.zip!x/a.xml")
    assert isinstance(moved, RawArticle)
    assert (moved.path, moved.locator) == ("feeds.zip", "feeds.zip!x/a.xml#3")
    assert (moved.issues[0].path, moved.issues[0].locator) == ("feeds.zip", "feeds.zip!x/a.xml#3")
    issue = relabel(error("/tmp/w/a.xml", "empty", "Empty."), "/tmp/w/a.xml", "feeds.zip", "feeds.zip!a.xml")
    assert issue.locator == "feeds.zip!a.xml"
