"""Items that were read from a working copy, said to come from where they truly lie."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from archive.importing.protocol import Item
from archive.model import RawArticle


def relabel(item: Item, working: Path | str, path: str, locator: str) -> Item:
    """`item`, read from the file `working`, as an item of `path` whose own locator in there is `locator`.

    What followed the working copy's path in the item's locator ("#NEWID=12", "!inner.xml") follows `locator`.
    """
    labelled = replace(item, path=path, locator=locator + item.locator.removeprefix(str(working)))
    if isinstance(labelled, RawArticle) and labelled.companions:
        labelled = replace(labelled, companions=())  # what lay beside it lies in the same original
    if isinstance(labelled, RawArticle) and labelled.issues:
        issues = tuple(
            replace(issue, path=path, locator=locator + issue.locator.removeprefix(str(working)))
            for issue in labelled.issues
        )
        return replace(labelled, issues=issues)
    return labelled
