"""Who wrote it: the names of the most trusted source, cleaned, split, people before houses.

Stated lists come first (JSON-LD, meta tags, links with rel=author), then bylines marked up as such, then a line beside
the headline that reads like one. A house stands in the byline only where no person does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from archive.extraction.html.choice import Page, bare, tidy
from archive.model import Block, BlockKind, Stated
from archive.text.dates import find_dates
from archive.text.word_lists import word_list

RULE, VERSION = "page-byline", 3
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
_AUTHOR = re.compile(
    r"^\W{0,3}(?:text|redaktion|author|written by|autor(?:in)?(?:/autor(?:in)?)?|auteur|autrice|autore|"
    r"verfasser(?:in)?)\b[\s:]{1,4}",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s*[,;|&•·\n\t]\s*|\s+(?:and|und|et|e|og|och|y|en|with)\s+|\s{2,}", re.IGNORECASE)
_NO_NAME = re.compile(r"^(?:https?:|//)|\bwww\.|\d{3}|^\d|[?!=<>{}\[\]#]|@", re.I)
_DOMAIN = re.compile(r"\.(?:com|de|org|net|at|ch)\b", re.I)
_JOB = re.compile(
    r"\s+[-–—|]\s+.*$|\s*\(.*$|\s*\[.*$|\s+(?:for|für|pour|from|sagt|says)\b.*$|"
    r"\s+(?:am|on|um|le|el|at)\s+\D{0,14}\d.*$|"
    r"[\s,]+(?:staff writer|contributor|correspondent|reporter|editor|redakteur(?:in)?|autor(?:in)?|"
    r"journalist(?:in)?)\b.*$",
    re.IGNORECASE,
)
_OPEN_END = re.compile(r"(?:^|\s)(?:von|by|par|por|de|den|die|der|the|für|for)$", re.IGNORECASE)  # a name follows
_LEFT_OVER = re.compile(  # of a date that stood there
    r"\s+(?:le|am|um|on|at|el|du|il|den|dne|published|updated|veröffentlicht|aktualisiert|publié|publicado|actualizado)"
    r"(?:\s(?:le|el|am|on|il))?$",
    re.IGNORECASE,
)
_DEGREES = re.compile(r"(?:[\s,]+(?:M\.?D\.?|Ph\.?D\.?|MS|RDN?|LD|MA|BA|BSc|MSc|MPH|RN|Esq\.?|CPT|DO|JD|MBA)){1,4}$")
_MOST_VALUES = 600  # that are looked at; a page with many comments has a few hundred
_LONGEST_LINE = 120
_DATED = "0000"  # in place of a date: what stands with it is no name
_ONE_PLACE = 200  # code points that one byline's names lie within
_SAID = 0.72  # of a line that says so: more than a system's author
_STANDS = 0.39
_FILED = 0.7  # of what a system notes as the author of a page, often its house
_DOUBTED = 0.35
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
    for number, name in enumerate(_chosen(page, _lists(page))[:12]):
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


def _chosen(page: Page, lists: list[list[_Name]]) -> list[_Name]:
    """The people of the most trusted list, or of a fuller one; else its houses, people of lines, the outlet."""
    lists = _spelled(lists)
    trusted = [names for names in lists if names[0].stated.confidence >= _TRUSTED]
    people = [[name for name in names if name.person] for names in trusted]
    people = [names for names in people if names]
    lines = [names for names in lists if names[0].stated.rule == "line"]
    if people and not (lines and _is_short_for(people[0], lines[0])):
        return _fuller(people)
    houses = [names for names in trusted if names[0].stated.confidence > _FILED and not _is_outlet(page, names)]
    rest = (names for names in lists if names[0].stated.confidence > _DOUBTED)
    return next(iter((*houses, *lines, *rest)), [])


def _is_outlet(page: Page, names: list[_Name]) -> bool:
    return all(bare(name.text) in page.outlets for name in names)


def _is_short_for(people: list[_Name], line: list[_Name]) -> bool:
    """Whether a system knows the writers by a word each and a printed line by their full names."""
    return all(" " not in name.text for name in people) and all(" " in name.text for name in line)


def _spelled(lists: list[list[_Name]]) -> list[list[_Name]]:
    """Names that one list writes as one word ("ada-lund") as another spells them; such words beside names left out."""
    spelled = {bare(name.text): name for names in lists for name in names if " " in name.text}
    found = []
    for names in lists:
        proper = [spelled.get(bare(name.text), name) if " " not in name.text else name for name in names]
        known = [name for name in proper if " " in name.text]
        found.append(known if known and any(old is not new for old, new in zip(names, proper, strict=True)) else proper)
    return found


def _fuller(people: list[list[_Name]]) -> list[_Name]:
    """The first list, or a printed one of at most four that has all its names and more."""
    first = people[0]
    keys = {bare(name.text) for name in first}
    for names in people[1:]:
        printed = names[0].stated
        if (
            not printed.rule.startswith(("byline", "meta author", "rel-author"))
            or printed.confidence < _TRUSTED
            or len(printed.value) > 100
        ):
            continue
        more = {bare(name.text) for name in names}
        if printed.rule.startswith("rel-author") and not _together(names):
            continue
        if keys < more and len(more) <= 4 and all(len(name.text.split()) > 1 for name in names):
            return names
    return first


def _together(names: list[_Name]) -> bool:
    """Whether the names are printed in one place, and not all over the page."""
    spans = [name.span for name in names if name.span is not None]
    return len(spans) == len(names) and max(spans)[1] - min(spans)[0] < _ONE_PLACE


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


def _lists(page: Page) -> list[list[_Name]]:
    """The lists of names that the sources give, the most trusted first, each cleaned; empty ones left out."""
    lists = [names for names in (*_stated_lists(page), _line_near_headline(page)) if names]
    return sorted(lists, key=lambda names: -max(name.stated.confidence for name in names))


def _stated_lists(page: Page) -> Iterator[list[_Name]]:
    lists: dict[str, list[Stated]] = {}
    for value in [*page.stated("bylines"), *page.stated("byline_printed")][:_MOST_VALUES]:
        lists.setdefault(_key(value), []).append(value)
    for values in sorted(lists.values(), key=lambda values: -max(value.confidence for value in values)):
        names: dict[str, _Name] = {}
        for value in values:
            for name in _names(page, value):
                names.setdefault(bare(name.text), name)
        yield list(names.values())


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
    stated = (
        _without_dates(value.value, page.raw.language, _DATED) if any(map(str.isdigit, value.value)) else value.value
    )
    texts = [
        text
        for text in split_names(stated)
        if _usable(page, text, domains=value.rule.startswith(("json-ld", "rel-author")))
    ]
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
        name = _LEFT_OVER.sub("", name)
        name = _DEGREES.sub("", name).strip(" \t.,:;-–—*\"'“”/")
        if name and not (len(parts) > 1 and name.isupper() and len(name) <= 3):
            yield tidy(name)


def _usable(page: Page, name: str, *, domains: bool = False) -> bool:
    """Whether it can be a name; a house may be called by its domain where mark-up says that it is the author."""
    key = bare(name)
    if (
        not key
        or _NO_NAME.search(name)
        or (_DOMAIN.search(name) and not domains)
        or len(name) > 60
        or len(name.split()) > 7
        or _OPEN_END.search(name)
    ):
        return False
    return key not in page.tools.table("html")["people"]["no_names"] and any(char.isalpha() for char in name)


def _is_job(page: Page, text: str) -> bool:
    """A writer's job, or that of someone quoted: "Chief Technology Officer"."""
    jobs = page.tools.table("html")["people"]["jobs"]
    return page.tools.bylines.is_role(text) or any(word.strip(".,").casefold() in jobs for word in text.split())


def _is_person(page: Page, name: str, *, doubtful: bool) -> bool:
    """By its shape; a value that is stated as an author need not have one ("karin73")."""
    names = page.tools.names
    if (
        bare(name) in page.outlets
        or _DOMAIN.search(name)
        or page.tools.suppliers.find(name) is not None
        or _is_job(page, name)
    ):
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
    above = blocks[max(0, first - 12) : first + 2]
    around = *blocks[first + 2 : first + 5], *blocks[max(first, last - 1) : last + 4]
    beside = _after_headline(page, blocks[max(0, first - 6) : first])
    below = blocks[max(first, last - 8) : last + 14]
    signed = blocks[last : last + 2]
    for lines, read in (
        (above, _labelled),
        (around, _labelled),
        (below, _authored),
        (beside, _unlabelled),
        (signed, _signed),
    ):
        for block in lines:
            if names := read(page, block):
                return [replace(name, stated=_trusted(name.stated, lines is above)) for name in names]
    return []


def _trusted(line: Stated, above: bool) -> Stated:
    return replace(line, confidence=_SAID if above else _STANDS)


def _after_headline(page: Page, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Those of the blocks that follow the headline."""
    headline = bare(page.draft.get("headline") or "")
    for index, block in enumerate(blocks):
        if headline and bare(page.raw.text[block.start : block.end]) == headline:
            return blocks[index + 1 :]
    return ()


def _labelled(page: Page, block: Block) -> list[_Name]:
    """The names after "By" or a label like it, which opens the line or stands in a short one."""
    line = _line(page, block)
    found = _LATER_LABEL.search(line)
    label = found.end() if found and (found.start() == 0 or len(line) < 80) else 0
    if not label and (opening := _LABEL.match(line)) and any(map(str.isalpha, opening[0])):
        label = opening.end()
    return _line_names(page, block, label) if label else []


def _authored(page: Page, block: Block) -> list[_Name]:
    """The names after a word that can only mean who wrote it."""
    found = _AUTHOR.match(_line(page, block))
    return _line_names(page, block, found.end()) if found else []


def _unlabelled(page: Page, block: Block) -> list[_Name]:
    """The names of a line that holds nothing else."""
    opening = _LABEL.match(line) if (line := _line(page, block)) else None
    if opening is None or opening.end() or block.kind in (BlockKind.CAPTION, BlockKind.CREDIT):
        return []
    return _line_names(page, block, 0, whole=True)


def _signed(page: Page, block: Block) -> list[_Name]:
    """The one name of a line below the text, its first word a given name that is known."""
    names = _unlabelled(page, block)
    known = names and names[0].text.split()[0].casefold() in word_list("given_names")
    return names if known and len(names) == 1 else []


def _line(page: Page, block: Block) -> str:
    """A line that could be a byline; "" for others."""
    unlike = block.kind in (BlockKind.CAPTION, BlockKind.CREDIT) and "own" in block.attributes
    if unlike or block.kind is BlockKind.HEADING or block.end - block.start > _LONGEST_LINE:
        return ""
    return page.raw.text[block.start : block.end]


def _line_names(page: Page, block: Block, label: int, *, whole: bool = False) -> list[_Name]:
    """The names of a line from `label` on; with `whole` only where it has nothing but names."""
    line = page.raw.text[block.start : block.end]
    rest = _without_dates(line[label:], page.raw.language)
    stated = Stated("byline_printed", line, block.source, "line", 1, _STANDS, block.start, block.end)
    texts = [text for text in split_names(rest) if _usable(page, text) and not _is_job(page, text)]
    names = [text for text in texts if page.tools.names.is_full_name(text) and _is_person(page, text, doubtful=True)]
    if (
        not names
        and label
        and texts
        and texts[0].casefold() in word_list("given_names")
        and line[label:].startswith(texts[0])
    ):
        names = texts[:1]  # "by Ada": how writers of small outlets sign
    if not names or (whole and len(names) != len(texts)):
        return []
    return [_Name(text, stated, True, _span(page, stated, text)) for text in names[:4]]


def _without_dates(line: str, language: str | None, instead: str = "|") -> str:
    """The line with each date as `instead`."""
    kept, position = [], 0
    for start, end, _ in find_dates(line, language):
        kept.append(line[position:start])
        position = end
    return instead.join([*kept, line[position:]])
