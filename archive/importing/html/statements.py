"""Claims as stated values of the article record: lists numbered per source, paths as the record names them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive.importing.html.claims import Claim, Claims
from archive.model import Stated

_SINGLE = {
    "headline": "headline",
    "alternative": "headline",
    "deck": "deck",
    "published": "published",
    "updated": "updated",
    "section": "section",
    "outlet": "outlet",
    "language": "language",
    "url": "url",
    "rights": "rights",
    "byline": "byline_printed",
    "dateline.printed": "dateline.printed",
    "body": "body",
}
_LISTS = {"author": ("bylines", ".name"), "keyword": ("keywords", "")}
_IMAGE = {"image.caption": "text", "image.text": "text", "image.credit": "credit.printed", "image.url": "image"}
_LINKISH = re.compile(r"^https?://|^/")
_LONGEST = 200_000


def statements(claims: Claims) -> Iterator[Stated]:
    """Every claim as a stated value; the number of a list restarts with each source."""
    numbers: dict[str, int] = {}
    captions: dict[str, int] = {}
    for claim in claims:
        if claim.name in _SINGLE:
            yield _stated(claim, _SINGLE[claim.name], claim.rule)
        elif claim.name in _LISTS:
            root, leaf = _LISTS[claim.name]
            source = f"{claim.rule} {claim.group}"
            number = numbers.get(f"{root} {source}", 0)
            numbers[f"{root} {source}"] = number + 1
            yield _stated(claim, f"{root}[{number}]{leaf}", _list_rule(claim))
        elif claim.name in _IMAGE:
            number = captions.setdefault(claim.group, len(captions))
            yield _stated(claim, f"captions[{number}].{_IMAGE[claim.name]}", claim.rule)


def _list_rule(claim: Claim) -> str:
    """The reader, with what tells its lists apart and what kind of author it says it is."""
    parts = [claim.rule]
    if claim.group:
        parts.append(claim.group.removeprefix(f"{claim.rule}:"))
    if claim.note:
        parts.append(claim.note)
    return " ".join(parts)


def _stated(claim: Claim, field: str, rule: str) -> Stated:
    return Stated(field, claim.value[:_LONGEST], claim.source, rule, 1, claim.confidence, claim.start, claim.end)
