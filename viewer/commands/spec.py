"""One row of the tables."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.i18n import marked


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


NEEDS: dict[str, str] = {  # condition → what is missing where it does not hold
    "archive": marked("no archive is open"),
    "writable": marked("no writable archive is open"),
    "article": marked("no article is open"),
    "editable": marked("no article that can be changed is open"),
    "results": marked("nothing is found"),
    "walk": marked("among the results of a search"),
    "importing": marked("nothing runs"),
    "photos": marked("on the page of photos"),
    "people": marked("on the page of people"),
    "lists": marked("on the page of lists"),
    "imports": marked("on the page of imports"),
}

PAGE_KEYS: dict[str, str] = {  # letters that a page keeps for itself → the page
    **dict.fromkeys("ADEOR", "Photos"),
}
