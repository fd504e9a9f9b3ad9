"""Run by the system's Python, which has pyatspi: walks the window as a screen reader does and prints what it met.

dbus-run-session -- sh -c 'at-spi-bus-launcher --launch-immediately & backfile … & python3 at_spi_probe.py'
"""

import json
import sys
import time

import pyatspi

SECONDS = 60
BUTTONS = {"push button", "toggle button", "check box", "radio button"}


def application():
    """The application, once it has told of its window."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and "backfile" in (app.name or "").lower() and app.childCount:
                return app
        time.sleep(0.2)
    sys.exit("the application told nothing")


def nodes(node, depth=0):
    """Everything below; rows of tables are many and are left out."""
    if depth > 40:
        return
    yield node
    if node.getRoleName() in {"table", "tree", "tree table", "list"}:
        return
    for at in range(min(node.childCount, 400)):
        child = node.getChildAtIndex(at)
        if child is not None:
            yield from nodes(child, depth + 1)


def told(node):
    """What a screen reader would know of it."""
    states = node.getState()
    return {
        "role": node.getRoleName(),
        "name": node.name or "",
        "shown": states.contains(pyatspi.STATE_SHOWING),
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "below": [above.getRoleName() + " " + (above.name or "") for above in ancestors(node)],
    }


def ancestors(node):
    """The nearest first."""
    found = []
    while len(found) < 4 and node.parent is not None:
        node = node.parent
        found.append(node)
    return found


def wait_for(app, words):
    """Until something is called so."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        if any(words in (node.name or "") for node in nodes(app)):
            return
        time.sleep(0.3)
    sys.exit(f"nothing was called {words!r}")


def press(app, name):
    """Press the button of the name; whether there was one."""
    for node in nodes(app):
        if node.name == name and node.getRoleName() in BUTTONS:
            node.queryAction().doAction(0)
            time.sleep(1.5)
            return True
    return False


def main():
    """Print the pages that can be reached by the rail, each with its nodes."""
    app = application()
    wait_for(app, "Index up to date")  # the sample archive is open
    pages = {"": [told(node) for node in nodes(app)]}
    for name in sys.argv[1:]:
        pressed = press(app, name)
        pages[name] = [told(node) for node in nodes(app)] if pressed else []
    json.dump(pages, sys.stdout)


main()
