"""Imports with readers that obey, hang, crash and fail."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread, Timer
from time import sleep

import pytest

from archive.errors import InputError
from archive.jobs import Cancelled, JobContext, Progress
from archive.model import Changes
from archive.services.archive import Archive
from archive.storage.lock import WriterLock
from tests.helpers.archives import an_archive
from tests.helpers.fakes import MemoryEngine


@pytest.fixture
def engine() -> MemoryEngine:
    return MemoryEngine()


@pytest.fixture
def make(tmp_path: Path, engine: MemoryEngine) -> Iterator[Callable[..., Archive]]:
    opened = []

    def make_archive(**options: object) -> Archive:
        opened.append(an_archive(tmp_path / "Lines.backfile", engine, **options))
        return opened[-1]

    yield make_archive
    for archive in opened:
        archive.close()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("Flood in Erbil\nDrought in Duhok\n")
    (folder / "b.txt").write_text("Strike at the port\n")
    return folder


def headlines(archive: Archive) -> list[str | None]:
    return [row.headline for row in archive.rows(range(1, 50)) if row]


def test_articles_are_stored_indexed_and_reported(make, engine: MemoryEngine, source: Path) -> None:
    archive, seen = make(), []
    archive.on_changed(seen.append)
    report = archive.import_paths([source], JobContext())
    assert (report.files, report.articles, report.added, report.failed) == (2, 3, 3, 0)
    assert sorted(headlines(archive)) == ["Drought", "Flood", "Strike"]
    assert len(engine.documents) == 3
    assert archive.stats().waiting == 0
    assert {id for change in seen for id in change.articles} == {1, 2, 3}
    assert all(isinstance(change, Changes) for change in seen)


def test_originals_are_kept_whole(make, source: Path) -> None:
    archive = make()
    archive.import_paths([source], JobContext())
    kept = {archive.original(number) for number in (1, 2, 3)}
    assert kept == {(source / "a.txt").read_bytes(), (source / "b.txt").read_bytes()}


def test_importing_again_changes_nothing(make, source: Path) -> None:
    archive = make()
    archive.import_paths([source], JobContext())
    before = archive.rows(range(1, 10))
    again = archive.import_paths([source], JobContext())
    assert (again.articles, again.added, again.unchanged) == (3, 0, 3)
    assert archive.rows(range(1, 10)) == before


def test_a_moved_file_is_the_same_original(make, source: Path, tmp_path: Path) -> None:
    archive = make()
    archive.import_paths([source], JobContext())
    moved = tmp_path / "elsewhere"
    shutil.move(source, moved)
    assert archive.import_paths([moved], JobContext()).unchanged == 3


def test_the_same_text_in_another_file_is_a_link(make, source: Path) -> None:
    archive = make()
    archive.import_paths([source], JobContext())
    (source / "c.txt").write_text("Strike at the port\nSomething new\n")
    report = archive.import_paths([source], JobContext())
    assert (report.unchanged, report.duplicates, report.added) == (3, 1, 1)
    (strike,) = [row for row in archive.rows(range(1, 10)) if row and row.headline == "Strike"]
    article = archive.article(strike.id)
    assert article is not None
    assert article.duplicates == (f"{source / 'c.txt'}#0",)
    assert archive.import_paths([source], JobContext()).unchanged == 5


def test_a_changed_file_updates_its_articles(make, source: Path, engine: MemoryEngine) -> None:
    archive = make()
    archive.import_paths([source], JobContext())
    (strike,) = [row.id for row in archive.rows(range(1, 10)) if row and row.headline == "Strike"]
    (source / "b.txt").write_text("Settlement at the port\n")
    report = archive.import_paths([source], JobContext())
    assert (report.updated, report.added, report.unchanged) == (1, 0, 2)
    row = archive.rows([strike])[0]
    assert row is not None
    assert row.headline == "Settlement"
    assert engine.documents[strike].texts["headline"] == ("Settlement",)


@pytest.mark.parametrize(
    ("order", "code"),
    [("HANG", "timeout"), ("DIE", "crashed"), ("FAIL", "extraction-failed"), ("EAT", "memory")],
)
def test_a_bad_article_is_an_issue_and_the_rest_goes_on(make, source: Path, order: str, code: str) -> None:
    archive = make()
    (source / "a.txt").write_text(f"Flood in Erbil\n{order}\nDrought in Duhok\n")
    report = archive.import_paths([source], JobContext())
    assert sorted(headlines(archive)) == ["Drought", "Flood", "Strike"]
    (issue,) = report.issues
    assert (issue.code, issue.locator) == (code, f"{source / 'a.txt'}#1")
    assert report.failed == 1


def test_a_reader_that_hangs_costs_the_rest_of_its_file_only(make, source: Path) -> None:
    archive = make()
    (source / "a.txt").write_text("Flood in Erbil\nHANG-READING\nDrought in Duhok\n")
    report = archive.import_paths([source], JobContext())
    assert sorted(headlines(archive)) == ["Flood", "Strike"]
    assert [issue.code for issue in report.issues] == ["timeout"]


def test_what_failed_for_lack_of_time_is_tried_again(make, source: Path) -> None:
    archive = make()
    (source / "a.txt").write_text("Flood in Erbil\nFAIL\n")
    archive.import_paths([source], JobContext())
    again = archive.import_paths([source], JobContext())
    assert (again.unchanged, again.failed) == (2, 1)


def test_issues_of_the_format_are_reported_again_without_reading(make, source: Path) -> None:
    archive = make()
    (source / "a.txt").write_text("Flood in Erbil\nISSUE\n")
    first = archive.import_paths([source], JobContext())
    again = archive.import_paths([source], JobContext())
    assert [issue.code for issue in first.issues] == ["malformed"]
    assert again.issues == first.issues
    assert (again.unchanged, again.failed) == (2, 1)


@pytest.mark.parametrize("order", ["", "DIE", "ISSUE"])
def test_a_large_file_is_shared_by_all_children(
    make, source: Path, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    monkeypatch.setattr("archive.services.import_files.SHARED_BYTES", 1)
    lines = [f"Line{n} of many" for n in range(300)]
    lines.insert(151, order or "Extra line")
    (source / "a.txt").write_text("\n".join(lines))
    archive = make(jobs=3)
    report = archive.import_paths([source / "a.txt"], JobContext())
    assert report.added == 300 + (order == "")
    assert [issue.locator for issue in report.issues] == ([f"{source / 'a.txt'}#151"] if order else [])
    again = archive.import_paths([source / "a.txt"], JobContext())
    assert (again.unchanged, again.failed) == (report.added, int(order != ""))


def test_pictures_are_kept_by_content(make, source: Path) -> None:
    archive = make()
    (source / "a.txt").write_text("PICTURE one\n")
    report = archive.import_paths([source], JobContext())
    article = archive.article(1)
    assert article is not None
    assert report.images == 1
    assert archive.picture(article.pictures[0].sha256) == b"PICTURE one"
    assert archive.thumbnail(article.pictures[0].sha256) is None


def test_cancelling_keeps_what_was_received(make, source: Path) -> None:
    archive = make()
    (source / "a.txt").write_text("".join(f"Line{n} of many\n" for n in range(3000)))
    job = JobContext()
    archive.on_changed(lambda _: job.cancel())
    with pytest.raises(Cancelled):
        archive.import_paths([source], job)
    stored = archive.stats().articles
    assert 0 < stored < 3000
    report = archive.import_paths([source], JobContext())
    assert archive.stats().articles == 3001
    assert report.added == 3001 - stored


def test_progress_counts_files_and_tells_articles(make, source: Path) -> None:
    archive, seen = make(), []
    archive.import_paths([source], JobContext(seen.append, every=0.0))
    reading = [progress for progress in seen if progress.stage == "reading"]
    assert {progress.total for progress in reading} == {2}
    assert reading[0] == Progress(0, 2, str(source / "a.txt"), "reading")
    assert [progress.done for progress in reading] == sorted(progress.done for progress in reading)
    assert reading[-1].done == 2
    again = []
    archive.import_paths([source], JobContext(again.append, every=0.0))
    assert again[-1] == Progress(1, 2, str(source / "b.txt"), "reading", made=2)


def test_a_paused_import_waits_and_lets_others_write(make, source: Path) -> None:
    archive, job, reports = make(), JobContext(), []
    lock = WriterLock(archive.config.database.with_suffix(".lock"))
    importing = Thread(target=lambda: reports.append(archive.import_paths([source], job)))
    job.pause()
    importing.start()
    while "importing" not in lock.holder():
        sleep(0.01)
    archive.keeping.save_search("while it waits", "flood")
    assert [saved.name for saved in archive.keeping.saved_searches()] == ["while it waits"]
    assert "importing" in lock.holder()  # no other process came in between
    assert archive.stats().articles == 0
    job.resume()
    importing.join(60)
    assert reports[0].added == 3


def test_a_paused_import_can_be_stopped(make, source: Path) -> None:
    job = JobContext()
    job.pause()
    Timer(0.3, job.cancel).start()
    with pytest.raises(Cancelled):
        make().import_paths([source], job)


def test_a_path_that_is_not_there_is_said_before_anything_happens(make, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere"):
        make().import_paths([tmp_path / "nowhere"], JobContext())


def test_links_out_of_the_folder_are_not_followed(make, source: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("Not yours\n")
    (source / "link.txt").symlink_to(tmp_path / "secret.txt")
    (source / "again.txt").symlink_to(source / "b.txt")
    (source / "loop").symlink_to(source)
    archive = make()
    report = archive.import_paths([source], JobContext())
    assert [issue.code for issue in report.issues] == ["link-refused"]
    assert report.articles == 3
