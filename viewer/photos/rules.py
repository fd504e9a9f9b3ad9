"""The rules of the audit by name, as the data file that a desk edits calls them."""

from __future__ import annotations

from dataclasses import dataclass

from archive.resources import rules
from viewer.i18n import marked, tr

# The names that the shipped file gives, so that they can be translated; a desk's own names are shown as they are.
SHIPPED: tuple[str, ...] = (
    marked("No credit"),
    marked("Printed and embedded differ"),
    marked("Agency only"),
    marked("Photographer only"),
    marked("Unknown name"),
    marked("Cut at 32 bytes"),
    marked("Placeholder"),
    marked("Wrong form"),
    marked("Same photo, other credit"),
    marked("Organisation as photographer"),
    marked("Restriction"),
    marked("Undated or bare"),
    marked("Brackets, doubled"),
    marked("Desk as photographer"),
)


@dataclass(frozen=True, slots=True)
class RuleName:
    """A rule's code, what it is called, what it finds, and whether that is wrong or only worth a look."""

    code: str
    name: str
    about: str
    wrong: bool

    @property
    def roles(self) -> tuple[str, str]:
        """Colour roles of its badge: ink and ground."""
        return ("bad", "bad_wash") if self.wrong else ("warn", "warn_wash")


def rule_names() -> dict[str, RuleName]:
    """Code → name of every rule, in the order of the file."""
    table = rules("audit")["rules"]
    return {
        code: RuleName(code, tr(entry["name"]), tr(entry["about"]), entry.get("weight") == "wrong")
        for code, entry in table.items()
    }
