"""A page's own sign-off is no photo credit, even where the mark-up calls it a credit."""

from __future__ import annotations

from archive.extraction.run import extract
from archive.importing.html.reader import read_html

PAGE = """<!DOCTYPE html><html lang="en"><head><title>The bridge is open again after twenty months</title></head>
<body><main><article>
<h1>The bridge is open again after twenty months</h1><div class="article-body">
<p>HARROW BAY (Norwire) - The first car was a van of 1974, the second one a hearse that was running late on Monday.</p>
<figure><img src="a.jpg">
<figcaption>The closed deck in March 2019. <span class="credit">Photo: Tomas Quill/Norwire</span></figcaption></figure>
<p>Three cables were replaced instead of one, and the cost rose from two million to nine, the county engineer said.</p>
<p>Ferry crews said the night boats would sail on for the time being, which was news to the company that runs them.</p>
<p class="editing-credit">Editing by Helen Achterberg</p></div></article></main></body></html>"""


def test_an_editing_credit_is_no_photo_credit() -> None:
    article = extract(read_html(PAGE.encode(), path="a.html", locator="a.html"), sha256="0" * 64).article
    assert [(c.text, c.credit and c.credit.text) for c in article.captions] == [
        ("The closed deck in March 2019.", "Tomas Quill/Norwire")
    ]
    assert [(credit.role, credit.name) for credit in article.credits] == [("editor", "Helen Achterberg")]
    assert "Editing by" not in article.body
