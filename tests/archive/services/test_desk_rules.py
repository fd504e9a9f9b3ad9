"""House style and suppliers of one archive: kept in its folder, previewed before, in force at the next audit."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import Archive
from archive.errors import InputError
from archive.jobs import JobContext
from archive.model import FindingFilter
from archive.services.desk_rules import HouseRules, as_names
from archive.text.suppliers import Supplier
from archive.text.toml import to_toml

JOB = JobContext()
STORY = """The {what} reopens after nine months

Cars queue at the reopened {what} on Tuesday as the river runs high below them. (Photo: {credit})

MARROW (Valley Courier) - The {what} that links both banks of the Marrow reopened on Tuesday after nine months of
repairs, the river authority said, and the first lorries crossed it before dawn.

“We promised the valley a {what} by spring and here it stands,” the authority’s head, Yara Sandel, told reporters.

Editing by {editor}
"""
CREDITS = ("Mara Holt", "Mara Holt/Valley Courier Pix", "contributed", "Ines Thor/Vally Courier Pix")


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder, path = tmp_path_factory.mktemp("in"), tmp_path_factory.mktemp("kept") / "A.backfile"
    for number, (what, credit) in enumerate(zip(("bridge", "ferry", "school", "market"), CREDITS, strict=True)):
        text = STORY.format(what=what, credit=credit, editor="Joan Stocker" if number < 2 else "Ruth Kess")
        (folder / f"{number}.txt").write_text(text, "utf-8")
    with Archive.open(path, create=True) as made:
        assert made.import_paths([folder], JOB).added == 4
        made.desk.audit(JOB)
    return path


@pytest.fixture
def archive(audited: Path, tmp_path: Path) -> Iterator[Archive]:
    copy = shutil.copytree(audited, tmp_path / "A.backfile")
    with Archive.open(copy) as made:
        yield made


def rules_found(archive: Archive) -> list[str]:
    return [row.rule for row in archive.desk.findings(FindingFilter(states=frozenset({"open"})))]


def test_the_house_style_is_kept_and_in_force_at_the_next_audit(archive: Archive) -> None:
    assert archive.desk.rules.house() == HouseRules()
    assert {"A4", "A7"} <= set(rules_found(archive))
    house = HouseRules(
        require_photographer=False, own_photographers=("MARA HOLT",), allowed_placeholders=("Contributed",)
    )
    archive.desk.rules.save_house(house)
    assert archive.desk.rules.house() == house
    report = archive.desk.audit(JOB)
    assert report.checked == 4
    assert "A4" not in rules_found(archive)
    assert "A7" not in rules_found(archive)


def test_a_misspelt_supplier_is_found_once_it_is_taught(archive: Archive) -> None:
    taught = Supplier(
        "Valley Courier Pix", misspellings=("Vally Courier Pix",), form="{photographer}/Valley Courier Pix"
    )
    preview = archive.desk.rules.preview(taught, JOB)
    assert preview.opened >= 1
    assert "A8" not in rules_found(archive)  # a preview changes nothing
    assert archive.desk.rules.own_suppliers() == frozenset()
    archive.desk.rules.save_supplier(taught)
    archive.desk.audit(JOB)
    assert rules_found(archive).count("A8") == 1
    assert archive.desk.rules.own_suppliers() == {"Valley Courier Pix"}
    archive.desk.rules.drop_supplier("Valley Courier Pix")
    archive.desk.audit(JOB)
    assert "A8" not in rules_found(archive)


def test_a_preview_says_which_credits_would_be_read_otherwise(archive: Archive) -> None:
    preview = archive.desk.rules.preview(Supplier("Mara Holt", kind="agency"), JOB)
    assert preview.credits == 2
    (example, *_) = preview.examples
    assert "photographer Mara Holt" in example.before
    assert "agency" in example.after


def test_a_supplier_that_says_nothing_is_refused(archive: Archive) -> None:
    for wrong in (
        Supplier(" "),
        Supplier("A", kind="pigeon"),
        Supplier("A", form="{nobody}/A"),
        Supplier("A", form="{"),
    ):
        with pytest.raises(InputError):
            archive.desk.rules.save_supplier(wrong)
        with pytest.raises(InputError):
            archive.desk.rules.preview(wrong, JOB)


def test_a_broken_file_of_rules_is_named(archive: Archive) -> None:
    folder = archive.config.rules
    folder.mkdir(exist_ok=True)
    (folder / "audit.toml").write_text("[house\n", "utf-8")
    with pytest.raises(InputError, match=r"audit\.toml"):
        archive.desk.rules.house()


def test_findings_are_counted_by_outlet_year_and_editor_and_filtered_by_them(archive: Archive) -> None:
    counted = archive.desk.breakdown()
    assert sum(counted.rules.values()) == sum(counted.outlets.values()) == sum(counted.years.values())
    assert set(counted.editors) == {"Joan Stocker", "Ruth Kess"}
    only = FindingFilter(editor="Ruth Kess")
    rows = archive.desk.findings(only)
    assert len(rows) == counted.editors["Ruth Kess"]
    narrowed = archive.desk.breakdown(only)
    assert narrowed.editors == counted.editors  # what else there would be
    assert sum(narrowed.rules.values()) == len(rows)
    assert archive.desk.findings(FindingFilter(editor="")) == []
    assert len(archive.desk.findings(FindingFilter(outlet="", year=""))) == sum(counted.years.values())


def test_a_contact_sheet_shows_each_photo_once(archive: Archive, tmp_path: Path) -> None:
    output = tmp_path / "sheet.html"
    archive.desk.write_report("contact-sheet", FindingFilter(), output)
    page = output.read_text("utf-8")
    photos = {(row.article, row.index) for row in archive.desk.findings()}
    assert page.count("<figure>") == len(photos)
    assert "http" not in page
    with pytest.raises(InputError, match="cannot be written"):
        archive.desk.write_report("csv", FindingFilter(), tmp_path / "no" / "a.csv")


def test_names_are_read_as_people_write_them() -> None:
    assert as_names("Ada Lund, Nils Quist\nAda Lund\n\n") == ("Ada Lund", "Nils Quist")


_KEYS = st.text("abcXYZ_- é.\"'", min_size=1, max_size=8)
_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_PLAIN = st.one_of(_TEXTS, st.booleans(), st.integers(-(2**40), 2**40), st.lists(_TEXTS, max_size=3))
_TABLES = st.recursive(
    st.dictionaries(_KEYS, _PLAIN, max_size=3),
    lambda inner: st.dictionaries(_KEYS, st.one_of(_PLAIN, inner, st.lists(inner, min_size=1, max_size=2)), max_size=3),
    max_leaves=6,
)


@given(_TABLES)
def test_what_is_written_is_read_back(table: dict[str, Any]) -> None:
    assert tomllib.loads(to_toml(table, "a\nb")) == table


def test_a_supplier_of_ones_own_says_everything(archive: Archive) -> None:
    whole = Supplier("A", "collection", ("B",), ("C",), "{photographer}/A", True, "{photographer}/{agency} via A", True)
    archive.desk.rules.save_supplier(whole)
    assert next(entry for entry in archive.desk.rules.suppliers() if entry.name == "A") == whole
    archive.desk.rules.save_supplier(replace(whole, aliases=()))
    assert next(entry for entry in archive.desk.rules.suppliers() if entry.name == "A").aliases == ()
