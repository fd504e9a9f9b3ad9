"""What meta and link elements state, by the table of `resources/rules/html.toml`."""

from __future__ import annotations

import html
import re

from lxml import etree

from archive.importing.html.claims import Claim, Claims
from archive.resources import rules

RULE = "meta"
_LONGEST = 20_000
_SPACE = re.compile(r"\s+")
_KEYS = ("property", "name", "itemprop", "http-equiv")
_PREFIX = re.compile(r"^(?:schema|rnews|rnews\.)[:.]")
_WRITTEN_BY = re.compile(r"written by|geschrieben von|verfasst von|escrito por|par|author|auteur|autor", re.I)
_ITEMPROPS = {
    "headline": ("headline", 0.85),
    "datepublished": ("published", 0.9),
    "datecreated": ("published", 0.6),
    "datemodified": ("updated", 0.9),
    "author": ("author", 0.8),
    "keywords": ("keyword", 0.7),
    "articlesection": ("section", 0.8),
    "inlanguage": ("language", 0.7),
    "description": ("deck", 0.5),
    "alternativeheadline": ("alternative", 0.5),
}
_NAMES = {"authors": "author", "keywords": "keyword"}


def claims_of(root: etree._Element) -> Claims:
    """Everything that meta and link elements, the title and the language of the page state."""
    claims = Claims()
    table: dict[str, tuple[str, float]] = rules("html")["meta"]
    labels: dict[str, str] = {}
    for index, element in enumerate(root.iter("meta"), start=1):
        value = _value(element)
        if value:
            _meta(claims, element, value, f"//meta[{index}]", table, labels)
    _links(claims, root)
    title = next(root.iter("title"), None)
    if title is not None:
        claims.add(Claim("headline", tidy("".join(map(str, title.itertext()))), "/html/head/title", "title", 0.5))
    claims.add(
        Claim(
            "language",
            root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
            "/html/@lang",
            "lang",
            0.8,
        )
    )
    return claims


def tidy(value: str) -> str:
    """A value on one line, entities resolved."""
    return _SPACE.sub(" ", html.unescape(value)).strip()


def _value(element: etree._Element) -> str:
    return tidy((element.get("content") or element.get("value") or "")[:_LONGEST])


def _meta(
    claims: Claims,
    element: etree._Element,
    value: str,
    place: str,
    table: dict[str, tuple[str, float]],
    labels: dict[str, str],
) -> None:
    for attribute in _KEYS:
        for key in (element.get(attribute) or "").lower().split():
            key = _PREFIX.sub("", key)
            source = f"{place}[@{attribute}='{key}']"
            if key.startswith("twitter:label"):
                labels[key.removeprefix("twitter:label")] = value
            elif key.startswith("twitter:data"):
                if _WRITTEN_BY.search(labels.get(key.removeprefix("twitter:data"), "")):
                    claims.add(Claim("author", value, source, RULE, 0.6, group=f"meta:{key}"))
            elif attribute == "itemprop" and key in _ITEMPROPS:
                name, trust = _ITEMPROPS[key]
                claims.add(Claim(name, value, source, "microdata", trust, group=f"microdata:{key}"))
            elif key in table and table[key][0] != "labelled":
                name, trust = table[key]
                claims.add(Claim(_NAMES.get(name, name), value, source, RULE, trust, group=f"meta:{key}"))


def _links(claims: Claims, root: etree._Element) -> None:
    for element in root.iter("link"):
        if "canonical" in (element.get("rel") or "").lower().split():
            claims.add(Claim("url", (element.get("href") or "").strip(), "//link[@rel='canonical']", "link", 0.9))
            return
