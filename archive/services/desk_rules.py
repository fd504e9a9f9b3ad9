"""The rules of one archive's photo desk: its house style and what it knows of suppliers, laid over the shipped ones."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from archive.errors import InputError
from archive.jobs import JobContext, Progress
from archive.model import Changes
from archive.resources import rules as shipped_rules
from archive.services.session import Session
from archive.text.suppliers import Supplier, Suppliers
from archive.text.toml import to_toml

_ABOUT = "Rules of this archive, written by the preferences; they go before the shipped ones."
_KINDS = ("agency", "collection", "platform", "placeholder")
_NAMES = ("allowed_placeholders", "own_photographers", "desk_members")
_SHOWN = 5  # examples of a preview


@dataclass(frozen=True, slots=True)
class HouseRules:
    """What this archive wants of a credit; names as they are written."""

    require_photographer: bool = True
    require_agency: bool = True
    allowed_placeholders: tuple[str, ...] = ()
    own_photographers: tuple[str, ...] = ()
    desk_members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A credit that would be read otherwise: as printed, and its parts before and after."""

    printed: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What other rules would do: credits read otherwise, findings that would open and close."""

    credits: int = 0
    opened: int = 0
    closed: int = 0
    examples: tuple[Example, ...] = ()


class DeskRules:
    """Reads and writes `rules/audit.toml` and `rules/suppliers.toml` of the archive; usable from any thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def house(self) -> HouseRules:
        """The house style as it is in force."""
        table = self._in_force("audit")["house"]
        allowed, own, members = (tuple(map(str, table.get(name, ()))) for name in _NAMES)
        return HouseRules(bool(table["require_photographer"]), bool(table["require_agency"]), allowed, own, members)

    def save_house(self, house: HouseRules) -> None:
        """Make this the house style; the next audit looks at everything anew. Raises ReadOnlyError."""
        own = self._own("audit")
        self._write("audit", own | {"house": {**own.get("house", {}), **asdict(house)}})

    def suppliers(self) -> tuple[Supplier, ...]:
        """The suppliers as they are in force, by name."""
        entries = Suppliers.from_table(self._in_force("suppliers")).entries
        return tuple(sorted(entries, key=lambda entry: entry.name.casefold()))

    def own_suppliers(self) -> frozenset[str]:
        """The names of those that this archive has its own entry for."""
        return frozenset(entry["name"] for entry in self._own("suppliers").get("supplier", ()))

    def save_supplier(self, supplier: Supplier) -> None:
        """Make this the archive's entry of the supplier; raises InputError for one that says nothing, ReadOnlyError."""
        _check(supplier)
        others = [entry for entry in self._own("suppliers").get("supplier", ()) if entry["name"] != supplier.name]
        self._write("suppliers", {"supplier": [*others, _entry(supplier)]})

    def drop_supplier(self, name: str) -> None:
        """Let the shipped entry stand again, or none where there is none."""
        kept = [entry for entry in self._own("suppliers").get("supplier", ()) if entry["name"] != name]
        self._write("suppliers", {"supplier": kept})

    def preview(self, supplier: Supplier, job: JobContext) -> Preview:
        """What `save_supplier` would change, without changing it; raises InputError or Cancelled."""
        from archive.services.preview_rules import preview_suppliers

        _check(supplier)
        before = Suppliers.from_table(self._in_force("suppliers"))
        kept = tuple(entry for entry in before.entries if entry.name != supplier.name)
        after = Suppliers.from_table({"supplier": [_entry(entry) for entry in (*kept, supplier)]})
        job.advance(Progress(0, 1, "reading credits"))
        changed = [entry for entry in (*before.entries, supplier) if entry.name == supplier.name]
        names = {name for entry in changed for name in (entry.name, *entry.aliases, *entry.misspellings)}
        spellings = frozenset(name.casefold() for name in names)
        return preview_suppliers(self._session, before, after, job, spellings=spellings, shown=_SHOWN)

    def _in_force(self, name: str) -> dict[str, Any]:
        from archive.extraction.context import merged

        return merged(shipped_rules(name), self._own(name))

    def _own(self, name: str) -> dict[str, Any]:
        path = self._session.config.rules / f"{name}.toml"
        try:
            return tomllib.loads(path.read_text("utf-8")) if path.is_file() else {}
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise InputError(
                f"{path.name} of this archive cannot be read: {error}.", "Mend it, or remove it."
            ) from error

    def _write(self, name: str, table: dict[str, Any]) -> None:
        self._session.store.database.refuse_if_read_only()
        folder = self._session.config.rules
        folder.mkdir(exist_ok=True)
        temporary = folder / f"{name}.toml.part"
        temporary.write_text(to_toml(table, _ABOUT), "utf-8")
        temporary.replace(folder / f"{name}.toml")
        self._session.notify(Changes(kinds=frozenset({"rules"})))


def _check(supplier: Supplier) -> None:
    if not supplier.name.strip() or supplier.kind not in _KINDS:
        raise InputError("A supplier needs a name and a kind.", f"Kinds are {', '.join(_KINDS)}.")
    for form in (supplier.form, supplier.partner_form):
        try:
            form.format(photographer="A", agency="B")
        except (KeyError, ValueError, IndexError) as error:
            raise InputError(
                f"The form {form} has other marks than {{photographer}} and {{agency}}.", "Write it as printed."
            ) from error


def _entry(supplier: Supplier) -> dict[str, Any]:
    tidy = replace(supplier, name=supplier.name.strip())
    return {name: value for name, value in asdict(tidy).items() if value not in ("", (), False)}


def as_names(text: str) -> tuple[str, ...]:
    """Names that a person wrote one a line or with commas between."""
    return tuple(dict.fromkeys(name.strip() for name in text.replace("\n", ",").split(",") if name.strip()))


def as_text(names: Sequence[str]) -> str:
    """Names as a person writes them, one a line."""
    return "\n".join(names)
