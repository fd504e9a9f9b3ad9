"""ninjs and NewsML-G2: strict, complete with their sidecar, and read back by our own importers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from archive.exporting.newsml_g2 import NewsmlG2Exporter
from archive.exporting.ninjs import Ninjs1Exporter, Ninjs2Exporter, NinjsExporter
from archive.importing.registry import default_registry
from archive.jobs import JobContext
from archive.model import Article, RawArticle
from archive.model.json import from_json

# The properties that the closed schema of ninjs 3.1 knows, as far as we write them.
_NAMED = {"name", "rel", "uri", "literal"}
_VALUED = {"role", "contentType", "value"}
_ALLOWED: dict[str, set[str] | None] = {
    "uri": None, "standard": {"name", "version", "schema"}, "type": None, "representationType": None,
    "pubStatus": None, "firstCreated": None, "versionCreated": None, "language": None, "copyrightNotice": None,
    "title": None, "by": None, "located": None, "headlines": _VALUED, "descriptions": _VALUED,
    "bodies": _VALUED | {"charCount", "wordCount"}, "subjects": _NAMED, "people": _NAMED, "organisations": _NAMED,
    "places": _NAMED, "infoSources": {"name", "role"}, "altIds": {"role", "value"}, "associations": None,
    "renditions": {"name", "href", "contentType", "title", "width", "height", "sizeInBytes"},
}  # fmt: skip
_TYPES = {"text", "picture", "composite"}


def items(folder: Path) -> list[dict[str, Any]]:
    paths = sorted(path for path in folder.glob("*.json") if not path.name.endswith(".provenance.json"))
    return [json.loads(path.read_text("utf-8")) for path in paths]


def check_strict(item: dict[str, Any], *, associated: bool = False) -> None:
    extra = {"name", "rel"} if associated else set()
    assert set(item) <= set(_ALLOWED) | extra
    assert item["type"] in _TYPES
    assert ":" in item["uri"]
    for name, value in item.items():
        inner = _ALLOWED.get(name)
        for part in value if isinstance(value, list) else [value] if isinstance(value, dict) else []:
            if name == "associations":
                check_strict(part, associated=True)
            else:
                assert inner is not None
                assert set(part) <= inner


@pytest.mark.parametrize("which", ["source", "hostile"])
def test_ninjs_3_holds_nothing_that_its_schema_forbids(which: str, request, tmp_path: Path) -> None:
    NinjsExporter().write(request.getfixturevalue(which), tmp_path)
    for item in items(tmp_path):
        check_strict(item)
        for date in ("firstCreated", "versionCreated"):
            assert "T" in item.get(date, "T")


def test_an_item_says_which_version_it_is(source, tmp_path: Path) -> None:
    Ninjs2Exporter().write(source, tmp_path)
    assert items(tmp_path)[0]["standard"]["version"] == "2.1"
    assert all(name == name.lower() for name in items(tmp_path)[0])


def test_the_sidecar_keeps_what_ninjs_has_no_place_for(source, tmp_path: Path) -> None:
    NinjsExporter().write(source, tmp_path)
    sidecar = json.loads((tmp_path / "article-00000001.provenance.json").read_text("utf-8"))
    full = next(source.articles())
    assert from_json(Article, sidecar["article"]) == full.article
    assert sidecar["item"] == "article-00000001.json"
    assert sidecar["export"]["query"] == "caption:flood"
    assert sidecar["fields"][0]["field"] == "headline"
    assert "2021-03-05" in sidecar["adapted"]["firstCreated"]


def test_ninjs_pictures_lie_beside_the_items(source, tmp_path: Path) -> None:
    NinjsExporter().write(source, tmp_path)
    rendition = items(tmp_path)[0]["associations"][0]["renditions"][0]
    assert (tmp_path / rendition["title"]).stat().st_size == rendition["sizeInBytes"]
    assert rendition["contentType"] == "image/png"


def read_back(path: Path) -> list[RawArticle]:
    registry = default_registry()
    importer = registry.best_for(path)
    assert importer is not None
    return [item for item in importer.read(path, JobContext()) if isinstance(item, RawArticle)]


def stated(article: RawArticle) -> dict[str, str]:
    return {value.field: value.value for value in article.stated}


@pytest.mark.parametrize("exporter", [NinjsExporter(), Ninjs2Exporter(), Ninjs1Exporter()], ids=lambda one: one.name)
def test_ninjs_is_read_back_as_what_it_was(exporter, source, tmp_path: Path) -> None:
    exporter.write(source, tmp_path)
    (article,) = read_back(tmp_path / "article-00000001.json")
    assert article.format == "ninjs"
    found = stated(article)
    original = next(source.articles()).article
    assert found["headline"] == original.headline
    assert found["deck"] == original.deck
    assert found["published"].startswith("2021-03-05")
    assert found["bylines[0].name"] == "Maria van den Berg"
    assert found["dateline.place"] == "Erbil"
    assert found["rights"] == original.rights
    assert found["language"] == "en"
    assert "flood" in found.values()
    assert "A house after the flood." in article.text
    assert "Dana Holm/Valley Wire" in article.text
    for paragraph in original.body.split("\n\n"):
        assert paragraph in article.text


def test_newsml_g2_is_read_back_as_what_it_was(source, tmp_path: Path) -> None:
    path = tmp_path / "message.xml"
    NewsmlG2Exporter().write(source, path)
    full, sparse = read_back(path)
    assert full.format == "newsml-g2"
    found = stated(full)
    original = next(source.articles()).article
    assert found["headline"] == original.headline
    assert found["deck"] == original.deck
    assert found["published"] == "2021-03-05"
    assert found["dateline.printed"] == original.dateline.printed
    assert found["bylines[0].name"] == "Maria van den Berg"
    assert found["bylines[1].name"].startswith("Ola Brandt")
    assert {found["credits[0].name"], found["credits[1].name"]} == {"Helen Achter", "Sam Petru"}
    assert found["related[0].title"] == "Rain is coming"
    assert found["correction"] == original.correction
    assert found["captions[0].text"] == "A house after the flood."
    assert "Dana Holm/Valley Wire" in full.text
    assert full.pictures[0].reference == "story_files/house.png"
    assert stated(sparse)["language"] == "ckb"


def test_newsml_g2_is_well_formed_whatever_the_text(hostile, tmp_path: Path) -> None:
    path = tmp_path / "message.xml"
    NewsmlG2Exporter().write(hostile, path)
    root = etree.parse(str(path), etree.XMLParser(resolve_entities=False, huge_tree=True)).getroot()
    guids = [item.get("guid") for item in root.iter("{*}newsItem", "{*}packageItem")]
    assert len(guids) == len(set(guids))


def test_newsml_g2_elements_stand_in_the_order_of_the_schema(source, tmp_path: Path) -> None:
    path = tmp_path / "message.xml"
    NewsmlG2Exporter().write(source, path)
    root = etree.parse(str(path)).getroot()
    item = next(root.iter("{*}newsItem"))
    assert [etree.QName(child).localname for child in item] == [
        "catalogRef", "rightsInfo", "itemMeta", "contentMeta", "contentSet",
    ]  # fmt: skip
    meta = [etree.QName(child).localname for child in item.find("{*}itemMeta")]
    order = [
        "itemClass",
        "provider",
        "versionCreated",
        "firstCreated",
        "pubStatus",
        "title",
        "edNote",
        "signal",
        "link",
    ]
    assert meta == sorted(meta, key=order.index)
