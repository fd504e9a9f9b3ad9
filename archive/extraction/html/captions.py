"""Captions with the credit that belongs to each: from figures of the page, data attributes and JSON-LD."""

from __future__ import annotations

from dataclasses import dataclass, field

from archive.extraction.html.choice import Page, bare, tidy
from archive.model import Block, BlockKind, Stated
from archive.text.credits import CreditParts, grammar
from archive.text.credits_captions import split_caption

RULE, VERSION = "page-caption", 1
_SHORTEST = 3


@dataclass(slots=True)
class _Use:
    """One picture's words: caption blocks, credit blocks, stated words."""

    captions: list[Block] = field(default_factory=list)
    credits: list[Block] = field(default_factory=list)
    image: str | None = None


def put_captions(page: Page) -> None:
    """Every caption of the article's own figures once, with its credit."""
    seen: dict[str, int] = {}
    for use in _uses(page):
        _put_use(page, use, seen)


def _uses(page: Page) -> list[_Use]:
    uses: dict[str, _Use] = {}
    images = {picture.block: picture.reference for picture in page.raw.pictures if picture.block is not None}
    for index, block in enumerate(page.raw.blocks):
        if block.attributes.get("own") != "1":
            continue
        use = uses.setdefault(block.attributes["figure"], _Use())
        (use.credits if block.kind is BlockKind.CREDIT else use.captions).append(block)
        use.image = use.image or images.get(index)
    return list(uses.values())


def _put_use(page: Page, use: _Use, seen: dict[str, int]) -> None:
    text = page.raw.text
    caption: tuple[int, int] | None = None
    credit: tuple[int, CreditParts] | None = None
    for block in use.captions:
        split = split_caption(text[block.start : block.end], grammar(page.tools.suppliers))
        if split.text is not None and caption is None:
            caption = block.start + split.text.start, block.start + split.text.end
        if split.credit is not None and credit is None:
            credit = block.start + split.credit_at, split.credit
    for block in use.credits:
        read = grammar(page.tools.suppliers).read(text[block.start : block.end])
        if read is not None:
            credit = block.start, read
            break
    if caption is None and credit is None:
        return
    key = bare(text[slice(*caption)]) if caption else ""
    number = seen.get(key) if key else None
    if number is None:
        number = page.draft.count("captions")
        seen[key] = number
    if caption is not None:
        page.draft.put_text(f"captions[{number}].text", *caption, rule=RULE, version=VERSION, confidence=0.85)
    if credit is not None:
        put_credit(page, number, *credit)
    if use.image:
        page.draft.put_source(f"captions[{number}].image", use.image, "img", rule=RULE, version=VERSION, confidence=0.8)


def put_credit(page: Page, number: int, offset: int, parts: CreditParts) -> None:
    """The credit as printed and in parts, each with its span."""
    path = f"captions[{number}].credit"
    values = parts.credit
    for name in ("printed", "text", "photographer", "photographer_title", "agency", "via"):
        span = parts.spans.get(name)
        value = getattr(values, name)
        if span is not None and value:
            page.draft.put_text(
                f"{path}.{name}",
                offset + span.start,
                offset + span.end,
                rule=RULE,
                version=VERSION,
                confidence=0.8,
                value=value,
            )
    printed = parts.spans["printed"]
    for name, value in (("kind", values.kind), ("file_photo", "true" if values.file_photo else None)):
        if value:
            page.draft.put_text(
                f"{path}.{name}",
                offset + printed.start,
                offset + printed.end,
                rule=RULE,
                version=VERSION,
                confidence=0.7,
                value=value,
            )
