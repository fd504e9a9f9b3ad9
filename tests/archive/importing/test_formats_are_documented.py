"""The page for users names every format, and its example of a mapping works."""

from __future__ import annotations

import re
from pathlib import Path

from archive.importing.registry import default_registry
from archive.importing.tables.mapping import FIELDS, read_mapping


def test_every_importer_is_named(repository: Path) -> None:
    page = (repository / "docs" / "importing.md").read_text(encoding="utf-8")
    assert [name for name in default_registry().names if name != "container" and f"`{name}`" not in page] == []
    assert all(field in page for field in FIELDS)


def test_the_example_is_a_mapping(repository: Path, tmp_path: Path) -> None:
    page = (repository / "docs" / "importing.md").read_text(encoding="utf-8")
    example = re.search(r"```toml\n(.*?)```", page, re.S)
    assert example is not None
    path = tmp_path / "mapping.toml"
    path.write_text(example[1], encoding="utf-8")
    mapping = read_mapping(path)
    assert (mapping.delimiter, mapping.encoding, mapping.constants["language"]) == (";", "cp1252", "fr")
    assert mapping.columns["keywords"].separator == ";"
