"""Pages a second and core: this product against trafilatura, htmldate and extruct run one after the other.

    python tests/bench/bench_extraction.py ours  ../shared/data [EVERY]
    python tests/bench/bench_extraction.py peers ../shared/data [EVERY]     in an environment that has the three

Both read the same pages (every so many of `dev/html`), already unpacked, in one process, after one page to warm up.
"ours" is everything: reading the page, choosing every field with its proof, dates, mentions. "peers" is what a careful
integrator runs today: trafilatura's text with metadata, htmldate's date, extruct's structured data.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time


def ours() -> dict[str, Callable[[bytes], object]]:
    """The product's two steps."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    from archive.extraction.run import extract
    from archive.importing.html.reader import read_html

    def whole(page: bytes) -> object:
        return extract(read_html(page, path="page", locator="page"), sha256="0" * 64)

    return {"read": lambda page: read_html(page, path="page", locator="page"), "read and extract": whole}


def peers() -> dict[str, Callable[[bytes], object]]:
    """The field's tools, each on the page as text."""
    import extruct
    import htmldate
    import trafilatura

    def text(page: bytes) -> str:
        return page.decode("utf-8", "replace")

    return {
        "trafilatura": lambda page: trafilatura.bare_extraction(text(page), with_metadata=True),
        "htmldate": lambda page: htmldate.find_date(text(page)),
        "extruct": lambda page: extruct.extract(text(page), errors="ignore"),
    }


def main(mode: str, data: Path, every: int) -> None:
    """Print milliseconds a page for each step, and pages a second for all of them together."""
    pages = [gzip.decompress(path.read_bytes()) for path in sorted((data / "dev" / "html").glob("*/*.gz"))[::every]]
    steps = ours() if mode == "ours" else peers()
    total = 0.0
    result: dict[str, float] = {"pages": len(pages)}
    for name, step in steps.items():
        step(pages[0])
        started = process_time()
        failed = 0
        for page in pages:
            try:
                step(page)
            except Exception:
                failed += 1
        seconds = process_time() - started
        total = seconds if mode == "ours" else total + seconds
        result[f"{name} ms"] = round(seconds / len(pages) * 1000, 1)
        result[f"{name} failed"] = failed
    result["pages a second"] = round(len(pages) / total, 1)
    print(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 5)
