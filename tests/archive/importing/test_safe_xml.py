"""XML from strangers: nothing expands, nothing is fetched, and broken mark-up is read as far as it goes."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.importing.inline import text_of
from archive.importing.paths import path_of
from archive.importing.registry import default_registry
from archive.importing.safe_xml import XmlError, parse_xml
from archive.importing.sniffing import json_head, xml_head
from archive.jobs import JobContext
from archive.model import RawArticle

LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<nitf><body><body.head><hedline><hl1>A headline &d;</hl1></hedline></body.head>
<body.content><p>Before &c; after.</p></body.content></body></nitf>"""


def test_entities_that_expand_into_others_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xml"
    path.write_bytes(LAUGHS)
    (article,) = default_registry().read(path, JobContext())
    assert isinstance(article, RawArticle)
    assert [issue.code for issue in article.issues] == ["entity-bomb"]
    assert "haha" not in article.text
    assert "Before after." in article.text


def test_quadratic_entities_are_left_out_too() -> None:
    parsed = parse_xml(b'<!DOCTYPE a [<!ENTITY x "' + b"z" * 5000 + b'">]><a>' + b"&x;" * 5000 + b"</a>")
    assert "entity-bomb" in [code for code, _ in parsed.problems]
    assert text_of(parsed.root, parsed.entities) == ""


def test_files_are_not_read_through_entities(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    data = f'<!DOCTYPE nitf [<!ENTITY x SYSTEM "{secret.as_uri()}">]><nitf><hl1>Harbour &x;</hl1></nitf>'.encode()
    parsed = parse_xml(data)
    assert "secret" not in text_of(parsed.root, parsed.entities)


def test_small_entities_of_the_document_are_known() -> None:
    parsed = parse_xml(b'<!DOCTYPE a [<!ENTITY river "Sula">]><a>The <b>&river;</b> and the &river; rise.</a>')
    assert text_of(parsed.root, parsed.entities) == "The Sula and the Sula rise."


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"<a>Shut &mdash; for now</a>", "Shut — for now"),
        (b"<a>A bell \x01 rang &#2;twice</a>", "A bell rang twice"),
        ('<?xml version="1.0" encoding="utf-8"?><a>größer</a>'.encode("cp1252"), "größer"),
        (b"<a>One <b>two</a>", "One two"),
        (b"<a>One & two</a>", "One two"),
    ],
)
def test_near_xml_is_repaired(data: bytes, text: str) -> None:
    assert text_of(parse_xml(data).root) == text


@pytest.mark.parametrize("data", [b"", b"no mark-up", b"\x00" * 50, b"<"])
def test_what_is_no_xml_is_an_error(data: bytes) -> None:
    with pytest.raises(XmlError):
        parse_xml(data)


def test_deep_nesting_is_no_accident() -> None:
    started = time.process_time()
    for data in (b"<a>" * 50_000, b"<a>" * 50_000 + b"x" + b"</a>" * 50_000):
        with contextlib.suppress(XmlError):
            assert parse_xml(data).root is not None
    assert time.process_time() - started < 15


def test_paths_number_only_where_names_repeat() -> None:
    root = parse_xml(b'<n xmlns="urn:x"><a><b/></a><c/><a><b/><b/></a></n>').root
    assert path_of(root[0][0]) == "/n/a[1]/b"
    assert path_of(root[2][1], "rel") == "/n/a[2]/b[2]/@rel"


@pytest.mark.parametrize(
    ("head", "name", "namespace"),
    [
        (b'\xef\xbb\xbf<?xml version="1.0"?><!-- a > b --><x:root xmlns:x="urn:x" a="1">', "root", "urn:x"),
        (b'<!DOCTYPE rss [<!ENTITY a "]>">]><rss version="2.0">', "rss", None),
        ('<?xml version="1.0" encoding="utf-16"?><nitf>'.encode("utf-16"), "nitf", None),
        (b"  <nitf/>", "nitf", None),
    ],
)
def test_the_root_is_seen_without_parsing(head: bytes, name: str, namespace: str | None) -> None:
    root = xml_head(head)
    assert root is not None
    assert (root.name, root.namespace) == (name, namespace)


def test_text_is_no_markup() -> None:
    assert xml_head(b"a < b and so on") is None
    assert json_head(b"[sic] he said") is None
    assert json_head(b'[{"a": 1, "b": {"c": 2}}]') == ("a", "b", "c")


@given(st.binary(max_size=400))
def test_any_bytes_can_be_sniffed_and_parsed(data: bytes) -> None:
    xml_head(data)
    json_head(data)
    with contextlib.suppress(XmlError):
        parse_xml(b"<a>" + data)


@pytest.mark.parametrize(
    "piece", [b"<!--", b"<!DOCTYPE x [", b"<a " + b"b='c' " * 9, b'{"a": ', b"<?xml ", b"\n ", b"[[[["]
)
def test_hostile_heads_are_sniffed_in_linear_time(piece: bytes, tmp_path: Path) -> None:
    path = tmp_path / "hostile"
    path.write_bytes(piece * (900_000 // len(piece)))
    started = time.process_time()
    default_registry().best_for(path)
    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (b"<a " + b" ".join(b'a%d="%s"' % (n, b"x" * 200) for n in range(60_000)) + b"/>", "longer than 10 MB"),
        (b"<a>" * 100_000 + b"</a>" * 100_000, "nest deeper"),
    ],
)
def test_a_limit_that_is_met_is_told_in_words_for_a_person(document: bytes, words: str) -> None:
    try:
        said = " ".join(text for _code, text in parse_xml(document).problems)
    except XmlError as failure:
        said = failure.message
    assert words in said
    assert "XML_PARSE" not in said
    assert said.isprintable()
