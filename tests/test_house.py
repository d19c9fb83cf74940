"""The laws of the house that linters do not see."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("salestui", "screens", "data")
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
NO_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "base", "common", "misc", "core"}
SHARED_SCREENS = {"widgets", "dialogs"}
PARSE_MARKUP = {"Static", "Label", "Button", "Checkbox", "RadioButton", "notify", "from_markup", "Hit", "update"}
TRANSLATORS = {"_", "N_", "plural"}


def _files(*roots: str) -> list[Path]:
    return sorted(path for root in roots for path in (ROOT / root).rglob("*.py"))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {_module(path): _tree(path) for path in _files(*PACKAGES)}


def _said(path: Path | str, node: ast.expr | ast.stmt) -> str:
    return f"{path}:{node.lineno}"


def _calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            yield name, node


def _imports(tree: ast.Module) -> Iterator[str]:
    """Our own modules that a module imports, wherever: an import inside a function hides a circle, it breaks none."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            yield from names & MODULES.keys() or {node.module} & MODULES.keys()


def test_no_file_is_longer_than_300_lines() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in _files(*PACKAGES, "tests")}
    long = [
        f"{path}: {count}" for path, count in lines.items() if count > LONGEST_FILE and "versions" not in path.parts
    ]
    assert long == []


def test_no_function_is_longer_than_40_lines_beside_its_docstring() -> None:
    long = []
    for path in _files(*PACKAGES):
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and "versions" not in path.parts:
                body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
                head = body[0].lineno - node.body[0].lineno if body is not node.body else 0
                if (node.end_lineno or 0) - node.lineno + 1 - head > LONGEST_FUNCTION:
                    long.append(f"{_said(path, node)} {node.name}")
    assert long == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {name: set(_imports(tree)) - {name} for name, tree in MODULES.items()}
    while free := {name for name, needs in graph.items() if not needs & graph.keys()}:
        graph = {name: needs for name, needs in graph.items() if name not in free}
    assert sorted(graph) == []


def test_an_init_file_is_only_a_docstring() -> None:
    full = []
    for path in _files(*PACKAGES):
        body = _tree(path).body if path.name == "__init__.py" else []
        if len(body) > 1 or (path.name == "__init__.py" and not ast.get_docstring(_tree(path))):
            full.append(str(path))
    assert full == []


def test_modules_are_named_after_the_trade() -> None:
    assert [name for name in MODULES if NO_NAMES & set(name.split("."))] == []


def test_the_three_packages_share_one_parent() -> None:
    parents = {Path(str(import_module(name).__file__)).parent.parent for name in PACKAGES}
    assert len(parents) == 1


def test_no_screen_imports_another_screen() -> None:
    rooms = {path.name for path in (ROOT / "screens").iterdir() if path.is_dir()} - SHARED_SCREENS
    crossed = []
    for name, tree in MODULES.items():
        room = name.split(".")[1] if name.startswith("screens.") else ""
        for target in _imports(tree):
            other = target.split(".")[1] if target.startswith("screens.") else ""
            if other in rooms and name.startswith("screens") and other != room:
                crossed.append(f"{name} → {target}")
    assert crossed == []


@pytest.mark.parametrize("package", ["screens", "salestui"])
def test_no_value_is_put_into_markup_by_an_f_string(package: str) -> None:
    risky = [
        _said(path, call)
        for path in _files(package)
        for name, call in _calls(_tree(path))
        if name in PARSE_MARKUP
        and any(isinstance(argument, ast.JoinedStr) for argument in call.args)
        and not any(word.arg == "markup" for word in call.keywords)
    ]
    assert risky == []


def test_every_sentence_is_a_literal_that_a_catalogue_can_hold() -> None:
    built = [
        _said(name, call)
        for name, tree in MODULES.items()
        for function, call in _calls(tree)
        if function in TRANSLATORS and isinstance(call.func, ast.Name)
        if any(isinstance(argument, ast.JoinedStr | ast.BinOp | ast.Call) for argument in call.args[:1])
    ]
    assert built == []


def test_no_sentence_stands_inside_an_f_string_where_some_collectors_do_not_look() -> None:
    hidden = [
        _said(name, call)
        for name, tree in MODULES.items()
        for outer in ast.walk(tree)
        if isinstance(outer, ast.JoinedStr)
        for function, call in _calls(outer)
        if function in TRANSLATORS and isinstance(call.args[0], ast.Constant)
    ]
    assert hidden == []


def test_no_rule_of_the_trade_reads_the_clock() -> None:
    asked = [
        _said(name, call)
        for name, tree in MODULES.items()
        if name.startswith("data.model.") and name != "data.model.office"
        for function, call in _calls(tree)
        if function in ("now", "today", "utcnow") and isinstance(call.func, ast.Attribute)
        if isinstance(call.func.value, ast.Name) and call.func.value.id in ("datetime", "date", "time")
    ]
    assert asked == []
