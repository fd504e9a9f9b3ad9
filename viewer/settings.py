"""What the person chose and how the window was left: two stores, both of this machine.

Preferences are a small readable JSON file that holds only what differs from the defaults. Geometry and docks
are Qt's business and go to QSettings. Tags, saved searches and the like belong to the archive, not here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, Signal

KEPT_ARCHIVES = 8


@dataclass(frozen=True, slots=True)
class Preferences:
    """Everything a person can choose; the defaults are what most want."""

    theme: str = "system"
    language: str = ""  # "" = the system's
    text_scale: float = 1.0
    search_as_you_type: bool = True
    results_as_table: bool = False
    table_columns: tuple[str, ...] = ("headline", "published", "outlet", "byline", "dateline_place")
    table_widths: tuple[str, ...] = ()  # "headline 420": pixels at scale 1, where they are not as designed
    sort: str = "relevance"
    group_similar: bool = False
    shortcuts: tuple[str, ...] = ()  # what differs from the design, see viewer.shortcuts
    reading_width: int = 68  # characters of a line of the article
    machine: str = ""  # a mark that no other machine has, made when first asked for
    tour_seen: bool = False
    check_days: int = 30  # between two checks of an archive; 0 = only when asked for
    last_archive: str = ""
    recent_archives: tuple[str, ...] = ()


class Settings(QObject):
    """Reads and writes both stores; built once in app.py, lives in the GUI thread."""

    changed = Signal()

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or config_folder()
        self._file = self._folder / "preferences.json"
        self._preferences = _read(self._file)
        self._window = QSettings(str(self._folder / "window.ini"), QSettings.Format.IniFormat, self)

    @property
    def preferences(self) -> Preferences:
        """What is chosen now."""
        return self._preferences

    def change(self, **values: Any) -> None:
        """Choose; written at once, `changed` tells of it."""
        chosen = replace(self._preferences, **values)
        if chosen != self._preferences:
            self._preferences = chosen
            _write(self._file, chosen)
            self.changed.emit()

    def machine(self) -> str:
        """The mark of this machine and person: what was agreed to elsewhere is not agreed to here."""
        if not self._preferences.machine:
            self.change(machine=uuid4().hex)
        return self._preferences.machine

    def remember_archive(self, path: Path) -> None:
        """The archive to open next time, first in the list of recent ones."""
        text = str(path)
        recent = (text, *(other for other in self._preferences.recent_archives if other != text))
        self.change(last_archive=text, recent_archives=recent[:KEPT_ARCHIVES])

    def window_state(self, name: str) -> QByteArray | None:
        """A state that `keep_window_state` kept, or None."""
        value = self._window.value(name)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def keep_window_state(self, states: Mapping[str, QByteArray]) -> None:
        """Keep geometry and docks until the next start."""
        for name, state in states.items():
            self._window.setValue(name, state)
        self._window.sync()

    def forget_window_state(self) -> None:
        """Back to the layout as designed at the next start."""
        self._window.clear()


def config_folder() -> Path:
    """Where this machine keeps Backfile's settings."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation))


def data_folder() -> Path:
    """Where this machine keeps what Backfile builds for the person: the sample archive."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def _read(path: Path) -> Preferences:
    """The preferences of the file; what is missing, unknown or of the wrong kind takes its default."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(data, dict):
        return Preferences()
    return Preferences(**{name: value for name, value in _checked(data)})


def _checked(data: dict[str, Any]) -> list[tuple[str, Any]]:
    kept: list[tuple[str, Any]] = []
    for field in fields(Preferences):
        default = field.default
        value = data.get(field.name, default)
        if isinstance(default, tuple) and isinstance(value, list):
            kept.append((field.name, tuple(str(item) for item in value)))
        elif isinstance(default, float) and isinstance(value, (int, float)) and not isinstance(value, bool):
            kept.append((field.name, float(value)))
        elif type(value) is type(default):
            kept.append((field.name, value))
    return kept


def _write(path: Path, preferences: Preferences) -> None:
    """Only what differs from the defaults; a full disk or a read-only home must not stop the work."""
    default = Preferences()
    data = {
        field.name: getattr(preferences, field.name)
        for field in fields(Preferences)
        if getattr(preferences, field.name) != getattr(default, field.name)
    }
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        fresh.replace(path)
    except OSError:
        return
