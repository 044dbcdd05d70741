"""Ticks × findings: each finding with what people said of it, and the ticks that no finding is left for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding
from contract_check.model.identifier import identify_finding
from contract_check.model.operating_finding import OperatingCheck, OperatingFinding
from contract_check.model.paper_finding import PaperFinding
from contract_check.model.tick import Tick

_Found = TypeVar("_Found", Finding, PaperFinding, OperatingFinding)


def tick_checklist(checklist: Checklist, ticks: Sequence[Tick]) -> Checklist:
    """A checklist with the ticks at its findings; nothing else of it changes."""
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


def list_known(checklist: Checklist) -> set[str]:
    """The identifiers of all findings of a checklist: a tick of any other is for a tool or rule of another name."""
    known = {found.id for found in checklist.findings}
    known.update(identify_finding(checklist.tool.name, name) for name, _ in checklist.paper_matters)
    known.update(found.id for found in (checklist.operating.findings if checklist.operating else ()))
    return known


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
