"""What the pages of photos, people, lists and imports can do; each works while its page is shown."""

from __future__ import annotations

from viewer.commands.spec import ActionSpec

PAGES: tuple[ActionSpec, ...] = (
    # Photos: the letters are keys of its table
    ActionSpec("accept_finding", "Accept the suggestion", "done", (), "A on the photo desk", when="photos"),
    ActionSpec("dismiss_finding", "Dismiss the finding…", "cancel", (), "D on the photo desk", when="photos"),
    ActionSpec("edit_credit", "Edit the photo credit…", "credit", (), "E on the photo desk", when="photos"),
    ActionSpec("reopen_finding", "Open the finding again", "undo", (), "R on the photo desk", when="photos"),
    ActionSpec("open_finding", "Read the article of the finding", "read", (), "O on the photo desk", when="photos"),
    ActionSpec(
        "accept_alike",
        "Accept for all photos like it",
        "done",
        (),
        "Give the suggested credit to every photo with the same finding",
        when="photos",
    ),
    # People
    ActionSpec("find_name", "Find a name", "find", (), "Type a part of a name", when="people"),
    ActionSpec(
        "merge_names",
        "Merge names",
        "compare",
        (),
        "Make one name of those that are chosen in the list",
        when="people",
    ),
    ActionSpec(
        "split_name",
        "Split a name off",
        "switch",
        (),
        "Go to the spellings of the name that can be split off",
        "people",
    ),
    # Lists
    ActionSpec("open_entry", "Open the list entry", "search", (), "Search for its articles", when="lists"),
    ActionSpec("rename_entry", "Rename the list entry…", "note", (), "F2 in the lists", when="lists"),
    ActionSpec(
        "remove_entry",
        "Remove the list entry",
        "clear",
        (),
        "Remove a saved search, a collection or a tag; it can be undone",
        when="lists",
    ),
    # Imports
    ActionSpec(
        "import_again",
        "Import the same again",
        "refresh",
        (),
        "Read the files of the last import once more: what is known stays as it is",
        when="imports",
    ),
)
