"""A change of anything that reads makes old entries useless; a change of what only compares or prints does not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import contract_check.execution.program as program
from contract_check.execution.program import PACKAGE, READING_FLOORS, digest_program


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("copy") / "contract_check"
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def digest(package: Path) -> str:
    digest_program.cache_clear()
    return digest_program(package)


def test_the_same_code_has_the_same_digest_wherever_it_lies(package: Path) -> None:
    assert digest(package) == digest(PACKAGE)


@pytest.mark.parametrize("floor", READING_FLOORS)
def test_a_change_in_what_reads_is_seen(package: Path, floor: str) -> None:
    before, changed = digest(package), package / floor / "__init__.py"
    with changed.open("a") as file:
        file.write("\n# changed\n")
    assert digest(package) != before


@pytest.mark.parametrize("data", ["extractors/track_record.json", "language/new/words.txt"])
def test_a_change_in_the_data_that_decides_is_seen(package: Path, data: str) -> None:
    before, changed = digest(package), package / data
    changed.parent.mkdir(exist_ok=True)
    with changed.open("a") as file:
        file.write(" ")
    assert digest(package) != before


def test_what_python_makes_of_the_code_does_not_count(package: Path) -> None:
    before = digest(package)
    (package / "language" / "__pycache__").mkdir()
    (package / "language" / "__pycache__" / "clause.cpython-312.pyc").write_bytes(b"x")
    assert digest(package) == before


@pytest.mark.parametrize("floor", ["rules", "register", "findings", "evaluation", "reports", "cli"])
def test_a_change_in_what_compares_reads_nothing_again(package: Path, floor: str) -> None:
    before = digest(package)
    with (package / floor / "__init__.py").open("a") as file:
        file.write("\n# changed\n")
    assert digest(package) == before


def test_a_library_of_another_version_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    before = digest(PACKAGE)
    monkeypatch.setattr(program, "version", lambda name: "0.0")
    assert digest(PACKAGE) != before
    digest_program.cache_clear()


def test_the_libraries_that_read_are_among_those_that_count() -> None:
    assert {"pdfplumber", "pypdfium2", "pydantic"} <= set(program._libraries())
    assert "pytest" not in program._libraries()
