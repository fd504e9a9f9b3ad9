"""JSON and tables: records with their places, columns guessed or said, and what bad ones become."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.config import Limits
from archive.importing.json_files import Record, is_json_lines, json_records
from archive.importing.paths import pointer
from archive.importing.registry import default_registry
from archive.importing.tables.delimited import DelimitedImporter
from archive.importing.tables.mapping import MappingError, guess, read_mapping
from archive.jobs import JobContext
from archive.model import ImportIssue, RawArticle


def read(path: Path) -> tuple[list[RawArticle], list[ImportIssue]]:
    items = list(default_registry().read(path, JobContext()))
    articles = [item for item in items if isinstance(item, RawArticle)]
    return articles, [item for item in items if isinstance(item, ImportIssue)]


def stated(article: RawArticle) -> dict[str, str]:
    return {value.field: value.value for value in article.stated}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ('{"a": 1}', [""]),
        ('[{"a": 1}, {"a": 2}]', ["#/0", "#/1"]),
        ('{"articles": [{"a": 1}], "total": 1}', ["#/articles/0"]),
        ('{"a": 1}\n\n{"a": 2}\n', ["#L1", "#L3"]),
    ],
)
def test_records_have_places(text: str, places: list[str], tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    found = list(json_records(path, Limits()))
    assert all(isinstance(record, Record) for record in found)
    assert [record.locator for record in found] == [f"{path}{place}" for place in places]  # type: ignore[union-attr]


def test_pointers_are_escaped() -> None:
    assert pointer("a/b", 0, "c~d") == "/a~1b/0/c~0d"


def test_json_that_nests_too_deeply_is_an_issue(tmp_path: Path) -> None:
    path = tmp_path / "deep.json"
    path.write_text('{"headline": "x", "body": ' + "[" * 200_000 + "]" * 200_000 + "}")
    _, (issue,) = read(path)
    assert issue.code == "malformed"


def test_lines_are_read_one_by_one(tmp_path: Path) -> None:
    """The second line is worth an issue, and no reader waits for the end of the file."""
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"headline": "One", "body": "1"}\n{"headline": "Tw\n' + '{"headline": "Three", "body": "3"}\n' * 5000
    )
    assert is_json_lines(path)
    reading = default_registry().read(path, JobContext())
    first, second, third = next(reading), next(reading), next(reading)
    assert isinstance(first, RawArticle)
    assert isinstance(second, ImportIssue)
    assert isinstance(third, RawArticle)
    assert third.locator == f"{path}#L3"


def test_a_line_beyond_the_limit_is_an_issue(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"headline": "One", "body": "1"}\n{"headline": "' + "x" * 5000 + '", "body": "2"}\n')
    items = list(json_records(path, Limits(item_bytes=1000)))
    assert [type(item) for item in items] == [Record, ImportIssue]
    assert items[1].code == "too-large"  # type: ignore[union-attr]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiter_and_charset_are_found(delimiter: str, encoding: str, tmp_path: Path) -> None:
    rows = [["Titel", "Autor", "Text", "Datum"], ["Fähre", "Jané Doe", "Sie fährt.", "03.02.2021"]]
    path = tmp_path / "table"
    path.write_bytes("\n".join(delimiter.join(row) for row in rows * 1).encode(encoding))
    (article,), issues = read(path)
    assert (article.format, issues) == ("csv", [])
    found = stated(article)
    assert (found["headline"], found["bylines[0].name"], found["published"]) == ("Fähre", "Jané Doe", "2021-02-03")
    assert article.locator == f"{path}#row=1"


def test_cells_hold_line_ends_quotes_and_long_stories(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        'title,text,author\n"A ""B""","' + "One line.\n\nTwo." + " x" * 90_000 + '",C D\n', encoding="utf-8"
    )
    (article,), _ = read(path)
    assert stated(article)["headline"] == 'A "B"'
    assert len(article.text) > 180_000


def test_prose_with_commas_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Date, title, and author, he said, matter.\nText, too, she said, and the author, agreed, again.\n")
    (article,), _ = read(path)
    assert article.format == "text"


def test_headers_are_guessed_in_many_languages() -> None:
    assert guess(["Titre", "Auteur", "Contenu", "Mots-clés"]).usable
    assert set(guess(["العنوان", "الكاتب", "النص", "التاريخ"]).columns) == {"headline", "byline", "body", "published"}
    assert guess(["Article Title", "article_text", "PUBLICATION-DATE"]).columns["published"].name == "PUBLICATION-DATE"
    assert not guess(["id", "price", "amount"]).usable


def test_a_column_serves_one_field() -> None:
    columns = guess(["title", "description", "summary", "text"]).columns
    assert len({column.name for column in columns.values()}) == len(columns)


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ('[columns]\nheadlin = "a"', "which is no field"),
        ('[columns]\nheadline = 3\nbody = "b"', "must be a column's name"),
        ('[columns]\nkeywords = "a"\nsection = "b"', "maps no column to a headline or a body"),
        ("[columns\n", "cannot be read"),
    ],
)
def test_a_bad_mapping_says_what_is_wrong(toml: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b,c\n1,2,3\n")
    (tmp_path / "a.mapping.toml").write_text(toml)
    with pytest.raises(MappingError, match=words):
        read_mapping(tmp_path / "a.mapping.toml")
    (issue,) = DelimitedImporter().read(path, JobContext())
    assert isinstance(issue, ImportIssue)
    assert issue.code == "mapping"


def test_a_mapping_reaches_into_json(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    record = {"meta": {"who": [{"name": "Ada Morrow"}], "t": "A play"}, "blocks": ["One.", "Two."]}
    path.write_text(json.dumps(record) + "\n" + json.dumps(record) + "\n")
    (tmp_path / "mapping.toml").write_text(
        '[columns]\nheadline = "meta.t"\nbyline = "meta.who"\nbody = "blocks"\n[constants]\noutlet = "The Sample"\n'
    )
    articles, issues = read(path)
    assert (len(articles), issues) == (2, [])
    found = stated(articles[0])
    assert (found["headline"], found["bylines[0].name"], found["outlet"]) == ("A play", "Ada Morrow", "The Sample")
    assert articles[0].text.endswith("One.\n\nTwo.")
    assert {value.source for value in articles[0].stated if value.field == "headline"} == {"/meta/t"}


@given(
    st.lists(st.text(st.characters(exclude_characters="\x00\r\n", exclude_categories=("Cs",)), max_size=20), max_size=8)
)
def test_any_headers_can_be_guessed_at(headers: list[str]) -> None:
    assert all(column.name in headers for column in guess(headers).columns.values())


def test_a_large_table_is_a_stream(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("w") as file:
        file.write("title,text,author\n")
        file.writelines(f"Story {number},Text of story {number}.,Ada Morrow\n" for number in range(20_000))
    started = time.process_time()
    reading = default_registry().read(path, JobContext())
    assert isinstance(next(reading), RawArticle)
    assert time.process_time() - started < 10


def test_a_table_of_other_things_says_how_to_map_it(tmp_path: Path) -> None:
    path = tmp_path / "prices.csv"
    path.write_text("sku,price,stock\n" + "A1,2.50,3\n" * 20)
    articles, (issue,) = read(path)
    assert (articles, issue.code) == ([], "mapping")
    assert "prices.csv.mapping.toml" in issue.message


def test_two_known_columns_are_enough_where_there_are_no_others(tmp_path: Path) -> None:
    path = tmp_path / "without-suffix"
    path.write_text("title,text\n" + "A story,Its text is here.\n" * 3)
    articles, issues = read(path)
    assert ([article.format for article in articles], issues) == (["csv"] * 3, [])


def test_a_number_of_a_million_digits_costs_no_article(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    digits = "9" * 1_000_000
    lines = [f'{{"headline": "Boat {n}", "body": "Boat {n} came in on Monday.", "n": {digits}}}' for n in range(2)]
    many.write_text("\n".join(lines) + "\n")
    found = list(default_registry().read(many, JobContext()))
    assert [type(item).__name__ for item in found] == ["RawArticle", "RawArticle"]
