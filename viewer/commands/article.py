"""What can be done with the article that is read."""

from __future__ import annotations

from viewer.commands.spec import ActionSpec

ARTICLE: tuple[ActionSpec, ...] = (
    ActionSpec(
        "copy_quotation",
        "Copy quotation with its source",
        "copy",
        ("Ctrl+Shift+C",),
        "Copy the selected words, or the headline, with where they are from",
        when="article",
    ),
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
        "zoom_reset",
        "Default text size",
        "text-size",
        ("Ctrl+0",),
        "The article's text at its own size",
        when="article",
    ),
    # What is known of it
    ActionSpec("correct_headline", "Correct the headline…", "note", (), "Write the right headline", when="editable"),
    ActionSpec("correct_deck", "Correct the deck…", "note", (), "Write the right deck", when="editable"),
    ActionSpec(
        "correct_byline", "Correct a byline…", "note", ("Ctrl+Shift+B",), "Write who wrote the article", when="editable"
    ),
    ActionSpec("correct_editor", "Correct who edited it…", "note", (), "Write who edited the article", when="editable"),
    ActionSpec("correct_dateline", "Correct the dateline…", "note", (), "Write where it was filed", when="editable"),
    ActionSpec("correct_date", "Correct the date…", "date", (), "Write when it was published", when="editable"),
    ActionSpec("correct_caption", "Correct a caption…", "note", (), "Write the right caption", when="editable"),
    ActionSpec("correct_credit", "Correct a photo credit…", "credit", (), "Write whose photo it is", when="editable"),
    ActionSpec(
        "note_article", "Note on the article…", "note", (), "Write a note on the whole article", when="editable"
    ),
    ActionSpec(
        "edit_value", "Edit the value at hand…", "note", ("F2",), "Write what the value should be", when="editable"
    ),
    ActionSpec(
        "reject_value", "Reject the value at hand…", "cancel", (), "Say why it is wrong and take it away", "editable"
    ),
    ActionSpec("add_value", "Add another value like it…", "note", (), "Add another entry to its list", when="editable"),
    ActionSpec(
        "search_value",
        "Search for the value at hand",
        "search",
        (),
        "Find articles with the same value",
        when="article",
    ),
    ActionSpec("copy_value", "Copy the value at hand", "copy", (), "Copy the words of the value", when="article"),
    # Its views
    ActionSpec("view_article", "The article as set", "read", (), "Show the article set as an article", when="article"),
    ActionSpec("view_original", "The original", "file", (), "Show the file as it came", when="article"),
    ActionSpec(
        "view_before",
        "Compare with before corrections",
        "history",
        (),
        "Show what corrections by hand changed in the article",
        when="article",
    ),
    ActionSpec("view_compare", "Compare", "compare", (), "Show how the article differs", when="article"),
)
