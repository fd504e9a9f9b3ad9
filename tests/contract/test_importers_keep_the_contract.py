"""Each importer against the contract of all; the reader of HTML, whose cases are its own, has a test of its own."""

from __future__ import annotations

from archive.importing.registry import default_registry
from tests.contract.importer_contract import ImporterContract


class TestText(ImporterContract):
    name = "text"


class TestImage(ImporterContract):
    name = "image"


class TestContainer(ImporterContract):
    name = "container"


class TestNitf(ImporterContract):
    name = "nitf"


class TestNewsMlG2(ImporterContract):
    name = "newsml-g2"


class TestNewsMl1(ImporterContract):
    name = "newsml-1"


class TestNinjs(ImporterContract):
    name = "ninjs"


class TestApJson(ImporterContract):
    name = "ap-json"


class TestDpaJson(ImporterContract):
    name = "dpa-json"


class TestWxr(ImporterContract):
    name = "wxr"


class TestReutersSgml(ImporterContract):
    name = "reuters-sgml"


class TestTrecSgml(ImporterContract):
    name = "trec-sgml"


class TestAnpa(ImporterContract):
    name = "anpa-1312"


class TestIptc7901(ImporterContract):
    name = "iptc-7901"


class TestAsiaNet(ImporterContract):
    name = "asianet"


class TestDelimited(ImporterContract):
    name = "csv"


class TestRecords(ImporterContract):
    name = "jsonl"


class TestWarc(ImporterContract):
    name = "warc"


class TestWacz(ImporterContract):
    name = "wacz"


class TestMhtml(ImporterContract):
    name = "mhtml"


class TestMaff(ImporterContract):
    name = "maff"


def test_no_importer_is_forgotten() -> None:
    tested = {contract.name for contract in ImporterContract.__subclasses__()}
    assert set(default_registry().names) - {"html"} == tested
