"""Where the article's own text begins: at the paragraph with a dateline, else at the first run of paragraphs."""

from __future__ import annotations

from archive.extraction.page import Block
from archive.extraction.plain_reading import Reading
from archive.extraction.plain_tail import is_appeal
from archive.text.credits import Part
from archive.text.datelines import DatelineParts

DATELINE_BLOCKS = 60  # how far down the first paragraph may stand
META = ("byline", "date")
_LONGEST_HEADLINE = 110  # code points of a sentence that may be the headline
_DECK_WORDS = 70  # of a deck, at most
_BUTTONS = 3  # lines of debris in a row
_MOST_TOLD = 5  # paragraphs above a dateline: appeals, a deck, a caption without credit
_DATED_WORDS = 14  # of a paragraph that is told by the date of its dateline
_AHEAD = 20  # blocks that are looked at after a possible first paragraph


def find_anchor(reading: Reading) -> None:
    """Set `reading.anchor` to the first block of the article's own text."""
    if _by_dateline(reading):
        return
    ahead = _paragraphs_ahead(reading)
    titled = -1  # the last line that could be the headline
    for block in reading.free():
        paragraph = block.prose and not is_appeal(reading, block, edge=True)
        headline = titled < 0 and len(block.text) <= _LONGEST_HEADLINE and block.lines <= 2
        if paragraph and not headline and _run_follows(reading, block, ahead, titled):
            reading.anchor = block.index
            return
        titled = block.index if block.words >= 2 and not block.bullet else titled
    first = next((block for block in reading.free(1) if block.prose), None)
    if first is None:  # a text without full paragraphs: all that is free after the first line
        first = next((block for block in reading.free(1) if block.words >= 4), None)
    reading.anchor = first.index if first is not None else min(1, len(reading.blocks))


def _by_dateline(reading: Reading) -> bool:
    told = 0  # paragraphs that have gone by
    for block in reading.free(0, DATELINE_BLOCKS):
        if told > _MOST_TOLD:
            return False
        found, alone = _dateline_of(reading, block)
        if found is not None:
            reading.dateline = found
            reading.anchor = block.index + 1 if alone else block.index
            if alone:
                reading.page.claim(block, "dateline")
            return True
        told += block.prose
    return False


def _dateline_of(reading: Reading, block: Block) -> tuple[DatelineParts | None, bool]:
    """The dateline that a block begins with or is, and whether it stands alone on its line."""
    if _place_line(reading, block):
        place = Part(block.start, block.end - 1)
        return DatelineParts(Part(block.start, block.end), place, None, None, block.end), True
    alone = block.words <= 12 and block.text.endswith(("-", "–", "—", "_"))
    if block.words < (2 if alone else 4):
        return None, False
    found = reading.tools.datelines.read(reading.page.text, block.start, block.end)
    if found is None or (alone and found.end < block.end - 2):
        return None, False
    dated = found.date is not None and block.words >= _DATED_WORDS
    return (found if block.prose or alone or found.agency is not None or dated else None), alone


def _run_follows(reading: Reading, block: Block, ahead: list[int], titled: int) -> bool:
    """Whether paragraphs follow without a byline or date between: else the block is a deck.

    A date below a short article is told from one above it by the paragraphs that follow it. Right below the headline
    (at `titled`) a picture or the buttons of a page set a deck off too.
    """
    if _set_off(reading, block, titled) and ahead[block.index + 1] > 1:
        return False
    paragraphs = 0
    for other in reading.blocks[block.index + 1 : block.index + _AHEAD]:
        if (
            (other.role in META or _name_line(reading, other, sure=not paragraphs and 0 <= titled >= block.index - 2))
            and paragraphs < 2
            and (not paragraphs or ahead[other.index + 1] > 1)
        ):
            return False
        paragraphs += other.prose and not other.role and not other.bullet
        if paragraphs == 2:
            return True
    return paragraphs > 0 or not ahead[block.index + 1]


def _place_line(reading: Reading, block: Block) -> bool:
    """ "Quillhaven." on a line of its own between two paragraphs: a town that is known, and a full stop."""
    if block.words > 3 or not block.text.endswith(".") or not reading.page.free(block.index + 1) or not block.index:
        return False
    above, below = reading.blocks[block.index - 1], reading.blocks[block.index + 1]
    return below.prose and (above.prose or bool(above.role)) and reading.tools.datelines.is_place(block.text[:-1])


def _set_off(reading: Reading, block: Block, titled: int) -> bool:
    """Whether a short paragraph stands right below the headline, and a picture or a row of buttons right below it."""
    if titled < 0 or block.words > _DECK_WORDS:
        return False
    between = reading.blocks[titled + 1 : block.index]
    below = reading.blocks[block.index + 1 : block.index + 1 + _BUTTONS]
    picture = bool(below) and below[0].role in ("caption", "credit")
    buttons = len(below) == _BUTTONS and all(other.role == "boilerplate" for other in below)
    return all(other.role for other in between) and (picture or buttons)


def _name_line(reading: Reading, block: Block, *, sure: bool) -> bool:
    """A person's name alone on a line above a date or the buttons of a page: a byline without "By".

    `sure`: it stands where a byline would, below a deck; then any name will do.
    """
    if block.role or not 2 <= block.words <= 4 or block.terminal or block.bullet:
        return False
    below = reading.blocks[block.index + 1] if block.index + 1 < len(reading.blocks) else None
    given = sure or block.text.split()[0].casefold() in reading.tools.given_names
    return (
        given
        and below is not None
        and below.role in ("date", "boilerplate")
        and reading.tools.names.is_full_name(block.text)
    )


def _paragraphs_ahead(reading: Reading) -> list[int]:
    """For each block how many free paragraphs stand from there on."""
    ahead = [0] * (len(reading.blocks) + 2)
    for block in reversed(reading.blocks):
        ahead[block.index] = ahead[block.index + 1] + (block.prose and not block.bullet and not block.role)
    return ahead
