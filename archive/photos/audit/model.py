"""What the audit looks at and what it says: a use of a photo, a finding, the house style."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from archive.model import Caption
from archive.photos.embedded import Embedded

RULES: tuple[str, ...] = tuple(f"A{number}" for number in range(1, 15))


@dataclass(frozen=True, slots=True)
class Place:
    """Words in the stored text of an article: code points, half open, and the words themselves."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class PhotoUse:
    """One use of a photo in one article: its caption, where the words stand, and the picture when it is at hand.

    `article_key` survives re-import (SHA-256 of the original and the locator); `picture` is the SHA-256 of the file,
    `fingerprint` its perceptual hash.
    """

    article: int
    article_key: str
    index: int  # of the caption in the article
    caption: Caption
    headline: str | None = None
    outlet: str | None = None
    published: str | None = None
    authors: frozenset[str] = frozenset()  # of the article, as printed
    excused: bool = False  # nobody expects a credit of it: it stands beside, or it is one of a list of products
    alone: bool = False  # a picture that was imported without an article: its caption is what it says of itself
    caption_place: Place | None = None
    credit_place: Place | None = None
    picture: str | None = None
    fingerprint: int | None = None
    embedded: Embedded | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about one use of a photo that a desk should look at.

    `quote` with `start` and `end` are the words it is about (None where it is about what the picture says, or about
    nothing being there); `evidence` says in words why; `suggestion` is a credit that would be right, where one follows.
    """

    rule: str
    article: int
    index: int
    key: str
    credit: str | None
    evidence: str
    suggestion: str | None = None
    start: int | None = None
    end: int | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """What this archive wants of a credit."""

    require_photographer: bool = True
    require_agency: bool = True
    allowed_placeholders: frozenset[str] = frozenset()
    desk_members: frozenset[str] = frozenset()
    own_photographers: frozenset[str] = frozenset()

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> HouseStyle:
        """The style of the table `house` of audit.toml; names are compared casefolded."""
        return cls(
            bool(table.get("require_photographer", True)),
            bool(table.get("require_agency", True)),
            frozenset(str(name).casefold() for name in table.get("allowed_placeholders", ())),
            frozenset(str(name).casefold() for name in table.get("desk_members", ())),
            frozenset(str(name).casefold() for name in table.get("own_photographers", ())),
        )


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the archive knows of names when a use is audited.

    `photographers`: agreed form → how many photos carry it. `editors`: casefolded names that edit here. `aliases`:
    casefolded other forms → agreed form. `outlets`: publications by name.
    """

    photographers: Mapping[str, int] = field(default_factory=dict)
    editors: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)
    outlets: frozenset[str] = frozenset()


def finding_key(rule: str, use: PhotoUse, about: str = "") -> str:
    """A key that stays the same over re-imports and changes when the caption or its credit changes."""
    credit = use.caption.credit
    parts = (rule, use.article_key, use.caption.text or "", credit.printed if credit else "", about)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def found(
    rule: str,
    use: PhotoUse,
    evidence: str,
    *,
    suggestion: str | None = None,
    place: Place | None = None,
    about: str = "",
) -> Finding:
    """A finding about the use, placed on `place`, else on its credit, else on its caption."""
    where = place or use.credit_place or use.caption_place
    credit = use.caption.credit
    return Finding(
        rule=rule,
        article=use.article,
        index=use.index,
        key=finding_key(rule, use, about),
        credit=credit.printed if credit else None,
        evidence=evidence,
        suggestion=suggestion if suggestion and (credit is None or suggestion != credit.text) else None,
        start=where.start if where else None,
        end=where.end if where else None,
        quote=where.quote if where else None,
    )
