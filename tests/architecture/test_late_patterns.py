"""What reads files compiles no pattern while it is loaded: one contract needs half of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "contract_check"
MODULES = sorted(path for floor in ("documents", "language", "extractors") for path in (PACKAGE / floor).rglob("*.py"))
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def compiled_at_load(node: ast.AST) -> Iterator[int]:
    """The lines on which `re.compile` is called outside of any function."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and ast.unparse(child.func) == "re.compile":
            yield child.lineno
        if not isinstance(child, _FUNCTIONS):
            yield from compiled_at_load(child)


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("import re\nA = re.compile('a')", [2]),
        ("A = {'a': (re.compile('a'),)}", [1]),
        ("class A:\n    b = re.compile('b')", [2]),
        ("A = late_pattern('a')", []),
        ("def a():\n    return re.compile('a')", []),
        ("A = lambda: re.compile('a')", []),
    ],
)
def test_calls_are_found(code: str, lines: list[int]) -> None:
    assert list(compiled_at_load(ast.parse(code))) == lines


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_patterns_are_compiled_at_their_first_use(path: Path) -> None:
    lines = list(compiled_at_load(ast.parse(path.read_text())))
    assert not lines, f"{path.name}:{lines[0]}: use `late_pattern` of `model/late_pattern.py` for `re.compile`"


def late_names(tree: ast.Module) -> set[str]:
    """The names of a module that stand for late patterns."""
    return {
        name.id
        for node in tree.body
        if isinstance(node, ast.Assign) and _makes_one(node.value)
        for target in node.targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name)
    }


def _makes_one(node: ast.expr) -> bool:
    return any(isinstance(n, ast.Call) and ast.unparse(n.func).endswith(("late_pattern", "compile_pattern")) for n in ast.walk(node))  # fmt: skip


def given_to_re(tree: ast.Module, late: dict[str, set[str]]) -> Iterator[int]:
    """The lines on which a function of `re` is given a late pattern, which only its own methods take."""
    known = late_names(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            known |= {
                alias.asname or alias.name for alias in node.names if alias.name in late.get(node.module or "", ())
            }
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."))
    for call in calls:
        if call.args and isinstance(call.args[0], ast.Name) and call.args[0].id in known:
            yield call.lineno


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("A = late_pattern('a')\nre.search(A, 'a')", [2]),
        ("A, B = (late_pattern(p) for p in 'ab')\nre.sub(B, '', 'a')", [2]),
        ("from other import B\nre.search(B, 'a')", [2]),
        ("A = late_pattern('a')\nA.search('a')", []),
        ("A = 'a'\nre.search(A, 'a')", []),
        ("from another import B\nre.search(B, 'a')", []),
    ],
)
def test_such_calls_are_found(code: str, lines: list[int]) -> None:
    assert list(given_to_re(ast.parse(code), {"other": {"B"}})) == lines


def test_functions_of_re_are_given_no_late_pattern() -> None:
    trees = {path: ast.parse(path.read_text()) for path in sorted(PACKAGE.rglob("*.py"))}
    late = {
        ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts): late_names(tree)
        for path, tree in trees.items()
    }
    assert sum(map(len, late.values())) > 500
    found = [f"{path.name}:{line}" for path, tree in trees.items() for line in given_to_re(tree, late)]
    assert not found, "ask the pattern itself: `PATTERN.search(text)`"
