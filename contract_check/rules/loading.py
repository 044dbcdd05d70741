"""Load the policy: a folder of YAML files and what it extends → a RuleSet, or every fault in it at once.

A folder holds `tiers.yaml` and any number of rule files (`.yaml` or `.yml`), read in the order of
their names; rules keep the order of their file. `policy.yaml` names the policy and what it builds on (see
`layers`), `exceptions.yaml` and the files of the operating model are no rule files (see `exceptions`, `operating`). Each file is parsed with its places
(`yaml_files`), held against the shape of its entries (`rows`, `shapes`) and then read for its `meaning`;
entries that change a rule are read by `overriding`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from contract_check.language.quantities import find_quantities
from contract_check.model.rule import Place, Rule, RuleSet, Tier
from contract_check.model.scope import Scope
from contract_check.model.sentence import PolicyWords
from contract_check.model.term import TermDefinition
from contract_check.model.values import Duration
from contract_check.rules.faults import RuleErrors
from contract_check.rules.layers import (
    EXCEPTIONS_FILE,
    TIERS_FILE,
    Layer,
    default_rules_folder,
    read_layers,
    rule_files,
    show_path,
)
from contract_check.rules.meaning import defines, read_rules
from contract_check.rules.overriding import add_override, find_ties, read_changes
from contract_check.rules.rows import TierRow, is_name
from contract_check.rules.scopes import ScopeError, parse_scope
from contract_check.rules.shapes import read_rows
from contract_check.rules.weak_wishes import find_weak_wishes
from contract_check.rules.yaml_files import YamlFile, digest_files

__all__ = ["EXCEPTIONS_FILE", "TIERS_FILE", "default_rules_folder", "load_rules", "rule_files", "show_path"]


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
    rule_files(folder)
    layers = read_layers(folder, edited or {})
    tiers: dict[Path, tuple[Tier, ...]] = {}
    rules: dict[str, Rule] = {}
    for layer in layers:
        tiers[layer.folder] = _read_tiers(layer, tiers)
        _add_layer(layer, [tier.name for tier in tiers[layer.folder]], terms, rules)
    for rule in rules.values():
        weak = () if rule.by_hand else find_weak_wishes(rule, terms[rule.term])
        for place, problem, remedy in (*find_ties(rule), *weak):
            _file_of(layers, place).fault(place, problem, remedy)
    errors = [error for layer in layers for file in layer.files for error in file.errors]
    if errors:
        raise RuleErrors(errors)
    own = layers[-1]
    return RuleSet(
        tiers=tiers[own.folder],
        rules=tuple(rules.values()),
        digest=digest_files([file for layer in layers for file in layer.files]),
        name=own.name,
        about=tuple(dict.fromkeys(PolicyWords(layer.about) for layer in layers if layer.about)),
        layers=tuple(layer.name for layer in layers),
    )


def sketch_rules(folder: Path) -> tuple[tuple[Tier, ...], list[str] | None]:
    """The tiers and the names of all rules, where the rules themselves may be faulty.

    No tiers if those are faulty, and None for the names if some cannot be read.
    """
    layers = read_layers(folder, {})
    tiers: dict[Path, tuple[Tier, ...]] = {}
    for layer in layers:
        tiers[layer.folder] = _read_tiers(layer, tiers)
    files = [file for layer in layers for file in layer.rules]
    names = [str(item.get("rule", "")) for file in files for _, item in _entries(file)]
    known = all(isinstance(file.content, list) for file in files) and all(map(is_name, names))
    return tiers[layers[-1].folder], names if known else None


def _add_layer(layer: Layer, tiers: list[str], terms: Mapping[str, TermDefinition], rules: dict[str, Rule]) -> None:
    """Add what one layer says: first the rules that it makes, then what it changes of any rule."""
    inherited, extends = dict(rules), bool(layer.extends)
    names = {name for file in layer.rules for _, item in _entries(file) if isinstance(name := item.get("rule"), str)
             and ("term" in item or "by hand" in item)}  # fmt: skip
    known = names | set(inherited)
    for file in layer.rules:
        made = read_rules(file, tiers, terms, known, inherited, extends)
        rules.update({rule.name: rule for rule in made if rule.name not in rules})
    _refuse_doubles(layer.rules, inherited, known, extends)
    base = dict(rules)
    for file in layer.rules:
        changes = [(index, item) for index, item in _entries(file) if not defines(item, known, extends)]
        for name, override in read_changes(file, changes, tiers, terms, base, names):
            rules[name] = add_override(rules[name], override)


def _entries(file: YamlFile) -> Iterator[tuple[int, dict[str, Any]]]:
    for index, item in enumerate(file.content if isinstance(file.content, list) else ()):
        if isinstance(item, dict):
            yield index, item


def _read_tiers(layer: Layer, above: Mapping[Path, tuple[Tier, ...]]) -> tuple[Tier, ...]:
    """The tiers, light to heavy: its own, or those of the first policy that it extends.

    Empty (after a noted fault) if they are lacking or faulty. All layers know the same names, since each
    rule has a level for each tier.
    """
    theirs = [(parent.name, above[parent.folder]) for parent in layer.extends if above.get(parent.folder)]
    own = _own_tiers(layer)
    if own is None:
        own = theirs[0][1] if theirs else ()
    names = [tier.name for tier in own]
    for parent, tiers in theirs:
        if names and [tier.name for tier in tiers] != names and layer.policy:
            file = layer.tiers or layer.policy
            what = (
                f'The tiers are {", ".join(names)}; those of "{parent}" are {", ".join(tier.name for tier in tiers)}.'
            )
            file.fault(
                Place(file.name, 1), what, "Keep the same names in the same order; titles and meanings are yours."
            )
    return own


def _own_tiers(layer: Layer) -> tuple[Tier, ...] | None:
    """The tiers in the layer's own file; None where it has none and builds on another policy."""
    file = layer.tiers
    if file is None:
        if layer.extends or (layer.policy and layer.policy.errors):
            return None
        missing = YamlFile(f"{show_path(layer.folder)}/{TIERS_FILE}.yaml")
        missing.fault(
            Place(missing.name, 0), "The tiers are lacking.", "Write this file: a list with name, title and meaning."
        )
        layer.tiers = missing
        return ()
    rows = read_rows(file, TierRow)
    seen: set[str] = set()
    for index, row in rows:
        if row.name in seen:
            file.fault(file.place((index, "name")), f'There are two tiers called "{row.name}".', "Rename one.")
        seen.add(row.name)
    if file.errors:
        return ()
    tiers = [_read_tier(file, index, row, rank) for rank, (index, row) in enumerate(rows)]
    return () if file.errors else tuple(tiers)


def _read_tier(file: YamlFile, index: int, row: TierRow, rank: int) -> Tier:
    """One tier; a lead time that is no period is a fault."""
    found = [q.value for q in find_quantities(row.lead_time) if isinstance(q.value, Duration)]
    if row.lead_time and len(found) != 1:
        file.fault(
            file.place((index, "lead time")),
            f'"{row.lead_time}" is not a duration.',
            'Write a number and a unit, for example "90 days" or "3 months".',
        )
    allows_pilot = row.pilot_paper == "allowed" if row.pilot_paper else rank == 0
    return Tier(
        row.name, PolicyWords(row.title), PolicyWords(row.meaning), rank, allows_pilot, found[0] if found else None
    )


def _refuse_doubles(files: list[YamlFile], inherited: Mapping[str, Rule], known: set[str], extends: bool) -> None:
    """Two rules of one name, here or below, and two changes of one rule in one scope; faulty ones are counted too."""
    made: dict[str, Place] = {name: rule.place for name, rule in inherited.items()}
    changed: list[tuple[str, Scope | None, Place]] = []
    entries = [(file, index, item) for file in files for index, item in _entries(file)]
    named = [(f, f.place((i, "rule")), item) for f, i, item in entries if isinstance(item.get("rule"), str)]
    copied: set[str] = set()
    for file, place, item in named:
        if not defines(item, known, extends) or file.name in copied:
            continue
        name = item["rule"]
        if name in made and (original := _copied_from(file, made)):
            remedy = "Remove one of the two."
            if name in inherited:
                remedy = 'Remove this file, or take "extends" out of policy.yaml: a full copy builds on nothing.'
            file.fault(Place(file.name, 1), f"All rules of this file stand in {original} too: one is a copy.", remedy)
            copied.add(file.name)
        elif name in made:
            message = f'The rule "{name}" exists already ({made[name]}).'
            remedy = "Give this one a name of its own."
            if name in inherited:
                remedy = 'To change it, leave out "term" and write only what differs; else give this one another name.'
            file.fault(place, message, remedy)
        made.setdefault(name, place)
    for file, place, item in named:
        if defines(item, known, extends):
            continue
        name, scope = item["rule"], _scope_of(item)
        if scope is None and name in made and name not in inherited:
            message = f'The rule "{name}" stands in this policy itself ({made[name]}).'
            file.fault(place, message, 'Change it there, or say for which tools this is: "applies to: …".')
        for other, theirs, there in changed:
            if other == name and (scope == theirs if scope is None or theirs is None else scope.same(theirs)):
                message = f'"{name}" is changed for these tools already ({there}).'
                file.fault(place, message, "Put both into one entry.")
        changed.append((name, scope, place))


def _copied_from(file: YamlFile, made: Mapping[str, Place]) -> str:
    """The other file that holds all of the rules (two at least) of this one; "" where there is none."""
    names = [name for _, item in _entries(file) if isinstance(name := item.get("rule"), str)]
    files = {made[name].file if name in made else "" for name in names}
    only = files.pop() if len(files) == 1 and len(names) > 1 else ""
    return "" if only == file.name else only


def _scope_of(item: Mapping[str, Any]) -> Scope | None:
    """The scope of a change; None where it has none, or one whose fault is told elsewhere."""
    try:
        return parse_scope(str(item["applies to"])) if item.get("applies to") else None
    except ScopeError:
        return Scope((), str(item["applies to"]))


def _file_of(layers: list[Layer], place: Place) -> YamlFile:
    return next(file for layer in layers for file in layer.files if file.name == place.file)
