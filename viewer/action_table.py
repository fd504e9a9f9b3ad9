"""Everything a person can do, as a table; nothing here does anything."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: `when` names the condition that enables it, `group` makes it one of several choices.

    `keys` are portable shortcuts, the first is shown. `toggles` makes it a switch.
    """

    id: str
    text: str
    icon: str
    keys: tuple[str, ...]
    tip: str
    when: str = ""
    toggles: bool = False
    group: str = ""


ACTIONS: tuple[ActionSpec, ...] = (
    # File
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
    # Edit
    ActionSpec("undo", "Undo", "undo", ("Ctrl+Z",), "Take the last change back", when="writable"),
    ActionSpec("focus_search", "Go to the search bar", "search", ("Ctrl+L", "/"), "Type a search", when="archive"),
    ActionSpec(
        "clear_search",
        "Clear the search",
        "clear",
        ("Ctrl+Shift+L",),
        "Show every article of the archive",
        when="archive",
    ),
    ActionSpec(
        "copy_query", "Copy the search", "copy", ("Ctrl+Shift+Q",), "Copy the text of the search", when="archive"
    ),
    ActionSpec(
        "copy_quotation",
        "Copy quotation with its source",
        "copy",
        ("Ctrl+Shift+C",),
        "Copy the selected words, or the headline, with where they are from",
        when="article",
    ),
    ActionSpec(
        "preferences", "Preferences…", "settings", ("Ctrl+,",), "Language, theme, text size and how searching works"
    ),
    # View
    ActionSpec(
        "mode_search", "Search", "search", ("Alt+1",), "Search the archive and read", toggles=True, group="mode"
    ),
    ActionSpec("mode_photos", "Photos", "photos", ("Alt+2",), "Photos and their credits", toggles=True, group="mode"),
    ActionSpec(
        "mode_people",
        "People",
        "people",
        ("Alt+3",),
        "Who wrote, edited, photographed or is mentioned",
        toggles=True,
        group="mode",
    ),
    ActionSpec(
        "mode_collections", "Lists", "lists", ("Alt+4",), "Searches to come back to", toggles=True, group="mode"
    ),
    ActionSpec(
        "mode_imports",
        "Imports",
        "imports",
        ("Alt+5",),
        "Bring articles in, and what came of it",
        toggles=True,
        group="mode",
    ),
    ActionSpec("show_filters", "Filters", "filters", ("F9",), "Show or hide the filters", toggles=True),
    ActionSpec(
        "show_metadata", "Metadata", "panel", ("F10",), "Show or hide the metadata of the article", toggles=True
    ),
    ActionSpec(
        "results_as_table",
        "Results as a table",
        "table",
        ("Ctrl+T",),
        "One line an article, with columns of your choice",
        toggles=True,
    ),
    ActionSpec(
        "theme_system",
        "Theme of the system",
        "theme",
        ("Ctrl+Alt+0",),
        "Light or dark as the system is",
        toggles=True,
        group="theme",
    ),
    ActionSpec("theme_light", "Light theme", "theme", ("Ctrl+Alt+1",), "Ink on paper", toggles=True, group="theme"),
    ActionSpec("theme_dark", "Dark theme", "theme", ("Ctrl+Alt+2",), "For the evening", toggles=True, group="theme"),
    ActionSpec(
        "theme_contrast",
        "High contrast theme",
        "theme",
        ("Ctrl+Alt+3",),
        "White on black with strong edges",
        toggles=True,
        group="theme",
    ),
    ActionSpec(
        "interface_larger",
        "Larger interface",
        "larger",
        ("Ctrl+Alt++", "Ctrl+Alt+="),
        "Make all text of the window larger",
    ),
    ActionSpec(
        "interface_smaller", "Smaller interface", "smaller", ("Ctrl+Alt+-",), "Make all text of the window smaller"
    ),
    ActionSpec(
        "reset_layout", "Layout as designed", "columns", ("Ctrl+Alt+L",), "Put every panel back to its place and width"
    ),
    ActionSpec("full_screen", "Full screen", "full-screen", ("F11",), "Use the whole screen", toggles=True),
    # Search
    ActionSpec("search_again", "Search again", "refresh", ("F5",), "Ask the archive once more", when="archive"),
    ActionSpec(
        "focus_filters",
        "Go to the filters",
        "filters",
        ("Ctrl+Shift+F",),
        "Choose by photographer, agency, place and more",
        when="archive",
    ),
    ActionSpec(
        "focus_histogram",
        "Go to the years",
        "date",
        ("Ctrl+Shift+Y",),
        "Choose a time with the arrow keys",
        when="archive",
    ),
    ActionSpec(
        "focus_results", "Go to the results", "rows", ("Ctrl+R",), "Walk through what was found", when="archive"
    ),
    ActionSpec(
        "clear_filters",
        "Remove all filters",
        "clear",
        ("Ctrl+Shift+Backspace",),
        "Keep the words of the search, drop every filter",
        when="archive",
    ),
    ActionSpec("next_result", "Next result", "down", ("Ctrl+Down", "J"), "Open the next article found", when="results"),
    ActionSpec(
        "previous_result", "Previous result", "up", ("Ctrl+Up", "K"), "Open the article found before", when="results"
    ),
    ActionSpec(
        "sort_relevance",
        "Best match first",
        "sort",
        ("Ctrl+Alt+R",),
        "Order by how well the words match",
        toggles=True,
        group="sort",
    ),
    ActionSpec(
        "sort_newest",
        "Newest first",
        "sort",
        ("Ctrl+Alt+N",),
        "Order by date of publication, newest first",
        toggles=True,
        group="sort",
    ),
    ActionSpec(
        "sort_oldest",
        "Oldest first",
        "sort",
        ("Ctrl+Alt+O",),
        "Order by date of publication, oldest first",
        toggles=True,
        group="sort",
    ),
    # Article
    ActionSpec(
        "next_hit", "Next hit", "hit-next", ("F3",), "Go to the next place where the words stand", when="article"
    ),
    ActionSpec("previous_hit", "Previous hit", "hit-previous", ("Shift+F3",), "Go to the place before", when="article"),
    ActionSpec(
        "find_in_article",
        "Find in the article…",
        "find",
        ("Ctrl+F",),
        "Look for words in the article at hand",
        when="article",
    ),
    ActionSpec(
        "note_selection",
        "Note on the selection…",
        "note",
        ("Ctrl+Shift+N",),
        "Write a note on the words selected in the article",
        when="article",
    ),
    ActionSpec(
        "hold_article",
        "Hold for comparing",
        "compare",
        ("Ctrl+Shift+H",),
        "Keep this article; the Compare view shows how the next one differs from it",
        when="article",
    ),
    ActionSpec(
        "search_selection",
        "Search for the selection",
        "search",
        ("Ctrl+Shift+S",),
        "Search the archive for the words selected in the article",
        when="article",
    ),
    ActionSpec(
        "switch_panel",
        "Between text and metadata",
        "switch",
        ("F6",),
        "Move between the article and what is known of it",
        when="article",
    ),
    ActionSpec(
        "zoom_in", "Larger text", "larger", ("Ctrl++", "Ctrl+="), "Make the article's text larger", when="article"
    ),
    ActionSpec("zoom_out", "Smaller text", "smaller", ("Ctrl+-",), "Make the article's text smaller", when="article"),
    ActionSpec(
        "zoom_reset", "Text as designed", "text-size", ("Ctrl+0",), "The article's text at its own size", when="article"
    ),
    # Photos
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
    ActionSpec("save_search", "Save the search…", "save", ("Ctrl+S",), "Keep the search under a name", when="writable"),
    ActionSpec("tag_articles", "Tag…", "tag", ("Ctrl+Shift+T",), "Put a tag on the chosen articles", when="writable"),
    ActionSpec(
        "collect_articles",
        "Add to a collection…",
        "collect",
        ("Ctrl+Shift+A",),
        "Put the chosen articles into a collection",
        when="writable",
    ),
    ActionSpec(
        "review_articles",
        "Mark as reviewed",
        "done",
        ("Ctrl+Shift+R",),
        "Set the reviewed mark of the chosen articles, or take it away",
        when="writable",
    ),
    ActionSpec(
        "run_audit",
        "Audit photo credits",
        "credit",
        ("Ctrl+Shift+P",),
        "Look for missing, conflicting and doubtful photo credits",
        when="writable",
    ),
    # Help
    ActionSpec("commands", "Commands…", "commands", ("Ctrl+K",), "Find any command by its name"),
    ActionSpec("search_help", "How to search", "help", ("F1",), "The search language on one page"),
    ActionSpec("shortcuts", "Keyboard shortcuts", "keyboard", ("Ctrl+F1",), "Every shortcut on one page"),
    ActionSpec("about", "About Backfile", "about", ("Shift+F1",), "Version, licences and where things are kept"),
)
BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in ACTIONS}
