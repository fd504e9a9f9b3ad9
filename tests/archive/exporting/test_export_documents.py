"""HTML, PDF and BagIt: whole, readable, and with nothing that runs or reaches out."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from lxml import html

from archive.exporting.bagit import BagitExporter
from archive.exporting.html_page import HtmlExporter
from archive.exporting.pdf import PdfExporter
from archive.model import Article, Dateline


@pytest.mark.parametrize("which", ["source", "hostile"])
def test_the_page_runs_nothing_and_fetches_nothing(which: str, request, tmp_path: Path) -> None:
    HtmlExporter().write(request.getfixturevalue(which), tmp_path / "a.html")
    text = (tmp_path / "a.html").read_text("utf-8")
    page = html.fromstring(text)
    assert "default-src 'none'" in text
    assert not page.xpath("//script | //link | //iframe | //object | //base | //form | //*[@style]")
    assert not [name for name in page.xpath("//@*") if str(getattr(name, "attrname", "")).startswith("on")]
    assert all(source.startswith("data:image/") for source in page.xpath("//@src"))
    assert all(target.startswith(("#", "http://", "https://")) for target in page.xpath("//@href"))
    assert "url(" not in page.xpath("string(//style)")


def test_the_page_shows_articles_with_captions_credits_and_proof(source, tmp_path: Path) -> None:
    HtmlExporter().write(source, tmp_path / "a.html")
    page = html.fromstring((tmp_path / "a.html").read_text("utf-8"))
    assert page.xpath("//nav//a/@href") == ["#article-1", "#article-2"]
    first, second = page.xpath("//article")
    assert first.xpath("string(h2)") == "Flood reaches the dam & holds"
    assert first.xpath("string(.//figcaption)").startswith("A house after the flood.")
    assert "Photo: Dana Holm/Valley Wire" in first.xpath("string(.//figcaption)")
    assert len(first.xpath(".//figure/img")) == 1
    assert "0–4" in first.xpath("string(.//details)")
    assert second.get("lang") == "ckb"
    assert all(element.get("dir") == "auto" for element in second.xpath(".//p[not(@class)]"))


def test_a_dateline_in_the_body_is_not_said_twice(make_source, make_stored, tmp_path: Path) -> None:
    dateline = Dateline("ERBIL (VW) -", "Erbil", "VW")
    inside = make_stored(1, Article(headline="a", dateline=dateline, body="ERBIL (VW) - The water rose."))
    before = make_stored(2, Article(headline="b", dateline=dateline, body="The water rose."))
    HtmlExporter().write(make_source([inside, before]), tmp_path / "a.html")
    page = html.fromstring((tmp_path / "a.html").read_text("utf-8"))
    assert [p.text for p in page.xpath("//article/p[not(@class)]")] == ["ERBIL (VW) - The water rose."] * 2


def test_the_pdf_embeds_its_fonts_and_has_a_page_an_article(source, tmp_path: Path) -> None:
    PdfExporter().write(source, tmp_path / "a.pdf")
    content = (tmp_path / "a.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type /Page\b", content)) == 3
    assert b"NotoSansArabic" in content
    assert len(re.findall(rb"/FontFile2", content)) >= 3
    assert b"/Outlines" in content
    assert b"/JavaScript" not in content


def bag_of(source, folder: Path) -> Path:
    bag = folder / "bag"
    bag.mkdir()
    BagitExporter().write(source, bag)
    return bag


def test_an_independent_reader_finds_the_bag_valid(source, tmp_path: Path) -> None:
    bagit = pytest.importorskip("bagit", reason="the BagIt library is a development dependency")
    bag = bagit.Bag(str(bag_of(source, tmp_path)))
    bag.validate()
    assert bag.version_info == (1, 0)
    assert bag.info["Bag-Software-Agent"] == "Backfile test"


def test_every_payload_file_is_in_the_manifest_with_its_hash(source, tmp_path: Path) -> None:
    bag = bag_of(source, tmp_path)
    lines = (bag / "manifest-sha256.txt").read_text("utf-8").splitlines()
    listed = dict(reversed(line.split("  ", 1)) for line in lines)
    payload = {path.relative_to(bag).as_posix(): path for path in (bag / "data").rglob("*") if path.is_file()}
    assert set(listed) == set(payload)
    assert all(hashlib.sha256(path.read_bytes()).hexdigest() == listed[name] for name, path in payload.items())
    size = sum(path.stat().st_size for path in payload.values())
    assert f"Payload-Oxum: {size}.{len(payload)}\n" in (bag / "bag-info.txt").read_text("utf-8")


def test_the_bag_holds_originals_pictures_and_where_they_belong(source, tmp_path: Path) -> None:
    data = bag_of(source, tmp_path) / "data"
    records = [json.loads(line) for line in (data / "articles.jsonl").read_text("utf-8").splitlines()]
    original = data / records[0]["files"]["original"]
    assert hashlib.sha256(original.read_bytes()).hexdigest() == records[0]["sha256"]
    assert all((data / path).is_file() for path in records[0]["files"]["pictures"].values())
    assert records[0]["files"]["original"] == records[1]["files"]["original"]  # shared, and kept once
    assert len(list((data / "originals").iterdir())) == 1
    assert original.name == "story.txt"


def test_what_the_archive_has_lost_is_said(hostile, tmp_path: Path) -> None:
    data = bag_of(hostile, tmp_path) / "data"
    described = json.loads((data / "export.json").read_text("utf-8"))
    assert described["missing"] == [hashlib.sha256(b"lost").hexdigest()]
    assert described["articles"] == hostile.total
