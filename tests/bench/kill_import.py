"""Kill real imports at random moments and at every point of writing, complete them, compare with an undisturbed run.

    python -m tests.bench.kill_import [--kills 200] [--seed 1] [--source PATH] [--work FOLDER]

Prints one line a kill and a summary; status 1 when one archive differs. The source defaults to the sample articles
that Backfile ships.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from archive.jobs import JobContext
from archive.resources import resource
from archive.storage.faults import POINTS
from tests.helpers.killing import contents, killed_after, killed_at_point, open_for, timed

HARMLESS = {"stray-file", "original-unknown", "picture-unknown"}


def say(line: str) -> None:
    """One line for whoever watches."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


@dataclass
class Trial:
    """What a run of kills has seen so far."""

    source: Path
    work: Path
    expected: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    killed: int = 0
    failures: list[str] = field(default_factory=list)

    def undisturbed(self) -> None:
        """Import without a kill; the others are compared with this."""
        folder = self.work / "Undisturbed.backfile"
        self.seconds = timed(folder, self.source, "real")
        with open_for(folder, "real") as archive:
            self.expected = contents(archive)
        say(f"undisturbed: {len(self.expected['texts'])} articles in {self.seconds:.2f} s")

    def complete(self, name: str, folder: Path, killed: bool) -> None:
        """Open what the kill left, check it, import again, compare, check again."""
        self.killed += killed
        with open_for(folder, "real") as archive:
            archive.catch_up(JobContext())
            left = len(contents(archive)["texts"])
            damage = {d.kind for d in archive.check(JobContext()).differences} - HARMLESS
            archive.import_paths([self.source], JobContext())
            after = contents(archive)
            damage |= {d.kind for d in archive.check(JobContext()).differences} - {"stray-file"}
        differing = [part for part in self.expected if after[part] != self.expected[part]]
        verdict = "same" if not differing and not damage else f"DIFFERS {differing} {sorted(damage)}"
        say(f"{name}: {'killed' if killed else 'came to its end'}, {left} articles left, then {verdict}")
        if verdict != "same":
            self.failures.append(name)
            return
        shutil.rmtree(folder)


def points(trial: Trial) -> Iterator[tuple[str, Path, bool]]:
    """A kill at each named point, at its first and at its third passing."""
    for point in POINTS:
        for count in (1, 3):
            folder = trial.work / f"{point}-{count}.backfile"
            yield f"{point} #{count}", folder, killed_at_point(folder, trial.source, "real", point, count)


def moments(trial: Trial, kills: int, seed: int) -> Iterator[tuple[str, Path, bool]]:
    """Kills at random moments of an import."""
    chance = random.Random(seed)
    for number in range(kills):
        after = chance.uniform(0.15, trial.seconds)
        folder = trial.work / f"{number:04}.backfile"
        yield f"{number:4} at {after:.3f} s", folder, killed_after(folder, trial.source, "real", after)


def main() -> int:
    """Run the trial that the arguments describe."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--source", type=Path, default=resource("samples"))
    parser.add_argument("--work", type=Path, default=None)
    arguments = parser.parse_args()
    work = arguments.work or Path(tempfile.mkdtemp(prefix="backfile-kill-"))
    trial = Trial(arguments.source, work)
    trial.undisturbed()
    for name, folder, killed in points(trial):
        trial.complete(name, folder, killed)
    for name, folder, killed in moments(trial, arguments.kills, arguments.seed):
        if folder.exists():
            trial.complete(name, folder, killed)
        else:
            say(f"{name}: killed before there was an archive")
    say(f"{trial.killed} imports killed, {len(trial.failures)} archives differ: {trial.failures}")
    return 1 if trial.failures else 0


if __name__ == "__main__":
    sys.exit(main())
