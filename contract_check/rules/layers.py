"""The layers of a policy: the folder of rules, and the policies that it extends, the widest first.

`policy.yaml` in a folder of rules gives the policy its name and says what it builds on: the default, a pack
that comes with the program, or another folder. A folder without this file builds on nothing. A policy that
has this file and no tiers, of its own or of another policy, takes those of the default.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from contract_check.model.nearest import did_you_mean
from contract_check.model.rule import Place
from contract_check.rules.faults import RuleError, RuleErrors
from contract_check.rules.rows import PolicyRow
from contract_check.rules.shapes import read_row
from contract_check.rules.yaml_files import YamlFile, read_yaml

POLICY_FILE, TIERS_FILE, EXCEPTIONS_FILE = "policy", "tiers", "exceptions"
DEFAULT = "default"
# Files beside the rules that hold something else: no rule is read from them.
OPERATING_FILE, QUESTIONS_FILE = "operating-model", "tier-questions"  # read by `operating`
_READ_ELSEWHERE = (EXCEPTIONS_FILE, OPERATING_FILE, QUESTIONS_FILE)
_MISNAMED = re.compile(r"(?i:\.ya?ml\.txt)$|\.(?!ya?ml$)(?i:ya?ml)$")
NO_RULES = (POLICY_FILE, TIERS_FILE, *_READ_ELSEWHERE)


@dataclass
class Layer:
    """One folder of the policy: what it is called, its files of rules, and those of tiers and of the policy."""

    folder: Path
    name: str
    about: str = ""
    rules: list[YamlFile] = field(default_factory=list)
    tiers: YamlFile | None = None
    policy: YamlFile | None = None
    extends: list[Layer] = field(default_factory=list)

    @property
    def files(self) -> list[YamlFile]:
        """All its files."""
        return [file for file in (self.policy, self.tiers) if file is not None] + self.rules


def default_rules_folder() -> Path:
    """The policy that comes with the program: inside an installed wheel, or the checkout's `rules/`."""
    package = Path(__file__).resolve().parents[1]
    packaged = package / "default_rules"
    return packaged if packaged.is_dir() else package.parent / "rules"


def packs() -> dict[str, Path]:
    """The policies that come with the program, by name: the default, and the packs beside it."""
    root = default_rules_folder()
    found = {folder.name: folder for folder in sorted((root / "packs").glob("*")) if folder.is_dir()}
    return {DEFAULT: root, **found}


def find_policy(name: str, seen_from: Path = Path()) -> Path:
    """The folder of the policy called `name`: a pack, or a path seen from a folder.

    Raises RuleErrors where there is none, and where a bare name is both.
    """
    folder, bare = seen_from / name, not set(name) & {"/", "\\", "."}
    if bare and name in packs():
        if folder.is_dir() and folder.resolve() != packs()[name].resolve():
            raise _stop(name, f'"{name}" is both a pack and a folder here.', f"Write ./{name} for the folder.")
        return packs()[name]
    if not folder.exists():
        raise _stop(
            name,
            "There is no such folder." if not bare else f'"{name}" is no pack, and there is no such folder.',
            f"{did_you_mean(name, packs())} The packs are {', '.join(packs())}; any other policy is the path of its folder.".lstrip(),
        )
    return folder


def _stop(name: str, what: str, remedy: str) -> RuleErrors:
    return RuleErrors([RuleError(Place(name, 0), what, remedy)])


def read_layers(folder: Path, edited: Mapping[Path, str]) -> list[Layer]:
    """The layers below and with `folder`, each once, the widest first; faults are noted in their files."""
    found: dict[Path, Layer] = {}
    _read_layer(folder, edited, found, ())
    return list(found.values())


def layer_folders(folder: Path) -> list[Path]:
    """The folders of the layers, the nearest first; nothing is read but what each says that it extends."""
    found: dict[Path, Layer] = {}
    _read_layer(folder, {}, found, (), only=(POLICY_FILE,))
    return [layer.folder for layer in reversed(found.values())]


def _read_layer(
    folder: Path,
    edited: Mapping[Path, str],
    found: dict[Path, Layer],
    above: tuple[Path, ...],
    only: tuple[str, ...] = (),
) -> Layer:
    home = folder.resolve()
    if home in found:
        return found[home]
    layer = Layer(folder, next((name for name, pack in packs().items() if pack.resolve() == home), home.name))
    new = [path for path in edited if path.parent.resolve() == home and not path.exists()]
    for path in sorted([*_yaml_files(folder), *new]):
        if path.stem in _READ_ELSEWHERE or (only and path.stem not in only):
            continue
        file = read_yaml(path, show_path(path), edited.get(path))
        if path.stem == POLICY_FILE:
            layer.policy = file
        elif path.stem == TIERS_FILE:
            layer.tiers = file
        else:
            layer.rules.append(file)
    if layer.policy is not None:
        _read_policy(layer, layer.policy, edited, found, (*above, home), only)
        if layer.tiers is None and not layer.extends and not layer.policy.errors and not only:
            path = default_rules_folder() / f"{TIERS_FILE}.yaml"
            layer.tiers = read_yaml(path, show_path(path))
    found[home] = layer
    return layer


def _read_policy(
    layer: Layer,
    file: YamlFile,
    edited: Mapping[Path, str],
    found: dict[Path, Layer],
    above: tuple[Path, ...],
    only: tuple[str, ...],
) -> None:
    if file.errors:
        return
    if not isinstance(file.content, dict):
        file.fault(Place(file.name, 1), "This says nothing of the policy.", 'Write "name: …", and "extends: …" below.')
        return
    row = read_row(file, [], file.content, PolicyRow)
    if row is None:
        return
    layer.name, layer.about = row.name, " ".join(row.about.split())
    single = isinstance(row.extends, str)
    for index, name in enumerate([row.extends] if isinstance(row.extends, str) else row.extends):
        place = file.place(["extends"] if single else ["extends", index])
        try:
            folder = find_policy(name, layer.folder)
            rule_files(folder)
        except RuleErrors as error:
            file.fault(place, error.errors[0].message, error.errors[0].suggestion)
            continue
        if folder.resolve() in above:
            file.fault(place, f'"{name}" extends this policy in its turn.', "One of the two has to stand alone.")
            continue
        layer.extends.append(_read_layer(folder, edited, found, above, only))


def rule_files(folder: Path) -> list[Path]:
    """The files of rules and tiers in a folder, by name; raises RuleErrors where there is nothing to read."""
    shown = show_path(folder)
    if not folder.is_dir():
        what = "This is a file, not a folder." if folder.exists() else "There is no such folder."
        remedy = "Give the folder that holds the rule files, or leave --rules out for the default policy."
        raise RuleErrors([RuleError(Place(shown, 0), what, remedy)])
    if misnamed := [path for path in sorted(folder.iterdir()) if _MISNAMED.search(path.name) and path.is_file()]:
        raise RuleErrors([_refuse_misnamed(path) for path in misnamed])
    found = _yaml_files(folder)
    if not any(path.stem not in NO_RULES or path.stem == POLICY_FILE for path in found):
        remedy = "Write one, or copy the default policy with `contract-check init`."
        raise RuleErrors([RuleError(Place(shown, 0), "There is no rule file (.yaml) in this folder.", remedy)])
    return [path for path in found if path.stem not in NO_RULES or path.stem == TIERS_FILE]


def _refuse_misnamed(path: Path) -> RuleError:
    """A file that an editor has given another ending ("security.yaml.txt"): what was changed in it would not hold."""
    meant = _MISNAMED.sub(".yaml", path.name)
    remedy = f'Rename it to "{meant}".'
    if (path.parent / meant).exists() and meant != path.name.lower():
        remedy = f'Put what you changed into "{meant}", or in its place, and remove this one.'
    return RuleError(Place(show_path(path), 0), "By its ending, this file would not be read.", remedy)


def _yaml_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml") and path.is_file())


def show_path(path: Path) -> str:
    """A path as messages show it: below the working folder where it is, else below its pack; with forward slashes."""
    whole = path.resolve()
    if whole.is_relative_to(Path.cwd()):
        return whole.relative_to(Path.cwd()).as_posix()
    for name, folder in reversed(packs().items()):
        if whole.is_relative_to(folder.resolve()):
            return f"{name}/{whole.relative_to(folder.resolve()).as_posix()}"
    return path.as_posix()
