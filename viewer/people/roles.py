"""The roles of a person's page: how they are called and searched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from archive.model import ArticleRow, PersonPage
from viewer.i18n import marked


@dataclass(frozen=True, slots=True)
class RoleName:
    """A role of `PersonPage.roles`: its heading, and the search field that finds the same articles."""

    role: str
    label: str
    field: str


ROLES: tuple[RoleName, ...] = (
    RoleName("wrote", marked("Wrote"), "byline"),
    RoleName("contributed", marked("Contributed to"), "contributor"),
    RoleName("edited", marked("Edited"), "editedby"),
    RoleName("photographed", marked("Photographed for"), "photographer"),
    RoleName("captioned", marked("Wrote captions in"), "captionby"),
    RoleName("mentioned", marked("Mentioned in"), "person"),
)


@dataclass(frozen=True, slots=True)
class Person:
    """A page with the rows it shows: the newest articles of each role, and names that look like this one."""

    page: PersonPage
    rows: dict[str, tuple[ArticleRow, ...]]
    similar: tuple[str, ...] = ()


def query_for(field: str, names: Sequence[str]) -> str:
    """The query that finds any of the names in the field."""
    quoted = [f'"{" ".join(name.replace(chr(34), " ").split())}"' for name in names]
    return f"{field}:{quoted[0]}" if len(quoted) == 1 else f"{field}:({' OR '.join(quoted)})"
