"""Corpora in the SGML of the TREC conferences: <DOC> elements with <DOCNO>, a title, a date and a <TEXT>.

The names of the elements differ from corpus to corpus; they are told as the columns of tables are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from archive.config import Limits
from archive.importing.builder import ArticleBuilder
from archive.importing.decoding import decode
from archive.importing.issues import error
from archive.importing.protocol import CERTAIN, NO, Item
from archive.importing.sgml_stream import elements
from archive.importing.tables.mapping import guess
from archive.importing.tables.rows import read_row
from archive.jobs import JobContext

_TAGS = 500  # of one document that are looked at
_LONGEST = 8 * 1024 * 1024
_START, _END = b"<DOC>", b"</DOC>"
_HEAD = re.compile(rb"^\s{0,200}<DOC>\s{0,200}<DOCNO>", re.I)
_TAG = re.compile(r"<([A-Z][A-Z0-9_-]{0,30})>", re.I)


class TrecSgmlImporter:
    """An article for each document; the locator ends in its DOCNO."""

    name = "trec-sgml"
    suffixes: tuple[str, ...] = (".sgm", ".sgml", ".txt", ".trec")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """By the two tags that every document starts with."""
        return CERTAIN if _HEAD.match(head[:1024].removeprefix(b"\xef\xbb\xbf")) else NO

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """Each document, in the order of the file."""
        seen: Counter[str] = Counter()
        try:
            with path.open("rb") as file:
                for document in elements(file, _START, _END, min(self._limits.item_bytes, _LONGEST)):
                    job.checkpoint()
                    yield self._article(path, document, seen)
        except OSError as failure:
            yield error(path, "unreadable", f"The file cannot be read: {failure.strerror or failure}.")
            return
        if not seen:
            yield error(path, "no-article", "The file holds no <DOC> element.")

    def _article(self, path: Path, document: bytes, seen: Counter[str]) -> Item:
        decoded = decode(document)
        parts = _parts(decoded.text)
        number = " ".join(parts.get("DOCNO", "?").split())
        seen[number] += 1
        again = f"~{seen[number]}" if seen[number] > 1 else ""
        locator = f"{path}#DOCNO={number}{again}"
        if not document.endswith(_END):
            return error(path, "malformed", "The document is cut off: its end is missing.", locator)
        builder = ArticleBuilder(str(path), locator, self.name)
        builder.encoding = decoded.described
        read_row(builder, guess(parts), lambda name: (parts.get(name), f"/DOC/{name}"))
        if builder.empty:
            return error(path, "no-article", "The document holds neither a headline nor a story.", locator)
        return builder.build()


def _parts(text: str) -> dict[str, str]:
    """What stands in each element directly inside the document; of several of one name the first that is not blank."""
    found: dict[str, str] = {}
    folded, position = text.upper(), len(_START)
    if len(folded) != len(text):
        folded = text
    for tag in islice(_TAG.finditer(text, position), _TAGS):
        name = tag[1].upper()
        end = folded.find(f"</{name}>", tag.end()) if tag.start() >= position and not found.get(name) else -1
        if end != -1:
            found[name] = text[tag.end() : end].strip("\n")
            position = end
    return found
