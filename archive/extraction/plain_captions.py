"""Captions and photo credits in plain text: carried, alone, repeated, or beside one another."""

from __future__ import annotations

import re

from archive.extraction.page import Block
from archive.extraction.plain_marks import is_dateline, signed_picture
from archive.extraction.plain_reading import CaptionUse, Reading, key
from archive.extraction.plain_scenes import mark_scenes, shows_scene
from archive.text.credits import Part
from archive.text.credits_captions import CaptionSplit, split_caption
from archive.text.names import trimmed

_LONGEST_CAPTION = 900
_SENTENCE_WORDS = 10  # a shorter sentence may be a headline
_MOST_BETWEEN = 4  # lines of debris between a credit and its caption
_SEEN = 60  # blocks around a credit that are looked at
_TOLD_BLOCKS = 8  # blocks below a name in which its bearer is spoken of
_TOP = 6  # blocks at the top of a text, among which its byline may stand
_ANNOUNCED = frozenset(("image caption", "media caption", "photo caption", "picture caption", "bildunterschrift"))
_META = ("date", "byline")
_SOURCE = re.compile(r"[(\[]?(?:quelle|source|fuente|fonte|bron|źródło|المصدر|سەرچاوە)\s?[:：]", re.IGNORECASE)
_BRACKETED = re.compile(r"\([A-Z][^\W\d_]{2,}(?:[ /&-]+[A-Z][\w.]*){0,3}\)")


def mark_captions(reading: Reading) -> None:
    """Captions that carry a credit, credits on a line of their own, and captions that are told by being repeated."""
    rules = reading.tools.table("credit_lines")["photo"]["marks"]
    pointers, toggles = tuple(rules["pointers"]), tuple(rules["toggles"])
    grammar = reading.tools.credits
    for block in reading.free():
        if (
            len(block.text) > _LONGEST_CAPTION
            or is_dateline(reading, block)
            or (reading.page.wrapped and block.lines > 6)
        ):
            continue
        start = block.start + block.bullet_length
        split = split_caption(reading.page.text[start : block.end], grammar, pointers=pointers, toggles=toggles)
        if split.credit is None or not _credible(reading, block, split) or _menu_item(block, split):
            continue
        reading.captions.append(CaptionUse(block.index, start, block.end, split))
        reading.page.claim(block, "caption" if split.text else "credit")
    _mark_announced(reading)
    _mark_lone_suppliers(reading)
    mark_scenes(reading)
    _mark_repeated(reading)
    _mark_beside_credits(reading, pointers)
    _mark_repeated(reading)  # now also those that a credit beside them has told
    reading.captions.sort(key=_place)


def _credible(reading: Reading, block: Block, split: CaptionSplit) -> bool:
    """Whether a credit is one here: not a byline or agency alone, not the end of a paragraph in running text."""
    assert split.credit is not None
    credit = split.credit
    if split.text is None:
        if credit.credit.photographer is None and _closes(reading, block):
            return False  # "(Source: AP/dpa)" below the last paragraph says who filed the story
        if not credit.labelled and "/" not in credit.credit.text and _beside_date(reading, block):
            return False  # "Mara Quill, Reuters" above the date is the byline
        person = credit.credit.photographer
        whole = person is not None and (reading.tools.names.is_full_name(person) or "/" in credit.credit.text)
        enclosed = whole and block.text[0] in "(["
        if not (credit.labelled or (credit.known and whole) or credit.credit.via or enclosed):
            return False
        return not block.text.startswith("©") or signed_picture(reading, block)
    bracketed = block.text.rstrip(" .").endswith((")", "]")) or credit.labelled
    return bracketed or credit.known or len(block.text) <= 350


def _closes(reading: Reading, block: Block) -> bool:
    """Whether a line stands right below a paragraph, and no other paragraph below it."""
    above = reading.blocks[block.index - 1] if block.index else None
    later = any(other.prose for other in reading.blocks[block.index + 1 : block.index + _SEEN])
    told = sum(other.prose and not other.role for other in reading.blocks[max(0, block.index - _SEEN) : block.index])
    return (
        told > 0
        and above is not None
        and above.prose
        and not above.role
        and (not later or _SOURCE.match(block.text) is not None)
    )


def _menu_item(block: Block, split: CaptionSplit) -> bool:
    """Whether a bullet with no more than a house is an entry of a menu: "* Facebook", "+ Work for CNN"."""
    assert split.credit is not None
    colon = ":" in split.credit.credit.printed or "©" in split.credit.credit.printed
    return block.bullet and split.text is None and split.credit.credit.photographer is None and not colon


def _beside_date(reading: Reading, block: Block) -> bool:
    """Whether a line near the top of the text stands next to its date."""
    near = reading.blocks[max(0, block.index - 1) : block.index + 3]
    return block.index <= _TOP and any(other.role == "date" for other in near)


def _mark_announced(reading: Reading) -> None:
    """The line below "Image caption" is one."""
    for block in reading.free(1):
        if key(reading.blocks[block.index - 1].text).strip(",") in _ANNOUNCED and block.words >= 3:
            split = CaptionSplit(Part(0, block.end - block.start), None)
            reading.captions.append(CaptionUse(block.index, block.start, block.end, split))
            reading.page.claim(block, "caption")


def _mark_lone_suppliers(reading: Reading) -> None:
    """ "Getty Images" alone on a line: a credit; an agency that files copy only between or right under captions."""
    paragraphs = 0
    for block in reading.blocks:
        paragraphs += block.prose and not block.role
        if not block.role and _BRACKETED.fullmatch(block.text) and reading.tools.credits.read(block.text):
            split = CaptionSplit(None, reading.tools.credits.read(reading.raw(block)))
            reading.captions.append(CaptionUse(block.index, block.start, block.end, split))
            reading.page.claim(block, "credit")
            continue
        supplier = None if block.role or block.words > 5 else reading.tools.suppliers.find(block.text)
        if supplier is None or supplier.kind in ("placeholder", "platform") or _beside_date(reading, block):
            continue
        later = any(other.prose and not other.role for other in reading.blocks[block.index + 1 : block.index + 6])
        if not (later if supplier.wire and paragraphs >= 2 else not supplier.wire):
            continue
        split = CaptionSplit(None, reading.tools.credits.read(reading.raw(block)))
        reading.captions.append(CaptionUse(block.index, block.start, block.end, split))
        reading.page.claim(block, "credit")


def _caption_text(reading: Reading, use: CaptionUse) -> str:
    part = use.split.text or Part(0, 0)
    return reading.page.text[use.start + part.start : use.start + part.end]


def _mark_repeated(reading: Reading) -> None:
    """A sentence-like line printed twice or more, or printed again with its credit, is a caption."""
    known = {key(_caption_text(reading, use)) for use in reading.captions if use.split.text}
    for block in reading.free():
        plain = key(block.plain)
        if plain not in known and not _repeated_caption(reading, block):
            continue
        start = block.start + block.bullet_length
        first, last = trimmed(reading.page.text, start, block.end, " \t\n")
        reading.captions.append(CaptionUse(block.index, first, last, CaptionSplit(Part(0, last - first), None)))
        reading.page.claim(block, "caption")


def _repeated_caption(reading: Reading, block: Block) -> bool:
    """Repeated within a few lines of its twin, long, a sentence; paragraphs of appeals are repeated farther apart."""
    if (
        block.repeats < 2
        or block.words < 7
        or block.text[-1] in "?!"
        or not block.terminal
        or reading.words.strong_appeals(block.text)
    ):
        return False
    near = reading.blocks[max(0, block.index - 4) : block.index + 5]
    return any(other is not block and key(other.plain) == key(block.plain) for other in near)


def _mark_beside_credits(reading: Reading, pointers: tuple[str, ...]) -> None:
    """The caption before (else after) a credit on its own line: close by, short, or with the words of captions."""
    usual = _usual_paragraph(reading)
    opening = [block.index for block in reading.free(0, 40) if block.words >= 4 and not block.bullet][:2]
    for use in sorted(reading.captions, key=_place):
        if use.split.text is not None or use.split.credit is None:
            continue
        block = reading.blocks[use.block]
        before = _neighbour(reading, block, -1)
        if before is not None and before.role == "caption":
            continue
        for step, other in ((-1, before), (1, _neighbour(reading, block, 1))):
            if other is None or other.role or _opens(reading, block, other, opening):
                continue  # the headline, or the deck below it
            if _beside(reading, block, other, step, usual) or (step > 0 and _pair(reading, block, other)):
                text = reading.page.text[other.start : other.end]
                split = split_caption(text, reading.tools.credits, pointers=pointers)
                if split.text is not None:
                    reading.captions.append(CaptionUse(other.index, other.start, other.end, split))
                    reading.page.claim(other, "caption")
                break


def _pair(reading: Reading, credit: Block, other: Block) -> bool:
    """Whether a credit and the line right below it stand together, with blank lines above and below the two."""
    below = reading.blocks[other.index + 1] if other.index + 1 < len(reading.blocks) else None
    together = credit.gap and not other.gap and (below is None or below.gap)
    return together and other.words >= 5 and other.lines == 1 and not is_dateline(reading, other)


def _opens(reading: Reading, credit: Block, other: Block, opening: list[int]) -> bool:
    """Whether a block is one of the text's first two, and nothing but the credit near it speaks for a caption."""
    if shows_scene(reading, other) or _headed(reading, credit, other):
        return False
    if other.index not in opening:
        return _heads_story(reading, credit, other)
    return credit.gap or other.index == opening[0]


def _heads_story(reading: Reading, credit: Block, other: Block) -> bool:
    """Whether a line below the date of another story stands above the byline or date of its own: its headline."""
    above = _neighbour(reading, other, -1)
    meta = any(below.role in _META for below in reading.blocks[credit.index + 1 : credit.index + 4])
    title = not other.terminal and other.words >= 4 and other.index < credit.index
    return title and meta and above is not None and above.role in _META


def _headed(reading: Reading, credit: Block, other: Block) -> bool:
    """Whether a full sentence above a credit stands above the headline: the next free line is shaped like one."""
    below = next(iter(reading.free(credit.index + 1)), None)
    sentence = other.terminal and other.text[-1] in ".。" and other.words >= _SENTENCE_WORDS
    return sentence and below is not None and below.words >= 3 and not below.terminal and not below.bullet


def _told_of(reading: Reading, block: Block) -> bool:
    """Whether a line is the full name of a person whose surname the text around has too: who is seen on a photo."""
    surname = block.text.split()[-1]
    near = reading.blocks[max(0, block.index - _SEEN) : block.index + _TOLD_BLOCKS]
    paragraphs = [other.text for other in near if other is not block]
    return reading.tools.names.is_full_name(block.text) and any(surname in paragraph for paragraph in paragraphs)


def _usual_paragraph(reading: Reading) -> int:
    """The words that a paragraph of this text usually has."""
    lengths = sorted(block.words for block in reading.free() if block.prose)
    return lengths[len(lengths) // 2] if lengths else 0


def _place(use: CaptionUse) -> int:
    return use.start


def _neighbour(reading: Reading, block: Block, step: int) -> Block | None:
    index = block.index + step
    for _ in range(_MOST_BETWEEN + 1):
        if not 0 <= index < len(reading.blocks):
            return None
        if reading.blocks[index].role != "boilerplate":
            return reading.blocks[index]
        index += step
    return None


def _beside(reading: Reading, credit: Block, other: Block, step: int, usual: int) -> bool:
    """Whether the block next to a credit is its caption: words of captions, no gap, no full stop, or shortness."""
    if len(other.text) > 400 or other.words < 2 or other.text[0] in '“"„«':
        return False
    opens = reading.words.scene_starts.match(other.text) is not None
    scene = opens or (other.words >= 5 and shows_scene(reading, other))
    if step > 0 or scene or other.bullet:
        return scene
    if other.words < 4:
        near = not credit.gap or (credit.index - other.index == 1 and _told_of(reading, other))
        return near and not other.terminal and other.text[0].isupper()
    short = other.words <= max(12, usual * 6 // 10)
    return (
        (not credit.gap and other.words >= 5) or (other.terminal and short) or (not other.terminal and other.words >= 5)
    )
