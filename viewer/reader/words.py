"""The few words that the reader itself puts into an article, in the language of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _unused(count: int) -> str:
    return f"{count} passages that no field used" if count != 1 else "1 passage that no field used"


@dataclass(frozen=True, slots=True)
class Words:
    """Words of ours in an article, so that they can be told from its own and be translated."""

    no_headline: str = "(no headline)"
    no_byline: str = "Byline: none printed"
    no_date: str = "Date: none stated"
    by: str = "By {names}"
    edited_by: str = "Edited by"
    updated: str = "Updated {date}"
    no_caption: str = "(no caption)"
    no_credit: str = "no credit printed"
    unused: Callable[[int], str] = _unused
    again: str = "printed again"
    boilerplate: str = "boilerplate"
    show: str = "show"
    hide: str = "hide"


ENGLISH = Words()


def translated(tr: Callable[..., str]) -> Words:
    """The words through `tr`, a widget's translation function."""
    return Words(
        no_headline=tr("(no headline)"),
        no_byline=tr("Byline: none printed"),
        no_date=tr("Date: none stated"),
        by=tr("By {names}"),
        edited_by=tr("Edited by"),
        updated=tr("Updated {date}"),
        no_caption=tr("(no caption)"),
        no_credit=tr("no credit printed"),
        unused=lambda count: tr("%n passages that no field used", count),
        again=tr("printed again"),
        boilerplate=tr("boilerplate"),
        show=tr("show"),
        hide=tr("hide"),
    )
