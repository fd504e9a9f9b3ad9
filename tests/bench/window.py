"""How the window feels over a large archive: start, typing, painting, and its loop while an import runs.

    python -m tests.bench.window [start] [typing] [paint] [scroll] [open] [import]
                                 [--articles 100000] [--imported 3000] [--work FOLDER]

A real window (offscreen unless QT_QPA_PLATFORM says otherwise) over a real archive of the fictional articles of
`tests.bench.load`, made once in the work folder. Prints

- start: from the start of the process to the first picture of the window, and to the results in it;
- typing: from each key press to the answer painted in the list, 40 ms apart as by a quick typist;
- paint: a page of results that was never painted before, then the same page again;
- scroll: a frame of scrolling through all results, page by page 60 times a second and by a drag of the scroll bar, and
  after the drag the time until the rows that it ended at are read;
- open: from the key that goes to the next result to its article and metadata painted, and the longest turn of the loop
  until all is told of it, near-duplicates included;
- import: how late a timer of 10 ms is while articles are imported, the status line tells of them, and the next result
  is opened every 0.7 s; how late without the time in which it was ready but had no processor, which on a busy machine
  is most of it; and where the window's thread was whenever it was late by more than 30 ms.

Times are milliseconds on the clock and, in brackets, of the processor of the window's thread.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.app import Viewer

ROOT = Path(__file__).resolve().parents[2]
TYPED = (
    "bridge strike",
    "caption:harvest credit:any",
    "river council byline:kessler",
    '"road season"',
    "museum near/5 fire",
    "hospital -school date:2001..2010",
)
BETWEEN_KEYS = 0.04
TICK_MS = 10
READ_MS = 700
LATE_MS = 30


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", default=["start", "typing", "paint", "scroll", "open", "import"])
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--imported", type=int, default=3_000)
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "backfile-window")
    parser.add_argument("--first-picture", type=float, help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("CONFIG", "DATA", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(options.work / "home")
    path = made_archive(options.work, options.articles)
    if options.first_picture is not None:
        return first_picture(path, options.first_picture)
    print(f"{options.articles:,} articles, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    measures: dict[str, Callable[[], None]] = {
        "start": lambda: start(options.articles, options.work),
        "typing": lambda: typing(path),
        "paint": lambda: paint(path),
        "scroll": lambda: scroll(path),
        "open": lambda: opening(path),
        "import": lambda: importing(path, options.work, options.imported, options.articles),
    }
    for what in options.what:
        measures[what]()
    return 0


def made_archive(work: Path, articles: int) -> Path:
    """The archive of so many articles, made where it is not there."""
    from archive.jobs import JobContext
    from tests.bench.load import opened, write_articles

    path = work / f"{articles}.backfile"
    if not path.exists():
        work.mkdir(parents=True, exist_ok=True)
        new = work / f"{articles}.new"
        lines = write_articles(work / "articles.jsonl", range(articles), 1)
        with opened(new, quick=True) as archive:
            archive.import_paths([lines], JobContext())
        lines.unlink()
        new.rename(path)
    return path


class Running:
    """A window that is shown, with the archive open."""

    def __init__(self, path: Path) -> None:
        from PySide6.QtCore import QEventLoop, QTimer
        from PySide6.QtWidgets import QApplication

        from viewer.app import build
        from viewer.options import Options
        from viewer.settings import Settings

        self.app = QApplication.instance() or QApplication([])
        self.flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        self.wakes = QTimer(interval=5)  # what is waited for may come about without an event
        self.wakes.start()
        self.folder = tempfile.TemporaryDirectory()
        options = Options(archive=path, language="en", theme="light", size=(1440, 900))
        self.viewer: Viewer = build(self.app, options, Settings(Path(self.folder.name)))  # type: ignore[arg-type]
        self.viewer.parts.window.show()
        self.viewer.open(options)
        gc.freeze()  # as the viewer does
        self.until(lambda: bool(self.viewer.parts.results.rows.ids) and self.rests)

    @property
    def rests(self) -> bool:
        return self.viewer.is_settled() and not self.viewer.parts.runner.busy

    def until(self, holds: Callable[[], bool], seconds: float = 300) -> None:
        end = time.monotonic() + seconds
        while not holds():
            self.turn()
            if time.monotonic() > end:
                raise TimeoutError

    def turn(self) -> None:
        """One turn of the event loop, which sleeps until there is something to do, as that of the viewer does."""
        self.app.processEvents(self.flags)

    def timed_turn(self) -> float:
        """One turn; seconds of the processor that it took."""
        before = time.thread_time()
        self.turn()
        return time.thread_time() - before

    def close(self) -> None:
        self.viewer.close()
        self.viewer.parts.window.close()
        self.viewer.parts.window.deleteLater()


def start(articles: int, work: Path) -> None:
    """Five starts, each in a process of its own, after one that leaves the modules compiled as any first start does."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(work / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    lines = []
    for _ in range(6):
        command = [sys.executable, "-m", "tests.bench.window", "--articles", str(articles), "--work", str(work)]
        began = time.time()
        command += ["--first-picture", str(began)]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
        lines.append([float(word) for word in done.stdout.split()[-5:]])
    clock, spent, listed, spent_listed, modules = (sorted(column)[2] for column in zip(*lines[1:], strict=True))
    print(
        f"start      first picture: {1000 * clock:.0f} ms ({1000 * spent:.0f} of the processor, {modules:.0f} modules)"
    )
    print(
        f"           results painted: {1000 * listed:.0f} ms ({1000 * spent_listed:.0f} of the processor)", flush=True
    )


def first_picture(path: Path, began: float) -> int:
    """In a process of its own: seconds on the clock and of the processor to the first picture and to the results."""
    from PySide6.QtCore import QEvent, QEventLoop, QObject
    from PySide6.QtWidgets import QApplication

    from viewer.app import build
    from viewer.options import Options
    from viewer.settings import Settings

    class Watch(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.painted: tuple[float, float] | None = None

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
            if event.type() == QEvent.Type.Paint:
                self.painted = self.painted or (time.time() - began, time.process_time())
            return False

    app = QApplication([])
    flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
    watch, listed = Watch(), Watch()
    with tempfile.TemporaryDirectory() as folder:
        options = Options(archive=path, language="en", theme="light", size=(1440, 900))
        viewer = build(app, options, Settings(Path(folder)))
        parts = viewer.parts
        parts.window.centralWidget().installEventFilter(watch)
        parts.results.list.viewport().installEventFilter(listed)
        parts.window.show()
        viewer.open(options)
        while watch.painted is None:
            app.processEvents(flags)
        modules = len(sys.modules)
        while not parts.results.rows.ids:
            app.processEvents(flags)
        listed.painted = None
        while listed.painted is None:
            app.processEvents(flags)
        print(*watch.painted, *listed.painted, modules, flush=True)
        viewer.close()
    return 0


def said(what: str, clock: Sequence[float], spent: Sequence[float] = ()) -> None:
    """Median, 95 of 100, and the slowest."""
    ordered, own = sorted(clock), sorted(spent)

    def at(values: Sequence[float], part: float) -> float:
        return 1000 * values[min(int(len(values) * part), len(values) - 1)]

    text = f"p50 {at(ordered, 0.5):.1f}, p95 {at(ordered, 0.95):.1f}, slowest {at(ordered, 1):.1f} ms"
    if own:
        text += f" (processor: p50 {at(own, 0.5):.1f}, p95 {at(own, 0.95):.1f}, slowest {at(own, 1):.1f})"
    print(f"{what:<10} {len(ordered)} times: {text}", flush=True)


def typing(path: Path) -> None:
    """Letter by letter; an answer is there when the list was painted with it."""
    from PySide6.QtTest import QTest

    running = Running(path)
    parts = running.viewer.parts
    edit = parts.header.bar.edit
    parts.window.activateWindow()
    edit.setFocus()
    answered: list[str] = []
    parts.search.answered.connect(lambda found: answered.append(found.answer.query))
    parts.search.failed.connect(lambda _error: answered.append(parts.header.bar.text))
    opened: list[object] = []
    parts.articles.opened.connect(opened.append)
    clock, spent, pressed, paused = [], [], [], []
    for query in TYPED:
        parts.header.bar.set_text("")
        running.until(lambda: running.rests)
        for letter in query:
            answered.clear()
            opened.clear()
            began, before = time.perf_counter(), time.thread_time()
            QTest.keyClicks(edit, letter)
            pressed.append(time.perf_counter() - began)
            text = parts.header.bar.text.strip()
            running.until(lambda text=text: any(query.strip() == text for query in answered), 20)
            parts.results.list.viewport().repaint()
            took = time.perf_counter() - began
            own = time.thread_time() - before
            if opened:  # on a busy machine the typing seems to pause, and the article follows
                paused.append(own)
            else:
                clock.append(took)
                spent.append(own)
            end = began + BETWEEN_KEYS
            while time.perf_counter() < end:
                running.turn()
    said("typing", clock, spent)
    if paused:
        said("and opened", paused, paused)
    said("key press", pressed)
    running.close()


class Frames:
    """Times on the clock and of the processor of this thread."""

    def __init__(self) -> None:
        self.clock: list[float] = []
        self.spent: list[float] = []

    def take(self, work: Callable[[], object]) -> None:
        began, before = time.perf_counter(), time.thread_time()
        work()
        self.clock.append(time.perf_counter() - began)
        self.spent.append(time.thread_time() - before)

    def said(self, what: str) -> None:
        said(what, self.clock, self.spent)


def paint(path: Path) -> None:
    """A page of results into a picture."""
    running = Running(path)
    parts = running.viewer.parts
    running.viewer.desk.ask("bridge")
    running.until(lambda: running.rests)
    viewport = parts.results.list.viewport()
    viewport.grab()
    fresh, again = Frames(), Frames()
    for turn in range(1, 41):
        parts.results.choose_row(turn * 200)
        parts.results.list.setUpdatesEnabled(False)
        running.until(lambda: running.rests)
        running.app.processEvents()  # the article that was opened is painted, so that only the list is left
        parts.results.list.setUpdatesEnabled(True)
        fresh.take(viewport.repaint)
        again.take(viewport.repaint)
    fresh.said("paint")
    again.said("once more")
    running.close()


def scroll(path: Path) -> None:
    """Through every article: by pages, then from end to end by the scroll bar."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    running = Running(path)
    results = running.viewer.parts.results
    view, bar = results.list, results.list.verticalScrollBar()
    viewport = view.viewport()
    view.setFocus()
    pages, drag, blank = Frames(), Frames(), 0

    def page() -> None:
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        viewport.repaint()

    def frame(work: Callable[[], object], frames: Frames) -> int:
        end = time.perf_counter() + 1 / 60
        frames.take(work)
        first, last = view.rows_on_screen()
        while time.perf_counter() < end:
            running.turn()
        return len(results._stack.missing(0)[0]) if first <= last else 0

    for _ in range(240):
        blank += frame(page, pages) > 0
    pages.said("page down")
    print(f"           {blank} of 240 frames later than their rows")

    def dragged(to: int) -> None:
        bar.setValue(to)
        viewport.repaint()

    for step in range(240):
        frame(lambda step=step: dragged(bar.maximum() * step // 240), drag)
    drag.said("drag")
    began = time.perf_counter()
    running.until(lambda: not results._stack.missing(0)[0], 20)
    print(f"           rows there {1000 * (time.perf_counter() - began):.0f} ms after the drag")
    running.until(lambda: running.rests)
    running.close()


def opening(path: Path) -> None:
    """Sixty results one after the other, each when the one before is complete."""
    running = Running(path)
    parts = running.viewer.parts
    running.viewer.desk.ask("bridge council")
    running.until(lambda: running.rests)
    opened: list[object] = []
    parts.articles.opened.connect(opened.append)
    clock, spent, longest = [], [], []
    for _ in range(60):
        opened.clear()
        turns = [0.0]
        began, before = time.perf_counter(), time.thread_time()
        parts.actions["next_result"].trigger()
        while not opened or not parts.metadata.settled:  # facts come in several turns
            turns.append(running.timed_turn())
        parts.reader.repaint()
        parts.metadata.viewport().repaint()
        clock.append(time.perf_counter() - began)
        spent.append(time.thread_time() - before)
        while not running.rests:
            turns.append(running.timed_turn())
        longest.append(max(turns))
    said("open", clock, spent)
    said("its turns", longest, longest)
    running.close()


class Sampler(threading.Thread):
    """Notes where the window's thread is while its timer is late, and what the others do while it waits for them."""

    def __init__(self, last: list[float]) -> None:
        super().__init__(daemon=True)
        self._last, self._main, self.over = last, threading.main_thread().ident, False
        self.seen: Counter[str] = Counter()

    def run(self) -> None:
        while not self.over:
            time.sleep(0.005)
            if 1000 * (time.perf_counter() - self._last[0]) > TICK_MS + LATE_MS:
                frames = sys._current_frames()
                own = called(frames.pop(self._main or 0, None))
                others = (called(frame) for frame in frames.values())
                self.seen[own or " | ".join(["window waits", *sorted(filter(None, others))])] += 1


def called(frame: FrameType | None) -> str:
    """Our functions on the stack, the innermost first; "" where the thread runs none of ours."""
    stack = []
    while frame is not None:
        code = frame.f_code
        if "/viewer/" in code.co_filename or "/archive/" in code.co_filename:
            stack.append(f"{Path(code.co_filename).stem}.{code.co_name}:{frame.f_lineno}")
        frame = frame.f_back
    return " < ".join(stack[:4])


class Delays:
    """How late the ticks of a timer are, and what of it was waiting for a processor that others use (Linux)."""

    def __init__(self) -> None:
        self.last = [time.perf_counter()]
        self.late: list[float] = []
        self.own: list[float] = []  # without waiting for a processor
        self._waited = waited_for_processor()

    def tick(self) -> None:
        now, waited = time.perf_counter(), waited_for_processor()
        late = max(now - self.last[0] - TICK_MS / 1000, 0.0)
        self.late.append(late)
        self.own.append(max(late - (waited - self._waited), 0.0))
        self.last[0], self._waited = now, waited

    def start(self) -> None:
        self.last[0], self._waited = time.perf_counter(), waited_for_processor()


def waited_for_processor() -> float:
    """Seconds that this thread was ready to run and did not; 0 where the system does not tell."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


def importing(path: Path, work: Path, imported: int, articles: int) -> None:
    """The loop of the window while new articles are imported and somebody reads one result after the other."""
    from PySide6.QtCore import Qt, QTimer

    from tests.bench.load import write_articles

    number = articles + int(time.time()) % 1_000_000
    lines = write_articles(work / f"more-{number}.jsonl", range(number, number + imported), 1)
    running = Running(path)
    parts = running.viewer.parts
    delays = Delays()
    timer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(delays.tick)
    finished: list[object] = []
    parts.imports.reported.connect(finished.append)
    parts.imports.failed.connect(finished.append)
    sampler = Sampler(delays.last)
    reads = QTimer(interval=READ_MS)
    reads.timeout.connect(parts.actions["next_result"].trigger)
    reads.start()
    parts.imports.import_paths([lines])
    timer.start()
    delays.start()
    sampler.start()
    began = time.perf_counter()
    while not finished:
        running.turn()
    timer.stop()
    reads.stop()
    sampler.over = True
    seconds = time.perf_counter() - began
    lines.unlink()
    said("import", delays.late)
    said("own share", delays.own)
    over, own = (sum(value > 0.05 for value in values) for values in (delays.late, delays.own))
    print(f"           {imported:,} articles in {seconds:.0f} s; {len(delays.late)} ticks: {over} later than 50 ms,")
    print(f"           {own} of them without counting the time that it was ready and had no processor")
    for stack, count in sampler.seen.most_common(8):
        print(f"           {count:>5} × {stack}")
    running.until(lambda: running.rests)
    running.close()


if __name__ == "__main__":
    sys.exit(main())
