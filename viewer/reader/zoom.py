"""How much larger than usual the article is set."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

STEPS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.4, 2.8)


class Zoom(QObject):
    """One of `STEPS`; says when it changes."""

    changed = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._factor = 1.0

    @property
    def factor(self) -> float:
        """The size as a multiple of the usual one."""
        return self._factor

    def set(self, factor: float) -> None:
        """Take the nearest step."""
        nearest = min(STEPS, key=lambda step: abs(step - factor))
        if nearest != self._factor:
            self._factor = nearest
            self.changed.emit(nearest)

    @Slot(int)
    def step(self, by: int) -> None:
        """Go `by` steps up or down, as far as there are any."""
        self.set(STEPS[min(max(STEPS.index(self._factor) + by, 0), len(STEPS) - 1)])

    @Slot()
    def larger(self) -> None:
        """One step up."""
        self.step(1)

    @Slot()
    def smaller(self) -> None:
        """One step down."""
        self.step(-1)

    @Slot()
    def reset(self) -> None:
        """The usual size."""
        self.set(1.0)
