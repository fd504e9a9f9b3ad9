"""The command line from end to end: real files, real processes, the real engine."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from archive.cli import main
from archive.resources import resource

HARBOUR = """\
Harbour wall gives way in storm

By Una Fiction

PORT NOWHERE (Invented Wire) - The old harbour wall gave way on Tuesday night, and forty boats were lost.

The mayor said the wall would be built again by spring.

A zeppelin lifts a boat from the harbour of Port Nowhere. (Photo: Ada Madeup/Invented Wire)

(Reporting by Una Fiction; Editing by Edgar Pretend)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of one article of our own and the shipped samples."""
    base = tmp_path_factory.mktemp("command-line")
    (base / "harbour.txt").write_text(HARBOUR)
    archive = base / "Gazette.backfile"
    status = main(["import", str(archive), str(base / "harbour.txt"), str(resource("samples", "text")), "--json"])
    assert status == 0
    return archive


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path, status: int = 0) -> Any:
    """What the command prints as JSON."""
    assert main([str(argument) for argument in arguments]) == status
    return json.loads(capsys.readouterr().out)


def test_importing_again_changes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = run(capsys, "import", folder, folder.parent / "harbour.txt", "--json")
    assert {name: report[name] for name in ("files", "articles", "added", "unchanged", "failed")} == {
        "files": 1, "articles": 1, "added": 0, "unchanged": 1, "failed": 0,
    }  # fmt: skip
    assert set(report) == {
        "files", "articles", "added", "updated", "unchanged", "duplicates", "failed", "images", "issues", "seconds",
    }  # fmt: skip


def test_a_search_finds_by_field_and_says_where(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = run(
        capsys, "search", folder, 'caption:zeppelin editedby:"Edgar Pretend"', "--facets", "photographer", "--json"
    )
    assert set(answer) >= {"query", "understood", "total", "exact", "seconds", "hits", "facets", "suggestion"}
    (hit,) = answer["hits"]
    assert answer["total"] == 1
    assert hit["headline"] == "Harbour wall gives way in storm"
    assert set(hit) == {"id", "headline", "published", "outlet", "byline", "score", "snippets"}
    assert "in caption 1" in [snippet["label"] for snippet in hit["snippets"]]
    for snippet in hit["snippets"]:
        for start, end in snippet["marks"]:
            assert snippet["text"][start:end].casefold() in {"zeppelin", "edgar", "pretend"}
    assert answer["facets"]["photographer"] == [{"value": "Ada Madeup", "count": 1}]


@pytest.mark.parametrize("query", ["body:zeppelin", "body:madeup", "caption:madeup", "-harbour editedby:pretend"])
def test_a_search_does_not_find_what_stands_elsewhere(
    folder: Path, capsys: pytest.CaptureFixture[str], query: str
) -> None:
    assert run(capsys, "search", folder, query, "--json")["total"] == 0


def test_a_query_error_points_at_its_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error = run(capsys, "search", folder, "harbour capton:zeppelin", "--json", status=2)["error"]
    assert error["position"] == 8
    assert "caption" in error["suggestion"]


def test_an_article_is_shown_with_its_proofs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (hit,) = run(capsys, "search", folder, "credit:madeup", "--json")["hits"]
    article = run(capsys, "show", folder, str(hit["id"]), "--json")
    assert article["origin"]["path"].endswith("harbour.txt")
    for field in article["fields"]:
        if field["source"] == "text":
            assert article["text"][field["start"] : field["end"]] == field["quote"]
    main(["show", str(folder), str(hit["id"])])
    assert "captions[0].credit.photographer" in capsys.readouterr().out


def test_an_article_that_is_not_there_is_an_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(folder), "99999"]) == 2
    assert "no article 99999" in capsys.readouterr().err
    assert "99999" in run(capsys, "show", folder, "99999", "--json", status=2)["error"]["message"]


def test_counts_agree(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stats = run(capsys, "stats", folder, "--json")
    everything = run(capsys, "search", folder, "", "--limit", "0", "--json")
    assert stats["articles"] == stats["indexed"] == everything["total"] > 1
    assert stats["formats"]["text"] == stats["articles"]
    assert everything["hits"] == []
    assert stats["waiting"] == 0


def test_reindexing_finds_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = run(capsys, "search", folder, "harbour", "--json")
    assert run(capsys, "reindex", folder, "--json")["indexed"] > 1
    after = run(capsys, "search", folder, "harbour", "--json")
    assert [hit["id"] for hit in after["hits"]] == [hit["id"] for hit in before["hits"]]


def test_a_lost_index_comes_back_by_itself(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(folder / "index")
    assert run(capsys, "search", folder, "caption:zeppelin", "--json")["total"] == 1


def test_checking_finds_nothing_wrong(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = run(capsys, "check", folder, "--json")
    assert report["differences"] == []
    assert report["articles"] == report["indexed"] == report["originals"]


def test_a_backup_can_be_put_back(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "Copy.backfile"
    shutil.copytree(folder, copy)
    made = run(capsys, "backup", copy, "--json")["backup"]
    (tmp_path / "later.txt").write_text(HARBOUR.replace("zeppelin", "balloon"))
    assert main(["import", str(copy), str(tmp_path / "later.txt")]) == 0
    capsys.readouterr()
    assert run(capsys, "search", copy, "caption:balloon", "--json")["total"] == 1
    assert run(capsys, "backup", copy, "--restore", made, "--json")["restored"]
    assert run(capsys, "search", copy, "caption:balloon", "--json")["total"] == 0
    assert run(capsys, "search", copy, "caption:zeppelin", "--json")["total"] == 1
    assert main(["backup", str(copy), "--restore", str(tmp_path / "later.txt")]) == 2
    assert "not a sound backup" in capsys.readouterr().err


def test_what_is_fresh_is_not_extracted_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "reextract", folder, "--json")["articles"] == 0


def test_tables_are_for_people(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ["stats", folder],
        ["search", folder, "harbour", "--facets", "year"],
        ["search", folder, "harbour", "--group"],
        ["search", folder, "", "--like", "1"],
        ["check", folder],
        ["reindex", folder],
    ):
        assert main([str(argument) for argument in arguments]) == 0
        shown = capsys.readouterr()
        assert shown.out.strip()
        assert not shown.out.startswith("{")
        assert shown.err == ""


def test_records_are_lines_in_order(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = resource("samples", "text")
    assert main(["extract", str(source), "--jsonl", "--jobs", "2"]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [record["path"] for record in records] == sorted(record["path"] for record in records)
    assert {"path", "locator", "format", "sha256", "article", "text", "fields", "issues"} <= set(records[0])


def test_a_failed_item_is_status_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 40)
    assert main(["extract", str(tmp_path / "noise.bin"), "--jsonl"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "[not-recognised]" in shown.err


@pytest.mark.parametrize(
    "arguments", [["stats", "{}"], ["search", "{}", "x"], ["show", "{}", "1"], ["check", "{}"], ["reindex", "{}"]]
)
def test_a_folder_that_is_no_archive_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main([argument.format(tmp_path) for argument in arguments]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 1
    assert "is not a Backfile archive" in shown.err


def test_a_mistyped_path_is_told_and_makes_no_archive(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "Gazete.backfile"
    assert main(["import", str(folder), str(tmp_path / "cliping.txt")]) == 2
    assert "cliping.txt does not exist" in capsys.readouterr().err
    assert not folder.exists()
    assert main(["stats", str(folder)]) == 2
    assert "There is no archive at" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["show", "A", "first"], ["search", "A", "q", "--limit", "few"]])
def test_a_number_that_is_none_is_told_in_words(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "is not a whole number" in capsys.readouterr().err


def test_a_second_writer_is_told_who_writes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = (
        "import sys; from pathlib import Path; from archive.storage.lock import WriterLock\n"
        "with WriterLock(Path(sys.argv[1])).held('importing'):\n"
        "    print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(folder / "archive.lock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert holder.stdout is not None
        holder.stdout.readline()
        assert run(capsys, "search", folder, "caption:zeppelin", "--json")["total"] == 1
        assert main(["reindex", str(folder)]) == 2
        assert "importing since" in capsys.readouterr().err
    finally:
        holder.kill()
        holder.communicate()


def test_interrupting_an_import_is_status_130_and_loses_nothing(tmp_path: Path) -> None:
    for number in range(400):
        (tmp_path / f"{number:03}.txt").write_text(HARBOUR.replace("forty boats", f"{number} boats"))
    archive = tmp_path / "A.backfile"
    process = subprocess.Popen(
        [sys.executable, "-m", "archive", "import", str(archive), str(tmp_path), "--jobs", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    while process.poll() is None and not any((archive / "originals").glob("??/*")):
        pass
    process.send_signal(signal.SIGINT)
    _out, err = process.communicate(timeout=30)
    assert process.returncode in {130, 0}
    assert b"Traceback" not in err
    assert main(["import", str(archive), str(tmp_path)]) == 0
    assert main(["check", str(archive)]) == 0


def test_an_audit_that_is_written_to_a_file_says_so(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = folder.parent / "findings.html"
    assert main(["credits", str(folder), "--html", str(page)]) in (0, 1)
    (line,) = capsys.readouterr().out.splitlines()
    assert line.endswith(f"new: {page}")
    assert "<html" in page.read_text(encoding="utf-8")
