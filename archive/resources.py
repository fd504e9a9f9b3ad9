"""The one place that knows where the data files of Backfile lie: rules, samples, icons, styles, translations."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


@cache
def root() -> Path:
    """The folder of data files: inside the package when installed, beside it in a checkout."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The data file or folder at `parts` below `root()`."""
    return root().joinpath(*parts)


@cache
def rules(name: str) -> dict[str, Any]:
    """The table of `resources/rules/<name>.toml`, read once; treat it as frozen."""
    with resource("rules", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)
