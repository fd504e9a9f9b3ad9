"""What the rules look for in the words of a caption or a credit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from archive.photos.audit.compare import plain
from archive.photos.audit.model import PhotoUse
from archive.text.word_lists import is_made_of_words

YEAR = re.compile(r"\b(?:19|20)\d\d\b|[٠-٩۰-۹]{4}")
_OUT = re.compile(r"\b([A-Z][A-Z&]+(?: [A-Z][A-Z&]+){0,3} OUT)\b")
_NOTICE = re.compile(
    r"\ball rights?\b|\blicensed under\b|\bcreative commons\b|\bCC[ -]BY\b|^(?:copyright|©)?\W*(?:19|20)\d\d\W*$"
    r"|^rights & permissions",
    re.IGNORECASE,
)
_LEAST_LABEL = 4  # words
_LEAST_CAPTION_WORDS = 3
_MOST_BARE_WORDS = 12  # a longer sentence without a name still tells what happens


def is_notice(text: str) -> bool:
    """Whether the words are about rights, and no credit of a picture."""
    return _NOTICE.search(text) is not None


def once(text: str) -> str:
    """The credit with each of its parts where it stands first."""
    first, *rest = re.split(r"(\s*[/|]\s*| via )", text)
    kept, seen = [first], {plain(first)}
    for separator, part in zip(rest[::2], rest[1::2], strict=True):
        if plain(part) not in seen:
            seen.add(plain(part))
            kept += [separator, part]
    return "".join(kept)


def unbalanced(printed: str, *, whole: bool) -> bool:
    """Whether a bracket does not close; of a credit cut from its surroundings only one at its end counts."""
    for opening, closing in ("()", "[]"):
        more = printed.count(opening) - printed.count(closing)
        if more and (whole or (more < 0 and printed.rstrip(" .").endswith(closing))):
            return True
    return False


def restriction_in(text: str, restrictions: Mapping[str, Any], today: date) -> str | None:
    """What the text forbids, in words, or None; `today` says which licences have ended."""
    for entry in restrictions["never"]:
        pattern = str(entry["pattern"])
        inside = pattern in text if pattern.isupper() else pattern in text.casefold()
        if inside:
            return str(entry["meaning"])
    if out := _OUT.search(text):
        return f"must not be used in: {out[1].removesuffix(' OUT')}"
    return _expired(text, frozenset(restrictions["expiry_words"]), today)


def _expired(text: str, expiry: frozenset[str], today: date) -> str | None:
    for year in YEAR.finditer(text):
        before = text[: year.start()].casefold().split()[-4:]
        if any(word.strip(".,:;") in expiry for word in before) and year[0].isascii() and int(year[0]) < today.year:
            return f"was licensed until {year[0]}"
    return None


def is_bare(text: str, openers: frozenset[str]) -> bool:
    """A short sentence that begins with one of the words that open any, and has no capital or digit after it.

    Any other first word may be a name; a word or two is no caption.
    """
    words = [word.strip("“”\"'(),.:;") for word in text.split()]
    if not _LEAST_CAPTION_WORDS <= len(words) <= _MOST_BARE_WORDS or re.search(r"\d", text):
        return False
    return words[0].casefold() in openers and not any(word[:1].isupper() for word in words[1:])


def is_portrait(use: PhotoUse, desks: frozenset[str]) -> bool:
    """Whether the caption is a teaser, the name of who wrote the article, or a label: one word, a product's name."""
    text = plain(use.caption.text or "")
    words = text.split()
    if use.excused or text.endswith("...") or any(text == plain(author) for author in use.authors):
        return True
    return len(words) < 2 or _is_label(use.caption.text or "") or (len(words) <= 3 and words[-1] in desks)


def is_name_only(text: str) -> bool:
    """Whether every word has a capital and nothing says where a sentence ends: "Lund & Quill Leather Tote"."""
    words = text.split()
    capitals = all(word[:1].isupper() or not any(map(str.isalpha, word)) for word in words)
    return bool(words) and capitals and not re.search(r"[,:;?!]|\.(?:\s|$)", text)


def _is_label(text: str) -> bool:
    """A name of four words or more, some of them words of the language."""
    return len(text.split()) >= _LEAST_LABEL and is_name_only(text) and is_made_of_words(text)


def shortened(text: str, most: int = 80) -> str:
    """The text on one line, cut with a sign that says so."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
