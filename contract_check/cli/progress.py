"""Read many contracts with a progress bar on stderr, where that is a terminal."""

from __future__ import annotations

from collections.abc import Iterator

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from contract_check.model.tool import ReadContract
from contract_check.reading.contracts import Coming
from contract_check.register.cards import Card, make_card


def read_cards(coming: Coming) -> list[Card]:
    """A card for each of many contracts, in their order: what was read of them waits on disk."""
    return [make_card(contract) for contract in read_with_progress(coming)]


def read_with_progress(coming: Coming) -> Iterator[ReadContract]:
    """Yield the contracts as they come.

    The bar tells how many files are read, pages a second, and how long the rest will take.
    """
    console = Console(stderr=True)
    columns = (
        TextColumn("Reading"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[pages]} pages, {task.fields[speed]:.0f}/s"),
        TimeRemainingColumn(elapsed_when_finished=True),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        shown = bar.add_task("", total=len(coming), pages=0, speed=0.0)

        def show(contract: ReadContract) -> None:
            task = bar.tasks[shown]
            pages = task.fields["pages"] + len(contract.document.pages)
            speed = pages / task.elapsed if task.elapsed else 0.0
            bar.update(shown, advance=1, description=contract.document.name, pages=pages, speed=speed)

        yield from coming.contracts(on_read=show)
    cache = coming.cache
    if cache:
        cache.close()
        if cache.problem:
            click.echo(f"Note: {cache.problem}", err=True)
