"""Every row of the query language's tables, by name."""

from __future__ import annotations

from datetime import date

import pytest

from archive.errors import QueryError
from archive.index.fields import FIELDS
from archive.index.query import other_reading, parse
from archive.index.tree import (
    And,
    AtLeast,
    Boost,
    Everything,
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
from archive.index.unparse import unparse

TODAY = date(2026, 11, 24)
FLOOD, DAM, ERBIL = Word("flood"), Word("dam"), Word("Erbil")
CAPTION = Word("flood", "caption")
AP_OR_AFP = Or((Word("AP", "agency"), Word("AFP", "agency")))
YEAR = Range("date", "2019-01-01", "2019-12-31")
SPAN = Range("date", "2019-03-01", "2020-12-31")

ROWS: list[tuple[str, list[str], Node]] = [
    ("all words", ["flood Erbil", "flood AND Erbil", "+flood +Erbil", "flood, Erbil"], And((FLOOD, ERBIL))),
    ("any", ["flood OR drought", "flood | drought", "all:(flood OR drought)"], Or((FLOOD, Word("drought")))),
    ("any in a field", ["caption:(flood OR dam)"], Or((CAPTION, Word("dam", "caption")))),
    ("not", ["-flood", "NOT flood"], Not(FLOOD)),
    ("and not", ["Erbil -flood", "Erbil NOT flood", "Erbil AND NOT flood"], And((ERBIL, Not(FLOOD)))),
    ("not a group", ["-(flood OR dam)", "NOT (flood OR dam)"], Not(Or((FLOOD, DAM)))),
    ("group", ["(flood OR dam) Erbil"], And((Or((FLOOD, DAM)), ERBIL))),
    ("and binds tighter", ["flood OR dam Erbil", "flood OR dam AND Erbil"], Or((FLOOD, And((DAM, ERBIL))))),
    ("lower-case operators are words", ["flood and dam"], And((FLOOD, Word("and"), DAM))),
    ("phrase", ['"photo by"', "“photo by”", "«photo by»", "„photo by“"], Phrase(("photo", "by"))),
    (
        "near",
        ["flood NEAR/5 dam", '"flood dam"~5', "flood NEAR5 dam", "flood w/5 dam", "flood W/5 dam", "flood NEAR dam"],
        Near(FLOOD, DAM, 5),
    ),
    (
        "near in order",
        ["flood PRE/3 dam", "flood ADJ3 dam", "flood adj/3 dam", "flood pre/3 dam"],
        Near(FLOOD, DAM, 3, True),
    ),
    ("next to", ["flood ADJ dam"], Near(FLOOD, DAM, 1, True)),
    (
        "near in a field",
        ["caption:(flood NEAR/5 dam)", "caption:flood NEAR/5 dam"],
        Near(CAPTION, Word("dam", "caption"), 5),
    ),
    ("near alternatives", ["(flood OR dam) w/5 Erbil"], Near(Or((FLOOD, DAM)), ERBIL, 5)),
    ("same sentence", ["flood W/S dam", "flood w/s dam"], Same(FLOOD, DAM, "sentence")),
    ("same paragraph", ["flood W/P dam", "flood w/p dam", "flood SAME dam"], Same(FLOOD, DAM, "paragraph")),
    ("many letters", ["photo*", "photo!"], Pattern("photo*")),
    ("one letter", ["wom?n"], Pattern("wom?n")),
    ("leading star", ["*stan"], Pattern("*stan")),
    ("fuzzy", ["Sulaymaniyah~1", "Sulaymaniyah~"], Fuzzy("Sulaymaniyah", 1)),
    ("fuzzy 2", ["Sulaymaniyah~2"], Fuzzy("Sulaymaniyah", 2)),
    ("regular expression", ["credit:/reu.*rs/", "cr:/reu.*rs/", "CREDIT(/reu.*rs/)"], Regex("reu.*rs", "credit")),
    ("this form only", ["=floods", '"floods"'], Word("floods", exact=True)),
    ("this form only in a field", ["caption:=floods", 'caption:"floods"'], Word("floods", "caption", exact=True)),
    (
        "field",
        ["caption:flood", "caption=flood", "caption(flood)", "Caption:flood", "ART:flood", "caption: flood"],
        CAPTION,
    ),
    ("several values", ["agency:(AP OR AFP)", "agency:AP,AFP", "agency:(AP, AFP)", "agency:(AP|AFP)"], AP_OR_AFP),
    (
        "several quoted values",
        ['agency:"Getty Images",AFP', 'agency:("Getty Images" OR AFP)'],
        Or((Phrase(("Getty", "Images"), "agency"), Word("AFP", "agency"))),
    ),
    ("empty", ["credit:none", "-has:credit", "NOT has:credit", "cr:none"], State("credit", "none")),
    ("filled", ["credit:any", "has:credit", "has:cr", "credit:*"], State("credit", "any")),
    ("conflict", ["credit:conflict"], State("credit", "conflict")),
    ("low confidence", ["byline:low", "by:low"], State("byline", "low")),
    ("edited by hand", ["credit:edited"], State("credit", "edited")),
    ("a state's word in quotes is a word", ['byline:"low"', "byline:=low"], Word("low", "byline", exact=True)),
    (
        "range of dates",
        [
            "date:2019-03..2020",
            "date:[2019-03 TO 2020]",
            "date:2019-03/2020",
            "pd:2019-03..2020-12-31",
            "date:٢٠١٩-٠٣..٢٠٢٠",
        ],
        SPAN,
    ),
    ("a whole year", ["date:2019", "date:2019..2019", "date:(2019)"], YEAR),
    ("a month", ["date:2020-02", "date:2020-2"], Range("date", "2020-02-01", "2020-02-29")),
    ("a day", ["date:2020-02-03", "date:20200203", "date:2020-2-3"], Range("date", "2020-02-03", "2020-02-03")),
    ("from", ["date:2019..", "date:>=2019", "date:[2019 TO *]"], Range("date", "2019-01-01", None)),
    ("up to", ["date:..2019", "date:<=2019", "date:[* TO 2019]"], Range("date", None, "2019-12-31")),
    ("after", ["after:2019", "date:>2019"], Range("date", "2020-01-01", None)),
    ("before", ["before:2019", "date:<2019"], Range("date", None, "2018-12-31")),
    ("last days", ["date:last-30d"], Range("date", "2026-10-26", "2026-11-24")),
    ("last weeks", ["date:last-2w"], Range("date", "2026-11-11", "2026-11-24")),
    ("last months", ["date:last-6m"], Range("date", "2026-05-25", "2026-11-24")),
    ("last years", ["date:last-1y"], Range("date", "2025-11-25", "2026-11-24")),
    ("today", ["date:today"], Range("date", "2026-11-24", "2026-11-24")),
    ("range of numbers", ["words:300..800", "wc:300..800", "length:[300 TO 800]"], Range("words", "300", "800")),
    ("more than", ["words:>800", "words:801..", "words:>=801"], Range("words", "801", None)),
    ("less than", ["words:<1,000", "words:..999"], Range("words", None, "999")),
    ("at least n", ["ATLEAST5 flood", "ATLEAST5(flood)", "atleast5(flood)"], AtLeast(5, FLOOD)),
    ("at least n in a field", ["body:ATLEAST5(flood)", "ATLEAST5 body:flood"], AtLeast(5, Word("flood", "body"))),
    ("early in the text", ["lead:flood", "hlead:flood", "lp:flood"], Word("flood", "lead")),
    ("weight", ["flood^2", "flood^2.0", "(flood)^2"], Boost(FLOOD, 2)),
    ("a saved search", ['search:"weekly credits"'], Saved("weekly credits")),
    (
        "an address",
        ["url:https://example.org/a?b=(c)~d^e|f"],
        Word("https://example.org/a?b=(c)~d^e|f", "url", exact=True),
    ),
    ("nothing", ["", "  ", "*", " — ", "-"], Everything()),
    (
        "the seed's question",
        ['editedby:"Joanne Stocker-Kelly"', "edit:“Joanne Stocker-Kelly”"],
        Phrase(("Joanne", "Stocker-Kelly"), "editedby"),
    ),
    (
        "punctuation of a pasted headline",
        ["‘flood’, Erbil… (dam)."],
        And((FLOOD, ERBIL, DAM)),
    ),
]


@pytest.mark.parametrize(
    ("text", "tree"), [pytest.param(text, tree, id=f"{name}: {text}") for name, texts, tree in ROWS for text in texts]
)
def test_what_is_typed_means(text: str, tree: Node) -> None:
    assert parse(text, today=TODAY) == tree


@pytest.mark.parametrize("tree", [pytest.param(tree, id=name) for name, _, tree in ROWS])
def test_its_canonical_text_means_the_same(tree: Node) -> None:
    assert parse(unparse(tree), today=TODAY) == tree


@pytest.mark.parametrize("name", [name for field in FIELDS for name in (field.name, *field.aliases)])
def test_every_field_name_is_read_in_any_case(name: str) -> None:
    tree = parse(f"{name}:any") if name != "all" else Word("flood")
    assert parse(f"{name.upper()}:any") == tree or name == "all"


@pytest.mark.parametrize(
    ("text", "position", "words", "suggestion"),
    [
        ("captoin:flood", 0, "nearest is “caption”", "caption"),
        ("flood hedline:x", 6, "nearest is “headline”", "headline"),
        ("year:2019", 0, "nearest is “date”", "date"),
        ("photocredit(x)", 0, "nearest is “credit”", "credit"),
        ("flood (dam", 6, "never closed", None),
        ("flood dam)", 9, "no opening", None),
        ("flood ()", 6, "nothing between", None),
        ('flood "dam', 6, "never closed", None),
        ("flood “dam", 6, "never closed", None),
        ('flood ""', 6, "nothing between", None),
        ("flood AND", 6, "to its right", None),
        ("OR flood", 0, "to its left", None),
        ("flood AND OR dam", 6, "to its right", None),
        ("(flood OR) dam", 7, "to its right", None),
        ("caption:", 8, "something to look for", None),
        ("caption: AND x", 8, "something to look for", None),
        ("flood XOR dam", 6, "no operator XOR", "(a OR b) -(a b)"),
        ("flood ANDNOT dam", 6, "no operator ANDNOT", "AND NOT"),
        ("flood NEAR/x dam", 6, "number from 1", "NEAR/5"),
        ("flood w/0 dam", 6, "number from 1", None),
        ("flood NEAR/999 dam", 6, "number from 1", None),
        ("flood ATLEAST dam", 6, "ATLEAST5", "ATLEAST5"),
        ("flood NEAR/3 (dam rain)", 13, "on both sides", None),
        ("flood NEAR/3 -dam", 13, "on both sides", None),
        ("caption:flood NEAR/3 body:dam", 14, "one field", None),
        ("ATLEAST5(flood dam)", 8, "ATLEAST takes", None),
        ("flood^x", 5, "weight is a number", None),
        ("flood^0", 5, "weight is a number", None),
        ("flood~3", 5, "1 or 2", None),
        ("wom?n~1", 5, "~ belongs", None),
        ("/reu.*rs/", 0, "needs a field", "body:/reu.*rs/"),
        ("credit:/(a+)+/", 13, "for ever", None),
        ("credit:/(a|aa)*b/", 15, "for ever", None),
        ("credit:/a(?=b)/", 10, "look-around", None),
        (r"credit:/(a)\1/", 11, "not known", None),
        ("credit:/[a/", 8, "not closed", None),
        ("credit:/" + "a" * 201 + "/", 8, "longer than", None),
        ("credit:/a*b*c*d*e*/", 16, "more than 3", None),
        ("date:soon", 5, "not a date", None),
        ("date:2019-13", 5, "not a date", None),
        ("date:2020..2019", 5, "before it begins", "date:2019..2020"),
        ("words:many", 6, "not a number", None),
        ("headline:[a TO b]", 9, "Ranges work", None),
        ("has:captoin", 4, "nearest is “caption”", "caption"),
        ("(" * 60 + "a" + ")" * 60, 41, "nested more than", None),
        ("a NEAR/5 " * 50 + "a", 362, "nested more than", None),
        ("a " * 5001, 10000, "more than 5000", None),
    ],
)
def test_an_error_says_where_and_what_would_work(text: str, position: int, words: str, suggestion: str | None) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert words in caught.value.message
    assert caught.value.position == position
    assert caught.value.suggestion == suggestion


def test_mixed_operators_have_another_reading() -> None:
    other = other_reading("flood OR dam AND Erbil")
    assert other is not None
    assert unparse(other) == "(flood OR dam) Erbil"
    assert unparse(parse("flood OR dam AND Erbil")) == "flood OR (dam Erbil)"


@pytest.mark.parametrize("text", ["flood dam", "flood OR dam", "(flood OR dam) Erbil", "flood OR (dam Erbil)", ""])
def test_what_is_not_mixed_has_one_reading(text: str) -> None:
    assert other_reading(text) is None


def test_spans_point_into_the_text_in_code_points() -> None:
    text = "😀 caption:هەولێر NEAR/2 flood"
    tree = parse(text)
    assert isinstance(tree, Near)
    assert text[slice(*tree.left.span)] == "caption:هەولێر"
    assert text[slice(*tree.right.span)] == "flood"
