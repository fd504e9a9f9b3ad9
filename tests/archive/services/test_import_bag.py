"""BagIt bags as a source: our own come back as they were, foreign ones are checked first; bagit is the judge."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from itertools import chain
from pathlib import Path, PurePath
from typing import Any

import bagit
import pytest
from PIL import Image

from archive import Archive
from archive.jobs import JobContext
from archive.model import ImportIssue, SearchRequest
from archive.model.json import to_json
from archive.services.walk_files import walk_files
from archive.storage.deeds import deeds

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
<figure><img src="Floods_files/bridge%20old.png"><figcaption>The same bridge before the flood.</figcaption></figure>
<p>{0}</p><p>{0}</p></article></body></html>"""


def whole(archive: Archive) -> list[dict[str, object]]:
    """What an archive knows of its articles, without when and where it learnt it."""
    known = []
    for article_id in archive.search(SearchRequest("", sort="oldest"), JobContext()).ids:
        stored = archive.article(article_id)
        assert stored is not None
        pictures = [(use.sha256, use.caption, use.reference, use.width, use.media_type) for use in stored.pictures]
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
        assert '"image/png"' in json.dumps(whole(again))
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


def used(archive: Archive) -> None:
    """What a desk leaves in an archive: marks, notes, collections, searches, agreed names, decisions."""
    one, two, three = (
        archive.search(SearchRequest(query), JobContext()).ids[0] for query in ("headline:floods", "bought", "quiet")
    )
    keeping = archive.keeping
    keeping.review([one, three])
    stored = archive.article(one)
    assert stored is not None
    start = stored.text.index("before dawn")
    keeping.add_note(one, "Ask the council")
    keeping.add_note(one, "Which year? \u202e=1+1")
    keeping.add_note(one, "An eyewitness", start=start, end=start + len("before dawn"))
    keeping.collect(keeping.collection("Floods", "All of 2009"), [three, one, two])
    keeping.collect(keeping.collection("Mills"), [two])
    keeping.collection("Nothing yet", "For later")
    keeping.save_search("Rivers", "flood OR river")
    keeping.save_search("Weekly", "credit:none")
    archive.people.merge(["R. Kessler", "Ruth Kesler"], "Ruth Kessler")
    archive.desk.audit(JobContext())
    found = archive.desk.findings()
    assert found
    archive.desk.decide([found[0].key], "dismissed", reason="seen in print")
    archive.catch_up(JobContext())


def done(archive: Archive) -> list[str]:
    """Everything that people did in an archive, but for the numbers that are its own."""
    with archive._session.store.database.snapshot() as connection:
        return [json.dumps(deed) for deed in deeds(connection)]


def exported(archive: Archive, folder: Path) -> list[str]:
    """What an archive exports of its articles, but for when and where it learnt them."""
    output = folder / f"{archive.name}.jsonl"
    archive.export("", "jsonl", output, JobContext())
    records = [json.loads(line) for line in output.read_text("utf-8").splitlines()]
    for record in records:
        for name in ("id", "path", "locator", "origin"):
            del record[name]
        for change in record["history"]:
            del change["id"]
    return sorted(json.dumps(record, sort_keys=True) for record in records)


def test_a_bag_brings_back_everything_that_people_did(full: Archive, tmp_path: Path) -> None:
    used(full)
    full.export("", "bagit", tmp_path / "bag", JobContext())
    bagit.Bag(str(tmp_path / "bag")).validate()
    kinds = {json.loads(line)["kind"] for line in (tmp_path / "bag/data/deeds.jsonl").read_text("utf-8").splitlines()}
    assert kinds == set(
        chain(("correction", "tag", "reviewed", "note"), ("collection", "item", "search", "name", "decision"))
    )
    with Archive.open(tmp_path / "B.backfile", create=True) as again:
        assert again.import_paths([tmp_path / "bag"], JobContext()).issues == ()
        assert done(again) == done(full)
        assert exported(again, tmp_path) == exported(full, tmp_path)
        for query in ("note:council", 'collection:"Floods"', 'search:"Rivers"', 'tag:"flood 2009"'):
            assert len(again.search(SearchRequest(query), JobContext()).ids) == len(
                full.search(SearchRequest(query), JobContext()).ids
            ), query
        again.desk.audit(JobContext())
        assert [row.reason for row in again.desk.findings() if row.state == "dismissed"] == ["seen in print"]
        before = again.keeping.notes(1)
        assert again.import_paths([tmp_path / "bag"], JobContext()).issues == ()
        assert (done(again), again.keeping.notes(1)) == (done(full), before)
        assert again.check(JobContext()).differences == ()


def test_a_bag_of_some_articles_holds_what_people_did_with_these(full: Archive, tmp_path: Path) -> None:
    used(full)
    full.export("bought", "bagit", tmp_path / "bag", JobContext())
    with Archive.open(tmp_path / "B.backfile", create=True) as again:
        assert again.import_paths([tmp_path / "bag"], JobContext()).issues == ()
        assert [(c.name, c.about, c.count) for c in again.keeping.collections()] == [
            ("Floods", "All of 2009", 1),
            ("Mills", "", 1),
        ]
        assert (again.keeping.saved_searches(), again.keeping.notes(1)) == ([], [])
        assert again.people.forms() == full.people.forms()


def test_what_contradicts_ours_is_said_and_not_done(full: Archive, tmp_path: Path) -> None:
    used(full)
    full.export("", "bagit", tmp_path / "bag", JobContext())
    with Archive.open(tmp_path / "B.backfile", create=True) as other:
        other.import_paths([tmp_path / "bag"], JobContext())
        keeping = other.keeping
        (one,) = other.search(SearchRequest("headline:floods"), JobContext()).ids
        (note,) = [note for note in keeping.notes(one) if note.text == "Ask the council"]
        keeping.change_note(note.id, "Asked the council")
        (floods,) = [entry.id for entry in keeping.collections() if entry.name == "Floods"]
        keeping.rename_collection(floods, "Floods", "Of all years")
        keeping.uncollect(floods, [one])
        keeping.save_search("Weekly", "credit:any")
        other.people.split("R. Kessler")
        other.people.merge(["R. Kessler"], "Rita Kessler")
        before = done(other)
        issues = other.import_paths([tmp_path / "bag"], JobContext()).issues
        assert sorted(issue.code for issue in issues) == [
            "collection-conflict",
            "name-conflict",
            "note-conflict",
            "search-conflict",
        ]
        assert all(issue.severity == "warning" and ".jsonl:" in issue.locator for issue in issues)
        assert set(done(other)) - set(before) == {
            line for line in done(full) if '"item"' in line and '"Floods"' in line and line not in before
        }  # articles are added to a collection; nothing else changed


def resealed(bag: Path, deeds_text: str) -> Path:
    """The bag with other deeds, and manifests that agree."""
    (bag / "data" / "deeds.jsonl").write_text(deeds_text, "utf-8")
    shutil.move(bag / "data", bag.parent / "again")
    bagit.make_bag(str(bag.parent / "again"), checksums=["sha256"])
    return bag.parent / "again"


def strange(known: dict[str, Any]) -> list[str]:
    """Lines that are no deeds."""
    note = known | {"kind": "note", "start": None, "end": None, "quote": None, "text": "x", "who": "x", "written": "x"}
    bad: list[object] = [
        7,
        [],
        None,
        {},
        {"kind": "drop"},
        {"kind": []},
        known | {"kind": "tag"},
        known | {"kind": "tag", "tag": " "},
        known | {"kind": "tag", "tag": "x" * 201},
        known
        | {
            "kind": "correction",
            "field": "id; DROP",
            "old": None,
            "new": "x",
            "reason": "",
            "who": "",
            "when": "x",
            "undone": 0,
        },
        note | {"start": -1, "end": 5},
        note | {"start": True, "end": True},
        note | {"start": 3},
        note | {"text": ["x"]},
        {"kind": "decision", "key": "x", "state": "open", "reason": "", "who": "", "when": "x"},
        {"kind": "name", "form": "x", "agreed": {"x": 1}},
        {"kind": "search", "name": "\ud800", "query": "x"},
    ]
    return ["{", "[" * 100_000, "\x00", *(json.dumps(entry) for entry in bad)]


def test_lines_that_say_nothing_cost_nothing_else(full: Archive, tmp_path: Path) -> None:
    full.export("", "bagit", tmp_path / "bag", JobContext())
    lines = (tmp_path / "bag/data/deeds.jsonl").read_text("utf-8").splitlines()
    known = {name: json.loads(lines[0])[name] for name in ("sha256", "place")}
    gone = json.dumps({"kind": "reviewed", "sha256": "0" * 64, "place": ""})
    bad = strange(known)
    again = resealed(tmp_path / "bag", "\n".join([*bad, gone, *lines]) + "\n")
    with Archive.open(tmp_path / "B.backfile", create=True) as archive:
        report = archive.import_paths([again], JobContext())
        assert [issue.code for issue in report.issues] == ["bag-deeds", "bag-deeds"]
        assert f"{len(bad)} lines" in report.issues[0].message
        assert "1 notes, tags or corrections are of articles that did not come along" in report.issues[1].message
        assert report.articles == 6
        assert done(archive) == done(full)


def test_bytes_that_are_no_text_are_said(full: Archive, tmp_path: Path) -> None:
    full.export("", "bagit", tmp_path / "bag", JobContext())
    (tmp_path / "bag/data/deeds.jsonl").write_bytes(b"\xff\xfe{}\n")
    shutil.move(tmp_path / "bag" / "data", tmp_path / "again")
    bagit.make_bag(str(tmp_path / "again"), checksums=["sha256"])
    with Archive.open(tmp_path / "B.backfile", create=True) as archive:
        report = archive.import_paths([tmp_path / "again"], JobContext())
        assert [issue.code for issue in report.issues] == ["bag-deeds"]
        assert report.articles == 6
