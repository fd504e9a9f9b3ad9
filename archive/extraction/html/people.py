"""Who wrote it: the names of the most trusted source, cleaned, split, people before houses.

Stated lists come first (JSON-LD, meta tags, links with rel=author), then bylines marked up as such, then a line beside
the headline that reads like one. A house stands in the byline only where no person does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.extraction.html.choice import Page, bare, tidy
from archive.model import Block, BlockKind, Stated
from archive.text.dates import find_dates

RULE, VERSION = "page-byline", 2
_BEFORE_BY = (
    "written|posted|published|reported|story|words|text|texte|texto|testo|erstellt|eingestellt|geschrieben|publiziert|"
    "veröffentlicht|verfasst|publié|rédigé|escrito|escribe|interview|ein kommentar|kommentar|ein gastbeitrag|"
    "gastbeitrag|eine analyse|artikel|ein artikel|beitrag|ein beitrag|bericht|ein bericht|eine reportage|rezept|"
    "pressemitteilung|im wortlaut|alles|alle artikel|zeige alle artikel|author|authors|autor|autorin|autoren|auteur|"
    "autore|byline"
)
_LABEL = re.compile(
    rf"^\W{{0,3}}(?:(?:{_BEFORE_BY})\b[\s:]{{1,3}}){{0,2}}"
    r"(?:(?:by|von|par|por|di|da|de|av|af|door|van|od|ile|yazan|pela|pelo)\b[\s:]{1,3})?",
    re.IGNORECASE,
)
_GLUED_LABEL = re.compile(r"^(?:By|by|Von|von|Par|par|Por|por)(?=[A-ZÄÖÜÉÈ])")
_LATER_LABEL = re.compile(r"\b(?:by|von|par|por)\s+(?=[^\W\d_])", re.IGNORECASE)
_SPLIT = re.compile(r"\s*[,;|&•·\n\t]\s*|\s+(?:and|und|et|e|og|och|y|en|with)\s+|\s{2,}", re.IGNORECASE)
_NO_NAME = re.compile(r"^(?:https?:|www\.|//)|\.(?:com|de|org|net|at|ch)\b|\d{3}|^\d|[?!=<>{}\[\]#]|@", re.I)
_JOB = re.compile(
    r"\s+[-–—|]\s+.*$|\s*\(.*$|\s*\[.*$|\s+(?:for|für|pour|from|sagt|says)\b.*$|"
    r"\s+(?:am|on|um|le|el|at)\s+\D{0,14}\d.*$|"
    r"[\s,]+(?:staff writer|contributor|correspondent|reporter|editor|redakteur(?:in)?|autor(?:in)?|"
    r"journalist(?:in)?)\b.*$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"(?:^|\s)(?:von|by|par|por|de|den|die|der|the|für|for)$", re.IGNORECASE)  # a name follows
_DEGREES = re.compile(r"(?:[\s,]+(?:M\.?D\.?|Ph\.?D\.?|MS|RDN?|LD|MA|BA|BSc|MSc|MPH|RN|Esq\.?|CPT|DO|JD|MBA)){1,4}$")
_MOST_VALUES = 600  # that are looked at; a page with many comments has a few hundred
_LONGEST_LINE = 120
_TRUSTED = 0.4  # below that a byline is as likely that of a comment or of another story
_HOUSE_AT_MOST = 6


@dataclass(frozen=True, slots=True)
class _Name:
    """One name and what proves it; `person` when its shape or its source says it is one."""

    text: str
    stated: Stated
    person: bool
    span: tuple[int, int] | None = None


def put_people(page: Page) -> None:
    """Choose and put the byline's names."""
    for number, name in enumerate(_chosen(list(_lists(page)))[:12]):
        path = f"bylines[{number}].name"
        if name.span is not None:
            page.draft.put_text(
                path, *name.span, rule=RULE, version=VERSION, confidence=name.stated.confidence, value=name.text
            )
        else:
            page.draft.put_source(
                path, name.text, name.stated.source, rule=RULE, version=VERSION, confidence=name.stated.confidence
            )
    _put_printed(page)


def _chosen(lists: list[list[_Name]]) -> list[_Name]:
    """The people of the most trusted list, or of one that names them all and others; else its houses."""
    trusted = [names for names in lists if names and names[0].stated.confidence >= _TRUSTED]
    people = [[name for name in names if name.person] for names in trusted]
    people = [names for names in people if names]
    if people:
        return _fuller(people)
    doubtful = [names for names in lists if names and names[0].stated.confidence < _TRUSTED]
    lines = [names for names in doubtful if names[0].stated.rule == "line"]
    return next(iter((*trusted, *lines, *doubtful)), [])


def _fuller(people: list[list[_Name]]) -> list[_Name]:
    """The first list, or a printed one of at most four that has all its names and more."""
    first = people[0]
    keys = {bare(name.text) for name in first}
    for names in people[1:]:
        printed = names[0].stated
        if (
            not printed.rule.startswith(("byline", "meta author"))
            or printed.confidence < 0.6
            or len(printed.value) > 100
        ):
            continue
        more = {bare(name.text) for name in names}
        if keys < more and len(more) <= 4 and all(len(name.text.split()) > 1 for name in names):
            return names
    return first


def _put_printed(page: Page) -> None:
    printed = max(
        (value for value in page.stated("byline_printed") if value.start is not None and len(value.value) < 200),
        key=lambda value: value.confidence,
        default=None,
    )
    if printed is not None and printed.start is not None and printed.end is not None and printed.confidence >= 0.5:
        page.draft.put_text(
            "byline_printed", printed.start, printed.end, rule=RULE, version=VERSION, confidence=printed.confidence
        )


def _lists(page: Page) -> Iterator[list[_Name]]:
    """The lists of names that the sources give, the most trusted first, each cleaned."""
    lists: dict[str, list[Stated]] = {}
    for value in [*page.stated("bylines"), *page.stated("byline_printed")][:_MOST_VALUES]:
        lists.setdefault(_key(value), []).append(value)
    for values in sorted(lists.values(), key=lambda values: -max(value.confidence for value in values)):
        names: dict[str, _Name] = {}
        for value in values:
            for name in _names(page, value):
                names.setdefault(bare(name.text), name)
        yield list(names.values())
    yield _line_near_headline(page)


def _key(value: Stated) -> str:
    """One list a source: JSON-LD's entities of several types are one list, each marked byline is one of its own."""
    words = value.rule.split()
    if words[0] == "json-ld":
        return " ".join(words[:2])
    return f"byline {value.source}" if words[0] == "byline" else value.rule


def _names(page: Page, value: Stated) -> Iterator[_Name]:
    printed = value.rule.startswith("byline")
    doubtful = printed or value.rule.startswith(("meta article:author", "meta og"))
    labelled = bool(_LABEL.sub("", value.value, count=1) != value.value or _GLUED_LABEL.match(value.value))
    texts = [text for text in split_names(value.value) if _usable(page, text)]
    if printed and any(char.isdigit() for text in texts for char in text):
        texts = [text for text in texts if not any(char.isdigit() for char in text)]
    names = [text for text in texts if not _is_job(page, text)]
    for position, text in enumerate(names or texts[: 0 if doubtful else 1]):
        person = "organization" not in value.rule and _is_person(page, text, doubtful=doubtful)
        if doubtful and not (page.tools.names.is_full_name(text) or (labelled and position == 0 and person)):
            continue
        if len(names) > 1 and text.isupper() and len(text.split()) == 1:
            continue  # a house beside a person: "Jane Doe | WXYZ"
        if person or len(text.split()) <= _HOUSE_AT_MOST:
            yield _Name(text, value, person, _span(page, value, text))


def split_names(text: str) -> Iterator[str]:
    """Each name of a list as printed, without "By", jobs, degrees and brackets."""
    text = _LABEL.sub("", _GLUED_LABEL.sub("", text.strip()), count=1)
    if (found := _LATER_LABEL.search(text[:120])) and any(char.isdigit() for char in text[: found.start()]):
        text = text[found.end() :]
    parts = _SPLIT.split(text)
    for part in parts:
        name = _LABEL.sub("", (part or "").strip(" \t.:-–—*\"'“”"), count=1)
        name = _JOB.sub("", name)
        name = _DEGREES.sub("", name).strip(" \t.,:;-–—*\"'“”/")
        if name and not (len(parts) > 1 and name.isupper() and len(name) <= 3):
            yield tidy(name)


def _usable(page: Page, name: str) -> bool:
    key = bare(name)
    if not key or _NO_NAME.search(name) or len(name) > 60 or len(name.split()) > 7 or _OPEN_END.search(name):
        return False
    return key not in page.tools.table("html")["people"]["no_names"] and any(char.isalpha() for char in name)


def _is_job(page: Page, text: str) -> bool:
    """A writer's job, or that of someone quoted: "Chief Technology Officer"."""
    jobs = page.tools.table("html")["people"]["jobs"]
    return page.tools.bylines.is_role(text) or any(word.strip(".,").casefold() in jobs for word in text.split())


def _is_person(page: Page, name: str, *, doubtful: bool) -> bool:
    """By its shape; a value that is stated as an author need not have one ("karin73")."""
    names = page.tools.names
    if bare(name) in page.outlets or page.tools.suppliers.find(name) is not None or _is_job(page, name):
        return False
    if names.is_person(name):
        return True
    words = {word.strip(".,").casefold() for word in name.split()}
    return not doubtful and len(words) <= 2 and not words & names.organisation_words and "redaktion" not in bare(name)


def _span(page: Page, value: Stated, name: str) -> tuple[int, int] | None:
    if value.start is None or value.end is None:
        return None
    start = page.raw.text.find(name, value.start, value.end)
    return (start, start + len(name)) if start >= 0 else None


def _line_near_headline(page: Page) -> list[_Name]:
    """The names of a line that says "By …" near the body's edges; else of one beside it that is a name and no more."""
    blocks = page.raw.blocks
    main = [index for index, block in enumerate(blocks) if block.attributes.get("main") == "1"]
    if not main:
        return []
    first, last = main[0], main[-1]
    around = *blocks[max(0, first - 12) : first + 2], *blocks[max(first, last - 1) : last + 4]
    beside = _after_headline(page, blocks[max(0, first - 6) : first])
    for lines, labelled in ((around, True), (beside, False)):
        for block in lines:
            if names := _line_names(page, block, labelled=labelled):
                return names
    return []


def _after_headline(page: Page, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Those of the blocks that follow the headline."""
    headline = bare(page.draft.get("headline") or "")
    for index, block in enumerate(blocks):
        if headline and bare(page.raw.text[block.start : block.end]) == headline:
            return blocks[index + 1 :]
    return ()


def _line_names(page: Page, block: Block, *, labelled: bool) -> list[_Name]:
    if (
        block.kind in (BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.HEADING)
        or block.end - block.start > _LONGEST_LINE
    ):
        return []
    line = page.raw.text[block.start : block.end]
    found = _LATER_LABEL.search(line)
    label = found.end() if found and (found.start() == 0 or len(line) < 80) else 0
    if not label and (opening := _LABEL.match(line)):
        label = opening.end()
    if labelled != bool(label):
        return []
    rest = _without_dates(line[label:], page.raw.language)
    stated = Stated("byline_printed", line, block.source, "line", 1, 0.39, block.start, block.end)
    texts = [text for text in split_names(rest) if _usable(page, text) and not _is_job(page, text)]
    names = [text for text in texts if page.tools.names.is_full_name(text) and _is_person(page, text, doubtful=True)]
    if not names or (not labelled and len(names) != len(texts)):
        return []
    return [_Name(text, stated, True, _span(page, stated, text)) for text in names[:4]]


def _without_dates(line: str, language: str | None) -> str:
    kept, position = [], 0
    for start, end, _ in find_dates(line, language):
        kept.append(line[position:start])
        position = end
    return "|".join([*kept, line[position:]])
