"""What can be taken from one copy of an archive to another."""

from __future__ import annotations

from viewer.commands.spec import ActionSpec

EXCHANGE: tuple[ActionSpec, ...] = (
    ActionSpec(
        "export_corrections",
        "Export corrections…",
        "export",
        (),
        "Write every correction by hand to a file, for another copy of this archive",
        when="archive",
    ),
    ActionSpec(
        "import_corrections",
        "Bring in corrections…",
        "imports",
        (),
        "Take over the corrections of another copy; where both corrected a value, yours stays and is told",
        when="writable",
    ),
    ActionSpec(
        "export_names",
        "Export agreed names…",
        "export",
        (),
        "Write the agreed form and the other forms of names as a table (CSV)",
        when="archive",
    ),
    ActionSpec(
        "import_names",
        "Bring in agreed names…",
        "imports",
        (),
        "Take over a table (CSV) of agreed and other forms of names; it can be undone",
        when="writable",
    ),
)
