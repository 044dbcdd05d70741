"""Who may read what is written: what the user's umask allows, or what the file that is replaced allows."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from contract_check.model.errors import ContractCheckError
from contract_check.reports.files import write_bytes, write_text

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o027, 0o640), (0o002, 0o664)])
def test_a_new_file_is_for_those_whom_the_umask_allows(umask: int, mode: int, tmp_path: Path) -> None:
    before = os.umask(umask)
    try:
        write_text(tmp_path / "acme.md", "# Acme")
    finally:
        os.umask(before)
    assert mode_of(tmp_path / "acme.md") == mode
    assert [path.name for path in tmp_path.iterdir()] == ["acme.md"]


def test_a_file_that_was_made_private_stays_so(tmp_path: Path) -> None:
    file = tmp_path / "acme.md"
    file.write_text("old")
    file.chmod(0o600)
    write_text(file, "new")
    assert (mode_of(file), file.read_text()) == (0o600, "new")


def test_nothing_is_left_where_a_folder_has_the_name(tmp_path: Path) -> None:
    (tmp_path / "acme.md").mkdir()
    with pytest.raises(ContractCheckError, match="this is a folder"):
        write_bytes(tmp_path / "acme.md", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["acme.md"]
