"""What every importer promises, whatever the bytes: a base class that the test of each one subclasses."""

from __future__ import annotations

import random
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.config import Limits
from archive.importing.files import read_head
from archive.importing.issues import CODES
from archive.importing.protocol import Importer, Item
from archive.importing.registry import ImporterRegistry, default_registry
from archive.jobs import Cancelled, JobContext
from archive.model import ImportIssue, RawArticle
from tests.contract.importer_cases import cases

SMALL = Limits(item_bytes=2_000_000, expanded_bytes=8_000_000)
CUTS, FLIPS = 9, 12
JUNK = [b"", b"\x00" * 64, b"MZ\x90\x00\x03", b"%PDF-1.7\n%\xe2\xe3", b"\xff" * 300]


class ImporterContract:
    """Set `name`; golden files are those in `tests/golden/<name>`."""

    name: ClassVar[str]

    @pytest.fixture
    def registry(self) -> ImporterRegistry:
        return default_registry(SMALL)

    @pytest.fixture
    def importer(self, registry: ImporterRegistry) -> Importer:
        importer = registry.get(self.name)
        assert importer is not None
        return importer

    @property
    def own(self) -> list[Path]:
        found = cases(self.name)
        assert found, "an importer needs golden files"
        return found

    def test_it_recognises_its_own(self, importer: Importer) -> None:
        for path in self.own:
            assert importer.sniff(path, read_head(path)) > 0, path.name

    def test_it_leaves_others_to_others(self, importer: Importer, registry: ImporterRegistry) -> None:
        for path in cases():
            if path.parent.name != self.name:
                head = read_head(path)
                owner = registry.get(path.parent.name)
                assert owner is not None
                assert importer.sniff(path, head) < owner.sniff(path, head), path.name

    @pytest.mark.parametrize("junk", JUNK, ids=["nothing", "zeros", "program", "pdf", "ones"])
    def test_it_wants_no_junk(self, importer: Importer, junk: bytes, tmp_path: Path) -> None:
        path = tmp_path / "junk"
        path.write_bytes(junk)
        assert importer.sniff(path, junk) == 0

    def test_what_it_yields_is_sound(self, importer: Importer) -> None:
        for path in self.own:
            items = list(importer.read(path, JobContext()))
            assert items, path.name
            check(items, path)

    def test_it_reads_the_same_twice(self, importer: Importer) -> None:
        for path in self.own:
            assert list(importer.read(path, JobContext())) == list(importer.read(path, JobContext()))

    def test_it_stops_when_asked(self, importer: Importer) -> None:
        job = JobContext()
        job.cancel()
        for path in self.own:
            with pytest.raises(Cancelled):
                list(importer.read(path, job))

    def test_cut_files_are_no_accident(self, importer: Importer, tmp_path: Path) -> None:
        for path in self.own:
            data = path.read_bytes()
            for cut in range(1, CUTS):
                self.survives(importer, data[: len(data) * cut // CUTS], tmp_path / path.name)

    def test_flipped_bits_are_no_accident(self, importer: Importer, tmp_path: Path) -> None:
        dice = random.Random(7)
        for path in self.own:
            for _ in range(FLIPS):
                data = bytearray(path.read_bytes())
                for _ in range(dice.randint(1, 8)):
                    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
                self.survives(importer, bytes(data), tmp_path / path.name)

    def test_any_bytes_are_no_accident(self, importer: Importer, tmp_path: Path) -> None:
        pieces = [path.read_bytes()[:400] for path in self.own]

        @settings(max_examples=25)
        @given(st.lists(st.one_of(st.binary(max_size=200), st.sampled_from(pieces)), max_size=5))
        def survive(parts: list[bytes]) -> None:
            self.survives(importer, b"".join(parts), tmp_path / "file")

        survive()

    def test_a_missing_file_is_an_issue(self, importer: Importer, tmp_path: Path) -> None:
        (item,) = importer.read(tmp_path / "absent", JobContext())
        assert isinstance(item, ImportIssue)
        assert item.code == "unreadable"

    def survives(self, importer: Importer, data: bytes, path: Path) -> None:
        path.write_bytes(data)
        importer.sniff(path, data)
        check(list(importer.read(path, JobContext())), path)


def check(items: list[Item], path: Path) -> None:
    """Every item is sound by itself, and their places are theirs alone."""
    for item in items:
        assert isinstance(item, RawArticle | ImportIssue)
        assert item.path == str(path)
        assert item.locator.startswith(str(path))
        if isinstance(item, ImportIssue):
            assert item.code in CODES
            assert item.message.endswith("."), item.message
        else:
            check_article(item)
    articles = [item.locator for item in items if isinstance(item, RawArticle)]
    assert len(articles) == len(set(articles))


def check_article(article: RawArticle) -> None:
    assert article.text.strip() or article.pictures
    assert not any(ord(character) < 32 and character not in "\n\t" for character in article.text)
    end = 0
    for block in article.blocks:
        assert end <= block.start < block.end <= len(article.text)
        assert article.text[block.start : block.end].strip()
        assert block.source
        end = block.end
        if "picture" in block.attributes:
            assert int(block.attributes["picture"]) < len(article.pictures)
    for stated in article.stated:
        assert stated.value.strip()
        assert stated.source
        assert 0 <= stated.confidence <= 1
        if stated.start is not None and stated.end is not None:
            assert 0 <= stated.start < stated.end <= len(article.text)
    for picture in article.pictures:
        assert picture.block is None or 0 <= picture.block < len(article.blocks)
