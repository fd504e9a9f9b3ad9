"""Backfile's search beside its peers: python -m tests.bench.search --articles 100000

Makes the corpus and the indexes in a folder of its own (they are kept and used again), then asks every engine every
question, round after round, each engine in a process of its own. Prints CPU milliseconds (user and system, of the
process: the machine may do other things), which kinds are slower than Tantivy, whether all engines found the same
number of articles, and what building cost. Peers other than SQLite need `pip install tantivy`.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from tests.bench.search_corpus import Question, make_corpus, questions, read_articles
from tests.bench.search_peers import PEERS, Bodies, Peer

REPEATS, BUDGET = 15, 1.5  # of one question in one round; seconds that it may take


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--engines", default="backfile,fts5,tantivy,tantivy-one")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "backfile-bench")
    parser.add_argument("--child", choices=["build", "ask"], help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.child:
        _child(options)
        return
    engines = options.engines.split(",")
    make_corpus(options.folder, options.articles)
    _store_bodies(options)
    for engine in engines:
        _build(options, engine)
    rounds = [{engine: _run(options, engine, "ask") for engine in engines} for _ in range(options.rounds)]
    _report(options, engines, rounds)


def _home(options: argparse.Namespace) -> Path:
    return Path(options.folder) / str(options.articles)


def _index_of(options: argparse.Namespace, engine: str) -> Path:
    return _home(options) / {"stemmed": "backfile"}.get(engine, engine)


def _store_bodies(options: argparse.Namespace) -> None:
    path = _home(options) / "bodies.sqlite"
    path.parent.mkdir(exist_ok=True)
    if not path.exists():
        Bodies.store(path, read_articles(make_corpus(options.folder, options.articles), options.articles))


def _build(options: argparse.Namespace, engine: str) -> None:
    folder = _index_of(options, engine)
    if not folder.exists():
        built = _run(options, engine, "build")
        folder.with_suffix(".json").write_text(json.dumps(built))


def _run(options: argparse.Namespace, engine: str, what: str) -> Any:
    command = [sys.executable, "-m", "tests.bench.search", "--child", what, "--engines", engine]
    command += ["--articles", str(options.articles), "--folder", str(options.folder)]
    print(f"{what}: {PEERS[engine].name}", file=sys.stderr)
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _child(options: argparse.Namespace) -> None:
    peer = PEERS[options.engines](_index_of(options, options.engines))
    corpus = make_corpus(options.folder, options.articles)
    if options.child == "build":
        start = _cpu()
        peer.build(corpus, options.articles)
        size = sum(path.stat().st_size for path in peer.folder.rglob("*") if path.is_file())
        print(json.dumps({"cpu": _cpu() - start, "size": size, "memory": _memory()}))
    else:
        peer.open()
        asked = questions(corpus, options.articles)
        print(json.dumps({"totals": [peer.total(q) for q in asked], "ms": [_time(peer, q) for q in asked]}))


def _time(peer: Peer, question: Question) -> float | None:
    """The median CPU milliseconds."""
    if peer.ask(question) is None:
        return None
    taken: list[float] = []
    began = time.monotonic()
    while len(taken) < REPEATS and (not taken or time.monotonic() - began < BUDGET):
        start = time.process_time()
        peer.ask(question)
        taken.append((time.process_time() - start) * 1000)
    return statistics.median(taken)


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _report(options: argparse.Namespace, engines: list[str], rounds: list[dict[str, Any]]) -> None:
    asked = questions(make_corpus(options.folder, options.articles), options.articles)
    times = {engine: [_median(r[engine]["ms"][i] for r in rounds) for i in range(len(asked))] for engine in engines}
    print(
        f"\n{options.articles:,} articles, {len(asked)} questions, {options.rounds} rounds; CPU ms, median (slowest)\n"
    )
    _line(["kind", *(PEERS[engine].name for engine in engines), "Backfile ÷ better Tantivy"])
    _line(["---", *("---:" for _ in engines), "---:"])
    kinds: dict[str, list[int]] = defaultdict(list)
    for number, question in enumerate(asked):
        kinds[question.kind].append(number)
    missed = []
    for kind, numbers in kinds.items():
        ratio = _ratio({engine: _median(times[engine][i] for i in numbers) for engine in engines})
        _line([kind, *(_cell([times[engine][i] for i in numbers]) for engine in engines), _told(ratio)])
        missed += [f"{kind} ({ratio:.1f})"] if ratio is not None and ratio > 1 else []
    for name, share in (("all, p50", 0.5), ("all, p95", 0.95), ("slowest", 1.0)):
        quantiles = {engine: _quantile(times[engine], share) for engine in engines}
        _line([name, *(f"{quantiles[engine]:.2f}" for engine in engines), _told(_ratio(quantiles))])
    built = {engine: _index_of(options, engine).with_suffix(".json") for engine in engines}
    costs = {engine: json.loads(path.read_text()) for engine, path in built.items() if path.exists()}
    for name, key, unit in (("build, CPU s", "cpu", 1), ("index, MB", "size", 1e6), ("build memory, MB", "memory", 1)):
        built_by = {engine: cost[key] / unit for engine, cost in costs.items()}
        _line([name, *(f"{built_by[e]:,.0f}" if e in costs else "–" for e in engines), _told(_ratio(built_by))])
    print("\nSlower than the better of the two Tantivy set-ups: " + (", ".join(missed) or "nothing") + ".")
    _compare_totals(asked, {engine: rounds[0][engine]["totals"] for engine in engines if engine != "stemmed"})


def _ratio(values: dict[str, Any]) -> float | None:
    """Backfile's value by that of the better of the two Tantivy set-ups; None when one was not measured."""
    peers = [values[engine] for engine in ("tantivy", "tantivy-one") if values.get(engine)]
    own = values.get("backfile")
    return own / min(peers) if peers and own is not None else None


def _told(ratio: float | None) -> str:
    return "–" if ratio is None else f"{ratio:.2f}"


def _compare_totals(asked: list[Question], totals: dict[str, list[int | None]]) -> None:
    different = 0
    for number, question in enumerate(asked):
        found = {engine: counts[number] for engine, counts in totals.items() if counts[number] is not None}
        if len(set(found.values())) > 1:
            different += 1
            print(f"\nDifferent numbers of matches for {question.kind}, {question.text}: {found}", end="")
    print(f"\n{len(asked) - different} of {len(asked)} questions: all engines that can answer find the same number.")


def _median(values: Any) -> float | None:
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None


def _quantile(values: list[float | None], share: float) -> float:
    known = sorted(value for value in values if value is not None)
    return known[min(len(known) - 1, round(share * (len(known) - 1)))]


def _cell(values: list[float | None]) -> str:
    known = [value for value in values if value is not None]
    return f"{statistics.median(known):.2f} ({max(known):.1f})" if known else "–"


def _line(cells: list[str]) -> None:
    print("| " + " | ".join(cells) + " |")


if __name__ == "__main__":
    main()
