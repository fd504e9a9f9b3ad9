"""How fast a job goes and how long the rest takes, in words."""

from __future__ import annotations

from time import monotonic

from archive.jobs import Progress
from viewer.i18n import joined, number, tr


def time_left(seconds: float) -> str:
    """In words, rounded as a person would."""
    if seconds < 60:
        return tr("%n s left", round(seconds))
    if seconds < 5400:
        return tr("%n min left", round(seconds / 60))
    return tr("%n h left", round(seconds / 3600))


class Rate:
    """How fast something goes: units a second over the last moments, and how long the rest takes."""

    SPAN = 10.0  # seconds looked back

    def __init__(self) -> None:
        self._points: list[tuple[float, int]] = []

    def note(self, done: int, now: float | None = None) -> None:
        """So many units are done."""
        now = monotonic() if now is None else now
        self._points = [(when, count) for when, count in self._points if now - when <= self.SPAN]
        self._points.append((now, done))

    @property
    def per_second(self) -> float:
        """0 when nothing can be said yet."""
        if not self._points:
            return 0.0
        (first, before), (last, after) = self._points[0], self._points[-1]
        return (after - before) / (last - first) if last - first >= 0.5 else 0.0

    def left(self, remaining: int) -> float:
        """Seconds for the rest; 0 when nothing can be said."""
        return remaining / self.per_second if self.per_second > 0 else 0.0


class Pace:
    """The rates of one job: of its units, and of the articles that come of it; each stage begins anew."""

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Forget what was: another job, another stage, or the same after a pause."""
        self._units, self._made, self._stage = Rate(), Rate(), ""
        self._last = Progress(0)

    def note(self, progress: Progress, now: float | None = None) -> None:
        """So far it is."""
        if progress.stage != self._stage:
            self.restart()
            self._stage = progress.stage
        self._last = progress
        self._units.note(progress.done, now)
        self._made.note(progress.made, now)

    @property
    def words(self) -> str:
        """ "412 articles a second · 3 min left", "" when nothing can be said."""
        made, units, last = self._made.per_second, self._units.per_second, self._last
        parts = []
        if made >= 1:
            parts.append(tr("{count} articles a second").format(count=number(round(made))))
        elif units >= 1:
            parts.append(tr("{count} a second").format(count=number(round(units))))
        if last.total > last.done and units > 0:
            parts.append(time_left(self._units.left(last.total - last.done)))
        return joined(*parts)
