"""`contract-check cache`: what is kept of the contracts that were read, and how to be rid of it."""

from __future__ import annotations

from pathlib import Path

import click

from contract_check.cli.faults import tells_faults
from contract_check.cli.reading import cache_option


@click.group(epilog="Example:  contract-check cache info")
def cache() -> None:
    """Look at what is kept of contracts that were read, or clear it.

    Kept are, for each contract, what was read, its text among it, and pictures of the cited passages. Only you
    can read them, and an entry is used only for the same file, program and OCR version. Passwords, and what a password
    opened, are never kept. One entry more holds what the program has learned of its own patterns.
    """


@cache.command(epilog="Example:  contract-check cache info")
@cache_option
@tells_faults
def info(cache_folder: Path | None) -> None:
    """Print where the cache is, how many entries it holds and how large it is."""
    from contract_check.execution.cache import Cache, default_folder

    kept = Cache(cache_folder or default_folder())
    size = kept.measure()
    click.echo(f"{kept.folder}: {size.entries} entries, {_mb(size.bytes)} of at most {_mb(kept.largest)}.")


@cache.command(epilog="Example:  contract-check cache clear")
@cache_option
@tells_faults
def clear(cache_folder: Path | None) -> None:
    """Remove every entry of the cache; the next run reads all files."""
    from contract_check.execution.cache import Cache, default_folder

    kept = Cache(cache_folder or default_folder())
    size = kept.clear()
    click.echo(f"{kept.folder}: {size.entries} entries removed, {_mb(size.bytes)}.")


def _mb(size: int) -> str:
    return f"{size / 1024**2:.1f} MB"
