"""BagIt bags as a source: our own come back as they were, foreign ones are checked first; bagit is the judge."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path, PurePath

import bagit
import pytest
from PIL import Image

from archive import Archive
from archive.jobs import JobContext
from archive.model import ImportIssue, SearchRequest
from archive.model.json import to_json
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


PAGE = """<html><head><title>Floods close the old bridge</title></head><body><article>
<h1>Floods close the old bridge</h1><p class="byline">By Ruth Kessler</p>
<figure><img src="Floods_files/bridge%20old.png">
<figcaption>The bridge in Harrow Bay. Photo: Norwire/Dana Okafor</figcaption></figure>
<p>{0}</p><p>{0}</p></article></body></html>"""


def whole(archive: Archive) -> list[dict[str, object]]:
    """What an archive knows of its articles, without when and where it learnt it."""
    known = []
    for article_id in archive.search(SearchRequest("", sort="oldest"), JobContext()).ids:
        stored = archive.article(article_id)
        assert stored is not None
        pictures = [(use.sha256, use.caption, use.reference, use.width) for use in stored.pictures]
        assert all(archive.picture(use.sha256) is not None for use in stored.pictures)
        history = [(c.field, c.old, c.new, c.who, c.when, c.reason, c.undone) for c in stored.history]
        record = to_json([stored.article, stored.text, stored.fields, stored.blocks, stored.origin.sha256])
        known.append({"record": record, "pictures": pictures, "history": history, "tags": stored.tags})
    return sorted(known, key=str)


def names(archive: Archive) -> set[str]:
    rows = archive.rows(archive.search(SearchRequest(""), JobContext()).ids)
    origins = [stored.origin for row in rows if row and (stored := archive.article(row.id))]
    return {f"{origin.format} {PurePath(origin.locator).name}" for origin in origins}


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Archive]:
    """An archive with a saved page and its picture, a wire text, a table, corrections and tags."""
    source = tmp_path / "in"
    (source / "Floods_files").mkdir(parents=True)
    words = "The water rose over the road before dawn and the council closed the bridge to all traffic. " * 6
    (source / "Floods.html").write_text(PAGE.format(words), "utf-8")
    Image.new("RGB", (64, 48), (10, 120, 90)).save(source / "Floods_files" / "bridge old.png")
    (source / "100% of: the \u202etxt.fdp.txt").write_text(STORY.format("mill"), "utf-8")
    lines = [json.dumps({"headline": f"Story {n}", "body": f"Story {n} is told here. " * 8}) for n in range(3)]
    (source / "stories.jsonl").write_text("\n".join(lines), "utf-8")
    (source / "cuttings.csv").write_text("a,b\nThe mill is sold,Nobody knows who bought it.\n", "utf-8")
    (source / "cuttings.csv.mapping.toml").write_text('[columns]\nheadline = "a"\nbody = "b"\n', "utf-8")
    with Archive.open(tmp_path / "Full.backfile", create=True) as archive:
        archive.import_paths([source], JobContext())
        (floods,) = archive.search(SearchRequest("headline:floods"), JobContext()).ids
        archive.corrections.correct(floods, "headline", "Floods close the bridge", reason="desk", who="ruth")
        undone = archive.corrections.correct(floods % 6 + 1, "section", "Local", who="ruth")
        archive.corrections.undo([undone.id])
        archive.keeping.tag([1, 3], "flood 2009")
        archive.catch_up(JobContext())
        yield archive


def test_a_bag_brings_back_names_pictures_corrections_and_tags(full: Archive, tmp_path: Path) -> None:
    full.export("", "bagit", tmp_path / "bag", JobContext())
    bagit.Bag(str(tmp_path / "bag")).validate()
    assert len({path.read_bytes() for path in (tmp_path / "bag").rglob("*.png")}) == 1
    assert not any("\u202e" in path.name for path in (tmp_path / "bag").rglob("*"))
    with Archive.open(tmp_path / "B.backfile", create=True) as again:
        report = again.import_paths([tmp_path / "bag"], JobContext())
        assert (report.files, report.articles, report.issues) == (4, 6, ())
        assert whole(again) == whole(full)
        assert names(again) == {name.replace(": the \u202e", "_ the _") for name in names(full)}
        assert list(again.search(SearchRequest('headline:"floods close the bridge"'), JobContext()).ids)
        assert again.keeping.tagged("flood 2009")
        before = whole(again)
        assert again.import_paths([tmp_path / "bag"], JobContext()).added == 0
        assert whole(again) == before
        assert again.check(JobContext()).differences == ()


def test_a_correction_that_contradicts_ours_is_said_and_not_taken(full: Archive, tmp_path: Path) -> None:
    full.export("", "bagit", tmp_path / "bag", JobContext())
    with Archive.open(tmp_path / "B.backfile", create=True) as other:
        other.import_paths([tmp_path / "in" / "Floods.html"], JobContext())
        other.corrections.correct(1, "headline", "The bridge is closed", who="imre")
        (issue,) = other.import_paths([tmp_path / "bag"], JobContext()).issues
        assert (issue.code, issue.severity) == ("correction-conflict", "warning")
        assert "Floods close the bridge" in issue.message
        stored = other.article(1)
        assert stored is not None
        assert stored.article.headline == "The bridge is closed"


@pytest.mark.parametrize(
    "line", ["{", "[" * 100_000, '{"sha256": 3}', '{"sha256":"a","path":"","locator":"","history":[7],"tags":[]}']
)
def test_records_that_are_none_cost_their_corrections_only(full: Archive, tmp_path: Path, line: str) -> None:
    full.export("", "bagit", tmp_path / "bag", JobContext())
    records = tmp_path / "bag" / "data" / "articles.jsonl"
    records.write_text(f"{line}\n", "utf-8")
    for path in (tmp_path / "bag").glob("*manifest*"):
        path.unlink()
    shutil.move(tmp_path / "bag" / "data", tmp_path / "again")
    bagit.make_bag(str(tmp_path / "again"), checksums=["sha256"])
    with Archive.open(tmp_path / "B.backfile", create=True) as again:
        report = again.import_paths([tmp_path / "again"], JobContext())
        assert [issue.code for issue in report.issues] == ["bag-records"]
        assert report.articles == 6
