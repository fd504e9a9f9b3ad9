"""What can be done with an archive as a whole."""

from __future__ import annotations

from viewer.commands.spec import ActionSpec

ARCHIVE: tuple[ActionSpec, ...] = (
    ActionSpec(
        "new_archive", "New archive…", "archive-new", ("Ctrl+N",), "Make an empty archive in a folder of your choice"
    ),
    ActionSpec("open_archive", "Open archive…", "archive", ("Ctrl+O",), "Open another archive"),
    ActionSpec(
        "open_samples",
        "Open the sample archive",
        "read",
        ("Ctrl+Shift+O",),
        "A small archive of an invented newspaper, to try things on",
    ),
    ActionSpec(
        "import_files",
        "Import files…",
        "file",
        ("Ctrl+I",),
        "Add articles and pictures from files to this archive",
        when="writable",
    ),
    ActionSpec(
        "import_folder",
        "Import a folder…",
        "folder",
        ("Ctrl+Shift+I",),
        "Add everything below a folder to this archive",
        when="writable",
    ),
    ActionSpec(
        "watch_folder",
        "Watch a folder…",
        "folder",
        ("Ctrl+Alt+I",),
        "From now on, import automatically what arrives in a folder",
        when="writable",
    ),
    ActionSpec(
        "pause_import",
        "Pause or resume",
        "pause",
        ("Ctrl+Shift+,",),
        "Hold up the import that runs, or let it go on",
        when="importing",
    ),
    ActionSpec(
        "cancel_import",
        "Stop",
        "cancel",
        ("Ctrl+Shift+.",),
        "Stop what runs; what was done before stays",
        when="importing",
    ),
    ActionSpec(
        "update_index",
        "Bring the index up to date",
        "refresh",
        ("Ctrl+F5",),
        "Index what the archive has and the index lacks",
        when="writable",
    ),
    ActionSpec(
        "rebuild_index",
        "Rebuild the index",
        "refresh",
        ("Ctrl+Shift+F5",),
        "Build the search index anew from the archive; searching goes on meanwhile",
        when="writable",
    ),
    ActionSpec("quit", "Quit", "quit", ("Ctrl+Q",), "Close Backfile"),
    ActionSpec(
        "export_results",
        "Export what was found…",
        "export",
        ("Ctrl+E",),
        "Write every article found to a file: table, references, news items and more",
        when="results",
    ),
    ActionSpec(
        "check_archive",
        "Check the archive",
        "done",
        ("Ctrl+Alt+K",),
        "Compare originals, pictures, database and index",
        when="archive",
    ),
    ActionSpec(
        "back_up",
        "Back up the database",
        "save",
        ("Ctrl+Alt+B",),
        "Copy the database into its folder",
        when="writable",
    ),
    ActionSpec(
        "reextract",
        "Extract again",
        "refresh",
        ("Ctrl+Alt+E",),
        "Read again what older rules extracted; corrections hold",
        when="writable",
    ),
)
