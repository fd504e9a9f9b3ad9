"""The words of dates, from `resources/rules/months.toml`, compiled once into linear patterns.

A `DateWords` is frozen after it is built, so threads may share it. Patterns work on text whose digits are already
ASCII (`ascii_digits` keeps the length) and never nest an unbounded repeat inside another.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from archive.resources import rules

_DIGITS = {ord(c): str(i) for zero in ("٠", "۰") for i, c in enumerate(chr(ord(zero) + n) for n in range(10))}
_ZONE = r"(?P<zone>Z(?![A-Za-z])|(?:UTC|GMT)? ?[+\-−]\d{1,2}(?::?\d{2})?(?!\d)|[A-Z]{2,5}(?![A-Za-z]))"
_SPACE = r"[\s\u200e\u200f\u202a-\u202e]"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_YEAR_OR_SHORT = r"(?:(?P<year>\d{4})|['’](?P<short>\d{2}))(?!\d)"
_YMD = r"(?<!\d\.)(?P<year>\d{4})(?P<sep>[-/.])(?P<number>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)"
_CJK = r"(?P<year>\d{4}) ?[年년] ?(?P<number>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日일]"
_NUMERIC = (
    r"(?<![./\-])(?P<first>\d{1,2})(?P<sep>[./\-])[ ]?(?P<second>\d{1,2})(?P=sep)[ ]?"
    r"(?P<year>\d{4}|\d{2})(?!\d|[./\-]\d)"
)
_NEAR = {"fa": ("ar",), "ckb": ("ar",), "ku": ("tr",)}  # neighbours whose month names a language's pages print too


def ascii_digits(text: str) -> str:
    """The text with Arabic-Indic and Persian digits as ASCII ones; same length."""
    return text.translate(_DIGITS)


def month_key(word: str) -> str:
    """The form in which month words are compared: no case, no dotted or dotless i, no full stop."""
    folded = unicodedata.normalize("NFKC", word).casefold().replace("i̇", "i").replace("ı", "i")
    return folded.rstrip(".").replace("ي", "ی").replace("ك", "ک")


@dataclass(frozen=True, slots=True)
class DateWords:
    """Month numbers by word, zones by abbreviation, for one language (plus English) or for all of them.

    `first_words` are the words that a month's name may start with.
    """

    months: Mapping[str, int]
    solar_months: Mapping[str, int]
    first_words: frozenset[str]
    zones: Mapping[str, int]
    zone_places: Mapping[str, str]
    pm: frozenset[str]

    def month(self, printed: str) -> tuple[int | None, int | None]:
        """The number of the month in the common calendar and in the Iranian one; None where it is none."""
        key = month_key(printed)
        for name in (key, key.removesuffix("ی")):
            if name in self.months or name in self.solar_months:
                return self.months.get(name), self.solar_months.get(name)
        return None, None


@dataclass(frozen=True, slots=True)
class DatePatterns:
    """The shapes of dates: `at_digits` match at the first digit, `at_words` at the month's name."""

    at_digits: tuple[tuple[str, re.Pattern[str]], ...]
    at_words: tuple[tuple[str, re.Pattern[str]], ...]
    time_after: re.Pattern[str]
    time_before: re.Pattern[str]


@cache
def date_words(base_language: str | None) -> DateWords:
    """The words for a two- or three-letter language plus English, or those of every language when it is unknown."""
    table = rules("months")
    every = base_language not in table["months"]
    wanted = (
        tuple(table["months"])
        if every
        else tuple(dict.fromkeys((base_language, "en", *_NEAR.get(str(base_language), ()))))
    )
    months = _numbers(table["months"], wanted)
    solar = _numbers(table["solar_hijri"], (base_language,) if base_language in table["solar_hijri"] else ("fa", "ckb"))
    solar = {word: number for word, number in solar.items() if word not in months}
    return DateWords(
        months=months,
        solar_months=solar,
        first_words=frozenset(
            key for word in (*months, *solar) for key in (word.split(" ")[0], word.split(" ")[0] + "ی")
        ),
        zones=table["zones"],
        zone_places=table["zone_places"],
        pm=frozenset(table["words"]["pm"]),
    )


@cache
def date_patterns() -> DatePatterns:
    """The shapes of dates, compiled once from the words that stand in and around them."""
    words = rules("months")["words"]
    one, two = _month_shape(r"[^\W\d_]{2,14}"), _month_shape(r"[\u0600-\u06ff]{2,12}\s{1,2}[\u0600-\u06ff]{2,12}")
    digits = [("ymd", _YMD), ("ymd", _CJK), ("numeric", _NUMERIC), ("dmy", _dmy(two, words)), ("dmy", _dmy(one, words))]
    starts = [("ctime", _ctime(one)), ("mdy", _mdy(one, words)), ("my", _my(two, words)), ("my", _my(one, words))]
    return DatePatterns(_compiled(digits), _compiled(starts), _time_after(words), _time_before(words))


def _compiled(sources: Iterable[tuple[str, str]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(source, re.IGNORECASE)) for kind, source in sources)


def _numbers(table: Mapping[str, Iterable[Iterable[str]]], languages: Iterable[str | None]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for language in languages:
        for number, forms in enumerate(table.get(language or "", ()), start=1):
            for form in forms:
                numbers.setdefault(month_key(form), number)
    return numbers


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _month_shape(word: str) -> str:
    return rf"(?P<month>{word})(?:{_SPACE}?/{_SPACE}?[^\W\d_]{{2,14}})?\.?"


def _connector(words: Mapping[str, Iterable[str]]) -> str:
    return rf"(?:(?:{_any(words['connectors'])}){_SPACE}{{1,3}})?"


def _dmy(month: str, words: Mapping[str, Iterable[str]]) -> str:
    day = rf"(?P<day>\d{{1,2}})(?:{_any(words['ordinals'])})?(?![^\W\d_])\.?"
    gap = rf"[\s,.\-–/()]{{0,3}}{_connector(words)}"
    return rf"{day}{gap}{month}(?:{gap}{_YEAR_OR_SHORT})?"


def _mdy(month: str, words: Mapping[str, Iterable[str]]) -> str:
    day = rf"(?P<day>\d{{1,2}})(?:{_any(words['ordinals'])})?(?!\w)\.?"
    return rf"{month}{_SPACE}{{0,3}}{day}(?![\d:])(?:[\s,]{{1,4}}{_connector(words)}{_YEAR_OR_SHORT})?"


def _my(month: str, words: Mapping[str, Iterable[str]]) -> str:
    return rf"{month}[\s,]{{1,3}}{_connector(words)}{_YEAR}"


def _ctime(month: str) -> str:
    clock = rf"(?P<clock>\d{{1,2}}:\d{{2}}(?::\d{{2}})?)(?:{_SPACE}{_ZONE})?"
    return rf"{month}{_SPACE}{{1,3}}(?P<day>\d{{1,2}}){_SPACE}{clock}{_SPACE}{_YEAR}"


def _time_after(words: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    at = rf"(?P<at>(?:(?:{_any(words['at'])})\.?{_SPACE}{{1,3}}){{1,2}})?"
    half = rf"(?:{_SPACE}{{0,2}}(?P<half>{_any([*words['am'], *words['pm']])})(?![^\W\d_]))"
    hours = rf"(?:{_SPACE}{{0,2}}(?:{_any(words['hour'])})(?![^\W\d_]))"
    colon = rf"(?P<h>\d{{1,2}})[:٫](?P<m>\d{{2}})(?::(?P<s>\d{{1,2}}))?(?:[.,]\d{{1,9}})?(?!\d)(?:{half}|{hours})?"
    spoken = rf"(?:{half.replace('half', 'half2')}|{hours}|(?(at)|(?-i:(?={_SPACE}[A-Z]{{2,5}}\b))))"
    dot = rf"(?P<h2>\d{{1,2}})[.h](?P<m2>\d{{2}})(?!\d){spoken}"
    french = r"(?P<h4>\d{1,2}) ?h ?(?P<m4>\d{2})(?!\d)"
    bare = rf"(?P<h3>\d{{1,2}}){half.replace('half', 'half3')}"
    tail = rf"(?:{_SPACE}{{0,2}}\(?(?-i:{_ZONE})\)?)?"
    return re.compile(
        rf"[\s,;·|•/()–—\-\u200e\u200fT]{{0,6}}{at}(?:{colon}|{dot}|{french}|{bare}){tail}", re.IGNORECASE
    )


def _time_before(words: Mapping[str, Iterable[str]]) -> re.Pattern[str]:
    half = rf"(?:{_SPACE}{{0,2}}(?P<half>{_any([*words['am'], *words['pm']])}))"
    lead = rf"[\s,;·|•/–—\-]{{1,5}}(?:(?:{_any(words['at'])}){_SPACE}{{1,3}})?(?:[^\W\d_]{{3,12}}\.?,?{_SPACE}{{1,2}})?"
    clock = r"(?<!\d)(?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2}))?(?!\d)"
    return re.compile(rf"{clock}{half}?(?:{_SPACE}\(?(?-i:{_ZONE})\)?)?{lead}$", re.IGNORECASE)
