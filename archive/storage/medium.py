"""What an archive lies on: a disk of this computer, one that cannot be written, or a share of the network.

SQLite's write-ahead log needs memory that every process at the database shares, which computers do not, and locks that
many shares only pretend to have (sqlite.org/wal.html, section 1; sqlite.org/howtocorrupt.html, section 2.1). So an
archive on a share is read and never written.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from archive.config import Frozen

# Folders that a virtual machine or a container has from its host (9p, virtiofs, vboxsf) are a disk of this computer.
NETWORK = frozenset(
    """
    acfs afpfs afs beegfs ceph cifs coda davfs fuse.ceph fuse.curlftpfs fuse.davfs fuse.glusterfs fuse.gvfsd-fuse
    fuse.rclone fuse.s3fs fuse.sshfs glusterfs gpfs lustre ncpfs nfs nfs3 nfs4 smb3 smbfs webdav
    """.split()  # noqa: SIM905 - legible
)
_OCTAL = re.compile(r"\\([0-7]{3})")
_MOUNT = re.compile(r"^.* on (?P<point>/.*) \((?P<kind>[\w.]+)[,)]")
_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW

Network = Callable[[Path], str | None]


def frozen_at(folder: Path, network: Network | None = None) -> Frozen | None:
    """Whether nothing may be written below the folder, and why; None where all is well.

    `network` tells the kind of share that a folder is on, None for a disk of this computer; it is `network_kind` but
    in tests.
    """
    kind = (network or network_kind)(folder)
    if kind:
        return Frozen(share=kind)
    return None if is_writable(folder) else Frozen()


def is_writable(folder: Path) -> bool:
    """Whether a file can be made in the folder, found out by making one: rights alone do not tell of a medium."""
    if not os.access(folder, os.W_OK):
        return False
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def network_kind(folder: Path) -> str | None:
    """The kind of network share that the folder is on, by the system's own word for it; None for a local disk."""
    try:
        if sys.platform == "win32":
            return _windows_kind(folder)
        if sys.platform == "darwin":
            listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, timeout=5, check=True).stdout
            return share_among(macos_mounts(listed), folder)
        return share_among(linux_mounts(Path("/proc/self/mountinfo").read_text("utf-8", "replace")), folder)
    except (OSError, subprocess.SubprocessError):
        return None  # unknown is taken for local: most are


def linux_mounts(mountinfo: str) -> list[tuple[str, str]]:
    """Mount points and kinds of /proc/self/mountinfo (proc(5)), later ones covering earlier ones."""
    found = []
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        parts, kinds = before.split(), after.split()
        if len(parts) > 4 and kinds:
            found.append((_OCTAL.sub(lambda escape: chr(int(escape[1], 8)), parts[4]), kinds[0]))
    return found


def macos_mounts(listed: str) -> list[tuple[str, str]]:
    """Mount points and kinds of what mount(8) prints."""
    return [(found["point"], found["kind"]) for line in listed.splitlines() if (found := _MOUNT.match(line))]


def share_among(mounts: list[tuple[str, str]], folder: Path) -> str | None:
    """The kind of the innermost mount that holds the folder, where it is one of a network."""
    path = folder.resolve()
    _depth, _number, kind = max(
        (
            (len(Path(point).parts), number, kind)
            for number, (point, kind) in enumerate(mounts)
            if path.is_relative_to(point)
        ),
        default=(0, 0, ""),
    )
    return kind if kind in NETWORK else None


def _windows_kind(folder: Path) -> str | None:
    path = str(folder.resolve())
    if path.startswith("\\\\"):
        return "UNC"
    import ctypes

    kind = ctypes.windll.kernel32.GetDriveTypeW(f"{path[:1]}:\\")  # type: ignore[attr-defined,unused-ignore]
    return "network drive" if kind == _REMOTE else None
