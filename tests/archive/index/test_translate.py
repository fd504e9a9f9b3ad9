"""Queries pasted from Nexis and Factiva: what they become, what is marked, which traps are told."""

from __future__ import annotations

from contextlib import suppress
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import QueryError
from archive.index.dialects import detect
from archive.index.query import parse
from archive.index.translate import foreign_note, read_query, translate


@pytest.mark.parametrize(
    ("pasted", "source", "query"),
    [
        ("HLEAD(flood! W/5 dam) AND BYLINE(Smith)", "Nexis", "lead:(flood* NEAR/5 dam) byline:Smith"),
        ("hlead(airstrike or bomb! and village)", "Nexis", "lead:((airstrike OR bomb*) village)"),
        ("flood or dam and headline(rain)", "Nexis", "(flood OR dam) headline:rain"),
        ("(climate change w/s policy) and not graphic(map)", "Nexis", '"climate change" W/S policy -caption:map'),
        ("wom*n w/10 rights and headline(election)", "Nexis", "wom?n NEAR/10 rights headline:election"),
        ("flood pre/3 dam and publication(Valley Post)", "Nexis", 'flood PRE/3 dam outlet:"Valley Post"'),
        ("atleast5(flood) and length > 500", "Nexis", "ATLEAST5(flood) words:501.."),
        ("hlead(flood) and date aft 3/14/2019", "Nexis", "lead:flood date:2019-03-15.."),
        (
            "hlead(x) and date(geq (01/01/2019) and leq (12/31/2019))",
            "Nexis",
            "lead:x date:2019-01-01.. date:..2019-12-31",
        ),
        ("company(acme) w/seg bribe!", "Nexis", "org:acme bribe*"),
        ("flood w/p dam and body(rain)", "Nexis", "flood W/P dam body:rain"),
        ("hd=flood and la=en and wc>500", "Factiva", "headline:flood language:en words:501.."),
        (
            "hd=(flood or dam) and date from 20190101 to 20191231",
            "Factiva",
            "headline:(flood OR dam) date:2019-01-01.. date:..2019-12-31",
        ),
        ("flood or dam and hlp=rain", "Factiva", "flood OR (dam lead:rain)"),
        ("flood near5 dam same village", "Factiva", "flood NEAR/5 dam W/P village"),
        ("flood adj3 dam", "Factiva", "flood PRE/3 dam"),
        ("oil/N5/price* and hlp=opec", "Factiva", "oil NEAR/5 price* lead:opec"),
        ('by=smith and art="photo by"', "Factiva", 'byline:smith caption:"photo by"'),
        ("flood w/5 dam and hlp=rain", "Factiva", "flood PRE/5 dam lead:rain"),
        ("atleast3 flood not hlp=rain", "Factiva", "ATLEAST3(flood) -lead:rain"),
        ("earn$2 and hlp=rain", "Factiva", "earn* lead:rain"),
    ],
)
def test_a_pasted_query_becomes_ours(pasted: str, source: str, query: str) -> None:
    found = translate(pasted)
    assert found is not None
    assert (found.source, found.query) == (source, query)
    assert found.whole
    parse(found.query)


@pytest.mark.parametrize(
    ("pasted", "query", "marked"),
    [
        ("hd=flood and (la=en or rst=trmd)", "headline:flood language:en", ["rst=", "trmd"]),
        ("flood not ns=gcat", "flood", ["ns=", "gcat"]),
        (
            "flood and publication-type(magazine or blog)",
            "flood",
            ["publication-type", "(", "magazine", "or", "blog", ")"],
        ),
        ("flood not w/5 dam and headline(rain)", "flood headline:rain", ["not w/5", "dam"]),
        ("ALLCAPS(aids) and headline(virus)", "headline:virus", ["ALLCAPS", "(", "aids", ")"]),
    ],
)
def test_what_has_no_equivalent_is_marked(pasted: str, query: str, marked: list[str]) -> None:
    found = translate(pasted)
    assert found is not None
    assert found.query == query
    assert [chip.text for chip in found.chips if chip.became is None] == marked
    assert not found.whole
    assert any(chip.note for chip in found.chips if chip.became is None)


@pytest.mark.parametrize(
    ("pasted", "words"),
    [
        ("HLEAD(flood W/5 dam or x)", "either order, as in Nexis"),
        ("flood w/5 dam and hlp=x", "written PRE/5"),
        ("hlead(wom*n and x)", "one letter in classic Nexis"),
        ("hlead(a or b and c)", "joins OR before AND"),
        ("a or b and hlp=c", "joins AND before OR"),
        ("hlead(climate change or flood)", "phrase"),
        ("hlead(x) and date bef 3/4/2019", "month/day/year"),
    ],
)
def test_traps_are_told(pasted: str, words: str) -> None:
    found = translate(pasted)
    assert found is not None
    assert any(words in trap for trap in found.traps)


@pytest.mark.parametrize(
    "ours",
    [
        "caption:flood -credit:none",
        "flood w/5 dam",
        "hd:flood byline=Smith",
        "hlead:flood wc:>500",
        "ATLEAST5(flood)",
        "caption(flood OR dam) Erbil",
        "rescue and recovery on the same day",
        "",
    ],
)
def test_our_own_language_is_not_translated(ours: str) -> None:
    assert detect(ours) is None
    assert translate(ours) is None


def test_chips_cover_the_pasted_text_in_order() -> None:
    pasted = "hd=(flood or dam) and rst=trmd"
    found = translate(pasted)
    assert found is not None
    assert all(pasted[chip.start : chip.end] == chip.text for chip in found.chips)
    assert "".join(chip.text for chip in found.chips).replace(" ", "") == pasted.replace(" ", "")


def test_an_error_in_a_pasted_query_suggests_ours() -> None:
    with pytest.raises(QueryError) as caught:
        read_query("hd=flood and rst=trmd")
    assert caught.value.suggestion == "headline:flood"
    assert "Factiva" in caught.value.message
    assert caught.value.position == len("hd=flood and ")


def test_an_error_in_our_own_query_is_left_alone() -> None:
    with pytest.raises(QueryError) as caught:
        read_query("captoin:flood")
    assert caught.value.suggestion == "caption"


def test_a_query_that_reads_both_ways_is_noted() -> None:
    query = "hlead(flood or dam and rain)"
    assert foreign_note(parse(query), query) == (
        "This reads like a Nexis query; here that is lead:((flood OR dam) rain)."
    )
    assert foreign_note(parse("caption:flood"), "caption:flood") is None


TYPED = (
    'flood|dam!|wom*n|and|or|not|AND NOT|w/5|w/s|not w/5|w/seg|same|near5|adj3|(|)|hlead(|hd=|rst=|ns=(|"photo by"|“x”'
    '|atleast5|date aft 2019|wc>500|/N5/|"|LENGTH(>5)|date(|!|*|$2|~|قوات'
)
WORDS = st.sampled_from(TYPED.split("|"))


@given(st.lists(WORDS, max_size=25).map(" ".join), st.sampled_from(["nexis", "factiva"]))
def test_any_foreign_query_gives_one_that_reads_or_says_why(pasted: str, source: str) -> None:
    found = translate(pasted, source)  # type: ignore[arg-type]
    assert found is not None
    with suppress(QueryError):  # such as NEAR beside NOT: said when it is searched
        parse(found.query)
    assert all(pasted[chip.start : chip.end] == chip.text for chip in found.chips)


@pytest.mark.parametrize(
    "piece", ["(", "hlead(", "hd=", "a and ", "not w/5 ", "date ", '"', "a ", "date(geq ", "and not "]
)
def test_time_is_bounded(piece: str) -> None:
    start = perf_counter()
    translate((piece * 20_000)[:20_000], "nexis")
    detect(piece * 20_000)
    assert perf_counter() - start < 2
