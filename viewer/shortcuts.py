"""Shortcuts as designed and as a person has them: what differs is kept as rows of text. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtGui import QKeySequence

from viewer.action_table import ACTIONS
from viewer.commands.spec import PAGE_KEYS
from viewer.i18n import isolated

Keys = tuple[str, ...]  # in Qt's portable text: "Ctrl+K"
DESIGNED: dict[str, Keys] = {spec.id: tuple(QKeySequence(key).toString() for key in spec.keys) for spec in ACTIONS}


def shown_keys(keys: QKeySequence) -> str:
    """The keys as the person's keyboard names them, their direction fenced: a comma stays behind its plus."""
    words = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return isolated(words) if words else ""


def read_rows(rows: Iterable[str]) -> dict[str, Keys]:
    """The keys of every action: as designed but for the rows ("next_hit<tab>F3<tab>Alt+N"); unknown rows are left out.

    >>> read_rows(["next_hit\\tAlt+N"])["next_hit"]
    ('Alt+N',)
    """
    keys = dict(DESIGNED)
    for row in rows:
        action, *own = row.split("\t")
        if action in keys:
            known = (QKeySequence(key).toString() for key in own)
            keys[action] = tuple(key for key in known if key)
    return keys


def write_rows(keys: Mapping[str, Keys]) -> tuple[str, ...]:
    """The rows of what differs from the design."""
    return tuple("\t".join((action, *own)) for action, own in keys.items() if own != DESIGNED.get(action))


def taken_by(keys: Mapping[str, Keys], key: str, asker: str) -> str:
    """The action other than `asker` that has the key, or the page that keeps it for itself; "" when it is free."""
    other = next((action for action, own in keys.items() if action != asker and key in own), "")
    return other or PAGE_KEYS.get(key, "")


def with_key(keys: Mapping[str, Keys], action: str, key: str) -> dict[str, Keys]:
    """The action has this key alone, and no other action has it."""
    rest = {other: without(own, key) if other != action else own for other, own in keys.items()}
    return {**rest, action: (key,)}


def without(own: Sequence[str], key: str) -> Keys:
    """The keys but this one."""
    return tuple(other for other in own if other != key)
