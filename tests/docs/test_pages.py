"""The generated pages are those that the code, the rules and the commands would write now."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from write_pages import HERE, pages

from contract_check.cli import main
from contract_check.extractors.catalogue import term_definitions
from contract_check.rules.loading import default_rules_folder, load_rules

PAGES = pages()


@pytest.mark.parametrize("name", sorted(PAGES))
def test_page_is_up_to_date(name: str) -> None:
    assert (HERE / name).read_text(encoding="utf-8") == PAGES[name], "run: python docs/write_pages.py"


def test_nothing_is_left_out() -> None:
    assert all(f"### {term}\n" in PAGES["terms.md"] for term in term_definitions())
    assert all(f"## {rule.name}\n" in PAGES["rules.md"] for rule in load_rules(default_rules_folder()).rules)
    assert all(f"## contract-check {name}\n" in PAGES["commands.md"] for name in main.commands)


@pytest.mark.parametrize("command", [(), ("check",), ("rules", "set")], ids=" ".join)
def test_commands_are_described_as_their_help_describes_them(command: tuple[str, ...]) -> None:
    said = CliRunner().invoke(main, [*command, "-h"], prog_name="contract-check", terminal_width=100).output
    assert f"```\n{said.rstrip()}\n```" in PAGES["commands.md"]


def test_the_readme_links_to_what_is_there() -> None:
    root = Path(HERE).parent
    readme = (root / "README.md").read_text(encoding="utf-8")
    for link in (
        "docs/architecture.md",
        "docs/terms.md",
        "docs/rules.md",
        "docs/commands.md",
        "docs/register.md",
        "docs/accuracy.md",
        "docs/checklist.png",
    ):
        assert link in readme
        assert (root / link).exists(), link
