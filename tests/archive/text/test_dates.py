"""Stated and printed dates become ISO 8601, with the zone kept and nothing guessed."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text.dates import ParsedDate, find_dates, from_solar_hijri, parse_date

STATED = [
    ("2004-03-12", None, "2004-03-12"),
    ("2022-01-05T10:00:00.000+0000", None, "2022-01-05T10:00:00+00:00"),
    ("2022-01-05 10:00 PST", None, "2022-01-05T10:00-08:00"),
    ("20200528T101500Z", None, "2020-05-28T10:15:00+00:00"),
    ("Wed Aug 07 2019 13:22:05 GMT+0200 (CEST)", None, "2019-08-07T13:22:05+02:00"),
    ("Thu Jan 05 17:00:00 UTC 2023", None, "2023-01-05T17:00:00+00:00"),
    ("Mon, 12 Mar 2004 10:00:00 GMT", None, "2004-03-12T10:00:00+00:00"),
    ("12. März 2004, 10.30 Uhr", "de", "2004-03-12T10:30"),
    ("12 de mayo de 2004", "es", "2004-05-12"),
    ("le 1er avril 2020 à 14h30", "fr", "2020-04-01T14:30"),
    ("March 12th, 2004 at 3:05 p.m. EST", "en", "2004-03-12T15:05-05:00"),
    ("12 MAYIS 2004", "tr", "2004-05-12"),
    ("12ی ئازاری 2004", "ckb", "2004-03-12"),
    ("١٢ آذار/مارس ٢٠٠٤", "ar", "2004-03-12"),
    ("3 كانون الثاني 2011", "ar", "2011-01-03"),
    ("۱۵ مهر ۱۳۹۹", "fa", "2020-10-06"),
    ("12ê Adara 2004", "ku", "2004-03-12"),
    ("12 maaliskuuta 2004 klo 10.30", "fi", "2004-03-12T10:30"),
    ("1 października 2020", "pl", "2020-10-01"),
    ("03/04/2004", "en-US", "2004-03-04"),
    ("03/04/2004", "en-GB", "2004-04-03"),
    ("13/04/2004", "en", "2004-04-13"),
    ("1583020800000", None, "2020-03-01T00:00:00+00:00"),
    ("10:30 AM EDT, Thursday, March 12, 2004", "en", "2004-03-12T10:30-04:00"),
    ("2020-12-05T23:15:0Z", None, "2020-12-05T23:15:00+00:00"),
    ("duminică, 20 septembrie 2020", None, "2020-09-20"),
    ("2004-03", None, "2004-03"),
    ("2004", None, "2004"),
]


@pytest.mark.parametrize(("printed", "language", "iso"), STATED)
def test_reads_dates_as_they_are_printed(printed: str, language: str | None, iso: str) -> None:
    parsed = parse_date(printed, language=language)
    assert parsed is not None
    assert parsed.iso == iso


@pytest.mark.parametrize(
    "printed",
    ["", "Updated [hour]:[minute]", "{{date}}", "0000-00-00", "1970-01-01T00:00:00Z", "Feb 30, 2004", "soon", "0"],
)
def test_placeholders_and_impossible_days_are_no_date(printed: str) -> None:
    assert parse_date(printed) is None


def test_finds_each_date_of_a_text_with_its_span() -> None:
    text = "On 3 May they met, and on March 12 (not 12 April 2003) again."
    found = [(text[start:end], parsed.iso) for start, end, parsed in find_dates(text, "en", date(2004, 4, 1))]
    assert found == [("3 May", "2004-05-03"), ("March 12", "2004-03-12"), ("12 April 2003", "2003-04-12")]


def test_a_day_without_a_year_needs_a_reference() -> None:
    assert list(find_dates("They met on 3 May.", "en")) == []


def test_the_iranian_new_year_is_the_equinox() -> None:
    assert from_solar_hijri(1400, 1, 1) == date(2021, 3, 21)
    assert from_solar_hijri(1403, 12, 30) == date(2025, 3, 20)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_day_survives_being_printed(day: date) -> None:
    printed = f"{day.day} {day:%B} {day.year}"
    parsed = parse_date(printed, language="en")
    assert parsed is not None
    assert parsed.day == day


@given(st.text(alphabet="0123456789 .:/-,MarchTZ", max_size=200))
def test_spans_lie_in_order_inside_the_text(text: str) -> None:
    reached = 0
    for start, end, _ in find_dates(text, "en", date(2004, 1, 1)):
        assert reached <= start < end <= len(text)
        reached = end


def test_time_grows_with_the_length_only() -> None:
    started = process_time()
    for unit in ("1 ", "may ", "12.03.", "12:30 ", " ", "0"):
        assert sum(1 for _ in find_dates(unit * (100_000 // len(unit)))) == 0
    assert process_time() - started < 5


def test_the_hours_of_an_event_are_no_zone() -> None:
    assert parse_date("19.1.2023, 10:00-11:30 Uhr", language="de") == ParsedDate("2023-01-19T10:00", "minute")
    assert parse_date("19.1.2023, 10:00-05:00", language="de") == ParsedDate("2023-01-19T10:00-05:00", "minute")
