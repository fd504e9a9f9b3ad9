"""Values as export formats want them: days, names in parts, lines without breaks, text that XML can hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from archive.model import Article, StoredArticle
from archive.resources import rules

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:\d{2})?")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ'’. -]+")
_MOST_PARTS = 6
_OVERRIDES = dict.fromkeys((0x202D, 0x202E))


class Name(NamedTuple):
    """A person's name; `literal` alone when its parts cannot be told."""

    family: str | None
    given: str | None
    literal: str


def day_parts(value: str | None) -> tuple[int, ...]:
    """Year, month and day of an ISO 8601 value, as far as it states them."""
    found = _DAY.match(value or "")
    return tuple(int(part) for part in found.groups() if part) if found else ()


def moment(value: str | None) -> tuple[str, bool] | None:
    """The value as RFC 3339 date-time, and whether a time or zone had to be added to what was stated (00:00, UTC)."""
    found = _MOMENT.match(value or "")
    if found is None:
        parts = day_parts(value)
        if not parts:
            return None
        year, month, day = (*parts, 1, 1)[:3]
        return f"{year:04}-{month:02}-{day:02}T00:00:00Z", True
    seconds, zone = "" if found[1] else ":00", found[3] or "Z"
    stated = found[0].removesuffix(found[3] or "")
    return f"{stated}{seconds}{zone}", found[3] is None


def one_line(value: str | None) -> str:
    """The text with every run of white space as one space."""
    return " ".join((value or "").split())


def xml_text(value: str | None) -> str:
    """The text without characters that XML 1.0 cannot hold."""
    return _NOT_XML.sub("", value or "")


def readable(text: str | None) -> str:
    """The text as people may read it: without what XML cannot hold, and without overrides of its direction.

    An override (Unicode Bidirectional Algorithm, UAX 9, section 2.2) shows "photo\\u202egpj.exe" as "photoexe.jpg".
    """
    return xml_text(text).translate(_OVERRIDES)


def word_count(text: str) -> int:
    """Words as white space parts them."""
    return len(text.split())


def split_name(name: str) -> Name:
    """Family and given name of a Latin-script name of two words or more; particles stay with the family name.

    Others (one word, other scripts, commas) are left whole: the order of their parts is not ours to guess.
    """
    literal = one_line(name)
    words = literal.split(" ")
    if not 2 <= len(words) <= _MOST_PARTS or not _LATIN.fullmatch(literal):
        return Name(None, None, literal)
    table = rules("citations")
    suffix = [words.pop()] if words[-1].lower() in table["suffixes"] and len(words) > 2 else []
    first = len(words) - 1
    while first > 1 and words[first - 1].lower() in table["particles"]:
        first -= 1
    return Name(" ".join([*words[first:], *suffix]), " ".join(words[:first]), literal)


def authors(article: Article) -> tuple[Name, ...]:
    """The names of the byline."""
    return tuple(split_name(byline.name) for byline in article.bylines)


def credited(article: Article, roles: Iterable[str]) -> tuple[Name, ...]:
    """The names in credit lines with one of these roles, each once."""
    wanted = frozenset(roles)
    names = dict.fromkeys(credit.name for credit in article.credits if credit.role in wanted)
    return tuple(split_name(name) for name in names)


def photo_notes(article: Article) -> list[str]:
    """Captions and photo credits in words: what citations have no field for."""
    notes = []
    for number, caption in enumerate(article.captions, start=1):
        said = [one_line(caption.text)] if caption.text else []
        said += [f"credit: {one_line(caption.credit.text)}"] if caption.credit else []
        if said:
            notes.append(f"Photo {number}: {'; '.join(said)}")
    return notes


def title_of(stored: StoredArticle) -> str:
    """The headline, else the locator: every format needs something to call the article."""
    return one_line(stored.article.headline) or stored.origin.locator


def paragraphs(article: Article) -> Iterator[str]:
    """The paragraphs of the body; the dateline stands before the first, once."""
    dateline = article.dateline.printed if article.dateline else ""
    if dateline and one_line(article.body).startswith(one_line(dateline)):
        dateline = ""
    for paragraph in article.body.split("\n\n"):
        if paragraph.strip():
            yield f"{dateline} {paragraph.strip()}".strip()
            dateline = ""
