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
        "zoom_reset", "Text as designed", "text-size", ("Ctrl+0",), "The article's text at its own size", when="article"
    ),
)
