"""The facts of one article as rows and cards: which value is where, and which one is touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot

from viewer.metadata.column import FactsColumn, View
from viewer.metadata.proof import Lines, proof_of
from viewer.metadata.timeline import Timeline
from viewer.metadata.value_button import ValueButton
from viewer.metadata.values import Group, Value
from viewer.theme import Appearance


class FactsPage(FactsColumn):
    """Owned by the metadata panel, which is told of every value that is touched."""

    clicked = Signal(object, object)  # View, ValueButton
    focused = Signal(object, object)  # View, ValueButton
    hovered = Signal(object, bool)  # ValueButton, whether the pointer is over it
    step_requested = Signal(object, int)  # ValueButton, a key
    details_made = Signal(object)  # Details

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._lines = Lines("")
        self._pointed: ValueButton | None = None  # whose mark the pointer is over
        self.view_made.connect(self._on_view_made)
        self.timeline_made.connect(self._on_timeline_made)

    def show_article(self, groups: Sequence[Group], lines: Lines) -> None:
        """Show these facts, which were found on these lines of the text."""
        self._lines, self._pointed = lines, None
        self.show_groups(groups)

    def buttons(self) -> Iterator[ValueButton]:
        """Every value that can be gone to, in order."""
        for view in self.views:
            yield from view.shown_buttons()

    def starts(self) -> list[int]:
        """Which of `buttons` are the first of their row."""
        buttons = list(self.buttons())
        firsts = (next(iter(view.shown_buttons()), None) for view in self.views)
        return [buttons.index(first) for first in firsts if first is not None]

    def proving(self, start: int, end: int) -> tuple[View, ValueButton, int] | None:
        """The value whose proof is nearest around these words of the text, and the number of that proof."""
        best: tuple[int, View, int, int] | None = None
        for view, place, value in self._values():
            for at, proof in enumerate(value.proofs):
                if proof.start is None or proof.end is None or not proof.start <= start <= end <= proof.end:
                    continue
                more = (proof.end - proof.start) - (end - start)
                if best is None or more < best[0]:
                    best = (more, view, place, at)
        return None if best is None else (best[1], best[1].button_at(best[2]), best[3])

    def at_path(self, path: str) -> tuple[View, ValueButton] | None:
        """The value of a field."""
        return self.first(lambda value: value.path == path)

    def first(self, wanted: Callable[[Value], bool]) -> tuple[View, ValueButton] | None:
        """The first value that is wanted."""
        found = ((view, place) for view, place, value in self._values() if wanted(value))
        view, place = next(found, (None, 0))
        return None if view is None else (view, view.button_at(place))

    def _values(self) -> Iterator[tuple[View, int, Value]]:
        """Every value with its row and its number there, those without a button yet included."""
        for view in self.views:
            for place, value in enumerate([*(button.value for button in view.buttons), *view.pending]):
                yield view, place, value

    @Slot(object)
    def _on_view_made(self, view: View) -> None:
        view.details_made.connect(self.details_made)
        view.buttons_made.connect(partial(self._on_buttons_made, view))
        view.values_shown.connect(self._on_values_shown)
        self._on_buttons_made(view, view.buttons)
        self._on_values_shown(view.buttons)

    def _on_buttons_made(self, view: View, buttons: Sequence[ValueButton]) -> None:
        for button in buttons:
            button.clicked.connect(partial(self._on_button_clicked, view, button))
            button.focused.connect(partial(self.focused.emit, view, button))
            button.hovered.connect(partial(self.hovered.emit, button))
            button.step_requested.connect(partial(self.step_requested.emit, button))

    @Slot(object)
    def _on_values_shown(self, buttons: Sequence[ValueButton]) -> None:
        for button in buttons:
            button.setToolTip("\n".join(proof_of(field, self._lines) for field in button.value.proofs[:4]))

    def _on_button_clicked(self, view: View, button: ValueButton, _checked: bool = False) -> None:
        self.clicked.emit(view, button)

    @Slot(object)
    def _on_timeline_made(self, line: Timeline) -> None:
        line.activated.connect(self._on_timeline_activated)
        line.pointed.connect(self._on_timeline_pointed)

    def _on_timeline_activated(self, path: str) -> None:
        found = self.at_path(path)
        if found is not None:
            self.clicked.emit(*found)

    def _on_timeline_pointed(self, path: str) -> None:
        """As if the pointer were over the value itself."""
        found = self.at_path(path) if path else None
        if self._pointed is not None:
            self.hovered.emit(self._pointed, False)
        self._pointed = found[1] if found else None
        if self._pointed is not None:
            self.hovered.emit(self._pointed, True)
