"""Bylines in plain text: lines that say "By", agency lines, and names that only their place tells."""

from __future__ import annotations

import re

from archive.extraction.page import Block
from archive.extraction.plain_anchor import DATELINE_BLOCKS
from archive.extraction.plain_reading import Reading
from archive.extraction.plain_tail import title_like
from archive.text.bylines import BylineParts

_FRONT_BLOCKS = 80  # before the text, where a byline may stand
_BYLINE_RUN = 4  # blocks over which the bylines of one story stand
_BAR = re.compile(r"\s[|•·]\s+")
_MOST_BARS = 6  # of one line that are looked behind
_MOST_NAMES = 20  # bare names that are looked at


def mark_bylines(reading: Reading) -> None:
    """Lines that say "By" or the like, before the third paragraph."""
    paragraphs = 0
    for block in reading.free(0, DATELINE_BLOCKS):
        paragraphs += block.prose
        if paragraphs > 2:
            return
        if block.words > 24 or block.prose:
            continue
        found = reading.tools.bylines.read(reading.page.text, block.start + block.bullet_length, block.end)
        if found is not None and found.labelled:
            if _of_teaser(reading, block):
                reading.page.claim(block, "boilerplate")
                continue
            reading.bylines.append((block, found))
            reading.page.claim(block, "byline")
        elif _signed_label(reading, block):
            continue
        elif reading.tools.bylines.is_label(block.text):
            _below_label(reading, block)
        else:
            _behind_bar(reading, block)


def _behind_bar(reading: Reading, block: Block) -> None:
    """ "News | Updated 5 hours ago | Written by Oona Brack": a byline at the end of a line of other things."""
    for bar in list(_BAR.finditer(reading.page.text, block.start, block.end))[:_MOST_BARS]:
        found = reading.tools.bylines.read(reading.page.text, bar.end(), block.end)
        if found is not None and found.labelled:
            reading.bylines.append((block, found))
            reading.page.claim(block, "byline")
            return


def _of_teaser(reading: Reading, block: Block) -> bool:
    """Whether a byline is another story's: the story's own has gone by, and a title stands right above this one."""
    own = [other.index for other, parts in reading.bylines if parts.labelled and not parts.names[0].agency]
    above = reading.blocks[block.index - 1] if block.index else None
    title = above is not None and not above.role and title_like(above)
    return title and bool(own) and block.index - own[0] > _BYLINE_RUN


def _signed_label(reading: Reading, label: Block) -> bool:
    """ "Contributions from" on a line of its own, the names on the next: people of the sign-off, above the text."""
    if label.words > 4 or not reading.page.free(label.index + 1):
        return False
    below = reading.blocks[label.index + 1]
    found = reading.tools.signoffs.find(reading.page.text, label.start, below.end) if below.words <= 12 else None
    if found is None or found.start != label.start or not found.names or found.names[0].name.start < below.start:
        return False
    reading.signoffs[label.index] = found
    for block in (label, below):
        reading.page.claim(block, "signoff")
    return True


def _below_label(reading: Reading, label: Block) -> None:
    """ "By" on a line of its own, the name on the next."""
    if not reading.page.free(label.index + 1):
        return
    below = reading.blocks[label.index + 1]
    found = reading.tools.bylines.read(reading.page.text, below.start + below.bullet_length, below.end)
    if found is not None and below.words <= 12 and not below.terminal:
        reading.bylines.append((below, found._replace(labelled=True)))
        reading.page.claim(below, "byline")
        reading.page.claim(label, "byline-label")


def find_bylines(reading: Reading) -> None:
    """Agency lines, and names beside a date, a handle or a role; before the article's own text."""
    _role_lines(reading)
    for block in reading.free(max(0, reading.anchor - _FRONT_BLOCKS), reading.anchor):
        if block.words > 12 or block.prose:
            continue
        found = reading.tools.bylines.read(reading.page.text, block.start + block.bullet_length, block.end)
        if found is None:
            continue
        house = all(name.agency for name in found.names)
        if (house and _only_house(reading, block, found)) or (found.names[0].title and block.index > 0):
            reading.bylines.append((block, found))
            reading.page.claim(block, "byline")
    _role_lines(reading)


def _only_house(reading: Reading, block: Block, found: BylineParts) -> bool:
    """ "AP", "* PTI Mumbai": a supplier of copy, at most with a place; and not the first line of the text."""
    supplier = reading.tools.suppliers.find(reading.page.text[slice(*found.names[0].name)])
    files = supplier is None or supplier.wire
    return files and block.words <= 5 and block.index > 0 and not block.terminal


def find_bare_names(reading: Reading) -> None:
    """A person's full name alone on a line between headline and text, where no byline says "By".

    Beside a date, a handle or a role it is the byline for sure; else the first such name is, if there is no other.
    """
    headline = next((block.index for block in reading.blocks if block.role == "headline"), 0)
    first = max(headline + 1, reading.anchor - _FRONT_BLOCKS)
    candidates = [block for block in reading.free(first, reading.anchor) if _bare_name(reading, block)][:_MOST_NAMES]
    sure = [block for block in candidates if _beside_meta(reading, block)]
    if not sure and any(parts.names and not parts.names[0].agency for _, parts in reading.bylines):
        return
    for block in sure[:3] or [block for block in candidates if _surely_person(reading, block)][:1]:
        found = reading.tools.bylines.read(reading.page.text, block.start + block.bullet_length, block.end)
        if found is not None:
            reading.bylines.append((block, found))
            reading.page.claim(block, "byline")
    if not reading.bylines:
        _signed_below(reading)
    _role_lines(reading)


def _signed_below(reading: Reading) -> None:
    """A name below the text of a page that names nobody above it, beside a date, a handle or a line on the writer."""
    for block in list(reading.free(reading.anchor + 1)):
        if block.words > 6 or block.terminal:
            continue
        found = reading.tools.bylines.read(reading.page.text, block.start + block.bullet_length, block.end)
        if found is None or len(found.names) != 1 or not _bare_name(reading, block):
            continue
        name = reading.page.text[slice(*found.names[0].name)]
        below = reading.blocks[block.index + 1 : block.index + 2]
        told = bool(below) and (below[0].role == "date" or below[0].text.startswith(f"{name} is "))
        if told or "@" in block.text:
            reading.bylines.append((block, found._replace(labelled=True)))
            reading.page.claim(block, "byline")
            return


def _surely_person(reading: Reading, block: Block) -> bool:
    """A line that begins with a given name, names a house too, or that the text repeats ("… is a staff writer")."""
    found = reading.tools.bylines.read(reading.page.text, block.start + block.bullet_length, block.end)
    if found is not None and len(found.names) == 1 and found.names[0].affiliation is not None:
        return True
    first = block.plain.split()[0].casefold().strip(".")
    return first in reading.tools.given_names or reading.page.text.count(block.plain) > 1


def _bare_name(reading: Reading, block: Block) -> bool:
    if not 2 <= block.words <= 8 or block.terminal:
        return False
    found = reading.tools.bylines.read(reading.page.text, block.start + block.bullet_length, block.end)
    names = reading.tools.names
    return found is not None and all(names.is_full_name(reading.page.text[slice(*name.name)]) for name in found.names)


def _beside_meta(reading: Reading, block: Block) -> bool:
    """Next to a date, a handle or a role, without another byline there."""
    near = [
        other
        for other in reading.blocks[block.index + 1 : block.index + 5]
        if other.role != "boilerplate" or other.text.startswith("@")
    ][:3]
    above = reading.blocks[block.index - 1]
    beside = (above.role == "date" and not block.gap) or any(
        other.role == "date" or other.text.startswith("@") or reading.tools.bylines.is_role(other.text)
        for other in near
    )
    return beside and not any(other.role == "byline" for other in near)


def _role_lines(reading: Reading) -> None:
    """The line under a byline: "Freelance sports writer", "CNN"."""
    for block, _ in list(reading.bylines):
        index = block.index + 1
        if not reading.page.free(index) and index < len(reading.blocks) and reading.blocks[index].text.startswith("@"):
            index += 1
        if not reading.page.free(index):
            continue
        below = reading.blocks[index]
        if below.words <= 7 and not below.terminal:
            if reading.tools.suppliers.find(below.text):
                reading.titles.append((below, "affiliation"))
                reading.page.claim(below, "byline-role")
            elif reading.tools.bylines.is_role(below.text):
                reading.titles.append((below, "title"))
                reading.page.claim(below, "byline-role")
