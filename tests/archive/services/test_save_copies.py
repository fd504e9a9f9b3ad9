"""Corrected credits leave the archive as a list and inside copies of pictures; originals stay byte for byte."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from archive.cli import main
from archive.errors import InputError
from archive.jobs import JobContext
from archive.photos.embedded import read_embedded
from archive.resources import resource
from archive.services.save_copies import Copy

JOB = JobContext()
PHOTO = resource("samples", "pictures", "market-street.jpg")
PAGE = """<!DOCTYPE html><html><head><title>Market street reopens</title></head><body><article>
<h1>Market street reopens after the storm</h1>
<p>The market opened again on Tuesday, after the river had stood in the cellars of the street for nine days.</p>
<figure><img src="page_files/market-street.jpg"><figcaption>Traders set up their stalls in Market Street on Tuesday.
(Photo: Petra Lindqist/Norwire)</figcaption></figure>
<p>“We promised the valley a market by spring and here it stands,” the head of the traders told reporters there.</p>
</article></body></html>"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("web")
    (folder / "page.html").write_text(PAGE, "utf-8")
    (folder / "page_files").mkdir()
    (folder / "page_files" / "market-street.jpg").write_bytes(PHOTO.read_bytes())
    path = tmp_path_factory.mktemp("kept") / "Copies.backfile"
    with Archive.open(path, create=True) as archive:
        assert archive.import_paths([folder / "page.html"], JOB).added == 1
        archive.corrections.correct(
            1, "captions[0].credit.text", "Petra Lindqvist-Amadi/Norwire", reason="A5", who="desk"
        )
    return path


@pytest.fixture
def archive(made: Path) -> Iterator[Archive]:
    with Archive.open(made) as opened:
        yield opened


def test_what_was_corrected_is_listed_with_what_it_was(archive: Archive) -> None:
    (photo,) = archive.desk.corrected()
    assert (photo.credit_before, photo.credit) == ("Petra Lindqist/Norwire", "Petra Lindqvist-Amadi/Norwire")
    assert (photo.photographer, photo.agency) == ("Petra Lindqvist-Amadi", "Norwire")
    assert photo.caption_before == photo.caption
    assert (photo.who, photo.reason, photo.index) == ("desk", "A5", 0)
    assert archive.desk.corrected([2]) == []


def test_a_copy_says_the_corrected_credit_and_the_original_stays(archive: Archive, tmp_path: Path) -> None:
    output = archive.desk.save_copy(Copy(1, 0), tmp_path / "copy.jpg")
    found = read_embedded(output.read_bytes())
    assert found.won("creator") == ("Petra Lindqvist-Amadi",)
    assert found.won("credit_line") == ("Petra Lindqvist-Amadi/Norwire",)
    assert found.won("description") == read_embedded(PHOTO.read_bytes()).won("description")
    (photo,) = archive.desk.corrected()
    assert archive.picture(photo.picture or "") == PHOTO.read_bytes()
    assert list(tmp_path.iterdir()) == [output]


def test_a_caption_goes_in_only_when_asked(archive: Archive, tmp_path: Path) -> None:
    output = archive.desk.save_copy(Copy(1, 0, captions=True), tmp_path / "copy.jpg")
    (described,) = read_embedded(output.read_bytes()).won("description")
    assert described.startswith("Traders set up their stalls")


def test_nothing_is_written_over_an_original_or_into_the_archive(archive: Archive, tmp_path: Path) -> None:
    original = tmp_path / "mine.jpg"
    original.write_bytes(PHOTO.read_bytes())
    with pytest.raises(InputError, match="original"):
        archive.desk.save_copy(Copy(1, 0), original, replace=True)
    assert original.read_bytes() == PHOTO.read_bytes()
    with pytest.raises(InputError, match="inside the archive"):
        archive.desk.save_copy(Copy(1, 0), archive.config.path / "pictures" / "copy.jpg")
    (tmp_path / "there.jpg").write_bytes(b"something else")
    with pytest.raises(InputError, match="there already"):
        archive.desk.save_copy(Copy(1, 0), tmp_path / "there.jpg")
    assert archive.desk.save_copy(Copy(1, 0), tmp_path / "there.jpg", replace=True).stat().st_size > 1000


def test_a_photo_that_is_not_at_hand_is_said(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not in the archive"):
        archive.desk.save_copy(Copy(1, 7), tmp_path / "copy.jpg")
    with pytest.raises(InputError, match="cannot be written"):
        archive.desk.save_copy(Copy(1, 0), tmp_path / "nowhere" / "copy.jpg")


def test_the_command_writes_list_and_copies(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    table, copies = tmp_path / "corrected.csv", tmp_path / "copies"
    monkeypatch.setattr(
        sys, "argv", ["backfile", "credits", str(made), "--corrected", str(table), "--copies", str(copies)]
    )
    assert main() in (0, 1)
    (row,) = csv.DictReader(io.StringIO(table.read_text("utf-8-sig")))
    assert (row["credit_before"], row["credit"]) == ("Petra Lindqist/Norwire", "Petra Lindqvist-Amadi/Norwire")
    (copy,) = copies.iterdir()
    assert copy.name == "1-1-market-street.jpg"
    assert "1 copy written" in capsys.readouterr().err


def test_a_query_counts_its_own_photos(
    made: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import json

    for query, photos in (("market", 1), ("nothingofthis", 0)):
        monkeypatch.setattr(sys, "argv", ["backfile", "credits", str(made), "--query", query, "--json"])
        main()
        assert json.loads(capsys.readouterr().out)["photos"] == photos
