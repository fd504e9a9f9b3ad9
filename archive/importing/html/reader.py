"""A page to a RawArticle."""

from __future__ import annotations

from collections.abc import Mapping

from archive.importing.builder import ArticleBuilder
from archive.importing.html import jsonld_article, metatags
from archive.importing.html.claims import Claims
from archive.importing.html.content import find_content
from archive.importing.html.dom import parse_page
from archive.importing.html.jsonld import read_graph
from archive.importing.html.tags import KINDS
from archive.importing.html.walk import walk
from archive.model import BlockKind, RawArticle


def read_html(
    data: bytes | str, *, path: str, locator: str, url: str | None = None, resources: Mapping[str, bytes] | None = None
) -> RawArticle:
    page = parse_page(data)
    builder = ArticleBuilder(path, locator, "html")
    assert page
    walked = walk(page.root)
    content = find_content(walked)
    for piece, main in zip(walked.pieces, content.main):
        attrs = {"main": "1"} if main else {}
        builder.block(KINDS.get(piece.frame.tag, BlockKind.PARAGRAPH), piece.text, piece.frame.path, **attrs)
    return builder.build()
