"""CSV, JSON Lines and the counts of many queries: everything there, nothing that acts."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.exporting.csv_table import CsvExporter, safe_cell
from archive.exporting.html_page import escape
from archive.exporting.json_lines import JsonLinesExporter
from archive.exporting.query_counts import query_counts_csv
from archive.model import Article
from archive.model.export import QueryCount
from archive.model.json import from_json


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_holds_what_the_article_states(source, tmp_path: Path) -> None:
    CsvExporter().write(source, tmp_path / "a.csv")
    full, sparse = table(tmp_path / "a.csv")
    assert full["authors"] == "Maria van den Berg; Ola Brandt Jr."
    assert full["photo_credits"] == "Dana Holm/Valley Wire; Handout"
    assert full["photographers"] == "Dana Holm"
    assert (full["editors"], full["contributors"]) == ("Helen Achter", "Sam Petru")
    assert (full["place"], full["wire"], full["photos"]) == ("Erbil", "Valley Wire", "2")
    assert sparse["headline"] == "لافاو لە هەولێر"
    assert sparse["outlet"] == ""


def test_spreadsheets_are_told_that_it_is_utf_8(source, tmp_path: Path) -> None:
    CsvExporter().write(source, tmp_path / "a.csv")
    content = (tmp_path / "a.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in content


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "  =1", "\x00=1", "\x1b=1", "＝1", "\n=1"])
def test_no_cell_starts_a_formula(text: str) -> None:
    assert safe_cell(text).startswith("'")


@given(st.text())
def test_a_safe_cell_never_starts_like_a_formula(text: str) -> None:
    shown = safe_cell(text).lstrip(" ")
    assert not shown.startswith(("=", "+", "-", "@", "\t", "\r", "\x00"))


def test_no_cell_and_no_page_turns_a_name_round(tmp_path: Path) -> None:
    assert safe_cell("photo\u202egpj.exe") == "photogpj.exe"
    assert safe_cell("\u202e=1+1") == "'=1+1"
    assert "\u202e" not in escape("Ruth \u202ereldeK")
    assert escape("\u202bسلام\u202c") == "\u202bسلام\u202c"  # an embedding turns nothing round


def test_plain_text_is_left_as_it_is() -> None:
    assert safe_cell("A-1 = 2") == "A-1 = 2"


def test_json_lines_hold_the_whole_article(source, tmp_path: Path) -> None:
    JsonLinesExporter().write(source, tmp_path / "a.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]
    for line, stored in zip(lines, source.articles(), strict=True):
        assert from_json(Article, line["article"]) == stored.article
        assert line["text"] == stored.text
        assert line["origin"]["sha256"] == line["sha256"] == stored.origin.sha256
        for field in line["fields"]:
            assert line["text"][field["start"] : field["end"]] == field["quote"]


def test_counts_of_queries_as_csv() -> None:
    counts = [
        QueryCount(2, "=cmd", "flood", 7, "Searched for flood.", seconds=0.1),
        QueryCount(3, "", "x:y", None, error="There is no field “x”.", position=0),
    ]
    rows = list(csv.DictReader(io.StringIO(query_counts_csv(counts))))
    assert (rows[0]["name"], rows[0]["hits"]) == ("'=cmd", "7")
    assert (rows[1]["hits"], rows[1]["error"], rows[1]["position"]) == ("", "There is no field “x”.", "0")
