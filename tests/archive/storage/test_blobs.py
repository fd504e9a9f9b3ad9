"""Content-addressed files: whole or not at all, never outside their folder."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import InputError, ReadOnlyError, StorageError
from archive.storage.blobs import BlobStore


def test_bytes_come_back_under_their_hash(tmp_path: Path) -> None:
    store = BlobStore(tmp_path / "originals")
    sha256 = store.put(b"as they came\r\n\x00")
    assert sha256 == hashlib.sha256(b"as they came\r\n\x00").hexdigest()
    assert store.read(sha256) == b"as they came\r\n\x00"
    assert store.path_of(sha256).parent.name == sha256[:2]
    assert list(store) == [sha256]
    assert store.size() == 15


def test_a_file_is_copied_and_hashed_anew(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(b"changed since it was hashed")
    store = BlobStore(tmp_path / "originals")
    kept = store.put_file(source, hashlib.sha256(b"as it was").hexdigest())
    assert kept == hashlib.sha256(b"changed since it was hashed").hexdigest()
    assert store.has(kept)


def test_what_is_there_is_not_written_again(tmp_path: Path) -> None:
    points: list[str] = []
    store = BlobStore(tmp_path / "originals", fault=points.append)
    store.put(b"once")
    store.put(b"once")
    assert points == ["blob.temporary", "blob.named"]


@given(name=st.text(max_size=70))
def test_no_name_leads_out_of_the_folder(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    store = BlobStore(tmp_path_factory.getbasetemp())
    if len(name) == 64 and set(name) <= set("0123456789abcdef"):
        return
    assert store.read(name) is None
    with pytest.raises(ValueError, match="not a SHA-256"):
        store.path_of(name)


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "full"), (errno.EIO, "refused")])
def test_a_failing_disk_leaves_nothing_behind(tmp_path: Path, number: int, words: str) -> None:
    def fail(_point: str) -> None:
        raise OSError(number, "from the disk")

    store = BlobStore(tmp_path / "originals", fault=fail)
    with pytest.raises(StorageError, match=words):
        store.put(b"lost")
    assert list(store) == []
    assert store.strays() == []


def test_an_unreadable_source_is_not_the_disks_fault(tmp_path: Path) -> None:
    store = BlobStore(tmp_path / "originals")
    with pytest.raises(InputError, match="cannot be read"):
        store.put_file(tmp_path / "gone", "0" * 64)


def test_a_read_only_store_says_so(tmp_path: Path) -> None:
    with pytest.raises(ReadOnlyError):
        BlobStore(tmp_path, read_only=True).put(b"x")


def test_setting_aside_moves_the_file_out(tmp_path: Path) -> None:
    store = BlobStore(tmp_path / "originals")
    sha256 = store.put(b"damaged")
    moved = store.set_aside(sha256, tmp_path / "quarantine")
    assert moved.read_bytes() == b"damaged"
    assert not store.has(sha256)


@pytest.mark.parametrize("linked", ["file", "folder"])
def test_a_link_in_a_strangers_archive_leads_nowhere(tmp_path: Path, linked: str) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    sha256 = hashlib.sha256(b"ours").hexdigest()
    (secret / sha256).write_bytes(b"ours")
    store = BlobStore(tmp_path / "originals")
    path = store.path_of(sha256)
    if linked == "file":
        path.parent.mkdir(parents=True)
        path.symlink_to(secret / sha256)
    else:
        path.parent.parent.mkdir()
        path.parent.symlink_to(secret)
    assert store.read(sha256) is None
    assert not store.has(sha256)


def test_the_folder_of_an_archive_that_was_moved_does_not_grow_anew(tmp_path: Path) -> None:
    (tmp_path / "A.backfile").mkdir()
    store = BlobStore(tmp_path / "A.backfile" / "originals")
    store.put(b"before")
    (tmp_path / "A.backfile").rename(tmp_path / "B.backfile")
    with pytest.raises(StorageError, match="is gone"):
        store.put(b"after")
    assert not (tmp_path / "A.backfile").exists()


def test_nothing_is_written_or_listed_behind_a_link(tmp_path: Path) -> None:
    """Else a check of a stranger's archive would take the originals of another one for unknown ones of its own."""
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    sha256 = hashlib.sha256(b"ours").hexdigest()
    (theirs / sha256).write_bytes(b"ours")
    store = BlobStore(tmp_path / "originals")
    store.path_of(sha256).parent.parent.mkdir()
    store.path_of(sha256).parent.symlink_to(theirs)
    assert list(store) == []
    with pytest.raises(StorageError, match="is a link"):
        store.put(b"ours")


def test_what_is_set_aside_twice_is_kept_twice(tmp_path: Path) -> None:
    store = BlobStore(tmp_path / "originals")
    sha256 = store.put(b"whole")
    for damage in (b"first", b"second"):
        store.put(b"whole")
        store.path_of(sha256).write_bytes(damage)
        store.set_aside(sha256, tmp_path / "quarantine")
    assert sorted(path.read_bytes() for path in (tmp_path / "quarantine").iterdir()) == [b"first", b"second"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    store = BlobStore(tmp_path / "originals")
    sha256 = store.put(b"x")
    store.path_of(sha256).unlink()
    os.mkfifo(store.path_of(sha256))
    assert (store.has(sha256), store.read(sha256)) == (False, None)


def test_copying_a_large_file_says_that_it_is_alive(tmp_path: Path) -> None:
    """Else whoever watches over a reading process would take a web archive of 10 GB for one that hangs it."""
    source = tmp_path / "large"
    source.write_bytes(bytes(3 << 20))
    beats: list[int] = []
    BlobStore(tmp_path / "originals").put_file(source, "0" * 64, lambda: beats.append(1))
    assert len(beats) == 3
