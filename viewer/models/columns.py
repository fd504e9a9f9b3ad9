"""The columns that a list of articles can show, as a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from archive.model import ArticleRow
from viewer.i18n import day, isolated, number, tr


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One column: `get` gives its text for a row, `width` is in pixels at scale 1."""

    name: str
    label: str
    get: Callable[[ArticleRow], str]
    width: int = 140


def published(row: ArticleRow) -> str:
    """The day of publication, or in what time it must lie, or that nothing states it."""
    if row.published:
        return day(row.published)
    if row.published_estimate:
        return estimated(*row.published_estimate.partition("/")[::2])
    return tr("date not stated")


def estimated(earliest: str, latest: str) -> str:
    """The time that a date must lie in, in words; ISO 8601 days, "" = open."""
    first, last = isolated(day(earliest)), isolated(day(latest))
    if earliest and latest:
        if earliest == latest:
            return tr("about {when}").format(when=first)
        return tr("between {first} and {last}").format(first=first, last=last)
    if earliest or latest:
        return tr("after {when}").format(when=first) if earliest else tr("before {when}").format(when=last)
    return tr("date not stated")


COLUMNS: tuple[ColumnSpec, ...] = (
    ColumnSpec(
        name="headline", label="Headline", get=lambda row: row.headline or row.opening or tr("no headline"), width=360
    ),
    ColumnSpec(name="published", label="Published", get=published),
    ColumnSpec(name="outlet", label="Outlet", get=lambda row: row.outlet or ""),
    ColumnSpec(name="byline", label="Byline", get=lambda row: row.byline or tr("no byline")),
    ColumnSpec(name="dateline_place", label="Filed from", get=lambda row: row.dateline_place or "", width=110),
    ColumnSpec(name="language", label="Language", get=lambda row: row.language or "", width=80),
    ColumnSpec(name="captions", label="Photos", get=lambda row: number(row.captions), width=70),
    ColumnSpec(name="similar", label="Similar", get=lambda row: number(row.similar) if row.similar else "", width=70),
    ColumnSpec(name="tags", label="Tags", get=lambda row: ", ".join(row.tags)),
    ColumnSpec(name="reviewed", label="Reviewed", get=lambda row: tr("reviewed") if row.reviewed else "", width=90),
    ColumnSpec(name="format", label="Format", get=lambda row: row.format, width=90),
    ColumnSpec(name="locator", label="File", get=lambda row: row.locator, width=220),
)
COLUMN_BY_NAME: dict[str, ColumnSpec] = {spec.name: spec for spec in COLUMNS}
