"""Which years or months are shown, chosen and being chosen: the arithmetic of the histogram. No Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

Span = tuple[int, int]  # indices of the first and the last bar, both included


class TimeScale:
    """A bar for every period from the first to the last that has articles. Owned by its histogram.

    Bars are years ("2021"), or months ("2021-03") of a few years once zoomed in.
    """

    LEAST = 3  # years that a zoom leaves before it shows their months

    def __init__(self) -> None:
        self.bars: list[str] = []
        self.window: Span = (0, -1)  # the bars shown
        self.chosen: Span | None = None  # what the query asks for
        self.choosing = False
        self.cursor = -1
        self._anchor = -1
        self._counts: Mapping[str, int] = {}
        self._asked = ("", "")

    def show(self, months: Mapping[str, int], first: str = "", last: str = "") -> None:
        """Articles for each month ("2021-03"); `first` and `last` are the periods asked for, "" = open."""
        by_year: Counter[str] = Counter()
        for month, count in months.items():
            by_year[month[:4]] += count
        before = self._all_years()
        self._counts = {**months, **by_year}
        self._asked = (first, last)
        self.choosing = False
        years = self._all_years()
        if years != before:
            self._use(years)
        self.chosen = self._span_of(first, last)

    def _all_years(self) -> list[str]:
        known = sorted(int(period) for period in self._counts if len(period) == 4 and period.isdigit())
        return [str(year) for year in range(known[0], known[-1] + 1)] if known else []

    def _use(self, bars: list[str]) -> None:
        self.bars = bars
        self.window = (0, len(bars) - 1)
        self.cursor = self._anchor = -1
        self.choosing = False
        self.chosen = self._span_of(*self._asked)

    def _span_of(self, first: str, last: str) -> Span | None:
        """The bars that have a part in the time from `first` to `last`; periods compare as far as both are known."""
        if not first and not last:
            return None
        inside = [
            at
            for at, bar in enumerate(self.bars)
            if (not first or bar[: len(first)] >= first[: len(bar)])
            and (not last or bar[: len(last)] <= last[: len(bar)])
        ]
        return (inside[0], inside[-1]) if inside else None

    def count(self, bar: int) -> int:
        """The articles of the bar."""
        return self._counts.get(self.bars[bar], 0)

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
        last = len(self.bars) - 1
        if self.cursor < 0:
            self.cursor = self._anchor = self.chosen[1] if self.chosen else self.window[1]
        else:
            self.cursor = min(max(self.cursor + step, 0), last)
        if not spread:
            self._anchor = self.cursor
        self.choosing = True
        low, high = self.window
        shift = min(self.cursor - low, 0) + max(self.cursor - high, 0)
        self.window = (low + shift, high + shift)

    def zoom(self, step: int) -> None:
        """Show half (1) or twice (-1) as many bars around what is chosen; a few years turn into their months."""
        first, last = self.window
        count = last - first + 1
        months = bool(self.bars) and len(self.bars[0]) > 4
        if step > 0 and not months and count <= self.LEAST:
            years = [self.bars[at] for at in self.shown]
            self._use([f"{year}-{month:02}" for year in years for month in range(1, 13)])
            return
        if step < 0 and months and count == len(self.bars):
            self._use(self._all_years())
            return
        wanted = min(max(count // 2 if step > 0 else count * 2, self.LEAST), len(self.bars))
        span = self.selection
        middle = sum(span) // 2 if span else (first + last) // 2
        first = min(max(middle - wanted // 2, 0), len(self.bars) - wanted)
        self.window = (first, first + wanted - 1)

    def let_go(self) -> None:
        """Nothing is being chosen; all years are shown."""
        self._use(self._all_years())

    def written(self, span: Span) -> str:
        """The span as the query language has it: "2021", "2019..2021" or "2019-03..2019-07"."""
        first, last = self.bars[span[0]], self.bars[span[1]]
        return first if first == last else f"{first}..{last}"
