"""Among everything that a page says of its article, what a reader would call the headline, the authors, the date."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest

from archive.extraction.context import ExtractionContext, toolkit
from archive.extraction.html import resolve
from archive.extraction.html.choice import domain_name
from archive.extraction.html.people import split_names
from archive.importing.html.reader import read_html
from archive.model import Article
from archive.model.json import to_json

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "html"
BODY = (
    "<p>The town council met on Monday evening and decided, by nine votes to four, to keep the swimming pool open "
    "until the end of the year.</p><p>“Nobody wants to close it,” said the mayor, who had asked for the vote.</p>"
    "<p>The roof was damaged in the storm of November. An engineer will report in spring what mending it costs.</p>"
)


def understood(
    head: str = "", before: str = "<h1>Pool stays open</h1>", inside: str = "", url: str | None = None
) -> Article:
    page = (
        f"<html lang='en'><head>{head}</head><body><main><article>{before}{inside}{BODY}</article></main></body></html>"
    )
    raw = read_html(page, path="p.html", locator="p.html", url=url)
    draft = resolve(raw, toolkit(ExtractionContext()))
    for field in draft.fields:
        if field.start is not None:
            assert raw.text[field.start : field.end] == field.quote
    return draft.article()


@pytest.mark.parametrize(
    ("head", "before", "headline"),
    [
        ("<title>Pool stays open | The Gazette</title>", "<h1>Pool stays open</h1>", "Pool stays open"),
        (
            "<title>Pool stays open - The Gazette</title><meta property='og:site_name' content='The Gazette'>",
            "",
            "Pool stays open",
        ),
        ("<title>Pool stays open – report</title>", "<h1>Pool stays open – report</h1>", "Pool stays open – report"),
        ("", "<h1><div>Opinion</div><div>Why the pool must stay</div></h1>", "Why the pool must stay"),
        (
            "<meta property='og:title' content='Ducks will not pay, says mayor'>",
            "<h1>Pool stays open</h1>",
            "Pool stays open",
        ),
    ],
)
def test_the_headline_is_what_readers_saw_without_the_outlet(head: str, before: str, headline: str) -> None:
    assert understood(head, before).headline == headline


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("By Ines Valderrey and Tom Aldous", ["Ines Valderrey", "Tom Aldous"]),
        ("Von Katharina Rehberg, Jörg Maßmann", ["Katharina Rehberg", "Jörg Maßmann"]),
        ("ByAda Lund", ["Ada Lund"]),
        ("Ada Lund, MD", ["Ada Lund"]),
        ("Posted on May 3, 2011 by Ada Lund", ["Ada Lund"]),
        ("Ada Lund (The Gazette)", ["Ada Lund"]),
    ],
)
def test_names_are_taken_out_of_a_printed_byline(printed: str, names: list[str]) -> None:
    assert list(split_names(printed)) == names


def test_people_come_before_houses_and_comments_do_not_count() -> None:
    head = '<meta name="author" content="The Gazette"><meta property="og:site_name" content="The Gazette">'
    article = understood(head, '<h1>Pool stays open</h1><div class="byline">By Ada Lund</div>')
    assert [byline.name for byline in article.bylines] == ["Ada Lund"]


def test_a_house_is_the_byline_where_no_person_is() -> None:
    author = '{"@type":"Organization","name":"Harbour Wire"}'
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","author":{author}}}</script>'
    assert [byline.name for byline in understood(head).bylines] == ["Harbour Wire"]


def names(head: str = "", before: str = "<h1>Pool stays open</h1>", inside: str = "") -> list[str | None]:
    return [byline.name for byline in understood(head, before, inside).bylines]


def test_a_printed_name_goes_before_what_a_system_calls_its_user() -> None:
    user = '<meta name="author" content="adalund"><meta property="og:site_name" content="The Gazette">'
    byline = '<h1>Pool stays open</h1><div class="byline">By Ada Lund</div>'
    assert names(user, byline) == ["Ada Lund"]
    house = '<meta name="author" content="Harbour Wire Media">'
    assert names(house, "<h1>Pool stays open</h1><p>Autorin: Ada Lund</p>") == ["Ada Lund"]


def test_a_date_beside_a_name_is_no_second_name() -> None:
    marked = '<div itemprop="author"><a rel="author">Ada Lund</a> August 18, 2023 • 3 min read</div>'
    assert names(before=f"<h1>Pool stays open</h1>{marked}") == ["Ada Lund"]
    assert names(before="<h1>Pool stays open</h1><p>Par Ada Lund le 7 mai 2020</p>") == ["Ada Lund"]


def test_writers_printed_together_are_all_named() -> None:
    author = '{"@type":"Person","name":"Ada Lund"}'
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","author":{author}}}</script>'
    links = '<a rel="author" href="/1">Ada Lund</a> <a rel="author" href="/2">Ivo Marsh</a>'
    assert names(head, f"<h1>Pool stays open</h1><div>{links}</div>") == ["Ada Lund", "Ivo Marsh"]


def test_words_after_the_text_are_no_signature() -> None:
    page = understood(inside="")
    assert page.bylines == ()
    raw = read_html(
        f"<html><body><h1>Pool stays open</h1>{BODY}<p>Related Articles</p></body></html>", path="p", locator="p"
    )
    assert resolve(raw, toolkit(ExtractionContext())).article().bylines == ()


def test_a_line_without_mark_up_may_name_the_writer() -> None:
    assert [byline.name for byline in understood(inside="<p>By Ada Lund</p>").bylines] == ["Ada Lund"]


@pytest.mark.parametrize(
    ("head", "before", "published"),
    [
        ('<meta property="article:published_time" content="2019-03-14T22:05:00Z">', "", "2019-03-14T22:05:00+00:00"),
        (
            '<meta property="article:published_time" content="2019-03-15T03:05:00Z">',
            '<time datetime="2019-03-14T23:05:00-04:00">14 March</time>',
            "2019-03-14T23:05:00-04:00",
        ),
        (
            '<meta property="article:published_time" content="2019-03-15T03:05:00Z">',
            '<div class="date">14 March 2019, 11:05 pm</div>',
            "2019-03-14T23:05:00-04:00",
        ),
        ('<meta property="article:published_time" content="2019-03-14T23:00:00Z">', "", "2019-03-15T00:00:00+01:00"),
        ('<meta name="date" content="[date]">', "<p>14 March 2019</p>", "2019-03-14"),
    ],
)
def test_the_date_is_told_as_readers_saw_it(head: str, before: str, published: str) -> None:
    assert understood(head, f"<h1>Pool stays open</h1>{before}").published == published


def test_the_address_dates_a_page_that_nothing_else_dates() -> None:
    assert understood(url="https://gazette.example/2011/05/03/pool/").published == "2011-05-03"
    assert understood(url="https://gazette.example/2011/may/3/pool").published == "2011-05-03"
    assert understood(url="https://gazette.example/03-05-2011").published == "2011-05-03"
    assert understood(url="https://gazette.example/pool").published is None


def test_a_page_stamped_anew_keeps_the_day_of_its_address() -> None:
    head = '<meta property="article:published_time" content="2019-06-17T18:28:00+02:00">'
    assert understood(head, url="https://gazette.example/2017/7/12/pool").published == "2017-07-12"
    stated = understood(head, url="https://gazette.example/2019/6/16/pool").published
    assert stated == "2019-06-17T18:28:00+02:00"


def test_a_printed_date_goes_before_the_day_that_a_system_was_filled() -> None:
    head = '<meta name="dcterms.date" content="2021-12-20T11:02:44+01:00">'
    assert understood(head, "<h1>Pool stays open</h1><p>Published: 27 January 2022</p>").published == "2022-01-27"
    assert understood(head).published == "2021-12-20T11:02:44+01:00"


def test_dates_of_a_list_of_other_stories_are_not_the_articles() -> None:
    others = "".join(f'<li><a href="/{day}">Story {day}</a> {day} May 2020</li>' for day in (11, 12, 13, 14))
    article = understood(before=f"<ul>{others}</ul><h1>Pool stays open</h1><div>3 May 2020</div>")
    assert article.published == "2020-05-03"


def test_slashes_on_a_page_whose_language_has_none_are_a_systems_order() -> None:
    page = f"<html lang='de'><head><meta name='date' content='11/01/2023 12:43:42'></head><body><h1>Bad</h1>{BODY}"
    raw = read_html(page, path="p.html", locator="p.html")
    assert resolve(raw, toolkit(ExtractionContext())).article().published == "2023-11-01T12:43:42"


def test_a_line_that_says_so_tells_when_the_article_was_updated() -> None:
    article = understood(before="<h1>Pool stays open</h1><p>Published 3 May 2020</p><p>Updated: 5 May 2020</p>")
    assert (article.published, article.updated) == ("2020-05-03", "2020-05-05")


def credit_of(figure: str) -> list[tuple[str | None, str | None]]:
    captions = understood(inside=figure).captions
    return [(caption.text, caption.credit.text if caption.credit else None) for caption in captions]


@pytest.mark.parametrize(
    "caption",
    [
        "<figcaption>The pool in May. <span class='credit'>Photo: Olga Brandt/AP</span></figcaption>",
        "<figcaption>The pool in May. (Olga Brandt/AP)</figcaption>",
        "<figcaption><span>The pool in May.</span><span>Olga Brandt/AP</span></figcaption>",
        "<figcaption><span>(Image:</span> <span>Olga Brandt/AP)</span><p>The pool in May.</p></figcaption>",
        "<figcaption>The pool in May. <small>© Olga Brandt/AP</small></figcaption>",
    ],
)
def test_the_credit_of_a_caption_is_told_from_it(caption: str) -> None:
    assert credit_of(f"<figure><img src='pool.jpg'>{caption}</figure>") == [("The pool in May.", "Olga Brandt/AP")]


def test_a_caption_printed_twice_is_one_caption() -> None:
    figure = "<figure><img src='pool.jpg'><figcaption>The pool in May.</figcaption></figure>"
    captions = understood(inside=figure + figure).captions
    assert [(caption.text, caption.times_printed) for caption in captions] == [("The pool in May.", 2)]


def test_the_portrait_of_the_writer_is_no_photo_of_the_article() -> None:
    portrait = "<div class='author-box'><figure><img src='ada.jpg'><figcaption>Ada Lund</figcaption></figure></div>"
    assert credit_of(portrait) == []


def test_teasers_of_other_stories_give_no_captions() -> None:
    teaser = "<aside><figure><img src='x.jpg'><figcaption>Another story</figcaption></figure></aside>"
    assert credit_of(teaser) == []


def test_a_credit_stated_for_a_caption_completes_it() -> None:
    block = '{"@type":"ImageObject","contentUrl":"pool.jpg","caption":"The pool in May.","creditText":"Olga Brandt/AP"}'
    figure = "<figure><img src='pool.jpg'><figcaption>The pool in May.</figcaption></figure>"
    article = understood(f'<script type="application/ld+json">{block}</script>', inside=figure)
    assert article.captions[0].credit is not None
    assert article.captions[0].credit.agency == "AP"


def test_topics_that_readers_see_win_over_those_for_machines() -> None:
    head = '<meta name="keywords" content="pool, cheap pools, best pools">'
    tags = '<p class="tags"><a rel="tag" href="/t/1">Ostrava Bay</a> <a rel="tag" href="/t/2">Swimming</a></p>'
    assert understood(head, inside=tags).keywords == ("Ostrava Bay", "Swimming")


def test_stories_linked_as_related_are_listed() -> None:
    box = '<div class="related-articles"><ul><li><a href="/roof">How the roof was damaged</a></li></ul></div>'
    article = understood(inside=box, url="https://gazette.example/pool")
    assert [(link.title, link.url) for link in article.related] == [
        ("How the roof was damaged", "https://gazette.example/roof")
    ]


def test_the_sample_page_comes_apart_as_a_reader_would_say() -> None:
    raw = read_html((GOLDEN / "ferry.html").read_bytes(), path="ferry.html", locator="ferry.html")
    article = to_json(resolve(raw, toolkit(ExtractionContext())).article())
    assert article["headline"] == "Night ferry to Ostrava Bay returns after nine years"
    assert [byline["name"] for byline in article["bylines"]] == ["Ines Valderrey", "Tom Aldous"]
    assert article["published"] == "2019-03-14T23:05:00+01:00"
    assert article["language"] == "en-GB"
    assert [caption["credit"]["photographer"] for caption in article["captions"]] == ["Olga Brandt", "Lena Fiorentini"]
    assert [caption["image"] for caption in article["captions"]] == [
        "/pictures/ferry-1200.jpg",
        "/pictures/cabin-900.jpg",
    ]


def test_the_deck_is_not_part_of_the_body() -> None:
    deck = "The roof is still broken, but the ducks and the swimmers may both stay until the end of the year."
    article = understood(f'<meta name="description" content="{deck}">', inside=f'<p class="standfirst">{deck}</p>')
    assert article.deck == deck
    assert deck not in article.body
    assert article.body.startswith("The town council met")


@pytest.mark.parametrize(
    "unit", ["<h1>Pool</h1>", "<span class='author'>Ada Lund</span>", "<time datetime='2020-01-01'>x</time>"]
)
def test_a_page_of_nothing_but_claims_is_resolved_in_time(unit: str) -> None:
    raw = read_html(unit * 30_000, path="p.html", locator="p.html")
    started = process_time()
    resolve(raw, toolkit(ExtractionContext()))
    assert process_time() - started < 5


def test_the_name_in_an_address() -> None:
    assert domain_name("https://www.harbour-gazette.co.uk/x") == "harbourgazette"
    assert domain_name("https://news.gazette.example/") == "gazette"
    assert domain_name(None) == ""


def test_words_for_a_button_and_appeals_are_no_caption() -> None:
    figure = "<figure><img src='a.jpg'><figcaption>{}</figcaption></figure>"
    assert credit_of(figure.format("Open this photo in gallery: The mayor at the pool.")) == [
        ("The mayor at the pool.", None)
    ]
    assert credit_of(figure.format("Subscribe to our newsletter")) == []
    assert credit_of(figure.format("The pool in May. Photo: Ada Lund (Norwire)")) == [
        ("The pool in May.", "Ada Lund (Norwire)")
    ]


def test_buttons_and_notices_beside_the_article_are_boilerplate() -> None:
    article = understood(before="<h1>Pool stays open</h1><div>Share this article</div><div>Harbour views</div>")
    assert article.boilerplate == ("Share this article",)
    assert "Share" not in (article.body or "")


def test_a_credit_that_is_printed_nowhere_is_kept_from_what_the_page_states() -> None:
    picture = '<figure><img src="a.jpg" alt="The pool in May © Norwire Photo: Ada Lund"></figure>'
    assert credit_of(picture) == [(None, "Ada Lund")]
    image = '{"@type":"ImageObject","url":"a.jpg","caption":"The pool in May","creditText":"Ada Lund/Norwire"}'
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","image":{image}}}</script>'
    (caption,) = understood(head).captions
    assert caption.text is None
    assert caption.credit is not None
    assert (caption.credit.photographer, caption.credit.agency) == ("Ada Lund", "Norwire")
