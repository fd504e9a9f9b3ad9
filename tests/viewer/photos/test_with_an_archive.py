"""Photo desk, people and corrections against a real archive: what the panels say is what the archive keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from archive import Archive
from archive.jobs import JobContext
from viewer.jobs.runner import JobRunner
from viewer.metadata.controller import CorrectionController
from viewer.metadata.correctable import Correction
from viewer.metadata.panel import MetadataPanel
from viewer.models.thumbnails import Thumbnails
from viewer.people.controller import PeopleController
from viewer.people.panel import PeoplePanel
from viewer.photos.controller import PhotoDeskController
from viewer.photos.panel import PhotoDeskPanel
from viewer.theme import Appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

STORY = """Marrow bridge reopens after nine months

Lorries cross before dawn as the council counts what it cost

Cars queue at the reopened bridge on Tuesday as the river runs high below them. (Photo: {credit})

MARROW (Valley Courier) - The bridge that links both banks of the Marrow reopened on Tuesday after nine months of
repairs, the river authority said, and the first lorries crossed it before dawn.

“We promised the valley a bridge by spring and here it stands,” the authority’s head, Yara Sandel, told reporters at
the eastern ramp. Traders from Lower Marrow had lost about a third of their customers while it was closed.

{more}

Editing by {editor}
"""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    folder = tmp_path_factory.mktemp("stories")
    stories = (
        ("one.txt", "Mara Holt/Valley Pictures", "Joan Stocker", "The repairs cost 14 million crowns."),
        ("two.txt", "see caption", "Joan Stokcer", "The repairs took nine months and two floods, it added."),
    )
    for name, credit, editor, more in stories:
        (folder / name).write_text(STORY.format(credit=credit, editor=editor, more=more), encoding="utf-8")
    with Archive.open(tmp_path_factory.mktemp("kept") / "Desk.backfile", create=True) as made:
        report = made.import_paths([folder], JobContext())
        assert report.added == 2, report
        yield made


@pytest.fixture
def settle(qtbot: QtBot, runner: JobRunner) -> Callable[[object], None]:
    def still(controller: object) -> bool:
        return not runner.busy and bool(getattr(controller, "settled", True))

    def wait(controller: object) -> None:
        for _ in range(2):  # what one answer brought may ask for another
            qtbot.waitUntil(lambda: still(controller), timeout=20_000)
            qtbot.wait(10)

    return wait


def test_a_placeholder_is_found_edited_and_taken_back(
    qtbot: QtBot, appearance: Appearance, runner: JobRunner, archive: Archive, settle: Callable[[object], None]
) -> None:
    panel = PhotoDeskPanel(appearance, Thumbnails(runner))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    controller = PhotoDeskController(panel, runner, panel)
    failures: list[object] = []
    controller.failed.connect(failures.append)
    controller.set_archive(archive)
    controller.show_desk()
    settle(controller)
    panel.sidebar.rules.choose("A7")
    settle(controller)
    assert [row.credit for row in panel.model.rows] == ["Photo: see caption"]
    (row,) = panel.model.rows
    panel.table.go_to(0)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_E)
    panel.detail.verdict._answer.setText("Mara Holt/Valley Pictures")
    qtbot.keyClick(panel.detail.verdict._answer, Qt.Key.Key_Return)
    settle(controller)
    credit = archive.article(row.article).article.captions[row.index].credit
    assert (credit.photographer, credit.agency) == ("Mara Holt", "Valley Pictures")
    controller.undo()
    settle(controller)
    assert archive.article(row.article).article.captions[row.index].credit.text == "see caption"
    assert failures == []


def test_two_spellings_of_an_editor_are_merged_and_taken_back(
    qtbot: QtBot, appearance: Appearance, runner: JobRunner, archive: Archive, settle: Callable[[object], None]
) -> None:
    panel = PeoplePanel(appearance)
    qtbot.addWidget(panel)
    controller = PeopleController(panel, runner, panel)
    failures: list[object] = []
    controller.failed.connect(failures.append)
    controller.set_archive(archive)
    controller.show_people()
    controller.open_person("Joan Stocker")
    settle(controller)
    assert panel.page.person is not None
    assert panel.page.person.similar == ("Joan Stokcer",)
    panel.merge_requested.emit(("Joan Stokcer",), "Joan Stocker")
    settle(controller)
    assert panel.page.person.page.forms == ("Joan Stokcer",)
    assert len(panel.page.person.page.roles["edited"]) == 2
    controller.undo()
    settle(controller)
    assert panel.page.person.page.forms == ()
    assert failures == []


def test_a_correction_is_kept_proved_and_taken_back(
    qtbot: QtBot, appearance: Appearance, runner: JobRunner, archive: Archive, settle: Callable[[object], None]
) -> None:
    panel = MetadataPanel(appearance)
    qtbot.addWidget(panel)
    controller = CorrectionController(panel, runner, panel)
    failures: list[object] = []
    controller.failed.connect(failures.append)
    controller.set_archive(archive)
    stored = archive.article(1)
    panel.show_article(stored)
    settle(controller)
    assert any(button.value.text == "Marrow bridge reopens after nine months" for button in panel._page.buttons())
    controller.correct(Correction(1, "headline", "The bridge is open", "shorter"))
    settle(controller)
    panel.show_article(archive.article(1))
    headline = next(button for button in panel._page.buttons() if button.label == "Headline")
    assert (headline.value.text, headline.value.note) == ("The bridge is open", "set by hand")
    history = [button for button in panel._page.buttons() if button.label == "Headline"][-1]
    controller.undo_change(history.value.change)
    settle(controller)
    assert archive.article(1).article.headline == "Marrow bridge reopens after nine months"
    assert failures == []
