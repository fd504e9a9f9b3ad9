"""Plain text: one block a line; what the lines mean is for extraction to decide."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.config import Limits
from archive.importing.decoding import decode
from archive.importing.files import read_item
from archive.importing.issues import error, warning
from archive.importing.protocol import LAST_RESORT, NO, Item
from archive.importing.sniffing import is_text, json_head, xml_head
from archive.jobs import JobContext
from archive.model import Block, BlockKind, ImportIssue, RawArticle

_FOREIGN = (b"%PDF-", b"{\\rtf", b"%!PS")


def line_blocks(text: str, offset: int = 0, source: str = "text") -> tuple[Block, ...]:
    """A LINE block for each line of `text` that is not blank, white space around it left out."""
    blocks = []
    for line in text.split("\n"):
        stripped = line.strip()
        if stripped:
            start = offset + len(line) - len(line.lstrip())
            blocks.append(Block(BlockKind.LINE, start, start + len(stripped), source))
        offset += len(line) + 1
    return tuple(blocks)


class TextImporter:
    """Reads a file of plain text as one article. The last resort: any other importer that is surer wins."""

    name = "text"
    suffixes: tuple[str, ...] = (".txt", ".text")

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - frozen
        self._limits = limits

    def sniff(self, _path: Path, head: bytes) -> float:
        """Text of any kind but the start of another known format."""
        if not is_text(head) or head.startswith(_FOREIGN):
            return NO
        return NO if _is_markup(head) else LAST_RESORT

    def read(self, path: Path, job: JobContext) -> Iterator[Item]:
        """One article, its locator the path."""
        job.checkpoint()
        data = read_item(path, self._limits)
        if isinstance(data, ImportIssue):
            yield data
            return
        decoded = decode(data)
        if not decoded.text.strip():
            yield error(path, "empty", "The file holds nothing but white space.")
            return
        issues: tuple[ImportIssue, ...] = ()
        if decoded.damaged:
            issues = (warning(path, "undecodable", f"Some bytes have no meaning in {decoded.charset}."),)
        yield RawArticle(
            path=str(path),
            locator=str(path),
            format=self.name,
            text=decoded.text,
            blocks=line_blocks(decoded.text),
            encoding=decoded.described,
            issues=issues,
        )


def _is_markup(head: bytes) -> bool:
    """XML or JSON that no importer knew: showing its mark-up as an article would help nobody."""
    root = xml_head(head)
    if root is not None and (head.lstrip()[:5].lower() in (b"<?xml", b"<!doc") or root.namespace is not None):
        return True
    keys = json_head(head)
    return keys is not None and len(keys) > 1
