"""A screen of a test's own: an X server that no other program shows its windows on."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def own_screen(size: str = "1440x900x24") -> Iterator[str]:
    """The name of a new display (":7"); the server picks a free number, and ends with the block."""
    receive, send = os.pipe()
    command = ["Xvfb", "-displayfd", str(send), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[send], stderr=subprocess.DEVNULL)
    os.close(send)
    with os.fdopen(receive) as told:
        number = told.readline().strip()
    try:
        yield f":{number}"
    finally:
        server.terminate()
        server.wait(20)
