"""Searching, walking through what was found, and keeping it."""

from __future__ import annotations

from viewer.commands.spec import ActionSpec

SEARCH: tuple[ActionSpec, ...] = (
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
    ActionSpec("next_result", "Next result", "down", ("Ctrl+Down", "J"), "Open the next article found", when="walk"),
    ActionSpec(
        "previous_result", "Previous result", "up", ("Ctrl+Up", "K"), "Open the article found before", when="walk"
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
    ActionSpec(
        "group_similar",
        "Group similar articles",
        "group",
        ("Ctrl+G",),
        "Let one article stand for all with nearly the same wording",
        toggles=True,
    ),
    ActionSpec(
        "toggle_similar",
        "Show or hide similar articles",
        "rows",
        ("Ctrl+Shift+G",),
        "Open or close the group of the result at hand, as the arrow keys do",
        when="walk",
    ),
    ActionSpec(
        "more_like_this",
        "More like this",
        "compare",
        ("Ctrl+M",),
        "Search for articles about the same as the one that is read",
        when="article",
    ),
    ActionSpec("save_search", "Save the search…", "save", ("Ctrl+S",), "Keep the search under a name", when="writable"),
    ActionSpec("tag_articles", "Tag…", "tag", ("Ctrl+Shift+T",), "Put a tag on the chosen articles", when="writable"),
    ActionSpec("untag_articles", "Remove a tag…", "tag", (), "Remove a tag from the chosen articles", when="writable"),
    ActionSpec(
        "uncollect_articles",
        "Remove from a collection…",
        "collect",
        (),
        "Remove the chosen articles from a collection; they stay in the archive",
        when="writable",
    ),
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
)
