"""A saved page becomes text, blocks, stated values and pictures; whatever it holds, nothing is raised."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.importing.html.dom import parse_page
from archive.importing.html.importer import HtmlImporter
from archive.importing.html.jsonld import parse_json, read_graph
from archive.importing.html.reader import read_html
from archive.importing.html.walk import walk
from archive.jobs import JobContext
from archive.model import BlockKind, RawArticle

GOLDEN = Path(__file__).resolve().parents[3] / "golden" / "html"
PROSE = (
    "<p>The town council met on Monday evening and decided, by nine votes to four, to keep the swimming pool open "
    "until the end of the year.</p><p>“Nobody wants to close it,” said the mayor, who had asked for the vote, “but "
    "somebody has to pay for the roof, and it is not going to be the ducks.”</p><p>The roof was damaged in the storm "
    "of November. An engineer will report in spring whether it can be mended at all, and at what cost.</p>"
)


def read(html: str, **known: object) -> RawArticle:
    return read_html(html.encode(), path="page.html", locator="page.html", **known)  # type: ignore[arg-type]


def said(article: RawArticle, field: str) -> list[str]:
    return [value.value for value in article.stated if value.field == field]


def main_text(article: RawArticle) -> str:
    return "\n".join(article.text[b.start : b.end] for b in article.blocks if b.attributes.get("main"))


def test_the_body_is_kept_apart_from_menus_and_footers() -> None:
    page = (
        '<nav><a href="/">Home</a> <a href="/news">News</a></nav><main><article><h1>Pool stays open</h1>'
        f"{PROSE}</article></main><footer><p>© 2019 The Gazette. All rights reserved.</p></footer>"
    )
    body = main_text(read(page))
    assert body.startswith("The town council met")
    assert "ducks" in body
    assert "Home" not in body
    assert "rights reserved" not in body


def test_a_body_printed_twice_is_read_once() -> None:
    page = f"<article><h1>Pool</h1><div class='desktop'>{PROSE}</div><div class='mobile'>{PROSE}</div></article>"
    assert main_text(read(page)).count("ducks") == 1


def test_a_caption_and_its_credit_are_blocks_of_their_own() -> None:
    article = read((GOLDEN / "ferry.html").read_text("utf-8"))
    captions = [article.text[b.start : b.end] for b in article.blocks if b.kind is BlockKind.CAPTION]
    credits = [article.text[b.start : b.end] for b in article.blocks if b.kind is BlockKind.CREDIT]
    assert captions[0] == "The ferry Marguerite leaves the quay on Thursday night."
    assert credits == ["Photo: Olga Brandt/Getty Images"]


def test_lazy_pictures_are_found_at_their_real_address_and_largest_size() -> None:
    references = [picture.reference for picture in read((GOLDEN / "ferry.html").read_text("utf-8")).pictures]
    assert references == ["/pictures/ferry-1200.jpg", "/pictures/cabin-900.jpg"]


def test_a_picture_is_linked_to_its_caption() -> None:
    article = read((GOLDEN / "ferry.html").read_text("utf-8"))
    picture = article.pictures[0]
    assert picture.alternative == "A white ferry at a quay"
    assert picture.block is not None
    assert article.blocks[picture.block].kind is BlockKind.CAPTION


def test_json_ld_names_people_by_reference() -> None:
    article = read((GOLDEN / "ferry.html").read_text("utf-8"))
    authors = [v.value for v in article.stated if v.field.startswith("bylines") and v.rule.startswith("json-ld")]
    assert authors == ["Ines Valderrey", "Tom Aldous"]
    assert said(article, "outlet")[0] == "The Harbour Gazette"


@pytest.mark.parametrize(
    "block",
    [
        '{"@type": "Article", "headline": "x",}',
        '<!-- {"@type": "Article", "headline": "x"} -->',
        '//<![CDATA[\n{"@type": "Article", "headline": "x"}\n//]]>',
        '{"@type": "Article", "headline": "x", "text": "two\nlines"}',
        '[{"@type": "WebSite"}, {"@type": "Article", "headline": "x"}];',
        '{"@type": "WebSite"} {"@type": "Article", "headline": "x"}',
        "{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;x&quot;}",
    ],
)
def test_broken_json_ld_is_read_as_far_as_it_goes(block: str) -> None:
    graph = read_graph([("//script", block)])
    assert any(node.data.get("headline") == "x" for node in graph.nodes)


def test_json_beyond_repair_says_nothing() -> None:
    assert list(parse_json('{"@type": "Article", "headline": ')) == []


def test_articles_listed_by_a_page_are_not_its_own() -> None:
    block = '{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Another story"}]}'
    page = f'<script type="application/ld+json">{block}</script><article><h1>Pool</h1>{PROSE}</article>'
    assert "Another story" not in said(read(page), "headline")


def test_a_body_that_the_page_only_states_is_read_from_there() -> None:
    body = "\\n\\n".join(f"Sentence {n} of the story is long enough to be a paragraph of its own." for n in range(9))
    block = f'{{"@type": "NewsArticle", "headline": "Pool", "articleBody": "{body}"}}'
    article = read(
        f'<script type="application/ld+json">{block}</script><h1>Pool</h1><p>Please switch on JavaScript.</p>'
    )
    blocks = [block for block in article.blocks if block.attributes.get("main")]
    assert article.text[blocks[-1].start : blocks[-1].end].startswith("Sentence 8")
    assert blocks[-1].source == "//script[1]#.articleBody"


def test_microdata_and_time_elements_state_dates() -> None:
    page = f'<article><h1>Pool</h1><time datetime="2011-05-03T08:00+02:00">3 May</time>{PROSE}</article>'
    assert said(read(page), "published") == ["2011-05-03T08:00+02:00"]
    page = f'<article><meta itemprop="datePublished" content="2011-05-03"><h1>Pool</h1>{PROSE}</article>'
    assert said(read(page), "published") == ["2011-05-03"]


def test_spans_of_stated_values_quote_the_text() -> None:
    article = read((GOLDEN / "ferry.html").read_text("utf-8"))
    shown = [
        value for value in article.stated if value.start is not None and value.rule in {"h1", "rel-author", "deck"}
    ]
    assert shown
    for value in shown:
        assert " ".join(article.text[value.start : value.end].split()) == " ".join(value.value.split())


def test_latin_1_is_read_by_what_the_page_declares() -> None:
    article = read_html((GOLDEN / "quarry.html").read_bytes(), path="q.html", locator="q.html")
    assert "Bürgermeisterin Hildegard Stöckl" in article.text
    assert article.encoding is not None


def test_pictures_of_the_folder_beside_the_page_come_with_it(tmp_path: Path) -> None:
    page = tmp_path / "Pool.html"
    figure = '<figure><img src="Pool_files/pool.jpg"><figcaption>The pool in May.</figcaption></figure>'
    page.write_text(
        f"<!-- saved from url=(0031)https://gazette.example/pool --><html><body><article><h1>Pool</h1>{figure}{PROSE}"
        "</article></body></html>",
        encoding="utf-8",
    )
    (tmp_path / "Pool_files").mkdir()
    (tmp_path / "Pool_files" / "pool.jpg").write_bytes(b"picture")
    (article,) = HtmlImporter().read(page, JobContext())
    assert isinstance(article, RawArticle)
    assert article.url == "https://gazette.example/pool"
    assert [(picture.reference, picture.data) for picture in article.pictures] == [("Pool_files/pool.jpg", b"picture")]


def test_pictures_of_a_container_are_matched_by_reference() -> None:
    figure = '<figure><img src="cid:pool@page"><figcaption>The pool in May.</figcaption></figure>'
    article = read(f"<article><h1>Pool</h1>{figure}{PROSE}</article>", resources={"cid:pool@page": b"picture"})
    assert article.pictures[0].data == b"picture"


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<div>" * 3000 + "<p>Deep down.</p>", "too-large"),
        ("<p>" + "word " * 3_000_000, "too-large"),
        ("<p></p>" * 10 + "<b>" * 20, "no-article"),
        ("", "empty"),
    ],
)
def test_pages_beyond_the_limits_are_reported_not_raised(page: str, code: str) -> None:
    assert code in {issue.code for issue in read(page).issues}


def test_words_below_the_deepest_element_are_kept() -> None:
    assert "Deep down." in read("<div>" * 3000 + "<p>Deep down.</p>").text


def test_html_is_recognised_by_content() -> None:
    importer = HtmlImporter()
    assert importer.sniff(Path("x"), b"<!DOCTYPE html><html><p>Hello") > 0.5
    assert importer.sniff(Path("x"), b"<html xmlns='http://www.w3.org/1999/xhtml'><body>") > 0.5
    assert importer.sniff(Path("x.html"), b"<?xml version='1.0'?><nitf><head/></nitf>") == 0
    assert importer.sniff(Path("x.html"), b"Plain words about <b>bold</b> things.") == 0


TAGS = st.sampled_from(
    ["<p>", "</p>", "<div class='caption'>", "</div>", "<figure>", "</figure>", "<img src=a.jpg>",
     "<a href=x rel=author>",
     "</a>", "<br>", "<h1>", "</h1>", "<span class='credit'>", "</span>", "<time datetime='2020-01-01'>", "</time>",
     "<figcaption>", "</figcaption>", "<li>", "<table><tr><td>", "&amp;", "&#8203;", "<!-- x -->", "<b>"]
)  # fmt: skip


@given(st.lists(st.one_of(TAGS, st.text(max_size=12)), max_size=60).map("".join))
def test_blocks_lie_in_order_inside_the_text(page: str) -> None:
    article = read(page)
    reached = 0
    for block in article.blocks:
        assert reached <= block.start < block.end <= len(article.text)
        assert article.text[block.start : block.end].strip()
        reached = block.end
    for value in article.stated:
        if value.start is not None:
            assert value.end is not None
            assert 0 <= value.start < value.end <= len(article.text)
    for picture in article.pictures:
        assert picture.block is None or 0 <= picture.block < len(article.blocks)


@given(st.lists(st.one_of(TAGS, st.text(max_size=12)), max_size=40).map("".join))
def test_no_word_is_read_twice(page: str) -> None:
    parsed = parse_page(page)
    if parsed is not None:
        pieces = walk(parsed.root).pieces
        everything = "".join(map(str, parsed.root.itertext()))
        letters = sum(map(str.isalnum, everything))
        assert sum(sum(map(str.isalnum, piece.text)) for piece in pieces) <= letters


@pytest.mark.parametrize("parted", ["<br><br>", "</font><br><br><font size=2>"])
def test_a_page_laid_out_in_tables_keeps_its_menu_out_of_the_body(parted: str) -> None:
    paragraphs = [
        "The town council met on Monday evening and decided, by nine votes to four, to keep the swimming pool open.",
        "“Nobody wants to close it,” said the mayor, who had asked for the vote after a long debate in the hall.",
        "The roof was damaged in the storm of November. An engineer will report in spring what mending it costs.",
    ]
    menu = "<br>".join(f'<a href="/{word}">{word}</a>' for word in ("Home", "News", "Sport", "Weather", "Letters"))
    story = f"<table><tr><td><b>Pool stays open</b></td></tr><tr><td>{parted.join(paragraphs)}</td></tr></table>"
    page = (
        "<html><head><title>Pool stays open - The Gazette</title></head><body><table><tr><td colspan=2>The Gazette"
        f"</td></tr><tr><td width=150>{menu}</td><td>{story}</td></tr><tr><td>Copyright 2009</td></tr></table></body>"
    )
    raw = read_html(page, path="p.html", locator="p.html")
    body = [raw.text[block.start : block.end] for block in raw.blocks if block.attributes.get("main")]
    assert [text for text in body if text not in ("The Gazette", "Pool stays open")] == paragraphs
