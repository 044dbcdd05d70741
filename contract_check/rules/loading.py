"""Load the policy: a folder of YAML files → a RuleSet, or every fault in it at once.

A folder holds `tiers.yaml` and any number of rule files (`.yaml` or `.yml`), read in the order of
their names; rules keep the order of their file. `exceptions.yaml` is no rule file (see `exceptions`). Each file is parsed with its places (`yaml_files`), held
against the shape of its entries (`rows`, `shapes`) and then read for its `meaning`.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from contract_check.model.rule import Place, Rule, RuleSet, Tier
from contract_check.model.term import TermDefinition
from contract_check.rules.faults import RuleError, RuleErrors
from contract_check.rules.meaning import read_rules
from contract_check.rules.rows import TierRow
from contract_check.rules.shapes import read_rows
from contract_check.rules.yaml_files import YamlFile, plain, read_yaml

TIERS_FILE = "tiers"
EXCEPTIONS_FILE = "exceptions"


def default_rules_folder() -> Path:
    """The policy that comes with the program: inside an installed wheel, or the checkout's `rules/`."""
    package = Path(__file__).resolve().parents[1]
    packaged = package / "default_rules"
    return packaged if packaged.is_dir() else package.parent / "rules"


def load_rules(
    folder: Path, *, terms: Mapping[str, TermDefinition] | None = None, edited: Mapping[Path, str] | None = None
) -> RuleSet:
    """The policy in `folder`. `terms` are those that rules may name: by default all that are extracted.
    `edited` is what some files would hold after an edit that is not written yet.

    Raises RuleErrors with every fault of every file.
    """
    if terms is None:
        from contract_check.extractors.catalogue import term_definitions

        terms = term_definitions()
    files = [read_yaml(path, show_path(path), (edited or {}).get(path)) for path in rule_files(folder)]
    tiers = _read_tiers(folder, files)
    rules: list[Rule] = []
    for file in files:
        if Path(file.name).stem != TIERS_FILE:
            rules.extend(read_rules(file, tiers, terms))
    _refuse_doubles(files)
    errors = [error for file in files for error in file.errors]
    if errors:
        raise RuleErrors(errors)
    return RuleSet(tiers, tuple(rules), _digest(files))


def rule_files(folder: Path) -> list[Path]:
    """The files of rules and tiers in a folder, by name."""
    shown = show_path(folder)
    if not folder.is_dir():
        what = "This is a file, not a folder." if folder.exists() else "There is no such folder."
        remedy = "Give the folder that holds the rule files, or leave --rules out for the default policy."
        raise RuleErrors([RuleError(Place(shown, 0), what, remedy)])
    found = sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml") and path.is_file())
    found = [path for path in found if path.stem != EXCEPTIONS_FILE]
    if not any(path.stem != TIERS_FILE for path in found):
        remedy = "Write one, or copy the default policy with `contract-check init`."
        raise RuleErrors([RuleError(Place(shown, 0), "There is no rule file (.yaml) in this folder.", remedy)])
    return found


def show_path(path: Path) -> str:
    """A path as messages show it: below the working folder where it is, and with forward slashes."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def _read_tiers(folder: Path, files: list[YamlFile]) -> tuple[Tier, ...]:
    """The tiers, light to heavy; empty (after a noted fault) if their file is lacking or faulty."""
    file = next((file for file in files if Path(file.name).stem == TIERS_FILE), None)
    if file is None:
        missing = YamlFile(f"{show_path(folder)}/{TIERS_FILE}.yaml")
        missing.fault(
            Place(missing.name, 0), "The tiers are lacking.", "Write this file: a list with name, title and meaning."
        )
        files.append(missing)
        return ()
    rows = read_rows(file, TierRow)
    seen: set[str] = set()
    for index, row in rows:
        if row.name in seen:
            file.fault(file.place((index, "name")), f'There are two tiers called "{row.name}".', "Rename one.")
        seen.add(row.name)
    if file.errors:
        return ()
    return tuple(Tier(row.name, row.title, row.meaning, rank) for rank, (_, row) in enumerate(rows))


def _refuse_doubles(files: list[YamlFile]) -> None:
    """Two rules of one name, in one file or in two; faulty rules are counted too."""
    first: dict[str, Place] = {}
    for file in files:
        for index, item in enumerate(file.content if isinstance(file.content, list) else ()):
            name = item.get("rule") if isinstance(item, dict) else None
            if not isinstance(name, str):
                continue
            place = file.place((index, "rule"))
            if name in first:
                message = f'The rule "{name}" exists already ({first[name].file}:{first[name].line}).'
                file.fault(place, message, "Give this one a name of its own.")
            first.setdefault(str(name), place)


def _digest(files: list[YamlFile]) -> str:
    """A fingerprint of what the files say: comments, spacing and quotation marks do not count."""
    said: list[Any] = [[Path(file.name).stem, plain(file.content)] for file in files]
    return hashlib.sha256(json.dumps(said, sort_keys=True, ensure_ascii=False).encode()).hexdigest()
