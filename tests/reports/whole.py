"""A run at hand, with all of its checklists, and the files of the whole run made of it as `check` makes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from contract_check.findings.standing import take_standing
from contract_check.model.checklist import Checklist
from contract_check.model.portfolio import Copy, Portfolio, Skipped
from contract_check.model.saved_run import SavedRun
from contract_check.model.tool import ReadContract
from contract_check.reports.evidence import NO_EVIDENCE, Evidence
from contract_check.reports.junit import render_junit, take_suites
from contract_check.reports.kept_files import KeptFiles
from contract_check.reports.naming import name_files
from contract_check.reports.sarif import render_sarif
from contract_check.reports.sarif_results import take_results
from contract_check.reports.saved_runs import save_run
from contract_check.reports.workbook import render_workbook
from contract_check.reports.workbook_rows import take_rows
from contract_check.reports.writing import ReportWriter


@dataclass(frozen=True)
class Run:
    """As `Portfolio`, with checklists for standings."""

    checklists: tuple[Checklist, ...] = ()
    without_contract: tuple[Checklist, ...] = ()
    unread: tuple[ReadContract, ...] = ()
    unclaimed: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    copies: tuple[Copy, ...] = ()

    @property
    def all_checklists(self) -> tuple[Checklist, ...]:
        return (*self.checklists, *self.without_contract)

    @property
    def portfolio(self) -> Portfolio:
        return Portfolio(
            tools=tuple(map(take_standing, self.checklists)),
            without_contract=tuple(map(take_standing, self.without_contract)),
            unread=self.unread,
            unclaimed=self.unclaimed,
            notes=self.notes,
            stale=self.stale,
            skipped=self.skipped,
            copies=self.copies,
        )


def sarif_of(run: Run, folder: str = "") -> str:
    return render_sarif([take_results(checklist, folder) for checklist in run.all_checklists], run.portfolio, folder)


def junit_of(run: Run) -> str:
    return render_junit([take_suites(checklist) for checklist in run.all_checklists], run.portfolio)


def workbook_of(run: Run, linked: bool = False) -> bytes:
    return render_workbook([take_rows(checklist) for checklist in run.all_checklists], run.portfolio, linked)


def saved_of(run: Run) -> SavedRun:
    return save_run(run.all_checklists)


def write_run(
    run: Run, out: Path, formats: Sequence[str], evidence: Evidence = NO_EVIDENCE, kept: KeptFiles | None = None
) -> list[Path]:
    writer = ReportWriter(out, formats, kept=kept)
    stems = name_files(checklist.tool.name for checklist in run.all_checklists)
    for checklist, stem in zip(run.all_checklists, stems, strict=True):
        writer.note(checklist, stem)
        writer.write(checklist, stem, evidence)
    return writer.close(run.portfolio)
