"""What the viewer is started with on the command line (CONTRACT.md, first two rows)."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from archive import __version__
from viewer.i18n import LANGUAGES
from viewer.main_window import MODES
from viewer.theme import THEMES


@dataclass(frozen=True, slots=True)
class Options:
    """The command line, read. `language` and `theme` None = as in the preferences."""

    archive: Path | None = None
    screenshot: Path | None = None
    search: str = ""
    mode: str = "search"
    theme: str | None = None
    language: str | None = None
    size: tuple[int, int] | None = None


def read_options(arguments: Sequence[str]) -> Options:
    """Options of the arguments; a wrong one exits with status 2 and one line on stderr."""
    parser = argparse.ArgumentParser(prog="backfile", description="Open the archive viewer.")
    parser.add_argument("archive", nargs="?", type=Path, help="a Backfile archive; else the last one, or the samples")
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="write the window as PNG and exit")
    parser.add_argument("--search", default="", metavar="QUERY", help="search this")
    parser.add_argument("--mode", default="search", choices=[mode for mode, _icon in MODES])
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--language", choices=[code for code, _name in LANGUAGES])
    parser.add_argument("--size", type=_size, metavar="WIDTHxHEIGHT")
    parser.add_argument("--version", action="version", version=f"Backfile {__version__}")
    return Options(**vars(parser.parse_args(arguments)))


def _size(text: str) -> tuple[int, int]:
    width, _x, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and 100 <= int(width) <= 20000 and 100 <= int(height) <= 20000):
        raise argparse.ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT")
    return int(width), int(height)
