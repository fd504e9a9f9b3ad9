"""Field paths in the words that the panel uses for them."""

from __future__ import annotations

import re

from viewer.i18n import marked, tr

_LABELS: dict[str, str] = {
    "headline": marked("Headline"),
    "deck": marked("Deck"),
    "section": marked("Section"),
    "outlet": marked("Outlet"),
    "language": marked("Language"),
    "url": marked("Address"),
    "published": marked("Published"),
    "updated": marked("Updated"),
    "correction": marked("Correction"),
    "rights": marked("Rights"),
    "dateline": marked("Dateline"),
    "byline_printed": marked("Byline"),
    "bylines": marked("Byline"),
    "captions": marked("Captions"),
    "keywords": marked("Keywords"),
    "related": marked("Links to"),
    "mentions": marked("Mentioned"),
}
_STEM = re.compile(r"[a-z_]*")


def label_of(path: str) -> str:
    """ "bylines[0].name" → "Byline"; a path without words of its own stays as it is."""
    found = _STEM.match(path)
    label = _LABELS.get(found[0]) if found else None
    return tr(label) if label else path
