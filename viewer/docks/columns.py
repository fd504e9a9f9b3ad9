"""Where panels stand: columns from the leading edge on, each a stack from top to bottom. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Step = Literal["before", "after", "up", "down"]
Columns = tuple[tuple[str, ...], ...]
SEPARATOR = 5  # pixels between docks, as in app.qss.in
Box = tuple[int, int, int, int]  # left, top, width, height; left counts from the leading edge


def columns_of(boxes: Mapping[str, Box]) -> Columns:
    """The columns that the boxes stand in; boxes that share more than half of their width are one stack."""
    found: list[list[str]] = []
    for name in sorted(boxes, key=lambda name: boxes[name][0] + boxes[name][2] / 2):
        column = next((column for column in found if _share(boxes[column[0]], boxes[name]) > 0.5), None)
        if column is None:
            found.append([name])
        else:
            column.append(name)
    return tuple(tuple(sorted(column, key=lambda name: boxes[name][1])) for column in found)


def _share(one: Box, other: Box) -> float:
    """How much of the narrower box lies above or below the other, 0 to 1."""
    common = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    return common / max(min(one[2], other[2]), 1)


def moved(columns: Columns, name: str, step: Step) -> Columns:
    """The columns after one step of a panel; unchanged where there is nowhere to go.

    Sideways it leaves its stack for a column of its own, or changes places with the column beside it. Up and down it
    moves in its stack; one that stands alone joins the column before it, at the top or at the foot.
    """
    at = next((at for at, column in enumerate(columns) if name in column), -1)
    if at < 0:
        return columns
    sideways = step in ("before", "after")
    if len(columns[at]) == 1:
        return _swapped(columns, at, step) if sideways else _joined(columns, at, step)
    return _pulled_out(columns, at, name, step) if sideways else _restacked(columns, at, name, step)


def taken_out(columns: Columns, host: str, name: str, step: Step) -> Columns:
    """The columns after a panel that stood behind or before `host`, as tabs do, stands beside, above or below it."""
    at = next(at for at, column in enumerate(columns) if host in column)
    if step in ("before", "after"):
        place = at if step == "before" else at + 1
        return (*columns[:place], (name,), *columns[place:])
    stack = list(columns[at])
    stack.insert(stack.index(host) + (step == "down"), name)
    return (*columns[:at], tuple(stack), *columns[at + 1 :])


def beside(columns: Columns, name: str) -> str | None:
    """The panel that `name` can be put behind: above it, else below, else at the head of the column before or after."""
    at = next((at for at, column in enumerate(columns) if name in column), -1)
    if at < 0:
        return None
    place = columns[at].index(name)
    stack = (*columns[at][:place][-1:], *columns[at][place + 1 :])
    sides = (*columns[:at][-1:], *columns[at + 1 :])
    return next(iter((*stack, *(column[0] for column in sides))), None)


def renamed(columns: Columns, old: str, new: str) -> Columns:
    """The columns with another panel in the place of one."""
    return tuple(tuple(new if name == old else name for name in column) for column in columns)


def fitted(columns: Columns, widths: Mapping[str, int], rest: str, room: int) -> dict[str, int]:
    """The width of one panel of each column; the column of `rest`, if there is one, gets what the others leave."""
    heads = [rest if rest in column else column[0] for column in columns]
    wanted = {name: widths[name] for name in heads}
    if rest in wanted:
        others = sum(width for name, width in wanted.items() if name != rest)
        wanted[rest] = max(room - others - SEPARATOR * (len(columns) - 1), 1)
    return wanted


def _swapped(columns: Columns, at: int, step: Step) -> Columns:
    other = at - 1 if step == "before" else at + 1
    if not 0 <= other < len(columns):
        return columns
    kept = list(columns)
    kept[at], kept[other] = kept[other], kept[at]
    return tuple(kept)


def _pulled_out(columns: Columns, at: int, name: str, step: Step) -> Columns:
    rest = tuple(other for other in columns[at] if other != name)
    pair = ((name,), rest) if step == "before" else (rest, (name,))
    return (*columns[:at], *pair, *columns[at + 1 :])


def _joined(columns: Columns, at: int, step: Step) -> Columns:
    if len(columns) < 2:
        return columns
    host = at - 1 if at else 1
    stack = (*columns[at], *columns[host]) if step == "up" else (*columns[host], *columns[at])
    return tuple(stack if other == host else column for other, column in enumerate(columns) if other != at)


def _restacked(columns: Columns, at: int, name: str, step: Step) -> Columns:
    stack = list(columns[at])
    place = stack.index(name)
    other = place - 1 if step == "up" else place + 1
    if 0 <= other < len(stack):
        stack[place], stack[other] = stack[other], stack[place]
    return (*columns[:at], tuple(stack), *columns[at + 1 :])
