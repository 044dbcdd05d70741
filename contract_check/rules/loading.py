"""Load the policy: a folder of YAML files → a RuleSet, or every fault in it at once.

A folder holds `tiers.yaml` and any number of rule files (`.yaml` or `.yml`), read in the order of
their names; rules keep the order of their file. Each file is parsed with its places, checked for
its shape by `rows`, and then for its meaning: terms, tiers, levels, and the variables of the asks.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from jinja2 import Environment, TemplateSyntaxError, meta
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from contract_check.model.finding import Outcome
from contract_check.model.rule import Example, Level, Place, Rule, RuleSet, Severity, Tier, Verb
from contract_check.model.term import TermDefinition
from contract_check.rules.comparing import compare
from contract_check.rules.faults import RuleError, RuleErrors
from contract_check.rules.levels import LevelError, parse_level, sample_level
from contract_check.rules.rows import TEMPLATE_VARIABLES, RuleRow, TierRow
from contract_check.rules.yaml_files import YamlFile, plain, read_yaml

TIERS_FILE = "tiers"
_JINJA = Environment(autoescape=False)  # noqa: S701 - parsed for its variables only, never rendered here
_Row = TypeVar("_Row", bound=BaseModel)


def default_rules_folder() -> Path:
    """The policy that comes with the program: inside an installed wheel, or the checkout's `rules/`."""
    package = Path(__file__).resolve().parents[1]
    packaged = package / "default_rules"
    return packaged if packaged.is_dir() else package.parent / "rules"


def load_rules(folder: Path, *, terms: Mapping[str, TermDefinition] | None = None) -> RuleSet:
    """The policy in `folder`. `terms` are those that rules may name: by default all that are extracted.

    Raises RuleErrors with every fault of every file.
    """
    if terms is None:
        from contract_check.extractors.catalogue import term_definitions

        terms = term_definitions()
    files = [read_yaml(path, _shown(path)) for path in _rule_files(folder)]
    tiers = _read_tiers(folder, files)
    rules: list[Rule] = []
    for file in files:
        if Path(file.name).stem != TIERS_FILE:
            rules.extend(_read_rules(file, tiers, terms))
    _refuse_doubles(files)
    errors = [error for file in files for error in file.errors]
    if errors:
        raise RuleErrors(errors)
    return RuleSet(tiers, tuple(rules), _digest(files))


def _rule_files(folder: Path) -> list[Path]:
    shown = _shown(folder)
    if not folder.is_dir():
        what = "This is a file, not a folder." if folder.exists() else "There is no such folder."
        remedy = "Give the folder that holds the rule files, or leave --rules out for the default policy."
        raise RuleErrors([RuleError(Place(shown, 0), what, remedy)])
    found = sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml") and path.is_file())
    if not any(path.stem != TIERS_FILE for path in found):
        remedy = "Write one, or copy the default policy with `contract-check init`."
        raise RuleErrors([RuleError(Place(shown, 0), "There is no rule file (.yaml) in this folder.", remedy)])
    return found


def _shown(path: Path) -> str:
    """A path as messages show it: below the working folder where it is, and with forward slashes."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def _read_tiers(folder: Path, files: list[YamlFile]) -> tuple[Tier, ...]:
    """The tiers, light to heavy; empty (after a noted fault) if their file is lacking or faulty."""
    file = next((file for file in files if Path(file.name).stem == TIERS_FILE), None)
    if file is None:
        missing = YamlFile(f"{_shown(folder)}/{TIERS_FILE}.yaml")
        missing.fault(
            Place(missing.name, 0), "The tiers are lacking.", "Write this file: a list with name, title and meaning."
        )
        files.append(missing)
        return ()
    rows = [(index, row) for index, row in _rows(file, TierRow)]
    seen: set[str] = set()
    for index, row in rows:
        if row.name in seen:
            file.fault(file.place((index, "name")), f'There are two tiers called "{row.name}".', "Rename one.")
        seen.add(row.name)
    if file.errors:
        return ()
    return tuple(Tier(row.name, row.title, row.meaning, rank) for rank, (_, row) in enumerate(rows))


def _rows(file: YamlFile, model: type[_Row]) -> list[tuple[int, _Row]]:
    """The entries of a file that have the right shape, with their index; faults noted for the others."""
    if file.content is None or file.content == []:
        if not file.errors:
            file.fault(Place(file.name, 0), "The file is empty.", "Write at least one entry, or remove the file.")
        return []
    if not isinstance(file.content, list):
        file.fault(Place(file.name, 1), "This is not a list.", 'Begin each entry with "- " at the start of the line.')
        return []
    rows = []
    for index, item in enumerate(file.content):
        try:
            rows.append((index, model.model_validate(plain(item))))
        except ValidationError as error:
            for detail in error.errors():
                _note_shape(file, index, detail, model)
    return rows


def _note_shape(file: YamlFile, index: int, detail: ErrorDetails, model: type[BaseModel]) -> None:
    """Say in a person's words what pydantic found, at the place where it is written."""
    # Alternatives (one word or a mapping) come with their type's name in the path: leave it out.
    path = [index, *(part for part in detail["loc"] if not _is_branch(part))]
    key, kind, given = str(path[-1]), detail["type"], detail["input"]
    fields = list(model.model_fields) if len(path) == 2 else ["tier", "text", "outcome", "todo"]
    place = file.place(path)
    if key in ("preferred", "severity") and isinstance(given, dict):
        return  # "one word" complains of a mapping; the mapping's own faults are told beside it
    if kind == "extra_forbidden":
        near = process.extractOne(key, fields, scorer=fuzz.ratio, score_cutoff=55)
        hint = f'Did you mean "{near[0]}"?' if near else f"The keys are {', '.join(fields)}."
        file.fault(file.key_place(path), f'There is no key "{key}" here.', hint)
    elif kind == "missing":
        file.fault(place, f'The key "{key}" is lacking.', f'Add "{key}: …".')
    elif kind in ("enum", "literal_error"):
        accepted = str(detail.get("ctx", {}).get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")
        _note_once(
            file, place, f'"{given}" is no {key if key in fields else "severity"}.', _choose(str(given), accepted)
        )
    elif kind == "string_type" and not isinstance(given, dict | list):
        _note_once(file, place, f'"{given}" is not in words.', 'Write it in words, for example "at least 99.9%".')
    elif kind == "dict_type" and isinstance(given, str):
        # Only "required" must be a mapping: elsewhere one word will do, and its own fault is told.
        if key == "required":
            file.fault(place, '"required" needs a level for each tier.', 'Write "tier: level" on lines of their own.')
    elif kind == "too_short" and isinstance(given, list | tuple) and len(given) >= 2:
        return  # there are two, and what is wrong with one of them is told at its place
    elif kind == "too_short":
        file.fault(
            place, "There are fewer than two examples.", "Add a clause that meets the rule and one that does not."
        )
    elif kind == "string_pattern_mismatch":
        file.fault(
            place, f'"{given}" is no name.', "Write lower case letters, digits and hyphens, such as breach-notice."
        )
    elif kind == "string_too_short":
        file.fault(place, f'"{key}" is empty.', "Write its text, or ask its owner for it.")
    elif kind == "model_type":
        file.fault(place, "This is not an entry with keys.", 'Write "- rule: name" and the other keys below it.')
    else:
        _note_once(file, place, f'"{key}" cannot be read: {detail["msg"]}.', "Compare it with a rule that works.")


def _is_branch(part: str | int) -> bool:
    return isinstance(part, str) and (
        "[" in part or part in ("enum", "constrained-str", "lax-or-strict", "str", "dict")
    )


def _note_once(file: YamlFile, place: Place, message: str, suggestion: str) -> None:
    """Note a fault unless one is noted at the same place: each alternative of a key complains for itself."""
    if all(error.place != place for error in file.errors):
        file.fault(place, message, suggestion)


def _choose(given: str, accepted: list[str]) -> str:
    near = process.extractOne(given.lower(), accepted, scorer=fuzz.ratio, score_cutoff=55)
    hint = f'Did you mean "{near[0]}"? ' if near else ""
    return f"{hint}It can be {', '.join(accepted)}."


def _read_rules(file: YamlFile, tiers: tuple[Tier, ...], terms: Mapping[str, TermDefinition]) -> list[Rule]:
    rules = []
    rows = dict(_rows(file, RuleRow))
    for index, item in enumerate(file.content if isinstance(file.content, list) else ()):
        if not isinstance(item, dict):
            continue
        before = len(file.errors)
        term = _known_term(file, index, item.get("term"), terms)
        _check_templates(file, index, item)
        if index not in rows:
            _check_levels(file, index, item, term, tiers)
        elif term and tiers:
            rule = _rule(file, index, rows[index], term, [tier.name for tier in tiers])
            if len(file.errors) == before:
                rules.append(rule)
    return rules


def _known_term(file: YamlFile, index: int, name: object, terms: Mapping[str, TermDefinition]) -> TermDefinition | None:
    term = terms.get(name) if isinstance(name, str) else None
    if term is None and isinstance(name, str):
        near = process.extractOne(name, list(terms), scorer=fuzz.WRatio, score_cutoff=60)
        hint = f'Did you mean "{near[0]}"?' if near else "The terms are named in schema.json beside the default rules."
        file.fault(file.place((index, "term")), f'There is no term "{name}".', hint)
    return term


def _check_levels(
    file: YamlFile, index: int, item: Mapping[str, Any], term: TermDefinition | None, tiers: tuple[Tier, ...]
) -> None:
    """Check the levels of a rule that is faulty elsewhere, so that one run tells all its faults."""
    required = item.get("required")
    if term and tiers and isinstance(required, dict):
        words = {tier: level for tier, level in required.items() if isinstance(level, str)}
        _levels(file, (index, "required"), words, term, [tier.name for tier in tiers])


def _rule(file: YamlFile, index: int, row: RuleRow, term: TermDefinition, names: list[str]) -> Rule:
    required = _levels(file, (index, "required"), row.required, term, names)
    for name in names:
        if name not in row.required:
            hint = f'Add "{name}: {sample_level(term)}", or "{name}: not required".'
            file.fault(file.place((index, "required")), f'"required" says nothing for the tier "{name}".', hint)
    preferred = row.preferred if isinstance(row.preferred, dict) else dict.fromkeys(names, row.preferred)
    wished = _levels(file, (index, "preferred"), preferred, term, names, shared=isinstance(row.preferred, str))
    _refuse_weak_wishes(file, index, required, wished, term)
    severity = _severities(file, index, row, required, names)
    for number, example in enumerate(row.examples):
        _known_tier(file, file.place((index, "examples", number, "tier")), example.tier, names)
    return Rule(
        name=row.rule,
        term=row.term,
        title=row.title,
        required=required,
        severity=severity,
        owner=row.owner,
        why=row.why,
        source=row.source,
        ask=row.ask,
        preferred=wished,
        fallback=row.fallback,
        examples=tuple(Example(e.tier, e.text, e.outcome, e.todo) for e in row.examples),
        place=file.place((index, "rule")),
        silence=row.silence,
    )


def _levels(
    file: YamlFile,
    path: tuple[int, str],
    words: Mapping[str, str],
    term: TermDefinition,
    tiers: list[str],
    shared: bool = False,
) -> dict[str, Level]:
    """The levels of a mapping from tier to words; `shared` is one level that stands for all tiers."""
    levels = {}
    for tier, level in words.items():
        place = file.place(path if shared else (*path, tier))
        if not shared and not _known_tier(file, file.key_place((*path, tier)), tier, tiers):
            continue
        try:
            levels[tier] = parse_level(level, term)
        except LevelError as error:
            _note_once(file, place, error.problem, error.suggestion)
    return levels


def _known_tier(file: YamlFile, place: Place, tier: str, tiers: list[str]) -> bool:
    if tier in tiers:
        return True
    file.fault(place, f'There is no tier "{tier}".', _choose(tier, tiers))
    return False


def _refuse_weak_wishes(
    file: YamlFile, index: int, required: dict[str, Level], preferred: dict[str, Level], term: TermDefinition
) -> None:
    """A preferred level that would itself be a gap is a slip."""
    for tier, level in preferred.items():
        needed = required.get(tier)
        if needed is None or level.bound is None or needed.bound is None or level.verb not in _FIGURES:
            continue
        if compare(level.bound, needed, term).outcome is Outcome.BELOW:
            place = file.place((index, "preferred", tier))
            _note_once(
                file,
                place,
                f'The preferred level "{level.words}" is weaker than the required one ("{needed.words}", {tier}).',
                "Prefer at least what is required.",
            )


_FIGURES = (Verb.AT_LEAST, Verb.AT_MOST, Verb.WITHIN)


def _severities(
    file: YamlFile, index: int, row: RuleRow, required: dict[str, Level], tiers: list[str]
) -> dict[str, Severity]:
    if not isinstance(row.severity, dict):
        return dict.fromkeys(tiers, row.severity)
    for tier in row.severity:
        _known_tier(file, file.key_place((index, "severity", tier)), tier, tiers)
    for tier, level in required.items():
        if level.verb is not Verb.NOT_REQUIRED and tier not in row.severity:
            message = f'"severity" says nothing for the tier "{tier}", which requires "{level.words}".'
            file.fault(file.place((index, "severity")), message, f'Add "{tier}: major", or another severity.')
    return dict(row.severity)


def _check_templates(file: YamlFile, index: int, item: Mapping[str, Any]) -> None:
    """Refuse variables that no ask can fill, and braces that do not close."""
    for key in ("ask", "fallback"):
        text = item.get(key)
        if not isinstance(text, str):
            continue
        place = file.place((index, key))
        try:
            unknown = meta.find_undeclared_variables(_JINJA.parse(text)) - set(TEMPLATE_VARIABLES)
        except TemplateSyntaxError as error:
            file.fault(place, f'"{key}" has a broken variable: {error.message}.', 'Write it as "{{ vendor }}".')
            continue
        for name in sorted(unknown):
            hint = _choose(name, list(TEMPLATE_VARIABLES))
            file.fault(file.find(name, place), f'"{key}" uses "{{{{ {name} }}}}", which does not exist.', hint)


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
