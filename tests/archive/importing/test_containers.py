"""Archives: nothing leaves its folder, nothing grows beyond bounds, and one bad member spoils only itself."""

from __future__ import annotations

import gzip
import io
import lzma
import stat
import tarfile
import tempfile
import zipfile
from pathlib import Path

import pytest

from archive.config import Limits
from archive.importing.registry import default_registry
from archive.importing.unpacking import safe_name
from archive.jobs import Cancelled, JobContext
from archive.model import ImportIssue, RawArticle

STORY = b"Ferries sail all night from Harrow Bay.\n"


def zipped(path: Path, files: list[tuple[str, bytes]]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return path


def read(path: Path, limits: Limits = Limits()) -> tuple[list[RawArticle], list[ImportIssue]]:  # noqa: B008
    items = list(default_registry(limits).read(path, JobContext()))
    articles = [item for item in items if isinstance(item, RawArticle)]
    return articles, [item for item in items if isinstance(item, ImportIssue)]


@pytest.mark.parametrize("packed", [gzip.compress, lzma.compress], ids=["gzip", "xz"])
def test_a_compressed_file_is_at_its_own_path(packed: object, tmp_path: Path) -> None:
    path = tmp_path / "story.txt.packed"
    path.write_bytes(packed(STORY))  # type: ignore[operator]
    (article,), issues = read(path)
    assert (article.locator, article.format, issues) == (str(path), "text", [])


def test_members_are_behind_an_exclamation_mark(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", [("one/story.txt", STORY), ("two.txt", STORY)])
    articles, _ = read(path)
    assert [article.locator for article in articles] == [f"{path}!one/story.txt", f"{path}!two.txt"]
    assert {article.path for article in articles} == {str(path)}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_held_twice_has_two_places(tmp_path: Path) -> None:
    articles, _ = read(zipped(tmp_path / "a.zip", [("s.txt", STORY), ("s.txt", STORY)]))
    assert len({article.locator for article in articles}) == 2


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "..\\evil.txt", "C:\\evil.txt"])
def test_names_that_climb_out_are_refused(name: str, tmp_path: Path) -> None:
    path = zipped(tmp_path / "deep" / "a.zip" if (tmp_path / "deep").mkdir() is None else tmp_path, [(name, STORY)])
    articles, (issue,) = read(path)
    assert (articles, issue.code) == ([], "unsafe-name")
    assert not list(tmp_path.rglob("evil.txt"))


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE])
def test_links_and_devices_in_tar_are_refused(kind: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    with tarfile.open(path, "w") as archive:
        member = tarfile.TarInfo("link.txt")
        member.type, member.linkname = kind, "/etc/hostname"
        archive.addfile(member)
        story = tarfile.TarInfo("story.txt")
        story.size = len(STORY)
        archive.addfile(story, io.BytesIO(STORY))
    articles, (issue,) = read(path)
    assert (len(articles), issue.code) == (1, "link-refused")


def test_links_in_zip_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/hostname")
    assert [issue.code for issue in read(path)[1]] == ["link-refused"]


def test_an_encrypted_member_is_named(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", [("secret.txt", STORY), ("story.txt", STORY)])
    data = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(signature) + offset] |= 1
    path.write_bytes(data)
    articles, (issue,) = read(path)
    assert (len(articles), issue.code, issue.locator) == (1, "encrypted", f"{path}!secret.txt")


@pytest.mark.parametrize("suffix", ["zip", "gz", "tar.gz"])
def test_a_bomb_stops_at_the_limit(suffix: str, tmp_path: Path) -> None:
    bomb = b"0" * 6_000_000
    path = tmp_path / f"bomb.{suffix}"
    if suffix == "zip":
        zipped(path, [("story.txt", STORY), ("bomb.txt", bomb)])
    elif suffix == "gz":
        path.write_bytes(gzip.compress(bomb))
    else:
        with tarfile.open(path, "w:gz") as archive:
            member = tarfile.TarInfo("bomb.txt")
            member.size = len(bomb)
            archive.addfile(member, io.BytesIO(bomb))
    _, issues = read(path, Limits(expanded_bytes=1_000_000))
    assert [issue.code for issue in issues] == ["expansion-limit"]
    _, issues = read(path, Limits(expansion_ratio=2))
    assert [issue.code for issue in issues] == ["expansion-limit"]


def test_nested_archives_share_one_budget(tmp_path: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", [("bomb.txt", b"0" * 900_000)]).read_bytes()
    outer = zipped(tmp_path / "outer.zip", [(f"{number}.zip", inner) for number in range(4)])
    _, issues = read(outer, Limits(expanded_bytes=2_000_000))
    assert "expansion-limit" in {issue.code for issue in issues}


def test_archives_in_archives_end_somewhere(tmp_path: Path) -> None:
    path = tmp_path / "0.zip"
    zipped(path, [("story.txt", STORY)])
    for number in range(1, 6):
        path = zipped(tmp_path / f"{number}.zip", [(path.name, path.read_bytes())])
    articles, (issue,) = read(path)
    assert (articles, issue.code) == ([], "depth-limit")
    assert issue.locator == f"{path}!4.zip!3.zip!2.zip!1.zip"
    articles, _ = read(tmp_path / "3.zip")
    assert [article.locator for article in articles] == [f"{tmp_path / '3.zip'}!2.zip!1.zip!0.zip!story.txt"]


def test_a_cut_archive_gives_what_it_has(tmp_path: Path) -> None:
    path = tmp_path / "story.txt.gz"
    path.write_bytes(gzip.compress(STORY * 200)[:-8])
    (article,), (issue,) = read(path)
    assert article.text.startswith("Ferries")
    assert issue.code == "malformed"


def test_a_bad_member_spoils_only_itself(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", [("one.txt", STORY * 9), ("two.txt", STORY)])
    data = bytearray(path.read_bytes())
    data[45] ^= 0xFF
    path.write_bytes(data)
    articles, (issue,) = read(path)
    assert [article.locator for article in articles] == [f"{path}!two.txt"]
    assert (issue.code, issue.locator) == ("malformed", f"{path}!one.txt")


def test_what_systems_leave_behind_is_passed_over(tmp_path: Path) -> None:
    articles, issues = read(zipped(tmp_path / "a.zip", [("__MACOSX/._s.txt", b"x"), ("a/.DS_Store", b"x")]))
    assert (articles, issues) == ([], [])


def test_a_saved_page_brings_its_pictures(tmp_path: Path) -> None:
    png = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20
    page = b"<html><body><article><h1>Cup</h1><p>Eleven men and one cup came home today.</p>"
    page += b'<figure><img src="Cup_files/a.png"><figcaption>The cup.</figcaption></figure></article></body></html>'
    path = zipped(tmp_path / "a.zip", [("w/Cup.html", page), ("w/Cup_files/a.png", png), ("w/Cup_files/b.js", b"x")])
    (article,), issues = read(path)
    assert issues == []
    assert [picture.data for picture in article.pictures] == [png]


def test_nothing_is_left_in_the_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    working = tmp_path / "working"
    working.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(working))
    path = zipped(tmp_path / "a.zip", [("one.txt", STORY), ("two.txt", STORY)])
    reading = default_registry().read(path, JobContext())
    next(reading)
    reading.close()  # type: ignore[attr-defined]
    assert list(working.iterdir()) == []


def test_it_stops_between_members(tmp_path: Path) -> None:
    job = JobContext()
    reading = default_registry().read(zipped(tmp_path / "a.zip", [("1.txt", STORY), ("2.txt", STORY)]), job)
    next(reading)
    job.cancel()
    with pytest.raises(Cancelled):
        next(reading)


@pytest.mark.parametrize(
    "name", ["../../x", "a/b/c.txt", "", "...", "\x00", "a" * 500 + ".xml", "CON:*?.txt", "نص.txt"]
)
def test_names_on_disk_are_harmless(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert len(safe) <= 60
    assert not set(safe) & set('/\\:*?"<>|\x00')
    assert safe not in (".", "..")
