"""Child processes that read files: a file that hangs, crashes or eats memory costs one issue and nothing else.

The parent hands out one file at a time and receives its items one by one. A child that uses more of the processor than
one item may is ended by the system, one that says nothing for too long is ended by the parent; then it is replaced,
and if it was extracting an item, the file goes on behind that item.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import Any, Literal

from archive.jobs import JobContext
from archive.model import ImportIssue
from archive.model.encodable import spelled
from archive.services.reading_child import Work, serve

START_SECONDS = 60.0  # a child may take to start; a cold disk loads slowly
SILENCE = 6  # times an item's seconds that a child may be silent: it may be waiting for the processor
_AT_ONCE = 200  # messages from one child before the others are heard


_OUT_OF_TIME = -getattr(signal, "SIGXCPU", 0) or None
_REASONS = {
    "timeout": "It took longer than {seconds:g} seconds and was left out.",
    "crashed": "Reading it ended the process that read it.",
}


@dataclass(frozen=True, slots=True)
class Task:
    """One file to read. `first` is the index of the first item wanted: the rest was received before.

    A file with many articles may be given to several children: each reads all of it and extracts every `shares`th
    item, from number `share` on. Reading is cheap beside extraction.
    """

    number: int
    path: str
    first: int = 0
    share: int = 0
    shares: int = 1


@dataclass(frozen=True, slots=True)
class Event:
    """What became of a task: "original" (hash, size), an "item" (what the work made of it), an "issue", or its end.

    "done" carries True when the file was read to its end, False when reading it had to be given up.
    """

    task: Task
    kind: Literal["original", "item", "issue", "done"]
    value: Any


class _Child:
    """One process and what it is doing, as the parent knows it."""

    def __init__(self, context: Any, work: Work, item_seconds: float) -> None:
        self.pipe: Connection
        self.pipe, far_end = context.Pipe()
        arguments = (far_end, work, item_seconds)
        self.process = context.Process(target=serve, args=arguments, daemon=True, name="backfile-reader")
        self.process.start()
        far_end.close()
        self.ready = False
        self.task: Task | None = None
        self.extracting: tuple[int, str] | None = None  # the item's index and locator; None while reading
        self.heard = monotonic()

    def give(self, task: Task) -> None:
        self.task, self.extracting, self.heard = task, None, monotonic()
        # A child that died meanwhile is noticed when it is next listened to.
        with suppress(BrokenPipeError):
            self.pipe.send((task.path, task.first, task.share, task.shares))

    def stop(self, *, kill: bool) -> None:
        if kill:
            self.process.kill()
        self.pipe.close()  # a child that waits for work ends at the end of its pipe
        self.process.join(5.0)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


class ReadingPool:
    """Reads files with `jobs` child processes; used by one thread, for one run."""

    def __init__(self, work: Work, *, jobs: int, item_seconds: float, ahead: int | None = None) -> None:
        # Never fork: the window has threads, and a forked child could inherit a lock held forever.
        self._context = multiprocessing.get_context("spawn")
        self._work = work
        self._jobs = max(1, jobs)
        self._item_seconds = item_seconds
        self._ahead = ahead
        self._children: list[_Child] = []
        self._again: deque[Task] = deque()
        self._open: set[int] = set()  # numbers of tasks that were begun and have not ended
        self._last = -1  # the newest of them
        self._held_back = False  # whether `ahead` is all that keeps an idle child from the next task

    def run(self, tasks: Iterable[Task], job: JobContext) -> Iterator[Event]:
        """Events of all tasks as they come; those of one task in order.

        With `ahead`, no task is begun that many past the oldest open one: whoever puts events in order holds no more.
        A paused job waits between events. Whatever ends the iteration, Cancelled included, leaves no child behind.
        """
        waiting = iter(tasks)
        finished = False
        try:
            while True:
                job.rest()
                finished = self._assign(waiting) or finished
                busy = [child for child in self._children if child.task is not None]
                if not busy and finished:
                    break
                for pipe in wait([child.pipe for child in busy], timeout=0.1):
                    job.checkpoint()  # who ends us may have ended the children, too: that is no fault of a file
                    child = next(child for child in busy if child.pipe is pipe)
                    yield from self._listen(child)
                for child in tuple(self._children):  # not `busy`: some of those were just replaced
                    yield from self._judge(child)
        finally:
            for child in self._children:
                child.stop(kill=child.task is not None)
            self._children.clear()

    def _assign(self, waiting: Iterator[Task]) -> bool:
        """Give work to whoever has none; True when there is no more."""
        while True:
            idle = next((child for child in self._children if child.task is None), None)
            if idle is None and len(self._children) >= self._jobs:
                return False
            task = self._next(waiting)
            if task is None:
                return not self._held_back
            if idle is None:
                idle = _Child(self._context, self._work, self._item_seconds)
                self._children.append(idle)
            self._open.add(task.number)
            idle.give(task)

    def _next(self, waiting: Iterator[Task]) -> Task | None:
        self._held_back = False
        if self._again:
            return self._again.popleft()
        if self._ahead is not None and self._open and self._last - min(self._open) >= self._ahead:
            self._held_back = True
            return None
        task = next(waiting, None)
        if task is not None:
            self._last = task.number
        return task

    def _listen(self, child: _Child) -> Iterator[Event]:
        for _ in range(_AT_ONCE):
            try:
                if not child.pipe.poll():
                    return
                message = child.pipe.recv()
            except (EOFError, OSError):
                yield from self._replace(child, "crashed")
                return
            child.heard = monotonic()
            event = self._understand(child, message)
            if event is not None:
                yield event
                if event.kind == "done":
                    return

    def _understand(self, child: _Child, message: tuple[Any, ...]) -> Event | None:
        task, kind = child.task, message[0]
        if kind == "broken":
            raise message[1]
        if task is None or kind in {"ready", "alive"}:
            child.ready = True
            return None
        if kind == "extracting":
            child.extracting = message[1], message[2]
            return None
        if kind == "done":
            self._forget(child, task)
        child.extracting = None
        return Event(task, kind, message[1])

    def _judge(self, child: _Child) -> Iterator[Event]:
        """Kill a child that has been silent too long. What it sent is heard first: then it was we who were slow."""
        limit = self._item_seconds * SILENCE if child.ready else START_SECONDS
        if child.task is None or monotonic() - child.heard <= limit or child.pipe.poll():
            return
        yield from self._replace(child, "timeout")

    def _replace(self, child: _Child, code: str) -> Iterator[Event]:
        task, extracting = child.task, child.extracting
        child.stop(kill=True)
        self._children.remove(child)
        if task is None:
            return
        code = "timeout" if child.process.exitcode == _OUT_OF_TIME else code
        message = _REASONS[code].format(seconds=self._item_seconds)
        path = spelled(task.path)
        locator = extracting[1] if extracting else path
        if extracting is None and child.ready:
            message += " What came before it in the file was read."
        yield Event(task, "issue", ImportIssue(path, locator, "error", code, message))
        if extracting is None:
            self._forget(child, task)
            yield Event(task, "done", False)
        else:
            self._again.append(replace(task, first=extracting[0] + 1))

    def _forget(self, child: _Child, task: Task) -> None:
        child.task = None
        self._open.discard(task.number)
