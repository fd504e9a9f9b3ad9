"""Syncing a folder: a failing disk is said, a system that cannot do it is not."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from archive.durable import sync_folder


def test_a_folder_is_synced_and_nothing_stays_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    sync_folder(tmp_path)
    assert len(synced) == (os.name != "nt")
    for handle in synced:
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fstat(handle)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no handle on a folder")
@pytest.mark.parametrize(("number", "said"), [(errno.EIO, True), (errno.ENOSPC, True), (errno.EINVAL, False)])
def test_a_failing_disk_is_said(number: int, said: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    if said:
        with pytest.raises(OSError, match=os.strerror(number)):
            sync_folder(tmp_path)
    else:
        sync_folder(tmp_path)
