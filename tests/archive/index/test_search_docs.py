"""What docs/search.md teaches can be typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archive.index.fields import FIELDS
from archive.index.query import find_scope, parse

PAGE = Path(__file__).resolve().parents[3] / "docs" / "search.md"
CODE = re.compile(r"`([^`]+)`")


def rows(heading: str) -> list[list[str]]:
    """The cells of the first table below the heading."""
    below = PAGE.read_text("utf-8").split(heading, 1)[1]
    table = re.search(r"(?:^\|.*\n)+", below, re.MULTILINE)
    assert table is not None
    lines = table[0].splitlines()[2:]
    return [[cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def examples() -> list[tuple[str, str]]:
    return [(row[0], query) for row in rows("# Searching") for cell in row[1:] for query in CODE.findall(cell)]


@pytest.mark.parametrize(("what", "query"), examples())
def test_an_example_can_be_typed(what: str, query: str) -> None:
    parse(query)


def test_there_are_examples() -> None:
    assert len(examples()) > 50


@pytest.mark.parametrize("row", [row for row in rows("# Searching") if row[2]], ids=lambda row: row[0])
def test_the_other_ways_of_writing_mean_something_alike(row: list[str]) -> None:
    """Where one main form stands with one other form for the same words, both give the same tree."""
    main, others = CODE.findall(row[1]), CODE.findall(row[2])
    if len(main) == 1 and row[0] not in {
        "lately",
        "long or short articles",
        "nearly this spelling",
        "any of several values",
    }:
        tree = parse(main[0])
        assert all(parse(other) == tree for other in others)


def test_every_field_is_explained_with_its_short_forms() -> None:
    explained: dict[str, set[str]] = {}
    for names, short, _ in rows("## Fields"):
        found = CODE.findall(names)
        for name in found:
            explained[name] = set(CODE.findall(short))
    assert set(explained) == {field.name for field in FIELDS}
    for field in FIELDS:
        assert set(field.aliases) <= set().union(*explained.values())
        for alias in field.aliases:
            scope = find_scope(alias)
            assert scope is not None
            assert scope.name == field.name
