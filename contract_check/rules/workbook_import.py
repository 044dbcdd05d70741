"""Take a workbook of the policy back: what its cells say differently, and every fault by its cell.

Cells are held against the same rules as the words in a YAML file. A workbook that was written from other
rules is refused: taking it back would undo what was changed since.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile

from rapidfuzz import fuzz, process

from contract_check.model.rule import Level, Place, Rule, RuleSet, Severity, Verb
from contract_check.model.term import TermDefinition
from contract_check.rules import workbook_layout as layout
from contract_check.rules.faults import RuleError, RuleErrors
from contract_check.rules.layers import show_path
from contract_check.rules.levels import LevelError, parse_level
from contract_check.rules.meaning import BY_HAND, is_weaker
from contract_check.rules.names import suggest_rule
from contract_check.rules.overriding import apply_override
from contract_check.rules.shapes import choose
from contract_check.rules.templates import find_fault
from contract_check.rules.workbook_layout import Column, Row
from contract_check.rules.workbook_layout import Path as ValuePath

_MOST_ROWS, _MOST_COLUMNS = 20_000, 200  # a stray format at the end of a sheet makes millions of empty cells
_LARGEST = 20_000_000  # bytes; a policy of a thousand rules has less than one million


class Change(NamedTuple):
    """One value that the workbook says differently; `new` is None where its cell was emptied."""

    row: Row
    path: ValuePath
    old: str
    new: str | None
    cell: str


@dataclass
class _Sheet:
    """A sheet as text by row, and the faults found in it."""

    file: str
    name: str
    rows: list[list[Any]]
    columns: list[Column]
    errors: list[RuleError] = field(default_factory=list)

    def cell(self, row: int, column: int) -> str:
        """What a cell is called: `Rules!B7`."""
        from openpyxl.utils import get_column_letter

        return f"{self.name}!{get_column_letter(column + 1)}{row + 1}"

    def fault(self, row: int, column: int, message: str, suggestion: str) -> None:
        """Note a fault at a cell, with what stands there."""
        said = self.rows[row][column].value if row < len(self.rows) and column < len(self.rows[row]) else None
        excerpt = "" if said is None else " ".join(str(said).split())[:120]
        self.errors.append(
            RuleError(Place(f"{self.file}, {self.cell(row, column)}", 0, 1), message, suggestion, excerpt)
        )

    def text(self, row: int, column: int) -> str:
        """The text of a cell on one line; a fault is noted for what is no text, and it counts as unchanged."""
        cell = self.rows[row][column]
        if cell.data_type == "f":
            self.fault(row, column, "This cell is a formula.", "Write the text itself.")
        elif cell.data_type == "e":
            self.fault(
                row, column, f'This cell is an error of the spreadsheet ("{cell.value}").', "Write the text itself."
            )
        elif isinstance(cell.value, bool | int | float) or (cell.value is not None and not isinstance(cell.value, str)):
            sample = 'Write it in words, for example "at least 99.9%" or "within 48 hours".'
            self.fault(
                row, column, f'"{cell.value}" is not in words: the spreadsheet took it for something else.', sample
            )
        return " ".join(str(cell.value).split()) if cell.value is not None else ""

    def is_text(self, row: int, column: int) -> bool:
        """Whether a cell holds text or nothing."""
        cell = self.rows[row][column]
        return cell.value is None or (isinstance(cell.value, str) and cell.data_type not in ("f", "e"))


def read_workbook(
    path: Path, policy: RuleSet, terms: Mapping[str, TermDefinition], *, force: bool = False
) -> list[Change]:
    """What the workbook says differently from `policy`, in the order of its rows.

    Raises RuleErrors with every fault of every cell. `force` takes back a workbook that was written from
    another state of the rules.
    """
    name = show_path(path)
    book = _open(path, name)
    if not force:
        _refuse_other_rules(book, policy, name)
    sheets = [_sheet(book, name, title, columns) for title, columns in
              ((layout.RULES, layout.rule_columns(policy)), (layout.EXAMPLES, list(layout.EXAMPLE_COLUMNS)))]  # fmt: skip
    rules, examples = sheets
    changes: list[Change] = []
    if not rules.errors:
        changes += _read_rules(rules, policy, terms)
    if not examples.errors:
        changes += _read_examples(examples, policy)
    errors = [error for sheet in sheets for error in sheet.errors]
    if errors:
        raise RuleErrors(errors, keep_order=True)
    return changes


def _open(path: Path, name: str) -> Any:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    remedy = "Write one with `contract-check rules export --xlsx FILE`, and save it as .xlsx."
    if not path.is_file():
        raise RuleErrors([RuleError(Place(name, 0), "There is no such workbook.", remedy)])
    if path.stat().st_size > _LARGEST:
        raise RuleErrors([RuleError(Place(name, 0), "This file is too large for a workbook of rules.", remedy)])
    try:
        return load_workbook(path)
    except (
        BadZipFile,
        InvalidFileException,
        KeyError,
        ValueError,
        OSError,
        IndexError,
        TypeError,
        SyntaxError,
    ) as error:
        raise RuleErrors([RuleError(Place(name, 0), "This is no workbook that can be read.", remedy)]) from error


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


def _sheet(book: Any, file: str, title: str, columns: list[Column]) -> _Sheet:
    """A sheet with the columns that it has to have, wherever they were moved."""
    if title not in book.sheetnames:
        near = process.extractOne(title, book.sheetnames, scorer=fuzz.ratio, score_cutoff=50)
        hint = f'Call the sheet "{near[0]}" so again.' if near else "Export the rules again."
        missing = _Sheet(file, title, [], columns)
        missing.errors.append(RuleError(Place(file, 0), f'There is no sheet "{title}".', hint))
        return missing
    height, width = book[title].max_row, book[title].max_column
    if height > _MOST_ROWS or width > _MOST_COLUMNS:
        far = _Sheet(file, title, [], columns)
        what = f'The sheet "{title}" goes as far as row {height} and column {width}.'
        far.errors.append(RuleError(Place(file, 0), what, "Delete the empty rows and columns behind the last rule."))
        return far
    rows = [list(row) for row in book[title].iter_rows()]
    sheet = _Sheet(file, title, rows, [])
    by_title = {column.title: column for column in columns}
    for index, cell in enumerate(rows[0] if rows else ()):
        said = " ".join(str(cell.value or "").split())
        if said in by_title:
            sheet.columns.append(by_title[said])
        else:
            sheet.columns.append(Column(""))
            if said:
                near = process.extractOne(said, list(by_title), scorer=fuzz.ratio, score_cutoff=55)
                hint = f'Did you mean "{near[0]}"?' if near else "The columns are those of a fresh export."
                sheet.fault(0, index, f'There is no column "{said}".', hint)
    lacking = [column.title for column in columns if column not in sheet.columns]
    if lacking:
        sheet.fault(0, 0, f'The column "{", ".join(lacking)}" is lacking.', "Put it back, or export the rules again.")
    for title_, number in Counter(c.title for c in sheet.columns if c.title).items():
        if number > 1:
            sheet.fault(0, 0, f'There are two columns "{title_}".', "Keep one of them.")
    return sheet


def _read_rules(sheet: _Sheet, policy: RuleSet, terms: Mapping[str, TermDefinition]) -> list[Change]:
    known = {row.key: row for row in layout.rule_rows(policy)}
    bases = {rule.name for rule in policy.rules}
    tiers = [tier.name for tier in policy.tiers]
    at = {column.title: index for index, column in enumerate(sheet.columns)}
    seen: dict[tuple[str, str], int] = {}
    changes = []
    for number in range(1, len(sheet.rows)):
        if all(cell.value is None for cell in sheet.rows[number]):
            continue
        name, scope = sheet.text(number, at["Rule"]), sheet.text(number, at["Applies to"])
        row = known.get((name, scope)) or known.get((name, ""))
        if row is None or name not in bases:
            sheet.fault(
                number,
                at["Rule"],
                f'There is no rule "{name}".',
                f"{suggest_rule(name, sorted(bases))} A new rule is made in the files.",
            )
            continue
        if scope != layout.read_only(row, "Applies to"):
            sheet.fault(
                number,
                at["Applies to"],
                "Whom a rule applies to is not changed here.",
                f'Write "{layout.read_only(row, "Applies to")}", and change it in {row.place.file}.',
            )
            continue
        if row.key in seen:
            sheet.fault(
                number,
                at["Rule"],
                f'The rule "{name}" stands in row {seen[row.key]} already.',
                "Keep one of the two rows.",
            )
            continue
        seen[row.key] = number + 1
        changes += _read_row(sheet, number, row, terms, tiers)
    gone = [key for key in known if key not in seen]
    if gone and not sheet.errors:
        names = ", ".join(f'"{rule}"' + (f" ({scope})" if scope else "") for rule, scope in gone)
        sheet.fault(
            0,
            0,
            f"The rows of {names} are gone.",
            'Put them back; a rule that asks for nothing has the level "not required".',
        )
    return changes


def _read_row(
    sheet: _Sheet, number: int, row: Row, terms: Mapping[str, TermDefinition], tiers: Sequence[str]
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
    sheet: _Sheet, number: int, row: Row, term: TermDefinition, levels: Mapping[ValuePath, Level],
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


def _index(sheet: _Sheet, path: ValuePath) -> int:
    return next(index for index, column in enumerate(sheet.columns) if column.edits == path)


def _read_examples(sheet: _Sheet, policy: RuleSet) -> list[Change]:
    rules = {rule.name: rule for rule in policy.rules}
    words = {"tier": [tier.name for tier in policy.tiers], "outcome": list(layout.OUTCOMES)}
    at = {column.title: index for index, column in enumerate(sheet.columns)}
    changes = []
    for number in range(1, len(sheet.rows)):
        if all(cell.value is None for cell in sheet.rows[number]):
            continue
        name, count = sheet.text(number, at["Rule"]), sheet.rows[number][at["No."]].value
        rule = rules.get(name)
        position = int(str(count)) if str(count).isdigit() else 0
        if rule is None or not 0 < position <= len(rule.examples):
            sheet.fault(
                number, at["Rule"], f'There is no example {count} of "{name}".', "New examples are made in the files."
            )
            continue
        example = rule.examples[position - 1]
        for title in ("Tier", "Clause", "Outcome"):
            key = str(sheet.columns[at[title]].edits[0])
            new, old = sheet.text(number, at[title]), " ".join(str(getattr(example, key)).split())
            if not sheet.is_text(number, at[title]) or new == old:
                continue
            if not new:
                sheet.fault(number, at[title], f'"{title}" is empty.', f'Write it; it was "{old}".')
            elif key in words and new not in words[key]:
                sheet.fault(number, at[title], f'There is no {key} "{new}".', choose(new, words[key]))
            else:
                path = ("examples", position - 1, key)
                changes.append(Change(Row(rule, None), path, old, new, sheet.cell(number, at[title])))
    return changes
