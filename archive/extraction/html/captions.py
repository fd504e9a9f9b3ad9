"""Captions with the credit that belongs to each: from the figures of the page, then from what it states of pictures.

A figure's words are one or more lines. Which of them is the credit is told by mark-up, by the grammar of credits, and
by a label before it ("Image:"). What remains is the caption. A caption printed in several places is one caption.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from archive.extraction.html.choice import Page, bare, tidy
from archive.model import Block, BlockKind, RawPicture, Stated
from archive.text.credits import CreditParts, Part
from archive.text.credits_captions import CaptionSplit, split_caption
from archive.text.dates import find_dates

RULE, VERSION = "page-caption", 5
_NOTICE = re.compile(r"^\W{0,3}(?:copyright|©|\(c\))\W{0,6}[^.]{0,40}\b(?:19|20)\d{2}\b", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_BYLINE = re.compile(r"^(?:von|by|par|por|di|door|av|af)\s+\S", re.IGNORECASE)
_BYLINES = tuple(f"bylines[{number}].name" for number in range(12))
_JOINTS = frozenset(["/", "|", "-", "–", "—", ",", "•", "·", "|/"])
_MOST_UNPRINTED = 3  # pictures, from the top of the page
_LONGEST_PREFIX = 60
_LEAST_SENTENCE = 5  # words before a credit that make a caption, whatever the mark-up calls it


@dataclass(slots=True)
class _Use:
    """One picture's words, in order, and the pictures they belong to."""

    blocks: list[Block] = field(default_factory=list)
    pictures: list[RawPicture] = field(default_factory=list)
    near: bool = False


@dataclass(slots=True)
class _Found:
    """What a figure's words come to: spans of the caption and of the credit as read."""

    caption: tuple[int, int] | None = None
    credit_at: int = 0
    credit: CreditParts | None = None


def put_captions(page: Page) -> None:
    """Every caption of the article's own figures once, with its credit."""
    seen: dict[str, int] = {}
    stated = {bare(text.value) for text, _, _ in _stated_pictures(page) if text is not None}
    for use in _uses(page):
        found = _read_use(page, use, stated)
        if found is not None:
            _put(page, use, found, seen)
    _complete(page, seen)
    _put_unprinted(page)


def _uses(page: Page) -> list[_Use]:
    uses: dict[str, _Use] = {}
    of_block: dict[int, str] = {}
    for index, block in enumerate(page.raw.blocks):
        own = block.attributes.get("own")
        if own is None:
            continue
        number = block.attributes["figure"]
        use = uses.setdefault(number, _Use(near=own == "near"))
        use.blocks.append(block)
        of_block[index] = number
    for picture in page.raw.pictures:
        if picture.block is not None and picture.block in of_block:
            uses[of_block[picture.block]].pictures.append(picture)
    return list(uses.values())


def _read_use(page: Page, use: _Use, stated: set[str]) -> _Found | None:
    text = page.raw.text
    blocks = [
        block
        for block in use.blocks
        if not _is_debris(page, text[block.start : block.end]) and not is_signoff(page, block)
    ]
    blocks = _unrepeated(text, blocks)
    words = [text[block.start : block.end] for block in blocks]
    if not blocks or any(_is_about_writer(page, word) for word in words) or _is_portrait(page, words):
        return None
    credits, captions = _sorted_out(page, blocks)
    found = _Found()
    if captions:
        found.caption = _unprefixed(page, captions[0].start), captions[-1].end
    if credits:
        found.credit_at, found.credit = _read_credit(page, credits[0].start, credits[-1].end)
    if found.caption is not None and found.credit is None:
        _split(page, found)
    if found.credit is not None and bare(found.credit.credit.text) in page.tools.table("html")["captions"]["notices"]:
        found.credit = None
    if use.near and not _believable(page, use, found, stated):
        return None
    if found.credit is None and found.caption and page.tools.words.strong_appeals(text[slice(*found.caption)][:160]):
        return None
    return found if found.caption or found.credit else None


def _unprefixed(page: Page, start: int) -> int:
    """Where a caption starts after words for the button that enlarges its picture: "Open this photo in gallery:"."""
    opening = page.raw.text[start : start + _LONGEST_PREFIX]
    lowered = opening.casefold()
    for prefix in page.tools.table("html")["captions"]["prefixes"]:
        if lowered.startswith(prefix):
            return start + len(prefix) + len(opening[len(prefix) :]) - len(opening[len(prefix) :].lstrip(" :\n"))
    return start


def is_signoff(page: Page, block: Block) -> bool:
    """Whether a block marked as a credit is the article's: "Editing by …", not a picture's."""
    if block.kind is not BlockKind.CREDIT:
        return False
    found = page.tools.signoffs.find(page.raw.text, block.start, block.end)
    roles = {person.role for person in found.names} if found is not None else set()
    return found is not None and bool(roles - {"photographer"}) and found.start <= block.start + 3


def _is_about_writer(page: Page, words: str) -> bool:
    """A line of a portrait beside the byline: "By …", a job."""
    if _BYLINE.match(words) or words.startswith(",") or page.tools.bylines.is_role(words):
        return len(words) < 120 and not page.tools.credits.is_credit(words)
    return False


def _is_portrait(page: Page, words: list[str]) -> bool:
    """Whether nothing but the names of those who wrote the article stand in the figure, and no word of a credit."""
    names = {bare(name) for path in _BYLINES if (name := page.draft.get(path))}
    return bool(names) and all(bare(word) in names and not page.tools.credits.is_credit(word) for word in words)


def _is_dates(page: Page, words: str) -> bool:
    """Whether a line is mostly dates: when the page was published and updated."""
    dated = sum(end - start for start, end, _ in find_dates(words[:200], page.raw.language))
    return dated * 5 > 2 * len(words)


def _believable(page: Page, use: _Use, found: _Found, stated: set[str]) -> bool:
    """Whether words that merely stand beside a picture are its caption: a credit is with them, or the page says so."""
    if found.credit is not None and (found.credit.known or found.credit.labelled):
        return True
    if found.caption is None:
        return False
    words = bare(page.raw.text[slice(*found.caption)])
    return words in stated or any(words == bare(picture.alternative or "") for picture in use.pictures)


def _is_debris(page: Page, words: str) -> bool:
    """A button, a counter or a notice: compared with the data without its numbers."""
    if len(words) > 60:
        return bool(_NOTICE.match(words))
    if _NOTICE.match(words) or _is_dates(page, words):
        return True
    key = bare(_DIGITS.sub("", words))
    table = page.tools.table("html")["captions"]
    return (not key and any(char.isdigit() for char in words)) or key in table["notices"] or key in table["debris"]


def _is_label(page: Page, words: str) -> bool:
    """A word that only says that a credit follows: "(Image:"."""
    return bare(words) in page.tools.table("html")["captions"]["label_words"] or words.strip() == "©"


def _unrepeated(text: str, blocks: list[Block]) -> list[Block]:
    """Without what the figure prints a second time, for wider screens or for closing and opening it."""
    seen: set[str] = set()
    kept = []
    for block in blocks:
        words = text[block.start : block.end]
        key = bare(words)
        if key in seen or (not key and words.strip() not in _JOINTS):
            continue
        if len(key) > 20 and any(key in other for other in seen):
            continue
        if key:
            seen.add(key)
        kept.append(block)
    return kept


def _sorted_out(page: Page, blocks: list[Block]) -> tuple[list[Block], list[Block]]:
    """Credit lines and caption lines, each a run of neighbours."""
    text = page.raw.text
    words = [text[block.start : block.end].strip() for block in blocks]
    marked = [_marked_credit(page, block) for block in blocks]
    if sum(marked) > 1 and any(map(partial(_reads_as_credit, page), words)):
        # An element called "credit" that holds the caption too: its long line that is no credit is the caption.
        marked = [
            mark and (len(word.split()) < _LEAST_SENTENCE or _reads_as_credit(page, word))
            for mark, word in zip(marked, words, strict=True)
        ]
    if not any(marked):
        marked = [len(blocks) > 1 and _reads_as_credit(page, word) for word in words]
    if not any(marked) and len(blocks) > 1:
        marked[-1] = _reads_as_credit(page, words[-1], alone=True)
    for index in range(len(blocks) - 1):
        if _is_label(page, words[index]):
            marked[index] = marked[index + 1] = True
        elif marked[index] and words[index + 1] in _JOINTS and index + 2 < len(blocks):
            marked[index + 1] = marked[index + 2] = True
    credits = [block for block, is_credit in zip(blocks, marked, strict=True) if is_credit]
    captions = [
        block
        for block, is_credit, word in zip(blocks, marked, words, strict=True)
        if not is_credit and word not in _JOINTS
    ]
    return _run(blocks, credits), _siblings(_run(blocks, captions))


def _reads_as_credit(page: Page, words: str, *, alone: bool = False) -> bool:
    return len(words) < 120 and page.tools.credits.is_credit(words.strip(" /|–—-,"), alone=alone)


def _marked_credit(page: Page, block: Block) -> bool:
    """Whether the mark-up calls the block a credit, and its words do not look like a caption with one at its end."""
    if block.kind is not BlockKind.CREDIT:
        return False
    words = page.raw.text[block.start : block.end]
    if len(words) > 160:
        return False
    split = split_caption(words.replace("\n", " "), page.tools.credits)
    if split.text is None or split.credit is None:
        return True
    understood = split.credit.complete and split.credit.known
    sentence = understood and len(words[slice(*split.text)].split()) >= _LEAST_SENTENCE
    return not (split.credit.labelled or sentence)


def _siblings(blocks: list[Block]) -> list[Block]:
    """The first block and those that follow it inside the same element: parts of one caption."""
    if not blocks:
        return []
    first = blocks[0].source.rsplit("/", 1)[0]
    run = [blocks[0]]
    for block in blocks[1:]:
        if block.source.rsplit("/", 1)[0] != first and not block.source.startswith(blocks[0].source):
            break
        run.append(block)
    return run


def _run(blocks: list[Block], chosen: list[Block]) -> list[Block]:
    """The first of `chosen` and those that follow it without one of the others between."""
    if not chosen:
        return []
    first = blocks.index(chosen[0])
    run = []
    for block in blocks[first:]:
        if block not in chosen:
            break
        run.append(block)
    return run


def _read_credit(page: Page, start: int, end: int) -> tuple[int, CreditParts | None]:
    printed = page.raw.text[start:end].replace("\n", " ")
    return start, page.tools.credits.read(printed)


def _split(page: Page, found: _Found) -> None:
    """A credit inside the caption: in brackets, after a label or a dash, at its end."""
    if found.caption is None:
        return
    start, end = found.caption
    words = page.raw.text[start:end].replace("\n", " ")
    split = split_caption(words, page.tools.credits)
    if split.credit is None:
        split = _labelled_or_placeholder(page, words) or split
    if split.credit is not None:
        found.credit_at, found.credit = start + split.credit_at, split.credit
    found.caption = None if split.text is None else (start + split.text.start, start + split.text.end)


def _labelled_or_placeholder(page: Page, words: str) -> CaptionSplit | None:
    """A last sentence that is one word for "we were given it", or that a label of another language opens."""
    table = page.tools.table("html")["captions"]
    head, separator, tail = words.rstrip(" .").rpartition(". ")
    if separator and bare(tail) in table["placeholders"]:
        return CaptionSplit(Part(0, len(head) + 1), page.tools.credits.read(tail), len(head) + 2)
    places = [(words.rfind(label if label == "©" else f"{label}:"), label) for label in ("©", *table["labels"])]
    for position, label in sorted(places, reverse=True):  # the last label: "© Norwire Photo: Ada Lund"
        if position > 0 and 2 < len(words) - position < 120:
            parts = page.tools.credits.read(words[position + len(label) + 1 :])
            end = len(words[:position].rstrip(" /|(–—-"))
            if parts is not None and end > 0:
                return CaptionSplit(Part(0, end), parts, position + len(label) + 1)
    return None


def _put(page: Page, use: _Use, found: _Found, seen: dict[str, int]) -> None:
    words = tidy(page.raw.text[slice(*found.caption)]) if found.caption else ""
    number = seen.get(bare(words)) if words else None
    if number is None:
        number = page.draft.count("captions")
        if words:
            seen[bare(words)] = number
    if found.caption is not None:
        page.draft.put_text(
            f"captions[{number}].text", *found.caption, rule=RULE, version=VERSION, confidence=0.85, value=words
        )
    if found.credit is not None:
        put_credit(page, number, found.credit_at, found.credit)
    elif hint := _credit_in_attributes(page, use.pictures):
        put_stated_credit(page, number, hint)
    if use.pictures:
        page.draft.put_source(
            f"captions[{number}].image", use.pictures[0].reference, "img", rule=RULE, version=VERSION, confidence=0.8
        )


def _credit_in_attributes(page: Page, pictures: list[RawPicture]) -> Stated | None:
    """A credit that a picture's alternative text ends in: "A meteorite © House Photo: Name"."""
    for picture in pictures:
        words = picture.alternative or ""
        split = split_caption(words, page.tools.credits)
        if split.credit is None or not split.credit.labelled:
            continue
        credit = (_labelled_or_placeholder(page, words) or split).credit or split.credit
        return Stated("credit", credit.credit.printed, "img/@alt", "alternative", 1, 0.6)
    return None


def put_credit(page: Page, number: int, offset: int, parts: CreditParts) -> None:
    """The credit as printed and in parts, each with its span."""
    path = f"captions[{number}].credit"
    for name in ("printed", "text", "photographer", "photographer_title", "agency", "via"):
        span = parts.spans.get(name)
        value = getattr(parts.credit, name)
        if span is not None and value:
            place = offset + span.start, offset + span.end
            page.draft.put_text(f"{path}.{name}", *place, rule=RULE, version=VERSION, confidence=0.8, value=tidy(value))
    printed = parts.spans["printed"]
    place = offset + printed.start, offset + printed.end
    for name, flag in (("kind", parts.credit.kind), ("file_photo", "true" if parts.credit.file_photo else None)):
        if flag:
            page.draft.put_text(f"{path}.{name}", *place, rule=RULE, version=VERSION, confidence=0.7, value=flag)


def put_stated_credit(page: Page, number: int, stated: Stated) -> None:
    """A credit that stands outside the text, in parts."""
    parts = page.tools.credits.read(tidy(stated.value))
    if parts is None:
        return
    path = f"captions[{number}].credit"
    values = ("printed", "text", "photographer", "photographer_title", "agency", "via", "kind")
    for name in values:
        value = getattr(parts.credit, name)
        if value:
            page.draft.put_source(
                f"{path}.{name}", value, stated.source, rule=stated.rule, version=VERSION, confidence=stated.confidence
            )


def _complete(page: Page, seen: dict[str, int]) -> None:
    """Credits that the page states for a caption that it prints without one."""
    for text, credit, _image in _stated_pictures(page):
        key = bare(text.value) if text else ""
        number = seen.get(key) if key else None
        if number is not None and credit is not None and f"captions[{number}].credit.printed" not in page.draft:
            put_stated_credit(page, number, credit)


def _put_unprinted(page: Page) -> None:
    """The credit that a page without any caption states of its picture, outside its text or in the words for it."""
    if page.draft.count("captions"):
        return
    stated = next((credit for _, credit, _ in _stated_pictures(page) if credit is not None), None)
    credit = stated or _credit_in_attributes(page, list(page.raw.pictures[:_MOST_UNPRINTED]))
    if credit is not None:
        put_stated_credit(page, 0, credit)


def _stated_pictures(page: Page) -> Iterator[tuple[Stated | None, Stated | None, Stated | None]]:
    groups: dict[str, dict[str, Stated]] = {}
    for value in page.stated("captions"):
        number, _, leaf = value.field.partition("].")
        groups.setdefault(number, {}).setdefault(leaf, value)
    for group in groups.values():
        yield group.get("text"), group.get("credit.printed"), group.get("image")
