"""BagIt bags as a source: our own come back as they were, foreign ones are checked first; bagit is the judge."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import bagit
import pytest

from archive import Archive
from archive.jobs import JobContext
from archive.model import ImportIssue, SearchRequest
from archive.services.walk_files import walk_files

STORY = "A quiet {0} in Harrow Bay\n\nBy Ruth Kessler\n\nHARROW BAY (Norwire) - Nothing happened at the {0} today.\n"
NAMES = ("bridge", "ferry", "mill")


@pytest.fixture
def bag(tmp_path: Path) -> Path:
    """A foreign bag of three stories and a folder, made by bagit."""
    folder = tmp_path / "bag"
    (folder / "deeper").mkdir(parents=True)
    for name, where in zip(NAMES, ("", "deeper/", "100% "), strict=True):
        (folder / f"{where}{name}.txt").write_text(STORY.format(name), "utf-8")
    bagit.make_bag(str(folder), checksums=["md5", "sha256"])
    return folder


def found(folder: Path) -> list[str]:
    return sorted(f.code if isinstance(f, ImportIssue) else f.name for f in walk_files([folder]))


def headlines(archive: Archive) -> Iterator[tuple[str, str, str]]:
    for article_id in archive.search(SearchRequest("", sort="oldest"), JobContext()).ids:
        stored = archive.article(article_id)
        assert stored is not None
        yield stored.origin.sha256, stored.article.headline or "", stored.text


def test_a_foreign_bag_is_its_payload(bag: Path, tmp_path: Path) -> None:
    with Archive.open(tmp_path / "A.backfile", create=True) as archive:
        report = archive.import_paths([bag], JobContext())
        assert (report.files, report.articles, report.issues) == (3, 3, ())
        assert archive.import_paths([tmp_path / "bag"], JobContext()).added == 0


def test_our_own_bag_brings_the_same_articles(bag: Path, tmp_path: Path) -> None:
    with Archive.open(tmp_path / "A.backfile", create=True) as archive:
        archive.import_paths([bag], JobContext())
        archive.export("", "bagit", tmp_path / "exported", JobContext())
        before = sorted(headlines(archive))
    bagit.Bag(str(tmp_path / "exported")).validate()
    with Archive.open(tmp_path / "B.backfile", create=True) as archive:
        report = archive.import_paths([tmp_path / "exported"], JobContext())
        assert (report.files, report.articles, report.issues) == (3, 3, ())
        assert sorted(headlines(archive)) == before


def test_what_differs_from_the_manifest_is_an_issue_and_not_read(bag: Path) -> None:
    assert bagit.Bag(str(bag)).is_valid()
    (bag / "data" / "bridge.txt").write_text("Changed", "utf-8")
    (bag / "data" / "deeper" / "ferry.txt").unlink()
    (bag / "data" / "stray.txt").write_text("Added", "utf-8")
    assert not bagit.Bag(str(bag)).is_valid()
    assert found(bag) == ["100% mill.txt", "bag-changed", "bag-missing", "bag-unlisted"]
    messages = [f.message for f in walk_files([bag]) if isinstance(f, ImportIssue)]
    assert all(message[0].isupper() and message.endswith(".") for message in messages)


def test_the_strongest_manifest_counts(bag: Path) -> None:
    (bag / "manifest-md5.txt").write_text("", "utf-8")
    for path in bag.glob("tagmanifest-*.txt"):
        path.unlink()
    assert found(bag) == ["100% mill.txt", "bridge.txt", "ferry.txt"]


def test_a_tag_file_that_was_changed_is_said(bag: Path) -> None:
    (bag / "bag-info.txt").write_text("Source-Organization: somebody else\n", "utf-8")
    assert found(bag) == ["100% mill.txt", "bag-changed", "bridge.txt", "ferry.txt"]


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/hosts", "data/../../secret.txt", "C:\\secret.txt", ""])
def test_a_manifest_that_leads_out_is_refused(bag: Path, name: str) -> None:
    (bag.parent / "secret.txt").write_text("secret", "utf-8")
    with (bag / "manifest-sha256.txt").open("a", encoding="utf-8") as file:
        file.write(f"{'0' * 64}  {name}\n")
    assert found(bag) == ["bag-broken"]


@pytest.mark.parametrize("content", [b"\xff\xfe\xfa", b"0" * 100_000])
def test_a_manifest_that_is_none_is_refused(bag: Path, content: bytes) -> None:
    (bag / "manifest-sha256.txt").write_bytes(content)
    assert found(bag) == ["bag-broken"]


def test_a_bag_without_a_manifest_is_refused(bag: Path) -> None:
    for path in bag.glob("manifest-*.txt"):
        path.unlink()
    assert found(bag) == ["bag-broken"]


def test_links_out_of_a_bag_are_not_followed(bag: Path) -> None:
    outside = bag.parent / "outside.txt"
    (bag / "data" / "bridge.txt").rename(outside)
    (bag / "data" / "bridge.txt").symlink_to(outside)
    assert found(bag) == ["100% mill.txt", "bag-missing", "ferry.txt", "link-refused"]


def test_a_bag_among_other_files_and_in_another_bag(bag: Path, tmp_path: Path) -> None:
    outer = tmp_path / "outer"
    outer.mkdir()
    bag.rename(outer / "inner")
    (outer / "note.txt").write_text("A note", "utf-8")
    assert found(outer) == ["100% mill.txt", "bridge.txt", "ferry.txt", "note.txt"]
    bagit.make_bag(str(outer), checksums=["sha256"])
    assert {"100% mill.txt", "bridge.txt", "ferry.txt", "note.txt", "bagit.txt"} <= set(found(outer))
