"""Articles to export: a plain one with everything, one in Sorani with little, and hostile ones."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

import pytest
from PIL import Image

from archive.exporting.protocol import ExportSource
from archive.model import (
    Article,
    Byline,
    Caption,
    Credit,
    CreditLine,
    Dateline,
    Field,
    Mention,
    Origin,
    Photo,
    PictureUse,
    RelatedLink,
    StoredArticle,
)

ORIGINAL = b"the original file"


def _picture() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (60, 40), (90, 120, 60)).save(buffer, "PNG")
    return buffer.getvalue()


PICTURE = _picture()
PICTURE_HASH = "ab" * 32  # named by its content in the archive; fixed here so that golden files stay the same


def stored(number: int, article: Article, *, original: bytes = ORIGINAL, pictures: bool = False) -> StoredArticle:
    """The article as the archive keeps it."""
    fields = [Field("headline", article.headline or "", 0, 4, (article.headline or "")[:4], "text", "test", 1, 0.9)]
    return StoredArticle(
        id=number,
        article=article,
        text=f"{article.headline}\n\n{article.body}",
        blocks=(),
        fields=tuple(fields) if article.headline else (),
        origin=Origin(
            path="wire/story.txt",
            locator=f"wire/story.txt#{number}",
            format="text",
            sha256=hashlib.sha256(original).hexdigest(),
            size=len(original),
            encoding="utf-8",
            imported="2026-01-02T03:04:05Z",
            import_id=1,
            text_sha256="0" * 64,
        ),
        pictures=(PictureUse(PICTURE_HASH, 0, "story_files/house.png", "image/png", 60, 40),) if pictures else (),
        tags=("reviewed",),
    )


FULL = Article(
    headline="Flood reaches the dam & holds",
    deck="A long night in the valley",
    section="Local",
    outlet="The Valley Post",
    language="en",
    url="https://valley.example/2021/flood",
    bylines=(Byline("Maria van den Berg"), Byline("Ola Brandt Jr.")),
    byline_printed="By Maria van den Berg and Ola Brandt Jr.",
    dateline=Dateline("ERBIL (Valley Wire) -", "Erbil", "Valley Wire"),
    published="2021-03-05",
    updated="2021-03-06T10:00:00+03:00",
    captions=(
        Caption(
            "A house after the flood.",
            "A house after the flood.",
            2,
            "story_files/house.png",
            CreditLine(
                "Photo: Dana Holm/Valley Wire", "Dana Holm/Valley Wire", "Photo", "Dana Holm", None, "Valley Wire"
            ),
            Photo(creator=("Dana Holm",), description_writer="kr", copyright_notice="© Valley Wire"),
        ),
        Caption(None, None, credit=CreditLine("Handout", "Handout")),
    ),
    credits=(
        Credit("editor", "Helen Achter", None, "Editing by Helen Achter"),
        Credit("contributor", "Sam Petru", "Duhok", "Additional reporting by Sam Petru in Duhok"),
    ),
    related=(RelatedLink("Rain is coming", "https://valley.example/rain"), RelatedLink("No address")),
    correction="An earlier version named the wrong dam.",
    keywords=("flood", "rivers"),
    rights="© 2021 The Valley Post",
    mentions=(Mention("person", "Sara Amin"), Mention("place", "Erbil"), Mention("organisation", "Valley Council")),
    body="The water rose for 12 hours.\n\n“It held,” said Sara Amin. {Really} 100% _sure_.",
)
SORANI = Article(
    headline="لافاو لە هەولێر",
    language="ckb",
    published="2019",
    bylines=(Byline("دانا حمید"),),
    body="ئاوی ڕووبارەکە بەرز بووەوە.\n\nوقالت AFP إن 120 شخصا أجلوا.",
)
HOSTILE = Article(
    headline='=HYPERLINK("http://x")\x00\x1b\u202egnp.exe<script>alert(1)</script>',
    deck='"]]></title><img src=x onerror=1>',
    section="+1\ud800",
    outlet="@cmd\r\nER  - \r\nTY  - NEWS",
    language='en" onload="x',
    url="javascript:alert(1)",
    bylines=(Byline("\\input{/etc/passwd}"), Byline("x" * 4000), Byline("")),
    published="not a date",
    updated="2021-13-45",
    captions=(Caption("-1+1\ufffe", "", credit=CreditLine("\t=1", "\t=1", photographer="../../../etc/passwd")),),
    related=(RelatedLink("</link>", "http://[bad"), RelatedLink("x", "https://a b/c")),
    keywords=("", "\x0b", "a;b,c"),
    mentions=(Mention("unknown", "x"), Mention("person", "\x01")),
    body="\x00" * 10 + "<!-- " + "]]>" + "\u0000\ud83d" + "long" * 5000 + "\n\n\n\n" + "😀 漢字 नमस्ते",
)
NOTHING = Article()


def source_of(articles: Sequence[StoredArticle]) -> ExportSource:
    """An export of the articles at a fixed time."""
    return ExportSource(
        archive="Valley",
        query="caption:flood",
        understood="Searched for “flood” (all forms) in photo captions.",
        created=datetime(2026, 11, 24, 8, 30, tzinfo=UTC),
        software="Backfile test",
        total=len(articles),
        articles=lambda: iter(articles),
        original=lambda number: ORIGINAL if number < 100 else b"",
        picture=lambda sha256: PICTURE if sha256 == PICTURE_HASH else None,
        thumbnail=lambda sha256: PICTURE if sha256 == PICTURE_HASH else None,
        deeds=lambda: [{"kind": "search", "name": "Floods", "query": "flood"}],
    )


@pytest.fixture
def source() -> ExportSource:
    """A full article and a sparse one."""
    return source_of([stored(1, FULL, pictures=True), stored(2, SORANI)])


@pytest.fixture
def hostile() -> ExportSource:
    """Articles made to break a format, and one with nothing in it."""
    return source_of([stored(3, HOSTILE), stored(4, NOTHING), stored(104, HOSTILE, original=b"lost")])


@pytest.fixture
def make_source() -> Callable[[Sequence[StoredArticle]], ExportSource]:
    """For a test with articles of its own."""
    return source_of


@pytest.fixture
def make_stored() -> Callable[..., StoredArticle]:
    """For a test with articles of its own."""
    return stored
