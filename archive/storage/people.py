"""Names in the archive: who carries them in which role, and which forms of a name mean the same."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence

from archive.model import NameRow, PersonPage
from archive.storage.imports import now
from archive.storage.paging import pages

# Role of a person's page → where names stand for it.
_ROLES: dict[str, str] = {
    "wrote": "SELECT article_id FROM bylines WHERE name = ?",
    "contributed": "SELECT article_id FROM credits WHERE name = ? AND role NOT IN ('editor', 'photographer')",
    "edited": "SELECT article_id FROM credits WHERE name = ? AND role = 'editor'",
    "photographed": "SELECT article_id FROM captions WHERE photographer = ? "
    "UNION SELECT article_id FROM credits WHERE role = 'photographer' AND name = ?1",
    "mentioned": "SELECT article_id FROM mentions WHERE kind = 'person' AND value = ?",
}
_CREDITED = (
    "SELECT name, article_id FROM bylines UNION SELECT name, article_id FROM credits "
    "UNION SELECT photographer, article_id FROM captions WHERE photographer IS NOT NULL"
)

_CARRIED = (
    "SELECT article_id FROM bylines WHERE name IN ({})",
    "SELECT article_id FROM credits WHERE name IN ({})",
    "SELECT article_id FROM captions WHERE photographer IN ({})",
    "SELECT article_id FROM mentions WHERE kind = 'person' AND value IN ({})",
)


def credited(connection: sqlite3.Connection, containing: str = "", limit: int = 1000) -> list[NameRow]:
    """People credited in the archive under their agreed form, those in most articles first."""
    agreed = forms(connection)
    articles: dict[str, int] = Counter()
    others: dict[str, set[str]] = {}
    statement = f"SELECT name, count(DISTINCT article_id) FROM ({_CREDITED}) GROUP BY name"
    for name, count in connection.execute(statement):
        if not name:
            continue
        main = agreed.get(name, name)
        articles[main] += count
        if main != name:
            others.setdefault(main, set()).add(name)
    wanted = containing.casefold()
    found = [
        NameRow(name, count, tuple(sorted(others.get(name, ()))))
        for name, count in articles.items()
        if wanted in name.casefold() or any(wanted in form.casefold() for form in others.get(name, ()))
    ]
    return sorted(found, key=lambda row: (-row.articles, row.name))[:limit]


def every_form(connection: sqlite3.Connection, name: str) -> tuple[str, ...]:
    """The agreed form of a name, then its other forms."""
    agreed = forms(connection)
    main = agreed.get(name, name)
    return (main, *sorted(form for form, form_of in agreed.items() if form_of == main))


def page(connection: sqlite3.Connection, name: str, captioned: Iterable[int] = ()) -> PersonPage:
    """What the name did, under all of its forms; empty for a name that nobody carries.

    `captioned` are the articles whose pictures say that the name wrote their caption: no table has them.
    """
    main, *others = every = every_form(connection, name)
    roles = {}
    for role in (*_ROLES, "captioned"):
        ids = set(captioned) if role == "captioned" else set()
        for form in every if role in _ROLES else ():
            ids.update(number for (number,) in connection.execute(_ROLES[role], (form,)))
        if ids:
            roles[role] = _newest_first(connection, ids)
    everything = {number for ids in roles.values() for number in ids}
    return PersonPage(main, tuple(others), _titles(connection, every), roles, _years(connection, everything))


def _newest_first(connection: sqlite3.Connection, ids: Iterable[int]) -> tuple[int, ...]:
    dates = {number: _published(connection, number) for number in ids}
    return tuple(sorted(dates, key=lambda number: (dates[number] or "", number), reverse=True))


def _published(connection: sqlite3.Connection, article_id: int) -> str | None:
    found = connection.execute("SELECT published FROM articles WHERE id = ?", (article_id,)).fetchone()
    return found[0] if found else None


def _years(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[str, int]:
    years = Counter((_published(connection, number) or "")[:4] for number in ids)
    return {year: years[year] for year in sorted(years) if year}


def _titles(connection: sqlite3.Connection, names: Sequence[str]) -> tuple[str, ...]:
    titles: list[str] = []
    for name in names:
        rows = connection.execute(
            "SELECT title FROM bylines WHERE name = ? AND title IS NOT NULL UNION "
            "SELECT photographer_title FROM captions WHERE photographer = ? AND photographer_title IS NOT NULL",
            (name, name),
        )
        titles += [title for (title,) in rows]
    return tuple(dict.fromkeys(titles))


def forms(connection: sqlite3.Connection) -> dict[str, str]:
    """Every other form of a name → the agreed one."""
    return {form: agreed for form, agreed in connection.execute("SELECT form, agreed FROM authority")}


def set_forms(connection: sqlite3.Connection, wanted: Iterable[tuple[str, str | None]], who: str) -> int:
    """Make each form mean the agreed name (None: itself); returns the batch that `undo` takes back.

    Forms of forms are resolved: when B means A already, C → B becomes C → A, and what meant C follows.
    """
    found = connection.execute("SELECT coalesce(max(batch), 0) + 1 FROM authority_changes").fetchone()
    batch = int(found[0])
    for form, agreed in wanted:
        target = None if agreed is None else agreed_form(connection, agreed) or agreed
        if target == form:
            continue
        for other in [form] if target is None else [form, *_forms_of(connection, form)]:
            if other != target:
                _set(connection, batch, other, agreed_form(connection, other), target, who)
    return batch


def agreed_form(connection: sqlite3.Connection, form: str) -> str | None:
    """The agreed name that the form means; None for one that means itself."""
    found = connection.execute("SELECT agreed FROM authority WHERE form = ?", (form,)).fetchone()
    return str(found[0]) if found else None


def _forms_of(connection: sqlite3.Connection, agreed: str) -> list[str]:
    return [form for (form,) in connection.execute("SELECT form FROM authority WHERE agreed = ?", (agreed,)).fetchall()]


def _set(connection: sqlite3.Connection, batch: int, form: str, old: str | None, new: str | None, who: str) -> None:
    if old == new:
        return
    connection.execute(
        "INSERT INTO authority_changes (batch, form, old, new, who, changed) VALUES (?, ?, ?, ?, ?, ?)",
        (batch, form, old, new, who, now()),
    )
    _write(connection, form, new)


def _write(connection: sqlite3.Connection, form: str, agreed: str | None) -> None:
    if agreed is None:
        connection.execute("DELETE FROM authority WHERE form = ?", (form,))
    else:
        connection.execute(
            "INSERT INTO authority (form, agreed) VALUES (?, ?) "
            "ON CONFLICT (form) DO UPDATE SET agreed = excluded.agreed",
            (form, agreed),
        )


def undo(connection: sqlite3.Connection, batch: int) -> set[str]:
    """Take a batch back, the last change first; one that was taken back already stays so. Returns the names in it."""
    statement = "SELECT id, form, old, new FROM authority_changes WHERE batch = ? AND undone = 0 ORDER BY id DESC"
    names: set[str] = set()
    for number, form, old, new in connection.execute(statement, (batch,)).fetchall():
        _write(connection, form, old)
        connection.execute("UPDATE authority_changes SET undone = 1 WHERE id = ?", (number,))
        names.update(name for name in (form, old, new) if name)
    return names


def articles_of(connection: sqlite3.Connection, names: Iterable[str]) -> list[int]:
    """Articles in which any of the names is credited or mentioned."""
    ids: set[int] = set()
    for page, marks in pages(names):
        for statement in _CARRIED:
            ids.update(number for (number,) in connection.execute(statement.format(marks), page))
    return sorted(ids)
