"""Pages out of web archives: the bytes of a page as text, where only its carrier knows the charset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from archive.importing.decoding import clean, codec_name, declared_charset
from archive.importing.html.reader import read_html
from archive.importing.issues import error
from archive.importing.protocol import Item

HTML_TYPES = ("text/html", "application/xhtml+xml")
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def page_item(
    data: bytes,
    *,
    path: str,
    locator: str,
    format_name: str,
    url: str | None,
    charset: str | None = None,
    resources: Mapping[str, bytes] | None = None,
) -> Item:
    """The article of one page, its format that of its carrier.

    Whatever the page does to its reader is an issue of this page alone.
    """
    if not data.strip():
        return error(path, "empty", "The page is empty.", locator)
    page = _decoded(data, charset)
    try:
        article = read_html(page, path=path, locator=locator, url=url, resources=resources)
    except Exception as failure:  # whatever it is, the other pages of the archive are to be read
        return error(path, "malformed", f"The page cannot be read: {type(failure).__name__}: {failure}.", locator)
    if not article.text.strip() and not article.pictures:
        return error(path, "no-article", "The page holds neither text nor pictures.", locator)
    encoding = article.encoding
    if isinstance(page, str):
        encoding = f"{codec_name(charset or '')} (declared by its carrier)"
    return replace(article, format=format_name, encoding=encoding)


def _decoded(data: bytes, charset: str | None) -> bytes | str:
    """The page as text by its carrier's charset, where the page itself says none (HTML, section 13.2.3.2)."""
    if not charset or data.startswith(_MARKS) or declared_charset(data):
        return data
    codec = codec_name(charset)
    return clean(data.decode(codec, "replace")) if codec else data
