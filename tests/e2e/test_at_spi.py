"""The window as a screen reader meets it: over AT-SPI, in a real window, from another process."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.screen import own_screen

ROOT = Path(__file__).resolve().parents[2]
PROBE = ROOT / "tests" / "helpers" / "at_spi_probe.py"
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
PAGES = ("Photos", "People", "Lists", "Imports")
USED = {
    *("push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "page tab"),
    *("table", "tree", "tree table", "list", "menu item"),
}
SCRIPT = """
{launcher} --launch-immediately >/dev/null 2>&1 & bus=$!
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 {python} -m viewer.app --language en --size 1440x900 >/dev/null 2>&1 & window=$!
{system} {probe} {pages} >{output}; status=$?
kill $window $bus
exit $status
"""


def missing() -> str:
    """What this machine lacks for the test, "" when nothing."""
    programs = [name for name in ("Xvfb", "dbus-run-session") if shutil.which(name) is None]
    files = [str(path) for path in (LAUNCHER, SYSTEM_PYTHON) if not path.exists()]
    if programs or files:
        return ", ".join([*programs, *files])
    found = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return "python3-pyatspi" if found.returncode else ""


LACKS = missing()
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(LACKS), reason=f"not here: {LACKS}")]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen of our own."""
    with own_screen() as name:
        yield name


@pytest.fixture(scope="module")
def pages(display: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict]]:
    home = tmp_path_factory.mktemp("home")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "DBUS_"))}
    folders = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    environment = {**kept, **folders, "HOME": str(home), "DISPLAY": display, "XDG_RUNTIME_DIR": str(runtime)}
    settings = Path(folders["XDG_CONFIG_HOME"]) / "backfile" / "preferences.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"tour_seen": true}', encoding="utf-8")  # the tour would stand in front of the pages
    output = home / "met.json"
    script = SCRIPT.format(
        launcher=LAUNCHER,
        python=sys.executable,
        system=SYSTEM_PYTHON,
        probe=PROBE,
        pages=" ".join(PAGES),
        output=output,
    )
    command = ["dbus-run-session", "--", "sh", "-c", script]
    # No pipes: whatever the bus leaves running would hold them open.
    run = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, timeout=180, check=False)
    assert run.returncode == 0
    return json.loads(output.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", ["", *PAGES])
def test_everything_that_is_used_has_a_role_and_a_name(pages: dict[str, list[dict]], page: str) -> None:
    nodes = pages[page]
    shown = [node for node in nodes if node["shown"]]
    assert len(shown) > 30
    nameless = [node for node in shown if (node["role"] in USED or node["focusable"]) and not node["name"].strip()]
    assert nameless == [], nameless
    strange = [
        node for node in shown if node["focusable"] and node["role"] in {"unknown", "invalid", "redundant object"}
    ]
    assert strange == []


def test_the_pages_are_reached_by_their_buttons(pages: dict[str, list[dict]]) -> None:
    names = {page: {node["name"] for node in nodes if node["shown"]} for page, nodes in pages.items()}
    assert "Find a name" in names["People"]
    assert "Watched folders" in names["Imports"]
    assert "Find a name" not in names["Imports"]
