"""Which policy it was stands in every file of every format, and the same run gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from samples import sample_checklist, sample_run
from whole import Run, write_run

from contract_check.reports.writing import RENDERERS, WHOLE

NAME, DIGEST = "Globex vendor policy", "0123456789ab"
FORMATS = sorted({*RENDERERS, *WHOLE, "docx", "html"})


def read(path: Path) -> str:
    """All text of a file, also of one that is a packed folder of XML."""
    content = path.read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content.decode("utf-8")
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return "\n".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())


@pytest.mark.parametrize("form", FORMATS)
def test_name_and_digest_of_the_policy_are_told(form: str, tmp_path: Path) -> None:
    # A table without rows has no cell to say it in: this tool has findings.
    for path in write_run(Run((sample_checklist(),)), tmp_path, [form]):
        said = read(path)
        assert NAME in said and DIGEST in said, path.name


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_run_gives_the_same_bytes(form: str, tmp_path: Path) -> None:
    first, second = (write_run(sample_run(), tmp_path / name, [form]) for name in ("a", "b"))
    assert [path.name for path in first] == [path.name for path in second] and first
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
