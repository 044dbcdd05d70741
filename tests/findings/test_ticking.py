"""Ticks stand at their findings, of tools with papers and without; those that fit none are told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from samples import sample_run

from contract_check.findings.ticking import list_known, tick_checklist
from contract_check.model.checklist import Checklist
from contract_check.model.identifier import identify_finding
from contract_check.model.tick import Tick

ON = date(2026, 10, 1)


def marked(checklist: Checklist) -> Iterator[tuple[str, str, Tick | None]]:
    """Identifier, fingerprint and tick of all that can be ticked in a checklist."""
    for finding in checklist.findings:
        yield finding.id, finding.fingerprint, finding.tick
    for name, matter in checklist.paper_matters:
        yield identify_finding(checklist.tool.name, name), matter.fingerprint, matter.tick
    for own in checklist.operating.findings if checklist.operating else ():
        yield own.id, own.fingerprint, own.tick


@pytest.mark.parametrize("tool", ["Acme CRM", "Ghost"])
def test_every_box_of_a_tool_keeps_its_tick(tool: str) -> None:
    run = sample_run()
    boxes = [box for checklist in run.all_checklists for box in marked(checklist) if checklist.tool.name == tool]
    ticks = [Tick(identifier, fingerprint, True, "", "back.docx", ON) for identifier, fingerprint, _ in boxes]
    [checklist] = [checklist for checklist in run.all_checklists if checklist.tool.name == tool]
    assert boxes
    assert [tick for *_, tick in marked(tick_checklist(checklist, ticks))] == ticks
    assert {tick.finding for tick in ticks} == list_known(checklist)


@pytest.mark.parametrize("finding", ["ghost/no-such-rule", "nobody/breach-notice"])
def test_a_tick_that_fits_no_box_is_told(finding: str) -> None:
    assert not any(finding in list_known(checklist) for checklist in sample_run().all_checklists)
