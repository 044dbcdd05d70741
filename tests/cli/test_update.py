"""`contract-check update` and `check --ticks`: a tick comes back, is kept, and is dropped where the contract changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from checking import run
from click.testing import Result

CLAUSE = "Supplier shall notify Customer of any Security Incident within {} hours of becoming aware of it."
FINDING = "acme-crm/breach-notice"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "contracts").mkdir()
    write_contract(tmp_path, "96")
    (tmp_path / "tools.yaml").write_text(
        "tools:\n  - name: Acme CRM\n    vendor: Acme\n    tier: load-bearing\n    contracts: [acme.md]\n"
    )
    return tmp_path


def write_contract(folder: Path, hours: str) -> None:
    text = f"# Master Agreement\n\nbetween Acme Ltd (Supplier) and Wren Ltd (Customer)\n\n## 1 Incidents\n\n{CLAUSE.format(hours)}\n"
    (folder / "contracts" / "acme.md").write_text(text)


def check(folder: Path, *more: object) -> Result:
    return run("check", folder / "contracts", "--tools", folder / "tools.yaml", "--out", folder / "out", "--no-cache",
               "--jobs", 0, "--fail-on", "never", "--format", "md", "--format", "json", *more)  # fmt: skip


def tick(folder: Path) -> Path:
    """The checklist in Markdown, returned with one box ticked and one note."""
    lines = (folder / "out" / "acme-crm.md").read_text().split("\n")
    at = next(i for i, line in enumerate(lines) if f"`{FINDING} " in line)
    lines[at] = lines[at].replace("[ ]", "[x]")
    notes = next(i for i in range(at, len(lines)) if lines[i] == "**Notes:**")
    lines[notes] += " They agreed to 48."
    returned = folder / "returned.md"
    returned.write_text("\n".join(lines))
    return returned


def entry(folder: Path) -> dict[str, object]:
    checklist = json.loads((folder / "out" / "acme-crm.json").read_text())
    return next(found for found in checklist["findings"] if found["id"] == FINDING)


def test_a_tick_is_kept_until_the_clause_changes(folder: Path) -> None:
    check(folder)
    state = folder / "ticks.yaml"
    updated = run("update", tick(folder), "--state", state, "--date", "2026-10-01")
    assert updated.exit_code == 0
    assert updated.stdout == f"{state}: 1 new or changed; 1 ticked, 1 with a note in all.\n"
    check(folder, "--ticks", state)
    kept = entry(folder)
    assert (kept["done"], kept["note"]) == (True, "They agreed to 48.")
    write_contract(folder, "120")
    check(folder, "--ticks", state)
    dropped = entry(folder)
    assert (dropped["done"], dropped["note"], dropped["tick"]["holds"]) == (False, "", False)
    text = (folder / "out" / "acme-crm.md").read_text()
    assert "Ticked on 2026-10-01 against other wording: look again" in text
    assert "The note then: “They agreed to 48.”" in text
    write_contract(folder, "96")
    check(folder, "--ticks", state)
    assert entry(folder)["done"] is True


def test_the_same_file_again_leaves_the_ticks_as_they_are(folder: Path) -> None:
    check(folder)
    returned, state = tick(folder), folder / "ticks.yaml"
    run("update", returned, "--state", state, "--date", "2026-10-01")
    before = state.read_bytes()
    again = run("update", returned, "--state", state, "--date", "2026-11-01")
    assert again.stdout.startswith(f"{state}: 0 new or changed")
    assert state.read_bytes() == before


def test_a_damaged_file_is_told_and_the_others_are_taken(folder: Path) -> None:
    check(folder)
    (folder / "damaged.docx").write_bytes(b"PK\x03\x04")
    result = run("update", folder / "damaged.docx", tick(folder), "--state", folder / "ticks.yaml")
    assert result.exit_code == 3
    assert "damaged.docx: this is no Word file that can be read." in result.stderr
    assert "1 ticked" in result.stdout


def test_a_finding_that_is_in_no_checklist_is_told(folder: Path) -> None:
    check(folder)
    state = folder / "ticks.yaml"
    run("update", tick(folder), "--state", state)
    state.write_text(state.read_text().replace("/breach-notice", "/breach-notices"))
    result = check(folder, "--ticks", state)
    assert "there is no finding acme-crm/breach-notices in this run" in result.stderr


def test_a_faulty_file_of_ticks_is_not_written_over(folder: Path) -> None:
    check(folder)
    state = folder / "ticks.yaml"
    state.write_text("- finding: [")
    result = run("update", tick(folder), "--state", state)
    assert result.exit_code == 2
    assert state.read_text() == "- finding: ["


def test_a_state_that_cannot_be_written_names_its_own_option(folder: Path) -> None:
    check(folder)
    (folder / "taken").write_text("a file where a folder should be")
    result = run("update", tick(folder), "--state", folder / "taken" / "ticks.yaml")
    assert result.exit_code == 2
    assert "--state" in result.stderr and "--out" not in result.stderr


@pytest.mark.parametrize("command", [("tiers", "--tools", "tools.yaml"), ("letter", "Acme CRM", "contracts", "--tools", "tools.yaml")], ids=lambda given: given[0])  # fmt: skip
def test_a_folder_for_a_file_is_told_as_such_or_written_into(
    command: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    (folder / "there").mkdir()
    result = run(*command, "--out", "there")
    if command[0] == "letter":
        assert (folder / "there" / "acme-crm-letter.docx").exists()
    else:
        assert "there: this is a folder. Give the name of a file in it." in result.stderr
