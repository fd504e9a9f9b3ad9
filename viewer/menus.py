"""The menu bar as lists of action ids; None is a line between."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QMenuBar

from viewer.actions import Actions
from viewer.i18n import tr
from viewer.widgets.menu import Menu


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """One menu and what is in it: actions, lines between (None), and menus of their own."""

    title: str
    entries: tuple[str | MenuSpec | None, ...]

    @property
    def action_ids(self) -> tuple[str, ...]:
        """Every action in it, at any depth."""
        own = [(entry,) if isinstance(entry, str) else entry.action_ids for entry in self.entries if entry is not None]
        return tuple(name for names in own for name in names)


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
            "watch_folder",
            "pause_import",
            "cancel_import",
            "import_again",
            None,
            "update_index",
            "rebuild_index",
            "reextract",
            "check_archive",
            "back_up",
            None,
            "export_results",
            "export_corrections",
            "import_corrections",
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
            "show_results",
            "show_reader",
            "show_metadata",
            MenuSpec(
                title="Arrange",
                entries=(
                    "arrange_panels",
                    None,
                    "panel_left",
                    "panel_right",
                    "panel_up",
                    "panel_down",
                    "panel_tuck",
                    "panel_float",
                    "panel_wider",
                    "panel_narrower",
                    None,
                    "reset_layout",
                ),
            ),
            "results_as_table",
            "choose_columns",
            None,
            MenuSpec(title="Theme", entries=("theme_system", "theme_light", "theme_dark", "theme_contrast")),
            "interface_larger",
            "interface_smaller",
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
            None,
            "group_similar",
            "toggle_similar",
            "more_like_this",
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
            "note_article",
            None,
            MenuSpec(title="Show it", entries=("view_article", "view_original", "view_compare", "view_before")),
            MenuSpec(
                title="Correct",
                entries=(
                    "correct_headline",
                    "correct_deck",
                    "correct_byline",
                    "correct_editor",
                    "correct_dateline",
                    "correct_date",
                    "correct_caption",
                    "correct_credit",
                ),
            ),
            MenuSpec(
                title="Value at hand",
                entries=("edit_value", "reject_value", "add_value", "search_value", "copy_value"),
            ),
            None,
            "tag_articles",
            "untag_articles",
            "collect_articles",
            "uncollect_articles",
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
        entries=(
            "photos_with_credit",
            "photos_no_credit",
            "photos_conflict",
            None,
            "run_audit",
            None,
            "accept_finding",
            "accept_alike",
            "edit_credit",
            "dismiss_finding",
            "reopen_finding",
            "open_finding",
        ),
    ),
    MenuSpec(
        title="&Names and lists",
        entries=(
            "find_name",
            "merge_names",
            "split_name",
            None,
            "export_names",
            "import_names",
            None,
            "open_entry",
            "rename_entry",
            "remove_entry",
        ),
    ),
    MenuSpec(
        title="&Help",
        entries=("commands", "tour", "search_help", "shortcuts", None, "about"),
    ),
)


ROW_MENU = MenuSpec(  # of a result
    title="Results",
    entries=(
        "more_like_this",
        "hold_article",
        None,
        "review_articles",
        "tag_articles",
        "untag_articles",
        "collect_articles",
        "uncollect_articles",
        None,
        "copy_quotation",
        "export_results",
    ),
)


def fill_row_menu(menu: QMenu, actions: Actions) -> None:
    """What can be done with the results that are chosen."""
    _fill(menu, ROW_MENU, actions)


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> list[QMenu]:
    """Put every menu into the bar."""
    menus = [_fill(Menu(tr(spec.title), bar), spec, actions) for spec in MENUS]
    for menu in menus:
        bar.addMenu(menu)
    return menus


def _fill(menu: QMenu, spec: MenuSpec, actions: Actions) -> QMenu:
    for entry in spec.entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, MenuSpec):
            menu.addMenu(_fill(Menu(tr(entry.title), menu), entry, actions))
        else:
            menu.addAction(actions[entry])
    return menu
