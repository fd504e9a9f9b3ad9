"""Names that are no UTF-8 and text with lone surrogates, which neither SQLite nor JSON can hold."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from archive import Archive
from archive.jobs import JobContext
from archive.model import Block, BlockKind, ImportIssue, RawArticle, SearchRequest
from archive.model.encodable import encodable, spelled

STORY = "A quiet bridge in Harrow Bay\n\nBy Ruth Kessler\n\nHARROW BAY (Norwire) - {} boats came in on Monday.\n"
LONE = {
    "uri": "urn:\ud800:1",
    "type": "text",
    "version": "1",
    "language": "e\udcff",
    "headline": "Lone \ud83d headline",
    "byline": "By \udc00 Kessler",
    "body_text": "Seven boats came in on \ud800 Monday, and nobody had seen so many for years.",
    "located": "Bay\udfff",
    "urgency\ud801": 3,
    "renditions": {"main\udcfe": {"href": "http://c.example/\udc80.jpg", "mimetype": "image/jpeg"}},
    "associations": {"a\ud800": {"type": "picture", "uri": "u:\ud800", "description_text": "The \udc00 bridge."}},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("names") / "in"
    made.mkdir()
    (made / "lone.json").write_text(json.dumps(LONE))
    (made / "good.txt").write_text(STORY.format("Forty"))
    with tarfile.open(made / "old.tar", "w", encoding="latin-1") as tar:
        data = STORY.format("Eleven").encode()
        info = tarfile.TarInfo("f\xe9vrier/une \xe9toile.txt")
        info.size = len(data)
        tar.addfile(info, io.BytesIO(data))
    return made


def bytes_named(folder: Path) -> bool:
    """Files whose names only Linux allows; whether it does here."""
    try:
        inside = folder / os.fsdecode(b"f\xe9vrier")
        inside.mkdir(exist_ok=True)
        for number, name in enumerate((b"bad\xff name.txt", b"bad\xfe name.txt")):
            (inside / os.fsdecode(name)).write_text(STORY.format(f"{number + 20} hundred"))
    except (OSError, UnicodeError):
        return False
    return True


def test_all_is_imported_once_and_found(folder: Path, tmp_path: Path) -> None:
    files = 3 + 2 * bytes_named(folder)
    with Archive.open(tmp_path / "N.backfile", create=True) as archive:
        first = archive.import_paths([folder], JobContext())
        assert (first.files, first.added, first.failed) == (files, files, 0)
        again = archive.import_paths([folder], JobContext())
        assert (again.unchanged, again.added, again.failed) == (files, 0, 0)
        assert archive.check(JobContext()).sound
        rows = archive.rows(archive.search(SearchRequest("boats"), JobContext()).ids)
        assert len(rows) == files
        paths = {archive.article(row.id).origin.path for row in rows}
        assert len(paths) == files
        if files > 3:
            assert {name.rpartition("/")[2] for name in paths} >= {r"bad\xff name.txt", r"bad\xfe name.txt"}


@pytest.mark.parametrize("charset", ["C", "en_US.ISO-8859-1"])
def test_every_terminal_can_show_them(folder: Path, tmp_path: Path, charset: str) -> None:
    bytes_named(folder)
    plain = {"LC_ALL": charset, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": ""}
    environment = os.environ | plain | {"PYTHONPATH": os.pathsep.join(sys.path), "XDG_STATE_HOME": str(tmp_path)}

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "archive", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, timeout=120, env=environment, check=False)

    records = run("extract", folder, "--jsonl")
    assert (records.returncode, records.stderr) == (0, b"")
    lines = [json.loads(line) for line in records.stdout.decode("utf-8").splitlines()]
    assert {line["path"].rpartition("/")[2] for line in lines} >= {"lone.json", "good.txt", "old.tar"}
    archive = tmp_path / "N.backfile"
    for arguments in (("import", archive, folder), ("search", archive, "boats"), ("show", archive, "1")):
        shown = run(*arguments)
        assert (shown.returncode, shown.stderr) == (0, b"")
        assert shown.stdout


def test_what_is_spelled_stays_different_and_the_rest_as_long_as_it_was() -> None:
    assert spelled("a\udcff b.txt") == r"a\xff b.txt"
    assert spelled("a\ud800") == r"a\ud800"
    text = "x\ud800y"
    raw = RawArticle(
        "\udcfe.json", "\udcfe.json#/1", "ninjs", text, (Block(BlockKind.PARAGRAPH, 0, 3, "s", 0, {"k": "\udc00"}),)
    )
    issue = ImportIssue("\udcfe", "\udcfe", "error", "malformed", "No \ud800.")
    made, said, count = encodable((raw, issue, 3))
    assert (made.path, made.locator, made.text) == (r"\xfe.json", r"\xfe.json#/1", "x\ufffdy")
    assert made.blocks[0].attributes == {"k": "\ufffd"}
    assert (said.path, said.message, count) == (r"\xfe", "No \ufffd.", 3)
