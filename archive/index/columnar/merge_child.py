"""A merge in a process of its own: its memory goes when it ends, and it never holds the interpreter of a window."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from archive.index.columnar.files import Array
from archive.index.columnar.merger import Source, merge, sources_of
from archive.index.columnar.postings import BLOCK
from archive.index.columnar.segment import Segment
from archive.index.columnar.snapshot import Live, alive_mask
from archive.index.columnar.tops_writer import write_tops

TOP = ".top"  # the file of ready answers beside that of a segment
_NICE = 5
_LOOK = 0.05  # seconds between two looks whether the merge is still wanted


class MergeFailedError(Exception):
    """The process ended without a segment."""


def write_merged(path: Path, sources: Sequence[Source], checkpoint: Callable[[], None]) -> None:
    """The merged segment and its ready answers, durable when this returns. `checkpoint` may raise to give up."""
    merge(path, sources, checkpoint)
    merged = Segment(path)
    if merged.count > BLOCK and merged.text_list("all") is not None:
        write_tops(path.with_suffix(TOP), merged, checkpoint)


def write_merged_apart(path: Path, chosen: Sequence[Live], checkpoint: Callable[[], None]) -> None:
    """The same by a process of its own, which ends with this one or when `checkpoint` raises.

    Raises MergeFailedError; files that were begun are left to the caller.
    """
    parts = [(live.segment.file.path, live.dead) for live in chosen]
    context = multiprocessing.get_context("spawn")  # never fork: a window has threads
    process = context.Process(target=_serve, args=(path, parts), daemon=True, name="backfile-merge")
    process.start()
    try:
        while process.is_alive():
            process.join(_LOOK)
            checkpoint()
    finally:
        if process.is_alive():
            process.kill()
        process.join()
    if process.exitcode:
        raise MergeFailedError(f"merging {len(parts)} segments ended with status {process.exitcode}")


def _serve(path: Path, parts: Sequence[tuple[Path, Array]]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the parent, which decides
    if hasattr(os, "nice"):  # whoever looks at the window, or works beside it, goes first
        os.nice(_NICE)
    opened = [(Segment(segment), dead) for segment, dead in parts]
    sources = sources_of([(segment, alive_mask(segment.count, dead)) for segment, dead in opened])
    write_merged(path, sources, _end_with_parent)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None and not parent.is_alive():
        sys.exit(1)
