"""From captions and credits as found to the captions of the record: folded over printings, each with its credit."""

from __future__ import annotations

import re

from archive.extraction.draft import Draft
from archive.extraction.page import seen
from archive.extraction.plain_reading import CaptionUse, key
from archive.extraction.plain_rules import CAPTION, CREDIT
from archive.text.credits import Part

_FILED = re.compile(r"FILE(?: PHOTO| PIC(?:TURE)?)?\s?[-–—:]")
_CREDIT_PARTS = ("printed", "text", "photographer", "photographer_title", "agency", "via")


def put_captions(draft: Draft, uses: list[CaptionUse]) -> None:
    """Captions folded over their printings, each with its credit; credits alone where no caption is."""
    indices: dict[str, int] = {}
    credits: set[str] = set()
    waiting: list[CaptionUse] = []
    early: set[int] = set()  # captions that the credit above them has put already
    for position, use in enumerate(uses):
        if use.split.text is not None:
            if position not in early:
                _caption(draft, use, indices)
            if use.split.credit is not None:
                credits.add(key(use.split.credit.credit.text))
        elif not _credit_of_neighbour(draft, uses, position, indices, credits, early):
            waiting.append(use)
    for use in waiting:
        assert use.split.credit is not None
        shown = key(use.split.credit.credit.text)
        if shown not in credits:
            credits.add(shown)
            _credit(draft, use, draft.count("captions"))


def _caption(draft: Draft, use: CaptionUse, indices: dict[str, int]) -> None:
    assert use.split.text is not None
    text = draft.raw.text
    part = Part(use.split.text.start + use.start, use.split.text.end + use.start)
    shown = seen(text[slice(*part)])
    folded = key(shown)
    index = indices.setdefault(folded, draft.count("captions"))
    draft.put_text(
        f"captions[{index}].text",
        *part,
        rule=CAPTION.name,
        version=CAPTION.version,
        confidence=CAPTION.confidence,
        value=shown,
    )
    draft.put_text(
        f"captions[{index}].printed",
        use.start,
        use.end,
        rule=CAPTION.name,
        version=CAPTION.version,
        confidence=CAPTION.confidence,
        value=seen(text[use.start : use.end]),
    )
    _credit(draft, use, index)


def _credit_of_neighbour(
    draft: Draft,
    uses: list[CaptionUse],
    position: int,
    indices: dict[str, int],
    credits: set[str],
    early: set[int],
) -> bool:
    """A credit on its own line belongs to the caption right before or after it, if that has none."""
    use = uses[position]
    assert use.split.credit is not None
    for step in (-1, 1):
        if not 0 <= position + step < len(uses):
            continue
        other = uses[position + step]
        if other.split.text is None or abs(other.block - use.block) > 4:
            continue
        if step > 0:
            if other.split.credit is not None or other.block - use.block > 2:
                continue
            _caption(draft, other, indices)
            early.add(position + step)
        part = Part(other.split.text.start + other.start, other.split.text.end + other.start)
        index = indices[key(seen(draft.raw.text[slice(*part)]))]
        if f"captions[{index}].credit.text" not in draft:
            credits.add(key(use.split.credit.credit.text))
            _credit(draft, use, index)
            return True
    return False


def _credit(draft: Draft, use: CaptionUse, index: int) -> None:
    split = use.split
    if split.credit is None or f"captions[{index}].credit.text" in draft:
        return
    at = use.start + split.credit_at
    root = f"captions[{index}].credit"
    for name in _CREDIT_PARTS:
        if (part := split.credit.spans.get(name)) and part.start < part.end:
            start, end = at + part.start, at + part.end
            draft.put_text(
                f"{root}.{name}",
                start,
                end,
                rule=CREDIT.name,
                version=CREDIT.version,
                confidence=CREDIT.confidence,
                value=seen(draft.raw.text[start:end]),
            )
    whole = split.credit.spans["printed"]
    filed = split.credit.credit.file_photo or _FILED.match(draft.get(f"captions[{index}].text") or "") is not None
    flags = (("kind", split.credit.credit.kind), ("file_photo", "true" if filed else None))
    for name, value in flags:
        if value is not None:
            draft.put_text(
                f"{root}.{name}",
                at + whole.start,
                at + whole.end,
                rule=CREDIT.name,
                version=CREDIT.version,
                confidence=0.8,
                value=value,
            )
