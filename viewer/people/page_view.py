"""One name's page: forms and titles, articles over the years, and the newest of each role."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from archive.model import ArticleRow
from viewer.i18n import day, isolated, joined, tr
from viewer.people.roles import ROLES, Person, RoleName, query_for
from viewer.people.years import YearBars
from viewer.theme import Appearance
from viewer.widgets.flow import FlowLayout
from viewer.widgets.leading import leading

_WIDEST = 760


class HeadlineButton(QPushButton):
    """A headline on one line, cut with an ellipsis where there is no room; no letter of it is a shortcut."""

    def __init__(self, headline: str, pixels: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = " ".join(headline.split())
        self.setProperty("link", True)
        self.setStyleSheet(f"font-size: {pixels}px; text-align: left; padding: 1px 0;")
        self.setToolTip(self._headline)
        self.setAccessibleName(self._headline)
        self.setMinimumWidth(80)

    # Qt interface

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the headline anew."""
        super().resizeEvent(event)
        shown = self.fontMetrics().elidedText(isolated(self._headline), Qt.TextElideMode.ElideRight, self.width() - 4)
        self.setText(shown.replace("&", "&&"))


class PageView(QScrollArea):
    """Owned by the people panel."""

    open_requested = Signal(int)  # article id
    search_requested = Signal(str)
    split_requested = Signal(str)  # a form that is to be a name of its own
    merge_requested = Signal(tuple, str)  # names, the agreed one
    person_requested = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._person: Person | None = None
        self._writable = False
        self.setObjectName("page")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def person(self) -> Person | None:
        """Whose page is shown."""
        return self._person

    def show_person(self, person: Person | None, *, writable: bool) -> None:
        """Show another page, from its top."""
        self._person, self._writable = person, writable
        page = QWidget()
        page.setObjectName("page")
        outer = QHBoxLayout(page)
        outer.setContentsMargins(28, 20, 28, 28)
        inner = QWidget()
        inner.setMaximumWidth(self._look.pixels(_WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if person is not None:
            self._fill(person, column)
        column.addStretch(1)
        outer.addWidget(inner, 1)
        outer.addStretch(0)
        self.setWidget(page)

    def focus_forms(self) -> bool:
        """Put the keyboard on the first form that can be split off; False when there is none."""
        first = self.findChild(QPushButton, "split")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(first)
        return first is not None

    def refresh(self) -> None:
        """Draw the same page anew, in the theme of now."""
        self.show_person(self._person, writable=self._writable)

    def _fill(self, person: Person, column: QVBoxLayout) -> None:
        page = person.page
        name = _label(page.name, "pageTitle")
        name.setFont(self._look.font(24, bold=True, serif=True))
        column.addWidget(name)
        total = len({number for ids in page.roles.values() for number in ids})
        column.addWidget(_label(joined(*page.titles, tr("%n articles", total)), "soft"))
        if page.forms:
            column.addWidget(self._forms(person))
        if person.similar and self._writable:
            column.addWidget(self._similar(person))
        years = YearBars(self._look)
        years.show_years(page.years)
        column.addSpacing(8)
        column.addWidget(years)
        for role in ROLES:
            if page.roles.get(role.role):
                self._add_role(role, person, column)

    def _forms(self, person: Person) -> QWidget:
        """Other forms of the name; each can be split off."""
        holder, row = _flow()
        row.addWidget(_label(tr("Also printed as"), "faint"))
        for form in person.page.forms:
            row.addWidget(_label(isolated(form), ""))
            if self._writable:
                split = _link(tr("split off"))
                split.setObjectName("split")
                split.setAccessibleName(tr("Split off {name}").format(name=form))
                split.clicked.connect(partial(self._split, form))
                row.addWidget(split)
        return holder

    def _similar(self, person: Person) -> QWidget:
        """Names spelled nearly the same; each can be merged into this one."""
        holder, row = _flow()
        row.addWidget(_label(tr("Nearly the same:"), "warn"))
        for name in person.similar:
            look = _link(name)
            look.clicked.connect(partial(self._look_at, name))
            merge = _link(tr("merge"))
            merge.setAccessibleName(tr("Merge {name} into this name").format(name=name))
            merge.clicked.connect(partial(self._merge, name, person.page.name))
            row.addWidget(look)
            row.addWidget(merge)
        return holder

    def _add_role(self, role: RoleName, person: Person, column: QVBoxLayout) -> None:
        ids = person.page.roles[role.role]
        head = QHBoxLayout()
        head.setContentsMargins(0, 14, 0, 0)
        title = _label(tr(role.label), "section")
        title.setWordWrap(False)
        every = _link(tr("Search for all %n", len(ids)))
        query = query_for(role.field, (person.page.name, *person.page.forms))
        every.setStyleSheet("padding: 1px 0;")
        every.setToolTip(query)
        every.clicked.connect(partial(self._search, query))
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(every)
        column.addLayout(head)
        for row in person.rows.get(role.role, ()):
            column.addWidget(self._article(row))

    def _article(self, row: ArticleRow) -> QWidget:
        """One article as a line: headline, then date and outlet."""
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        headline = row.headline or row.opening or tr("no headline")
        button = HeadlineButton(headline, self._look.pixels(13))
        button.clicked.connect(partial(self._open, row.id))
        told = _label(joined(day(row.published) or tr("date not stated"), row.outlet or ""), "faint")
        told.setWordWrap(False)
        line.addWidget(button, 1)
        line.addWidget(told)
        return holder

    def _split(self, form: str, _checked: bool = False) -> None:
        self.split_requested.emit(form)

    def _merge(self, name: str, agreed: str, _checked: bool = False) -> None:
        self.merge_requested.emit((name,), agreed)

    def _look_at(self, name: str, _checked: bool = False) -> None:
        self.person_requested.emit(name)

    def _search(self, query: str, _checked: bool = False) -> None:
        self.search_requested.emit(query)

    def _open(self, article_id: int, _checked: bool = False) -> None:
        self.open_requested.emit(article_id)


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return leading(label)


def _link(text: str) -> QPushButton:
    button = QPushButton(text.replace("&", "&&"))
    button.setProperty("link", True)
    return button


def _flow() -> tuple[QWidget, FlowLayout]:
    holder = QWidget()
    return holder, FlowLayout(holder, 6)
