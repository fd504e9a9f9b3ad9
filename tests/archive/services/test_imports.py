"""Around the import: what would be read, what came of it, another try, and folders that are watched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest

from archive.errors import InputError
from archive.jobs import Cancelled, JobContext
from archive.model.importing import WatchedFolder
from archive.services.archive import Archive
from archive.services.watch_folders import REST_SECONDS, FolderWatch
from tests.helpers.archives import an_archive

PAGE = "<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>Runs.</p></article></body></html>"
NITF = "<nitf><head><title>T</title></head><body><body.content><p>x</p></body.content></body></nitf>"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = an_archive(tmp_path / "Lines.backfile")
    yield opened
    opened.close()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.html").write_text(PAGE)
    (folder / "b.html").write_text(PAGE.replace("Ferry", "Bridge"))
    (folder / "c.xml").write_text(NITF)
    (folder / "d.bin").write_bytes(b"\x00\x01\x02" * 200)
    return folder


def test_quick_counts_are_those_of_the_whole_statistics(archive: Archive, source: Path) -> None:
    archive.import_paths([source], JobContext())
    quick, whole = archive.stats(quick=True), archive.stats()
    told = attrgetter("name", "articles", "photos", "captions", "indexed", "waiting", "engine")
    assert told(quick) == told(whole)
    assert (quick.articles, quick.formats, quick.originals_bytes) == (4, {}, 0)


# Looking ahead


def test_a_preview_tells_formats_and_what_is_left_out_and_stores_nothing(archive: Archive, source: Path) -> None:
    seen = archive.imports.preview([source], JobContext())
    assert [(found.name, found.files) for found in seen.formats] == [("html", 2), ("nitf", 1)]
    assert (seen.files, seen.known) == (4, 0)
    assert seen.size == sum(path.stat().st_size for path in source.iterdir())
    assert [(Path(issue.path).name, issue.code) for issue in seen.issues] == [("d.bin", "not-recognised")]
    assert archive.stats().articles == 0


def test_a_preview_knows_files_again_at_their_place_and_elsewhere(
    archive: Archive, source: Path, tmp_path: Path
) -> None:
    archive.import_paths([source / "a.html", source / "b.html"], JobContext())
    shutil.copy(source / "a.html", tmp_path / "copy.html")
    os.utime(tmp_path / "copy.html", (1, 1))
    (source / "b.html").write_text(PAGE.replace("Ferry", "Quays!"))
    assert archive.imports.preview([source, tmp_path / "copy.html"], JobContext()).known == 2


def test_a_preview_is_stopped_and_says_what_is_not_there(archive: Archive, source: Path) -> None:
    job = JobContext()
    job.cancel()
    with pytest.raises(Cancelled):
        archive.imports.preview([source], job)
    with pytest.raises(InputError):
        archive.imports.preview([source / "none"], JobContext())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_hold_up_the_preview(archive: Archive, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert [issue.code for issue in archive.imports.preview([tmp_path / "pipe"], JobContext()).issues] == ["not-a-file"]


# Earlier imports


def test_earlier_imports_are_told_with_their_issues(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Flood in Erbil\n")
    (tmp_path / "bad.txt").write_text("Drought\nISSUE\n")
    archive.import_paths([tmp_path / "good.txt"], JobContext())
    archive.import_paths([tmp_path / "bad.txt"], JobContext())
    newest, first = archive.imports.past()
    assert first.report is not None
    assert (first.report.added, first.issues) == (1, 0)
    assert newest.paths == (str(tmp_path / "bad.txt"),)
    assert newest.issues == len(archive.imports.issues(newest.id)) > 0


def test_what_failed_is_tried_again_even_when_its_bytes_are_the_same(archive: Archive, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text("Drought\nISSUE\n")
    report = archive.import_paths([tmp_path / "bad.txt"], JobContext())
    failed = [issue for issue in report.issues if issue.severity == "error"]
    assert failed
    again = archive.imports.retry(report.issues, JobContext())
    assert again.files == 1
    assert again.articles == 1
    bad.unlink()
    with pytest.raises(InputError, match="where it was"):
        archive.imports.retry(report.issues, JobContext())


# Watched folders


def test_folders_are_listed_for_the_machine_that_listed_them(archive: Archive, source: Path) -> None:
    archive.imports.watch(source, "desk")
    assert archive.imports.watched("desk") == [WatchedFolder(str(source), active=True, here=True)]
    assert archive.imports.watched("laptop") == [WatchedFolder(str(source), active=True, here=False)]
    archive.imports.set_active(str(source), "desk", False)
    assert not archive.imports.watched("desk")[0].active
    archive.imports.set_active(str(source), "laptop", True)
    assert archive.imports.watched("laptop")[0].here
    archive.imports.unwatch(str(source))
    assert archive.imports.watched("desk") == []


def test_what_cannot_be_watched_is_refused(archive: Archive, source: Path) -> None:
    for wrong in (source / "a.html", source / "none", archive.config.path, archive.config.path / "originals"):
        with pytest.raises(InputError):
            archive.imports.watch(wrong, "desk")


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(archive: Archive, clock: Clock) -> FolderWatch:
    return FolderWatch(archive.imports._session.store.database, clock)


def ready(watch: FolderWatch, *folders: Path) -> list[str]:
    return [path.name for path in watch.look(folders, JobContext()).ready]


def test_files_are_told_once_when_they_have_come_to_rest(watch: FolderWatch, clock: Clock, source: Path) -> None:
    assert watch.look([source], JobContext()).moving == 4
    clock.now += REST_SECONDS - 1
    assert ready(watch, source) == []
    (source / "b.html").write_text("still being written")
    clock.now += 1
    assert ready(watch, source) == ["a.html", "c.xml", "d.bin"]
    clock.now += REST_SECONDS
    assert ready(watch, source) == ["b.html"]
    clock.now += REST_SECONDS
    assert ready(watch, source) == []
    watch.forget([source / "a.html"])
    assert watch.look([source], JobContext()).moving == 1


def test_what_is_stored_already_and_what_is_not_finished_is_passed_over(
    archive: Archive, watch: FolderWatch, clock: Clock, source: Path
) -> None:
    archive.import_paths([source / "a.html"], JobContext())
    for name in ("e.html.part", "~$f.txt", "g.crdownload"):
        (source / name).write_text("half")
    ready(watch, source)
    clock.now += REST_SECONDS
    assert ready(watch, source) == ["b.html", "c.xml", "d.bin"]


def test_a_page_waits_for_its_pictures(watch: FolderWatch, clock: Clock, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    (folder / "p_files").mkdir(parents=True)
    (folder / "p.html").write_text(PAGE)
    ready(watch, folder)
    (folder / "p_files" / "1.jpg").write_bytes(b"half")
    clock.now += REST_SECONDS
    assert ready(watch, folder) == []
    clock.now += REST_SECONDS
    assert ready(watch, folder) == ["p.html"]


def test_a_bag_is_told_as_a_whole(watch: FolderWatch, clock: Clock, tmp_path: Path) -> None:
    bag = tmp_path / "drop" / "bag"
    (bag / "data" / "deep").mkdir(parents=True)
    (bag / "bagit.txt").write_text("BagIt-Version: 1.0\n")
    for at in range(3):
        (bag / "data" / "deep" / f"{at}.txt").write_text(f"Line {at}")
    ready(watch, tmp_path / "drop")
    clock.now += REST_SECONDS
    assert ready(watch, tmp_path / "drop") == ["bag"]


def test_links_lead_nowhere(watch: FolderWatch, clock: Clock, tmp_path: Path, source: Path) -> None:
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "out.html").symlink_to(source / "a.html")
    (folder / "away").symlink_to(source)
    ready(watch, folder)
    clock.now += REST_SECONDS
    assert ready(watch, folder) == []
    (tmp_path / "link").symlink_to(source)
    look = watch.look([tmp_path / "link", tmp_path / "gone"], JobContext())
    assert look.missing == (tmp_path / "link", tmp_path / "gone")


def test_an_archive_without_photos_is_audited(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Flood in Erbil\n")
    archive.import_paths([tmp_path / "a.txt"], JobContext())
    assert archive.desk.audit(JobContext()).photos == 0
