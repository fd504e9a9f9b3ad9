"""Every connection between panels, controllers and actions, sorted by sender: the one page where they meet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from viewer.desks.archives import ArchiveDesk
from viewer.desks.article import ArticleDesk
from viewer.desks.exchange import ExchangeDesk
from viewer.desks.filters import FilterDesk
from viewer.desks.imports import ImportDesk
from viewer.desks.library import LibraryDesk
from viewer.desks.pages import PagesDesk
from viewer.desks.panels import PanelDesk
from viewer.desks.search import SORTS, SearchDesk
from viewer.desks.similar import SimilarDesk
from viewer.desks.upkeep import UpkeepDesk
from viewer.desks.window import WindowDesk
from viewer.main_window import MODES
from viewer.parts import Parts
from viewer.theme import THEMES
from viewer.widgets.command_palette import CommandPalette


def wire(parts: Parts) -> SearchDesk:
    """Connect everything; the desk of searching is handed back for whoever asks the first search."""
    search, archives, window = SearchDesk(parts), ArchiveDesk(parts), WindowDesk(parts)
    library, upkeep = LibraryDesk(parts, search, window), UpkeepDesk(parts)
    article = ArticleDesk(parts)
    for desk in (ExchangeDesk, PagesDesk, PanelDesk):
        desk(parts)  # each handles actions of its own
    SimilarDesk(parts, search)
    _archive_and_articles(parts, search, archives, article, window)
    _searching(parts, search)
    imports = ImportDesk(parts)
    _importing(parts, imports, upkeep)
    _photos_and_people(parts, search)
    _library(parts, library)
    _rest(parts, window)
    _actions(parts, search, archives, window)
    for action_id, handler in {**_keeping(library), **_imports(parts, imports), **_upkeep(parts, upkeep)}.items():
        parts.actions.handle(action_id, handler)
    parts.search.set_facets(parts.filters.wanted_facets)
    search.show_sort(parts.settings.preferences.sort)
    window.on_settings_changed()
    return search


def _archive_and_articles(
    parts: Parts, search: SearchDesk, archives: ArchiveDesk, article: ArticleDesk, window: WindowDesk
) -> None:
    parts.keeper.opening.connect(parts.results.show_opening)
    parts.keeper.opened.connect(archives.on_keeper_opened)
    parts.keeper.opened.connect(window.on_keeper_opened)
    parts.keeper.changed.connect(parts.search.on_archive_changed)
    parts.keeper.changed.connect(parts.articles.on_archive_changed)
    parts.keeper.changed.connect(parts.results.on_archive_changed)
    parts.keeper.failed.connect(parts.errors.report)
    parts.keeper.failed.connect(archives.on_keeper_failed)
    parts.keeper.stats_found.connect(archives.on_keeper_stats_found)
    parts.articles.opened.connect(search.on_articles_opened)
    parts.articles.marks_found.connect(search.on_articles_marks_found)
    parts.articles.original_found.connect(article.on_articles_original_found)
    parts.articles.extracted_found.connect(parts.reader.compare_with)
    parts.reader.extracted_requested.connect(parts.articles.find_extracted)
    parts.articles.picture_found.connect(parts.reader.set_picture)
    parts.articles.failed.connect(parts.errors.report)
    parts.reader.span_activated.connect(parts.metadata.select_span)
    parts.reader.search_requested.connect(search.ask_and_go)
    parts.reader.open_requested.connect(parts.articles.open_article)
    parts.reader.original_requested.connect(parts.articles.find_original)
    parts.reader.pictures_requested.connect(parts.articles.find_pictures)
    parts.metadata.field_activated.connect(article.on_metadata_field_activated)
    parts.metadata.field_hovered.connect(article.on_metadata_field_hovered)
    parts.metadata.search_requested.connect(search.ask_and_go)
    parts.metadata.open_requested.connect(search.open_article)
    parts.metadata.compare_requested.connect(search.compare_article)
    parts.metadata.person_requested.connect(window.open_person)
    parts.reader.note_requested.connect(parts.metadata.ask_note)
    parts.corrections.corrected.connect(window.on_corrections_corrected)
    parts.corrections.taken_back.connect(partial(window.say_done, undo=None))
    parts.corrections.failed.connect(parts.errors.report)
    parts.metadata.thumbnails_requested.connect(parts.articles.find_thumbnails)
    parts.articles.thumbnail_found.connect(parts.metadata.set_thumbnail)


def _searching(parts: Parts, search: SearchDesk) -> None:
    filters = FilterDesk(parts, search)
    parts.search.answered.connect(search.on_search_answered)
    parts.search.paused.connect(search.on_search_paused)
    parts.search.counted.connect(search.on_search_counted)
    parts.search.failed.connect(search.on_search_failed)
    parts.search.slow.connect(parts.header.show_searching)
    parts.search.seen.connect(parts.results.show_seen)
    parts.search.completed.connect(parts.header.bar.show_completions)
    parts.search.completed.connect(parts.results.offer_words)
    parts.header.bar.text_changed.connect(search.on_bar_text_changed)
    parts.header.bar.submitted.connect(search.on_bar_submitted)
    parts.header.bar.left.connect(search.on_bar_left)
    parts.header.bar.escaped.connect(search.on_bar_escaped)
    parts.header.bar.complete_requested.connect(parts.search.complete)
    parts.header.query_requested.connect(search.ask)
    parts.filters.query_requested.connect(search.ask)
    parts.filters.value_wanted.connect(filters.on_filters_value_wanted)
    parts.filters.facets_wanted.connect(filters.on_filters_facets_wanted)
    parts.results.article_requested.connect(parts.articles.open_article)
    parts.results.entered.connect(search.on_results_entered)
    parts.results.screen_wanted.connect(parts.search.read_screen)
    parts.results.emptied.connect(parts.articles.close_article)
    parts.results.query_requested.connect(search.ask)


def _importing(parts: Parts, imports: ImportDesk, upkeep: UpkeepDesk) -> None:
    parts.imports.looking.connect(imports.on_imports_looking)
    parts.imports.previewed.connect(parts.import_panel.show_preview)
    parts.imports.started.connect(imports.on_imports_started)
    parts.imports.reported.connect(imports.on_imports_reported)
    parts.imports.watched_reported.connect(imports.on_imports_watched_reported)
    parts.imports.stopped.connect(imports.on_imports_stopped)
    parts.imports.past_found.connect(parts.import_panel.show_past)
    parts.imports.issues_found.connect(parts.import_panel.show_issues)
    parts.imports.failed.connect(parts.errors.report)
    parts.imports.index_updated.connect(parts.search.search_now)
    parts.imports.running_changed.connect(partial(parts.actions.set_condition, "importing"))
    parts.upkeep.running_changed.connect(partial(parts.actions.set_condition, "importing"))
    parts.upkeep.done.connect(upkeep.on_done)
    parts.schedule.due.connect(parts.upkeep.check_quietly)
    parts.schedule.last_found.connect(parts.window.status.show_check)
    parts.keeper.changed.connect(parts.schedule.on_archive_changed)
    parts.upkeep.failed.connect(parts.errors.report)
    parts.import_panel.confirmed.connect(parts.imports.import_considered)
    parts.import_panel.given_up.connect(parts.imports.give_up)
    parts.import_panel.past_chosen.connect(parts.imports.find_issues)
    parts.import_panel.running.cancel_requested.connect(parts.imports.cancel)
    parts.import_panel.report.again_requested.connect(parts.imports.import_again)
    parts.import_panel.report.retry_requested.connect(parts.imports.retry)
    parts.import_panel.watched.folder_wanted.connect(imports.watch_folder)
    parts.import_panel.watched.active_changed.connect(parts.watcher.set_active)
    parts.import_panel.watched.removal_requested.connect(parts.watcher.unwatch)
    parts.keeper.changed.connect(parts.watcher.on_archive_changed)
    parts.watcher.states_found.connect(parts.import_panel.watched.show_folders)
    parts.watcher.ready.connect(imports.on_watcher_ready)
    parts.watcher.failed.connect(parts.errors.report)
    parts.window.status.cancel_requested.connect(upkeep.cancel)
    parts.window.recent.chosen.connect(parts.keeper.open)
    parts.window.drop.dropped.connect(parts.imports.consider)


def _photos_and_people(parts: Parts, search: SearchDesk) -> None:
    parts.keeper.changed.connect(parts.people.on_archive_changed)
    parts.people.failed.connect(parts.errors.report)
    parts.people_panel.open_requested.connect(search.open_article)
    parts.people_panel.search_requested.connect(search.ask_and_go)
    parts.keeper.changed.connect(parts.photo_desk.on_archive_changed)
    parts.photo_desk.failed.connect(parts.errors.report)
    parts.photo_desk.said.connect(partial(parts.window.messages.show_message, level="good"))
    parts.photo_panel.open_requested.connect(search.open_article)


def _library(parts: Parts, library: LibraryDesk) -> None:
    parts.keeper.changed.connect(parts.library.on_archive_changed)
    parts.library.shelves_found.connect(parts.lists.show_shelves)
    parts.library.kept.connect(library.on_kept)
    parts.library.failed.connect(parts.errors.report)
    parts.lists.entry_opened.connect(library.on_entry_opened)
    parts.lists.removal_requested.connect(parts.library.remove)
    parts.lists.renaming_requested.connect(library.rename)
    parts.lists.articles_dropped.connect(library.on_articles_dropped)


def _rest(parts: Parts, window: WindowDesk) -> None:
    parts.window.mode_changed.connect(window.on_window_mode_changed)
    parts.runner.job_started.connect(window.on_runner_job_started)
    parts.errors.known.connect(window.on_errors_known)
    parts.errors.fault.connect(window.on_errors_fault)
    parts.settings.changed.connect(window.on_settings_changed)
    parts.results.columns_chosen.connect(window.on_results_columns_chosen)
    parts.results.widths_chosen.connect(window.on_results_widths_chosen)


def _actions(parts: Parts, search: SearchDesk, archives: ArchiveDesk, window: WindowDesk) -> None:
    """What each action does; a test holds that every one has a handler."""
    handle = parts.actions.handle
    for mode, _icon in MODES:
        handle(f"mode_{mode}", partial(parts.window.show_mode, mode))
    for theme in THEMES:
        handle(f"theme_{theme}", partial(parts.settings.change, theme=theme))
    for sort in SORTS:
        handle(f"sort_{sort}", partial(search.choose_sort, sort))
    palette = CommandPalette(parts.window, parts.appearance, parts.actions.all(), parts.actions.why_not)
    palette.search_requested.connect(search.ask)
    handle("commands", palette.open)
    tables = (
        _file(parts, archives),
        _edit_and_view(parts, search, window),
        _search(parts, search),
        _article(parts, search),
    )
    for action_id, handler in (item for table in tables for item in table.items()):
        handle(action_id, handler)


Handlers = dict[str, Callable[..., object]]


def _file(parts: Parts, archives: ArchiveDesk) -> Handlers:
    return {
        "new_archive": archives.new_archive,
        "open_archive": archives.open_archive,
        "open_samples": parts.keeper.open_samples,
        "quit": parts.window.close,
    }


def _edit_and_view(parts: Parts, search: SearchDesk, window: WindowDesk) -> Handlers:
    return {
        "focus_search": search.focus_search,
        "clear_search": search.clear,
        "copy_query": search.copy_query,
        "copy_quotation": parts.reader.copy_quotation,
        "undo": window.undo,
        "preferences": window.show_preferences,
        "results_as_table": window.show_as_table,
        "choose_columns": window.choose_columns,
        "interface_larger": partial(window.scale, 1.1),
        "interface_smaller": partial(window.scale, 1 / 1.1),
        "reset_layout": parts.window.reset_layout,
        "full_screen": parts.window.show_full_screen,
        "search_help": window.show_search_help,
        "shortcuts": window.show_shortcuts,
        "about": window.show_about,
    }


def _search(parts: Parts, search: SearchDesk) -> Handlers:
    return {
        "search_again": parts.search.search_now,
        "focus_filters": search.focus_filters,
        "focus_histogram": search.focus_histogram,
        "focus_results": search.focus_results,
        "next_result": partial(parts.results.step, 1),
        "previous_result": partial(parts.results.step, -1),
        "photos_no_credit": partial(search.ask_and_go, "credit:none"),
        "photos_with_credit": partial(search.ask_and_go, "credit:any"),
        "photos_conflict": partial(search.ask_and_go, "credit:conflict"),
        "run_audit": parts.photo_desk.audit,
    }


def _keeping(library: LibraryDesk) -> Handlers:
    return {
        "save_search": library.save_search,
        "tag_articles": library.tag,
        "untag_articles": library.untag,
        "collect_articles": library.collect,
        "uncollect_articles": library.uncollect,
        "review_articles": library.review,
    }


def _imports(parts: Parts, imports: ImportDesk) -> Handlers:
    return {
        "import_files": imports.import_files,
        "import_folder": imports.import_folder,
        "watch_folder": imports.watch_folder,
        "pause_import": parts.imports.toggle_pause,
        "update_index": parts.imports.update_index,
        "rebuild_index": parts.imports.rebuild_index,
    }


def _upkeep(parts: Parts, upkeep: UpkeepDesk) -> Handlers:
    return {
        "cancel_import": upkeep.cancel,
        "export_results": upkeep.export_results,
        "check_archive": parts.upkeep.check,
        "back_up": parts.upkeep.back_up,
        "reextract": parts.upkeep.reextract,
    }


def _article(parts: Parts, search: SearchDesk) -> Handlers:
    reader = parts.reader
    return {
        "next_hit": reader.next_hit,
        "previous_hit": reader.previous_hit,
        "find_in_article": reader.find_in_article,
        "search_selection": reader.search_selection,
        "note_selection": reader.note_selection,
        "hold_article": reader.hold_for_comparing,
        "switch_panel": search.switch_panel,
        "zoom_in": reader.zoom_in,
        "zoom_out": reader.zoom_out,
        "zoom_reset": reader.zoom_reset,
    }
