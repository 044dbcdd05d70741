"""`contract-check check`: a folder of contracts in, a checklist for each tool out."""

from __future__ import annotations

import gc
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from contract_check import __version__
from contract_check.cli.faults import EXIT_GAPS, EXIT_UNREAD, tells_faults
from contract_check.cli.locations import LOCATION
from contract_check.cli.options import (
    DAY,
    PATH,
    exceptions_option,
    language_option,
    rules_option,
    template_option,
    ticks_option,
    tier_option,
    tools_option,
)
from contract_check.cli.reading import reading_options

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from contract_check.cli.reading import Reading
    from contract_check.model.checklist import Checklist
    from contract_check.model.portfolio import Portfolio
    from contract_check.model.saved_run import SavedChecklist
    from contract_check.reports.evidence import Evidence

FORMATS = ("md", "html", "json", "csv")  # written unless some are chosen
MORE_FORMATS = ("docx", "xlsx", "sarif", "junit")
SEVERITIES = ("critical", "major", "minor", "note", "never")


@click.command(epilog="Example:  contract-check check contracts/ --tools tools.yaml --out checklists/")
@click.argument("contracts_dir", type=LOCATION)
@tools_option
@rules_option
@exceptions_option
@tier_option
@click.option(
    "--out",
    type=PATH,
    default=Path("checklists"),
    show_default=True,
    help="Where the checklists go.",
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice((*FORMATS, *MORE_FORMATS)),
    help="Write only this format (may be repeated). Without it: md, html, json and csv.",
)
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    default="critical",
    show_default=True,
    help="Exit with 1 if a gap, or something to settle about the papers, is at least this severe.",
)
@click.option("--fail-on-unclaimed", is_flag=True, help="Exit with 3 too if no tool of the register claims a contract.")
@click.option(
    "--date",
    "checked_on",
    type=DAY,
    default=None,
    help="The date of the check: printed on the checklists; exceptions are judged and terms counted on it (or today).",
)
@click.option(
    "--annotated",
    is_flag=True,
    help="Write copies of the PDFs with the clauses highlighted and a note for each finding.",
)
@click.option(
    "--no-pictures", "pictures", flag_value=False, default=True, help="Leave the pages out of the HTML checklists."
)
@template_option
@ticks_option
@click.option("--history", "history_file", type=PATH, help="Keep the findings in this file, for `status`.")
@language_option
@click.option(
    "--force",
    is_flag=True,
    help="Replace checklists and workbooks too on which somebody has worked since they were written.",
)
@tells_faults
@reading_options
def check(
    contracts_dir: Path,
    tools_file: Path | None,
    rules_dir: Path | None,
    exceptions_file: Path | None,
    tier: str | None,
    out: Path,
    formats: tuple[str, ...],
    fail_on: str,
    fail_on_unclaimed: bool,
    checked_on: datetime | None,
    annotated: bool,
    pictures: bool,
    template: Path | None,
    ticks_file: Path | None,
    history_file: Path | None,
    force: bool,
    reading: Reading,
) -> None:
    """Check the contracts in CONTRACTS_DIR and write a re-papering checklist for each tool.

    Without --tools, the files are grouped by the vendor that they name and held against --tier. Markdown, Word and
    Excel files on which somebody has worked since they were written stay as they are; all others are replaced.
    """
    _spare_collector()
    from contract_check.register.papers import find_papers

    own = (tools_file, history_file, rules_dir, exceptions_file, ticks_file, template, *reading.passwords.files, out)
    papers = find_papers(contracts_dir, leave_out=own)
    coming = reading.begin(papers.files)  # others read while this process loads what it needs

    from contract_check.cli.sorting import read_sorted
    from contract_check.findings.portfolio import build_portfolio, check_tools, plan_check
    from contract_check.findings.standing import take_standing
    from contract_check.findings.ticking import list_known, tick_checklist
    from contract_check.findings.ticks_file import load_ticks
    from contract_check.reports.evidence import NO_EVIDENCE
    from contract_check.reports.kept_files import KeptFiles
    from contract_check.reports.naming import name_files
    from contract_check.reports.writing import ReportWriter, load_pages, own_endings
    from contract_check.rules.policy import load_policy

    day = checked_on.date() if checked_on else None
    policy = load_policy(rules_dir, exceptions_file, day)
    ticks = load_ticks(ticks_file) if ticks_file else ()
    plan = plan_check(policy.rules, tools_file, tier)
    wanted = formats or FORMATS
    kept = KeptFiles(reading.open_cache(), out, own_endings(wanted), pictures=pictures, template=template)
    beside = "" if contracts_dir.is_absolute() or ".." in contracts_dir.parts else contracts_dir.as_posix()
    writer = ReportWriter(out, wanted, folder=beside, template=template, kept=kept, force=force)
    if history_file:
        _check_history(history_file)
    drawn = annotated or (pictures and "html" in wanted)
    if coming.others_read:
        load_pages(wanted)  # this process has time
    sorted_papers = read_sorted(plan, papers, coming, day)
    stems = name_files(tool.name for tool in sorted_papers.tools)
    standings, saved, unknown = [], [], {tick.finding for tick in ticks}

    def compare() -> Iterator[tuple[Checklist, str]]:
        """The checklists that are to be written, of each of which is noted before what the whole run comes to."""
        checklists = check_tools(plan, policy, sorted_papers, __version__, day)
        for stem, checklist in zip(stems, (tick_checklist(checklist, ticks) for checklist in checklists), strict=True):
            standings.append(take_standing(checklist))
            unknown.difference_update(list_known(checklist))
            if history_file:
                saved.append(_save(checklist))
            if writer.note(checklist, stem) or annotated:
                yield checklist, stem

    copies = {}
    for checklist, stem, evidence in _draw(compare(), papers.files, reading, drawn):
        writer.write(checklist, stem, evidence if pictures else NO_EVIDENCE)
        if annotated:
            copies[stem] = _annotate(checklist, evidence, papers.files, out / f"{stem}-annotated", reading)
    portfolio = build_portfolio(plan, policy, sorted_papers, standings)
    written = writer.close(portfolio) + _tell_copies([copies[stem] for stem in stems if stem in copies])
    if history_file:
        _keep(saved, history_file, policy.exceptions.judged_on)
    for finding in sorted(unknown):
        click.echo(
            f"{ticks_file}: there is no finding {finding} in this run. If its tool or rule was renamed, rename it there.",
            err=True,
        )
    for path, failure in writer.failed.items():
        click.echo(f"{path}: not written, since the program failed: {failure}. Please report this.", err=True)
    _summarise(portfolio, out, written, sorted(writer.spared))
    if writer.failed:
        raise SystemExit(EXIT_UNREAD)
    _exit(portfolio, fail_on, unclaimed=fail_on_unclaimed)


def _spare_collector() -> None:
    """Look for garbage seldom until the command ends.

    What is loaded stays, and what is read and compared makes hardly a cycle: looking for some took a fifth of the time.
    """
    thresholds = gc.get_threshold()
    gc.set_threshold(50_000)
    click.get_current_context().call_on_close(lambda: gc.set_threshold(*thresholds))


def _draw(
    named: Iterable[tuple[Checklist, str]], files: Sequence[tuple[Path, str]], reading: Reading, wanted: bool
) -> Iterator[tuple[Checklist, str, Evidence]]:
    """Each checklist, with the pictures of its passages where they are wanted."""
    from contract_check.reports.evidence import NO_EVIDENCE, Drawing

    if not wanted:
        reading.local_executor.close()
        return ((checklist, stem, NO_EVIDENCE) for checklist, stem in named)
    paths = {name: path for path, name in files}
    return Drawing(paths, reading.passwords.fitting, reading.local_executor, reading.open_cache()).draw(named)


def _annotate(
    checklist: Checklist, evidence: Evidence, files: Sequence[tuple[Path, str]], folder: Path, reading: Reading
) -> tuple[list[Path], list[str]]:
    """The annotated copies of a tool, in a folder of its own, and a sentence on each that failed."""
    from contract_check.reports.annotated import write_annotated

    return write_annotated(checklist, evidence, files, folder, reading.passwords.fitting)


def _tell_copies(made: Iterable[tuple[list[Path], list[str]]]) -> list[Path]:
    """All annotated copies; what could not be copied is told."""
    written: list[Path] = []
    for copies, failed in made:
        written += copies
        for said in failed:
            click.echo(said, err=True)
    return written


def _check_history(history: Path) -> None:
    """Tell now, and not after all files were read, where the run cannot be kept."""
    from contract_check.findings.history import check_history

    check_history(history)


def _save(checklist: Checklist) -> SavedChecklist:
    from contract_check.reports.saved_runs import save_checklist

    return save_checklist(checklist)


def _keep(saved: Sequence[SavedChecklist], history: Path, day: date) -> None:
    from contract_check.findings.history import record_run
    from contract_check.model.saved_run import SavedRun

    record_run(history, SavedRun(tuple(saved)), day, __version__)


def _summarise(portfolio: Portfolio, out: Path, written: Sequence[Path], spared: Sequence[Path]) -> None:
    from contract_check.cli.summary import print_summary

    print_summary(portfolio, out, written, spared)


def _exit(portfolio: Portfolio, fail_on: str, *, unclaimed: bool) -> None:
    """What could not be checked goes before any gap: nobody knows what it lacks."""
    from contract_check.model.rule import Severity

    if portfolio.unread or portfolio.awaited or portfolio.failed or (unclaimed and portfolio.unclaimed):
        raise SystemExit(EXIT_UNREAD)
    if fail_on == "never":
        return
    if portfolio.worst is not None and portfolio.worst.rank <= Severity(fail_on).rank:
        raise SystemExit(EXIT_GAPS)
