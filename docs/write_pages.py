"""Write the generated pages (terms, rules, commands) and the JSON Schemas of what the program reads and writes.

    python docs/write_pages.py

A test compares them with what this script would write, so that they cannot fall behind.
"""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import click
from pydantic import BaseModel

import contract_check.extractors as extractors_package
from contract_check.cli import main
from contract_check.extractors.catalogue import all_extractors, term_definitions
from contract_check.extractors.framework import Extractor
from contract_check.model.operating import OperatingModel
from contract_check.model.rule import Rule, RuleSet
from contract_check.model.term import AREAS
from contract_check.register.columns import PaperRow, ToolRow
from contract_check.reports.compare_json import compare_schema
from contract_check.reports.rule_text import say_level_of
from contract_check.reports.schema import checklist_schema
from contract_check.reports.status_json import status_schema
from contract_check.reports.terms_json import terms_schema
from contract_check.reports.tier_list import tiers_schema
from contract_check.rules.layers import DEFAULT, packs
from contract_check.rules.loading import default_rules_folder, load_rules
from contract_check.rules.operating import load_operating_model
from contract_check.rules.policy import load_policy
from contract_check.rules.schema import SCHEMA_FILE, schema_text

HERE = Path(__file__).parent
_MADE = "<!-- Made by docs/write_pages.py; edit the module, the rule or the command instead. -->\n"


def terms_page() -> str:
    """Every term: its question, how its value is written, and the wordings of its module."""
    homes = _modules()
    parts = [_MADE, "# Terms\n", (HERE / "terms-intro.md").read_text(encoding="utf-8")]
    for area, title in AREAS.items():
        parts.append(f"## {title}\n")
        parts += [_term_entry(e, homes[e.term.id]) for e in all_extractors() if e.term.area == area]
    return "\n".join(parts)


def _modules() -> dict[str, str]:
    """Term id → the name of the module that reads it."""
    found = {}
    for module in walk_packages(extractors_package.__path__, prefix="contract_check.extractors."):
        for extractor in getattr(import_module(module.name), "EXTRACTORS", ()):
            found[extractor.term.id] = module.name
    return found


def _term_entry(extractor: Extractor, home: str) -> str:
    term = extractor.term
    allowed = f": {', '.join(term.allowed)}" if term.allowed else ""
    request = "- shown only where a policy asks for it\n" if term.on_request else ""
    module = import_module(home)
    said = inspect.cleandoc(module.__doc__ or "").split("\n", 1)
    wording = said[1].strip() if len(said) > 1 else ""
    rejected = "; ".join(pattern.name for pattern in extractor.reject) or "none by name"
    return (
        f"### {term.id}\n\n{term.question}\n\n"
        f"- kind: {term.kind.value}{allowed}\n{request}- better for the customer: {term.better.value}\n"
        f"- read by: `{home.replace('.', '/')}.py`\n"
        f"- wordings: {'; '.join(dict.fromkeys(p.name for p in extractor.accept)) or 'see the module'}\n"
        f"- rejected: {rejected}\n\n{wording}\n"
    )


def rules_page(rules: RuleSet, title: str = "# The default policy\n") -> str:
    """A policy as a matrix of rules and tiers, then each rule with its reasons."""
    tiers = [tier.name for tier in rules.tiers]
    lines = [_MADE, title, *rules.about, f"\nDigest `{rules.digest[:12]}`. Tiers, from light to heavy:\n"]
    lines += [f"- **{tier.name}**: {' '.join(tier.meaning.split())}" for tier in rules.tiers]
    lines += ["", f"| rule | {' | '.join(tiers)} |", "|" + "--|" * (len(tiers) + 1)]
    for rule in rules.rules:
        levels = " | ".join(say_level_of(rule, tier) for tier in tiers)
        lines.append(f"| [{rule.name}](#{rule.name}) | {levels} |")
    return "\n".join([*lines, "", *(_rule_entry(rule, tiers) for rule in rules.rules)])


def _rule_entry(rule: Rule, tiers: list[str]) -> str:
    severity = ", ".join(f"{tier}: {rule.severity[tier].value}" for tier in tiers if tier in rule.severity)
    fallback = _fallback(rule)
    scope = f"- applies to {rule.scope.words}\n" if rule.scope.conditions else ""
    asked = f"check by hand: {rule.by_hand}" if rule.by_hand else f"`{rule.term}`"
    return (
        f"## {rule.name}\n\n**{rule.title}** ({asked}). {' '.join(rule.why.split())}\n\n"
        f"{scope}- severity: {severity}\n- who decides: {rule.owner}\n- source: {' '.join(rule.source.split())}{fallback}\n\n"
        f"> {' '.join(rule.ask.split())}\n"
    )


def _fallback(rule: Rule) -> str:
    said = {" ".join(text.split()): tier for tier, text in rule.fallback.items()}
    if len(said) == 1:
        return f"\n- fallback: {next(iter(said))}"
    return "".join(f"\n- fallback, {tier}: {' '.join(text.split())}" for tier, text in rule.fallback.items())


def operating_page(model: OperatingModel, rules: RuleSet) -> str:
    """The default operating model: rules on our own side, and the questions to a tier."""
    tiers = [tier.name for tier in rules.tiers]
    lines = [
        "## Our own side\n",
        "These rules are held against the register of tools, and ask nothing of the vendor.\n",
    ]
    lines += [f"| rule | fact | must be | {' | '.join(tiers)} |", "|" + "--|" * (len(tiers) + 3)]
    for rule in model.rules:
        levels = (
            f"required ({rule.severity[tier].value})" if rule.required[tier] else "not required" for tier in tiers
        )
        lines.append(f"| {rule.name} | `{rule.fact}` | {rule.must_be.value} | {' | '.join(levels)} |")
    lines += ["", *(f"- **{rule.name}**: {rule.title}. {rule.why}" for rule in model.rules)]
    lines += ["", "## When a tier is questioned\n", "The program questions a tier and never changes it.\n"]
    lines += [
        f"- **{q.name}**: {q.title}. A tool called {' or '.join(q.called)} of which at least {q.enough} of these facts "
        f"hold speaks for {q.speaks_for}: {'; '.join(test.words for test in q.facts)}."
        for q in model.questions
    ]
    return "\n".join([*lines, ""])


def commands_page() -> str:
    """`--help` of every command."""
    parts = [_MADE, "# Commands\n"]
    for path, command in _commands("contract-check", main):
        context = click.Context(command, info_name=path, terminal_width=100, **main.context_settings)
        parts.append(f"## {path}\n\n```\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def _commands(path: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    """A command and all below it, with the words that call it."""
    yield path, command
    for name, child in getattr(command, "commands", {}).items():
        yield from _commands(f"{path} {name}", child)


def register_page() -> str:
    """Every column of the register: what it says, and an example."""
    intro = (HERE / "register-intro.md").read_text(encoding="utf-8")
    papers = (HERE / "register-papers.md").read_text(encoding="utf-8")
    return "\n".join([_MADE, intro, *_columns(ToolRow), "", papers, *_columns(PaperRow), ""])


def _columns(row: type[BaseModel]) -> list[str]:
    """A table of the columns of a row."""
    return ["| column | what it says | example |", "|--|--|--|"] + [
        f"| `{name}` | {field.description} | {', '.join(f'`{example}`' for example in field.examples or ())} |"
        for name, field in row.model_fields.items()
    ]


def pages() -> dict[str, str]:
    """File name → content of every generated page."""
    rules = load_rules(default_rules_folder())
    return {
        "terms.md": terms_page(),
        "rules.md": rules_page(rules)
        + "\n"
        + operating_page(load_operating_model(rules, default_rules_folder()), rules),
        **{
            f"pack-{name}.md": rules_page(load_rules(folder), f"# The pack {name}\n")
            for name, folder in packs().items()
            if name != DEFAULT
        },
        "commands.md": commands_page(),
        "register.md": register_page(),
        "checklist.schema.json": _as_json(checklist_schema()),
        "compare.schema.json": _as_json(compare_schema()),
        "status.schema.json": _as_json(status_schema()),
        "tiers.schema.json": _as_json(tiers_schema()),
        "extract.schema.json": _as_json(terms_schema()),
        f"../rules/{SCHEMA_FILE}": schema_text(term_definitions(), load_policy(None)),
    }


def _as_json(schema: dict[str, object]) -> str:
    return json.dumps(schema, indent=2) + "\n"


if __name__ == "__main__":
    for file_name, content in pages().items():
        (HERE / file_name).write_text(content, encoding="utf-8")
        sys.stdout.write(f"docs/{file_name}\n")
