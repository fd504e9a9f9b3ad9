"""One row of the tables."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: `when` names the condition that enables it, `group` makes it one of several choices.

    `keys` are portable shortcuts as designed, the first is shown; one without is reached by menu, palette, or a key
    that the person gives it. `toggles` makes it a switch.
    """

    id: str
    text: str
    icon: str
    keys: tuple[str, ...]
    tip: str
    when: str = ""
    toggles: bool = False
    group: str = ""
