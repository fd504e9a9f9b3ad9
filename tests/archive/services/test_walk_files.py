"""Which files are read, and which are passed over."""

from __future__ import annotations

import os
from pathlib import Path

from archive.model import ImportIssue
from archive.services.walk_files import walk_files


def names(folder: Path) -> list[str]:
    return [f.code if isinstance(f, ImportIssue) else f.relative_to(folder).as_posix() for f in walk_files([folder])]


def test_folders_are_walked_in_order(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.txt", "a.txt", "c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    assert names(tmp_path) == ["a.txt", "c.txt", "b/1.txt", "b/2.txt"]


def test_companions_of_saved_pages_are_their_pages_business(tmp_path: Path) -> None:
    for name in ("page.html", "page_files/p.jpg", "Seite.htm", "Seite-Dateien/p.jpg", "own_files/kept.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    assert names(tmp_path) == ["Seite.htm", "page.html", "own_files/kept.txt"]


def test_hidden_files_and_devices_are_left_out(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_text("")
    (tmp_path / ".DS_Store").write_text("")
    os.mkfifo(tmp_path / "pipe")
    assert names(tmp_path) == ["not-a-file"]


def test_a_named_link_is_followed_and_a_found_one_is_not(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    (outside / "a.txt").write_text("")
    (inside / "link").symlink_to(outside)
    assert names(inside) == ["link-refused"]
    assert list(walk_files([inside / "link"])) == [inside / "link" / "a.txt"]


def test_an_archive_is_not_imported_into_itself(tmp_path: Path) -> None:
    (tmp_path / "A.backfile" / "originals").mkdir(parents=True)
    (tmp_path / "A.backfile" / "archive.sqlite").write_text("")
    (tmp_path / "A.backfile" / "originals" / "a").write_text("")
    assert names(tmp_path) == ["is-an-archive"]
    assert len(list(walk_files([tmp_path / "A.backfile" / "originals"]))) == 1


def test_deep_nesting_is_no_trouble(tmp_path: Path) -> None:
    here = tmp_path
    for _ in range(400):
        here = here / "d"
        here.mkdir()
    (here / "a.txt").write_text("")
    assert len(list(walk_files([tmp_path]))) == 1
