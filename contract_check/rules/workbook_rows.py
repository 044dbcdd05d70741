"""What the rows of rules in a workbook say differently: each cell by itself, then the cells of a row together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from contract_check.model.nearest import choose
from contract_check.model.rule import Level, Rule, RuleSet, Severity, Verb
from contract_check.model.term import TermDefinition
from contract_check.rules import workbook_layout as layout
from contract_check.rules.bounds import LevelError
from contract_check.rules.levels import parse_level
from contract_check.rules.meaning import BY_HAND, is_weaker
from contract_check.rules.names import suggest_rule
from contract_check.rules.overriding import apply_override
from contract_check.rules.templates import find_fault
from contract_check.rules.workbook_layout import Path as ValuePath
from contract_check.rules.workbook_layout import Row
from contract_check.rules.workbook_sheets import Sheet


class Change(NamedTuple):
    """One value that the workbook says differently; `new` is None where its cell was emptied."""

    row: Row
    path: ValuePath
    old: str
    new: str | None
    cell: str


def read_rule_rows(sheet: Sheet, policy: RuleSet, terms: Mapping[str, TermDefinition]) -> list[Change]:
    """What the sheet of rules says differently; every fault is noted in the sheet."""
    known = {row.key: row for row in layout.rule_rows(policy)}
    names = sorted(rule.name for rule in policy.rules)
    tiers = [tier.name for tier in policy.tiers]
    seen: dict[tuple[str, str], int] = {}
    changes = []
    for number in sheet.filled():
        row = _row_of(sheet, number, known, names)
        if row is None:
            continue
        if row.key in seen:
            what = f'The rule "{row.rule.name}" stands in row {seen[row.key]} already.'
            sheet.fault(number, sheet.at("Rule"), what, "Keep one of the two rows.")
            continue
        seen[row.key] = number + 1
        changes += _read_row(sheet, number, row, terms, tiers)
    gone = [key for key in known if key not in seen]
    if gone and not sheet.errors:
        lost = ", ".join(f'"{rule}"' + (f" ({scope})" if scope else "") for rule, scope in gone)
        remedy = 'Put them back; a rule that asks for nothing has the level "not required".'
        sheet.fault(0, 0, f"The rows of {lost} are gone.", remedy)
    return changes


def _row_of(sheet: Sheet, number: int, known: Mapping[tuple[str, str], Row], names: Sequence[str]) -> Row | None:
    """The rule, or the change of it, that a row of the sheet is of."""
    name, scope = sheet.text(number, sheet.at("Rule")), sheet.text(number, sheet.at("Applies to"))
    row = known.get((name, scope)) or known.get((name, ""))
    if row is None or name not in names:
        remedy = f"{suggest_rule(name, names)} A new rule is made in the files."
        sheet.fault(number, sheet.at("Rule"), f'There is no rule "{name}".', remedy)
        return None
    whom = layout.read_only(row, "Applies to")
    if scope != whom:
        remedy = f'Write "{whom}", and change it in {row.place.file}.'
        sheet.fault(number, sheet.at("Applies to"), "Whom a rule applies to is not changed here.", remedy)
        return None
    return row


def _read_row(
    sheet: Sheet, number: int, row: Row, terms: Mapping[str, TermDefinition], tiers: Sequence[str]
) -> list[Change]:
    changes, levels = [], dict[ValuePath, Level]()
    term = terms.get(row.rule.term, BY_HAND)
    for index, column in enumerate(sheet.columns):
        if not column.edits:
            continue
        new, old = sheet.text(number, index), row.value(column.edits)
        if not sheet.is_text(number, index) or new == old:
            continue
        fault = _fault_of(column.edits, new, row, term, levels)
        if fault:
            sheet.fault(number, index, *fault)
        else:
            said = levels[column.edits].words if column.edits in levels else new
            if said == old:
                continue
            changes.append(Change(row, column.edits, old, said or None, sheet.cell(number, index)))
    _check_together(sheet, number, row, term, levels, {c.path: c.new for c in changes}, tiers)
    return changes


def _fault_of(
    path: ValuePath, new: str, row: Row, term: TermDefinition, levels: dict[ValuePath, Level]
) -> tuple[str, str] | None:
    """What is wrong with a new value, and what to write; levels that are right are kept in `levels`."""
    field_name, optional = path[0], row.override is not None or path[0] in ("preferred", "severity", "fallback")
    if not new:
        old = row.value(path)
        return None if optional else (f'"{path[-1]}" is empty.', f'Write it; it was "{old}".')
    if field_name in ("required", "preferred"):
        if field_name == "preferred" and row.rule.by_hand:
            return "What is checked by hand has no better level.", "Empty the cell."
        try:
            levels[path] = parse_level(new, term)
        except LevelError as error:
            return error.problem, error.suggestion
    words = {"severity": [s.value for s in Severity], "owner": layout.OWNERS, "silence": layout.SILENCES}
    if field_name in words and new not in words[str(field_name)]:
        return f'"{new}" is no {field_name}.', choose(new, list(words[str(field_name)]))
    if field_name in ("ask", "fallback"):
        fault = find_fault(str(field_name), new)
        return fault[1:] if fault else None
    return None


def _check_together(
    sheet: Sheet, number: int, row: Row, term: TermDefinition, levels: Mapping[ValuePath, Level],
    new: Mapping[ValuePath, str | None], tiers: Sequence[str],
) -> None:  # fmt: skip
    """Cells of a row that do not fit each other: a better level that is weaker, a level without a severity."""
    rule: Rule = apply_override(row.rule, row.override) if row.override else row.rule
    for tier in tiers:
        needed = levels.get(("required", tier)) or rule.required.get(tier)
        path = ("preferred", tier)
        kept = None if path in new and new[path] is None else rule.preferred.get(tier)
        wished = levels.get(path) or kept
        moved = ("required", tier) in levels or path in levels
        if moved and needed and wished and is_weaker(wished, needed, term):
            what = f'The better level "{wished.words}" is weaker than the required one ("{needed.words}").'
            sheet.fault(number, _index(sheet, path), what, "Prefer at least what is required.")
        severity = ("severity", tier)
        lacks = new[severity] is None if severity in new else tier not in rule.severity
        if needed and needed.verb is not Verb.NOT_REQUIRED and lacks and (moved or severity in new):
            what = f'Nothing says how severe a gap is at the tier "{tier}", which requires "{needed.words}".'
            sheet.fault(number, _index(sheet, severity), what, "Choose a severity.")


def _index(sheet: Sheet, path: ValuePath) -> int:
    return next(index for index, column in enumerate(sheet.columns) if column.edits == path)
