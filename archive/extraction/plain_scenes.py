"""Captions that no credit tells: by their words, by who stands left and right, by the day a photo was taken."""

from __future__ import annotations

import re

from archive.extraction.page import Block
from archive.extraction.plain_reading import CaptionUse, Reading
from archive.text.credits import Part
from archive.text.credits_captions import CaptionSplit

_WORDS = (4, 48)  # of a caption without a credit
_BREAK = re.compile(r"[^\W\d_]{3}[.!?][\"”’»)]*\s+[A-ZÀ-Þ\u0600-\u06ff]")
_FILED = re.compile(r"(?:FILE(?: PHOTO| PIC(?:TURE)?| IMAGE)?|ARCHIVE?|ARCHIVBILD)\s?[-–—:]\s")
_SHOUTED = re.compile(r"[A-Z][A-Z’' -]{4,40}\s?(?:…|\.\.\.)\s(?=\w)")
_MONTH = (
    r"(?:Jan(?:\.|uary)|Feb(?:\.|ruary)|March|April|May|June|July|Aug(?:\.|ust)|Sept?(?:\.|ember)|Oct(?:\.|ober)|"
    r"Nov(?:\.|ember)|Dec(?:\.|ember))"
)
_TAKEN = re.compile(
    rf"\b{_MONTH}\s\d{{1,2}},\s\d{{4}}(?:,?\s(?:in|at|near|outside)\s[A-Z][^.]{{2,60}})?\.?(?:[A-Z]\w{{1,5}}\.)?$"
)
_PRESENT = re.compile(r"(?:[A-Z][\w’'.-]*,?\s|(?:the|of|and|a|an|de|al|from|in)\s){1,12}[a-z]{2,}[^s\W]s\s")
_PAST = re.compile(r"\b(?:said|says|was|were|had|has|have|told|began|announced|reported)\b")


def shows_scene(reading: Reading, block: Block) -> bool:
    """Whether a line has words that captions have and reports hardly ever: "pictured", "(left)", "v.l."."""
    words = reading.words
    return words.scene_starts.match(block.text) is not None or words.scenes.search(block.text) is not None


def mark_scenes(reading: Reading) -> None:
    """Lines that are captions by their own words, with no credit to tell them."""
    for block in reading.free(1):
        fits = _WORDS[0] <= block.words <= _WORDS[1] and block.text[0] not in '“"„«' and not block.bullet
        if fits and not _BREAK.search(block.text) and _tells_itself(reading, block):
            use = CaptionUse(block.index, block.start, block.end, CaptionSplit(Part(0, block.end - block.start), None))
            reading.captions.append(use)
            reading.page.claim(block, "caption")


def _tells_itself(reading: Reading, block: Block) -> bool:
    text = block.text
    if _FILED.match(text) or reading.words.positions.search(text):
        return True
    if _SHOUTED.match(text):
        return True
    return _TAKEN.search(text) is not None and _PRESENT.match(text) is not None and not _PAST.search(text)
