"""What surrounds the queue: contact sheet, counts that filter, reports, copies, house style and suppliers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from archive import Archive
from archive.jobs import JobContext
from archive.model import FindingFilter
from archive.photos.embedded import read_embedded
from archive.resources import resource
from archive.services.desk_rules import HouseRules
from viewer.jobs.runner import JobRunner
from viewer.models.thumbnails import Thumbnails
from viewer.photos.controller import PhotoDeskController
from viewer.photos.panel import PhotoDeskPanel
from viewer.theme import Appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

PAGE = """<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta property="og:site_name" content="{outlet}">
<meta property="article:published_time" content="{year}-03-04"></head><body><article><h1>{title}</h1>
<p>The {what} opened again on Tuesday, after the river had stood in the cellars of the street for nine days.</p>
<figure><img src="{what}_files/market-street.jpg"><figcaption>Traders set up their stalls at the {what} on Tuesday.
(Photo: {credit})</figcaption></figure>
<p>“We promised the valley a {what} by spring and here it stands,” the head of the traders told reporters there.</p>
<p>Editing by {editor}</p></article></body></html>"""
STORIES = (
    ("market", "Valley Courier", "2020", "Petra Lindqist", "Joan Stocker"),
    ("bridge", "Harrow Post", "2021", "submitted", "Ruth Kess"),
    ("ferry", "Harrow Post", "2021", "Petra Lindqvist-Amadi/Vally Pix", "Ruth Kess"),
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    folder = tmp_path_factory.mktemp("web")
    picture = resource("samples", "pictures", "market-street.jpg").read_bytes()
    paths = []
    for what, outlet, year, credit, editor in STORIES:
        (folder / f"{what}_files").mkdir()
        (folder / f"{what}_files" / "market-street.jpg").write_bytes(picture)
        paths.append(folder / f"{what}.html")
        title = f"The {what} of Marrow reopens"
        page = PAGE.format(title=title, what=what, outlet=outlet, year=year, credit=credit, editor=editor)
        paths[-1].write_text(page, "utf-8")
    with Archive.open(tmp_path_factory.mktemp("kept") / "Tools.backfile", create=True) as made:
        assert made.import_paths(paths, JobContext()).added == len(STORIES)
        made.desk.audit(JobContext())
        yield made


class Desk:
    """The panel and its controller as the window has them."""

    def __init__(self, qtbot: QtBot, archive: Archive, runner: JobRunner, appearance: Appearance) -> None:
        self.qtbot = qtbot
        thumbnails = Thumbnails(runner)
        thumbnails.set_source(archive.thumbnail)
        self.panel = PhotoDeskPanel(appearance, thumbnails)
        qtbot.addWidget(self.panel)
        self.controller = PhotoDeskController(self.panel, runner)
        self.controller.set_archive(archive)
        self.panel.resize(1200, 700)
        self.panel.show()
        self.controller.show_desk()
        self.wait(lambda: bool(self.panel.model.rows))

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(lambda: self.controller.settled and until(), timeout=10_000)

    def choose(self, task: str) -> None:
        self.panel.head.tools.task_chosen.emit(task)


@pytest.fixture
def desk(qtbot: QtBot, archive: Archive, runner: JobRunner, appearance: Appearance) -> Desk:
    return Desk(qtbot, archive, runner, appearance)


def test_the_sheet_shares_choice_and_keys_with_the_table(desk: Desk) -> None:
    queue, table = desk.panel.queue, desk.panel.table
    table.go_to(0)
    desk.qtbot.keyClick(table, Qt.Key.Key_S)
    assert queue.currentWidget() is queue.sheet
    desk.qtbot.keyClick(queue.sheet, Qt.Key.Key_J)
    assert table.currentIndex().row() == 1
    assert [row.key for row in table.selected] == [desk.panel.model.rows[1].key]
    desk.qtbot.keyClick(queue.sheet, Qt.Key.Key_S)
    assert queue.currentWidget() is table


def test_a_count_is_a_filter_and_all_takes_it_away(desk: Desk) -> None:
    outlets = desk.panel.sidebar.facets.lists["outlet"]
    everything = len(desk.panel.model.rows)
    names = [outlets.model().index(at, 0).data() for at in range(outlets.model().rowCount())]
    assert set(names) == {"All outlets", "Valley Courier", "Harrow Post"}
    outlets.setCurrentIndex(outlets.model().index(names.index("Harrow Post"), 0))
    desk.wait(lambda: {row.outlet for row in desk.panel.model.rows} == {"Harrow Post"})
    outlets.setCurrentIndex(outlets.model().index(0, 0))
    desk.wait(lambda: len(desk.panel.model.rows) == everything)


def test_editors_and_years_are_counted(desk: Desk) -> None:
    lists = desk.panel.sidebar.facets.lists
    shown = {
        name: [counted.model().index(at, 0).data() for at in range(1, counted.model().rowCount())]
        for name, counted in lists.items()
    }
    assert shown["year"] == ["2021", "2020"]
    assert set(shown["editor"]) == {"Joan Stocker", "Ruth Kess"}


@pytest.mark.parametrize(("task", "holds"), [("csv", "rule,article"), ("html", "<h2>"), ("contact-sheet", "<figure>")])
def test_a_report_is_written_where_a_person_says(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, task: str, holds: str
) -> None:
    path = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with desk.qtbot.waitSignal(desk.controller.said, timeout=10_000) as said:
        desk.choose(task)
    (written,) = tmp_path.iterdir()
    assert written.suffix in {".csv", ".html"}
    assert holds in written.read_text("utf-8")
    assert written.name in said.args[0]


def test_a_report_holds_what_the_desk_shows(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.panel.sidebar.rules.choose("A7")
    desk.wait(lambda: {row.rule for row in desk.panel.model.rows} == {"A7"})
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.csv"), ""))
    with desk.qtbot.waitSignal(desk.controller.said, timeout=10_000):
        desk.choose("csv")
    lines = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == ["A7"]


def test_giving_up_the_dialog_writes_nothing(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    for task in ("csv", "copy"):
        desk.choose(task)
    desk.wait(lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_a_copy_carries_the_credit_and_a_failure_is_told(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[object] = []
    desk.controller.failed.connect(failures.append)
    desk.panel.table.go_to(next(at for at, row in enumerate(desk.panel.model.rows) if row.picture))
    row = desk.panel.table.current
    assert row is not None
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy.jpg"), ""))
    with desk.qtbot.waitSignal(desk.controller.said, timeout=10_000):
        desk.choose("copy")
    assert read_embedded((tmp_path / "copy.jpg").read_bytes()).won("credit_line")[0] in (row.credit or "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "copy.jpg"), ""))
    with desk.qtbot.waitSignal(desk.controller.failed, timeout=10_000) as failed:
        desk.choose("copy")
    assert "cannot be written" in str(failed.args[0])


def test_a_supplier_is_previewed_as_it_is_typed_and_kept_on_request(desk: Desk, archive: Archive) -> None:
    desk.choose("rules")
    rules = desk.controller._rules
    desk.qtbot.waitUntil(lambda: rules.dialog is not None, timeout=10_000)
    assert rules.dialog is not None
    page = rules.dialog.suppliers
    page.sought.setText("Valley Pix")
    assert page.name.text() == "Valley Pix"
    page.misspellings.setPlainText("Vally Pix")
    desk.qtbot.waitUntil(lambda: "1 would open" in page.preview.text(), timeout=10_000)
    assert archive.desk.rules.own_suppliers() == frozenset()  # nothing is kept before it is asked for
    page.partner_form.setText("{nobody}")
    page.partner_form.textEdited.emit("{nobody}")
    desk.qtbot.waitUntil(lambda: "other marks" in page.preview.text(), timeout=10_000)
    page.partner_form.clear()
    page.keep.click()
    desk.wait(lambda: "A8" in {row.rule for row in desk.panel.model.rows})
    page.drop.click()
    desk.wait(lambda: "A8" not in {row.rule for row in desk.panel.model.rows})
    rules.dialog.reject()


def test_the_house_style_is_saved_and_audited_by(desk: Desk, archive: Archive) -> None:
    assert "A7" in {row.rule for row in desk.panel.model.rows}
    desk.choose("rules")
    rules = desk.controller._rules
    desk.qtbot.waitUntil(lambda: rules.dialog is not None, timeout=10_000)
    assert rules.dialog is not None
    rules.dialog.house.placeholders.setPlainText("submitted")
    rules.dialog._on_accepted()
    desk.wait(lambda: "A7" not in {row.rule for row in desk.panel.model.rows})
    archive.desk.rules.save_house(HouseRules())
    desk.controller.audit()
    desk.wait(lambda: "A7" in {row.rule for row in desk.panel.model.rows})


def test_no_findings_and_no_audit_are_told_apart(
    qtbot: QtBot, tmp_path: Path, runner: JobRunner, appearance: Appearance
) -> None:
    with Archive.open(tmp_path / "Empty.backfile", create=True) as empty:
        panel = PhotoDeskPanel(appearance, Thumbnails(runner))
        qtbot.addWidget(panel)
        assert panel.queue.words == "Not audited yet"
        controller = PhotoDeskController(panel, runner)
        controller.set_archive(empty)
        controller.show_desk()
        qtbot.waitUntil(lambda: controller.settled and panel.queue.words == "No findings", timeout=10_000)
        panel.sidebar.rules.choose("A9")
        qtbot.waitUntil(lambda: controller.settled and "A9" in panel.queue.explanation, timeout=10_000)
        assert empty.desk.findings(FindingFilter()) == []
        controller.set_archive(None)
