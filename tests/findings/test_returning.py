"""What several returned files say of one finding: what is recorded, and what is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from contract_check.findings.returning import merge_returned
from contract_check.findings.ticks_file import load_ticks, write_ticks
from contract_check.model.errors import ContractCheckError
from contract_check.model.tick import Returned, Tick

DAY, BEFORE = date(2026, 10, 1), date(2026, 9, 1)
FINDING, PRINT, OTHER_PRINT = "acme-crm/breach-notice", "0123456789ab", "ba9876543210"
KNOWN = Tick(FINDING, PRINT, True, "asked", "old.md", BEFORE)


def said(box: str, note: str = "", source: str = "a.docx", **changes: object) -> Returned:
    """`box` is what the box was and is: "open", "ticked", "kept", "taken back"."""
    sent, done = {"open": (0, 0), "ticked": (0, 1), "kept": (1, 1), "taken back": (1, 0)}[box]
    made = Returned(FINDING, PRINT, bool(done), note, source, "line 1", sent_done=bool(sent), sent_note=False)
    return replace(made, **changes)  # type: ignore[arg-type]


B = {"source": "b.xlsx"}
ROWS = {
    # name: (known, returned, done and note after, words of what is told)
    "nothing_said": ((), [said("open")], [], ""),
    "ticked": ((), [said("ticked")], [(True, "")], ""),
    "noted": ((), [said("open", "asked")], [(False, "asked")], ""),
    "ticked_in_both": ((), [said("ticked"), said("ticked", **B)], [(True, "")], ""),
    "ticked_in_one": (
        (), [said("ticked"), said("open", **B)], [(True, "")],
        "ticked in a.docx (line 1), and left open in b.xlsx (line 1). It counts as ticked",
    ),
    "one_note_in_both": ((), [said("open", "asked"), said("open", " asked ", **B)], [(False, "asked")], ""),
    "two_notes": (
        (), [said("open", "asked"), said("open", "refused", **B)], [(False, "asked (a.docx) | refused (b.xlsx)")],
        "different notes in a.docx (line 1) and b.xlsx (line 1). Both are kept",
    ),
    "kept_says_nothing_new": ((KNOWN,), [said("kept", "asked", sent_note=True)], [(True, "asked")], ""),
    "kept_where_the_state_was_lost": ((), [said("kept", "asked", sent_note=True)], [(True, "asked")], ""),
    "an_older_file_takes_nothing_back": ((KNOWN,), [said("open")], [(True, "asked")], ""),
    "taken_back": ((KNOWN,), [said("taken back", "asked", sent_note=True)], [(False, "asked")], "taken back in a.docx"),
    "taken_back_and_ticked": (
        (KNOWN,), [said("taken back", "asked", sent_note=True), said("ticked", **B)], [(False, "asked")],
        "ticked in b.xlsx (line 1), and taken back in a.docx (line 1). It counts as open",
    ),
    "a_note_edited": ((KNOWN,), [said("kept", "refused", sent_note=True)], [(True, "refused")], ""),
    "a_note_taken_out": ((KNOWN,), [said("kept", "", sent_note=True)], [(True, "")], "the note “asked” was taken out"),
    "a_note_beside_one_that_it_did_not_know": (
        (KNOWN,), [said("ticked", "refused")], [(True, "asked | refused")], "there was a note already",
    ),
    "an_older_file_erases_no_note": ((KNOWN,), [said("ticked")], [(True, "asked")], ""),
    "against_other_wording": (
        (KNOWN,), [said("ticked", fingerprint=OTHER_PRINT)], [(True, "asked"), (True, "")], "",
    ),
    "of_another_finding": (
        (KNOWN,), [said("ticked", finding="acme-crm/uptime")], [(True, "asked"), (True, "")], "",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
def test_what_comes_of_returned_files(name: str) -> None:
    known, returned, expected, told = ROWS[name]
    ticks, sentences = merge_returned(known, returned, DAY)
    assert [(tick.done, tick.note) for tick in ticks] == expected
    assert len(sentences) == (1 if told else 0)
    assert all(told in sentence and sentence.startswith(FINDING) for sentence in sentences)


@pytest.mark.parametrize("name", ROWS)
def test_the_same_files_again_change_nothing(name: str) -> None:
    known, returned, *_ = ROWS[name]
    once, _ = merge_returned(known, returned, DAY)
    assert merge_returned(once, returned, date(2026, 11, 1))[0] == once


def test_the_file_of_ticks_comes_back_as_it_was_written(tmp_path: Path) -> None:
    ticks = (
        Tick("acme-crm/uptime", PRINT, True, "", "a.docx", DAY),
        replace(KNOWN, note='Says "no": # later, \u00e4 | {b} *c*', done=False),
        replace(KNOWN, finding="1-2/no", note="yes", source="2026-10-01", fingerprint="012345678901"),
    )
    (tmp_path / "ticks.yaml").write_text(write_ticks(ticks), encoding="utf-8")
    assert load_ticks(tmp_path / "ticks.yaml") == ticks


FAULTS = {
    "no_list": ("finding: x\n", "This is not a list."),
    "unknown_key": ("- finding: a/b\n  tick: true\n", 'There is no key "tick" here.'),
    "no_day": (write_ticks([KNOWN]).replace("2026-09-01", "yesterday"), '"yesterday" is no date.'),
    "a_finding_that_is_none": (write_ticks([KNOWN]).replace("acme-crm/", "ACME "), "is no name"),
    "twice": (write_ticks([KNOWN]) + write_ticks([KNOWN]), "stands here twice with one fingerprint"),
    "torn": (write_ticks([KNOWN]) + "- finding: 'a", "This is not readable as YAML"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_in_the_file_is_told_with_its_line(name: str, tmp_path: Path) -> None:
    text, expected = FAULTS[name]
    (tmp_path / "ticks.yaml").write_text(text)
    with pytest.raises(ContractCheckError) as told:
        load_ticks(tmp_path / "ticks.yaml")
    assert expected in str(told.value) and "ticks.yaml:" in str(told.value)


def test_there_is_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(ContractCheckError, match=r"there is no such file of ticks. `contract-check update` writes one"):
        load_ticks(tmp_path / "ticks.yaml")


def test_a_file_without_entries_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "ticks.yaml").write_text(write_ticks([]))
    assert load_ticks(tmp_path / "ticks.yaml") == ()
