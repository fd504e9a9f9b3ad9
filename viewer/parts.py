"""Everything that app.py builds and wiring.py connects, in one record."""

from __future__ import annotations

from dataclasses import dataclass

from viewer.actions import Actions
from viewer.archives import ArchiveKeeper
from viewer.articles import ArticleController
from viewer.errors import ErrorReporter
from viewer.importing.controller import ImportController
from viewer.importing.panel import ImportPanel
from viewer.importing.watcher import FolderWatcher
from viewer.jobs.runner import JobRunner
from viewer.library.controller import LibraryController
from viewer.library.panel import ListsPanel
from viewer.main_window import MainWindow
from viewer.metadata.controller import CorrectionController
from viewer.metadata.panel import MetadataPanel
from viewer.models.thumbnails import Thumbnails
from viewer.people.controller import PeopleController
from viewer.people.panel import PeoplePanel
from viewer.photos.controller import PhotoDeskController
from viewer.photos.panel import PhotoDeskPanel
from viewer.reader.panel import ReaderPanel
from viewer.schedule import CheckSchedule
from viewer.search.controller import SearchController
from viewer.search.filters import FilterPanel
from viewer.search.header import SearchHeader
from viewer.search.results import ResultsPanel
from viewer.settings import Settings
from viewer.theme import Appearance
from viewer.upkeep import UpkeepController


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything that is connected here; built in app.py."""

    actions: Actions
    appearance: Appearance
    settings: Settings
    runner: JobRunner
    errors: ErrorReporter
    thumbnails: Thumbnails
    keeper: ArchiveKeeper
    search: SearchController
    articles: ArticleController
    imports: ImportController
    header: SearchHeader
    filters: FilterPanel
    results: ResultsPanel
    reader: ReaderPanel
    metadata: MetadataPanel
    corrections: CorrectionController
    import_panel: ImportPanel
    watcher: FolderWatcher
    lists: ListsPanel
    library: LibraryController
    upkeep: UpkeepController
    schedule: CheckSchedule
    people_panel: PeoplePanel
    people: PeopleController
    photo_panel: PhotoDeskPanel
    photo_desk: PhotoDeskController
    window: MainWindow
