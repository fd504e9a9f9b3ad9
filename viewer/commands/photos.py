"""Photo credits."""

from __future__ import annotations

from viewer.commands.spec import ActionSpec

PHOTOS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "photos_no_credit",
        "Articles without a photo credit",
        "no-credit",
        ("Ctrl+Alt+P",),
        "Search for credit:none",
        when="archive",
    ),
    ActionSpec(
        "photos_with_credit",
        "Articles with a photo credit",
        "credit",
        ("Ctrl+Alt+C",),
        "Search for credit:any",
        when="archive",
    ),
    ActionSpec(
        "photos_conflict",
        "Credits in conflict",
        "conflict",
        ("Ctrl+Alt+X",),
        "Search for credit:conflict: printed and embedded credit disagree",
        when="archive",
    ),
    ActionSpec(
        "run_audit",
        "Audit photo credits",
        "credit",
        ("Ctrl+Shift+P",),
        "Look for missing, conflicting and doubtful photo credits",
        when="writable",
    ),
)
