"""What people give by mistake is answered with what is wrong and what to give instead, before anything is read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from contract_check.cli import main

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
CHECK = ("check", "papers", "--tier", "production", "--no-cache", "--jobs", "0", "--no-ocr")
FAULTS: list[tuple[str, tuple[str, ...], str]] = [
    # what it is, the command, what is said
    ("a_variable_that_is_not_set", ("check", "", "--tier", "production"), "it is empty. Name the contracts."),
    ("a_file_for_a_folder", ("check", "papers/ü 🚀.pdf", "--tier", "production"), "this is a file, not a folder"),
    ("a_folder_for_a_file", ("extract", "papers"), "papers: this is a folder. Name the files in it, such as papers/*.pdf"),
    ("a_folder_of_checklists", ("update", "papers"), "papers: this is a folder. Name the checklists in it"),
    ("a_template_that_is_not_there", (*CHECK, "--format", "docx", "--template", "none.docx"), "none.docx: there is no such file"),
    ("a_folder_for_a_template", (*CHECK, "--format", "docx", "--template", "papers"), "papers: there is no such file"),
    ("a_name_that_is_blank", ("check", "papers", "--tools", "blank.yaml"), '"name" is lacking.'),
    ("a_rule_by_a_word_of_it", ("rules", "explain", "notice"), "Did you mean"),
    ("a_rule_like_no_other", ("rules", "explain", "nope"), "`contract-check rules list` names them all"),
]  # fmt: skip


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "papers").mkdir()
    shutil.copy(FIXTURES / "contracts" / "sketchpine-terms.pdf", tmp_path / "papers" / "ü 🚀.pdf")
    (tmp_path / "blank.yaml").write_text('tools:\n- {name: "", tier: production}\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("says", "command", "said"), FAULTS, ids=[row[0] for row in FAULTS])
def test_a_mistake_is_answered(says: str, command: tuple[str, ...], said: str, here: Path) -> None:
    result = CliRunner().invoke(main, command)
    assert result.exit_code in (2, 3) and not isinstance(result.exception, Exception), result.output
    assert said in result.output
    assert not (here / "checklists").exists()


def test_a_folder_that_is_not_there_is_made_for_what_is_written(here: Path) -> None:
    (here / "tools.yaml").write_text("tools:\n- {name: Sketchpine, tier: production, contracts: ['*.pdf']}\n")
    command = ("tiers", "--tools", "tools.yaml", "--out")
    assert CliRunner().invoke(main, [*command, "new/folder/tiers.txt"]).exit_code == 0
    assert (here / "new" / "folder" / "tiers.txt").read_text()
    refused = CliRunner().invoke(main, [*command, "tools.yaml/tiers.txt"])
    assert (
        refused.exit_code == 2
        and "tools.yaml: this is a file, not a folder. Name a folder with --out." in refused.output
    )


def test_any_name_of_a_file_and_every_kind_of_link_comes_through(here: Path) -> None:
    papers = here / "papers"
    shutil.copy(papers / "ü 🚀.pdf", papers / f"{'x' * 240}.pdf")
    (papers / "empty.pdf").touch()
    (papers / "loop").symlink_to(".")
    (papers / "gone.pdf").symlink_to("nowhere")
    result = CliRunner().invoke(main, [*CHECK, "--out", "aus gabe 🎉", "--format", "md"])
    assert result.exit_code == 3, result.output
    assert "4 files: 1 read, 1 damaged, 1 copy, 1 skipped" in result.output
    assert (here / "aus gabe 🎉" / "index.md").exists()


def test_a_letter_goes_into_a_folder_that_is_made_for_it(here: Path) -> None:
    (here / "tools.yaml").write_text("tools:\n- {name: Sketchpine, tier: production, contracts: ['*.pdf']}\n")
    command = ("letter", "Sketchpine", "papers", "--tools", "tools.yaml", "--no-cache", "--jobs", "0", "--out", "new/")
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 0, result.output
    assert (here / "new" / "sketchpine-letter.docx").exists()
