"""Web archives: pages only, their pictures with them, and damage ends nothing that came before."""

from __future__ import annotations

import gzip
import random
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.config import Limits
from archive.importing.registry import default_registry
from archive.importing.webarchive import records as records_module
from archive.importing.webarchive.warc import WarcImporter
from archive.jobs import JobContext
from archive.model import ImportIssue, RawArticle

PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 40
STORY = "<p>Eleven men and one cup came home through Market Street today, and everybody saw them.</p>"


def record(url: str, media_type: str, body: bytes, status: str = "200 OK", kind: str = "response") -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2023-05-22T16:00:00Z\r\n"
        f"WARC-Target-URI: {url}\r\nContent-Type: application/http\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def page(title: str, extra: str = "") -> bytes:
    return f"<html><body><article><h1>{title}</h1>{STORY}{extra}</article></body></html>".encode()


def read(path: Path, limits: Limits = Limits()) -> tuple[list[RawArticle], list[ImportIssue]]:  # noqa: B008
    items = list(default_registry(limits).read(path, JobContext()))
    articles = [item for item in items if isinstance(item, RawArticle)]
    return articles, [item for item in items if isinstance(item, ImportIssue)]


def test_only_pages_that_were_found_are_articles(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    records = [
        record("https://c.example/1", "text/html", page("One")),
        record("https://c.example/2", "text/html", page("Gone"), "404 Not Found"),
        record("https://c.example/3", "text/html", page("Moved"), "301 Moved"),
        record("https://c.example/4", "application/json", b"{}"),
        record("https://c.example/5", "text/html", page("Asked"), kind="request"),
        record("https://c.example/6", "TEXT/HTML; charset=UTF-8", page("Six")),
    ]
    path.write_bytes(b"".join(records))
    articles, issues = read(path)
    assert [article.url for article in articles] == ["https://c.example/1", "https://c.example/6"]
    assert [article.format for article in articles] == ["warc", "warc"]
    assert articles[1].locator == f"{path}@{sum(map(len, records[:5]))}"
    assert issues == []


@pytest.mark.parametrize("compressed", [False, True])
def test_the_locator_is_where_the_record_starts(compressed: bool, tmp_path: Path) -> None:
    records = [record(f"https://c.example/{n}", "text/html", page(f"Number {n}")) for n in range(3)]
    pieces = [gzip.compress(piece) if compressed else piece for piece in records]
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(pieces))
    articles, _ = read(path)
    for number, article in enumerate(articles):
        offset = int(article.locator.rpartition("@")[2])
        assert path.read_bytes()[offset:].startswith(pieces[number])


@pytest.mark.parametrize("reference", ["/i/cup.png", "https://c.example/i/cup.png", "../i/cup.png"])
def test_a_page_gets_the_pictures_it_shows_wherever_they_lie(reference: str, tmp_path: Path) -> None:
    figure = f'<figure><img src="{reference}"><figcaption>The cup.</figcaption></figure>'
    path = tmp_path / "a.warc.gz"
    records = [
        record("https://c.example/s/1", "text/html", page("One", figure)),
        record("https://c.example/i/cup.png", "image/png", PNG),
        record("https://c.example/i/other.png", "image/png", PNG + b"other"),
    ]
    path.write_bytes(b"".join(gzip.compress(piece) for piece in records))
    (article,), _ = read(path)
    assert [picture.data for picture in article.pictures] == [PNG]


def test_the_charset_of_the_answer_counts_where_the_page_says_none(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    body = "<html><body><h1>Привет, порт</h1><p>Паром идёт всю ночь, и все его видят с берега.</p></body></html>"
    path.write_bytes(record("https://c.example/1", "text/html; charset=koi8-r", body.encode("koi8-r")))
    (article,), _ = read(path)
    assert "Паром идёт всю ночь" in article.text
    assert article.encoding == "koi8-r (declared by its carrier)"


def test_what_came_before_damage_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    whole = [gzip.compress(record(f"https://c.example/{n}", "text/html", page(f"Number {n}"))) for n in range(3)]
    path.write_bytes(whole[0] + whole[1] + whole[2][:60])
    articles, issues = read(path)
    assert len(articles) == 2
    assert [issue.code for issue in issues] == ["malformed"]


def damaged(records: list[bytes], number: int) -> bytes:
    """The records compressed one by one, forty bytes in the middle of one changed."""
    pieces = [bytearray(gzip.compress(piece)) for piece in records]
    middle = len(pieces[number]) // 2
    pieces[number][middle : middle + 40] = bytes(byte ^ 0xFF for byte in pieces[number][middle : middle + 40])
    return b"".join(pieces)


@pytest.mark.parametrize("words", [50, 60_000])
def test_a_damaged_record_is_no_article_and_is_said(
    words: int, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    rnd = random.Random(words)
    text = " ".join(f"word{rnd.randrange(9999)}" for _ in range(words))
    records = [record(f"https://c.example/{n}", "text/html", page(f"No {n}", f"<p>{text}</p>")) for n in range(3)]
    path = tmp_path / "a.warc.gz"
    path.write_bytes(damaged(records, 1))
    articles, issues = read(path)
    assert [article.url for article in articles] == ["https://c.example/0", "https://c.example/2"]
    assert [issue.code for issue in issues] == ["malformed"]
    assert issues[0].message.isprintable()
    assert len(issues[0].message) < 200
    assert capfd.readouterr().err == ""


@given(data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_record_is_read_that_is_whole(data: st.DataObject, tmp_path: Path) -> None:
    """Whatever is overwritten in others: the rest is read, and what is left out is said with its place."""
    pieces = [gzip.compress(record(f"https://c.example/{n}", "text/html", page(f"No {n}"))) for n in range(8)]
    broken = data.draw(st.sets(st.integers(0, 7), max_size=5))
    for number in broken:
        first = 2 if number == 0 else 0  # without these two it is no gzip, and no web archive
        at = data.draw(st.integers(first, len(pieces[number]) - 12))
        noise = data.draw(st.binary(min_size=12, max_size=12))
        pieces[number] = pieces[number][:at] + noise + pieces[number][at + 12 :]
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"".join(pieces))
    items = list(WarcImporter().read(path, JobContext()))
    urls = {item.url for item in items if isinstance(item, RawArticle)}
    assert {f"https://c.example/{n}" for n in set(range(8)) - broken} <= urls
    lost = {f"https://c.example/{n}" for n in broken} - urls
    places = [int(item.locator.rpartition("@")[2]) for item in items if isinstance(item, ImportIssue)]
    assert len(places) >= bool(lost)
    assert places == sorted(places)


def lying(number: int, length: int, compressed: bool) -> bytes:
    """Four records of which one states another length."""
    pieces = [record(f"https://c.example/{n}", "text/html", page(f"No {n}", "<p>The end.</p>")) for n in range(4)]
    pieces[number] = re.sub(rb"(?<=Content-Length: )\d+", str(length).encode(), pieces[number])
    return b"".join(gzip.compress(piece) if compressed else piece for piece in pieces)


@pytest.mark.parametrize("compressed", [False, True])
@pytest.mark.parametrize(("length", "said"), [(120, "longer"), (700, "shorter"), (10**15, "shorter"), (-5, "longer")])
@pytest.mark.parametrize("number", [0, 2])
def test_a_length_that_lies_hides_no_other_record(
    number: int, length: int, said: str, compressed: bool, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(lying(number, length, compressed))
    articles, issues = read(path)
    others = {f"https://c.example/{n}" for n in range(4) if n != number}
    assert others <= {article.url for article in articles}
    assert all(issue.code == "malformed" for issue in issues)
    assert f"is {said} than it says" in issues[0].message
    (place,) = {int(issue.locator.rpartition("@")[2]) for issue in issues}
    assert path.read_bytes()[place:].startswith(b"\x1f\x8b" if compressed else b"WARC/")
    assert not any("WARC" in article.text for article in articles)
    if said == "shorter":
        assert [f"https://c.example/{n}" for n in range(4)] == [article.url for article in articles]
        assert all("The end." in article.text for article in articles)
    assert capfd.readouterr().err == ""


def test_a_record_inside_a_damaged_page_is_not_taken_for_one(tmp_path: Path) -> None:
    """Else whoever made a page could put words into the mouth of another site."""
    forged = record("https://bank.example/", "text/html", page("Forged"))
    damaged_page = record("https://c.example/1", "text/html\r\nContent-Encoding: gzip", b"\x1f\x8b\x08\0" + forged)
    packed = gzip.compress(page("Packed") * 500)
    broken = record("https://c.example/2", "text/html\r\nContent-Encoding: gzip", packed[:90] + b"\n" + forged)
    last = record("https://c.example/3", "text/html", page("Three"))
    for compressed in (False, True):
        path = tmp_path / f"{compressed}.warc"
        pieces = [damaged_page, broken, last]
        path.write_bytes(b"".join(gzip.compress(piece, 0) if compressed else piece for piece in pieces))
        articles, _issues = read(path)
        assert "https://bank.example/" not in {article.url for article in articles}
        assert "https://c.example/3" in {article.url for article in articles}


def test_a_damaged_first_record_leaves_a_web_archive(tmp_path: Path) -> None:
    pieces = [gzip.compress(record(f"https://c.example/{n}", "text/html", page(f"No {n}"))) for n in range(3)]
    path = tmp_path / "a.warc.gz"
    path.write_bytes(pieces[0][:10] + b"\xff" * (len(pieces[0]) - 10) + pieces[1] + pieces[2])
    articles, (issue,) = read(path)
    assert [article.url for article in articles] == ["https://c.example/1", "https://c.example/2"]
    assert f"up to byte {len(pieces[0])}" in issue.message


def test_damage_in_a_hundred_places_is_told_and_in_more_is_counted(tmp_path: Path) -> None:
    whole = gzip.compress(record("https://c.example/1", "text/html", page("One")))
    path = tmp_path / "a.warc.gz"
    path.write_bytes((whole + whole[:-30] + b"\xff" * 30) * 130)
    articles, issues = read(path)
    assert len(articles) == 130
    assert len(issues) == 101
    assert "30 more places" in issues[-1].message


def test_a_header_without_end_costs_its_record(tmp_path: Path) -> None:
    endless = record("https://c.example/1", "text/html", page("One")).replace(b"WARC-Date", b"X: " + b"a" * 9_000_000)
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(endless) + gzip.compress(record("https://c.example/2", "text/html", page("Two"))))
    (article,), (issue,) = read(path)
    assert article.url == "https://c.example/2"
    assert "header is longer than any" in issue.message


def test_what_only_looks_like_members_is_not_tried_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records_module, "_TRIES", 1000)
    whole = gzip.compress(record("https://c.example/1", "text/html", page("One")))
    path = tmp_path / "a.warc.gz"
    path.write_bytes(whole + b"\x1f\x8b\x08\0\0\0\0\0\0\3" * 20_000 + whole)
    (article,), (issue,) = read(path)
    assert article.url == "https://c.example/1"
    assert "no more could be read" in issue.message


def test_of_one_damaged_piece_what_came_before_is_read(tmp_path: Path) -> None:
    rnd = random.Random(4)
    text = " ".join(f"word{rnd.randrange(9999)}" for _ in range(20_000))
    records = b"".join(record(f"https://c.example/{n}", "text/html", page(f"No {n}", text)) for n in range(8))
    packed = bytearray(gzip.compress(records))
    packed[len(packed) // 2 :] = bytes(len(packed) - len(packed) // 2)
    path = tmp_path / "a.warc.gz"
    path.write_bytes(packed)
    articles, issues = read(path)
    assert [article.url for article in articles][:3] == [f"https://c.example/{n}" for n in range(3)]
    assert "What came before was read." in issues[-1].message


def test_what_a_server_packed_is_unpacked_or_said_to_be_damaged(tmp_path: Path) -> None:
    packed = gzip.compress(page("Packed", "<p>" + " ".join(str(n * n) for n in range(90_000)) + "</p>"))
    whole = record("https://c.example/1", "text/html\r\nContent-Encoding: gzip", packed)
    path = tmp_path / "a.warc"
    path.write_bytes(whole)
    (article,), issues = read(path)
    assert ("Packed" in article.text, issues) == (True, [])
    path.write_bytes(whole[: len(whole) // 2] + bytes(40) + whole[len(whole) // 2 + 40 :])
    articles, issues = read(path)
    assert articles == []
    assert "malformed" in [issue.code for issue in issues]


def test_a_space_in_an_address_is_no_news(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(record("https://c.example/two words", "text/html", page("One")))
    (article,), issues = read(path)
    assert (article.url, issues) == ("https://c.example/two%20words", [])
    assert capfd.readouterr().err == ""


def test_one_piece_of_gzip_is_unpacked_within_bounds(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    records = b"".join(record(f"https://c.example/{n}", "text/html", page(f"Number {n}")) for n in range(3))
    path.write_bytes(gzip.compress(records))
    articles, issues = read(path)
    assert (len(articles), issues) == (3, [])
    assert articles[0].locator == f"{path}@0"
    padded = records + record("https://c.example/b", "text/plain", b"0" * 3_000_000)
    path.write_bytes(gzip.compress(padded))
    articles, issues = read(path, Limits(expanded_bytes=100_000))
    assert len(articles) < 3
    assert "expansion-limit" in [issue.code for issue in issues]


def test_a_page_beyond_the_limit_is_an_issue(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(record("https://c.example/1", "text/html", page("One", "<p>long</p>" * 2000)))
    articles, (issue, *_) = read(path, Limits(item_bytes=5000))
    assert (articles, issue.code) == ([], "too-large")


def test_nothing_is_said_on_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(record("https://c.example/1", "text/html", page("One")).replace(b"Length: ", b"Length: 1") * 2)
    list(WarcImporter().read(path, JobContext()))
    assert capfd.readouterr().err == ""
