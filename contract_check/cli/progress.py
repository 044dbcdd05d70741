"""Read many contracts with a progress bar on stderr, where that is a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from contract_check.extractors.reading import read_contracts
from contract_check.model.tool import ReadContract
from contract_check.register.passwords import NO_PASSWORDS, Passwords


def read_with_progress(
    files: Sequence[tuple[Path, str]], passwords: Passwords = NO_PASSWORDS, *, ocr: bool = True
) -> Iterator[ReadContract]:
    """Yield the contracts in the order of `files` (path, and the name that citations use)."""
    console = Console(stderr=True)
    columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=len(files))
        for contract in read_contracts(files, passwords.fitting, ocr=ocr):
            bar.update(task, advance=1, description=contract.document.name)
            yield contract
