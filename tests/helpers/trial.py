"""One operation killed again and again: what is left is judged, completed and compared with an undisturbed run."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from archive.jobs import JobContext
from tests.helpers.killing import confirmed, contents, killed_after, open_for, timed
from tests.helpers.operations import OPERATIONS

HARMLESS = {"stray-file", "original-unknown", "picture-unknown"}
EXPECTED_BEHIND = {"index-behind"}  # what was corrected and not yet indexed when the process was killed


@dataclass
class Target:
    """One operation: the archive it begins with, what comes of it undisturbed, and how long that takes."""

    name: str
    base: Path
    expected: dict[str, Any]
    seconds: float


@dataclass
class Trial:
    """What a run of kills has seen so far."""

    source: Path
    work: Path
    kind: str = "real"
    say: Callable[[str], None] = lambda _line: None
    killed: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def target(self, name: str) -> Target:
        """Do it once without a kill; the others are compared with this."""
        operation = OPERATIONS[name]
        base = self.work / f"{name}-base.backfile"
        if not operation.empty:
            whole = self.work / "whole.backfile"
            if not whole.exists():
                timed(whole, self.source, self.kind)
            shutil.copytree(whole, base)
            operation.prepare(base, partial(open_for, kind=self.kind))
        folder = self.copy(base, f"{name}-undisturbed")
        seconds = timed(folder, self.source, self.kind, name)
        with open_for(folder, self.kind) as archive:
            expected = contents(archive) | {"made": operation.made(archive)}
        self.say(f"{name}, undisturbed: {len(expected['texts'])} articles in {seconds:.2f} s")
        return Target(name, base, expected, seconds)

    def copy(self, base: Path, name: str) -> Path:
        """A copy of the archive; its name is that of no other."""
        folder = self.work / f"{name}.backfile"
        if base.exists():
            shutil.copytree(base, folder)
        return folder

    def kill(self, target: Target, label: str, after: float) -> None:
        """Kill it once, look, complete, compare."""
        folder = self.copy(target.base, label)
        killed = killed_after(folder, self.source, self.kind, after, target.name)
        if not killed:
            self.say(f"{label} at {after:.3f} s: came to its end")
        elif not folder.exists():
            self.say(f"{label} at {after:.3f} s: killed before there was an archive")
        else:
            self.killed[target.name] += 1
            wrong = self._judge(target, folder)
            self.say(f"{label} at {after:.3f} s: killed, then {'; '.join(wrong) or 'same'}")
            if wrong:
                self.failures.append(label)
                return
        for left in self.work.glob(f"{label}.*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()

    def _judge(self, target: Target, folder: Path) -> list[str]:
        operation = OPERATIONS[target.name]
        with open_for(folder, self.kind) as archive:
            wrong = [f"lost {thing}" for thing in operation.lost(archive, confirmed(folder))]
            damage = {d.kind for d in archive.check(JobContext()).differences} - HARMLESS - EXPECTED_BEHIND
            operation.run(archive, self.source, lambda _: None)
            archive.catch_up(JobContext())
            after = contents(archive) | {"made": operation.made(archive)}
            damage |= {d.kind for d in archive.check(JobContext()).differences} - {"stray-file"}
            wrong += operation.lost(archive, [])
        wrong += [f"{part} differs" for part in target.expected if after[part] != target.expected[part]]
        return wrong + sorted(damage)
