"""Read `exceptions.yaml`: who accepted which gap, why and until when, or every fault in it at once.

The file lies in the folder of the rules, or is named on the command line. Whether an exception still
fits (its tool, its gap, its date) is not judged here but when the contracts are held against the rules.
"""

from __future__ import annotations

import re
from pathlib import Path

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.nearest import choose
from contract_check.model.operating import NO_OPERATING_MODEL, OperatingModel
from contract_check.model.paper_finding import PaperMatter
from contract_check.model.rule import Place, RuleSet
from contract_check.rules.faults import RuleError, RuleErrors
from contract_check.rules.loading import EXCEPTIONS_FILE, show_path
from contract_check.rules.names import suggest_rule
from contract_check.rules.rows import ExceptionRow
from contract_check.rules.shapes import read_rows
from contract_check.rules.yaml_files import YamlFile, read_yaml

# What is to be settled about the papers has no rule, and yet a name; a second one of its kind has a number.
_MATTER = re.compile(f"(?:{'|'.join(matter.rule for matter in PaperMatter)})(?:-[2-9])?")


def load_exceptions(
    rules: RuleSet, folder: Path, given: Path | None = None, *, operating: OperatingModel = NO_OPERATING_MODEL
) -> tuple[AcceptedGap, ...]:
    """The exceptions in the file `given`, or else in the folder of the rules, if one lies there.

    They accept gaps of the rules on contracts and of the operating model. Raises RuleErrors with every fault of the file.
    """
    return read_exceptions([rule.name for rule in rules.rules] + [rule.name for rule in operating.rules], folder, given)


def read_exceptions(names: list[str] | None, folder: Path, given: Path | None = None) -> tuple[AcceptedGap, ...]:
    """As `load_exceptions`, where only the names of the rules are known; None where not even they are."""
    path = given or next((p for p in sorted(folder.glob(f"{EXCEPTIONS_FILE}.y*ml")) if p.is_file()), None)
    if path is None:
        return ()
    if not path.is_file():
        remedy = "Give the file that records them, or leave --exceptions out."
        raise RuleErrors([RuleError(Place(show_path(path), 0), "There is no such file of exceptions.", remedy)])
    file = read_yaml(path, show_path(path))
    accepted = [] if file.content is None else _read_accepted(file, names)
    if file.errors:
        raise RuleErrors(file.errors)
    return tuple(accepted)


def _read_accepted(file: YamlFile, names: list[str] | None) -> list[AcceptedGap]:
    rows = read_rows(file, ExceptionRow)
    if names is not None:
        _refuse_unknown_rules(file, names)
    accepted: dict[tuple[str, str], AcceptedGap] = {}
    for index, row in rows:
        place = file.place((index, "tool"))
        first = accepted.get((row.tool, row.rule))
        if first:
            message = f'"{row.rule}" is accepted for "{row.tool}" already (line {first.place.line}).'
            file.fault(place, message, "Keep one of the two.")
            continue
        accepted[row.tool, row.rule] = AcceptedGap(
            row.tool, row.rule, row.accepted_by, " ".join(row.why.split()), row.until, place
        )
    return list(accepted.values())


def _refuse_unknown_rules(file: YamlFile, names: list[str]) -> None:
    """Look at every entry, also at one that is faulty elsewhere, so that one run tells all faults."""
    for index, item in enumerate(file.content if isinstance(file.content, list) else ()):
        name = item.get("rule") if isinstance(item, dict) else None
        if isinstance(name, str) and name.strip() and not (name.strip() in names or _MATTER.fullmatch(name.strip())):
            file.fault(file.place((index, "rule")), f'There is no rule "{name}".', _suggest(name.strip(), names))


def _suggest(name: str, names: list[str]) -> str:
    """Rules by their names; what is to settle about the papers stands in no list of rules, so all of it is named."""
    matters = [matter.rule for matter in PaperMatter]
    return choose(name, matters) if name.startswith("papers-") else suggest_rule(name, [*names, *matters])
