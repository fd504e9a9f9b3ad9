"""The menu bar as lists of action ids; None is a line between."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QMenuBar

from viewer.actions import Actions
from viewer.i18n import tr

Entries = tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """One menu and what is in it."""

    title: str
    entries: Entries


MENUS: tuple[MenuSpec, ...] = (
    MenuSpec(
        title="&File",
        entries=(
            "new_archive",
            "open_archive",
            "open_samples",
            None,
            "import_files",
            "import_folder",
            "cancel_import",
            None,
            "update_index",
            "rebuild_index",
            "reextract",
            "check_archive",
            "back_up",
            None,
            "export_results",
            None,
            "quit",
        ),
    ),
    MenuSpec(
        title="&Edit",
        entries=("undo", None, "focus_search", "clear_search", "copy_query", "copy_quotation", None, "preferences"),
    ),
    MenuSpec(
        title="&View",
        entries=(
            "mode_search",
            "mode_photos",
            "mode_people",
            "mode_collections",
            "mode_imports",
            None,
            "show_filters",
            "show_metadata",
            "results_as_table",
            None,
            "theme_system",
            "theme_light",
            "theme_dark",
            "theme_contrast",
            None,
            "interface_larger",
            "interface_smaller",
            "reset_layout",
            "full_screen",
        ),
    ),
    MenuSpec(
        title="&Search",
        entries=(
            "search_again",
            "save_search",
            "clear_filters",
            None,
            "focus_filters",
            "focus_histogram",
            "focus_results",
            "next_result",
            "previous_result",
            None,
            "sort_relevance",
            "sort_newest",
            "sort_oldest",
        ),
    ),
    MenuSpec(
        title="&Article",
        entries=(
            "next_hit",
            "previous_hit",
            "find_in_article",
            "search_selection",
            "hold_article",
            "note_selection",
            None,
            "tag_articles",
            "collect_articles",
            "review_articles",
            None,
            "switch_panel",
            None,
            "zoom_in",
            "zoom_out",
            "zoom_reset",
        ),
    ),
    MenuSpec(
        title="&Photos",
        entries=("photos_with_credit", "photos_no_credit", "photos_conflict", None, "run_audit"),
    ),
    MenuSpec(
        title="&Help",
        entries=("commands", "search_help", "shortcuts", None, "about"),
    ),
)


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> list[QMenu]:
    """Put every menu into the bar."""
    return [_menu(bar, spec, actions) for spec in MENUS]


def _menu(bar: QMenuBar, spec: MenuSpec, actions: Actions) -> QMenu:
    menu = bar.addMenu(tr(spec.title))
    for entry in spec.entries:
        if entry is None:
            menu.addSeparator()
        else:
            menu.addAction(actions[entry])
    return menu
