"""Boxes and notes in Markdown, as editors and people leave them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from edited import (
    FINDING,
    MARK,
    come_back,
)
from samples import sample_checklist

from contract_check.reports.markdown import render_markdown


def markdown_with(change: Callable[[str], str], tmp_path: Path) -> tuple[list[tuple[str, bool, str]], list[str]]:
    text = render_markdown(sample_checklist())
    changed = change(text)
    assert changed != text
    ticks, told = come_back(tmp_path, "md", changed.encode())
    return [(t.finding, t.done, t.note) for t in ticks], told


BOX = "- [ ] **Critical. Below what is required.** The contract says 72 hours; the policy asks for “within 48 hours”."
TAKEN = {
    "capital_x": lambda t: t.replace(BOX, BOX.replace("[ ]", "[X]")),
    "a_star_for_a_hyphen": lambda t: t.replace(BOX, BOX.replace("- [ ]", "* [x]")),
    "renumbered": lambda t: t.replace("### 1. ", "### 17. ").replace(BOX, BOX.replace("[ ]", "[x]")),
    "a_numbered_list": lambda t: t.replace(BOX, BOX.replace("- [ ]", "3. [x]")),
    "brackets_that_an_editor_escaped": lambda t: t.replace(BOX, BOX.replace("[ ]", "\\[x\\]")),
    "a_line_that_an_editor_broke": lambda t: t.replace(BOX, BOX.replace("[ ]", "[x]").replace("; the", ";\nthe")),
    "line_ends_of_windows": lambda t: t.replace(BOX, BOX.replace("[ ]", "[x]")).replace("\n", "\r\n"),
    "text_above_and_below": lambda t: f"Hi all, see below.\n\n{t.replace(BOX, BOX.replace('[ ]', '[x]'))}\n\nBest,\nDana",
    "only_this_item": lambda t: t[t.index(BOX) : t.index("### 2.")].replace("[ ]", "[x]"),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_a_box_in_markdown_is_taken_when(name: str, tmp_path: Path) -> None:
    assert markdown_with(TAKEN[name], tmp_path) == ([(FINDING, True, "")], [])


NOTES = {
    "on_lines_of_their_own": ("**Notes:**\n\nAsked on Monday.\nNo answer yet.", "Asked on Monday. No answer yet."),
    "as_a_list": ("**Notes:**\n- asked\n- [ ] ask again", "- asked - [ ] ask again"),
    "without_bold": ("Notes: asked", "asked"),
    "with_code": ("**Notes:** run `x` first", "run `x` first"),
    "of_blanks": ("**Notes:**   \n\n", ""),
}


@pytest.mark.parametrize("name", NOTES)
def test_a_note_in_markdown(name: str, tmp_path: Path) -> None:
    said, expected = NOTES[name]

    def change(text: str) -> str:
        start = text.index("**Notes:**", text.index(BOX))
        return text[:start] + said + text[start + len("**Notes:**") :]

    assert markdown_with(change, tmp_path) == ([(FINDING, False, expected)] if expected else [], [])


NOT_TAKEN = {
    "an_odd_mark": (lambda t: t.replace(BOX, BOX.replace("[ ]", "[?]")), "“?” is neither yes nor no"),
    "a_box_that_is_gone": (lambda t: t.replace(BOX, BOX.replace("[ ] ", "")), "the box before this item is gone"),
    "an_identifier_that_is_gone": (
        lambda t: t.replace(BOX, BOX.replace("[ ]", "[x]")).replace(f" {MARK}", ""),
        "there is no identifier of a finding here",
    ),
    "a_box_of_their_own": (lambda t: t.replace("## Papers", "- [x] call them\n\n## Papers"), "there is no identifier"),
}


@pytest.mark.parametrize("name", NOT_TAKEN)
def test_a_box_in_markdown_must_not_be_taken_when_it_has(name: str, tmp_path: Path) -> None:
    change, expected = NOT_TAKEN[name]
    ticks, told = markdown_with(change, tmp_path)
    assert ticks == []
    assert len(told) == 1 and expected in told[0] and told[0].startswith("acme-crm.md, line ")


def test_text_behind_an_identifier_is_told(tmp_path: Path) -> None:
    ticks, told = markdown_with(
        lambda t: t.replace(BOX, BOX.replace("[ ]", "[x]")).replace(MARK, f"{MARK} agreed"), tmp_path
    )
    assert ticks == [(FINDING, True, "")]
    assert "what stands behind the identifier was not taken" in told[0]
