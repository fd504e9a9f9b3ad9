"""The article as set: order, folding, absence, and every quoted word in exactly one place."""

from __future__ import annotations

from types import ModuleType

from hypothesis import given
from hypothesis import strategies as st

from archive.model import Article, Block, BlockKind, Byline, Caption, Field, Origin, PictureUse, StoredArticle
from viewer.reader.layout import Piece, Setting, Style, displayed, lay_out

ORIGIN = Origin("a.txt", "a.txt", "text", "0" * 64, 1, None, "2026-01-01T00:00:00Z", 1, "0" * 64)


def words(piece: Piece) -> str:
    return "".join(run.text for run in piece.runs)


def test_pieces_come_in_the_order_they_are_read(samples: ModuleType) -> None:
    settings = [piece.setting.value for piece in lay_out(samples.english())]
    assert settings == [
        *("section", "headline", "deck", "meta", "caption", "paragraph", "paragraph", "heading", "paragraph"),
        *("related", "paragraph", "credits", "fold", "unused", "unused"),
    ]


def test_the_second_printing_of_a_caption_and_boilerplate_are_folded_away(samples: ModuleType) -> None:
    pieces = lay_out(samples.english())
    folded = [words(piece) for piece in pieces if piece.folded]
    assert folded == [samples.CAPTION + " · printed again", "Fly Marrow Advertisement · boilerplate"]
    assert [words(p) for p in pieces if p.setting is Setting.FOLD] == ["2 passages that no field used"]


def test_the_line_below_the_deck_says_what_is_missing(samples: ModuleType) -> None:
    (meta,) = [piece for piece in lay_out(samples.english()) if piece.setting is Setting.META]
    assert words(meta) == "Byline: none printed · Date: none stated · Edited by Joan Stocker"
    assert meta.runs[-1].copy


def test_byline_and_date_of_the_text_stand_in_that_line(samples: ModuleType) -> None:
    (meta,) = [piece for piece in lay_out(samples.sorani()) if piece.setting is Setting.META]
    assert words(meta) == "ئارام کەریم · ١١ی ئازاری ٢٠٢٦"
    assert meta.runs[0].start == samples.sorani().text.index("ئارام")


def test_a_caption_carries_its_picture_and_marks_its_credit(samples: ModuleType) -> None:
    caption = next(piece for piece in lay_out(samples.english()) if piece.setting is Setting.CAPTION)
    assert [picture.sha256 for picture in caption.pictures] == [samples.PICTURE]
    assert [run.text for run in caption.runs if run.style is Style.CREDIT] == ["Photo: Capt. Mara Holt/Chirper"]


def test_dateline_and_body_are_one_paragraph(samples: ModuleType) -> None:
    paragraph = next(piece for piece in lay_out(samples.english()) if piece.setting is Setting.PARAGRAPH)
    assert [run.style for run in paragraph.runs] == [Style.DATELINE, Style.PLAIN]
    assert words(paragraph).startswith("GWER (Marrow Courier) – The bridge")


def test_without_any_field_the_text_is_still_there(samples: ModuleType) -> None:
    pieces = lay_out(samples.bare())
    assert [(piece.setting, words(piece)) for piece in pieces] == [
        (Setting.HEADLINE, "(no headline)"),
        (Setting.META, "Byline: none printed · Date: none stated"),
        (Setting.PARAGRAPH, "Some words without any field."),
    ]


def test_values_without_words_in_the_text_are_shown() -> None:
    article = Article(
        headline="From the mark-up", captions=(Caption("Only in the picture", None),), published="2026-01-02"
    )
    stored = StoredArticle(
        1, article, "Body", (), (Field("body", "Body", 0, 4, "Body", "text", "r", 1, 1.0),), ORIGIN,
        (PictureUse("a" * 64, 0, "p.jpg"), PictureUse("b" * 64, None, "q.jpg")),
    )  # fmt: skip
    pieces = lay_out(stored, date=lambda value: f"<{value}>")
    assert [words(piece) for piece in pieces] == [
        "From the mark-up",
        "Byline: none printed · <2026-01-02>",
        "Only in the picture",
        "Body",
        "(no caption)",
    ]
    assert [picture.sha256[0] for piece in pieces for picture in piece.pictures] == ["a", "b"]


def test_stated_values_are_shown_where_their_words_stand_in_the_text() -> None:
    text = "The  headline\n\nAnn Bee\n\nBody here"
    blocks = (Block(BlockKind.PARAGRAPH, 0, 13), Block(BlockKind.PARAGRAPH, 15, 22), Block(BlockKind.PARAGRAPH, 24, 33))
    fields = (
        Field("headline", "The headline", None, None, None, "/0/title", "json", 1, 1.0),
        Field("body", "Body here", 24, 33, "Body here", "text", "r", 1, 1.0),
    )
    article = Article(headline="The headline", bylines=(Byline("Ann Bee"),))
    pieces = lay_out(StoredArticle(1, article, text, blocks, fields, ORIGIN))
    assert [(piece.setting.value, piece.runs[0].start) for piece in pieces] == [
        *(("headline", 0), ("meta", 15), ("paragraph", 24)),
    ]


def test_hard_wrapped_lines_of_one_body_field_are_one_paragraph() -> None:
    text = "One line\nand the next\n\nSecond paragraph"
    blocks = (Block(BlockKind.LINE, 0, 8), Block(BlockKind.LINE, 9, 21), Block(BlockKind.LINE, 23, 39))
    fields = tuple(Field("body", text[a:b], a, b, text[a:b], "text", "r", 1, 1.0) for a, b in ((0, 21), (23, 39)))
    pieces = lay_out(StoredArticle(1, Article(), text, blocks, fields, ORIGIN))
    assert [words(p) for p in pieces if p.setting is Setting.PARAGRAPH] == ["One line and the next", "Second paragraph"]


def test_what_a_document_cannot_hold_is_replaced_one_for_one() -> None:
    text = "a\nb\u2029c\ufffcd\x00e\ud800f🔥"
    assert displayed(text) == "a b c\ufffdd\ufffde\ufffdf🔥"
    assert displayed("x\ny", keep_lines=True) == "x\u2028y"


PATHS = [
    *(
        "headline",
        "deck",
        "section",
        "byline_printed",
        "bylines[0].name",
        "published",
        "captions[0].text",
        "captions[1].text",
    ),
    *(
        "captions[0].credit.printed",
        "captions[0].credit.photographer",
        "dateline.printed",
        "body",
        "credits[0].printed",
    ),
    *("credits[0].name", "related[0].title", "boilerplate[0]", "mentions[0].value", "keywords[0]", "unheard_of[3].x"),
]


@st.composite
def stored_articles(draw: st.DrawFn) -> StoredArticle:
    text = draw(st.text(alphabet="ab \n🔥ڕ\u0301(", max_size=80))
    points = st.integers(0, len(text))
    spans = st.tuples(points, points).map(sorted)
    blocks = draw(st.lists(st.tuples(st.sampled_from(BlockKind), spans), max_size=8))
    fields = draw(st.lists(st.tuples(st.sampled_from(PATHS), spans), max_size=10))
    return StoredArticle(
        1,
        Article(),
        text,
        tuple(Block(kind, a, b) for kind, (a, b) in blocks),
        tuple(Field(path, text[a:b], a, b, text[a:b], "text", "r", 1, 1.0) for path, (a, b) in fields),
        ORIGIN,
    )


@given(stored_articles())
def test_every_word_of_the_text_stands_in_exactly_one_place(stored: StoredArticle) -> None:
    placed = [0] * len(stored.text)
    for piece in lay_out(stored):
        for run in piece.runs:
            if run.start is not None and not run.copy:
                assert displayed(stored.text[run.start : run.end], keep_lines="\u2028" in run.text) == run.text
                for point in range(run.start, run.start + len(run.text)):
                    placed[point] += 1
    assert max(placed, default=0) <= 1
    missing = [char for char, times in zip(stored.text, placed, strict=True) if not times and not char.isspace()]
    assert missing == []


def test_signs_around_a_headline_that_are_no_part_of_it_are_left_out() -> None:
    """A wire closes its headline with "="; mark-up opens one with "#". The original's tab keeps both."""
    text = "# Ferry stays in port =\n\nIt will sail on Tuesday.\n"
    start, end = text.index("Ferry"), text.index(" =")
    fields = (Field("headline", text[start:end], start, end, text[start:end], "text", "plain-headline", 1, 0.9),)
    below = text.index("It")
    blocks = (Block(BlockKind.LINE, 0, text.index("\n")), Block(BlockKind.LINE, below, len(text) - 1))
    stored = StoredArticle(1, Article(headline=text[start:end]), text, blocks, fields, ORIGIN)
    (headline,) = [piece for piece in lay_out(stored) if piece.setting is Setting.HEADLINE]
    assert words(headline) == "Ferry stays in port"
    assert headline.runs[0].start == start
