"""What the program as a whole answers, whatever it is at: a full disk, and `python -m contract_check`."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from contract_check.cli import Interruptible
from contract_check.model.errors import ContractCheckError
from contract_check.reports.files import write_bytes


def fail_with(number: int) -> click.Group:
    """A program whose one command meets that fault of the system."""
    group = Interruptible("program")

    @group.command()
    def work() -> None:
        raise OSError(number, os.strerror(number))

    return group


def test_a_full_disk_is_told_without_a_traceback() -> None:
    result = CliRunner().invoke(fail_with(errno.ENOSPC), ["work"])
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: the disk of the temporary files or of the output: there is no room left")


def test_other_faults_of_the_system_travel() -> None:
    assert isinstance(CliRunner().invoke(fail_with(errno.EIO), ["work"]).exception, OSError)


@pytest.mark.parametrize(("number", "remedy"), [(errno.ENOSPC, "Make room on its disk"), (errno.EACCES, "Close it elsewhere")])  # fmt: skip
def test_a_file_that_cannot_be_written_names_the_remedy(
    number: int, remedy: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("contract_check.execution.whole_files.os.open", refuse)
    with pytest.raises(ContractCheckError, match=remedy):
        write_bytes(tmp_path / "a.md", b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_output_into_a_full_disk_ends_with_a_message() -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "contract_check", "rules", "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (ended.returncode, "Traceback" in ended.stderr) == (2, False)
    assert "there is no room left" in ended.stderr


def test_the_module_is_the_program() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "contract_check", "rules", "--help"], capture_output=True, text=True, check=True
    )
    assert said.stdout.startswith("Usage: contract-check rules [OPTIONS] COMMAND [ARGS]...")
