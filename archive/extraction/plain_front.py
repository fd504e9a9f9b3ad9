"""Where the article's own text begins, and what stands before it: headline, deck, byline, section, dateline."""

from __future__ import annotations

import re

from archive.extraction.page import Block
from archive.extraction.plain_anchor import META
from archive.extraction.plain_reading import Reading, Related, key
from archive.extraction.plain_tail import glued_tags, heads_list, is_appeal, title_like
from archive.extraction.plain_topic import overlap, topic_words
from archive.text.credits import Part

_TITLE_WORDS = (4, 10)
_TITLE_ABOVE = 6  # words of a line that takes the headline from the one below it
_FRONT_LINES = 120  # lines before the text in which a breadcrumb looks for the headline
_META_RUN = 5  # blocks between byline and date of one story, at most
_COULD_BE = 1.1  # score of a line that could well be a headline
_DECK_WORDS = 14  # few headlines are longer
_MENU = re.compile(
    r"(?:^|\s)[A-ZÀ-Þ][a-zß-ÿ]{3,}[A-ZÀ-Þ][a-zß-ÿ]{3,}(?:\s[A-ZÀ-Þ][\w’']+){2}"
)  # "OpinionsColumns Letters Cartoons"


def find_headline(reading: Reading) -> None:
    """The headline, before the anchor; a text may have none."""
    headline = _headline(reading, topic_words(reading))
    if headline is not None:
        headline.role = "headline"
        _join_wrapped(reading, headline)
        _twins(reading, headline)


def read_front(reading: Reading) -> None:
    """Deck and section, and what of the rest before the anchor is links or debris."""
    headline = next((block for block in reading.blocks if block.role == "headline"), None)
    if headline is not None:
        _deck(reading, headline, topic_words(reading))
    _section(reading, headline)
    _leftovers(reading, headline)


def _headline(reading: Reading, topic: frozenset[str]) -> Block | None:
    front = list(reading.free(0, reading.anchor))
    first = next((block for block in front if block.words >= 4 and not block.bullet and not _trail(block)), None)
    meta = _meta(reading)
    if (title := _above_deck(front, meta)) is not None:
        return title
    candidates = [block for block in front if 2 <= block.words <= 40 and len(block.text) <= 320]
    scored = [
        (_score(reading, block, topic, meta) + 0.6 * (block is first) - 1.5 * _glued_on(block, front), -block.index)
        for block in candidates
    ]
    best = max(scored, default=None)
    if best is None:
        return None
    block = reading.blocks[-best[1]]
    if (above := _title_above(reading, block, scored, topic)) is not None:
        return above
    alone = block is front[0] and not block.bullet  # a short headline, where nothing else could be one
    return block if best[0] > (0.5 if alone else 0.9) else None


def _glued_on(block: Block, front: list[Block]) -> bool:
    """Whether a line is another one with something glued before it: a breadcrumb that ends in the headline."""
    for other in front[-_FRONT_LINES:]:
        lead = len(block.text) - len(other.plain)
        if other.words >= _TITLE_WORDS[0] and lead > 0 and block.text.endswith(other.plain):
            return not block.text[lead - 1].isspace()
    return False


def _meta(reading: Reading) -> int:
    """Where the byline and date of this story stand: the last run of them before its text; stories listed above it
    have their own. Without any, the text itself.
    """
    found = reading.anchor
    for block in reversed(reading.blocks[: reading.anchor]):
        if block.role in META:
            if found != reading.anchor and found - block.index > _META_RUN:
                break
            found = block.index
    return found


def _title_above(
    reading: Reading, block: Block, scored: list[tuple[float, int]], topic: frozenset[str]
) -> Block | None:
    """The line right above the best one, if it could well be a headline itself: then the best one is its deck.

    A full sentence is a deck more often than a headline, so less is asked of the line above it.
    """
    place = [-index for _, index in scored].index(block.index)
    if place == 0:
        return None
    score, index = scored[place - 1]
    above = reading.blocks[-index]
    between = reading.blocks[above.index + 1 : block.index]
    near = all(other.role in ("", "boilerplate") for other in between) and len(between) <= 1
    if not near or above.bullet or score <= _COULD_BE or above.words > block.words * 1.5:
        return None
    sentence = block.text.endswith(".") and block.words >= _DECK_WORDS
    if sentence and not above.terminal and above.words >= _TITLE_WORDS[0] and title_like(above):
        return above
    share, matched = overlap(above.plain, topic)
    return above if above.words >= _TITLE_ABOVE and share >= 0.4 and matched >= 2 else None


def _above_deck(front: list[Block], meta: int) -> Block | None:
    """The first line of a text that begins with a title and one long sentence before its byline or date.

    A title that plays with words shares none with the story; its deck shares many and would outweigh it.
    """
    before = [block for block in front if block.index < meta]
    if len(before) != 2 or before[0].index != 0 or before[0].bullet or before[1].bullet:
        return None
    title, deck = before
    short = _TITLE_WORDS[0] <= title.words <= _TITLE_WORDS[1] and not title.terminal
    return title if short and deck.words >= max(_DECK_WORDS, 2 * title.words) else None


def _score(reading: Reading, block: Block, topic: frozenset[str], meta: int) -> float:
    """Evidence for a headline: topic, length, form, and whether it stands before the byline or date at `meta`."""
    share, matched = overlap(block.plain, topic)
    score = 2.0 * share * min(1.0, matched / 3)
    score += {1: -0.6, 2: -0.3, 3: 0.1, 4: 0.5}.get(block.words, 0.8 if block.words <= 22 else 0.3)
    if block.index > meta:  # a date above the headline is nothing unusual; one far above it is another story's
        score += 0.3 if block.index - meta <= 2 else -0.3
    else:
        score += 0.5
    return score + _form(reading, block)


def _form(reading: Reading, block: Block) -> float:
    """What the form of a line says for or against a headline."""
    score = 0.5 if block.repeats > 1 else 0.0
    if block.plain.endswith(".") and not block.plain.endswith("..."):
        score -= 1.5 if block.words >= 14 else 0.9
    score -= 0.4 if block.bullet and not block.text.startswith("--") else 0
    score -= 0.6 if block.text.endswith((":", "|", ",")) else 0
    score -= 1.5 if heads_list(reading, block) else 0
    score -= 1.0 if _trail(block) or _MENU.search(block.text) else 0
    return score - (0.8 if is_appeal(reading, block, edge=True) else 0)


def _trail(block: Block) -> bool:
    """A breadcrumb: sections set off by strokes or arrows."""
    return any(mark in block.text for mark in (" | ", " / ", " › ", " » ", " > ", " • "))


def _join_wrapped(reading: Reading, headline: Block) -> None:
    """A headline that went on over a second line without a wrap that the page noticed."""
    index = headline.index + 1
    if not reading.page.free(index) or index >= reading.anchor:
        return
    below = reading.blocks[index]
    shouted = headline.text.isupper() and below.text.isupper() and below.words <= 8
    if not below.gap and below.words <= 14 and (below.plain[:1].islower() or shouted) and not below.terminal:
        below.role = "headline"


def _twins(reading: Reading, headline: Block) -> None:
    """The headline again: in a breadcrumb it is debris, elsewhere just a repetition."""
    for block in reading.free():
        if block is not headline and key(block.plain) == key(headline.plain):
            block.role = "boilerplate" if block.bullet else "repeated"


def _deck(reading: Reading, headline: Block, topic: frozenset[str]) -> None:
    """The sentence between headline and text: long enough, on the topic, no bullet, no appeal."""
    for block in reading.free(headline.index + 1, reading.anchor):
        long_enough = block.words >= 7 and 35 <= len(block.text) <= 500
        share, matched = overlap(block.text, topic)
        near = block.index - headline.index <= 2 or share >= 0.4 or (block.prose and matched >= 2)
        if long_enough and near and not block.bullet and not is_appeal(reading, block, edge=True):
            block.role = "deck"
            return


def _section(reading: Reading, headline: Block | None) -> None:
    """A short line just before the headline."""
    stop = headline.index if headline is not None else 0
    for block in reversed(list(reading.free(0, stop))):
        if (
            block.words <= 4
            and len(block.text) <= 34
            and not block.terminal
            and not block.bullet
            and not any(map(str.isdigit, block.text))
        ):
            block.role = "section"
            return


def _leftovers(reading: Reading, headline: Block | None) -> None:
    """What is left before the text: links to other stories if they look like titles, else debris."""
    first = headline.index if headline is not None else -1
    bullets = [block for block in reading.free(first + 1, reading.anchor) if block.bullet and block.words >= 5]
    for block in reading.free(0, reading.anchor):
        if glued_tags(block):
            block.role = "tags"
            continue
        if block.prose and block.index > first:
            block.role = "" if not is_appeal(reading, block, edge=True) else "boilerplate"
            continue
        linked = (
            title_like(block)
            and not _trail(block)
            and not is_appeal(reading, block, edge=True)
            and (not block.bullet or len(bullets) <= 2)
            and not reading.words.is_furniture(block.text)
        )
        if linked and block.words >= 6 and not block.plain.endswith("?"):
            start = block.start + block.bullet_length
            reading.related.append(Related(Part(start, block.end)))
            block.role = "related"
        else:
            block.role = "boilerplate"
