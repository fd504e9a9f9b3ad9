"""The composition root: nothing else constructs settings, look, runner, controllers, panels and window."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from archive.errors import InputError
from archive.logs import logged
from viewer import i18n
from viewer.actions import Actions
from viewer.archives import ArchiveKeeper, Opener, Sampler, open_archive, open_samples
from viewer.articles import ArticleController
from viewer.desks.search import SORTS, SearchDesk
from viewer.desks.session import SessionDesk
from viewer.desks.tour import TourDesk
from viewer.errors import ErrorReporter, log_qt_message
from viewer.icons import icon
from viewer.importing.controller import ImportController
from viewer.importing.panel import ImportPanel
from viewer.importing.watcher import FolderWatcher
from viewer.jobs.runner import JobRunner
from viewer.library.controller import LibraryController
from viewer.library.panel import ListsPanel
from viewer.main_window import MainWindow, Panels
from viewer.menus import fill_row_menu
from viewer.metadata.controller import CorrectionController
from viewer.metadata.panel import MetadataPanel
from viewer.models.thumbnails import Thumbnails
from viewer.options import Options, read_options
from viewer.parts import Parts
from viewer.people.controller import PeopleController
from viewer.people.panel import PeoplePanel
from viewer.photos.controller import PhotoDeskController
from viewer.photos.panel import PhotoDeskPanel
from viewer.reader.panel import ReaderPanel
from viewer.schedule import CheckSchedule
from viewer.screenshot import Screenshot
from viewer.search.controller import SearchController
from viewer.search.filters import FilterPanel
from viewer.search.header import SearchHeader
from viewer.search.nothing import NextSteps
from viewer.search.results import ResultsPanel
from viewer.settings import Settings
from viewer.theme import Appearance, load_fonts
from viewer.upkeep import UpkeepController
from viewer.wiring import wire

OPEN_STEPS = ("open_archive", "new_archive", "open_samples")
IMPORT_STEPS = ("import_files", "import_folder")
WIDEN_STEPS = ("clear_filters", "clear_search")


@dataclass(frozen=True, slots=True)
class Viewer:
    """The running viewer: its parts, the desk that asks searches, and the one that goes back to where one was."""

    parts: Parts
    desk: SearchDesk
    session: SessionDesk

    def open(self, options: Options) -> None:
        """The archive asked for, else the last one, else the samples; then the search and the mode asked for.

        Where nothing is asked for, everything is as it was left.
        """
        parts = self.parts
        parts.header.bar.set_text(options.search)
        parts.window.show_mode(options.mode)
        last = parts.settings.preferences.last_archive
        path = options.archive or (Path(last) if last else None)
        if path is None:
            parts.keeper.open_samples()
        elif path.exists():
            if options == Options(options.archive, theme=options.theme, language=options.language, size=options.size):
                self.session.go_back(path.absolute())
            parts.keeper.open(path)
        else:
            parts.errors.report(InputError(i18n.tr("There is no archive at {path}.").format(path=path)))

    def is_settled(self) -> bool:
        """Whether nothing is awaited any more."""
        parts = self.parts
        return all(
            part.settled
            for part in (
                parts.search,
                parts.results.follower,
                parts.results.ahead,
                parts.articles,
                parts.metadata,
                parts.corrections,
                parts.photo_desk,
                parts.people,
                parts.library,
                parts.imports,
                parts.watcher,
                parts.schedule,
            )
        )

    def close(self) -> bool:
        """End all work and let go of the archive; True when every thread came back in time."""
        idle = self.parts.runner.shutdown()
        self.parts.keeper.close()
        return idle


def build(
    app: QApplication,
    options: Options,
    settings: Settings,
    *,
    opener: Opener = open_archive,
    sampler: Sampler = open_samples,
) -> Viewer:
    """Everything, connected and restored, not yet shown."""
    preferences = settings.preferences
    i18n.install(app, options.language if options.language is not None else preferences.language)
    load_fonts()
    appearance = Appearance(app, options.theme or preferences.theme, preferences.text_scale, styled=False)
    app.setWindowIcon(icon("app", appearance.theme, "accent"))
    parts = _parts(appearance, settings, opener, sampler)
    desk = wire(parts)
    session = SessionDesk(parts)
    TourDesk(parts, desk, offer=options.screenshot is None)
    appearance.set_styled()
    if options.screenshot is None:
        parts.window.restore()
    if options.size:
        parts.window.resize(*options.size)
    return Viewer(parts, desk, session)


def _parts(appearance: Appearance, settings: Settings, opener: Opener, sampler: Sampler) -> Parts:
    actions = Actions(appearance)
    runner = JobRunner()
    thumbnails = Thumbnails(runner)
    header = SearchHeader(appearance)
    filters = FilterPanel(appearance)
    offered = (OPEN_STEPS, IMPORT_STEPS, *((name,) for name in WIDEN_STEPS))
    steps = NextSteps(*([actions[name] for name in names] for names in offered))
    sorts = [actions[f"sort_{sort}"] for sort in SORTS]
    switches = [actions["group_similar"], actions["results_as_table"]]
    results = ResultsPanel(appearance, thumbnails, sorts, switches, steps)
    fill_row_menu(results.row_menu, actions)
    reader, metadata = ReaderPanel(appearance), MetadataPanel(appearance)
    import_panel = ImportPanel(appearance, [actions[name] for name in IMPORT_STEPS])
    lists = ListsPanel(appearance)
    photo_panel = PhotoDeskPanel(appearance, thumbnails)
    people_panel = PeoplePanel(appearance)
    modes = {
        "photos": photo_panel,
        "people": people_panel,
        "collections": lists,
        "imports": import_panel,
    }
    window = MainWindow(actions, appearance, settings, Panels(header, filters, results, reader, metadata, modes))
    for owned in (actions, runner, thumbnails):
        owned.setParent(window)
    return Parts(
        actions=actions,
        appearance=appearance,
        settings=settings,
        runner=runner,
        errors=ErrorReporter(window),
        thumbnails=thumbnails,
        keeper=ArchiveKeeper(runner, window, opener=opener, sampler=sampler),
        search=SearchController(runner, window),
        articles=ArticleController(runner, window),
        imports=ImportController(runner, window),
        header=header,
        filters=filters,
        results=results,
        reader=reader,
        metadata=metadata,
        corrections=CorrectionController(metadata, runner, window),
        import_panel=import_panel,
        watcher=FolderWatcher(runner, settings.machine(), window),
        lists=lists,
        library=LibraryController(runner, window),
        upkeep=UpkeepController(runner, window),
        schedule=CheckSchedule(runner, window),
        people_panel=people_panel,
        people=PeopleController(people_panel, runner, window),
        photo_panel=photo_panel,
        photo_desk=PhotoDeskController(photo_panel, runner, window),
        window=window,
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the viewer; the exit status is 0, 1 when a screenshot could not be written, 2 without a display."""
    options = read_options(sys.argv[1:] if arguments is None else arguments)
    if not _has_display():
        if options.screenshot is None:
            sys.stderr.write("backfile: there is no display to open a window on; see backfile --help\n")
            return 2
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(log_qt_message)
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["backfile"])
    app.setApplicationName("backfile")
    app.setApplicationDisplayName("Backfile")
    with logged("window"):
        return run(app, options)


def _has_display() -> bool:
    """Whether Qt has something to draw on: without, it would end the process without a word that helps."""
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in wanted)


def run(app: QApplication, options: Options) -> int:
    """One life of the window."""
    settings = Settings()
    viewer = build(app, options, settings)
    shot = None
    if options.screenshot is not None:
        shot = Screenshot(viewer.parts.window, viewer.parts.runner, options.screenshot, viewer.is_settled)
        shot.taken.connect(app.quit)
        shot.start()
    else:
        viewer.parts.errors.install()
    viewer.parts.window.show()
    viewer.open(options)
    gc.freeze()  # lives as long as the window: the collector of cycles need not look through it again and again
    app.exec()
    gc.unfreeze()
    if shot is None:
        settings.keep_window_state({**viewer.parts.window.window_states(), **viewer.session.state()})
    viewer.close()
    return 0 if shot is None or shot.written else 1


if __name__ == "__main__":
    sys.exit(main())
