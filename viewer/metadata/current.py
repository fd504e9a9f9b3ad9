"""The value at hand: where it stands, which of its proofs is told, and which one a click goes to next."""

from __future__ import annotations

from viewer.metadata.details import Details, Opened
from viewer.metadata.parts import View
from viewer.metadata.proof import Lines, told_of
from viewer.metadata.value_button import ValueButton


class CurrentValue:
    """Owned by the metadata panel; at most one value is at hand."""

    def __init__(self) -> None:
        self.view: View | None = None
        self.button: ValueButton | None = None
        self._proof = 0
        self._visited: ValueButton | None = None  # whose words were gone to last

    @property
    def path(self) -> str:
        """The field that it is, "" without one."""
        return self.button.value.path if self.button is not None else ""

    @property
    def details(self) -> Details | None:
        """What can be done with it."""
        return self.view.details if self.view is not None else None

    def forget(self) -> None:
        """Its article is no longer shown."""
        self.view = self.button = self._visited = None

    def make(self, view: View | None, button: ValueButton | None, proof: int = 0) -> None:
        """Make this one current, or none; the proof that was told of it stays unless there is another."""
        if self.view is not None and self.view is not view:
            self.view.set_current(None)
        self._proof = self._proof if button is self.button and not proof else proof
        self.view, self.button = view, button

    def say(self, lines: Lines, *, writable: bool) -> None:
        """Tell its proof, and offer what can be done with it."""
        if self.view is not None and self.button is not None:
            value = self.button.value
            told = told_of(value.more, value.proofs, self._proof, lines)
            self.view.set_current(Opened(self.button, told, writable))

    def visit(self, button: ValueButton) -> tuple[int, bool]:
        """It was clicked: the proof to go to, the first or each further time the next, and whether it was again."""
        again, proofs = self._visited is button, button.value.proofs
        self._visited = button
        self._proof = (self._proof + 1) % len(proofs) if again and proofs else 0
        return self._proof, again
