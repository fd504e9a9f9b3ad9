"""Plain text: what each block is, by evidence."""

from __future__ import annotations

from archive.extraction.context import Toolkit
from archive.extraction.draft import Draft
from archive.model import RawArticle

RULES = (("plain-body", 1),)


def read(raw: RawArticle, _tools: Toolkit) -> Draft:
    """A draft of a plain text."""
    draft = Draft(raw)
    for block in raw.blocks:
        draft.put_text("body", block.start, block.end, rule="plain-body", version=1, confidence=0.5)
    return draft
