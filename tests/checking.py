"""Runs of the program, as on the command line, on the fixtures or another folder."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from contract_check.cli import main

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
CONTRACTS = FIXTURES / "contracts"


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def check(out: Path, *arguments: object, contracts: Path = CONTRACTS) -> Result:
    # Without OCR, so that the outcome is the same whether Tesseract is installed or not.
    return run("check", contracts, "--out", out, "--no-ocr", *arguments)
