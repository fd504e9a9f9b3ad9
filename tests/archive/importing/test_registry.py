"""The registry: names are unique, content decides, foreign code cannot break it, and no file ends an import."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from archive.importing.protocol import Importer, Item
from archive.importing.registry import ImporterRegistry, default_registry
from archive.importing.text import TextImporter
from archive.jobs import Cancelled, JobContext
from archive.model import ImportIssue, RawArticle


class Fake:
    """An importer that says what it is told."""

    suffixes = (".fake",)

    def __init__(self, name: str = "fake", score: float = 0.5, failure: Exception | None = None) -> None:
        self.name = name
        self._score = score
        self._failure = failure

    def sniff(self, _path: Path, _head: bytes) -> float:
        return self._score

    def read(self, path: Path, _job: JobContext) -> Iterator[Item]:
        yield RawArticle(str(path), str(path), self.name, "text")
        if self._failure is not None:
            raise self._failure


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "story.fake"
    path.write_text("Ferries sail all night.")
    return path


def test_a_name_is_taken_once() -> None:
    registry = ImporterRegistry([Fake()])
    with pytest.raises(ValueError, match="'fake' is registered twice"):
        registry.register(Fake())


def test_the_surest_reads(file: Path) -> None:
    registry = ImporterRegistry([Fake("less", 0.4), Fake("more", 0.6), Fake("none", 0.0)])
    best = registry.best_for(file)
    assert best is not None
    assert best.name == "more"


def test_the_suffix_decides_between_equals_only(file: Path) -> None:
    plain = cast(Importer, SimpleNamespace(name="plain", suffixes=(".txt",), sniff=lambda *_: 0.5, read=None))
    assert ImporterRegistry([plain, Fake()]).best_for(file).name == "fake"  # type: ignore[union-attr]
    assert ImporterRegistry([plain, Fake(score=0.4)]).best_for(file) is plain


def test_nobody_reads_what_nobody_knows(tmp_path: Path) -> None:
    path = tmp_path / "story.pdf"
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3")
    (issue,) = default_registry().read(path, JobContext())
    assert isinstance(issue, ImportIssue)
    assert (issue.code, issue.severity) == ("not-recognised", "error")
    assert "a PDF document" in issue.message


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<?xml version='1.0'?><invoice><p>1</p></invoice>", "XML with the root <invoice>"),
        (b'{"invoice": 1, "total": 2}', "JSON with the keys invoice, total"),
        (b"SQLite format 3\x00" + b"\x00" * 80, "an SQLite database"),
        (b"\x00\x01\x02\x03" * 40, "binary data"),
        (b"PK\x03\x04", None),
    ],
)
def test_the_issue_says_what_it_looks_like(data: bytes, words: str | None, tmp_path: Path) -> None:
    path = tmp_path / "thing"
    path.write_bytes(data)
    items = list(default_registry().read(path, JobContext()))
    assert all(isinstance(item, ImportIssue) for item in items)
    if words is not None:
        assert words in items[0].message  # type: ignore[union-attr]


def test_an_importer_that_fails_loses_only_the_rest_of_its_file(file: Path) -> None:
    items = list(ImporterRegistry([Fake(failure=KeyError("x"))]).read(file, JobContext()))
    assert isinstance(items[0], RawArticle)
    assert isinstance(items[1], ImportIssue)
    assert items[1].code == "importer-failed"
    assert "KeyError" in items[1].message


def test_asking_to_stop_is_no_failure(file: Path) -> None:
    with pytest.raises(Cancelled):
        list(ImporterRegistry([Fake(failure=Cancelled())]).read(file, JobContext()))


def test_a_file_that_is_not_there_is_an_issue(tmp_path: Path) -> None:
    (issue,) = default_registry().read(tmp_path / "gone", JobContext())
    assert isinstance(issue, ImportIssue)
    assert issue.code == "unreadable"


def test_a_plugin_joins_and_a_broken_one_is_reported() -> None:
    good = EntryPoint("good", f"{__name__}:Fake", "backfile.importers")
    broken = EntryPoint("broken", "no_such_package_of_ours:Importer", "backfile.importers")

    class Loaded:
        value = "here:Fake"

        def load(self) -> type[Fake]:
            return Fake

    registry = ImporterRegistry([TextImporter()])
    issues = registry.load_plugins([cast(EntryPoint, Loaded()), broken])
    assert registry.names == ("text", "fake")
    assert [(issue.code, issue.path) for issue in issues] == [("plugin-failed", broken.value)]
    assert good.group == "backfile.importers"


def test_a_plugin_cannot_take_a_name_of_ours() -> None:
    class Greedy:
        value = "greedy"

        def load(self) -> type[TextImporter]:
            return TextImporter

    (issue,) = ImporterRegistry([TextImporter()]).load_plugins([cast(EntryPoint, Greedy())])
    assert "registered twice" in issue.message


def test_every_shipped_importer_has_its_name_and_suffixes() -> None:
    registry = default_registry()
    for name in registry.names:
        importer = registry.get(name)
        assert importer is not None
        assert importer.name == name
        assert all(suffix.startswith(".") for suffix in importer.suffixes)
