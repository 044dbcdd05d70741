"""Ticks × findings: each finding with what people said of it, and the ticks that no finding is left for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from contract_check.model.finding import Checklist, Finding, OperatingCheck, OperatingFinding, PaperFinding, Portfolio
from contract_check.model.identifier import identify_finding
from contract_check.model.tick import Tick

_Found = TypeVar("_Found", Finding, PaperFinding, OperatingFinding)


def apply_ticks(portfolio: Portfolio, ticks: Sequence[Tick]) -> Portfolio:
    """The portfolio with the ticks at its findings; nothing else of it changes."""
    return replace(
        portfolio,
        checklists=tuple(tick_checklist(checklist, ticks) for checklist in portfolio.checklists),
        without_contract=tuple(tick_checklist(checklist, ticks) for checklist in portfolio.without_contract),
    )


def tick_checklist(checklist: Checklist, ticks: Sequence[Tick]) -> Checklist:
    """One checklist with the ticks at its findings."""
    by_finding = _by_finding(ticks)
    tool = checklist.tool.name
    return replace(
        checklist,
        findings=tuple(_tick(found, by_finding.get(found.id)) for found in checklist.findings),
        paper_findings=tuple(
            _tick(found, by_finding.get(identify_finding(tool, name))) for name, found in checklist.paper_matters
        ),
        operating=_tick_own(checklist.operating, by_finding) if checklist.operating else None,
    )


def find_unknown(portfolio: Portfolio, ticks: Sequence[Tick]) -> list[str]:
    """The findings that have ticks and are in no checklist: a tool or rule was renamed, or is not asked any more."""
    known = {found.id for check in portfolio.own_sides for found in check.findings}
    for checklist in portfolio.all_checklists:
        known.update(found.id for found in checklist.findings)
        known.update(identify_finding(checklist.tool.name, name) for name, _ in checklist.paper_matters)
    return sorted({tick.finding for tick in ticks} - known)


def _by_finding(ticks: Sequence[Tick]) -> dict[str, list[Tick]]:
    found: dict[str, list[Tick]] = {}
    for tick in ticks:
        found.setdefault(tick.finding, []).append(tick)
    return found


def _tick_own(check: OperatingCheck, ticks: dict[str, list[Tick]]) -> OperatingCheck:
    return replace(check, findings=tuple(_tick(found, ticks.get(found.id)) for found in check.findings))


def _tick(found: _Found, ticks: list[Tick] | None) -> _Found:
    """The tick that was given against what stands there now; else the latest against something else."""
    if not ticks:
        return found
    fitting = next((tick for tick in ticks if tick.fingerprint == found.fingerprint), None)
    return replace(found, tick=fitting or max(ticks, key=lambda tick: tick.on))
