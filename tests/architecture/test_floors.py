"""A module imports only from floors before its own; a failure names the offending line."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "contract_check"
FLOORS = tuple(
    "model execution documents language extractors reading rules register findings evaluation reports cli".split()
)


def floor_of(name: str) -> int | None:
    """Index of the floor that a dotted name of this package stands on."""
    parts = name.split(".")
    return FLOORS.index(parts[1]) if len(parts) > 1 and parts[0] == "contract_check" and parts[1] in FLOORS else None


def imports(path: Path) -> list[tuple[int, str]]:
    """Line and dotted name of everything that a module imports."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.append((node.lineno, node.module))
    return found


def offences(path: Path, own: str) -> list[str]:
    """Imports from a later floor."""
    mine = floor_of(own)
    return [
        f"{path.name}:{line} imports {name}, which stands on a later floor"
        for line, name in imports(path)
        if mine is not None and (other := floor_of(name)) is not None and other > mine
    ]


def test_imports_follow_the_floors() -> None:
    faults = []
    for path in sorted(PACKAGE.rglob("*.py")):
        dotted = ".".join(("contract_check", *path.relative_to(PACKAGE).with_suffix("").parts))
        faults += offences(path, dotted)
    assert not faults, "\n".join(faults)


def test_every_package_stands_on_a_floor() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}
    assert folders == set(FLOORS)


def test_an_offence_is_seen(tmp_path: Path) -> None:
    module = tmp_path / "document.py"
    module.write_text("from contract_check.cli import main\n")
    assert offences(module, "contract_check.model.document") == [
        "document.py:1 imports contract_check.cli, which stands on a later floor"
    ]


def test_no_two_modules_of_tests_share_a_name() -> None:
    """Folders of tests are no packages, so that pytest cannot collect two modules of one name in one run."""
    names = Counter(path.name for path in (PACKAGE.parent / "tests").rglob("test_*.py"))
    assert [name for name, times in names.items() if times > 1] == []
