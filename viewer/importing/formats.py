"""Formats in the words of the interface; one that another package brings goes by its own name."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from viewer.i18n import marked, tr

_NAMES: dict[str, str] = {
    "html": marked("Saved web pages"),
    "mhtml": marked("Web pages in one file (MHTML)"),
    "maff": marked("Web pages in one file (MAFF)"),
    "warc": marked("Web archives (WARC)"),
    "wacz": marked("Web archives (WACZ)"),
    "text": marked("Plain text"),
    "image": marked("Pictures"),
    "csv": marked("Tables of articles (CSV)"),
    "jsonl": marked("Articles as lines of JSON"),
    "wxr": marked("WordPress exports"),
    "container": marked("Compressed files (zip, tar, gz)"),
    "reuters-sgml": marked("Reuters-21578 (SGML)"),
    "trec-sgml": marked("TREC (SGML)"),
    "anpa-1312": marked("Wire text (ANPA 1312)"),
    "iptc-7901": marked("Wire text (IPTC 7901)"),
    "asianet": marked("Wire text (AsiaNet)"),
    "nitf": "NITF",
    "newsml-g2": "NewsML-G2",
    "newsml-1": "NewsML 1",
    "ninjs": "ninjs",
    "ap-json": "AP (JSON)",
    "dpa-json": "dpa (JSON)",
}


def size_words(size: int) -> str:
    """Bytes as "1.4 MB", in powers of a thousand."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def format_name(name: str) -> str:
    """What an importer reads."""
    return tr(_NAMES.get(name, name))
