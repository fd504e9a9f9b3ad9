"""Fuzz everything that reads: `python -m tests.bench.fuzz --inputs 20000`; failures are written to a folder.

Inputs are numbered: `--first 15500` goes on from there, up to `--inputs`.
Seeds are the golden cases, the sample archive and, where it is at hand, ../shared/data/dev.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from functools import partial
from pathlib import Path
from time import monotonic

from archive import Archive
from archive.jobs import JobContext
from archive.resources import resource
from tests.helpers.fuzzing import Fuzzed, bound_memory, fuzz, seeds_in

ROOT = Path(__file__).resolve().parent.parent.parent


def keep(folder: Path, target: str, name: str, data: bytes, trace: str) -> None:
    """Write a failure down as it comes: the input, and what happened beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{len(list(folder.glob('*.trace.txt'))):04}-{target}-{Path(name).name}"
    (folder / stem).write_bytes(data)
    (folder / f"{stem}.trace.txt").write_text(trace)


def main() -> int:
    """Run and report; status 1 when anything failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=0, metavar="NUMBER")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--failures", type=Path, default=Path(tempfile.gettempdir()) / "backfile-fuzz")
    arguments = parser.parse_args()
    folders = [ROOT / "tests" / "golden", resource("samples"), ROOT.parent / "shared" / "data" / "dev"]
    bound_memory()
    began = monotonic()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        with Archive.open(work / "sample.backfile", create=True) as archive:
            archive.import_paths([resource("samples")], JobContext())
        found = fuzz(
            seeds_in(*folders),
            work / "sample.backfile",
            work,
            inputs=range(arguments.first, arguments.inputs),
            seed=arguments.seed,
            report=lambda line: print(line, file=sys.stderr, flush=True),
            found=Fuzzed(failed=partial(keep, arguments.failures)),
        )
    print(f"{sum(found.tried.values()):,} inputs {found.tried} in {monotonic() - began:.0f} s")
    print(f"{len(found.failures)} failures" + (f" in {arguments.failures}" if found.failures else ""))
    return 1 if found.failures else 0


if __name__ == "__main__":
    sys.exit(main())
