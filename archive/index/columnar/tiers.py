"""Which segments to merge: few segments are fast to search, few merges are cheap."""

from __future__ import annotations

from collections.abc import Sequence

from archive.index.columnar.snapshot import Live

MANY = 6  # segments of one layout that may wait unmerged
BIG = 20_000  # documents: segments of a bulk load are merged as soon as there are two


def choose_merge(lives: Sequence[Live]) -> list[Live]:
    """The segments of one layout that should become one now; empty when none should.

    A segment is merged with the smaller ones once these together come near its size, so that an article is copied
    a logarithmic number of times; one of which half is dead is written anew.
    """
    for layout in ("narrow", "wide"):
        mine = sorted((live for live in lives if live.segment.layout.name == layout), key=_alive, reverse=True)
        chosen = {live.entry.file for live in _choose(mine)}
        if chosen:
            return [live for live in lives if live.entry.file in chosen]
    return []


def _choose(lives: list[Live]) -> list[Live]:
    for first, live in enumerate(lives):
        rest = lives[first + 1 :]
        smaller = sum(map(_alive, rest))
        if 2 * len(live.dead) > live.segment.count and live.segment.count > 1000:
            return [live]
        if rest and _alive(live) < 2 * smaller and (len(lives) > MANY or smaller > BIG):
            return [live, *rest]
    return lives[1:] if len(lives) > 2 * MANY else []


def _alive(live: Live) -> int:
    return live.segment.count - len(live.dead)
