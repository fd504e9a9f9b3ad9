"""A printed caption taken apart: the caption proper and the photo credit in, behind or glued to it.

Knows a credit in brackets, after a label, after a dash, after the last sentence, and glued on without a space. Looks
only at the last `WINDOW` code points and tries a bounded number of places, so its time does not grow with the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from archive.text.credits import CreditGrammar, CreditParts, Part
from archive.text.names import trimmed

WINDOW = 200
_TRIES = 8
_TEASER = 12  # code points by which a caption printed again is known
_STRIP = " \t\n\u00a0\u200e\u200f\ufeff|/—–-*•·,"
_BRACKET = re.compile(r"[(\[（]")
_SENTENCE = re.compile(r"(?:\.(?![\d/])|[!?…。؟])[\"”’»')]*\s*(?=\S)")
_DASH = re.compile(r"\s(?:[—–|•]|--?|/)\s?(?=\S)")
_GLUED = re.compile(r"(?<=[a-zß-ÿ0-9\u0600-\u06ff.!?”\"’)])(?=[A-Z@©])")
_COPYRIGHT = re.compile(r"(?=©|\(c\))")
_COLON = re.compile(r"(?<![^\W_])(?=[^\W\d_][^\n:]{1,24}[:：])")
_BY = re.compile(r"(?<![^\W_])(?=[A-ZÀ-Þ][^\n:.]{1,24}\s(?:by|von|par|por|di|courtesy of)\s)")
_SLASHED = re.compile(r"\s(?=[A-Z]{2,}(?:\s(?:PHOTO|Photo|Images?))?\s?/)")


class CaptionSplit(NamedTuple):
    """Where the caption proper stands (None: a credit alone), and the parsed credit with its place.

    `credit_at` is the offset that the spans of `credit` count from; all offsets are code points into the string given.
    """

    text: Part | None
    credit: CreditParts | None
    credit_at: int = 0

    def span(self, name: str) -> Part | None:
        """The place of a part of the credit ("agency") in the string that was split."""
        part = None if self.credit is None else self.credit.spans.get(name)
        return None if part is None else Part(part.start + self.credit_at, part.end + self.credit_at)


def split_caption(
    text: str, grammar: CreditGrammar, *, pointers: tuple[str, ...] = (), toggles: tuple[str, ...] = ()
) -> CaptionSplit:
    """The caption and its credit; `pointers` ("Above:") and `toggles` ("more >") around them are left out."""
    start, end = trimmed(text, 0, len(text), _STRIP)
    end = _without_toggle(text, start, end, toggles)
    start = _after_pointer(text, start, end, pointers)
    if start >= end:
        return CaptionSplit(None, None)
    if not grammar.may_hold(text[max(start, end - WINDOW) : end]):
        return CaptionSplit(Part(start, end), None)
    if (opened := _signed_bracket(text, start, end, grammar)) is not None:
        head, tail = trimmed(text, start, opened, _STRIP + "(")
        head = _after_pointer(text, head, tail, pointers)
        return CaptionSplit(Part(head, tail) if head < tail else None, grammar.read(text[opened:end]), opened)
    if grammar.is_credit(text[start:end]):
        return CaptionSplit(None, grammar.read(text[start:end]), start)
    for cut, lone_name in _places(text, start, end):
        piece = text[cut:end]
        if not grammar.is_credit(piece, alone=lone_name):
            continue
        head, tail = trimmed(text, start, cut, _STRIP + "(")
        head = _after_pointer(text, head, tail, pointers)
        return CaptionSplit(Part(head, tail) if head < tail else None, grammar.read(piece), cut)
    return CaptionSplit(Part(start, end), None)


def _signed_bracket(text: str, start: int, end: int, grammar: CreditGrammar) -> int | None:
    """Where a bracket with a labelled credit begins that the text ends with: "Mara Quill. (Photo by Ivo Lind)"."""
    brackets = _last(_BRACKET, text, max(start + 1, end - WINDOW), end) if text[end - 1] in ")]）" else []
    if not brackets or not text[start : brackets[0].start()].strip(_STRIP):
        return None
    opened = brackets[0].start()
    parts = grammar.read(text[opened:end])
    if parts is None or not parts.labelled:
        return None
    label = text[opened + parts.spans["printed"].start : opened + parts.spans["text"].start]
    return opened if label.rstrip().endswith((":", "：")) or len(label.split()) > 1 else None


def _places(text: str, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """Where a credit may begin, the likeliest first; with whether a bare name there can be one."""
    low = max(start + 1, end - WINDOW)
    closed = text[end - 1] in ")]）." and any(char in ")]）" for char in text[end - 2 : end])
    brackets = _last(_BRACKET, text, low, end)
    if closed:
        for found in brackets[:3]:
            yield found.start(), _sentence_before(text, found.start())
    for pattern in (_COPYRIGHT, _COLON, _BY, _SENTENCE, _DASH, _SLASHED, _GLUED):
        places = _last(pattern, text, low, end)
        # "File photo: AFP" begins at "File", so a label is looked for from the left
        for found in reversed(places) if pattern in (_COLON, _BY) else places:
            yield found.end(), False
    if not closed:
        for found in brackets[:1]:
            yield found.start(), False


def _last(pattern: re.Pattern[str], text: str, low: int, end: int) -> list[re.Match[str]]:
    """The last few places of `pattern`, the last one first."""
    return list(pattern.finditer(text, low, end))[-_TRIES:][::-1]


def _sentence_before(text: str, position: int) -> bool:
    before = text[:position].rstrip()
    return before.endswith((".", "!", "?", "”", '"', "…"))


def _without_toggle(text: str, start: int, end: int, toggles: tuple[str, ...]) -> int:
    lowered = text[max(start, end - 40) : end].casefold()
    for toggle in toggles:
        if lowered.endswith(toggle) and len(lowered) > len(toggle) and lowered[-len(toggle) - 1] in " \t\n)":
            return _without_teaser(text, start, trimmed(text, start, end - len(toggle), _STRIP)[1])
    return end


def _without_teaser(text: str, start: int, end: int) -> int:
    """The end without the caption's own beginning, cut short behind it: "… in 2019. (AP) Fishermen wait in the …"."""
    again = text.rfind(text[start : start + _TEASER], start + _TEASER, end)
    if again < 0 or not text[start:end].endswith(("…", "...")):
        return end
    return trimmed(text, start, again, _STRIP)[1]


def _after_pointer(text: str, start: int, end: int, pointers: tuple[str, ...]) -> int:
    lowered = text[start : min(end, start + 30)].casefold()
    for pointer in pointers:
        if lowered.startswith(pointer):
            return trimmed(text, start + len(pointer), end, _STRIP)[0]
    return start
