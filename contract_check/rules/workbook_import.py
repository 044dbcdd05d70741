"""Take a workbook of the policy back: what its cells say differently, and every fault by its cell.

Cells are held against the same rules as the words in a YAML file. A workbook that was written from other
rules is refused: taking it back would undo what was changed since.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from contract_check.model.nearest import choose
from contract_check.model.rule import Place, RuleSet
from contract_check.model.term import TermDefinition
from contract_check.rules import workbook_layout as layout
from contract_check.rules.faults import RuleError, RuleErrors
from contract_check.rules.layers import show_path
from contract_check.rules.workbook_layout import Row
from contract_check.rules.workbook_rows import Change, read_rule_rows
from contract_check.rules.workbook_sheets import Sheet, open_workbook, read_sheet


def read_workbook(
    path: Path, policy: RuleSet, terms: Mapping[str, TermDefinition], *, force: bool = False
) -> list[Change]:
    """What the workbook says differently from `policy`, in the order of its rows.

    Raises RuleErrors with every fault of every cell. `force` takes back a workbook that was written from
    another state of the rules.
    """
    name = show_path(path)
    book = open_workbook(path, name)
    if not force:
        _refuse_other_rules(book, policy, name)
    rules = read_sheet(book, name, layout.RULES, layout.rule_columns(policy))
    examples = read_sheet(book, name, layout.EXAMPLES, list(layout.EXAMPLE_COLUMNS))
    changes: list[Change] = []
    if not rules.errors:
        changes += read_rule_rows(rules, policy, terms)
    if not examples.errors:
        changes += _read_examples(examples, policy)
    if rules.errors or examples.errors:
        raise RuleErrors([*rules.errors, *examples.errors], keep_order=True)
    return changes


def _refuse_other_rules(book: Any, policy: RuleSet, name: str) -> None:
    about = book[layout.ABOUT] if layout.ABOUT in book.sheetnames else None
    digest = str(about["B2"].value or "") if about is not None else ""
    if digest == policy.digest:
        return
    what = f"It was written from other rules (digest {digest[:12] or 'unknown'}; yours are {policy.short_digest})."
    remedy = (
        "Export the rules again and make your changes there; --force takes it back, and undoes what was changed since."
    )
    raise RuleErrors([RuleError(Place(f"{name}, {layout.ABOUT}!B2", 0), what, remedy)])


def _read_examples(sheet: Sheet, policy: RuleSet) -> list[Change]:
    """What the sheet of examples says differently; every fault is noted in the sheet."""
    rules = {rule.name: rule for rule in policy.rules}
    words = {"tier": [tier.name for tier in policy.tiers], "outcome": list(layout.OUTCOMES)}
    changes = []
    for number in sheet.filled():
        name, count = sheet.text(number, sheet.at("Rule")), sheet.rows[number][sheet.at("No.")].value
        rule = rules.get(name)
        position = int(str(count)) if str(count).isdigit() else 0
        if rule is None or not 0 < position <= len(rule.examples):
            sheet.fault(
                number,
                sheet.at("Rule"),
                f'There is no example {count} of "{name}".',
                "New examples are made in the files.",
            )
            continue
        example = rule.examples[position - 1]
        for title in ("Tier", "Clause", "Outcome"):
            column = sheet.at(title)
            key = str(sheet.columns[column].edits[0])
            new, old = sheet.text(number, column), " ".join(str(getattr(example, key)).split())
            if not sheet.is_text(number, column) or new == old:
                continue
            if not new:
                sheet.fault(number, column, f'"{title}" is empty.', f'Write it; it was "{old}".')
            elif key in words and new not in words[key]:
                sheet.fault(number, column, f'There is no {key} "{new}".', choose(new, words[key]))
            else:
                path = ("examples", position - 1, key)
                changes.append(Change(Row(rule, None), path, old, new, sheet.cell(number, column)))
    return changes
