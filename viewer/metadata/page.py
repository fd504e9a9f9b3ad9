"""The facts of one article as rows and cards: which value is where, and which one is touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot

from viewer.metadata.column import FactsColumn
from viewer.metadata.parts import View
from viewer.metadata.proof import Lines, proof_of
from viewer.metadata.timeline import Timeline
from viewer.metadata.value_button import ValueButton
from viewer.metadata.value_flow import ValueFlow
from viewer.metadata.values import Group, Value
from viewer.theme import Appearance


class FactsPage(FactsColumn):
    """Owned by the metadata panel, which is told of every value that is touched."""

    clicked = Signal(object, object)  # View, ValueButton
    focused = Signal(object, object)  # View, ValueButton
    hovered = Signal(object, bool)  # ValueButton, whether the pointer is over it
    step_requested = Signal(object, int)  # ValueButton, a key

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._lines = Lines("")
        self._pointed: ValueButton | None = None  # whose mark the pointer is over
        self.details_made = self.maker.details_made  # Signal: Details
        self.maker.flow_made.connect(self._on_flow_made)
        self.maker.timeline_made.connect(self._on_timeline_made)

    def show_article(self, groups: Sequence[Group], lines: Lines) -> None:
        """Show these facts, which were found on these lines of the text."""
        self._lines, self._pointed = lines, None
        self.show_groups(groups)

    def buttons(self) -> Iterator[ValueButton]:
        """Every value that can be gone to, in order."""
        for view in self.views:
            yield from view.buttons

    def starts(self) -> list[int]:
        """Which of `buttons` are the first of their row."""
        buttons = list(self.buttons())
        firsts = (next(iter(view.buttons), None) for view in self.views)
        return [buttons.index(first) for first in firsts if first is not None]

    def proving(self, start: int, end: int) -> tuple[View, ValueButton, int] | None:
        """The value whose proof is nearest around these words of the text, and the number of that proof."""
        best: tuple[int, View, Callable[[], ValueButton], int] | None = None
        for view, value, bring in self._values():
            for at, proof in enumerate(value.proofs):
                if proof.start is None or proof.end is None or not proof.start <= start <= end <= proof.end:
                    continue
                more = (proof.end - proof.start) - (end - start)
                if best is None or more < best[0]:
                    best = (more, view, bring, at)
        return None if best is None else (best[1], best[2](), best[3])

    def at_path(self, path: str) -> tuple[View, ValueButton] | None:
        """The value of a field."""
        return self.first(lambda value: value.path == path)

    def first(self, wanted: Callable[[Value], bool]) -> tuple[View, ValueButton] | None:
        """The first value that is wanted."""
        return next(((view, bring()) for view, value, bring in self._values() if wanted(value)), None)

    def _values(self) -> Iterator[tuple[View, Value, Callable[[], ValueButton]]]:
        """Every value with its row and what brings its button out, those that are folded away included."""
        return ((view, value, bring) for view in self.views for value, bring in view.values())

    @Slot(object, object)
    def _on_flow_made(self, view: View, flow: ValueFlow) -> None:
        flow.made.connect(partial(self._on_buttons_made, view))
        flow.shown.connect(self._on_values_shown)

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
