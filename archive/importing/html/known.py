"""What a page's head states, gathered once: all claims, and what pieces are compared with."""

from __future__ import annotations

from lxml import etree

from archive.importing.html import jsonld_article, metatags
from archive.importing.html.claims import Claims
from archive.importing.html.evidence import Known, bare
from archive.importing.html.jsonld import read_graph


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
    return claims


def known_from(claims: Claims) -> Known:
    """The longest body, the first headline and deck that are stated."""
    bodies = sorted((claim.value for claim in claims.named("body")), key=len)
    headline = next((claim.value for claim in claims.named("headline")), "")
    deck = next((claim.value for claim in claims.named("deck")), "")
    return Known(bare(headline), bare(deck), bare(bodies[-1]) if bodies else "")
