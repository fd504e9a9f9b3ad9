"""Disks that are full, failing or read-only: a person is told, nothing is lost, and a second run completes the work."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial, partialmethod
from pathlib import Path
from typing import Any

import pytest

from archive.cli import main
from archive.errors import KnownError, ReadOnlyError, StorageError
from archive.jobs import JobContext
from archive.services.archive import Archive
from archive.storage.faults import POINTS
from archive.storage.lock import WriterLock
from tests.helpers.killing import contents, open_for
from tests.helpers.operations import OPERATIONS, bag_of


@dataclass
class Failing:
    """A disk that fails at one point of writing, every time."""

    point: str
    number: int

    def __call__(self, point: str) -> None:
        if point == self.point:
            raise OSError(self.number, os.strerror(self.number))


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("in")
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"Article{number} tells\nPICTURE {number}\nThe same in every file\n")
    return folder


@pytest.fixture(scope="module")
def undisturbed(source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    with open_for(tmp_path_factory.mktemp("undisturbed") / "A.backfile", "lines") as archive:
        archive.import_paths([source], JobContext())
        return contents(archive)


@pytest.mark.slow
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("point", [point for point in POINTS if point not in {"migration.copied", "backup.written"}])
def test_a_disk_that_fails_at_a_point_of_writing(
    tmp_path: Path, source: Path, undisturbed: dict[str, Any], point: str, number: int
) -> None:
    folder = tmp_path / "A.backfile"
    with open_for(folder, "lines", Failing(point, number)) as archive, pytest.raises(StorageError) as caught:
        archive.import_paths([source], JobContext())
    assert ("full" if number == errno.ENOSPC else "refused") in caught.value.message
    with open_for(folder, "lines") as archive:
        archive.import_paths([source], JobContext())
        assert contents(archive) == undisturbed
        assert archive.check(JobContext()).differences == ()


def test_a_backup_that_fails_does_not_undo_the_import(
    tmp_path: Path, source: Path, undisturbed: dict[str, Any]
) -> None:
    with open_for(tmp_path / "A.backfile", "lines", Failing("backup.written", errno.ENOSPC)) as archive:
        report = archive.import_paths([source], JobContext())
        assert [(issue.code, issue.severity) for issue in report.issues] == [("no-backup", "warning")]
        assert "is full" in report.issues[0].message
        assert contents(archive) == undisturbed


def test_a_backup_that_someone_makes_already_holds_up_no_import(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.storage.lock.WriterLock.held", partialmethod(WriterLock.held, wait=0.0))
    with open_for(tmp_path / "A.backfile", "lines") as archive:
        (tmp_path / "A.backfile" / "backups").mkdir()
        with WriterLock(tmp_path / "A.backfile" / "backups" / "backup.lock").held("a backup"):
            report = archive.import_paths([source], JobContext())
        assert (report.failed, report.issues) == (0, ())


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB, where this machine lets us make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if not Path("/proc/self/mountinfo").exists():
        pytest.skip("umount finds file systems by /proc, which is not mounted here")
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("making a file system needs root")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def remount(disk: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", str(disk)], check=True)


def test_a_full_disk_is_said_and_the_import_completed_when_there_is_room(small_disk: Path, tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for number in range(60):
        (source / f"{number:02}.txt").write_text(f"Article{number} {'word ' * 10_000}\n")
    folder = small_disk / "A.backfile"
    with open_for(folder, "lines") as archive, pytest.raises(StorageError, match="full"):
        archive.import_paths([source], JobContext())
    remount(small_disk, "size=64m")
    with open_for(folder, "lines") as archive:
        archive.catch_up(JobContext())
        kinds = {difference.kind for difference in archive.check(JobContext(), repair=True).differences}
        assert kinds <= {"original-unknown", "stray-file"}
        report = archive.import_paths([source], JobContext())
        assert report.articles == 60
        assert archive.stats().articles == 60
        assert archive.check(JobContext()).differences == ()


def _on_a_bad_disk(small_disk: Path, folder: Path, source: Path, name: str, harm: str) -> None:
    """Do it where nothing can be written (any more); whatever comes of it, it is something that a person can act on."""
    filler = small_disk / "filler"
    if harm == "full":
        with filler.open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(b"\0" * 4096)
    else:
        remount(small_disk, "ro")
    try:
        with suppress(KnownError), open_for(folder, "lines") as archive:
            OPERATIONS[name].run(archive, source, lambda _: None)
    finally:
        remount(small_disk, "rw")
        filler.unlink(missing_ok=True)


@pytest.mark.slow
@pytest.mark.parametrize("harm", ["full", "read-only"])
@pytest.mark.parametrize("name", OPERATIONS)
def test_whatever_a_bad_disk_stops_is_completed_on_a_good_one(
    small_disk: Path, tmp_path: Path, source: Path, name: str, harm: str
) -> None:
    remount(small_disk, "size=64m")
    operation = OPERATIONS[name]
    results = []
    base = tmp_path / "Base.backfile"
    if not operation.empty:
        with open_for(base, "lines") as archive:
            archive.import_paths([source], JobContext())
        operation.prepare(base, partial(open_for, kind="lines"))
    for folder in (tmp_path / "A.backfile", small_disk / "A.backfile"):
        if base.exists():
            shutil.copytree(base, folder)
        if bag_of(base).exists() and not bag_of(folder).exists():
            shutil.copytree(bag_of(base), bag_of(folder))
        if folder.is_relative_to(small_disk):
            _on_a_bad_disk(small_disk, folder, source, name, harm)
        with open_for(folder, "lines") as archive:
            operation.run(archive, source, lambda _: None)
            results.append(contents(archive) | {"made": sorted(operation.made(archive))})
            assert {d.kind for d in archive.check(JobContext()).differences} <= {"stray-file"}
            assert operation.lost(archive, []) == []
    assert results[0] == results[1]


def test_a_read_only_medium_is_read_and_not_written(
    small_disk: Path, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = small_disk / "A.backfile"
    text = source / "0.txt"
    assert main(["import", str(folder), str(text)]) == 0
    remount(small_disk, "ro")
    before = sorted(path.name for path in folder.rglob("*"))
    with Archive.open(folder) as archive:
        assert archive.read_only
        assert archive.article(1) is not None
        with pytest.raises(ReadOnlyError):
            archive.import_paths([source], JobContext())
    capsys.readouterr()
    assert main(["search", str(folder), "same"]) == 0
    assert "1 article" in capsys.readouterr().out
    assert main(["import", str(folder), str(source)]) == 2
    assert "reading only" in capsys.readouterr().err
    assert main(["check", str(folder)]) == 0
    assert sorted(path.name for path in folder.rglob("*")) == before
