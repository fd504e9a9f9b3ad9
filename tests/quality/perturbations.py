"""Labelled plain texts set otherwise, their labels with them: the same story must come apart the same way.

Each change is a function of text and labels and gives both anew, or None where the text has nothing to change. All
are deterministic. Names and papers put in are invented; agencies are real ones.
"""

from __future__ import annotations

import copy
import re
import textwrap
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from typing import Any

Labels = dict[str, Any]
Changed = tuple[str, Labels] | None
Change = Callable[[str, Labels], Changed]

_WIDTH = 72
_NAMES = (
    "Oona Brack", "Ivo Lind", "Maja Lindqvist", "Tom Vane-Holt", "Rasha Haddad", "Joost van Rhee", "Ana Lucía Paz",
    "Shilan Omar", "Kaito Mori", "Fatou Sarr", "Pádraig Ó Dálaigh", "Mehmet Aksoy", "Linh Tran", "Zofia Kania",
)  # fmt: skip
_HOUSES = (
    ("Getty Images", "AFP"), ("Getty", "Imago"), ("REUTERS", "EPA"), ("Reuters", "ANSA"), ("AFP", "Xinhua"),
    ("AP", "TASS"), ("EPA", "Anadolu"), ("PTI", "ANI"), ("Unsplash", "Pexels"), ("Twitter", "Facebook"),
)  # fmt: skip
# Datelines of other agencies: how one is printed, its place and its agency.
_DATELINES = (
    ("ROME, March 3 (Xinhua) -- ", "ROME", "Xinhua"),
    ("Madrid, 3 mar (EFE).- ", "Madrid", "EFE"),
    ("(ANSA) - ROMA, 3 MAR - ", "ROMA", "ANSA"),
    ("KUWAIT, March 3 (KUNA) -- ", "KUWAIT", "KUNA"),
    ("MOSCOW, March 3. /TASS/. ", "MOSCOW", "TASS"),
    ("ISTANBUL (AA) - ", "ISTANBUL", "AA"),
    ("Berlin/Wien (dpa) - ", "Berlin/Wien", "dpa"),
    ("PARIS, France (AFP) – ", "PARIS, France", "AFP"),
    ("NEW DELHI, March 3 (PTI) ", "NEW DELHI", "PTI"),
    ("SEOUL, March 3 (Yonhap) -- ", "SEOUL", "Yonhap"),
    ("LAGOS, Nigeria (AP) — ", "LAGOS, Nigeria", "AP"),
    ("SPRINGFIELD, Ill. (UPI) -- ", "SPRINGFIELD, Ill.", "UPI"),
    ("DAMASCUS, (SANA)- ", "DAMASCUS", "SANA"),
    ("ERBIL, Kurdistan Region (Kurdistan 24) – ", "ERBIL, Kurdistan Region", "Kurdistan 24"),
    ("OTTAWA — ", "OTTAWA", None),
    ("Geneva, 3 March 2021 – ", "Geneva", None),
    ("بغداد/واع - ", "بغداد", "واع"),
)
_DATES = (
    "{d:%d.%m.%Y}",
    "{d:%B} {d.day}, {d.year}",
    "{d.day} {d:%B} {d.year}",
    "{d:%Y-%m-%d} 14:05",
    "{d:%a}, {d:%b} {d.day}, {d.year}",
    "Published: {d.day} {d:%b} {d.year}",
    "Posted on {d:%B} {d.day}, {d.year} at 9:05 am",
    "{d:%A}, {d.day} {d:%B} {d.year} 14.05 GMT",
)
_CREDITS = (
    "(Photo: {credit})\n{text}",
    "{text}\n(Photo by {credit})",
    "{text}\nPhoto: {credit}",
    "{text} Photograph: {credit}",
    "{text} ({credit})",
    "{text}Photo: {credit}",
    "{text} © {credit}",
    "{text} | Photo Credit: {credit}",
    "{text}\n{text} (Photo: {credit})",
    "{text} — Picture by {credit}",
)
_ABOVE = ("Skip to main content", "Menu", "* Home", "* World", "* Business", "* Sport", "Subscribe", "Sign in")
_BELOW = (
    "Share this article",
    "Facebook",
    "Twitter",
    "Copy link",
    "Most Read",
    "Advertisement",
    "© 2021 Lantern Media Ltd. All rights reserved.",
)


def wrapped(text: str, labels: Labels) -> Changed:
    """Every line broken after 72 columns, as mail and wires do it."""
    lines = text.split("\n")
    if max(map(len, lines)) <= _WIDTH or _is_wrapped(lines):
        return None
    broken = (
        textwrap.wrap(line, _WIDTH, break_long_words=False, break_on_hyphens=False) if len(line) > _WIDTH else [line]
        for line in lines
    )
    return "\n".join(line for part in broken for line in part), labels


def closed_up(text: str, labels: Labels) -> Changed:
    """No blank lines at all; a wrapped text would be no text any more."""
    lines = text.split("\n")
    return None if _is_wrapped(lines) else ("\n".join(line for line in lines if line.strip()) + "\n", labels)


def spaced_out(text: str, labels: Labels) -> Changed:
    """A blank line after every line."""
    lines = text.split("\n")
    return None if _is_wrapped(lines) else ("\n\n".join(line for line in lines if line.strip()) + "\n", labels)


def windows_ends(text: str, labels: Labels) -> Changed:
    """CRLF at the end of lines."""
    return text.replace("\n", "\r\n"), labels


def hard_spaces(text: str, labels: Labels) -> Changed:
    """Every fifth space one that does not break."""
    pieces = text.split(" ")
    joined = (piece + ("\u00a0" if index % 5 == 4 else " ") for index, piece in enumerate(pieces[:-1]))
    return "".join(joined) + pieces[-1], labels


def straight_quotes(text: str, labels: Labels) -> Changed:
    """Quotes and apostrophes of a typewriter, dashes doubled."""
    plain = text.translate(str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "--"}))
    return None if plain == text else (plain, labels)


def curly_quotes(text: str, labels: Labels) -> Changed:
    """Quotes and apostrophes of a printer."""
    curly = re.sub(r'(?<![^\s(\[])"', "“", text).replace('"', "”").replace("'", "’")
    return None if curly == text else (curly, labels)


def shouted_headline(text: str, labels: Labels) -> Changed:
    """The headline in capitals."""
    headline = labels["headline"]
    if not headline or headline not in text.split("\n") or headline.isupper():
        return None
    return "\n".join(line.upper() if line == headline else line for line in text.split("\n")), labels


def no_byline(text: str, labels: Labels) -> Changed:
    """The byline's own lines left out."""
    printed = [raw.strip(" *") for raw in labels["byline_raw"]]
    kept = " ".join(str(labels.get(key) or "") for key in ("published_raw", "updated_raw", "dateline_raw"))
    lines = text.split("\n")
    if not printed or any(raw in kept or any(map(str.isdigit, raw)) for raw in printed):
        return None
    text = "\n".join(line for line in lines if line.strip(" *") not in printed)
    return text, labels | {"byline": []}


def other_datelines(text: str, labels: Labels) -> Changed:
    """The dateline that another agency would print."""
    raw = labels.get("dateline_raw")
    place = text.find(raw) if raw else -1
    if (
        raw is None
        or place < 0
        or (place and text[:place].rstrip(" ")[-1:] != "\n")
        or not raw.rstrip().endswith(tuple("-–—_"))
    ):
        return None
    printed, where, agency = _DATELINES[_dice(labels, len(_DATELINES))]
    changed = text[:place] + printed + text[place + len(raw) :].lstrip()
    published = None if labels.get("dateline_date_raw") == labels.get("published_raw") else labels["published"]
    if "2021" in printed and labels["published"] is None:
        published = "2021-03-03"
    return changed, labels | {"dateline_place": where, "dateline_agency": agency, "published": published}


def other_dates(text: str, labels: Labels) -> Changed:
    """The date of publication in another form, on a line of its own."""
    raw = labels.get("published_raw")
    lines = text.split("\n")
    alone = [index for index, line in enumerate(lines) if raw and line.strip(" -") == raw.strip()]
    if len(alone) != 1 or labels.get("updated_raw"):
        return None
    day = date.fromisoformat(labels["published"])
    lines[alone[0]] = _DATES[_dice(labels, len(_DATES))].format(d=day)
    debris = [line for line in labels["boilerplate"] if line.strip() != raw.strip()]  # a wire's time stamp
    return "\n".join(lines), labels | {"boilerplate": debris}


def other_names(text: str, labels: Labels) -> Changed:
    """Everybody who wrote, edited or took a photo under another name."""
    people = [*labels["byline"], *labels["editors"], *labels["reporters"], *labels["contributors"]]
    people += [credit["person"] for credit in labels["photo_credits"] if credit.get("person")]
    full = sorted({name for name in people if name and len(name.split()) in (2, 3) and name in text}, key=len)
    full = [name for name in full if not set(name.casefold().split()) & {"staff", "wire", "bureau", "news"}]
    if not full:
        return None
    names = {name: _NAMES[(_dice(labels, 7) + index) % len(_NAMES)] for index, name in enumerate(reversed(full))}
    return _replaced(text, labels, names)


def other_houses(text: str, labels: Labels) -> Changed:
    """Photos from other agencies."""
    names: dict[str, str] = {}
    for caption in [*labels["captions"], *labels["photo_credits"]]:
        raw = caption["raw"]
        for house, other in _HOUSES:
            if re.search(rf"(?<!\w){re.escape(house)}(?!\w)", raw) and raw in text:
                names[raw] = re.sub(rf"(?<!\w){re.escape(house)}(?!\w)", other, raw)
                break
    return _replaced(text, labels, names) if names else None


def moved_credits(text: str, labels: Labels) -> Changed:
    """Each caption's credit before it, behind it, on a line of its own, or glued on."""
    style = _CREDITS[_dice(labels, len(_CREDITS))]
    changed = text
    for caption in labels["captions"]:
        raw, credit = caption["raw"], caption.get("credit")
        if credit and raw != caption["text"] and "\n" not in raw:
            changed = changed.replace(raw, style.format(text=caption["text"], credit=credit))
    return None if changed == text else (changed, labels)


def furnished(text: str, labels: Labels) -> Changed:
    """The menu of a page above, its buttons and its notice below."""
    if _is_wrapped(text.split("\n")):
        return None
    debris = [*_ABOVE, *_BELOW]
    text = "\n".join((*_ABOVE, "", text.strip(), "", *_BELOW)) + "\n"
    return text, labels | {"boilerplate": [*labels["boilerplate"], *debris]}


CHANGES: dict[str, Change] = {
    change.__name__: change
    for change in (
        wrapped, closed_up, spaced_out, windows_ends, hard_spaces, straight_quotes, curly_quotes, shouted_headline,
        no_byline, other_datelines, other_dates, other_names, other_houses, moved_credits, furnished,
    )
}  # fmt: skip


def _is_wrapped(lines: list[str]) -> bool:
    """Whether paragraphs go over several lines, so that blank lines are all that tells them apart."""
    full = sum(55 < len(line) <= 80 and after.strip() != "" for line, after in pairwise(lines))
    return full > 5


def _dice(labels: Labels, sides: int) -> int:
    return sum(map(ord, labels["id"])) % sides


def _replaced(text: str, labels: Labels, names: dict[str, str]) -> tuple[str, Labels]:
    for name, other in names.items():
        text = text.replace(name, other)
    return text, _renamed(copy.deepcopy(labels), names)


def _renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _renamed(item, names) for key, item in value.items()}
    if isinstance(value, list):
        return [_renamed(item, names) for item in value]
    if isinstance(value, str):
        for name, other in names.items():
            value = value.replace(name, other)
    return value
