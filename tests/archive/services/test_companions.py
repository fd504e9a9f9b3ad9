"""Mappings and sidecars beside an original: kept with it, used when it is read again, and noticed when they change."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from archive.jobs import JobContext
from archive.model import ImportReport
from archive.services.archive import Archive
from archive.services.open_archive import open_archive

TABLE = "Titre;Corps;Jour\nLa digue tient;La digue tient depuis hier, dit le maire.;24.03.2021\n"
MAPPING = '[columns]\nheadline = "Titre"\nbody = "Corps"\npublished = {{ column = "Jour", format = "%d.%m.%Y" }}\n[constants]\noutlet = "{}"\n'  # noqa: E501 - a file on one line
SIDECAR = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="{}" '
    'photoshop:Headline="A gull"/></rdf:RDF></x:xmpmeta>'
)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    opened = Archive(open_archive(tmp_path / "Beside.backfile", create=True))
    yield opened
    opened.close()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    folder = tmp_path / "tables"
    folder.mkdir()
    (folder / "gazette.csv").write_text(TABLE, "utf-8")
    (folder / "gazette.mapping.toml").write_text(MAPPING.format("The Quellbeck Gazette"), "utf-8")
    return folder


def take_in(archive: Archive, path: Path) -> ImportReport:
    return archive.import_paths([path], JobContext())


def make_stale(archive: Archive, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "Beside.backfile" / "archive.sqlite")) as connection:
        connection.execute("UPDATE articles SET rules = 'of old'")
        connection.commit()


def test_a_mapping_is_no_article_and_is_kept_with_its_table(archive: Archive, table: Path, tmp_path: Path) -> None:
    report = take_in(archive, table)
    assert (report.files, report.added, report.issues) == (1, 1, ())
    for path in table.iterdir():
        path.unlink()
    make_stale(archive, tmp_path)
    again = archive.reextract(JobContext())
    assert (again.articles, again.changed, again.unchanged) == (1, 0, 1)
    assert archive.article(1).article.outlet == "The Quellbeck Gazette"


def test_another_mapping_brings_the_articles_up_to_date(archive: Archive, table: Path) -> None:
    take_in(archive, table)
    assert take_in(archive, table).unchanged == 1
    (table / "gazette.mapping.toml").write_text(MAPPING.format("The Harrow Courier"), "utf-8")
    report = take_in(archive, table)
    assert (report.added, report.updated, report.unchanged) == (0, 1, 0)
    assert archive.article(1).article.outlet == "The Harrow Courier"
    (table / "gazette.mapping.toml").unlink()
    assert take_in(archive, table).unchanged == 1


def test_a_mapping_that_comes_later_makes_a_table_readable(archive: Archive, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("q;w;e\nLa digue tient;La digue tient depuis hier.;x\n", "utf-8")
    assert [issue.code for issue in take_in(archive, path).issues] == ["mapping"]
    path.with_name("odd.csv.mapping.toml").write_text('[columns]\nheadline = "q"\nbody = "w"\n', "utf-8")
    report = take_in(archive, path)
    assert (report.added, report.issues) == (1, ())


def test_a_sidecar_speaks_before_its_picture_and_says_so(archive: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    Image.new("RGB", (8, 8), "grey").save(folder / "gull.jpg")
    (folder / "gull.xmp").write_text(SIDECAR.format("Norwire/Ivo Lind"), "utf-8")
    assert take_in(archive, folder).files == 1
    record = archive.article(1)
    (caption,) = record.article.captions
    assert caption.credit is not None
    assert caption.credit.photographer == "Ivo Lind"
    sources = {field.path: field.source for field in record.fields}
    assert sources["captions[0].credit.printed"] == "gull.xmp:credit_line"
    (folder / "gull.xmp").write_text(SIDECAR.format("Norwire/Sarah Holt"), "utf-8")
    assert take_in(archive, folder).updated == 1
    (folder / "gull.xmp").unlink()
    (folder / "gull.jpg").unlink()
    make_stale(archive, tmp_path)
    assert archive.reextract(JobContext()).changed == 0
    (caption,) = archive.article(1).article.captions
    assert caption.credit is not None
    assert caption.credit.photographer == "Sarah Holt"


def test_a_sidecar_that_is_no_xmp_changes_nothing(archive: Archive, tmp_path: Path) -> None:
    Image.new("RGB", (8, 8), "grey").save(tmp_path / "gull.jpg")
    (tmp_path / "gull.xmp").write_bytes(b"\xff\xfe not xmp <<<")
    report = take_in(archive, tmp_path / "gull.jpg")
    assert (report.added, report.failed) == (1, 0)
