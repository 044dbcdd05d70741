"""`contract-check tiers` on the register of the fixtures: text, Markdown, JSON, and bad input."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
from click.testing import CliRunner, Result

from contract_check.cli import main
from contract_check.reports.tier_list import tiers_schema

TOOLS = Path(__file__).resolve().parents[2] / "fixtures" / "tools.yaml"


def tiers(*arguments: object) -> Result:
    result = CliRunner().invoke(main, ["tiers", *map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


def test_the_list_names_tools_with_the_facts_that_speak_for_another_tier() -> None:
    said = tiers("--tools", TOOLS).stdout
    assert said.startswith("7 tools: more depends on 2 than the tier says, and less on 1; 4 not in question")
    sketchpine = said.split("\nSketchpine Boards\n")[1].split("\n\n")[0]
    assert "Called an experiment, and depended on" in sketchpine
    assert "+ 210 users (at least 25 users; " in sketchpine and "tools.yaml, line 73, users)" in sketchpine
    assert "- no customer data (customer data; " in sketchpine
    assert "Northlight" not in said


def test_markdown_and_json_say_the_same(tmp_path: Path) -> None:
    tiers("--tools", TOOLS, "--format", "md", "--out", tmp_path / "tiers.md")
    markdown = (tmp_path / "tiers.md").read_text()
    report = json.loads(tiers("--tools", TOOLS, "--format", "json").stdout)
    jsonschema.validate(report, tiers_schema())
    assert [doubt["tool"] for doubt in report["doubts"]] == [
        "Tidewell Chatbot",
        "Sketchpine Boards",
        "Quillmark Archive",
    ]
    for doubt in report["doubts"]:
        assert f"## {doubt['tool']}" in markdown and doubt["facts"]
        assert all(fact["citation"]["line"] > 1 and fact["says"] for fact in doubt["facts"])


def test_no_tier_is_changed() -> None:
    before = TOOLS.read_bytes()
    tiers("--tools", TOOLS)
    assert TOOLS.read_bytes() == before


def test_a_wrong_register_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "tools.yaml").write_text("tools:\n- {name: CRM, tier: experiment, users: many}\n")
    result = tiers("--tools", tmp_path / "tools.yaml")
    assert result.exit_code == 2 and 'tools.yaml:2:40: "users": "many" is no whole number.' in result.stderr


def test_a_policy_without_questions_says_so(tmp_path: Path) -> None:
    for name in ("tiers.yaml", "ai.yaml"):
        (tmp_path / name).write_text((TOOLS.parents[1] / "rules" / name).read_text())
    assert "The rules put no questions to any tier" in tiers("--tools", TOOLS, "--rules", tmp_path).stdout


def test_a_register_without_facts_leaves_the_tier_open(tmp_path: Path) -> None:
    (tmp_path / "tools.yaml").write_text("tools:\n- {name: CRM, tier: experiment}\n")
    said = tiers("--tools", tmp_path / "tools.yaml").stdout
    assert said.startswith("1 tool: more depends on 0 than the tier says, and less on 0; 1 not in question; ")
    assert said.endswith("the register says too little of 1 of these to tell.\n")
