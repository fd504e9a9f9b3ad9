"""A quotation with where it is from, ready to paste."""

from __future__ import annotations

from collections.abc import Callable

from archive.model import StoredArticle


def cite(stored: StoredArticle, words: str, date: Callable[[str], str] = str) -> str:
    """The words in quotation marks and, on a line of its own, byline, headline, outlet, date and address or file.

    Without words, the headline. What nothing states is left out, never made up.
    """
    article = stored.article
    names = ", ".join(byline.name for byline in article.bylines) or article.byline_printed
    parts = [
        names,
        f"“{article.headline}”" if article.headline else None,
        article.outlet,
        date(article.published) if article.published else None,
        article.url or stored.origin.locator,
    ]
    quoted = " ".join((words or article.headline or "").split("\u2029")).replace("\u2028", "\n").strip()
    return f"“{quoted}”\n— {', '.join(part for part in parts if part)}"


def phrase(words: str) -> str:
    """The query that finds just these words; empty for none."""
    words = " ".join(words.replace('"', "").split())
    return f'"{words}"' if " " in words else words
