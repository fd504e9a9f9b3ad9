"""Rules of plain text that need only the line itself: debris, dates, sign-offs, links with a label."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from archive.extraction.page import Block
from archive.extraction.plain_reading import DateFound, Reading, Related
from archive.text.credits import Part
from archive.text.date_words import date_words
from archive.text.dates import ParsedDate, find_dates
from archive.text.names import trimmed

_LONGEST_DATE_LINE = 160
_NEAR = 4  # blocks
_PARAGRAPH = 25  # words
_STRAY_WORDS = 5  # words of a labelled date line that are neither date nor label
_STRAY_LETTERS = 12  # of the one stray word of a line without a label
_TIMES_WORDS = 14  # words of a line that gives times alone
_LABEL_REACH = 24  # code points within which the label of such a line stands
_GLUED_DATE = re.compile(
    r"(?<=[^\W\d_])(?=[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s\d{4})|(?<=[^\W\d_])-(?=\d{1,2}[./]\d{1,2}[./]\d{2})"
)
_HEAD_BLOCKS = 12  # blocks at the top of a page
_RIGHTS = re.compile(r"©|copyright|rights reserved", re.IGNORECASE)
_RIGHTS_KEPT = re.compile(r"\b(?:riservat[ai]|reserved|vorbehalten|réservés|reservados|protected)\b", re.IGNORECASE)
_LONGEST_TITLE = 260
_CLOCK = re.compile(
    r"\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?|\([A-Z]{3,4}[+\-]?\d{0,4}\)|[+\-]\d{2}:?\d{2}", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)
_STAMP = re.compile(
    r"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d)\s{1,3}(?:(?P<zone>[A-Z]{2,4})\s{1,3})?(?P<month>[^\W\d_]{3,9})\.?\s{1,3}(?P<year>\d\d)\s*$"
)
_CODED = re.compile(
    r"[A-Z]{2,5}[- ](?P<hour>\d\d):(?P<minute>\d\d)[- ](?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d)\s*$"
)
_MARKDOWN = re.compile(r"\[(?P<title>[^\[\]\n]{3,200})\]\((?P<url>https?://[^\s()]{4,400})\)")
_WEEKDAYS = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ال\w{3,7}|\w+شەممە",
    re.IGNORECASE,
)


def mark_debris(reading: Reading) -> None:
    """Lines of the word lists and patterns: buttons, counters, wire codes, addresses, copyright."""
    for block in reading.free():
        debris = reading.words.is_furniture(block.text) or (block.bullet and reading.words.is_furniture(block.plain))
        if debris and not signed_picture(reading, block):
            reading.page.claim(block, "boilerplate")


def signed_picture(reading: Reading, block: Block) -> bool:
    """ "© Jane Hobson", "© Lantern press/Ivo Lind": a person is named, so not a notice like "© Example Ltd 2020"."""
    if block.text[0] != "©" or block.words > 9 or any(map(str.isdigit, block.text)) or _RIGHTS_KEPT.search(block.text):
        return False
    parts = reading.tools.credits.read(block.text)
    if parts is None:
        return False
    if parts.credit.photographer is None:
        return _between_paragraphs(reading, block)
    return parts.complete or ("/" in block.text and reading.tools.names.is_full_name(parts.credit.photographer))


def _between_paragraphs(reading: Reading, block: Block) -> bool:
    """Whether paragraphs stand close above and below a line: notices of the house stand at the end."""
    above = reading.blocks[max(0, block.index - _NEAR) : block.index]
    below = reading.blocks[block.index + 1 : block.index + 1 + _NEAR]
    return all(sum(other.words >= _PARAGRAPH for other in side) > 0 for side in (above, below))


def mark_signoffs(reading: Reading) -> None:
    """Blocks that are or end in "Reporting by …; Editing by …"."""
    told = False  # a paragraph has gone by: "Written by" above it is a byline
    for block in reading.free():
        told = told or block.prose or len(block.text) > _LONGEST_DATE_LINE
        if not told:
            continue
        found = reading.tools.signoffs.find(reading.page.text, block.start, block.end)
        if found is None or (not found.names and found.start > block.start + 3):
            continue
        reading.signoffs[block.index] = found
        if found.start - block.start <= 4:
            reading.page.claim(block, "signoff")


def mark_dates(reading: Reading) -> None:
    """Lines that are a date, with or without a label, a time, a byline beside it; and the time stamps of wires."""
    for block in reading.blocks:
        if block.role not in ("", "boilerplate") or len(block.text) > _LONGEST_DATE_LINE:
            continue
        if stamp := _stamp(reading, block):
            reading.dates.append(stamp)
            reading.page.claim(block, "boilerplate")
        elif not block.role:
            _date_line(reading, block)
        elif block.index <= _HEAD_BLOCKS and not _RIGHTS.search(block.text):
            _dated_source(reading, block)


def _dated_source(reading: Reading, block: Block) -> None:
    """ "Source: Lantern | 2021-03-23 14:05:11": debris above the text that has the date and time all the same."""
    for start, end, date in find_dates(reading.raw(block), reading.language):
        if len(date.iso) > 10:
            reading.dates.append(
                DateFound(block.index, block.start + start, block.start + end, date, "published", 0.75)
            )
            return


def _stamp(reading: Reading, block: Block) -> DateFound | None:
    """ "101137 GMT Dez 18", "KWS-21:37-09-12-18": day, time and two-digit year as wires set them."""
    raw = reading.raw(block)
    found = _STAMP.match(raw) or _CODED.match(raw)
    if found is None:
        return None
    groups = found.groupdict()
    month = int(groups["month"]) if groups["month"].isdigit() else date_words("").month(groups["month"])[0]
    try:
        when = datetime(
            2000 + int(groups["year"]),
            month or 0,
            int(groups["day"]),
            int(groups["hour"]),
            int(groups["minute"]),
            tzinfo=UTC,
        )
    except ValueError:
        return None
    iso = (
        when.isoformat(timespec="minutes")
        if groups.get("zone") in ("GMT", "UTC")
        else when.isoformat(timespec="minutes")[:16]
    )
    return DateFound(block.index, block.start, block.end, ParsedDate(iso, "minute"), "published", 0.7)


def _date_line(reading: Reading, block: Block) -> None:
    raw = reading.raw(block)
    found = _dates_of(reading, raw)
    if not found:
        if _only_times(reading, block, raw):
            reading.page.claim(block, "date")
        return
    if (raw[0] in "—–-" and "@" in raw) or is_dateline(reading, block):
        return
    rest = _rest(reading, raw, [Part(start, end) for start, end, _ in found])
    if block.prose and len(rest) > _STRAY_WORDS:
        return
    labels = _called(reading, raw, found)
    byline = None
    if rest:
        without = [Part(block.start + start, block.start + end) for start, end, _ in found]
        without += [Part(block.start + part.start, block.start + part.end) for part in _labels(reading, raw)]
        byline = reading.tools.bylines.read(reading.page.text, block.start, block.end, without=without)
        short = len(rest) == 1 and len(rest[0]) <= _STRAY_LETTERS
        leads = found[0][0] == 0 and len(rest) <= 2 and block.words <= _TIMES_WORDS // 2  # "June 8, 2023 Share link"
        if byline is None and not short and not leads and not (any(labels) and len(rest) <= _STRAY_WORDS):
            return
        if byline is not None and len(rest) > 7 and not byline.labelled:
            return
    for (start, end, date), label in zip(found, labels, strict=True):
        reading.dates.append(
            DateFound(block.index, block.start + start, block.start + end, date, label, 0.9 if label else 0.8)
        )
    if byline is not None:
        reading.bylines.append((block, byline))
    reading.page.claim(block, "byline" if byline is not None else "date")


def _dates_of(reading: Reading, raw: str) -> list[tuple[int, int, ParsedDate]]:
    """The dates of a line that name a day, one glued to the word before it too: "LanternDec 22, 2023"."""
    found = [(start, end, date) for start, end, date in find_dates(raw, reading.language) if len(date.iso) >= 10]
    if not found and (glued := _GLUED_DATE.search(raw)) is not None:
        low = glued.end()
        later = find_dates(raw[low:], reading.language)
        found = [(low + start, low + end, date) for start, end, date in later if len(date.iso) >= 10]
    return found


def _called(reading: Reading, raw: str, found: list[tuple[int, int, ParsedDate]]) -> list[str]:
    """What the line calls each of its dates."""
    labels = []
    previous = 0
    for start, end, _ in found:
        labels.append(_label(reading, raw[previous:start]) or _label(reading, raw[:start] if previous == 0 else ""))
        previous = end
    return labels


def _only_times(reading: Reading, block: Block, raw: str) -> bool:
    """ "Updated at 09:42", "Published 5 hours ago": a date line that names no day."""
    if block.words > _TIMES_WORDS or not any(map(str.isdigit, raw)) or not _label(reading, raw[:_LABEL_REACH]):
        return False
    rest = [word for word in _rest(reading, raw, []) if word.casefold() not in reading.words.relative]
    return not rest and len(_WORD.findall(raw)) > 0


def is_dateline(reading: Reading, block: Block) -> bool:
    """Whether a block begins with a dateline that names place and agency."""
    found = reading.tools.datelines.read(reading.page.text, block.start, block.end)
    return found is not None and found.agency is not None and found.place is not None


def _rest(reading: Reading, raw: str, parts: list[Part]) -> list[str]:
    """The words of a line that are neither dates, times, weekdays nor labels of dates."""
    words = reading.words
    pieces = []
    position = 0
    for part in parts:
        pieces.append(raw[position : part.start])
        position = part.end
    text = _CLOCK.sub(" ", " ".join((*pieces, raw[position:])))
    for label in sorted(words.published | words.updated, key=len, reverse=True):
        if " " in label:
            text = re.sub(rf"(?<!\w){re.escape(label)}(?!\w)", " ", text, flags=re.IGNORECASE)
    plain = words.published | words.updated | words.date_filler
    return [word for word in _WORD.findall(text) if word.casefold() not in plain and not _WEEKDAYS.fullmatch(word)]


def _labels(reading: Reading, raw: str) -> list[Part]:
    """Where the labels and times of a date line stand."""
    plain = reading.words.published | reading.words.updated
    parts = [Part(*found.span()) for found in _CLOCK.finditer(raw)]
    named = (
        found
        for found in _WORD.finditer(raw)
        if found.group().casefold() in plain or _WEEKDAYS.fullmatch(found.group())
    )
    return [*parts, *(Part(*found.span()) for found in named)]


def _label(reading: Reading, before: str) -> str:
    """What the words before a date call it: the last label counts."""
    folded = f" {' '.join(_WORD.findall(before.casefold()))} "
    published = max(
        (folded.rfind(f" {' '.join(_WORD.findall(word))} ") for word in reading.words.published), default=-1
    )
    updated = max((folded.rfind(f" {' '.join(_WORD.findall(word))} ") for word in reading.words.updated), default=-1)
    if published < 0 and updated < 0:
        return ""
    return "updated" if updated > published else "published"


def mark_inline_related(reading: Reading) -> None:
    """ "Read more: TITLE", "- [TITLE](address)", and corrections with their label."""
    for block in reading.free(1):
        raw = reading.raw(block)
        if len(block.text) > _LONGEST_TITLE * 2:
            continue
        if link := _MARKDOWN.search(raw):
            title = Part(block.start + link.start("title"), block.start + link.end("title"))
            reading.related.append(Related(title, link["url"]))
            reading.page.claim(block, "related")
        elif found := reading.words.inline_topics.match(raw):
            _inline_topics(reading, block, block.start + found.end())
        elif reading.words.correction.match(raw):
            reading.page.claim(block, "correction")
        elif (found := reading.words.inline_related.match(raw)) and len(block.text) <= _LONGEST_TITLE:
            start, end = trimmed(reading.page.text, block.start + found.end(), block.end, " \t\n\u00a0|>»)]")
            if len(reading.page.text[start:end].split()) >= 3:
                reading.related.append(Related(Part(start, end)))
                reading.page.claim(block, "related")


def _inline_topics(reading: Reading, block: Block, start: int) -> None:
    """ "Tags: a, b, c"."""
    text = reading.page.text
    position = start
    for found in [*re.finditer(r"[,;|،•·]", text[start : block.end]), None]:
        end = block.end if found is None else start + found.start()
        part = Part(*trimmed(text, position, end, " \t\n#"))
        if 0 < part.end - part.start <= 60:
            reading.keywords.append(part)
        position = end + 1
    reading.page.claim(block, "keyword")
