"""The short coloured summary on the terminal after a check."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from rich.markup import escape
from rich.table import Table

from contract_check.cli.terminal import Terminal
from contract_check.model.finding import Outcome
from contract_check.model.portfolio import Portfolio, Standing
from contract_check.model.rule import Severity
from contract_check.register.own_reports import is_own_report
from contract_check.reports.index import say_no_agreement, say_states, view_portfolio
from contract_check.reports.language import ENGLISH, speaking
from contract_check.reports.text import plain

_COLOURS = {Severity.CRITICAL: "bold red", Severity.MAJOR: "yellow", Severity.MINOR: "cyan", Severity.NOTE: "dim"}
_FEW = 3  # names on one line
_FIRST = ("index.html", "index.md", "findings.xlsx")  # what to open first, of what was written


@speaking(ENGLISH)  # like all that is said on the terminal
def print_summary(portfolio: Portfolio, out: Path, written: Sequence[Path], spared: Sequence[Path] = ()) -> None:
    """Tools with their gaps by severity, what could not be read, and where the checklists (`written`) are.

    `spared` are those on which somebody has worked, and which are as they were.
    """
    console = Terminal()
    console.print(_make_table(portfolio.tools))
    _print_papers(console, portfolio)
    _print_own_side(console, portfolio)
    for said in portfolio.stale:
        console.print(f"[yellow]stale[/] {_safe(said)}")
    for note in portfolio.notes:
        console.print(f"[dim]note[/] {_safe(note)}")
    _print_left_alone(console, out, written, spared)
    console.print(_safe(say_states(portfolio)))
    if not written:
        return
    first = next((path for name in _FIRST for path in written if path.name == name), written[0])
    files = "1 file" if len(written) == 1 else f"{len(written)} files"
    console.print(f"{files} in {escape(str(out))}; begin with {escape(str(first))}", soft_wrap=True)


def _print_papers(console: Terminal, portfolio: Portfolio) -> None:
    """What could not be read or was left out, what belongs to no tool, and what is to settle about a tool's papers."""
    for paper in portfolio.unread:
        document = paper.document
        console.print(f"[red]not read[/] {_safe(document.path)}: {document.status.value}: {_safe(document.problem)}")
    for copy in portfolio.copies:
        console.print(f"[dim]copy[/] {_safe(copy.file)}: a copy of {_safe(copy.original)} ({_safe(copy.same)})")
    for file in portfolio.skipped:
        console.print(f"[dim]skipped[/] {_safe(file.file)}: {_safe(file.reason)}")
    for name in portfolio.unclaimed:
        said = "no tool in the register claims this contract: it was not checked"
        console.print(f"[yellow]unclaimed[/] {_safe(name)}: {said}")
    for standing in portfolio.without_contract:
        colour, said = "yellow", "none of its papers is in the folder"
        if standing in portfolio.awaited:
            colour, said = "red", f"{said}: it could not be checked"
        console.print(f"[{colour}]no contract[/] {_safe(standing.tool.name)}: {said}")
    for standing in portfolio.tools:
        if standing.to_settle:
            console.print(f"[yellow]papers[/] {_safe(standing.tool.name)}: {_safe(_say_papers(standing))}")
    for said, alone in groupby(sorted(portfolio.tools, key=say_no_agreement), key=say_no_agreement):
        if said:
            console.print(f"[yellow]papers[/] {_safe(_list_some([s.tool.name for s in alone]))}: {_safe(said)}")


def _print_own_side(console: Terminal, portfolio: Portfolio) -> None:
    """What the register lacks of our own side, and the tools that seem to be filed in the wrong tier."""
    own_sides = view_portfolio(portfolio, "").own
    for summary, alike in groupby(own_sides, key=lambda own: own.summary):
        console.print(f"[yellow]own side[/] {_safe(_list_some([own.tool for own in alike]))}: {_safe(summary)}")
    for own in own_sides:
        if own.doubt:
            console.print(f"[yellow]tier[/] {_safe(own.tool)}: {_safe(own.doubt.sentence)}")


def _print_left_alone(console: Terminal, out: Path, written: Sequence[Path], spared: Sequence[Path]) -> None:
    """The reports of earlier runs that are still in the folder: those that somebody has worked on, and old ones."""
    for path in spared:
        console.print(
            f"[yellow]kept[/] {_safe(path.name)}: somebody has worked on it, and it is of an earlier run. `update` reads back "
            "what was ticked and noted; then replace it with --force, or choose another --out"
        )
    for name in _find_old(out, (*written, *spared)):
        console.print(
            f"[yellow]old[/] {_safe(name)}: a report of an earlier run lies beside those of this one. Remove it"
        )


def _make_table(tools: Sequence[Standing]) -> Table:
    """Tools down, outcomes across; what few policies have takes a column only where there is any."""
    table = Table(box=None, pad_edge=False)
    table.add_column("Tool", overflow="fold")
    table.add_column("Tier", no_wrap=True)
    by_hand = [standing.count_outcome(Outcome.BY_HAND) for standing in tools]
    accepted = [standing.accepted for standing in tools]
    unread = [standing.count_outcome(Outcome.UNREAD) for standing in tools]
    papers = [len(standing.to_settle) for standing in tools]
    few = (("papers", papers), ("unread", unread), ("by hand", by_hand), ("excepted", accepted))
    more = [(title, counts) for title, counts in few if any(counts)]
    for title in (*Severity, *(title for title, _ in more), Outcome.MET):
        table.add_column(title, justify="right")
    for row, standing in enumerate(tools):
        table.add_row(
            _safe(standing.tool.name),
            _safe(standing.tier.name),
            *(_count(standing.count_known(severity), severity) for severity in Severity),
            *(str(counts[row] or "·") for _, counts in more),
            str(standing.count_outcome(Outcome.MET)),
        )
    return table


def _find_old(out: Path, written: Sequence[Path]) -> list[str]:
    """Pages in `out` that this run has not written: of a tool that is gone or renamed, whose checklist is out of date."""
    ours = {path.name for path in written}
    pages = (path for ending in ("html", "md") for path in out.glob(f"*.{ending}"))
    return sorted(path.name for path in pages if path.name not in ours and is_own_report(path))


def _say_papers(standing: Standing) -> str:
    """The most pressing matter of the papers themselves, and how many there are."""
    first, *others = standing.to_settle
    more = f", and {len(others)} more to settle about its papers" if others else ""
    return f"{first.title} ({first.severity.value}){more}"


def _list_some(names: Sequence[str]) -> str:
    """Tools of which one line speaks: before the register is filled in, all of them lack the same."""
    if len(names) == 1:
        return names[0]
    more = f" and {len(names) - _FEW} more" if len(names) > _FEW else ""
    return f"{', '.join(names[:_FEW])}{more}, each"


def _safe(text: str) -> str:
    """Names of files and tools as one line of the terminal: they may hold line breaks, controls and marks of rich."""
    return escape(plain(text))


def _count(number: int, severity: Severity) -> str:
    return f"[{_COLOURS[severity]}]{number}[/]" if number else "·"
