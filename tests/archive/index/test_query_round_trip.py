"""Any text gives a tree or a QueryError; any tree gives a text that gives the tree."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive.errors import QueryError
from archive.index.query import other_reading, parse
from archive.index.tree import (
    And,
    AtLeast,
    Boost,
    Fuzzy,
    Near,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Range,
    Regex,
    Same,
    Saved,
    State,
    Word,
)
from archive.index.unparse import narrowed, unparse
from archive.index.walk import children

TODAY = date(2026, 11, 24)
WORDS = st.sampled_from(
    ["flood", "Erbil", "Stocker-Kelly", "هەولێر", "سليمانية", "and", "24", "O'Hara", "U.S", "1,000"]
)
TEXT_FIELDS = st.sampled_from(["all", "caption", "headline", "agency", "section", "lead"])
PIECES = st.sampled_from(
    [
        *(
            "flood",
            "Erbil",
            "AND",
            "OR",
            "NOT",
            "NEAR/5",
            "w/s",
            "SAME",
            "PRE3",
            "ATLEAST5",
            "XOR",
            "TO",
            "none",
            "has:",
        ),
        *('"', "“", "(", ")", "caption:", "date:", "words:", "url:", "search:", "after:", "credit=", "body("),
        *("^2", "~", "~1", "*", "?", "!", "-", "+", "=", "/", "|", ",", "..", ">", "[2019 TO 2020]", "/reu.*rs/"),
        *(
            "2019",
            "2019-03",
            "last-30d",
            "1,000",
            "https://a.b/c?d=(e)",
            " ",
            " ",
            " ",
            "قال:",
            "،",
            "’",
            "\u200c",
            "\x00",
        ),
    ]
)


@st.composite
def leaves(draw: st.DrawFn) -> Node:
    field = draw(TEXT_FIELDS)
    word = draw(WORDS)
    kind = draw(st.sampled_from("wwwwpaf=rdnsS"))
    made: dict[str, Node] = {
        "w": Word(word, field),
        "=": Word("floods", field, exact=True),
        "p": Phrase((word, draw(WORDS)), field),
        "a": Pattern(draw(st.sampled_from(["photo*", "wom?n", "*stan"])), field),
        "f": Fuzzy("Sulaymaniyah", draw(st.sampled_from([1, 2])), field),
        "r": Regex(draw(st.sampled_from(["reu.*rs", "a/b", "[a-c]+"])), "credit"),
        "d": Range(
            "date", *draw(st.sampled_from([("2019-01-01", "2019-12-31"), ("2019-03-01", None), (None, "2020-02-29")]))
        ),
        "n": Range("words", *draw(st.sampled_from([("800", None), ("1", "1"), (None, "300")]))),
        "s": State(
            draw(st.sampled_from(["credit", "byline", "date"])),
            draw(st.sampled_from(["none", "any", "conflict", "low", "edited"])),
        ),
        "S": Saved("weekly credits"),
    }
    return made[kind]


@st.composite
def sides(draw: st.DrawFn) -> Node:
    field = draw(TEXT_FIELDS)
    words = draw(st.lists(WORDS, min_size=1, max_size=3, unique=True))
    parts = [Word(word, field) for word in words]
    return parts[0] if len(parts) == 1 else Or(tuple(parts))


@st.composite
def near(draw: st.DrawFn) -> Node:
    side = draw(sides())
    field = next(iter({leaf.field for leaf in (children(side) or (side,))}))  # type: ignore[union-attr]
    other = Phrase(("photo", "by"), field)
    if draw(st.booleans()):
        return Same(side, other, draw(st.sampled_from(["sentence", "paragraph"])))
    return Near(side, other, draw(st.integers(1, 255)), draw(st.booleans()))


def joined(kind: type[And] | type[Or], parts: list[Node]) -> Node:
    flat = tuple(inner for part in parts for inner in (part.parts if isinstance(part, kind) else (part,)))
    return kind(flat)


def branches(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, min_size=2, max_size=4)
    plain = inner.filter(lambda node: not isinstance(node, Boost))
    return st.one_of(
        several.map(lambda parts: joined(And, parts)),
        several.map(lambda parts: joined(Or, parts)),
        inner.map(Not),
        st.builds(Boost, plain, st.sampled_from([2.0, 0.5, 0.001, 1000.0])),
    )


TREES = st.recursive(st.one_of(leaves(), near(), sides().map(lambda side: AtLeast(5, side))), branches, max_leaves=12)


@given(TREES)
def test_a_tree_comes_back_from_its_text(tree: Node) -> None:
    assert parse(unparse(tree), today=TODAY) == tree


@given(TREES)
def test_canonical_text_has_one_reading(tree: Node) -> None:
    assert other_reading(unparse(tree), today=TODAY) is None


@given(st.lists(PIECES, max_size=30).map("".join))
@example("-has:credit^2")
@example("'a:b")
@example("date:0001..")
@example("before:0001-01-01")
@example("a NEAR/5 (b NEAR/2 c) w/s d")
def test_any_pieces_give_a_tree_or_a_query_error(text: str) -> None:
    _parses_or_refuses(text)


@given(st.text(max_size=80))
def test_any_text_gives_a_tree_or_a_query_error(text: str) -> None:
    _parses_or_refuses(text)


def _parses_or_refuses(text: str) -> None:
    tree = _read(text)
    if isinstance(tree, QueryError):
        assert 0 <= tree.position <= len(text)
        assert tree.message
    else:
        _check_spans(tree, len(text))
        assert parse(unparse(tree), today=TODAY) == tree, unparse(tree)


def _read(text: str) -> Node | QueryError:
    try:
        return parse(text, today=TODAY)
    except QueryError as error:
        return error


def _check_spans(node: Node, length: int) -> None:
    start, end = node.span
    assert 0 <= start <= end <= length
    for part in children(node):
        _check_spans(part, length)


@pytest.mark.parametrize(
    "piece",
    ["(", "a(", '"', "/a ", "a NEAR/5 ", "- ", "a:", "caption:", "a,", "NOT ", "a OR (", "[a TO ", "1,000", "a^", "-("],
)
def test_time_is_linear_in_the_length(piece: str) -> None:
    """Ten times the characters take about ten times as long, whatever they are."""
    _seconds(piece, 3_000)
    short, long = (min(_seconds(piece, length) for _ in range(3)) for length in (3_000, 30_000))
    assert long < 40 * short + 0.05


def _seconds(piece: str, length: int) -> float:
    text = piece * (length // len(piece))
    start = process_time()
    _read(text)
    return process_time() - start


def test_a_megabyte_of_garbage_is_refused_at_once() -> None:
    start = process_time()
    with pytest.raises(QueryError, match="longer than"):
        parse("(a OR " * 200_000)
    assert process_time() - start < 0.2


@pytest.mark.parametrize(
    ("query", "field", "value", "exclude", "expected"),
    [
        ("", "outlet", "The Valley Post", False, 'outlet:"The Valley Post"'),
        ("flood OR rain", "outlet", "Post", False, "(flood OR rain) outlet:=Post"),
        ("flood rain", "credit", None, False, "flood rain credit:none"),
        ("flood", "agency", "AP", True, "flood -agency:=AP"),
        ("flood", "agency", None, True, "flood agency:any"),
    ],
)
def test_a_facet_value_narrows_the_query(
    query: str, field: str, value: str | None, exclude: bool, expected: str
) -> None:
    text = narrowed(parse(query), field, value, exclude=exclude)
    assert text == expected
    parse(text)
