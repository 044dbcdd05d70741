"""Folders of contracts, and one check of the fixtures, for the tests of commands."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from checking import CONTRACTS, FIXTURES, check
from click.testing import Result


@pytest.fixture(scope="session")
def checked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Result]:
    out = tmp_path_factory.mktemp("checked")
    return out, check(out, "--tools", FIXTURES / "tools.yaml")


@pytest.fixture
def readable(tmp_path: Path) -> Path:
    """A folder of contracts that can all be read."""
    folder = tmp_path / "contracts"
    folder.mkdir()
    for path in CONTRACTS.glob("northlight-*.pdf"):
        shutil.copy(path, folder)
    return folder
