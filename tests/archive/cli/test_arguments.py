"""What the command line accepts, and how it says no."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from archive import cli
from archive.cli.arguments import VERBS, parse_arguments


def test_every_verb_has_its_module_and_example() -> None:
    for name, verb in VERBS.items():
        assert (Path(cli.__file__).parent / "verbs" / f"{verb.module}.py").is_file()
        assert verb.example.startswith(f"backfile {name} ")


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_help_shows_the_example(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments([verb, "--help"])
    assert ended.value.code == 0
    assert VERBS[verb].example.split("'")[0] in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["search", "A"],
        ["import", "A"],
        ["import", "A", "b", "--jobs", "0"],
        ["search", "A", "q", "--limit", "-1"],
        ["search", "A", "q", "--sort", "size"],
        ["search", "A", "q", "--facets", "year,agencies"],
        ["search", "A", "q", "--facets", "body"],
        ["extract", "a"],
        ["show", "A", "first"],
        ["stats", "A", "--jsn"],
    ],
)
def test_wrong_usage_is_one_line_and_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 1
    assert cli.main([*arguments, "--json"]) == 2
    shown = capsys.readouterr()
    assert json.loads(shown.out)["error"]["message"].endswith(".")
    assert len(shown.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("word", "suggestion"), [("imprt", "`backfile import`"), ("Serach", "`backfile search`"), ("bogus", "--help")]
)
def test_a_mistyped_verb_opens_no_window(word: str, suggestion: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([word, "A.backfile", "--json"]) == 2
    shown = capsys.readouterr()
    assert f"“{word}” is neither a command nor an archive" in json.loads(shown.out)["error"]["message"]
    assert suggestion in shown.err


def test_a_fault_is_a_report_and_a_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(cli, "parse_arguments", lambda _arguments: 1 / 0)
    assert cli.main(["stats", "A", "--json"]) == 2
    shown = capsys.readouterr()
    assert "what was stored is safe" in json.loads(shown.out)["error"]["message"]
    assert "Traceback" in shown.err
    assert shown.err.splitlines()[-1].startswith("backfile: A fault of Backfile")


def test_options_of_a_search() -> None:
    found = parse_arguments(["search", "A", "a b", "--facets", "year, agency,by", "--limit", "5", "--json"])
    assert (found.query, found.facets, found.limit, found.json) == ("a b", ("year", "agency", "by"), 5, True)


@pytest.mark.parametrize("query", ["-flood", "--", "-h flood", "-has:credit", "flood -dam"])
def test_a_query_may_start_with_a_minus(query: str) -> None:
    found = parse_arguments(["search", "A", query, "--json"])
    assert (found.query, found.json) == (query, True)


def test_options_may_stand_before_the_query() -> None:
    assert parse_arguments(["search", "A", "--limit", "3", "flood"]).limit == 3


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert capsys.readouterr().out.startswith("backfile ")


@pytest.mark.parametrize(
    "arguments", [[], ["A.backfile"], ["A.backfile", "--screenshot", "f.png"], ["--screenshot", "f.png"]]
)
def test_without_a_verb_the_viewer_is_asked(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    asked = []

    class Viewer:
        @staticmethod
        def main(given: list[str]) -> int:
            asked.append(given)
            return 0

    monkeypatch.setattr(cli, "import_module", {"viewer.app": Viewer}.__getitem__)
    assert cli.main(arguments) == 0
    assert asked == [arguments]


def test_starting_loads_neither_engine_nor_readers() -> None:
    """Help and usage must come at once; what is slow to load comes when its verb is carried out."""
    script = (
        "import sys; from archive.cli.arguments import parse_arguments; parse_arguments(['stats', 'A']);"
        "slow = {'whoosh', 'numpy', 'sqlite_utils', 'lxml', 'PIL', 'PySide6'} & set(sys.modules);"
        "sys.exit(f'loaded {slow}' if slow else 0)"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
