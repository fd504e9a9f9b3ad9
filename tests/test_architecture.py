"""The shape of the code: budgets, dependency rules, the action table. Each test names what it found."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from viewer.action_table import ACTIONS
from viewer.icons import icon_exists
from viewer.menus import MENUS

ROOT = Path(__file__).resolve().parent.parent
FILE_LINES, CLASS_LINES, FUNCTION_LINES, WINDOW_LINES = 400, 200, 60, 300
SOURCES = sorted([*ROOT.glob("archive/**/*.py"), *ROOT.glob("viewer/**/*.py")])


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def long_ones(kinds: tuple[type[ast.AST], ...], most: int) -> Iterator[str]:
    for path in SOURCES:
        for node in ast.walk(parsed(path)):
            if isinstance(node, kinds):
                lines = node.end_lineno - node.lineno + 1
                if lines > most:
                    yield f"{name_of(path)}: {node.name} has {lines} lines"


def test_no_file_is_longer_than_its_budget() -> None:
    counts = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    assert {name: lines for name, lines in counts.items() if lines > FILE_LINES} == {}
    assert counts["viewer/main_window.py"] <= WINDOW_LINES


def test_no_class_is_longer_than_its_budget() -> None:
    assert list(long_ones((ast.ClassDef,), CLASS_LINES)) == []


def test_no_function_is_longer_than_its_budget() -> None:
    assert list(long_ones((ast.FunctionDef, ast.AsyncFunctionDef), FUNCTION_LINES)) == []


def test_every_module_says_what_it_is_for() -> None:
    assert [name_of(path) for path in SOURCES if not ast.get_docstring(parsed(path))] == []


def calls(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "attr", getattr(node.func, "id", ""))


def test_the_event_loop_is_never_pumped_by_hand() -> None:
    assert [name_of(path) for path in SOURCES if {"processEvents", "msleep"} & set(calls(path))] == []


def test_only_the_command_line_prints() -> None:
    printing = [name_of(path) for path in SOURCES if "print" in set(calls(path))]
    assert [name for name in printing if not name.startswith("archive/cli")] == []


def test_nothing_is_left_for_later() -> None:
    words = ("TODO", "FIXME", "XXX", "raise NotImplementedError")
    left = [
        f"{name_of(path)}: {word}" for path in SOURCES for word in words if word in path.read_text(encoding="utf-8")
    ]
    assert left == []


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_whoosh_is_known_to_its_engine_alone() -> None:
    users = [name_of(path) for path in SOURCES if any(name.split(".")[0] == "whoosh" for name in imports(path))]
    own = ("archive/index/whoosh_", "archive/index/columnar/")
    assert [name for name in users if not name.startswith(own)] == []


def test_item_models_import_no_widgets() -> None:
    models = [path for path in SOURCES if name_of(path).startswith("viewer/models/")]
    assert [name_of(path) for path in models if "PySide6.QtWidgets" in set(imports(path))] == []


def test_dependency_rules_hold() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    if not Path(command[0]).exists():
        pytest.skip("import-linter is not installed")
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stdout


# The action table


def test_action_ids_are_unique() -> None:
    ids = [spec.id for spec in ACTIONS]
    assert len(ids) == len(set(ids))


def test_no_shortcut_does_two_things() -> None:
    keys = [QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys]
    assert sorted(key for key in set(keys) if keys.count(key) > 1 or not key) == []


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_an_action_has_all_it_needs(spec) -> None:
    assert spec.text
    assert spec.tip
    assert icon_exists(spec.icon)
    assert any(spec.id in menu.action_ids for menu in MENUS), "in no menu"


def test_menus_name_only_actions_that_exist_and_each_once() -> None:
    named = [entry for menu in MENUS for entry in menu.action_ids]
    assert sorted(named) == sorted(spec.id for spec in ACTIONS)
