"""RIS, BibTeX and CSL-JSON: what a citation states, and nothing that a reference manager would misread."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.exporting.bibtex import BibtexExporter, escaped
from archive.exporting.csl_json import CslJsonExporter, citation
from archive.exporting.ris import RisExporter
from archive.exporting.values import day_parts, moment, split_name
from archive.model import Article


def ris_records(path: Path) -> list[list[tuple[str, str]]]:
    records = path.read_bytes().decode().split("ER  - \r\n")
    found = [re.findall(r"^([A-Z][A-Z0-9])  - (.*)\r$", record, re.MULTILINE) for record in records]
    return [record for record in found if record]


def test_ris_states_the_article(source, tmp_path: Path) -> None:
    RisExporter().write(source, tmp_path / "a.ris")
    full, sparse = ris_records(tmp_path / "a.ris")
    assert full[0] == ("TY", "NEWS")
    assert [value for tag, value in full if tag == "AU"] == ["van den Berg, Maria", "Brandt Jr., Ola"]
    tags = dict(full)
    assert tags["DA"] == "2021/03/05/"
    assert (tags["T2"], tags["SE"], tags["ED"]) == ("The Valley Post", "Local", "Achter, Helen")
    assert ("N1", "Photo 1: A house after the flood.; credit: Dana Holm/Valley Wire") in full
    assert dict(sparse)["DA"] == "2019///"
    assert dict(sparse)["AU"] == "دانا حمید"


def test_no_value_opens_a_ris_record_of_its_own(hostile, tmp_path: Path) -> None:
    RisExporter().write(hostile, tmp_path / "a.ris")
    lines = (tmp_path / "a.ris").read_bytes().decode().split("\r\n")
    assert sum(line.startswith("TY  - ") for line in lines) == hostile.total
    assert sum(line.startswith("ER  - ") for line in lines) == hostile.total


def test_bibtex_states_the_article(source, tmp_path: Path) -> None:
    BibtexExporter().write(source, tmp_path / "a.bib")
    text = (tmp_path / "a.bib").read_text("utf-8")
    assert "@article{vandenberg2021-1," in text
    assert "author = {van den Berg, Maria and Brandt Jr., Ola}" in text
    assert "title = {{Flood reaches the dam \\& holds}}" in text
    assert "month = mar" in text
    assert "author = {{دانا حمید}}" in text


@given(st.text())
def test_bibtex_braces_balance_and_nothing_is_a_command(text: str) -> None:
    value = escaped(text)
    assert "\n" not in value
    bare = re.sub(r"\\[{}$&#%_]|\\text[a-z]+\{\}", "", value)
    assert not set(bare) & set("\\{}$&#%_~^")


def test_bibtex_keys_are_unique_and_plain(hostile, tmp_path: Path) -> None:
    BibtexExporter().write(hostile, tmp_path / "a.bib")
    keys = re.findall(r"^@article\{([^,]*),$", (tmp_path / "a.bib").read_text("utf-8"), re.MULTILINE)
    assert len(set(keys)) == hostile.total
    assert all(re.fullmatch(r"[a-z0-9-]+", key) for key in keys)


def test_csl_is_an_article_of_a_newspaper(source, tmp_path: Path) -> None:
    CslJsonExporter().write(source, tmp_path / "a.json")
    full, sparse = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert full["type"] == "article-newspaper"
    assert full["author"][0] == {"family": "van den Berg", "given": "Maria"}
    assert full["issued"] == {"date-parts": [[2021, 3, 5]]}
    assert full["editor"] == [{"family": "Achter", "given": "Helen"}]
    assert full["contributor"] == [{"family": "Petru", "given": "Sam"}]
    assert "credit: Dana Holm/Valley Wire" in full["note"]
    assert "Dana Holm" not in json.dumps({name: value for name, value in full.items() if name != "note"})
    assert sparse["issued"] == {"date-parts": [[2019]]}
    assert sparse["author"] == [{"literal": "دانا حمید"}]


def test_what_is_not_known_is_absent(make_stored) -> None:
    assert set(citation(make_stored(7, Article(headline="Rain")))) == {"id", "type", "title", "source"}


@pytest.mark.parametrize(
    ("name", "family", "given"),
    [
        ("Maria van den Berg", "van den Berg", "Maria"),
        ("Joanne Stocker-Kelly", "Stocker-Kelly", "Joanne"),
        ("Ola Brandt Jr.", "Brandt Jr.", "Ola"),
        ("Sukarno", None, None),
        ("Berg, Maria", None, None),
        ("دانا حمید", None, None),
        ("王 小明", None, None),
    ],
)
def test_names_are_taken_apart_only_where_their_order_is_known(
    name: str, family: str | None, given: str | None
) -> None:
    assert split_name(name) == (family, given, name)


@pytest.mark.parametrize(
    ("value", "parts", "exact"),
    [
        ("2021-03-05T10:00:00+03:00", (2021, 3, 5), ("2021-03-05T10:00:00+03:00", False)),
        ("2021-03-05T10:00", (2021, 3, 5), ("2021-03-05T10:00:00Z", True)),
        ("2021-03-05", (2021, 3, 5), ("2021-03-05T00:00:00Z", True)),
        ("2021", (2021,), ("2021-01-01T00:00:00Z", True)),
        ("soon", (), None),
        (None, (), None),
    ],
)
def test_dates_say_no_more_than_is_stated(value: str | None, parts: tuple[int, ...], exact: object) -> None:
    assert day_parts(value) == parts
    assert moment(value) == exact
