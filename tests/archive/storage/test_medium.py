"""What an archive lies on: a share of the network is told from a disk and never written to."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from archive.config import Frozen
from archive.errors import ReadOnlyError
from archive.jobs import JobContext
from archive.services.archive import Archive
from archive.services.open_archive import open_archive
from archive.storage.medium import frozen_at, linux_mounts, macos_mounts, network_kind, share_among
from tests.helpers.archives import an_archive

MOUNTINFO = r"""
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / /srv/press rw shared:9 - nfs4 files:/press rw,vers=4.2
31 30 254:1 / /srv/press/local rw - xfs /dev/vdb rw
32 22 0:41 / /mnt/the\040desk rw - cifs //files/desk rw
33 22 0:42 / /home/ruth/remote rw - fuse.sshfs ruth@files: rw
34 22 0:43 / /mnt/usb rw - fuseblk /dev/sdb1 rw
35 22 254:2 / /srv/press/moved rw - nfs files:/old rw
36 22 254:3 / /srv/press/moved rw - ext4 /dev/vdc rw
not a mount
"""
MACOS = """
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//ruth@files/Press on /Volumes/Press (1) (smbfs, nodev, nosuid, mounted by ruth)
files:/press on /Volumes/press (nfs)
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/press/Gazette.backfile", "nfs4"),
        ("/srv/press/local/Gazette.backfile", None),
        ("/srv/press/moved/Gazette.backfile", None),
        ("/srv/pressing", None),
        ("/mnt/the desk/a", "cifs"),
        ("/home/ruth/remote", "fuse.sshfs"),
        ("/mnt/usb/a", None),
        ("/", None),
    ],
)
def test_the_innermost_mount_counts(path: str, kind: str | None) -> None:
    assert share_among(linux_mounts(MOUNTINFO), Path(path)) == kind


@pytest.mark.parametrize(
    ("path", "kind"), [("/Volumes/Press (1)/a", "smbfs"), ("/Volumes/press/a", "nfs"), ("/Users/ruth", None)]
)
def test_mounts_as_macos_lists_them(path: str, kind: str | None) -> None:
    assert share_among(macos_mounts(MACOS), Path(path)) == kind


def test_this_disk_is_a_disk(tmp_path: Path) -> None:
    assert network_kind(tmp_path) is None
    assert frozen_at(tmp_path) is None


def nfs(_folder: Path) -> str:
    return "nfs4"


def snapshot(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_an_archive_on_a_share_is_read_and_says_why_it_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Flood in Erbil\nDrought in Duhok\n")
    folder = tmp_path / "A.backfile"
    with an_archive(folder) as archive:
        archive.import_paths([tmp_path / "a.txt"], JobContext())
    before = snapshot(folder)
    with Archive(open_archive(folder, network=nfs)) as archive:
        assert archive.read_only
        assert archive.config.frozen == Frozen(share="nfs4")
        assert str(archive.config.frozen).startswith("it lies on a network share (nfs4)")
        assert archive.stats().articles == 2
        assert archive.article(1) is not None
        archive.catch_up(JobContext())
        with pytest.raises(ReadOnlyError, match=r"network share \(nfs4\)"):
            archive.import_paths([tmp_path / "a.txt"], JobContext())
        with pytest.raises(ReadOnlyError, match="network share"):
            archive.corrections.correct(1, "headline", "Other")
        with pytest.raises(ReadOnlyError, match="network share"):
            archive.back_up(JobContext())
        with pytest.raises(ReadOnlyError, match="network share"):
            archive.check(JobContext(), repair=True)
        assert not list(folder.glob("archive.sqlite-*"))
    assert snapshot(folder) == before


def test_one_that_is_open_elsewhere_is_refused_rather_than_read_by_half(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Flood in Erbil\n")
    with an_archive(tmp_path / "A.backfile") as archive:
        archive.import_paths([tmp_path / "a.txt"], JobContext())
        with pytest.raises(ReadOnlyError, match="written elsewhere, or was not closed"):
            open_archive(tmp_path / "A.backfile", network=nfs)


def test_no_archive_is_made_on_a_share(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyError, match=r"network share \(nfs4\)"):
        open_archive(tmp_path / "New.backfile", create=True, network=nfs)
    assert not (tmp_path / "New.backfile").exists()
