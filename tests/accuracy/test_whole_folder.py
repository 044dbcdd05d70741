"""A folder of real contracts of every origin is checked to its end: nothing that one of them says breaks the run off."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from measure import SHARED

FOLDER = SHARED / "cuad" / "pdf"


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the contracts are not beside the project")
def test_every_tool_of_a_large_folder_has_its_checklist(tmp_path: Path) -> None:
    options = [
        "--tier",
        "load-bearing",
        "--no-ocr",
        "--no-pictures",
        "--no-cache",
        "--format",
        "json",
        "--format",
        "md",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "contract_check", "check", str(FOLDER), *options, "--out", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert "The program failed" not in done.stdout + done.stderr
    files = len(list(FOLDER.glob("*.pdf")))
    assert f"{files} files: " in done.stdout + done.stderr
    checklists = [path for path in tmp_path.glob("*.json") if path.stem != "index"]
    assert len(checklists) > files / 2
    assert all(path.with_suffix(".md").is_file() for path in checklists)
