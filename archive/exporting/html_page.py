"""One HTML file that needs nothing else: articles, thumbnails and proof inside, no script, nothing fetched."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape as escaped
from pathlib import Path

from archive.exporting.pictures import media_type, use_of
from archive.exporting.protocol import ExportSource
from archive.exporting.values import one_line, paragraphs, readable, title_of
from archive.model import Article, Caption, StoredArticle
from archive.resources import resource

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"


class HtmlExporter:
    """A page with a list of contents and an article each; prints an article a page."""

    name = "html"
    title = "HTML page"
    suffix = ".html"

    def write(self, source: ExportSource, target: Path) -> int:
        """Write the page, an article at a time; the contents need a pass of their own."""
        count = 0
        with target.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.writelines(_top(source))
            for stored in source.articles():
                file.writelines(_article(stored, source))
                count += 1
            file.write(f"</main>\n<footer>Written by {escape(source.software)}.</footer>\n</body>\n</html>\n")
        return count


def escape(text: str) -> str:
    """The text for element or attribute, without characters that HTML cannot hold."""
    return escaped(readable(text))


def _top(source: ExportSource) -> Iterator[str]:
    style = resource("exporting", "page.css").read_text("utf-8")
    when = source.created.strftime("%Y-%m-%d %H:%M UTC")
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{escape(source.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
    yield f'<header class="top">\n<h1 dir="auto">{escape(source.title)}</h1>\n'
    yield f'<p class="about">{escape(source.understood)} {source.total:,} articles, exported {when}.</p>\n'
    yield '<nav aria-label="Contents"><ol>\n'
    for stored in source.articles():
        day = escape((stored.article.published or "")[:10])
        date = f' <span class="date">{day}</span>' if day else ""
        yield f'<li><a href="#article-{stored.id}" dir="auto">{escape(title_of(stored))}</a>{date}</li>\n'
    yield "</ol></nav>\n</header>\n<main>\n"


def _article(stored: StoredArticle, source: ExportSource) -> Iterator[str]:
    article = stored.article
    language = f' lang="{escape(article.language)}"' if article.language else ""
    yield f'<article id="article-{stored.id}"{language}>\n<h2 dir="auto">{escape(title_of(stored))}</h2>\n'
    if article.deck:
        yield f'<p class="deck" dir="auto">{escape(article.deck)}</p>\n'
    about = [article.byline_printed, article.outlet, article.section, (article.published or "")[:10]]
    yield f'<p class="meta" dir="auto">{" · ".join(escape(one_line(part)) for part in about if part)}</p>\n'
    for number, caption in enumerate(article.captions):
        yield from _figure(stored, number, caption, source)
    yield from _body(article)
    for credit in dict.fromkeys(credit.printed for credit in article.credits if credit.printed):
        yield f'<p class="meta" dir="auto">{escape(credit)}</p>\n'
    if article.correction:
        yield f'<p class="correction" dir="auto">{escape(article.correction)}</p>\n'
    yield from _proof(stored)
    yield "</article>\n"


def _body(article: Article) -> Iterator[str]:
    for paragraph in paragraphs(article):
        lines = escape(paragraph).replace("\n", "<br>\n")
        yield f'<p dir="auto">{lines}</p>\n'


def _figure(stored: StoredArticle, number: int, caption: Caption, source: ExportSource) -> Iterator[str]:
    use = use_of(stored, number)
    data = source.thumbnail(use.sha256) if use else None
    picture = ""
    if data:
        encoded = base64.b64encode(data).decode("ascii")
        picture = f'<img src="data:{media_type(data)};base64,{encoded}" alt="{escape(one_line(caption.text))}">\n'
    credit = f'\n<span class="credit" dir="auto">{escape(caption.credit.printed)}</span>' if caption.credit else ""
    yield f'<figure>\n{picture}<figcaption dir="auto">{escape(caption.text or "")}{credit}</figcaption>\n</figure>\n'


def _proof(stored: StoredArticle) -> Iterator[str]:
    """Where the article came from, and every value with its place: code points into the stored text."""
    origin = stored.origin
    address = stored.article.url or ""
    link = f'<br><a href="{escape(address)}">{escape(address)}</a>' if _is_web(address) else ""
    yield f'<p class="origin">{escape(origin.locator)} · {escape(origin.format)} · sha256 {origin.sha256}{link}</p>\n'
    yield "<details><summary>Where each value came from</summary>\n<table>\n"
    yield "<tr><th>Field</th><th>Value</th><th>Source</th><th>Rule</th></tr>\n"
    for field in stored.fields:
        if field.path == "body":
            continue
        place = f"{field.start}–{field.end}" if field.start is not None else escape(field.source)
        yield (
            f'<tr><td>{escape(field.path)}</td><td dir="auto">{escape(field.value)}</td><td>{place}</td>'
            f"<td>{escape(field.rule)} {field.version}, {field.confidence:.2f}</td></tr>\n"
        )
    yield "</table>\n</details>\n"


def _is_web(address: str) -> bool:
    return address.lower().startswith(("http://", "https://"))
