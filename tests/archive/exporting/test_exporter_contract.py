"""What every export format promises, whatever is in the archive."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.errors import InputError
from archive.exporting.protocol import ExportSource
from archive.exporting.registry import FORMATS, exporter

GOLDEN = Path(__file__).parent / "golden"
BINARY = {"pdf"}


def export(name: str, source: ExportSource, folder: Path) -> dict[str, bytes]:
    """The files that the exporter writes, by their path."""
    writer = exporter(name)
    target = folder / f"export{writer.suffix}"
    if not writer.suffix:
        target.mkdir(parents=True)
    assert writer.write(source, target) == source.total
    files = [target] if target.is_file() else sorted(path for path in target.rglob("*") if path.is_file())
    assert {path.name for path in folder.iterdir()} == {target.name}
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.mark.parametrize("name", FORMATS)
def test_its_name_is_the_one_it_is_asked_for_by(name: str) -> None:
    assert exporter(name).name == name
    assert exporter(name.upper()).title


@pytest.mark.parametrize("name", FORMATS)
def test_every_article_is_written(name: str, source: ExportSource, tmp_path: Path) -> None:
    files = export(name, source, tmp_path)
    assert all(files.values())


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_articles_give_the_same_bytes(name: str, source: ExportSource, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert export(name, source, tmp_path / "a") == export(name, source, tmp_path / "b")


@pytest.mark.parametrize("name", FORMATS)
def test_hostile_articles_are_written_and_stay_inside(name: str, hostile: ExportSource, tmp_path: Path) -> None:
    files = export(name, hostile, tmp_path)
    if name not in BINARY:
        for content in files.values():
            content.decode("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_no_article_at_all_is_a_valid_export(name: str, make_source, tmp_path: Path) -> None:
    export(name, make_source([]), tmp_path)


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in BINARY | {"bagit"}])
def test_the_export_is_what_was_reviewed(
    name: str, source: ExportSource, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    for path, content in export(name, source, tmp_path).items():
        if not path.endswith((".png", ".jpg")):
            golden = GOLDEN / name / Path(path).name
            if request.config.getoption("--update-golden"):
                golden.parent.mkdir(parents=True, exist_ok=True)
                golden.write_bytes(content)
            assert content == golden.read_bytes(), f"{golden}: see the difference, then --update-golden"


def test_an_unknown_format_names_those_there_are() -> None:
    with pytest.raises(InputError) as caught:
        exporter("docx")
    assert "csl-json" in caught.value.hint
