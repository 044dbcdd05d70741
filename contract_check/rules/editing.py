"""Set one level of a rule, on contracts or on our own side, in a folder of rules and leave every other character as it is.

ruamel.yaml says where the level begins and ends, and reads the edited file again: the edit stands only
if nothing else has changed by it and the whole folder is still without faults.
"""

from __future__ import annotations

import copy
import difflib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode

from contract_check.model.errors import ContractCheckError
from contract_check.model.operating import OperatingRule
from contract_check.model.rule import Place, Rule
from contract_check.rules.loading import load_rules, rule_files, show_path
from contract_check.rules.names import find_rule, find_tier
from contract_check.rules.operating import find_operating_files, load_operating_model
from contract_check.rules.policy import Policy
from contract_check.rules.taking_back import Wanted, take_back
from contract_check.rules.yaml_files import YamlFile, plain, read_yaml

_MARK = "\ufeff"  # some editors of Windows begin a file with it


@dataclass(frozen=True)
class Edit:
    """The line before and after, what the file would hold, and the policy before and after, without its exceptions.

    Where the better level moves along, `before` and `after` are all lines that differ.
    """

    path: Path
    place: Place
    before: str
    after: str
    text: str
    old: Policy
    new: Policy


def set_level(folder: Path, name: str, tier: str, words: str, better: str = "") -> Edit:
    """The edit that sets the level of a rule at a tier, and the `better` one if it is given; nothing is written yet.

    Raises ContractCheckError for an unknown name, and RuleErrors as `load_rules` does for a wrong level.
    """
    rules, level = load_rules(folder), " ".join(words.split())
    old = Policy(rules, load_operating_model(rules, folder))
    own_side = next((rule for rule in old.operating.rules if rule.name == name), None)
    rule = own_side or find_rule(rules, name, [own.name for own in old.operating.rules])
    find_tier(rules, tier)
    if better:
        return _set_both(folder, old, rule, tier, level, " ".join(better.split()))
    files = find_operating_files(folder) if own_side else rule_files(folder)
    path = next((path for path in files if show_path(path) == rule.place.file), None)
    if path is None:
        return _change_inherited(folder, old, find_rule(rules, name), tier, level)
    if own_side and path.parent.resolve() != folder.resolve():
        remedy = f"Copy {path.name} into {show_path(folder)}: an operating model is taken whole."
        raise ContractCheckError(str(rule.place), f'"{name}" stands in a policy that this one extends.', remedy)
    text = path.read_bytes().decode("utf-8")
    mark, text = (_MARK, text[1:]) if text.startswith(_MARK) else ("", text)
    node = _level_node(YAML().compose(text), rule, tier)
    edited = _replace(text, node, level, rule, tier, read_yaml(path, rule.place.file))
    number = node.start_mark.line
    return Edit(
        path=path,
        place=Place(rule.place.file, number + 1, node.start_mark.column + 1),
        before=text.splitlines()[number],
        after=edited.splitlines()[number],
        text=mark + edited,
        old=old,
        new=_read_again(folder, old, path, edited, own_side),
    )


def _read_again(folder: Path, old: Policy, path: Path, edited: str, own_side: OperatingRule | None) -> Policy:
    """The policy as it would be; raises RuleErrors where it would have faults."""
    if own_side:
        return Policy(old.rules, load_operating_model(old.rules, folder, {path: edited}))
    rules = load_rules(folder, edited={path: edited})
    return Policy(rules, old.operating)


def _change_inherited(folder: Path, old: Policy, rule: Rule, tier: str, level: str) -> Edit:
    """The edit for a rule that stands in a policy which this one extends: it is said beside, not there."""
    if rule.required[tier].words == level:
        return Edit(folder, rule.places.get(tier, rule.place), level, level, "", old, old)
    rewrite = take_back(folder, old.rules, [Wanted(rule, "", rule.place, ("required", tier), level)])
    path, before, after = rewrite.files[0]
    lines, said = before.splitlines(), after.splitlines()
    number = next(i for i, line in enumerate(said) if level in line and (i >= len(lines) or line != lines[i]))
    was = lines[number] if number < len(lines) and len(lines) == len(said) else "(nothing: the rule is inherited)"
    return Edit(
        path, Place(show_path(path), number + 1, 1), was, said[number], after, old, Policy(rewrite.new, old.operating)
    )


def _set_both(folder: Path, old: Policy, rule: Rule | OperatingRule, tier: str, level: str, better: str) -> Edit:
    """The edit that moves the better level along with the required one: either alone might contradict the other."""
    if not isinstance(rule, Rule) or rule.by_hand:
        raise ContractCheckError(str(rule.place), f'"{rule.name}" has no better level.', "Leave out --better.")
    wished = rule.preferred.get(tier)
    said = {"required": (rule.required[tier].words, level), "preferred": (wished.words if wished else "", better)}
    wanted = [Wanted(rule, "", rule.place, (key, tier), new) for key, (was, new) in said.items() if new != was]
    files = take_back(folder, old.rules, wanted)
    if not files.files:
        place = rule.places.get(tier, rule.place)
        return Edit(folder, place, level, level, "", old, old)
    path, before, after = files.files[0]
    moved = list(difflib.ndiff(before.splitlines(), after.splitlines()))
    gone, come = (
        [line[2:].strip() for line in moved if line[:2] == sign and line[2:].strip() and line[2] != "#"]
        for sign in ("- ", "+ ")
    )
    number = next(i for i, line in enumerate(after.splitlines()) if line.strip() == come[0])
    return Edit(
        path=path,
        place=Place(show_path(path), number + 1, 1),
        before="; ".join(gone) or "(nothing: the rule is inherited)",
        after="; ".join(come),
        text=after,
        old=old,
        new=Policy(files.new, old.operating),
    )


def _level_node(root: Node, rule: Rule | OperatingRule, tier: str) -> ScalarNode:
    """The node of the level; it exists, since the file was loaded without a fault."""
    entry = next(node for node in root.value if _child(node, "rule").value == rule.name)
    level = _child(_child(entry, "required"), tier)
    assert isinstance(level, ScalarNode)  # noqa: S101 - the shape of the file has been checked
    return level


def _child(node: MappingNode, key: str) -> Any:
    return next(value for name, value in node.value if name.value == key)


def _replace(text: str, node: ScalarNode, level: str, rule: Rule | OperatingRule, tier: str, file: YamlFile) -> str:
    """The text with another level, quoted as before, or more where YAML needs it."""
    wanted = copy.deepcopy(plain(file.content))
    next(item for item in wanted if item["rule"] == rule.name)["required"][tier] = level
    start, end = node.start_mark.index, node.end_mark.index
    for written in _spellings(level, node.style):
        edited = text[:start] + written + text[end:]
        again = read_yaml(Path(file.name), file.name, edited)
        if not again.errors and plain(again.content) == wanted:
            return edited
    where = f"{file.name}:{node.start_mark.line + 1}"
    raise ContractCheckError(
        where, "this level cannot be set alone: it is shared with another key.", "Open the file and edit it by hand."
    )


def _spellings(level: str, style: str | None) -> Iterator[str]:
    quoted = {"'": "'" + level.replace("'", "''") + "'", '"': json.dumps(level, ensure_ascii=False)}
    if style in quoted:
        yield quoted[style]
    else:
        yield level
        yield from quoted.values()
