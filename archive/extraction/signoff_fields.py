"""The people of a sign-off as fields: role, name, place and the words that say it, each with its span."""

from __future__ import annotations

from collections.abc import Iterable

from archive.extraction.draft import Draft
from archive.extraction.page import seen
from archive.text.credits_signoff import SignoffName


def put_people(draft: Draft, people: Iterable[SignoffName], rule: str, version: int, confidence: float) -> None:
    """Put each person as the next credit of the record, once for a role."""
    known: set[tuple[str, str]] = set()
    for person in people:
        who = person.role, seen(draft.raw.text[slice(*person.name)]).casefold()
        if who in known:
            continue
        known.add(who)
        path = f"credits[{draft.count('credits')}]"
        for leaf, part, value in (
            ("role", person.name, person.role),
            ("name", person.name, None),
            ("place", person.place, None),
            ("printed", person.printed, None),
        ):
            if part is not None:
                shown = seen(draft.raw.text[slice(*part)]) if value is None else value
                draft.put_text(f"{path}.{leaf}", *part, rule=rule, version=version, confidence=confidence, value=shown)
