"""What stands between and after the paragraphs: lists of links, popular stories, topics, appeals."""

from __future__ import annotations

import re
from bisect import bisect_left

from archive.extraction.page import Block
from archive.extraction.plain_reading import Reading, Related, key
from archive.extraction.plain_topic import overlap, topic_words
from archive.text.credits import Part

_FIRST_PERSON = re.compile(
    r"\b(?:[Ww]e|[Oo]ur|us|[Yy]our?|[Ww]ir|[Uu]nser\w*|Sie|Ihre|[Nn]ous|[Nn]otre|[Nn]os|[Vv]otre|[Vv]ous|[Nn]uestr\w+)\b|نا\b|كم\b"
)
_LONGEST_APPEAL = 130  # words
_STRAY_AFTER = 3  # lines of debris or links
_SHORT_APPEAL = 40  # words; so short, one strong word beside debris will do
_QUOTED = re.compile(r"[\"“”„«»]")
_MOST_MID_ITEMS = 7  # of a list of links between paragraphs
_MARKS = (" | ", " » ")
_GLUED_TAGS = re.compile(r"[a-z]{3,}[A-Z][a-z]{3,}")
_TAG_WORDS = 8
_COMMENTS = re.compile(
    r"(?:\d{1,5} (?:responses?|comments?|replies|thoughts?) (?:to|on|for)\b|reader comments\b|"
    r"leave a (?:reply|comment)\b)",
    re.IGNORECASE,
)
_TOLD = 3  # paragraphs above the comments
_LISTING = re.compile(r".{3,40}[-–—|].{0,40}\d{4}\s*\d{0,4}$")


_RELATED_STARTS = (
    "more from ",
    "more in ",
    "more on ",
    "recommended by ",
    "recommended from ",
    "related to ",
    "mehr aus ",
    "más de ",
    "plus de ",
)


def title_like(block: Block) -> bool:
    """Whether a line has the shape of a story's title."""
    text = block.plain
    if not 4 <= block.words <= 32 or not 18 <= len(text) <= 260 or (text.endswith(".") and block.words > 7):
        return False
    return text[0].isupper() or text[0].isdigit() or text[0] in "'\"‘“«„¿¡" or not text[0].isascii()


def glued_tags(block: Block) -> bool:
    """A line of tags that a page sets apart by style alone: "Harbour townsOona Brack Quillhaven"."""
    return not block.bullet and 3 <= block.words <= _TAG_WORDS and _GLUED_TAGS.search(block.text) is not None


def is_appeal(reading: Reading, block: Block, *, edge: bool) -> bool:
    """Whether a paragraph asks for money, clicks or consent; `edge`: it touches debris, so less evidence will do.

    Reporting uses the same words ("members", "a free offer"), so weak ones count only in a short paragraph that speaks
    to the reader, and none in a paragraph that quotes or has a dateline.
    """
    if block.words > _LONGEST_APPEAL or _speech(block):
        return False
    strong = reading.words.strong_appeals(block.text)
    if not strong and not edge:
        return False
    weak = reading.words.weak_appeals(block.text)
    addressed = bool(_FIRST_PERSON.search(block.text))
    if strong >= 2 or (strong and block.repeats > 1) or (strong and weak >= 2 and addressed):
        return True
    return edge and ((strong > 0 and block.words <= _SHORT_APPEAL) or (addressed and (strong > 0 or weak >= 2)))


def _speech(block: Block) -> bool:
    """A paragraph that quotes someone is reporting, not an appeal."""
    return bool(re.search(r"\b(?:said|says|told|sagte|a déclaré|dijo)\b", block.text)) or block.text[:1] in '"“„«'


def read_links(reading: Reading) -> None:
    """Lists under a heading, and titles with "Read more" below; anywhere after the first line."""
    ahead = _paragraphs_ahead(reading)
    _about(reading)
    for block in list(reading.blocks):
        if block.role not in ("", "boilerplate"):
            continue
        kind = _heading(reading, block)
        if kind:
            _consume(reading, block, kind, goes_on=ahead[block.index + 1] >= 2)
        elif block.role == "boilerplate" and key(block.text) in (
            "read more",
            "weiterlesen",
            "lire la suite",
            "leer más",
            "اقرأ المزيد",
        ):
            _title_above(reading, block)


def _about(reading: Reading) -> None:
    """The lines on the writer below "About the author", up to the next debris."""
    for block in reading.blocks[reading.anchor + 1 :]:
        if key(block.text) not in reading.words.about:
            continue
        block.role = "boilerplate"
        for below in reading.blocks[block.index + 1 : block.index + 4]:
            if below.role:
                break
            below.role = "boilerplate"


def heads_list(reading: Reading, block: Block) -> bool:
    """Whether a line opens a list of links, popular stories or topics."""
    return _heading(reading, block) != ""


def _heading(reading: Reading, block: Block) -> str:
    """Which kind of list a line opens: related, popular, topics, or none."""
    words = reading.words
    line = key(block.text)
    if block.words > 7 or line in ("share", "save", "comments", "photos", "videos"):
        return ""
    if line in words.topics and (block.text.rstrip().endswith(":") or line not in words.related):
        return "topics"
    if line in words.popular:
        return "popular"
    if line in words.related or line.startswith(
        ("more from ", "more in ", "more on ", "mehr aus ", "más de ", "plus de ")
    ):
        return "related"
    if line.startswith(("most read", "most popular", "latest from ", "trending in ", "most viewed")):
        return "popular"
    return ""


def _consume(reading: Reading, heading: Block, kind: str, *, goes_on: bool) -> None:
    """Give the lines under a heading their role, up to the next paragraph; `goes_on`: the article does, below."""
    items = _items(reading, heading, kind, goes_on=goes_on)
    following = heading.index + 1
    if not items and not heading.role and following < len(reading.blocks) and reading.blocks[following].prose:
        return  # a subheading of the article: "Background"
    heading.role = heading.role or "boilerplate"
    for block in items:
        start = Part(block.start + block.bullet_length, block.end)
        if glued_tags(block):
            block.role = "tags"
        elif kind == "topics":
            block.role = "keyword"
            reading.keywords.append(start)
        elif kind == "related" and title_like(block):
            block.role = "related"
            reading.related.append(Related(start))
        else:
            block.role = "boilerplate"


def _items(reading: Reading, heading: Block, kind: str, *, goes_on: bool) -> list[Block]:
    """The free lines under a heading that are neither a paragraph nor the next heading."""
    items: list[Block] = []
    for block in reading.blocks[heading.index + 1 :]:
        if block.role in ("signoff", "caption", "credit", "dateline", "headline") or _heading(reading, block):
            break
        ended = block.prose and not (block.bullet or (title_like(block) and not goes_on))
        if ended or (kind == "topics" and (block.words > 6 or not (block.bullet or not block.role))):
            break
        if block.role == "boilerplate" and key(block.text) in ("read more", "view all", "see all") and goes_on:
            break
        if kind == "popular" and block.index < reading.anchor and block.gap and block.words <= 2 and not block.bullet:
            break  # the next heading of a page's side column
        if not block.role:
            items.append(block)
        if goes_on and len(items) >= _MOST_MID_ITEMS:
            break
    return items


def _paragraphs_ahead(reading: Reading) -> list[int]:
    """For each block how many paragraphs of the article stand from there on: two mean that it goes on."""
    ahead = [0] * (len(reading.blocks) + 2)
    for block in reversed(reading.blocks):
        own = not block.role and block.prose and not block.bullet and not is_appeal(reading, block, edge=True)
        ahead[block.index] = ahead[block.index + 1] + own
    return ahead


def _title_above(reading: Reading, link: Block) -> None:
    above = link.index - 1
    if reading.page.free(above) and above > reading.anchor:
        block = reading.blocks[above]
        if title_like(block) and not block.prose and not link.gap:
            block.role = "related"
            reading.related.append(Related(Part(block.start + block.bullet_length, block.end)))


def read_tail(reading: Reading) -> None:
    """Appeals, teasers with a date line, and what is left after the last paragraph."""
    _comments(reading)
    _appeals(reading)
    _teasers(reading)
    _strays(reading)
    last = max(
        (block.index for block in reading.free(reading.anchor) if block.prose or _said(block)), default=reading.anchor
    )
    for block in list(reading.free(last + 1)):
        if block.index in reading.signoffs or _still_article(reading, block, last):
            continue
        if block.words > 40:
            continue
        if glued_tags(block):
            block.role = "tags"
        elif _linked(reading, block):
            block.role = "related"
            reading.related.append(Related(Part(block.start + block.bullet_length, block.end)))
        else:
            block.role = "boilerplate"
    _foreign_meta(reading, last)


def _comments(reading: Reading) -> None:
    """What readers wrote below "34 responses to …", where most of the article's text stands above it."""
    prose = [block.index for block in reading.free(reading.anchor) if block.prose]
    for block in reading.blocks[reading.anchor + 1 :]:
        if block.role not in ("", "boilerplate") or not _COMMENTS.match(block.text):
            continue
        above = bisect_left(prose, block.index)
        if above >= _TOLD and above * 2 > len(prose):
            for other in reading.blocks[block.index :]:
                other.role = "boilerplate" if other.role in ("", "date", "byline") else other.role
            return


def _said(block: Block) -> bool:
    return block.words >= 5 and not block.bullet and block.text[-1] in '.”"»؟…۔。)'


def _foreign_meta(reading: Reading, last: int) -> None:
    """Bylines and dates under the titles of other stories: debris like the rest of their list."""
    turned: set[int] = set()
    if len({date.date.iso[:10] for date in reading.dates}) == 1 and reading.dates[0].block > reading.anchor:
        return  # the story's own, printed below it
    for block in reading.blocks[reading.anchor + 1 :]:
        above = reading.blocks[block.index - 1]
        listed = (
            above.role == "related" or above.index in turned or (above.role == "boilerplate" and block.index > last)
        )
        if block.role not in ("byline", "date") or not listed:
            continue
        signed = len(reading.bylines) == 1 and reading.bylines[0][0] is block
        if not signed and not any(date.block == block.index and date.label for date in reading.dates):
            block.role = "boilerplate"
            turned.add(block.index)


def _still_article(reading: Reading, block: Block, last: int) -> bool:
    """A list that the article ends with, directly under its last paragraph: bullets that are sentences."""
    colon = reading.blocks[last].text.endswith(":")
    return colon and block.index - last <= 12 and (block.bullet or not block.gap)


def _linked(reading: Reading, block: Block) -> bool:
    """Whether a line below the article is the title of another story."""
    title = title_like(block) and block.words >= 5 and "@" not in block.text
    return title and not _wire(reading, block) and not _heads_appeal(reading, block)


def _heads_appeal(reading: Reading, block: Block) -> bool:
    """The heading of an appeal: a paragraph of debris follows at once."""
    below = block.index + 1
    return below < len(reading.blocks) and reading.blocks[below].role == "boilerplate" and reading.blocks[below].prose


def _wire(reading: Reading, block: Block) -> bool:
    return reading.tools.suppliers.find(block.text) is not None


def _appeals(reading: Reading) -> None:
    """Paragraphs of appeals, and paragraphs in the first person between them."""
    for block in reading.free(reading.anchor + (reading.dateline is not None)):
        if block.prose and is_appeal(reading, block, edge=_edge(reading, block)):
            block.role = "boilerplate"
    for block in reading.free(reading.anchor + 1):
        if (
            block.prose
            and _between_debris(reading, block)
            and _FIRST_PERSON.search(block.text)
            and not _QUOTED.search(block.text)
        ):
            block.role = "boilerplate"


def _strays(reading: Reading) -> None:
    """Paragraphs below a run of debris that have nothing to do with the article: notices of the house."""
    ahead = _paragraphs_ahead(reading)
    topic = topic_words(reading, 3)
    run = 0
    for block in reading.blocks[reading.anchor + 1 :]:
        if block.role in ("boilerplate", "related", "keyword", "date"):
            run += any(map(str.isalnum, block.text))
            continue
        last = not block.role and block.prose and ahead[block.index + 1] < 2
        if run >= _STRAY_AFTER and last and overlap(block.text, topic)[1] <= 1:
            block.role = "boilerplate"
            continue
        run = 0


def _edge(reading: Reading, block: Block) -> bool:
    for index in (block.index - 1, block.index + 1):
        if not 0 <= index < len(reading.blocks):
            return True
        other = reading.blocks[index]
        if other.role in ("boilerplate", "signoff") and any(map(str.isalnum, other.text)):
            return True
    return False


def _between_debris(reading: Reading, block: Block) -> bool:
    around = (block.index - 1, block.index + 1)
    return all(
        not 0 <= index < len(reading.blocks) or reading.blocks[index].role in ("boilerplate", "related")
        for index in around
    )


def _teasers(reading: Reading) -> None:
    """Title, "Name - April 15, 2025 1", summary: stories of the site below the article."""
    for block in reading.blocks[reading.anchor + 1 :]:
        if block.role not in ("date", "byline", "boilerplate") or not _LISTING.match(block.text):
            continue
        above, below = block.index - 1, block.index + 1
        if reading.page.free(above) and title_like(reading.blocks[above]) and not reading.blocks[above].prose:
            title = reading.blocks[above]
            title.role = "related"
            reading.related.append(Related(Part(title.start + title.bullet_length, title.end)))
            block.role = "boilerplate"
            if reading.page.free(below):
                reading.blocks[below].role = "boilerplate"
