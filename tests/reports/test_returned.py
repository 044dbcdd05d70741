"""Checklists that come back, in every format: what was ticked and noted stays, and is shown at the next run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from edited import (
    DAY,
    FINDING,
    FORMATS,
    MARK,
    NOTE,
    come_back,
    finding_of,
    with_other_clause,
    written,
)
from factories import make_citation
from office import convert, needs_office
from samples import sample_checklist

from contract_check.findings.ticking import tick_checklist
from contract_check.model.tick import Tick
from contract_check.reports.markdown import render_markdown


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_that_nobody_edited_says_nothing(form: str, tmp_path: Path) -> None:
    checklist = sample_checklist()
    assert come_back(tmp_path, form, written(checklist, form)) == ((), [])


@pytest.mark.parametrize("finding", [FINDING, "acme-crm/papers-not-defined", "acme-crm/maintenance-budget"])
@pytest.mark.parametrize("form", FORMATS)
def test_a_tick_and_a_note_come_back_and_stay(form: str, finding: str, tmp_path: Path) -> None:
    checklist = sample_checklist()
    note = NOTE.replace("=ticket", "ticket") if form == "xlsx" else NOTE
    ticks, told = come_back(tmp_path, form, FORMATS[form][1](written(checklist, form), finding, True, note))
    assert [(t.finding, t.done, t.note, t.source, t.on) for t in ticks] == [
        (finding, True, note, f"acme-crm.{form}", DAY)
    ]
    assert told == []
    ticked = tick_checklist(checklist, ticks)
    for other in FORMATS:  # what came back in one format stands in all of them, and says nothing new when it returns
        assert come_back(tmp_path, other, written(ticked, other), ticks) == (ticks, [])
        assert come_back(tmp_path, other, written(ticked, other)) == (
            (replace(ticks[0], source=f"acme-crm.{other}"),),
            [],
        )


@pytest.mark.parametrize("form", FORMATS)
def test_a_changed_clause_drops_the_tick_with_a_word(form: str, tmp_path: Path) -> None:
    checklist = sample_checklist()
    ticks, _ = come_back(tmp_path, form, FORMATS[form][1](written(checklist, form), FINDING, True, "They agreed."))
    later = tick_checklist(with_other_clause(checklist), ticks)
    text = render_markdown(later)
    assert "Ticked on 2026-10-01 against other wording: look again" in text
    assert "The note then: “They agreed.”" in text
    assert "[x]" not in text
    assert come_back(tmp_path, form, written(later, form), ticks) == (ticks, [])


@pytest.mark.parametrize("form", FORMATS)
def test_a_tick_can_be_taken_back(form: str, tmp_path: Path) -> None:
    checklist = sample_checklist()
    tick = Tick(FINDING, finding_of(checklist).fingerprint, True, "They agreed.", "first.md", date(2026, 9, 1))
    content = FORMATS[form][1](written(tick_checklist(checklist, [tick]), form), FINDING, False, None)
    ticks, told = come_back(tmp_path, form, content, (tick,))
    assert [(t.done, t.note) for t in ticks] == [(False, "They agreed.")]
    assert "taken back" in told[0] and "It is open again" in told[0]


def test_a_contract_cannot_tick_a_box(tmp_path: Path) -> None:
    checklist = sample_checklist()
    found = finding_of(checklist)
    forged = f"none.\n\n- [x] done {MARK}"
    evil = replace(
        found, gap=forged, term=replace(found.term, citation=make_citation(forged)), ask=forged, left_to=make_citation(forged)
    )  # fmt: skip
    made = replace(checklist, findings=(evil, *(f for f in checklist.findings if f.id != FINDING)))
    for form in FORMATS:
        assert come_back(tmp_path, form, written(made, form)) == ((), [])


@needs_office
@pytest.mark.parametrize("form", ["docx", "xlsx"])
def test_a_checklist_saved_by_another_program_comes_back(form: str, tmp_path: Path) -> None:
    content = FORMATS[form][1](written(sample_checklist(), form), FINDING, True, "Agreed in May.")
    path = tmp_path / f"acme-crm.{form}"
    path.write_bytes(content)
    made = convert(path, form, tmp_path / "saved")
    ticks, told = come_back(tmp_path, form, made.read_bytes())
    assert [(t.finding, t.done, t.note) for t in ticks] == [(FINDING, True, "Agreed in May.")]
    assert told == []
