"""The people panel against an archive that remembers merges: names, pages, merge, split, undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from archive.model import ArticleRow, Changes, NameRow, PersonPage
from viewer.i18n import isolated
from viewer.jobs.runner import JobRunner
from viewer.people.controller import PeopleController, similar_names
from viewer.people.names import NamesModel
from viewer.people.panel import PeoplePanel
from viewer.people.roles import query_for
from viewer.people.years import YearBars
from viewer.theme import Appearance

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

COUNTS = {"Mara Holt": 5, "Mara Holtt": 1, "Yara Sandel": 3, "ئارام کەریم": 2}


@dataclass
class FakePeople:
    """Merges as the archive does, in memory."""

    agreed: dict[str, str] = field(default_factory=dict)
    batches: list[dict[str, str]] = field(default_factory=list)

    def names(self, containing: str, limit: int) -> list[NameRow]:
        rows = []
        for name, count in COUNTS.items():
            forms = tuple(form for form, main in self.agreed.items() if main == name)
            if name not in self.agreed and containing.casefold() in name.casefold():
                rows.append(NameRow(name, count + sum(COUNTS[form] for form in forms), forms))
        return sorted(rows, key=lambda row: -row.articles)[:limit]

    def page(self, name: str) -> PersonPage:
        main = self.agreed.get(name, name)
        forms = tuple(form for form, other in self.agreed.items() if other == main)
        roles = {"wrote": (3, 2, 1), "edited": (4,)} if main in COUNTS else {}
        return PersonPage(main, forms, ("Correspondent",), roles, {"2019": 1, "2021": 3})

    def merge(self, forms: Sequence[str], agreed: str) -> int:
        self.batches.append(dict(self.agreed))
        self.agreed |= dict.fromkeys(forms, agreed)
        return len(self.batches)

    def split(self, form: str) -> int:
        self.batches.append(dict(self.agreed))
        self.agreed.pop(form, None)
        return len(self.batches)

    def undo(self, batch: int) -> None:
        self.agreed = self.batches[batch - 1]


class FakeArchive:
    def __init__(self, *, read_only: bool = False) -> None:
        self.read_only = read_only
        self.people = FakePeople()

    def rows(self, ids: Sequence[int]) -> list[ArticleRow | None]:
        made = [
            ArticleRow(n, f"R&D <story> {n}", "2021-03-0" + str(n), "Courier", None, "en", "text", "x") for n in ids
        ]
        return [*made[:-1], None] if len(made) > 2 else list(made)


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@dataclass
class Shown:
    panel: PeoplePanel
    controller: PeopleController
    qtbot: QtBot

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.controller.settled and not self.controller._runner.busy)

    @property
    def names(self) -> list[str]:
        return [self.panel.model.index(at, 0).data() for at in range(self.panel.model.rowCount())]

    def choose(self, *names: str) -> None:
        self.panel.names.clearSelection()
        for name in names:
            index = self.panel.model.index(self.names.index(name), 0)
            self.panel.names.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        self.settle()

    def button(self, words: str) -> QPushButton:
        buttons = self.panel.page.findChildren(QPushButton)
        return next(b for b in buttons if words in (b.text(), b.accessibleName()))


@pytest.fixture
def people(qtbot: QtBot, appearance: Appearance, runner: JobRunner, archive: FakeArchive) -> Shown:
    panel = PeoplePanel(appearance)
    qtbot.addWidget(panel)
    panel.resize(1200, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    controller = PeopleController(panel, runner, panel)
    controller.set_archive(archive)  # type: ignore[arg-type]
    controller.show_people()
    shown = Shown(panel, controller, qtbot)
    shown.settle()
    return shown


def test_names_come_with_their_counts_and_can_be_found(people: Shown) -> None:
    assert people.names == ["Mara Holt", "Yara Sandel", "ئارام کەریم", "Mara Holtt"]
    people.panel.filter.setText("holt")
    people.settle()
    assert people.names == ["Mara Holt", "Mara Holtt"]
    people.qtbot.keyClick(people.panel.filter, Qt.Key.Key_Return)
    people.settle()
    assert people.panel.page.person is not None
    assert people.panel.page.person.page.name == "Mara Holt"


def test_a_page_shows_roles_years_and_the_newest_articles(people: Shown) -> None:
    people.choose("Mara Holt")
    person = people.panel.page.person
    assert person is not None
    assert [row.id for row in person.rows["wrote"]] == [3, 2]
    assert person.similar == ("Mara Holtt",)
    bars = people.panel.page.findChild(YearBars)
    assert bars.accessibleDescription() == "2019: 1, 2021: 3"
    with people.qtbot.waitSignal(people.panel.open_requested) as opened:
        people.button("R&D <story> 3").click()
    assert opened.args == [3]
    with people.qtbot.waitSignal(people.panel.search_requested) as asked:
        people.button("Search for all 3").click()
    assert asked.args == ['byline:"Mara Holt"']


def test_two_spellings_are_merged_and_taken_apart_again(people: Shown, archive: FakeArchive) -> None:
    people.choose("Mara Holt", "Mara Holtt")
    assert not people.panel._merge_bar.isHidden()
    people.panel._agreed.setCurrentText("Mara Holt")
    people.panel._merge.click()
    people.settle()
    assert archive.people.agreed == {"Mara Holtt": "Mara Holt"}
    assert people.names == ["Mara Holt", "Yara Sandel", "ئارام کەریم"]
    assert people.panel.page.person is not None
    assert people.panel.page.person.page.forms == ("Mara Holtt",)
    people.panel._undo.click()
    people.settle()
    assert archive.people.agreed == {}
    assert len(people.names) == 4
    assert people.panel._undo.isHidden()


def test_a_form_is_split_off(people: Shown, archive: FakeArchive) -> None:
    archive.people.merge(["Mara Holtt"], "Mara Holt")
    people.controller.open_person("Mara Holtt")
    people.settle()
    people.button("Split off Mara Holtt").click()
    people.settle()
    assert archive.people.agreed == {}


def test_a_similar_name_is_merged_from_the_page(people: Shown, archive: FakeArchive) -> None:
    people.choose("Mara Holt")
    people.button("Merge Mara Holtt into this name").click()
    people.settle()
    assert archive.people.agreed == {"Mara Holtt": "Mara Holt"}


def test_a_read_only_archive_offers_no_merging(people: Shown) -> None:
    people.controller.set_archive(FakeArchive(read_only=True))  # type: ignore[arg-type]
    people.controller.show_people()
    people.settle()
    people.choose("Mara Holt", "Mara Holtt")
    assert people.panel._merge_bar.isHidden()


def test_changes_in_the_archive_are_shown(people: Shown, archive: FakeArchive) -> None:
    archive.people.merge(["Mara Holtt"], "Mara Holt")
    people.controller.on_archive_changed(Changes(kinds=frozenset({"people"})))
    people.settle()
    assert len(people.names) == 3


def test_another_archive_closes_the_page(people: Shown) -> None:
    people.choose("Mara Holt")
    people.controller.set_archive(None)
    assert people.names == []
    assert people.panel._stack.currentIndex() == 0
    people.controller.open_person("Mara Holt")
    people.controller.undo()


def test_the_page_paints_in_every_theme(people: Shown, appearance: Appearance) -> None:
    people.choose("ئارام کەریم")
    for name in ("dark", "contrast", "light"):
        appearance.choose(name)
        assert not people.panel.grab().isNull()


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = NamesModel()
    model.set_rows([NameRow("Ann", 3, ("A.",)), NameRow("Bo", 1)])
    qtmodeltester.check(model)
    assert model.place_of("A.") == 0
    assert model.place_of("Cy") == -1
    assert f"also {isolated('A.')}" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.parametrize(
    ("name", "others", "similar"),
    [
        ("Mara Holt", ["Holt Mara", "Mara Holtt", "Mary Hall", "Sara Bolt"], {"Holt Mara", "Mara Holtt"}),
        (
            "Joan Stocker-Kelly",
            ["Joan Stocker Kelly", "Joan Stacker-Kelly", "Jo Kelly"],
            {"Joan Stocker Kelly", "Joan Stacker-Kelly"},
        ),
        ("Ann", ["Ana", "Anna", "Bo"], set()),
    ],
)
def test_only_spellings_of_one_name_are_similar(name: str, others: list[str], similar: set[str]) -> None:
    assert set(similar_names(name, others)) == similar


def test_all_forms_of_a_name_are_searched() -> None:
    assert query_for("byline", ["Ann Bee"]) == 'byline:"Ann Bee"'
    assert query_for("byline", ["Ann Bee", 'A. "B" Bee']) == 'byline:("Ann Bee" OR "A. B Bee")'


def test_bars_leave_gaps_for_empty_years(qtbot: QtBot, appearance: Appearance) -> None:
    bars = YearBars(appearance)
    qtbot.addWidget(bars)
    bars.show_years({"2019": 4, "2022": 1, "": 3, "none": 2})
    assert [year for year, _count in bars._years] == [2019, 2020, 2021, 2022]
    bars.show_years({})
    assert bars.isHidden()
