"""Which years are shown, chosen and being chosen: the arithmetic of the histogram. No Qt."""

from __future__ import annotations

from collections.abc import Mapping

Span = tuple[int, int]  # indices of the first and the last bar, both included


class TimeScale:
    """A bar for every year between the first and the last that has articles. Owned by its histogram."""

    LEAST = 3  # bars that a zoom leaves

    def __init__(self) -> None:
        self.years: list[int] = []
        self.counts: list[int] = []
        self.window: Span = (0, -1)  # the bars shown
        self.chosen: Span | None = None  # what the query asks for
        self.choosing = False
        self.cursor = -1
        self._anchor = -1

    def show(self, counts: Mapping[str, int], first: str = "", last: str = "") -> None:
        """Articles for each year ("2021"); `first` and `last` are the years asked for, "" = open."""
        known = sorted(int(year) for year in counts if year.isdigit())
        years = list(range(known[0], known[-1] + 1)) if known else []
        if years != self.years:
            self.window = (0, len(years) - 1)
            self.cursor = self._anchor = -1
        self.years = years
        self.counts = [counts.get(str(year), 0) for year in years]
        self.choosing = False
        self.chosen = self._span_of(first, last) if first or last else None

    def _span_of(self, first: str, last: str) -> Span | None:
        if not self.years:
            return None
        low = int(first) if first.isdigit() else self.years[0]
        high = int(last) if last.isdigit() else self.years[-1]
        inside = [at for at, year in enumerate(self.years) if low <= year <= high]
        return (inside[0], inside[-1]) if inside else None

    @property
    def shown(self) -> range:
        """The bars shown."""
        return range(self.window[0], self.window[1] + 1)

    @property
    def selection(self) -> Span | None:
        """What is being chosen, else what is chosen."""
        if self.choosing and self._anchor >= 0:
            return min(self._anchor, self.cursor), max(self._anchor, self.cursor)
        return self.chosen

    def bar_at(self, place: float) -> int:
        """The bar at `place` of the shown ones, 0 to 1 in reading direction; -1 when there are none."""
        first, last = self.window
        return min(max(first + int(place * (last - first + 1)), first), last) if last >= first else -1

    def begin(self, bar: int) -> None:
        """Start a choice at the bar."""
        self._anchor = self.cursor = bar
        self.choosing = True

    def spread(self, bar: int) -> None:
        """Take the choice to the bar."""
        self.cursor = bar

    def walk(self, step: int, *, spread: bool) -> None:
        """Move the cursor by a bar, from the end of what is chosen; `spread` keeps where the choice began."""
        last = len(self.years) - 1
        if self.cursor < 0:
            self.cursor = self._anchor = self.chosen[1] if self.chosen else last
        else:
            self.cursor = min(max(self.cursor + step, 0), last)
        if not spread:
            self._anchor = self.cursor
        self.choosing = True
        low, high = self.window
        shift = min(self.cursor - low, 0) + max(self.cursor - high, 0)
        self.window = (low + shift, high + shift)

    def zoom(self, step: int) -> None:
        """Show half (1) or twice (-1) as many bars around what is chosen."""
        first, last = self.window
        count = last - first + 1
        wanted = min(max(count // 2 if step > 0 else count * 2, self.LEAST), len(self.years))
        span = self.selection
        middle = sum(span) // 2 if span else (first + last) // 2
        first = min(max(middle - wanted // 2, 0), len(self.years) - wanted)
        self.window = (first, first + wanted - 1)

    def let_go(self) -> None:
        """Nothing is being chosen; all years are shown."""
        self.choosing, self._anchor = False, self.cursor
        self.window = (0, len(self.years) - 1)

    def written(self, span: Span) -> str:
        """The span as the query language has it: "2021" or "2019..2021"."""
        first, last = self.years[span[0]], self.years[span[1]]
        return str(first) if first == last else f"{first}..{last}"
