"""The head of the window: the search bar and, below it, the query in words or what is wrong with it."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from archive.errors import QueryError
from archive.model import SearchAnswer
from viewer.i18n import isolated, tr
from viewer.search.bar import SearchBar
from viewer.theme import Appearance
from viewer.widgets.loose import LooseLine


class SearchHeader(QWidget):
    """Bar and words; offers another reading or a better spelling as a button."""

    query_requested = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = SearchBar(appearance, self)
        self.setFocusProxy(self.bar)
        self._words = QLabel()
        self._words.setObjectName("queryWords")
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offer = QPushButton()
        self._offer.setProperty("link", True)
        self._offer.clicked.connect(self._on_offer_clicked)
        self._offer.hide()
        self._offered = ""
        self._answered: str | None = None  # the query whose answer is explained
        self._line = LooseLine(self._words, self._offer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 8)
        layout.setSpacing(5)
        layout.addWidget(self.bar)
        layout.addWidget(self._line)

    @property
    def words(self) -> str:
        """What stands below the bar, without mark-up."""
        return re.sub(r"<[^<>]{0,40}>", "", self._words.text())

    @property
    def offered(self) -> str:
        """The query that the button would ask, "" without one."""
        return "" if self._offer.isHidden() else self._offered

    @Slot(bool)
    def show_words(self, shown: bool) -> None:
        """Whether the query in words is shown: only beside its results."""
        self._line.setVisible(shown)

    def show_answer(self, answer: SearchAnswer) -> None:
        """How the query was understood, how long it took, and another reading or spelling."""
        self.bar.show_error(None)
        words = _bold(answer.understood.words, answer.terms)
        took = _took(answer.seconds)
        told = (*answer.understood.warnings, *_traps(answer.query))
        warnings = "".join(f" · {escape(warning)}" for warning in told)
        said = words.rstrip(".") if answer.query.strip() else tr("Every article")
        self._say(f"{said} · {isolated(took)}{warnings}", wrong=False)
        self._answered = answer.query
        self.show_offer(answer)

    def show_offer(self, answer: SearchAnswer) -> None:
        """What else may have been meant by the query that is explained; that of another one is dropped."""
        if answer.query != self._answered:
            return
        if answer.suggestion:
            self._suggest(tr("Did you mean {query}?"), answer.suggestion)
        elif answer.understood.other_reading:
            self._suggest(tr("Or read it as {query}"), answer.understood.other_reading)
        else:
            self._offer.hide()

    def show_error(self, error: QueryError) -> None:
        """What is wrong and where; the results below stay as they are."""
        self.bar.show_error(error.position)
        self._answered = None
        self._say(
            tr("{message} The results below are still of the search before.").format(
                message=escape(" ".join((_sentence(error.in_words(tr)), *_traps(self.bar.text))))
            ),
            wrong=True,
        )
        if error.suggestion:
            self._suggest(tr("Did you mean {query}?"), error.suggestion)
        else:
            self._offer.hide()

    def show_given_up(self) -> None:
        """The search was stopped; the results below stay."""
        self._answered = None
        self._say(tr("Stopped. The results below are still of the search before; Enter searches again."), wrong=False)
        self._offer.hide()

    def show_searching(self) -> None:
        """The answer takes a while."""
        self._say(tr("Searching… Esc stops it."), wrong=False)
        self._offer.hide()

    def _say(self, html: str, *, wrong: bool) -> None:
        self._words.setText(html)
        if self._words.property("wrong") != wrong:  # styling takes longer than all the rest of an answer
            self._words.setProperty("wrong", wrong)
            self._words.style().polish(self._words)

    def _suggest(self, text: str, query: str) -> None:
        self._offered = query
        self._offer.setText(text.format(query=isolated(query)))
        self._offer.show()

    @Slot()
    def _on_offer_clicked(self) -> None:
        self.query_requested.emit(self._offered)


def _traps(query: str) -> list[str]:
    """What reads differently where a query of Nexis or Factiva is offered in our language."""
    from archive.index.translate import translate  # here and not above: the window opens sooner without it

    found = translate(query)
    return [tr(trap) for trap in found.traps] if found is not None else []


def _bold(words: str, terms: tuple[str, ...]) -> str:
    """The words as HTML with the search terms in bold."""
    if not terms:
        return escape(words)
    pattern = "|".join(re.escape(escape(term)) for term in sorted(set(terms), key=len, reverse=True) if term)
    return re.sub(rf"(?<!\w)({pattern})(?!\w)", r"<b>\1</b>", escape(words), flags=re.IGNORECASE)


def _took(seconds: float) -> str:
    if seconds >= 1:
        return tr("{seconds} s").format(seconds=QLocale().toString(seconds, "f", 1))
    milliseconds = QLocale().toString(seconds * 1000, "f", 1 if seconds < 0.01 else 0)
    return tr("{milliseconds} ms").format(milliseconds=milliseconds)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "?", "!")) else f"{text}."
