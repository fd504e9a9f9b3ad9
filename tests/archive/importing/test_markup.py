"""Mark-up to blocks: what is a paragraph, a caption, a picture; offsets that are right; time that is linear."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.importing.builder import ArticleBuilder
from archive.importing.inline import collapsed
from archive.importing.markup import MarkupReader, parse_fragment, plain_text
from archive.importing.plain import add_dateline, add_story
from archive.model import BlockKind, RawArticle

TAGS = ["p", "div", "b", "li", "ul", "figure", "figcaption", "img", "table", "tr", "td", "blockquote"]


def read(html: str, headline: str = "") -> RawArticle:
    builder = ArticleBuilder("p", "p", "test")
    if headline:
        builder.head("headline", BlockKind.HEADING, headline, "/title")
    body = parse_fragment(html)
    if body is not None:
        MarkupReader(builder, skip=frozenset({headline} - {""})).read(body, "#")
    return builder.build()


def shape(article: RawArticle) -> list[tuple[str, str]]:
    return [(block.kind.value, article.text[block.start : block.end]) for block in article.blocks]


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>One <b>bold</b>\n word</p>Loose<p>Two</p>", ["One bold word", "Loose", "Two"]),
        ("Line<br>break<br><br>Paragraph", ["Line\nbreak", "Paragraph"]),
        ("<div><div>a<p>b</p>c</div></div>", ["a", "b", "c"]),
        ("<p>a<script>x()</script><style>y</style> b</p>", ["a b"]),
        ("<p> </p><p>&nbsp;</p><p>a</p>", ["a"]),
        ("<p>A link <a href='x'>here</a>, and <img src='a.jpg' alt='x'>more</p>", ["A link here, and more"]),
    ],
)
def test_paragraphs(html: str, blocks: list[str]) -> None:
    article = read(html)
    assert [text.strip("\xa0") for _, text in shape(article) if text.strip("\xa0")] == blocks
    assert {kind for kind, _ in shape(article)} == {"paragraph"}


def test_every_kind_of_block() -> None:
    html = (
        "<h2>Head</h2><ul><li>Item<ul><li>Inner</li></ul></li></ul><blockquote><p>Quote</p></blockquote>"
        "<pre>a\n  b</pre><table><tr><th>x</th><td>y</td></tr></table><nav><p>Menu</p></nav>"
    )
    assert shape(read(html)) == [
        ("heading", "Head"),
        ("list-item", "Item"),
        ("list-item", "Inner"),
        ("quote", "Quote"),
        ("preformatted", "a\n  b"),
        ("table", "x | y"),
        ("other", "Menu"),
    ]


def test_only_what_is_inside_counts_as_main() -> None:
    article = read("<p>In</p><aside><p>Beside</p></aside><footer><p>Below</p></footer>")
    assert [block.attributes.get("main") for block in article.blocks] == ["1", None, None]


@pytest.mark.parametrize(
    ("html", "caption", "credit", "picture"),
    [
        ("<figure><img src='a.jpg'><figcaption>The cup</figcaption></figure>", "The cup", None, "a.jpg"),
        (
            "<figure><img data-src='b.jpg' src='data:x'><figcaption>Cup <span class='photo-credit'>Ada/SW</span>"
            "</figcaption></figure>",
            "Cup",
            "Ada/SW",
            "b.jpg",
        ),
        ("<figure><img src='c.jpg'><cite>Ada</cite></figure>", None, "Ada", "c.jpg"),
        (
            "<media media-type='image'><media-reference source='d.jpg'></media-reference><media-caption>Cup"
            "</media-caption><media-producer>Ada</media-producer></media>",
            "Cup",
            "Ada",
            "d.jpg",
        ),
    ],
)
def test_figures(html: str, caption: str | None, credit: str | None, picture: str) -> None:
    article = read(html)
    stated = {value.field: value.value for value in article.stated}
    assert stated.get("captions[0].text") == caption
    assert stated.get("captions[0].credit.printed") == credit
    assert [found.reference for found in article.pictures] == [picture]
    assert article.pictures[0].block == 0
    assert all(block.attributes["caption"] == "0" for block in article.blocks)


def test_a_gallery_is_several_pictures() -> None:
    one = "<figure><img src='{0}.jpg'><figcaption>{0}</figcaption></figure>"
    article = read(f"<figure class='gallery'>{one.format('a')}{one.format('b')}</figure>")
    assert [picture.reference for picture in article.pictures] == ["a.jpg", "b.jpg"]
    assert [text for _, text in shape(article)] == ["a", "b"]


def test_counters_are_no_pictures() -> None:
    assert read("<p>a<img src='https://count.example/1.gif' width='1' height='1'></p>").pictures == ()


def test_the_headline_is_not_said_twice() -> None:
    article = read("<h1>Cup comes home</h1><p>Cup comes home</p><p>Text</p><p>Cup comes home</p>", "Cup comes home")
    assert [text for _, text in shape(article)] == ["Cup comes home", "Text", "Cup comes home"]


def test_sources_are_paths() -> None:
    article = read("<div><p>a</p><p>b</p></div><p>c</p>")
    assert [block.source for block in article.blocks] == ["#/div[1]/p[1]", "#/div[1]/p[2]", "#/p[1]"]


def test_a_block_that_is_a_link_says_where_to() -> None:
    article = read("<p><a href='https://x.example/1'>Read more</a></p><p>No <a href='y'>link</a></p>")
    assert [block.attributes.get("href") for block in article.blocks] == ["https://x.example/1", None]


@given(st.recursive(
    st.text("ab <>&\n", max_size=8),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>",
        st.sampled_from(TAGS),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
))  # fmt: skip
def test_offsets_are_right_for_any_markup(html: str) -> None:
    article = read(html)
    end = 0
    for block in article.blocks:
        assert end <= block.start < block.end <= len(article.text)
        assert article.text[block.start : block.end].strip() == article.text[block.start : block.end]
        end = block.end
    for value in article.stated:
        assert (
            collapsed(value.value).replace("\n", " ") in collapsed(article.text).replace("\n", " ")
            or "image" in value.field
        )


@pytest.mark.parametrize(
    "piece",
    [
        "<div>",
        "<p>",
        "<b>",
        "<figure>",
        "<br>",
        "<table><tr><td>",
        "<li>a",
        "<figure><img src='a'>",
        "<p>a</p>",
        "a <b>b</b> ",
    ],
)
def test_hostile_markup_takes_linear_time(piece: str) -> None:
    started = time.process_time()
    read(piece * (200_000 // len(piece)))
    assert time.process_time() - started < 15


def test_plain_stories_part_at_blank_lines_or_at_lines() -> None:
    for text, parts in (
        ("a\nb\n\n \nc", ["a\nb", "c"]),
        ("a\nb", ["a", "b"]),
        ("a < b and c > d", ["a < b and c > d"]),
    ):
        builder = ArticleBuilder("p", "p", "test")
        add_story(builder, text, "/body")
        article = builder.build()
        assert [found for _, found in shape(article)] == parts


@pytest.mark.parametrize(
    ("printed", "place", "agency", "date"),
    [
        ("HARROW BAY (Norwire) -", "HARROW BAY", "Norwire", None),
        ("Tel Aviv/Beirut (dpa) - ", "Tel Aviv/Beirut", "dpa", None),
        ("HARROW BAY, March 19 (Norwire) -", "HARROW BAY", "Norwire", "March 19"),
        ("MADRID, 21 Nov. 2024 (Europa Press) -", "MADRID", "Europa Press", "21 Nov. 2024"),
        ("Quellbeck HB", "Quellbeck HB", None, None),
        ("QUELLBECK, March 23", "QUELLBECK", None, "March 23"),
        ("QUELLBECK March 22 NW -", "QUELLBECK", "NW", "March 22"),
        ("印尼雅加达", "印尼雅加达", None, None),
        ("From our own correspondent in the harbour town", None, None, None),
    ],
)
def test_datelines(printed: str, place: str | None, agency: str | None, date: str | None) -> None:
    builder = ArticleBuilder("p", "p", "test")
    add_dateline(builder, printed, "/dateline")
    found = [builder.value(f"dateline.{part}") or None for part in ("printed", "place", "agency", "date")]
    assert found == [printed.strip(), place, agency, date]


@pytest.mark.parametrize("printed", ["20200616", "4/4/2018", "MARCH 04, 2013", "2014-07-16 15:53:10 GMT+00:00"])
def test_a_time_of_transmission_is_no_dateline(printed: str) -> None:
    builder = ArticleBuilder("p", "p", "test")
    add_dateline(builder, printed, "/dateline")
    assert builder.stated == []


def test_plain_text_of_a_fragment() -> None:
    assert plain_text("Cup &amp; <em>ball</em>\n") == "Cup & ball"
    assert plain_text("2 < 3") == "2 < 3"
