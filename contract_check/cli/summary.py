"""The short coloured summary on the terminal after a check."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from contract_check.model.finding import Checklist, Portfolio
from contract_check.model.rule import Severity
from contract_check.reports.index import say_states, view_portfolio
from contract_check.reports.language import ENGLISH, speaking

_COLOURS = {Severity.CRITICAL: "bold red", Severity.MAJOR: "yellow", Severity.MINOR: "cyan", Severity.NOTE: "dim"}


@speaking(ENGLISH)  # like all that is said on the terminal
def print_summary(portfolio: Portfolio, out: Path, written: int) -> None:
    """Tools with their gaps by severity, what could not be read, and where the checklists are."""
    console = Console(highlight=False)
    table = Table(box=None, pad_edge=False)
    table.add_column("Tool")
    table.add_column("Tier")
    for severity in Severity:
        table.add_column(severity.value, justify="right")
    table.add_column("by hand", justify="right")
    table.add_column("excepted", justify="right")
    table.add_column("met", justify="right")
    for checklist in portfolio.checklists:
        counts = [_count(checklist.count(severity), severity) for severity in Severity]
        name, tier = escape(checklist.tool.name), escape(checklist.tier.name)
        table.add_row(
            name,
            tier,
            *counts,
            str(len(checklist.by_hand) or "·"),
            str(len(checklist.excepted) or "·"),
            str(len(checklist.met)),
        )
    console.print(table)
    for paper in portfolio.unread:
        document = paper.document
        console.print(f"[red]not read[/] {escape(document.path)}: {document.status.value}: {escape(document.problem)}")
    for copy in portfolio.copies:
        console.print(f"[dim]copy[/] {escape(copy.file)}: a copy of {escape(copy.original)} ({copy.same})")
    for file in portfolio.skipped:
        console.print(f"[dim]skipped[/] {escape(file.file)}: {escape(file.reason)}")
    for name in portfolio.unclaimed:
        console.print(f"[yellow]unclaimed[/] {escape(name)}: no tool in the register claims this contract")
    for checklist in portfolio.without_contract:
        console.print(f"[yellow]no contract[/] {escape(checklist.tool.name)}: none of its papers is in the folder")
    for checklist in portfolio.checklists:
        if any(not found.excepted for found in checklist.paper_findings):
            console.print(f"[yellow]papers[/] {escape(checklist.tool.name)}: {escape(_say_papers(checklist))}")
    for own in view_portfolio(portfolio, "").own:
        console.print(f"[yellow]own side[/] {escape(own.tool)}: {own.summary}")
        if own.doubt:
            console.print(f"[yellow]tier[/] {escape(own.tool)}: {escape(own.doubt.sentence)}")
    for said in portfolio.stale:
        console.print(f"[yellow]stale[/] {escape(said)}")
    for note in portfolio.notes:
        console.print(f"[dim]note[/] {escape(note)}")
    console.print(escape(say_states(portfolio)))
    console.print(f"{written} files in {escape(str(out))}; begin with {escape(str(out / 'index.html'))}")


def _say_papers(checklist: Checklist) -> str:
    """The most pressing matter of the papers themselves, and how many there are."""
    first, *others = (found for found in checklist.paper_findings if not found.excepted)
    more = f", and {len(others)} more to settle about its papers" if others else ""
    return f"{first.title} ({first.severity.value}){more}"


def _count(number: int, severity: Severity) -> str:
    return f"[{_COLOURS[severity]}]{number}[/]" if number else "·"
