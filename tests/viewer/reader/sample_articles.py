"""Made-up articles for the tests of reader and metadata panels; the outlet and everyone in it are invented."""

from __future__ import annotations

from dataclasses import dataclass, replace

from archive.model import (
    Article,
    Block,
    BlockKind,
    Byline,
    Caption,
    Change,
    Credit,
    CreditLine,
    DateEstimate,
    Dateline,
    EmbeddedValue,
    Field,
    Mention,
    Origin,
    Photo,
    PictureUse,
    RelatedLink,
    StoredArticle,
)

PICTURE = "ab" * 32
ORIGIN = Origin(
    path="/archive/in/bridge-reopens.txt",
    locator="/archive/in/bridge-reopens.txt",
    format="text",
    sha256="0c87af8d" * 8,
    size=4321,
    encoding="utf-8 (valid)",
    imported="2026-03-02T08:15:00Z",
    import_id=7,
    text_sha256="f" * 64,
    rules=("closing-credit 3", "dateline 2"),
)


@dataclass(frozen=True)
class Line:
    """One block of a made-up article and the fields that quote from it: path → words ("" = the whole block)."""

    text: str
    fields: tuple[tuple[str, str], ...] = ()
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0


def stored_from(
    lines: list[Line], article: Article, *, article_id: int = 1, more: tuple[Field, ...] = ()
) -> StoredArticle:
    """The article with its text, blocks and proofs, as the archive would hand it over."""
    text, blocks, fields = "", [], []
    for line in lines:
        start = len(text)
        text += line.text + "\n\n"
        blocks.append(Block(line.kind, start, start + len(line.text), level=line.level))
        for path, words in line.fields:
            at = start + line.text.index(words)
            quote = words or line.text
            fields.append(Field(path, quote, at, at + len(quote), quote, "text", "sample-rule", 3, 0.9))
    text = text.rstrip("\n")
    return StoredArticle(article_id, article, text, tuple(blocks), (*fields, *more), ORIGIN)


CAPTION = "Cars queue at the reopened Gwer bridge as fireworks 🎆 light the river. (Photo: Capt. Mara Holt/Chirper)"
CAPTION_WORDS = CAPTION.partition(" (")[0]
CAPTION_FIELDS = (
    ("captions[0].text", CAPTION_WORDS),
    ("captions[0].credit.printed", "Photo: Capt. Mara Holt/Chirper"),
    ("captions[0].credit.photographer", "Mara Holt"),
    ("captions[0].credit.photographer_title", "Capt."),
    ("captions[0].credit.via", "Chirper"),
)
BODY = [
    "The bridge that links both banks of the Marrow reopened on Tuesday 🎉 after nine months of repairs, the river "
    "authority said, and the first lorries crossed it before dawn.",
    "“We promised the valley a bridge by spring and here it stands,” the authority’s head, Yara Sandel, told reporters "
    "at the eastern ramp. Traders from Lower Marrow had lost about a third of their customers while it was closed.",
    "The repairs cost 14 million crowns, twice what the council had set aside on March 11, according to papers that "
    "the Marrow Courier has seen. Sandel said the foundations had been in a worse state than anyone had known.",
    "Two of the old piers were replaced, and a walkway for people on foot was added on the northern side, where the "
    "crossing of 2017 had been washed away.",
]


def english() -> StoredArticle:
    """A plain-text story: caption printed twice, a signed dateline, an editing credit, an advertisement below."""
    lines = [
        Line("Gwer bridge reopens after nine months, twice over its price", (("headline", ""),)),
        Line("Lorries cross before dawn; council asks where 14 million crowns went", (("deck", ""),)),
        Line(CAPTION, CAPTION_FIELDS, BlockKind.CAPTION),
        Line(CAPTION, CAPTION_FIELDS, BlockKind.CAPTION),
        Line(
            "GWER (Marrow Courier) – " + BODY[0],
            (
                ("dateline.printed", "GWER (Marrow Courier) –"),
                ("dateline.place", "GWER"),
                ("dateline.agency", "Marrow Courier"),
                ("body", BODY[0]),
            ),
        ),
        Line(BODY[1], (("body", ""), ("mentions[0].value", "Yara Sandel"))),
        Line("What it cost", (("body", ""),), BlockKind.HEADING, 2),
        Line(BODY[2], (("body", ""), ("mentions[1].value", "March 11"), ("mentions[0].value", "Sandel"))),
        Line(
            "Read More: Council splits over the price of a bridge",
            (("related[0].title", "Council splits over the price of a bridge"),),
        ),
        Line(BODY[3], (("body", ""),)),
        Line("Editing by Joan Stocker", (("credits[0].printed", ""), ("credits[0].name", "Joan Stocker"))),
        Line("Fly Marrow Advertisement", (("boilerplate[0]", ""),)),
    ]
    article = Article(
        headline=lines[0].text,
        deck=lines[1].text,
        section="Valley",
        outlet="The Marrow Courier",
        language="en",
        dateline=Dateline("GWER (Marrow Courier) –", "Gwer", "Marrow Courier"),
        published_estimate=DateEstimate("2026-03-12", None, ("it mentions March 11", "it says Tuesday")),
        captions=(
            Caption(
                CAPTION_WORDS,
                CAPTION,
                2,
                "bridge.jpg",
                CreditLine(
                    "Photo: Capt. Mara Holt/Chirper",
                    "Capt. Mara Holt/Chirper",
                    "photo",
                    "Mara Holt",
                    "Capt.",
                    None,
                    "Chirper",
                ),
                Photo(
                    creator=("MARA HOLT",),
                    credit_line="Holt/Valley Pictures",
                    embedded=(
                        EmbeddedValue("creator", "xmp", "MARA HOLT", True),
                        EmbeddedValue("credit_line", "iim", "Holt/Valley Pictures", True),
                    ),
                ),
            ),
        ),
        credits=(Credit("editor", "Joan Stocker", None, "Editing by Joan Stocker"),),
        related=(RelatedLink("Council splits over the price of a bridge"),),
        mentions=(
            Mention("person", "Yara Sandel"),
            Mention("date", "March 11", "2026-03-11"),
            Mention("place", "Gwer"),
        ),
        boilerplate=("Fly Marrow Advertisement",),
        body="\n\n".join(BODY),
    )
    section = Field("section", "Valley", None, None, None, "/html/head/meta[4]", "meta", 1, 0.8)
    stored = stored_from(lines, article, more=(section,))
    picture = PictureUse(PICTURE, 0, "bridge.jpg", "image/jpeg", 1200, 675)
    history = (Change("2026-03-03T10:00:00Z", "mh", "outlet", "Courier", "The Marrow Courier", "full name", 4),)
    return replace(stored, pictures=(picture,), history=history, tags=("bridges",))


SORANI_DATELINE = "گوێڕ (مارۆ کوریەر) -"
SORANI_BODY = [
    "پردەکە کە هەردوو کەناری ڕووبارەکە بە یەک دەبەستێتەوە ڕۆژی سێشەممە 🎉 دوای نۆ مانگ لە چاککردنەوە کرایەوە.",
    "بەرپرسی دەسەڵاتی ڕووبار وتی بەڵێنمان دابوو تا بەهار پردێک هەبێت و ئەوەتا ئێستا ڕاوەستاوە، بازرگانەکانیش خۆشحاڵن.",
]


def sorani() -> StoredArticle:
    """A story in Sorani Kurdish with an emoji in its headline, so that positions differ."""
    headline = "🌉 پردی گوێڕ دوای نۆ مانگ کرایەوە"
    lines = [
        Line(headline, (("headline", ""),)),
        Line("ئارام کەریم", (("byline_printed", ""), ("bylines[0].name", ""))),
        Line("١١ی ئازاری ٢٠٢٦", (("published", ""),)),
        Line(
            "ئۆتۆمبێلەکان لەسەر پردەکە ڕیز بوون (وێنە: سارا ڕەشید)",
            (
                ("captions[0].text", "ئۆتۆمبێلەکان لەسەر پردەکە ڕیز بوون"),
                ("captions[0].credit.printed", "وێنە: سارا ڕەشید"),
                ("captions[0].credit.photographer", "سارا ڕەشید"),
            ),
        ),
        Line(
            SORANI_DATELINE + " " + SORANI_BODY[0],
            (
                ("dateline.printed", SORANI_DATELINE),
                (
                    "body",
                    SORANI_BODY[0],
                ),
            ),
        ),
        Line(
            SORANI_BODY[1],
            (("body", ""),),
        ),
    ]
    article = Article(
        headline=headline,
        language="ckb",
        outlet="مارۆ کوریەر",
        bylines=(Byline("ئارام کەریم"),),
        byline_printed="ئارام کەریم",
        dateline=Dateline(SORANI_DATELINE, "گوێڕ", "مارۆ کوریەر"),
        published="2026-03-11",
        captions=(
            Caption(
                "ئۆتۆمبێلەکان لەسەر پردەکە ڕیز بوون",
                None,
                credit=CreditLine("وێنە: سارا ڕەشید", "سارا ڕەشید", "photo", "سارا ڕەشید"),
            ),
        ),
        body=lines[-1].text,
    )
    return stored_from(lines, article, article_id=2)


def bare() -> StoredArticle:
    """An article of which nothing is known but its text."""
    return stored_from([Line("Some words\nwithout any field.", kind=BlockKind.LINE)], Article(body=""), article_id=3)
