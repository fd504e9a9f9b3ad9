"""Five steps around the window, on the sample archive: shown once, and again from the Help menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.i18n import tr
from viewer.widgets.callout import Callout

SETTLE_MS = 400  # until the answer of a step's search stands


@dataclass(frozen=True, slots=True)
class StepSpec:
    """One step: the part it points at, what it says, the search it asks so that there is something to see."""

    target: str
    title: str
    text: str
    query: str | None = None


STEPS: tuple[StepSpec, ...] = (
    StepSpec(
        target="search",
        title="Ask as a desk would",
        text="Words, phrases, or fields: this search looks for “harbour” in photo captions only. The line below says "
        "how it was understood.",
        query="caption:harbour",
    ),
    StepSpec(
        target="filters",
        title="Narrow it down",
        text="Photographers, agencies, editors, places, each with its count. What you choose is written into the "
        "search; (none) finds what is missing.",
    ),
    StepSpec(
        target="reader",
        title="Read it as it was set",
        text="Your words are marked. F3 goes from one to the next; Original shows the file as it came.",
    ),
    StepSpec(
        target="metadata",
        title="Ask every value where it is from",
        text="Click a value, or walk there with F6: its words in the text are selected, and the rule that read them is "
        "named. A wrong value is put right here.",
    ),
    StepSpec(
        target="modes",
        title="Desks of their own",
        text="Photo credits that need a look, people and their names, your lists, and imports. Drop your own files "
        "anywhere on the window to begin; Ctrl+K finds every command.",
    ),
)


class Tour(QObject):
    """Owned by the window; knows the parts by name and nothing of the archive."""

    ended = Signal(bool)  # whether the keyboard is left without a place

    def __init__(
        self, callout: Callout, targets: Mapping[str, QWidget], ask: Callable[[str], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._callout, self._targets, self._ask = callout, targets, ask
        self._at = -1
        self._again = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._again.timeout.connect(callout.stand_again)
        callout.next_wanted.connect(self.go_on)
        callout.back_wanted.connect(self.go_back)
        callout.ended.connect(self.end)

    @property
    def running(self) -> bool:
        """Whether a step is shown."""
        return self._at >= 0

    @Slot()
    def start(self) -> None:
        """From the first step."""
        self._show(0, 1)

    @Slot()
    def go_on(self) -> None:
        """The next step, after the last the end."""
        self._show(self._at + 1, 1)

    @Slot()
    def go_back(self) -> None:
        """The step before."""
        if self._at > 0:
            self._show(self._at - 1, -1)

    @Slot()
    def end(self) -> None:
        """Leave the window to itself."""
        if self.running:
            self._at = -1
            had_keyboard = self._callout.has_keyboard
            self._callout.end()
            self.ended.emit(had_keyboard)

    def _show(self, at: int, step: int) -> None:
        """The step, or the next in this direction whose part is shown: a person may have hidden it."""
        while 0 <= at < len(STEPS) and not self._targets[STEPS[at].target].isVisible():
            at += step
        if not 0 <= at < len(STEPS):
            self.end()
            return
        self._at, spec = at, STEPS[at]
        if spec.query is not None:
            self._callout.end()  # asking moves the keyboard, which is not the person's going to work
            self._ask(spec.query)
        self._callout.point_at(self._targets[spec.target], tr(spec.title), tr(spec.text), at + 1, len(STEPS))
        self._again.start()
