"""Every golden file is read as its expected file says; `--update-golden` writes what is read now, for review."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive.importing.registry import default_registry
from tests.contract.importer_cases import cases, expected_file, read_all, written_down

CASES = cases()


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_it_is_read_as_expected(case: Path, request: pytest.FixtureRequest) -> None:
    found = written_down(read_all(case), case)
    expected = expected_file(case)
    if request.config.getoption("--update-golden"):
        expected.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert found == json.loads(expected.read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_it_is_recognised_by_content_alone(case: Path, tmp_path: Path) -> None:
    """A name that says nothing changes nothing; but a mapping is found by the table's name."""
    nameless = tmp_path / "file"
    nameless.write_bytes(case.read_bytes())
    best = default_registry().best_for(case)
    assert best is not None
    assert best.name == case.parent.name
    if not case.with_name(f"{case.stem}.mapping.toml").exists():
        by_content = default_registry().best_for(nameless)
        assert by_content is not None
        assert by_content.name == case.parent.name


def test_every_importer_has_a_case() -> None:
    have = {case.parent.name for case in CASES}
    assert set(default_registry().names) - have - {"html"} == set()
