"""Kill a real process at random moments of everything that writes, complete it, compare with an undisturbed run.

    python -m tests.bench.kill [--kills 200] [--seed 1] [--operations import,export] [--source PATH] [--work FOLDER]

Half of the kills hit imports; the rest is shared among the other operations of `tests/helpers/operations.py`. After a
kill the archive is opened and checked; what was confirmed must be there. Then the operation is run again, and
everything that the archive holds and exports is compared. Prints one line a kill and a summary; status 1 when one
archive differs. The source defaults to the sample articles that Backfile ships.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from archive.resources import resource
from tests.helpers.operations import OPERATIONS
from tests.helpers.trial import Trial

TRIES = 3  # times the wanted kills: a moment may lie behind the end of a run that was faster


def say(line: str) -> None:
    """One line for whoever watches."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def shares(kills: int, names: list[str]) -> Iterator[tuple[str, int]]:
    """How many kills each operation gets: imports half of them where others are tried, too."""
    others = [name for name in names if name != "import"]
    for_import = 0 if "import" not in names else kills - kills // 2 if others else kills
    if for_import:
        yield "import", for_import
    for number, name in enumerate(others):
        yield name, (kills - for_import) // len(others) + (number < (kills - for_import) % len(others))


def run(trial: Trial, kills: int, names: list[str], seed: int) -> None:
    """Kill each operation as often as its share says."""
    chance = random.Random(seed)
    for name, wanted in shares(kills, names):
        target = trial.target(name)
        for number in range(wanted * TRIES):
            if trial.killed[name] >= wanted:
                break
            trial.kill(target, f"{name}-{number:04}", chance.uniform(0.0, target.seconds))


def main() -> int:
    """Run the trial that the arguments describe."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--operations", default=",".join(OPERATIONS))
    parser.add_argument("--source", type=Path, default=resource("samples"))
    parser.add_argument("--work", type=Path, default=None)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="backfile-kill-") as folder:
        trial = Trial(arguments.source, arguments.work or Path(folder), say=say)
        run(trial, arguments.kills, arguments.operations.split(","), arguments.seed)
    total = sum(trial.killed.values())
    say(f"{total} killed {dict(trial.killed)}, {total - len(trial.failures)} survived, failed: {trial.failures}")
    return 1 if trial.failures else 0


if __name__ == "__main__":
    sys.exit(main())
