"""Changes of single values → the rule files as they would be: edited where the value stands, or added to.

A rule that the policy inherits is not edited where it stands: what is said differently goes into
`changes.yaml` of the policy's own folder. Every edit is read again; it stands only if the whole policy is then
without faults and says what was wanted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from contract_check.model.errors import ContractCheckError
from contract_check.model.rule import Place, Rule, RuleSet
from contract_check.rules.layers import rule_files, show_path
from contract_check.rules.loading import load_rules
from contract_check.rules.rewriting import append_entry, put_value
from contract_check.rules.workbook_layout import Path as ValuePath
from contract_check.rules.workbook_layout import rule_rows
from contract_check.rules.yaml_files import YamlFile, read_yaml

CHANGES_FILE = "changes.yaml"
_HEAD = "# What this policy says differently from the policies that it extends.\n"


@dataclass(frozen=True)
class Wanted:
    """One value to be written: the rule, the scope of its change ("" for the rule itself), a path, and the value."""

    rule: Rule
    scope: str
    place: Place
    path: ValuePath
    value: str | None


@dataclass(frozen=True)
class Rewrite:
    """The files that would change, before and after, and the policy before and after."""

    files: tuple[tuple[Path, str, str], ...]
    old: RuleSet
    new: RuleSet


def take_back(folder: Path, old: RuleSet, wanted: Iterable[Wanted]) -> Rewrite:
    """The files as they would be with all values written; nothing is written yet.

    Raises ContractCheckError for a value that cannot be written alone, and RuleErrors as `load_rules` does.
    """
    own = {show_path(path): path for path in rule_files(folder)}
    before: dict[Path, str] = {}
    after: dict[Path, str] = {}
    tiers = [tier.name for tier in old.tiers]
    values = list(wanted)
    for value in values:
        home = own.get(value.place.file)
        path = home or _file_of_changes(own, folder, value, after)
        if path not in after:
            before[path] = path.read_bytes().decode("utf-8") if path.exists() else ""
            after[path] = before[path]
        index = _index_of(path, before[path], value.place.line) if home else None
        after[path] = _write(after[path], value, path, tiers, index)
    new = load_rules(folder, edited={path: text.removeprefix("\ufeff") for path, text in after.items()})
    _refuse_what_was_not_wanted(old, new, values)
    return Rewrite(tuple((path, before[path], text) for path, text in after.items() if text != before[path]), old, new)


def _file_of_changes(own: dict[str, Path], folder: Path, value: Wanted, after: dict[Path, str]) -> Path:
    """Where the policy changes an inherited rule already, or else its file of changes."""
    for path in (*own.values(), *after):
        if _index_of_change(read_yaml(path, show_path(path), after.get(path)), value.rule.name) is not None:
            return path
    return folder / CHANGES_FILE


def _index_of(path: Path, text: str, line: int) -> int | None:
    """The entry whose name stands on a line: entries keep their number while the file is edited."""
    file = read_yaml(path, path.name, text.removeprefix("\ufeff"))
    return next((i for i in range(len(file.content or ())) if file.place((i, "rule")).line == line), None)


def _index_of_change(file: YamlFile, rule: str) -> int | None:
    """The entry that changes a rule for all its tools; None where there is none."""
    for index, item in enumerate(file.content if isinstance(file.content, list) else ()):
        if isinstance(item, dict) and item.get("rule") == rule and not {"applies to", "term", "by hand"} & set(item):
            return index
    return None


def _write(text: str, value: Wanted, path: Path, tiers: Sequence[str], index: int | None) -> str:
    """The text with one value; without an `index` the rule is inherited, and the file says what differs."""
    mark, text = ("\ufeff", text[1:]) if text.startswith("\ufeff") else ("", text)
    if "\n" in text and text.count("\r\n") == text.count("\n"):  # written on Windows: its new lines end likewise
        return mark + _write(text.replace("\r\n", "\n"), value, path, tiers, index).replace("\n", "\r\n")
    try:
        if index is None and value.scope:
            raise ValueError
        if index is None and text:
            index = _index_of_change(read_yaml(path, path.name, text), value.rule.name)
        if index is not None:
            return mark + put_value(text, index, value.path, value.value, tiers)
        if value.value is None or value.path[0] == "examples":
            raise ValueError
        return mark + append_entry(text or _HEAD, value.rule.name, value.path, value.value)
    except ValueError:
        what = f'"{" of ".join(str(part) for part in reversed(value.path))}" cannot be written alone.'
        raise ContractCheckError(str(value.place), what, "Open the file and edit it by hand.") from None


def _refuse_what_was_not_wanted(old: RuleSet, new: RuleSet, values: Sequence[Wanted]) -> None:
    """The policy must now say what was wanted, and all else as before."""
    wanted = {(v.rule.name, v.scope, v.path): v.value or "" for v in values}
    before, after = ({row.key: row for row in rule_rows(policy)} for policy in (old, new))
    paths = {(field, tier.name) for field in ("required", "preferred", "severity", "fallback") for tier in old.tiers}
    texts = {("title",), ("why",), ("owner",), ("source",), ("ask",), ("silence",)}
    for key, row in after.items():
        for path in (*paths, *texts):
            should = wanted.get((*key, path), before[key].value(path) if key in before else "")
            if row.value(path) != should:
                what = f'"{" of ".join(map(str, reversed(path)))}" would come to "{row.value(path)}", not "{should}".'
                raise ContractCheckError(str(row.place), what, "Open the file and edit it by hand.")
    if set(before) != set(after):
        raise ContractCheckError("rules", "other rules would be there afterwards.", "Edit the files by hand.")
