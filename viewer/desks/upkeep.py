"""Exports and the care of the archive: asking where to, saying how it went."""

from __future__ import annotations

import re
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from viewer.help import PageDialog
from viewer.i18n import tr
from viewer.parts import Parts
from viewer.upkeep import FORMATS, Outcome

_NOT_IN_NAMES = re.compile(r"[^\w-]+")


class UpkeepDesk(QObject):
    """Owned by the window."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts

    @Slot()
    def export_results(self) -> None:
        """Ask for a file and a format, and export everything that the search finds."""
        query = self._parts.search.query
        labels = {f"{tr(spec.label)} (*{spec.suffix})": spec for spec in FORMATS}
        start = _NOT_IN_NAMES.sub("-", query).strip("-")[:60] or tr("articles")
        path, chosen = QFileDialog.getSaveFileName(
            self._parts.window, tr("Export what was found"), start, ";;".join(labels)
        )
        if path:
            spec = labels.get(chosen, FORMATS[0])
            output = Path(path if path.endswith(spec.suffix) else path + spec.suffix)
            self._parts.upkeep.export(query, spec.name, output, self._parts.settings.preferences.sort)

    @Slot(object)
    def on_done(self, outcome: Outcome | None) -> None:
        """Say how it went; what takes more than a line has a page."""
        if outcome is None:
            return
        level = "good" if outcome.well else "warn"
        action, then = (tr("Show all"), partial(self._show_lines, outcome)) if outcome.lines else ("", None)
        self._parts.window.messages.show_message(outcome.words, outcome.hint, level=level, action=action, then=then)

    def _show_lines(self, outcome: Outcome) -> None:
        lines = "".join(f"<p>{escape(line)}</p>" for line in outcome.lines)
        PageDialog(outcome.words, f"<h3>{escape(outcome.words)}</h3>{lines}", self._parts.window).open()

    @Slot()
    def cancel(self) -> None:
        """Stop whatever runs for long."""
        self._parts.imports.cancel()
        self._parts.upkeep.cancel()
