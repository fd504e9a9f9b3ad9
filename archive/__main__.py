"""`python -m archive` is the command `backfile`."""

from __future__ import annotations

import sys

from archive.cli import main

if __name__ == "__main__":
    sys.exit(main())
