"""Findings of the audit and the decisions of a desk about them."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from archive.model import FindingFilter, FindingRow
from archive.model.audit import Breakdown
from archive.storage import outbox
from archive.storage.imports import now
from archive.storage.paging import PAGE, pages

_COLUMNS = "key, rule, article_id, position, credit, evidence, suggestion, start, end, quote"
_LIST = (
    "SELECT f.key, f.rule, f.article_id, a.headline, f.position, c.text, f.credit, f.suggestion, f.evidence, "
    "coalesce(d.state, 'open'), coalesce(d.reason, ''), f.start, f.end, f.quote, "
    "(SELECT u.sha256 FROM picture_uses u WHERE u.article_id = f.article_id AND u.caption = f.position "
    "AND u.sha256 IS NOT NULL ORDER BY u.position LIMIT 1), "
    "a.outlet, a.published, 1 - f.reported "
    "FROM findings f JOIN articles a ON a.id = f.article_id "
    "LEFT JOIN captions c ON c.article_id = f.article_id AND c.position = f.position "
    "LEFT JOIN decisions d ON d.key = f.key"
)


_OUTLET, _YEAR = "coalesce(a.outlet, '')", "coalesce(substr(a.published, 1, 4), '')"
_EDITED = "EXISTS (SELECT 1 FROM credits e WHERE e.article_id = f.article_id AND e.role = 'editor'"
_EDITORS = "LEFT JOIN credits e ON e.article_id = f.article_id AND e.role = 'editor'"
_NAMES = tuple(entry.name for entry in fields(FindingRow))


@dataclass(frozen=True, slots=True)
class StoredFinding:
    """One finding to be kept; `key` identifies it over re-imports."""

    key: str
    rule: str
    article_id: int
    position: int
    credit: str | None
    evidence: str
    suggestion: str | None
    start: int | None
    end: int | None
    quote: str | None

    @property
    def row(self) -> tuple[object, ...]:
        """The values in the order of the columns."""
        return (
            self.key,
            self.rule,
            self.article_id,
            self.position,
            self.credit,
            self.evidence,
            self.suggestion,
            self.start,
            self.end,
            self.quote,
        )


def replace(
    connection: sqlite3.Connection, article_ids: Iterable[int], kept: Sequence[StoredFinding], rules: Sequence[str]
) -> tuple[int, int]:
    """Make `kept` the findings of `rules` in these articles; returns how many opened and how many closed."""
    before: set[str] = set()
    rule_marks = ",".join("?" * len(rules))
    for page, marks in pages(article_ids):
        where = f"article_id IN ({marks}) AND rule IN ({rule_marks})"
        before.update(key for (key,) in connection.execute(f"SELECT key FROM findings WHERE {where}", (*page, *rules)))
    after = {finding.key for finding in kept}
    gone = before - after
    touched = _articles_of(connection, gone) | {f.article_id for f in kept if f.key not in before}
    connection.executemany("DELETE FROM findings WHERE key = ?", [(key,) for key in gone])
    connection.executemany(
        f"INSERT INTO findings ({_COLUMNS}) VALUES ({', '.join('?' * 10)}) ON CONFLICT (key) DO UPDATE SET "
        "article_id = excluded.article_id, position = excluded.position, evidence = excluded.evidence, "
        "suggestion = excluded.suggestion, start = excluded.start, end = excluded.end, quote = excluded.quote",
        [finding.row for finding in kept],
    )
    outbox.add(connection, sorted(touched))
    return len(after - before), len(gone)


def _articles_of(connection: sqlite3.Connection, keys: Iterable[str]) -> set[int]:
    found = set()
    for key in keys:
        row = connection.execute("SELECT article_id FROM findings WHERE key = ?", (key,)).fetchone()
        if row is not None:
            found.add(int(row[0]))
    return found


def listed(connection: sqlite3.Connection, wanted: FindingFilter) -> list[FindingRow]:
    """The findings that the filter lets through, by rule, then article."""
    where, values = _where(wanted)
    order = " ORDER BY cast(substr(f.rule, 2) AS INTEGER), f.article_id, f.position"
    rows = (_row(row) for row in connection.execute(f"{_LIST}{where}{order}", values))
    if wanted.articles is None:
        return list(rows)
    among = frozenset(wanted.articles)
    return [row for row in rows if row.article in among]


def _where(wanted: FindingFilter) -> tuple[str, list[object]]:
    """The conditions on findings f, decisions d and articles a, and the values of their marks."""
    conditions: list[str] = []
    values: list[object] = []
    if wanted.articles is not None and len(wanted.articles) <= PAGE:  # few: asked of the index, not sifted afterwards
        conditions.append(f"f.article_id IN ({','.join('?' * len(wanted.articles))})")
        values += wanted.articles
    for column, among in (("f.rule", wanted.rules), ("coalesce(d.state, 'open')", wanted.states)):
        if among:
            conditions.append(f"{column} IN ({','.join('?' * len(among))})")
            values += sorted(among)
    if wanted.only_new:
        conditions.append("f.reported = 0")
    for column, value in ((_OUTLET, wanted.outlet), (_YEAR, wanted.year)):
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(value)
    if wanted.editor is not None:
        conditions.append(f"{_EDITED} AND e.name = ?)" if wanted.editor else f"NOT {_EDITED})")
        values += [wanted.editor] if wanted.editor else []
    return (f" WHERE {' AND '.join(conditions)}" if conditions else ""), values


def breakdown(connection: sqlite3.Connection, wanted: FindingFilter) -> Breakdown:
    """How many findings are to be worked on, by rule, outlet, year and editor."""
    wanted = dataclasses.replace(wanted, states=frozenset({"open", "accepted"}))
    return Breakdown(
        rules=_counted(connection, "f.rule", dataclasses.replace(wanted, rules=frozenset())),
        outlets=_counted(connection, _OUTLET, dataclasses.replace(wanted, outlet=None)),
        years=_counted(connection, _YEAR, dataclasses.replace(wanted, year=None)),
        editors=_counted(connection, "coalesce(e.name, '')", dataclasses.replace(wanted, editor=None), _EDITORS),
    )


def _counted(connection: sqlite3.Connection, column: str, wanted: FindingFilter, join: str = "") -> dict[str, int]:
    where, values = _where(wanted)
    statement = (
        f"SELECT {column}, f.article_id, count(DISTINCT f.key) FROM findings f JOIN articles a ON a.id = f.article_id "
        f"LEFT JOIN decisions d ON d.key = f.key {join}{where} GROUP BY 1, 2"
    )
    among = None if wanted.articles is None else frozenset(wanted.articles)
    counts: Counter[str] = Counter()
    for value, article_id, number in connection.execute(statement, values):
        if among is None or article_id in among:
            counts[str(value)] += number
    return dict(counts.most_common())


def by_key(connection: sqlite3.Connection, keys: Iterable[str]) -> list[FindingRow]:
    """These findings, in the order asked for; keys without one are left out."""
    found = []
    for key in keys:
        row = connection.execute(f"{_LIST} WHERE f.key = ?", (key,)).fetchone()
        if row is not None:
            found.append(_row(row))
    return found


def _row(row: tuple[object, ...]) -> FindingRow:
    values = dict(zip(_NAMES, (*row[:-1], bool(row[-1])), strict=True))
    return FindingRow(**values)  # type: ignore[arg-type]  # the columns stand in the record's order


def counts(connection: sqlite3.Connection) -> tuple[dict[str, int], dict[str, int]]:
    """Findings by rule (all states but fixed and dismissed) and by state."""
    joined = "FROM findings f LEFT JOIN decisions d ON d.key = f.key"
    by_rule = connection.execute(
        f"SELECT f.rule, count(*) {joined} WHERE coalesce(d.state, 'open') IN ('open', 'accepted') GROUP BY f.rule "
        "ORDER BY cast(substr(f.rule, 2) AS INTEGER)"
    )
    rules = {str(rule): int(number) for rule, number in by_rule}
    by_state = connection.execute(f"SELECT coalesce(d.state, 'open'), count(*) {joined} GROUP BY 1")
    return rules, {str(state): int(number) for state, number in by_state}


def decision(connection: sqlite3.Connection, key: str) -> str | None:
    """The state that a desk put the finding into; None where it did not."""
    found = connection.execute("SELECT state FROM decisions WHERE key = ?", (key,)).fetchone()
    return str(found[0]) if found else None


def decide(
    connection: sqlite3.Connection, keys: Sequence[str], state: str, who: str, reason: str, *, when: str = ""
) -> None:
    """Record a decision about each finding, of now unless `when` says; "open" takes an earlier one back."""
    if state == "open":
        connection.executemany("DELETE FROM decisions WHERE key = ?", [(key,) for key in keys])
    else:
        connection.executemany(
            "INSERT INTO decisions (key, state, reason, who, decided) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET state = excluded.state, reason = excluded.reason, "
            "who = excluded.who, decided = excluded.decided",
            [(key, state, reason, who, when or now()) for key in keys],
        )
    outbox.add(connection, sorted(_articles_of(connection, keys)))


def reported(connection: sqlite3.Connection, keys: Iterable[str]) -> None:
    """A report has named these findings: they are no longer new."""
    connection.executemany("UPDATE findings SET reported = 1 WHERE key = ?", [(key,) for key in keys])


def open_rules(connection: sqlite3.Connection, article_id: int) -> tuple[str, ...]:
    """Codes of the article's open findings, for the search field `rule`."""
    statement = (
        "SELECT DISTINCT f.rule FROM findings f LEFT JOIN decisions d ON d.key = f.key "
        "WHERE f.article_id = ? AND coalesce(d.state, 'open') IN ('open', 'accepted') ORDER BY f.rule"
    )
    return tuple(rule for (rule,) in connection.execute(statement, (article_id,)))


def await_audit(connection: sqlite3.Connection, article_ids: Iterable[int]) -> None:
    """Have the next audit look at these articles."""
    connection.executemany("INSERT OR IGNORE INTO unaudited VALUES (?)", [(number,) for number in article_ids])


def unaudited(connection: sqlite3.Connection) -> list[int]:
    """Articles that came or changed since the last audit."""
    return [row[0] for row in connection.execute("SELECT article_id FROM unaudited ORDER BY article_id")]


def audited(connection: sqlite3.Connection, article_ids: Iterable[int]) -> None:
    """The articles have been looked at."""
    connection.executemany("DELETE FROM unaudited WHERE article_id = ?", [(number,) for number in article_ids])
