"""What changes the window itself, and the pages of help."""

from __future__ import annotations

from viewer.commands.spec import ActionSpec

WINDOW: tuple[ActionSpec, ...] = (
    ActionSpec("undo", "Undo", "undo", ("Ctrl+Z",), "Take the last change back", when="writable"),
    ActionSpec(
        "preferences", "Preferences…", "settings", ("Ctrl+,",), "Language, theme, text size and how searching works"
    ),
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
    ActionSpec("show_results", "Results", "rows", ("F7",), "Show or hide the results", toggles=True),
    ActionSpec("show_reader", "Article", "read", ("F8",), "Show or hide the article", toggles=True),
    ActionSpec(
        "show_metadata", "Metadata", "panel", ("F10",), "Show or hide the metadata of the article", toggles=True
    ),
    ActionSpec(
        "arrange_panels",
        "Arrange the panels",
        "columns",
        ("Ctrl+Shift+M",),
        "Show a line above each panel to drag it by: beside, above or behind another, or into a window of its own",
        toggles=True,
    ),
    ActionSpec(
        "panel_left",
        "Move this panel to the left",
        "previous",
        ("Alt+Shift+Left",),
        "Move the panel that has the keyboard one column to the left",
    ),
    ActionSpec(
        "panel_right",
        "Move this panel to the right",
        "next",
        ("Alt+Shift+Right",),
        "Move the panel that has the keyboard one column to the right",
    ),
    ActionSpec(
        "panel_up",
        "Move this panel up",
        "up",
        ("Alt+Shift+Up",),
        "Move the panel that has the keyboard up, or above the panel beside it",
    ),
    ActionSpec(
        "panel_down",
        "Move this panel down",
        "down",
        ("Alt+Shift+Down",),
        "Move the panel that has the keyboard down, or below the panel beside it",
    ),
    ActionSpec(
        "panel_tuck",
        "Put this panel and the one beside it in one place",
        "switch",
        ("Alt+Shift+T",),
        "Like tabs: the panel that has the keyboard stands before the one above or beside it",
    ),
    ActionSpec(
        "panel_float",
        "This panel in a window of its own",
        "float",
        ("Alt+Shift+F",),
        "Take the panel that has the keyboard out of the window, to another screen for example, or put it back",
    ),
    ActionSpec(
        "panel_wider", "Make this panel wider", "larger", ("Alt+Shift+PgUp",), "Widen the panel that has the keyboard"
    ),
    ActionSpec(
        "panel_narrower",
        "Make this panel narrower",
        "smaller",
        ("Alt+Shift+PgDown",),
        "Narrow the panel that has the keyboard",
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
        "choose_columns",
        "Columns of the table…",
        "columns",
        ("Ctrl+Shift+K",),
        "Choose what the results show as a table",
        when="results",
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
        "reset_layout", "Default layout", "columns", ("Ctrl+Alt+L",), "Put every panel back to its place and width"
    ),
    ActionSpec("full_screen", "Full screen", "full-screen", ("F11",), "Use the whole screen", toggles=True),
    ActionSpec("commands", "Commands…", "commands", ("Ctrl+K",), "Find any command by its name"),
    ActionSpec("tour", "Show me around", "next", (), "Five steps around the window; Esc ends it"),
    ActionSpec("search_help", "How to search", "help", ("F1",), "The search language on one page"),
    ActionSpec("shortcuts", "Keyboard shortcuts", "keyboard", ("Ctrl+F1",), "Every shortcut on one page"),
    ActionSpec("about", "About Backfile", "about", ("Shift+F1",), "Version, licences and where things are kept"),
)
