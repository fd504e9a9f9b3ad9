"""What a page's head states, gathered once: all claims, and what pieces are compared with."""

from __future__ import annotations

import re

from lxml import etree

from archive.importing.html import jsonld_article, metatags
from archive.importing.html.claims import Claim, Claims
from archive.importing.html.evidence import Known, bare
from archive.importing.html.jsonld import read_graph

_LARGEST_SCRIPT = 2_000_000
_DATE_KEYS = (
    "datePublished|published_at|publishedAt|publishDate|publish_date|publicationDate|publication_date|publishedDate|"
    "pubDate|firstPublished|createdAt|created_at"
)
_SCRIPT_DATE = re.compile(
    rf"""["']?\b({_DATE_KEYS})\\?["']?\s{{0,2}}[:=]\s{{0,2}}\\?["']"""
    r"(\d{4}-\d{2}-\d{2}(?:[T ][0-9:.]{5,15}(?:Z|[+-]\d{2}:?\d{2})?)?)"
)


def known_of(root: etree._Element) -> Known:
    """For comparing."""
    return known_from(head_claims(root))


def head_claims(root: etree._Element) -> Claims:
    """All claims of JSON-LD, meta and link elements, the surest source first."""
    blocks = [
        (f"//script[{index}]", element.text or "")
        for index, element in enumerate(root.iter("script"), start=1)
        if "ld+json" in (element.get("type") or "").lower()
    ]
    claims = jsonld_article.claims_of(read_graph(blocks))
    claims.extend(metatags.claims_of(root))
    _script_dates(claims, root)
    return claims


def _script_dates(claims: Claims, root: etree._Element) -> None:
    """Dates under telling keys in the page's other scripts: what a page is built from in the browser."""
    for index, element in enumerate(root.iter("script"), start=1):
        text = element.text or ""
        if "ld+json" in (element.get("type") or "") or len(text) > _LARGEST_SCRIPT:
            continue
        if found := _SCRIPT_DATE.search(text):
            claims.add(Claim("published", found[2], f"//script[{index}]#{found[1]}", "script", 0.35))


def known_from(claims: Claims) -> Known:
    """The longest body, the first headline and deck that are stated."""
    bodies = sorted((claim.value for claim in claims.named("body")), key=len)
    headline = next((claim.value for claim in claims.named("headline")), "")
    deck = next((claim.value for claim in claims.named("deck")), "")
    return Known(bare(headline), bare(deck), bare(bodies[-1]) if bodies else "")
